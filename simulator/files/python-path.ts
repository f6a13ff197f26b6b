import { isRecord } from '../scenario/reader.ts'
import { readJupyter } from './import-format.ts'
import { parentOf, pathFrom } from './paths.ts'
import type { FileTree, WorkspaceObject } from './tree.ts'

// Python starts anew, and forgets what a notebook has added to sys.path.
const RESTARTS = /^\s*[%!](?:pip|conda)\b|restartPython/m

/** The module that an `import` does not find, as Python names it: `src` for `src.transforms` without a folder `src`. */
export function missingModule(notebook: WorkspaceObject, modules: string[], tree: FileTree): string | undefined {
  const folders = [parentOf(notebook.path), ...addedFolders(notebook)]
  for (const module of modules) {
    const names = module.split('.')
    const depth = names.findIndex(
      (_name, index) => !folders.some((folder) => isModule(folder, names.slice(0, index + 1), tree)),
    )
    if (depth !== -1) return names.slice(0, depth + 1).join('.')
  }
  return undefined
}

// A notebook is no module, and a folder is one even without an __init__.py.
function isModule(folder: string, names: string[], tree: FileTree): boolean {
  const path = `${folder}/${names.join('/')}`
  return tree.find(`${path}.py`)?.type === 'FILE' || tree.find(path)?.type === 'DIRECTORY'
}

/** The folders that the Python cells of a notebook add to sys.path, as far as they are written out as texts. */
function addedFolders(notebook: WorkspaceObject): string[] {
  let folders: string[] = []
  for (const cell of pythonCells(notebook)) {
    if (RESTARTS.test(cell)) folders = []
    if (cell.includes('sys.path')) folders.push(...texts(cell).flatMap((text) => folderOf(notebook, text)))
  }
  return folders
}

function folderOf({ path }: WorkspaceObject, text: string): string[] {
  const folder = pathFrom(parentOf(path), text)
  return folder === undefined ? [] : [folder]
}

/** Without comments. `%pip` counts as Python, `%sql` does not. */
function pythonCells(notebook: WorkspaceObject): string[] {
  return cellsOf(notebook)
    .filter((cell) => {
      const magic = /^\s*%(\w+)/.exec(cell)?.[1]
      return magic === undefined ? notebook.language === 'PYTHON' : ['python', 'pip', 'conda'].includes(magic)
    })
    .map((cell) => cell.replaceAll(/^\s*#.*$/gm, ''))
}

function cellsOf({ content, format }: WorkspaceObject): string[] {
  if (content === undefined) return []
  if (format === 'JUPYTER') return (readJupyter(content)?.cells ?? []).map(jupyterSource)
  return content
    .toString('utf8')
    .split(/^(?:#|--|\/\/) COMMAND -+\s*$/m)
    .map((cell) => cell.replaceAll(/^(?:#|--|\/\/) (?:Databricks notebook source|DBTITLE .*)$/gm, ''))
    .map((cell) => cell.replaceAll(/^(?:#|--|\/\/) MAGIC ?/gm, ''))
}

function jupyterSource(cell: unknown): string {
  if (!isRecord(cell) || cell['cell_type'] !== 'code') return ''
  const { source } = cell
  return Array.isArray(source) ? source.join('') : String(source)
}

/** What the string literals of Python code mean. */
function texts(code: string): string[] {
  return [...code.matchAll(/(["'])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(([, , written = '']) => unescaped(written))
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", '"': '"' }

function unescaped(written: string): string {
  return written.replaceAll(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g,
    (_whole, byte?: string, short?: string, long?: string, other?: string) => {
      const code = byte ?? short ?? long
      return code === undefined ? (ESCAPES[other ?? ''] ?? `\\${other ?? ''}`) : character(parseInt(code, 16))
    },
  )
}

// Unlike JSON, Python does not put the two halves of a pair together, and no file has half of one in its name.
function character(code: number): string {
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : String.fromCodePoint(code)
}
