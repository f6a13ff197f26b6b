import type * as Yaml from 'yaml'
import { describeError } from '../text/failure.ts'
import { quote } from '../text/quote.ts'
import type { DefinitionFile } from './definition.ts'
import type { Findings } from './findings.ts'
import { readJson } from './json-text.ts'
import { commentInJson, sayNotValid } from './misread.ts'
import { listNode, mapNode, moved, scalarNode, TooLarge, type MapNode, type Node, type Where } from './node.ts'
import { AS_JSON, readDocument, type ReadDocument } from './yaml.ts'

const MEGABYTE = 2 ** 20
const LONGEST = 10 * MEGABYTE
// The parser takes some four seconds and 100 MB for each megabyte.
const LONGEST_YAML = 2 * MEGABYTE

/** The map that a file holds; undefined where it holds none, which is a fault. */
export async function readNode(
  file: DefinitionFile,
  findings: Findings,
  wanted = 'a job, or a map `jobs:` from a key to each job',
): Promise<MapNode | undefined> {
  try {
    const node = await readAny(file, findings)
    return node && asMap(node, wanted, findings)
  } catch (error) {
    const message = sayTooLarge(error) ?? `it cannot be read: ${describeError(error)}.`
    findings.fault({ file: file.path }, '', () => message)
    return undefined
  }
}

/** What to say of an error that means that something is too large, if it is one. */
export function sayTooLarge(error: unknown): string | undefined {
  if (error instanceof TooLarge) return error.message
  // The parser goes down into lists and maps by recursion.
  return error instanceof RangeError ? 'it is nested too deep.' : undefined
}

async function readAny({ path, text: given }: DefinitionFile, findings: Findings): Promise<Node | undefined> {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given
  if (text.length > LONGEST) throw new TooLarge('it has more than 10 MB. Split it.')
  const json = readJson(path, text, (key, line, first) => faultOfTwice(findings, { file: path, line }, key, first))
  if (json) return json
  const comment = commentInJson(path, text)
  if (comment) {
    findings.fault({ file: path, line: comment.line }, '', () => comment.message)
    return undefined
  }
  if (text.length > LONGEST_YAML) throw new TooLarge('it has more than 2 MB of YAML. Split it, or write it as JSON.')
  const read = await readDocument(text, AS_JSON)
  if ('message' in read) {
    findings.fault({ file: path, line: read.line }, '', () => sayNotValid(read, text))
    return undefined
  }
  return new YamlReader(path, read, findings).root()
}

function asMap(node: Node, wanted: string, findings: Findings): MapNode | undefined {
  if (node.kind === 'map') return node
  findings.fault(node, '', () => {
    if (node.kind === 'scalar' && node.value === null) return `it is empty, and should be ${wanted}.`
    const found = node.kind === 'list' ? 'a list' : 'a single value'
    return `it is ${found}, and should be ${wanted}.`
  })
  return undefined
}

function faultOfTwice(findings: Findings, where: Where, key: string, first: number): void {
  findings.fault(where, '', () => `the key ${quote(key)} is there already, on line ${first}.`)
}

/** A YAML document as nodes. What JSON has no way to say is a fault. */
class YamlReader {
  readonly #file: string
  readonly #read: ReadDocument
  readonly #findings: Findings
  /** Undefined while what it names is being read. */
  readonly #anchors = new Map<string, Node | undefined>()

  constructor(file: string, read: ReadDocument, findings: Findings) {
    this.#file = file
    this.#read = read
    this.#findings = findings
  }

  /** Throws TooLarge. */
  root(): Node {
    const { contents } = this.#read.document
    return this.#node(contents, this.#where(contents))
  }

  #where(node: unknown): Where {
    const offset = this.#read.yaml.isNode(node) ? node.range?.[0] : undefined
    return { file: this.#file, line: offset === undefined ? 1 : this.#read.lines.linePos(offset).line }
  }

  #node(node: unknown, where: Where): Node {
    const { isAlias, isMap, isSeq, isScalar } = this.#read.yaml
    if (isAlias(node)) return this.#alias(node.source, where)
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined
    if (anchor !== undefined) this.#anchors.set(anchor, undefined)
    const made = isMap(node)
      ? this.#map(node, where)
      : isSeq(node)
        ? listNode(
            where,
            node.items.map((item) => this.#node(item, this.#where(item))),
          )
        : this.#scalar(node, where)
    if (anchor !== undefined) this.#anchors.set(anchor, made)
    return made
  }

  #alias(name: string, where: Where): Node {
    const named = this.#anchors.get(name)
    if (named) return moved(named, where)
    this.#findings.fault(where, '', () =>
      this.#anchors.has(name)
        ? `it contains itself through the alias ${quote(`*${name}`)}.`
        : `the alias ${quote(`*${name}`)} stands for nothing: there is no ${quote(`&${name}`)} before it.`,
    )
    return scalarNode(where, null)
  }

  #scalar(node: unknown, where: Where): Node {
    const scalar = this.#read.yaml.isScalar(node) ? node : undefined
    const value = (scalar?.value ?? null) as string | number | bigint | boolean | null
    if (typeof value === 'string') return scalarNode(where, value)
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.#findings.fault(where, '', () => {
        const written = scalar?.source ?? String(value)
        return `${quote(written)} is a number that JSON does not have. Put it in quotes: '${written}'.`
      })
    }
    return scalarNode(where, value, scalar?.source)
  }

  #map(map: Yaml.YAMLMap, where: Where): Node {
    const entries = new Map<string, Node>()
    const merged: [Node, Where][] = []
    for (const { key, value } of map.items) {
      const place = this.#where(key)
      const name = this.#key(key, place)
      if (name === undefined) continue
      const node = this.#node(value, place)
      if (name === '<<' && this.#isPlain(key)) merged.push([node, place])
      else this.#add(entries, name, node)
    }
    for (const [node, place] of merged) this.#merge(entries, node, place)
    return mapNode(where, entries)
  }

  #add(entries: Map<string, Node>, name: string, node: Node): void {
    const first = entries.get(name)
    if (first) faultOfTwice(this.#findings, node, name, first.line)
    else entries.set(name, node)
  }

  /** The name that a key is; undefined for one that is none, which is a fault. */
  #key(key: unknown, where: Where): string | undefined {
    const { isScalar } = this.#read.yaml
    const value = isScalar(key) ? key.value : undefined
    if (typeof value === 'string') return value
    if (isScalar(key) && key.source !== undefined && value !== null) return key.source
    this.#findings.fault(where, '', () => 'a key must be a text; this one is empty, an alias, a list or a map.')
    return undefined
  }

  #isPlain(key: unknown): boolean {
    return this.#read.yaml.isScalar(key) && key.type === 'PLAIN'
  }

  /** `<<` of YAML 1.1, which bundles use: the entries of a map, or of several, that are not there yet. */
  #merge(entries: Map<string, Node>, node: Node, where: Where): void {
    for (const part of node.kind === 'list' ? node.items : [node]) {
      if (part.kind === 'map') {
        for (const [name, value] of part.entries) if (!entries.has(name)) entries.set(name, value)
      } else this.#findings.fault(where, '', () => '<< takes a map, or a list of maps.')
    }
  }
}
