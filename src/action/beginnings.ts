import pLimit from 'p-limit'
import type { CheckoutTree } from '../checkout/tree.ts'
import { isLanguage, type SourceFile } from '../model/source.ts'
import { describeError } from '../text/failure.ts'
import { isJupyter, LFS_FIRST_LINE, needsBeginning, type Beginning } from './import-plan.ts'

const READ_AT_ONCE = 32
/** https://nbformat.readthedocs.io */
const OLDEST_FORMAT = 4

/** What the files begin with, where the plan of an import needs it. */
export async function readBeginnings(
  tree: CheckoutTree,
  root: string,
  files: readonly SourceFile[],
): Promise<Map<string, Beginning>> {
  const beginnings = new Map<string, Beginning>()
  const needed = files.filter(needsBeginning)
  await pLimit(READ_AT_ONCE).map(
    needed.filter((file) => !isJupyter(file)),
    async ({ path }) => {
      beginnings.set(path, { firstLine: await tree.firstLine(root, path).catch(() => '') })
    },
  )
  // One after another: each can have 10 MB, and takes several times that while it is read.
  for (const { path } of needed.filter(isJupyter))
    beginnings.set(
      path,
      await tree.bytes(root, path).then(
        (bytes) => readJupyter(bytes.toString()),
        (error: unknown) => ({ problem: describeError(error) }),
      ),
    )
  return beginnings
}

/** The language of an `.ipynb`, or why it is none. https://nbformat.readthedocs.io/en/latest/format_description.html */
export function readJupyter(text: string): Beginning {
  if (text.startsWith(`${LFS_FIRST_LINE}\n`)) return { firstLine: LFS_FIRST_LINE }
  const notebook = parsed(text.replace(/^\ufeff/, ''))
  if (!isMap(notebook)) return { problem: 'it is not a JSON object' }
  if (!Array.isArray(notebook.cells) || !isMap(notebook.metadata)) return { problem: 'it has no cells or no metadata' }
  if (typeof notebook.nbformat !== 'number' || notebook.nbformat < OLDEST_FORMAT)
    return { problem: `its nbformat is not ${OLDEST_FORMAT} or newer` }
  const ours = notebook.metadata['application/vnd.databricks.v1+notebook']
  const language = isMap(ours) && typeof ours.language === 'string' ? ours.language.toLowerCase() : 'python'
  return { language: isLanguage(language) ? language : 'python' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
