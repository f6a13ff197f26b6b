/** CHANGELOG.md, in the form of https://keepachangelog.com/en/1.1.0/. */

export interface Section {
  /** `1.2.0`; absent for what is not released yet. */
  version?: string
  /** `2026-11-30`; absent for what is not released yet, or when it is missing. */
  date?: string
  /** Below its heading, without blank lines around it. */
  text: string
}

const HEADING = /^## \[([^\]]+)\](?: - (\S+))?$/
const UNRELEASED = '## [Unreleased]'

/** The sections of a changelog, the newest first. */
export function sections(changelog: string): Section[] {
  const found: { heading: RegExpExecArray; lines: string[] }[] = []
  for (const line of changelog.split('\n')) {
    const heading = HEADING.exec(line)
    if (heading) found.push({ heading, lines: [] })
    else found.at(-1)?.lines.push(line)
  }
  return found.map(({ heading: [, name, date], lines }) => ({
    ...(name === 'Unreleased' ? {} : { version: name, date }),
    text: lines.join('\n').trim(),
  }))
}

/** What is said of a version, to stand on its release page; throws when there is nothing. */
export function notesOf(changelog: string, version: string): string {
  const text = sections(changelog).find((section) => section.version === version)?.text
  if (!text) throw new Error(`CHANGELOG.md says nothing of ${version}: it needs a section \`## [${version}] - date\`.`)
  return text
}

/** The changelog once what is not released yet is released as this version, on this day (`2026-11-30`). */
export function withRelease(changelog: string, version: string, date: string): string {
  const [newest] = sections(changelog)
  if (newest === undefined || newest.version !== undefined || newest.text === '')
    throw new Error(`CHANGELOG.md has nothing to release: it needs a section \`${UNRELEASED}\` with something in it.`)
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`)
}
