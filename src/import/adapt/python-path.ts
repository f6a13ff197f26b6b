import type { NotebookForm, NotebookLanguage } from '../../model/source.ts'
import * as jupyter from './jupyter.ts'
import { quoted } from './quoted.ts'
import * as source from './source-text.ts'

// What does not run in the notebook's Python: https://docs.databricks.com/notebooks/notebooks-code#mix-languages
const OTHER_MAGICS: readonly string[] = ['md', 'md-sandbox', 'sql', 'scala', 'r', 'sh', 'fs', 'run']
const RESTARTS = /^[ \t]*%(?:pip|conda|mamba|uv|restart_python)\b|\brestartPython[ \t]*\(/m

/**
 * The text of a notebook with a cell in front that lets Python import from these absolute workspace folders; the
 * notebook's own cells stay as they are. A notebook of another language gets it only if it has `%python` cells. What is
 * not such a notebook, or has the cell already, comes back as it is.
 *
 * Installing a library may restart Python, which forgets the folders, so the cell stands again behind each cell that
 * does, also behind the last: a notebook that is brought in by `%run` ends in the midst of another.
 */
export function addPythonPath(text: string, { language, format }: NotebookForm, folders: string[]): string {
  if (folders.length === 0) return text
  const code = (language === 'python' ? '' : '%python\n') + pythonCode(folders)
  if (format === 'jupyter') {
    const notebook = jupyter.readJupyter(text)
    const places = placesFor(code, notebook?.cells.map(jupyter.codeOf) ?? [], language)
    return notebook && places.size > 0 ? jupyter.writeJupyter(jupyter.withCell(notebook, places, code), text) : text
  }
  const notebook = source.readSource(text, language)
  const places = placesFor(code, notebook?.cells.map((cell) => source.codeOf(cell, language)) ?? [], language)
  return notebook && places.size > 0 ? source.withCell(notebook, places, code, language) : text
}

/** Appended, and not put first, so that nothing of the runtime is hidden by a folder of the repository. */
function pythonCode(folders: string[]): string {
  const literals = [...new Set(folders)].map(quoted).join(', ')
  return [
    '# Added to this copy by Databricks Run (input python-path), so that modules of the repository can be imported.',
    'import sys',
    `sys.path.extend(folder for folder in [${literals}] if folder not in sys.path)`,
  ].join('\n')
}

/** Before which of the cells the added one goes; their number: behind them all. */
function placesFor(added: string, cells: string[], language: NotebookLanguage): Set<number> {
  if (language !== 'python' && !cells.some((code) => magicOf(code) === 'python')) return new Set()
  const behind = cells.flatMap((code, index) => (mayRestartPython(code, language) ? [index + 1] : []))
  return new Set([0, ...behind].filter((place) => cells[place] !== added))
}

function mayRestartPython(code: string, language: NotebookLanguage): boolean {
  const magic = magicOf(code)
  const isPython = magic === '' ? language === 'python' : !OTHER_MAGICS.includes(magic)
  return isPython && RESTARTS.test(code)
}

/** The word behind the `%` with which a cell begins; empty where it begins with none. */
function magicOf(code: string): string {
  return /^%([\w-]+)/.exec(code)?.[1]?.toLowerCase() ?? ''
}
