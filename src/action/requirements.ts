/**
 * Lines of a requirements file, as pip reads them.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */

export interface RequirementLine {
  text: string
  /** Where it begins, from 1. */
  number: number
}

/** What a line asks for. `options`: whether pip's own options stand in it, such as `--hash`. */
export type Requirement =
  | { kind: 'package'; options: boolean }
  /** `name` as it was written: `-r` or `--requirement`. */
  | { kind: 'option'; name: string; value: string }
  /** A file or folder, without what may stand behind it: a marker, options. */
  | { kind: 'path'; path: string }
  | { kind: 'unknown' }

const NAME = /^[a-z0-9](?:[\w.-]*[a-z0-9])?\s*(?:\[[^[\]]*\]\s*)?/i
const VERSION = /^(?:===|[<>=!~]=|[<>])\s*[^\s,=][^\s,]*$/
const ARCHIVE = /\.(?:whl|tar\.gz|tar\.bz2|tgz|zip|egg)$/i

/** The lines that say something: joined where a `\` ends them, without comments. */
export function requirementLinesOf(text: string): RequirementLine[] {
  const found: RequirementLine[] = []
  let parts: string[] = []
  let number = 1
  const close = (): void => {
    const joined = withoutComment(parts.join('')).trim()
    if (joined !== '') found.push({ text: joined, number })
    parts = []
  }
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .forEach((line, index) => {
      if (parts.length === 0) number = index + 1
      // A line that is a comment ends what is joined, also where a `\` ends the comment.
      const isComment = line.trimStart().startsWith('#')
      const goesOn = line.endsWith('\\') && !isComment
      parts.push(goesOn ? line.slice(0, -1) : isComment ? ` ${line}` : line)
      if (!goesOn) close()
    })
  close()
  return found
}

function withoutComment(line: string): string {
  const at = /(?:^|\s)#/.exec(line)?.index
  return at === undefined ? line : line.slice(0, at)
}

/** What a line asks for. */
export function readRequirement(line: string): Requirement {
  if (line.startsWith('-')) return readOption(line)
  const optionsAt = /\s--?[a-z]/i.exec(line)?.index
  const asked = optionsAt === undefined ? line : line.slice(0, optionsAt)
  const local = /(?:^|@ ?)file:(?:\/\/)?/i.exec(asked)
  if (local) return { kind: 'path', path: asked.slice(local.index + local[0].length).trim() }
  const options = optionsAt !== undefined
  if (asked.includes('://')) return { kind: 'package', options }
  const [named = ''] = asked.split(';', 1)
  const path = unquoted(named.trim())
  if (/[\\/]/.test(path) || /^\.{1,2}$/.test(path) || ARCHIVE.test(path)) return { kind: 'path', path }
  return isPackage(named) ? { kind: 'package', options } : { kind: 'unknown' }
}

function readOption(line: string): Requirement {
  const name = /^(?:--[a-z-]+|-[a-z])/i.exec(line)?.[0] ?? line
  const value = line.slice(name.length).trim()
  return { kind: 'option', name, value: unquoted((value.startsWith('=') ? value.slice(1) : value).trim()) }
}

/** `name`, `name[extra]`, `name @ address`, and versions behind it, in parentheses or not. */
function isPackage(text: string): boolean {
  const name = NAME.exec(text)?.[0] ?? ''
  if (name === '') return false
  const rest = text.slice(name.length).trim()
  if (rest.startsWith('@')) return true
  const versions = rest.startsWith('(') && rest.endsWith(')') ? rest.slice(1, -1) : rest
  return versions.split(',').every((version) => version.trim() === '' || VERSION.test(version.trim()))
}

/** A text without the quotes around it. */
export function unquoted(text: string): string {
  const mark = text.charAt(0)
  return text.length > 1 && (mark === '"' || mark === "'") && text.endsWith(mark) ? text.slice(1, -1) : text
}

/** A line as it may be shown: without the password or token of an address in it. */
export function withoutCredentials(line: string): string {
  return line.replace(/:\/\/[^\s/]*@/g, '://***@')
}

/** The passwords and tokens in the addresses of a line, as they stand there and decoded: not to be shown anywhere. */
export function credentialsIn(line: string): string[] {
  return [...line.matchAll(/:\/\/([^\s/]*)@/g)].flatMap(({ index, 1: who = '' }) => {
    const colon = who.indexOf(':')
    // With ssh a name alone is `git`, elsewhere it is a token.
    const isName = colon < 0 && line.slice(Math.max(0, index - 3), index).toLowerCase() === 'ssh'
    const secret = isName ? '' : who.slice(colon + 1)
    return secret === '' ? [] : [...new Set([secret, decoded(secret)])]
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
