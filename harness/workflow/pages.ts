/** The YAML of a page, and in which situations it says that it runs. CONTRIBUTING.md tells authors of both. */

export interface Block {
  page: string
  /** Number of the line that opens it, from 1. */
  line: number
  /** What it is where it is neither a workflow nor steps of one: the second word after the fence. */
  kind?: string
  text: string
  situations: Situation[]
  /** Files of the repository that the page shows, by path: its blocks of the kind `job`. */
  files: Record<string, string>
}

/** A situation in which a block runs, and how that ends. */
export interface Situation {
  /** As it is written, for names of tests. */
  words: string
  event?: string
  isFork: boolean
  /** What the pull request or push changes; by default the first notebook. */
  changes?: string[]
  /** Whether the runs on Databricks fail. */
  runFails: boolean
  expect: 'success' | 'failure' | 'skipped'
  /** Jobs that do not run. */
  skips: string[]
  /** Commands of scripts that are stood in for. */
  standsIn: string[]
  /** More of the event's payload, by path. */
  payload: Record<string, string>
  vars: Record<string, string>
  secrets: Record<string, string>
  inputs: Record<string, string>
}

const FENCE = /^( *)```ya?ml(?: +(\S+))?$/
const JOB = 'job'
/** The first line of a file that is shown: where it lies. */
const PATH = /^# ([\w./-]+)\n/
const RUNS = /^ *<!-- runs: (.+) -->$/
const EXPECTED = ['success', 'failure', 'skipped'] as const
const GROUPS: Record<string, 'payload' | 'vars' | 'secrets' | 'inputs'> = {
  event: 'payload',
  vars: 'vars',
  secrets: 'secrets',
  inputs: 'inputs',
}

/** The fenced YAML blocks of a Markdown text, also within lists. Throws for a `runs:` comment that cannot be read. */
export function blocksOf(page: string, markdown: string): Block[] {
  const lines = markdown.split('\n')
  const blocks = lines.flatMap((line, at) => {
    const [, indent, kind] = FENCE.exec(line) ?? []
    if (indent === undefined) return []
    const end = lines.indexOf(`${indent}\`\`\``, at + 1)
    const text = lines
      .slice(at + 1, end)
      .map((each) => `${each.slice(indent.length)}\n`)
      .join('')
    return [{ page, line: at + 1, kind, text, situations: situationsOf(page, lines, at) }]
  })
  const files = Object.fromEntries(blocks.filter(({ kind }) => kind === JOB).map(asFile))
  return blocks.map((block) => ({ ...block, files }))
}

function asFile({ page, line, text }: Pick<Block, 'page' | 'line' | 'text'>): [string, string] {
  const path = PATH.exec(text)?.[1]
  if (path === undefined)
    throw new Error(`${page}:${line}: its first line must be a comment with the path of the file.`)
  return [path, text]
}

/** Those of the comments directly above a block; without any, one in which nothing is special. */
function situationsOf(page: string, lines: string[], fence: number): Situation[] {
  const comments: string[] = []
  for (let at = fence - 1; at >= 0; at--) {
    const line = lines[at] ?? ''
    const words = RUNS.exec(line)?.[1]
    if (words !== undefined) comments.unshift(words)
    else if (line.trim() !== '') break
  }
  if (comments.length === 0) return [situationOf(page, fence + 1, '')]
  if (comments.length === 1 && comments[0] === 'nothing') return []
  return comments.map((words) => situationOf(page, fence + 1, words))
}

function situationOf(page: string, line: number, words: string): Situation {
  const situation: Situation = {
    words,
    isFork: false,
    runFails: false,
    expect: 'success',
    skips: [],
    standsIn: [],
    payload: {},
    vars: {},
    secrets: {},
    inputs: {},
  }
  for (const word of words.split(' ').filter(Boolean)) {
    if (!add(situation, word)) throw new Error(`${page}:${line}: '${word}' in a runs: comment says nothing known.`)
  }
  return situation
}

/** Adds one `name=value`; false where it is not known. */
function add(situation: Situation, word: string): boolean {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(word) ?? []
  const [group = '', ...path] = name.split('.')
  const map = path.length > 0 ? GROUPS[group] : undefined
  if (map) situation[map][path.join('.')] = value
  else if (name === 'event') situation.event = value
  else if (name === 'changes') situation.changes = value.split(',')
  else if (name === 'skips') situation.skips = value.split(',')
  else if (name === 'stands-in') situation.standsIn = value.split(',')
  else if (word === 'from=fork') situation.isFork = true
  else if (word === 'run=fails') situation.runFails = true
  else if (name === 'expect') return expects(situation, value)
  else return false
  return true
}

function expects(situation: Situation, value: string): boolean {
  const known = EXPECTED.find((each) => each === value)
  if (known) situation.expect = known
  return known !== undefined
}
