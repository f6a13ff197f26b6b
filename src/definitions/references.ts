/** A reference to a variable in a text: `${name}`, `${var.cluster.spark_version}`, `${var.libraries[0]}`. */
export interface Reference {
  /** What stands between the braces. */
  name: string
}

/** A piece of a text: literal, or a reference; `unclosed` and `invalid` are references that are not ones. */
export type Piece = string | Reference | { problem: 'unclosed' | 'invalid'; written: string }

const NAME = /^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/
const LONGEST_NAME = 500

/** The pieces of a text, in their order. `$${` is a literal `${`. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let literal = ''
  let from = 0
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', from)) {
    if (at > from && text.charAt(at - 1) === '$') {
      literal += `${text.slice(from, at - 1)}\${`
      from = at + 2
      continue
    }
    literal += text.slice(from, at)
    if (literal !== '') pieces.push(literal)
    literal = ''
    const end = text.indexOf('}', at)
    if (end === -1) return [...pieces, { problem: 'unclosed', written: text.slice(at) }]
    pieces.push(reference(text.slice(at + 2, end)))
    from = end + 1
  }
  literal += text.slice(from)
  return literal === '' && pieces.length > 0 ? pieces : [...pieces, literal]
}

function reference(name: string): Piece {
  const isName = name.length <= LONGEST_NAME && NAME.test(name)
  return isName ? { name } : { problem: 'invalid', written: `\${${name}}` }
}

/** The parts of a name: `libraries[0].jar` are `libraries`, `0` and `jar`. */
export function partsOf(name: string): [string, ...string[]] {
  const [first = '', ...rest] = name.split(/[.[]/).map((part) => part.replace(/\]$/, ''))
  return [first, ...rest]
}

/** What a key is, `$${` being a literal `${`; undefined for one with a reference in it, which only values may have. */
export function literalKey(key: string): string | undefined {
  const pieces = piecesOf(key)
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : undefined
}

/** What to say of a key with a reference. */
export const REFERENCE_IN_KEY =
  'references stand for values, and not in keys. Write the key out. For a literal ${ write $${.'
