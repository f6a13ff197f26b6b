import { beginningOf } from '../../text/cut.ts'
import { oneLine, plainText, withoutLastLineEnds } from '../../text/plain.ts'

/**
 * Foreign text as GitHub-flavoured markdown that means nothing. Entities work both where markdown is parsed and in the
 * raw HTML of `<summary>`, where a backslash would show. Entities do not stop what GitHub looks for after parsing
 * (mentions, references, links, maths): there an element around one character does, which copying the text does not
 * pick up, unlike a zero-width space.
 */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '\\': '&#92;',
}

// eslint-disable-next-line no-restricted-syntax -- each part is a literal, which the rules check
const TELLING = new RegExp(
  [
    // Markdown's own. An underscore inside of a word means nothing and stays, so that the source can be searched.
    /[&<>|`*~[\]\\]|(?<![a-z0-9])_|_(?![a-z0-9])/,
    // What GitHub looks for later: mention and e-mail, #123, GH-123, addresses, www., :emoji:, $maths$.
    /@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<!\d):(?=[\w+-]+:)|\$/,
    // The id of a commit, long or short; a number is one of something else.
    /\b(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[\da-f](?=[\da-f]{6,39}\b)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gi',
)
// What means something at the beginning of a line only: heading, list, rule, underline of a heading, numbered list.
const OPENING = /^(?:[#+=-](?!\d)|\d{1,9}[.)])/

/** Inline text, inert in a paragraph, a heading, a table cell, a link's text and `<summary>`. One line. */
export function escapeText(text: string): string {
  return inert(oneLine(text))
}

/** The same as inline code, also in a table cell. */
export function code(text: string): string {
  return `<code>${inert(oneLine(text))}</code>`
}

/**
 * The same with each character as it is, for the runner, which masks secrets in the source of a summary. Nothing means
 * anything in it but where markdown is not parsed (`<summary>`), and a pipe in a table cell.
 */
export function verbatim(text: string): string {
  const body = plainText(text).replaceAll('\n', ' ').trim()
  const marks = '`'.repeat(longestRun(body) + 1)
  const edge = /^`|`$/.test(body) ? ' ' : ''
  return `${marks}${edge}${body}${edge}${marks}`
}

/**
 * A sentence in which backticks mark code, foreign or ours: both halves of it are inert. At most so many characters of
 * it, then an ellipsis; code that would be cut in two is left out instead, unless it is most of the sentence.
 */
export function prose(text: string, most = Infinity): string {
  // What will be cut off need not be cleaned; ANSI codes take some of the room.
  const pieces = oneLine(beginningOf(text, most * 8)).split(/`([^`]+)`/)
  const shown = fitting(pieces, most)
  return shown.map((piece, index) => (index % 2 === 1 ? code(piece) : inert(piece))).join('')
}

/** Text and code in turns, of which at least one is text. */
function fitting(pieces: string[], most: number): string[] {
  if (pieces.reduce((sum, { length }) => sum + length, 0) <= most) return pieces
  let left = Math.max(0, most - 1)
  for (const [index, piece] of pieces.entries()) {
    if (piece.length <= left) {
      left -= piece.length
      continue
    }
    const before = pieces.slice(0, index)
    const isCode = index % 2 === 1
    if (isCode && left < most / 2) return [...before.slice(0, -1), `${(before.at(-1) ?? '').trimEnd()}…`]
    return [...before, `${beginningOf(piece, left).trimEnd()}…`]
  }
  return pieces
}

/** A fenced block that the text cannot leave. */
export function fence(text: string, info = ''): string {
  const body = withoutLastLineEnds(plainText(text))
  const marks = '`'.repeat(Math.max(3, longestRun(body) + 1))
  return `${marks}${info.replace(/[^\w+-]/g, '')}\n${body}\n${marks}`
}

/** A link, or just the text where the address is not one of the web. */
export function link(text: string, url: string | undefined): string {
  return linked(escapeText(text), url)
}

/** The same around markdown that is already safe. */
export function linked(markdown: string, url: string | undefined): string {
  const target = webAddress(url)
  return target && markdown ? `[${markdown}](${target})` : markdown
}

function inert(line: string): string {
  const opening = OPENING.exec(line)?.[0] ?? ''
  const escaped = opening.replace(/\D$/, (character) => `&#${character.charCodeAt(0)};`)
  return (
    escaped +
    line.slice(opening.length).replace(TELLING, (character) => ENTITIES[character] ?? `<span>${character}</span>`)
  )
}

function longestRun(text: string): number {
  let longest = 0
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const start = at
    while (text[at] === '`') at++
    longest = Math.max(longest, at - start)
  }
  return longest
}

// URL lets brackets, backticks, asterisks and more stand in a host.
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i
/** Longer addresses are no page that a person opens. */
const LONGEST_URL = 2_000

function webAddress(url: string | undefined): string | undefined {
  if (!url || url.length > LONGEST_URL || !URL.canParse(url)) return undefined
  const { protocol, username, password, host, pathname, search, hash } = new URL(url)
  if ((protocol !== 'https:' && protocol !== 'http:') || username || password || !HOST.test(host)) return undefined
  // URL leaves some of what markdown gives a meaning, and `&copy;` would be read as an entity.
  const rest = `${pathname}${search}${hash}`.replace(/[^\w\-.~:/?#@!&+,;=%]/g, percent).replaceAll('&', '&amp;')
  return `${protocol}//${host}${rest}`
}

function percent(character: string): string {
  const [first = 0] = Buffer.from(character)
  return `%${first.toString(16).toUpperCase().padStart(2, '0')}`
}
