import type { SourceCell } from './notebook-source.ts'

/** The text of a string of the file, and the line on which it stands. */
interface Piece {
  text: string
  line: number
}

/** What a scan of JSON is inside of: an object with the key that it is at, or a list with the index. */
type Level = { key: string; isKeyNext: boolean } | { index: number }

// Outside of strings JSON has no backslash.
const TOKENS = /\\.|["{}[\],:\n]/g

/** The cells of a Jupyter notebook, text cells included; none where it is not one. Lines are those of its JSON. */
export function jupyterCells(text: string): SourceCell[] {
  try {
    JSON.parse(text)
    return [...sources(text)].map(cellOf)
  } catch {
    return []
  }
}

/** The pieces of `cells[i].source`, cell by cell. */
function sources(text: string): Piece[][] {
  const cells: Piece[][] = []
  const levels: Level[] = []
  let line = 1
  let opened: number | undefined
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === '"' && opened === undefined) opened = index
    else if (token === '"') {
      readString(text.slice(opened, index + 1), line, levels, cells)
      opened = undefined
    } else if (token === '\n') line++
    else if (opened === undefined) move(token, levels)
  }
  return cells
}

function readString(token: string, line: number, levels: Level[], cells: Piece[][]): void {
  const level = levels.at(-1)
  if (level && 'key' in level && level.isKeyNext) {
    level.key = JSON.parse(token) as string
    return
  }
  const cell = cellAt(levels)
  if (cell === undefined) return
  while (cells.length <= cell) cells.push([])
  cells[cell]?.push({ text: JSON.parse(token) as string, line })
}

/** The cell whose source a string is part of. */
function cellAt([root, cells, cell, source, ...deeper]: Level[]): number | undefined {
  const isSource = isAt(root, 'cells') && isAt(cell, 'source') && deeper.length === 0
  return isSource && cells && 'index' in cells && (source === undefined || 'index' in source) ? cells.index : undefined
}

function isAt(level: Level | undefined, key: string): boolean {
  return level !== undefined && 'key' in level && level.key === key
}

function move(token: string, levels: Level[]): void {
  const level = levels.at(-1)
  if (token === '{') levels.push({ key: '', isKeyNext: true })
  else if (token === '[') levels.push({ index: 0 })
  else if (token === '}' || token === ']') levels.pop()
  else if (level && 'key' in level) level.isKeyNext = token === ','
  else if (level && token === ',') level.index++
}

function cellOf(pieces: Piece[]): SourceCell {
  const lines: string[] = ['']
  const numbers: (number | undefined)[] = [undefined]
  for (const { text, line } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push('')
      const last = lines.length - 1
      if (part !== '' || index > 0 || lines[last] === '') numbers[last] = line
      lines[last] = (lines[last] ?? '') + part
    }
  }
  return { lines, fileLines: withoutShared(lines, numbers) }
}

/** Code that shares a line of the file with other code, as when a source is one string, has no line of its own. */
function withoutShared(lines: string[], numbers: (number | undefined)[]): (number | undefined)[] {
  const onLine = Map.groupBy(
    numbers.filter((_, index) => lines[index]?.trim() !== ''),
    (number) => number,
  )
  return numbers.map((number) => ((onLine.get(number)?.length ?? 0) > 1 ? undefined : number))
}
