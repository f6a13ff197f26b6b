import { listNode, mapNode, scalarNode, TooLarge, type MapNode, type Node, type ScalarNode } from './node.ts'
import { DEEPEST } from './yaml.ts'

/** Called for a key that its map has already, with both lines. */
export type OnTwice = (key: string, line: number, first: number) => void

/**
 * A JSON object as nodes; undefined where the text is none. The YAML parser could read it as well, but takes a hundred
 * times as long. Throws TooLarge.
 */
export function readJson(file: string, text: string, onTwice: OnTwice): MapNode | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  // From here on the text is known to be valid, so whatever is not the one thing is the other.
  const node = new JsonReader(file, text, onTwice).value(1)
  return node.kind === 'map' ? node : undefined
}

class JsonReader {
  readonly #file: string
  readonly #text: string
  readonly #onTwice: OnTwice
  #at = 0
  #line = 1

  constructor(file: string, text: string, onTwice: OnTwice) {
    this.#file = file
    this.#text = text
    this.#onTwice = onTwice
  }

  /** The value that comes next. `level`: how many lists and maps it is in, and itself. */
  value(level: number, token = this.#next(), line = this.#line): Node {
    if (level > DEEPEST + 1) throw new TooLarge(`it is nested more than ${DEEPEST} levels deep.`)
    if (token === '{') return this.#map(level, line)
    if (token === '[') return this.#list(level, line)
    return this.#scalar(token, line)
  }

  #map(level: number, line: number): MapNode {
    const entries = new Map<string, Node>()
    for (let token = this.#next(); token !== '}'; token = this.#next()) {
      if (token === ',') continue
      const key = JSON.parse(token) as string
      const keyLine = this.#line
      const first = entries.get(key)
      if (first) this.#onTwice(key, keyLine, first.line)
      this.#next()
      entries.set(key, this.value(level + 1, this.#next(), keyLine))
    }
    return mapNode({ file: this.#file, line }, entries)
  }

  #list(level: number, line: number): Node {
    const items: Node[] = []
    for (let token = this.#next(); token !== ']'; token = this.#next())
      if (token !== ',') items.push(this.value(level + 1, token))
    return listNode({ file: this.#file, line }, items)
  }

  #scalar(token: string, line: number): ScalarNode {
    const where = { file: this.#file, line }
    if (/^-?\d+$/.test(token)) return scalarNode(where, BigInt(token), token)
    const value = JSON.parse(token) as string | number | boolean | null
    return scalarNode(where, value, typeof value === 'number' ? token : undefined)
  }

  /** The next token; counts the lines on the way to it. */
  #next(): string {
    const text = this.#text
    for (; SPACE.has(text.charAt(this.#at)); this.#at++) if (text.charAt(this.#at) === '\n') this.#line++
    const start = this.#at
    const first = text.charAt(start)
    if (first === '"') {
      for (this.#at++; text.charAt(this.#at) !== '"'; this.#at++) if (text.charAt(this.#at) === '\\') this.#at++
      this.#at++
    } else if (PUNCTUATION.has(first)) this.#at++
    else while (!ENDS_WORD.has(text.charAt(this.#at))) this.#at++
    return text.slice(start, this.#at)
  }
}

const SPACE: ReadonlySet<string> = new Set([' ', '\n', '\r', '\t'])
const PUNCTUATION: ReadonlySet<string> = new Set(['{', '}', '[', ']', ',', ':'])
const ENDS_WORD: ReadonlySet<string> = new Set([...SPACE, ...PUNCTUATION, ''])
