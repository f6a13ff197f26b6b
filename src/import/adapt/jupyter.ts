import { parseBody, stringifyJson } from '../../databricks/wire/int64.ts'

/** A Jupyter notebook: https://nbformat.readthedocs.io/en/latest/format_description.html */
export interface Jupyter {
  cells: unknown[]
  [field: string]: unknown
}

const BOM = '\ufeff'
const NAME_OF_CELL = 'databricks-run-'

/** The notebook that a text is, with all digits of its integers; undefined for any other text. */
export function readJupyter(text: string): Jupyter | undefined {
  const root = parseBody(text.startsWith(BOM) ? text.slice(1) : text)
  return Array.isArray(root?.cells) ? { ...root, cells: root.cells as unknown[] } : undefined
}

/** The text of a notebook, with the indentation that Jupyter writes, and with the line ends and the BOM of another. */
export function writeJupyter(notebook: Jupyter, before: string): string {
  const json = stringifyJson(notebook, 1) + (before.endsWith('\n') ? '\n' : '')
  return (before.startsWith(BOM) ? BOM : '') + (before.includes('\r\n') ? json.replaceAll('\n', '\r\n') : json)
}

/** What a code cell says; empty for any other. */
export function codeOf(cell: unknown): string {
  const { cell_type: kind, source } = asMap(cell)
  if (kind !== 'code') return ''
  const text = Array.isArray(source) ? source.filter((line) => typeof line === 'string').join('') : source
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim() : ''
}

/** The notebook with one more code cell at each of the places: before the cell of that index, or at the end. */
export function withCell(notebook: Jupyter, places: ReadonlySet<number>, code: string): Jupyter {
  const { cells } = notebook
  const ids = hasCellIds(notebook) ? unusedIds(cells) : undefined
  const cell = (): unknown => ({
    cell_type: 'code',
    execution_count: null,
    ...(ids ? { id: ids.next().value } : {}),
    metadata: {},
    outputs: [],
    source: code.split(/(?<=\n)/),
  })
  const at = (index: number): unknown[] => (places.has(index) ? [cell()] : [])
  return { ...notebook, cells: [...cells.flatMap((own, index) => [...at(index), own]), ...at(cells.length)] }
}

/** Each cell has an id from format 4.5 on. */
function hasCellIds({ nbformat, nbformat_minor: minor }: Jupyter): boolean {
  return Number(nbformat) > 4 || (Number(nbformat) === 4 && Number(minor) >= 5)
}

function* unusedIds(cells: unknown[]): Generator<string, never> {
  const taken = new Set(cells.map((cell) => asMap(cell).id))
  for (let n = 1; ; n++) {
    if (!taken.has(NAME_OF_CELL + String(n))) yield NAME_OF_CELL + String(n)
  }
}

/** A JSON object as it is; anything else as an empty one. */
export function asMap(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
