import { sections } from './changelog.ts'
import { compareVersions, readVersion } from './version.ts'

/** The texts that name the version of this action. package.json decides; the others follow. */
export interface Naming {
  packageJson: string
  packageLock: string
  /** src/version.ts */
  source: string
  changelog: string
  /** dist/sbom.cdx.json */
  sbom: string
  /** What the action sends as its user agent. */
  userAgent: string
}

/** What is not in step with the version in package.json, one sentence each; with a tag, what keeps it from release. */
export function versionFaults(naming: Naming, tag?: string): string[] {
  const { version } = JSON.parse(naming.packageJson) as { version?: unknown }
  if (typeof version !== 'string' || !readVersion(version))
    return [`package.json: ${JSON.stringify(version)} is not a valid version such as 1.2.0 or 1.2.0-rc.1`]
  return [
    ...elsewhere(naming, version),
    ...changelogFaults(naming.changelog),
    ...(tag ? ofTag(naming, version, tag) : []),
  ]
}

function elsewhere({ packageLock, source, sbom, userAgent }: Naming, version: string): string[] {
  const lock = JSON.parse(packageLock) as { version?: string; packages?: Record<string, { version?: string }> }
  const bill = JSON.parse(sbom) as { metadata?: { component?: { version?: string } } }
  const said = {
    'package-lock.json': lock.version,
    'package-lock.json, packages': lock.packages?.['']?.version,
    'src/version.ts': /^export const VERSION = '([^']+)'$/m.exec(source)?.[1],
    'dist/sbom.cdx.json': bill.metadata?.component?.version,
    'the user agent': /^databricks-run-action\/(\S+)/.exec(userAgent)?.[1],
  }
  return Object.entries(said)
    .filter(([, other]) => other !== version)
    .map(([place, other]) => `${place} says ${other ?? 'nothing'}, and package.json ${version}`)
}

function changelogFaults(changelog: string): string[] {
  const [first, ...released] = sections(changelog)
  const faults = first && first.version === undefined ? [] : ['CHANGELOG.md does not begin with `## [Unreleased]`']
  const versions = released.map(({ version = '' }) => ({ version, parsed: readVersion(version) }))
  for (const [index, { version, parsed }] of versions.entries()) {
    const older = versions[index + 1]?.parsed
    if (!parsed) faults.push(`CHANGELOG.md: ${version || 'a second [Unreleased]'} is not a valid version`)
    else if (older && compareVersions(parsed, older) < 0)
      faults.push(`CHANGELOG.md: ${version} stands above a newer one`)
    if (!/^\d{4}-\d\d-\d\d$/.test(released[index]?.date ?? '')) faults.push(`CHANGELOG.md: ${version} has no date`)
  }
  return faults
}

function ofTag({ changelog }: Naming, version: string, tag: string): string[] {
  const [, newest] = sections(changelog)
  return [
    ...(tag === `v${version}` ? [] : [`the tag is ${tag}, and package.json says ${version}`]),
    ...(newest?.version === version && newest.text !== ''
      ? []
      : [`CHANGELOG.md: the newest release is not ${version}, or nothing is said of it`]),
  ]
}
