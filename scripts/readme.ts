/**
 * `npm run docs`: writes the inputs and outputs of each action into the page that has them. With `--check` it writes
 * nothing and ends with 1 when a page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { isMap, isPair, isScalar, parseDocument, type Pair } from 'yaml'

interface Entry {
  name: string
  description: string
  default?: string
}

interface Group {
  /** Empty for entries above the first heading. */
  heading: string
  entries: Entry[]
}

/** The page of each action, by its manifest. Paths from the root. */
export const PAGES: Readonly<Record<string, string>> = {
  'action.yml': 'README.md',
  'deploy/action.yml': 'docs/deploy.md',
}

/** A page with both tables as its manifest has them; throws when a marker is missing. */
export function withTables(readme: string, manifest: string): string {
  const document = parseDocument(manifest)
  const inputs = groupsOf(document.get('inputs'))
  const outputs = groupsOf(document.get('outputs'))
  const inputRow = (entry: Entry): string[] => [code(entry.name), defaultOf(entry), prose(entry.description)]
  const outputRow = (entry: Entry): string[] => [code(entry.name), prose(entry.description)]
  const inputTables = inputs.map((group) => section(group, ['Input', 'Default', 'Meaning'], inputRow))
  const outputTables = outputs.map((group) => section(group, ['Output', 'Meaning'], outputRow))
  return between(between(readme, 'inputs', inputTables.join('\n\n')), 'outputs', outputTables.join('\n\n'))
}

/** The entries of a map; a comment that stands alone above one is the heading of what follows. */
function groupsOf(map: unknown): Group[] {
  const groups: Group[] = [{ heading: '', entries: [] }]
  if (!isMap(map)) return []
  for (const [index, pair] of map.items.entries()) {
    const heading = headingOf(index === 0 ? map.commentBefore : undefined, pair)
    if (heading) groups.push({ heading, entries: [] })
    groups.at(-1)?.entries.push(entryOf(pair))
  }
  return groups.filter(({ entries }) => entries.length > 0)
}

function headingOf(aboveAll: string | null | undefined, pair: unknown): string {
  const above = isPair(pair) && isScalar(pair.key) ? pair.key.commentBefore : undefined
  return (
    ((aboveAll ?? above) || '')
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^[\s\-─=]+|[\s\-─=]+$/g, '') ?? ''
  )
}

function entryOf({ key, value }: Pair): Entry {
  const { description = '', default: fallback } = (isMap(value) ? value.toJSON() : {}) as {
    description?: string
    default?: string | boolean
  }
  return { name: String(key), description, ...(fallback === undefined ? {} : { default: String(fallback) }) }
}

function section({ heading, entries }: Group, columns: string[], cells: (entry: Entry) => string[]): string {
  const rows = [columns, columns.map(() => '---'), ...entries.map(cells)].map((row) => `| ${row.join(' | ')} |`)
  return [...(heading ? [`### ${heading}`, ''] : []), ...rows].join('\n')
}

function defaultOf({ default: fallback = '' }: Entry): string {
  return fallback === '' ? '' : code(fallback)
}

function code(text: string): string {
  return `\`${text}\``
}

/** A description as one table cell. */
function prose(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}

/** A text with the content between `<!-- name -->` and `<!-- /name -->` replaced; throws when a marker is missing. */
export function between(text: string, name: string, content: string, file = 'README.md'): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start === -1 || end < start)
    throw new Error(`${file} has no place for the ${name}: it needs the lines ${open} and ${close}.`)
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  for (const [manifest, page] of Object.entries(PAGES)) {
    const path = join(root, page)
    const before = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
    const after = withTables(before, readFileSync(join(root, manifest), 'utf8'))
    if (after === before) continue
    if (argv.includes('--check')) {
      console.error(`${page} is stale: run \`npm run docs\` and commit what it changes.`)
      process.exitCode = 1
    } else writeFileSync(path, after)
  }
}
