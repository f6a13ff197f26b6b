/** A version as https://semver.org/ has it, without build metadata. */
export interface Version {
  major: number
  minor: number
  patch: number
  /** `rc.1`; empty for a release. */
  pre: string
}

const FORM = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\dA-Za-z.-]+))?$/

/** Reads `1.2.0` or `1.2.0-rc.1`; nothing when it is none. */
export function readVersion(text: string): Version | undefined {
  const match = FORM.exec(text)
  if (!match) return undefined
  const [, major, minor, patch, pre = ''] = match
  return { major: Number(major), minor: Number(minor), patch: Number(patch), pre }
}

/** The version of a tag such as `v1.2.0`; nothing for any other tag. */
export function versionOfTag(tag: string): Version | undefined {
  return tag.startsWith('v') ? readVersion(tag.slice(1)) : undefined
}

/** Whether it is for trial only: it is not shown as the newest, and no `v1` follows it. */
export function isTrial({ major, pre }: Version): boolean {
  return major === 0 || pre !== ''
}

/** Less than 0 when `a` comes before `b`. Trials of the same version are equal, and come before it. */
export function compareVersions(a: Version, b: Version): number {
  const trials = Number(b.pre !== '') - Number(a.pre !== '')
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch || trials
}
