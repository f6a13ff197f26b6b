import type { FailedTest, TestPlace, TestResults } from '../model/tests.ts'
import { shorten } from '../text/cut.ts'
import type { Located, ReadFile } from './locate.ts'
import { isInCheckout, isOwnFolder, ownFile, type OwnFile, type Places } from './places.ts'
import { lineOfFile } from './source-line.ts'

const LONGEST_MESSAGE = 3_000
const LONGEST_TITLE = 200

/**
 * The line that a failed test is about: the innermost one of the checkout's own code, else the file of the test. Lines
 * as in `locate`, only where the code that ran certainly stands there.
 */
export async function locateTest(
  test: FailedTest,
  { rootFolder }: Pick<TestResults, 'rootFolder'>,
  places: Places,
  readFile: ReadFile,
): Promise<Located> {
  const words = { title: shorten(test.id, LONGEST_TITLE), message: shorten(test.message, LONGEST_MESSAGE) }
  for (const place of test.places.toReversed()) {
    const own = await fileOfTest(place.path, rootFolder, places)
    if (!own) continue
    const line = await lineOfPlace(place, own, readFile)
    return line === undefined ? { file: own.path, ...words } : { file: own.path, line, ...words }
  }
  const own = await fileOfTest(test.file, rootFolder, places)
  return own ? { file: own.path, ...words } : words
}

/**
 * Names are relative to the root folder, and lines to the folder in which pytest was called: the notebook's own, or one
 * above it.
 */
async function fileOfTest(path: string, rootFolder: string | undefined, places: Places): Promise<OwnFile | undefined> {
  if (path.startsWith('/')) return ownFile(path, places)
  const own = rootFolder === undefined ? undefined : await ownFile(inFolder(rootFolder, path), places)
  if (own || (rootFolder !== undefined && !isOwnFolder(rootFolder, places))) return own
  const found: string[] = []
  for (const folder of foldersOf(places.notebookFile ?? '')) {
    const file = `${folder}${path}`
    if (isInCheckout(file) && (await places.hasFile(file))) found.push(file)
  }
  return found.length === 1 ? { path: found[0] ?? '', isSame: false } : undefined
}

/** A path of a folder of the workspace; its `..` lead up from there. */
function inFolder(folder: string, path: string): string {
  const parts = folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const DEEPEST = 50

/** The root of the checkout, and the folders of a file: ``, `a/`, `a/b/`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1).slice(0, DEEPEST)
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)]
}

async function lineOfPlace(
  { path, line, code }: TestPlace,
  own: OwnFile,
  readFile: ReadFile,
): Promise<number | undefined> {
  const text = await readFile(own.path)
  if (text === undefined) return undefined
  const excerpt = code === '' ? [] : [{ line, code, isPointed: true }]
  return lineOfFile({ place: { kind: 'file', path }, line, excerpt }, text, own.isSame)
}
