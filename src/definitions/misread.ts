import type { Misreading } from './yaml.ts'

/** What is wrong in a text, as a sentence, and where. */
export interface TextFault {
  line: number
  message: string
}

const BEGINS_AS_JSON = /^(?:\{\s*(?:"|\/[/*])|\/[/*])/

/**
 * The first comment in a file that is JSON by its name or its beginning; undefined where there is none. YAML would take
 * most of them for a part of a key or value.
 */
export function commentInJson(path: string, text: string): TextFault | undefined {
  if (!/\.json$/i.test(path) && !BEGINS_AS_JSON.test(text.trimStart())) return undefined
  const at = commentIn(text)
  if (at === undefined) return undefined
  const before = text.slice(0, at)
  return {
    line: before.split('\n').length,
    message:
      `JSON has no comments: take out what begins with ${text.slice(at, at + 2)} ` +
      `(column ${at - before.lastIndexOf('\n')}), or write the file as YAML, where comments begin with #.`,
  }
}

// What may stand before a comment, and not before a slash in a path or an address that has no quotes.
const BEFORE_COMMENT = /[\s,[\]{}"\d]/

function commentIn(text: string): number | undefined {
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '"') at = endOfString(text, at)
    else if (text.startsWith('//', at) || text.startsWith('/*', at))
      if (at === 0 || BEFORE_COMMENT.test(text.charAt(at - 1))) return at
  }
  return undefined
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}

/** What to say of a text that the parser of YAML does not take. */
export function sayNotValid({ message, line, column }: Misreading, text: string): string {
  if (message.includes('Maximum call stack')) return 'it is nested too deep.'
  const reference = referenceAt(text.split('\n', line).at(-1) ?? '', column - 1)
  return reference
    ? `${reference.name} needs quotes between { } or [ ]: ${reference.quoted} (column ${column - 1}).`
    : `it is not valid YAML or JSON: ${message} (column ${column}).`
}

const LONGEST_SHOWN = 100

/** The reference whose brace is at a place in a line, and the value that it is a part of as it should be written. */
function referenceAt(line: string, brace: number): { name: string; quoted: string } | undefined {
  const name = /^\{[^{}'"]{1,100}\}/.exec(line.slice(brace))?.[0]
  if (name === undefined || line.charAt(brace - 1) !== '$') return undefined
  const value = beginning(line.slice(0, brace)) + name + rest(line.slice(brace + name.length))
  const shown = value.length > LONGEST_SHOWN ? `$${name}` : value
  return { name: `$${name}`, quoted: `'${shown.replaceAll("'", "''")}'` }
}

/** What of a value stands before a place: from the last mark of YAML on. */
function beginning(before: string): string {
  const mark = Math.max(...[',', '[', '{', ': ', '":'].map((text) => before.lastIndexOf(text) + text.length - 1))
  return before.slice(mark + 1).trimStart()
}

/** What of it stands behind: up to the next mark that is in no other reference. */
function rest(behind: string): string {
  let at = 0
  while (at < behind.length && !',]}'.includes(behind.charAt(at)))
    at = behind.startsWith('${', at) ? Math.max(behind.indexOf('}', at), at) + 1 : at + 1
  return behind.slice(0, at).trimEnd()
}
