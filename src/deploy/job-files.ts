import type { CheckoutFiles } from '../checkout/files.ts'
import { fileProblem } from '../checkout/file-read.ts'
import { nameOf } from '../checkout/names.ts'
import { createMatcher, patternFault } from '../checkout/select.ts'
import type { Reader } from '../action/reader.ts'
import type { DefinitionFile } from '../definitions/read.ts'

const GLOB = /[*?[\]{}]|[!+@]\(/
const MOST_FILES = 1_000

/**
 * The files that the lines of `job-file` name, in the order of their paths, with their texts; undefined where one
 * cannot be had. Faults go to the reader.
 */
export async function readJobFiles(
  reader: Reader,
  files: CheckoutFiles,
  root: string,
  lines: readonly string[],
): Promise<DefinitionFile[] | undefined> {
  const before = reader.faults.length
  if (lines.length === 0) reader.fault('job-file', 'nothing was given. Name the files that describe the jobs.')
  for (const line of lines) {
    const fault = patternFault(line)
    if (fault) reader.fault('job-file', `${nameOf(line)} ${fault}`)
  }
  if (reader.faults.length > before) return undefined
  const paths = await pathsOf(reader, files, root, lines)
  const read = await Promise.all(paths.map((path) => readOne(reader, files, root, path)))
  return reader.faults.length > before ? undefined : read.filter((file) => file !== undefined)
}

async function pathsOf(
  reader: Reader,
  files: CheckoutFiles,
  root: string,
  lines: readonly string[],
): Promise<string[]> {
  const before = reader.faults.length
  let paths = new Set<string>()
  for (const line of lines) {
    if (line.startsWith('!')) {
      const isTakenOut = await createMatcher([line.slice(1)])
      paths = new Set([...paths].filter((path) => !isTakenOut(path)))
      continue
    }
    const matches = GLOB.test(line) ? await files.match(root, line) : []
    if (!GLOB.test(line)) paths.add(line)
    else if (matches.length === 0) reader.fault('job-file', `${nameOf(line)} matches no file of the checkout.`)
    for (const path of matches) paths.add(path)
  }
  if (paths.size > MOST_FILES)
    reader.fault('job-file', `${paths.size} files match, and at most ${MOST_FILES} are read. Narrow the patterns.`)
  else if (paths.size === 0 && reader.faults.length === before)
    reader.fault('job-file', 'its lines take out all files that they name.')
  return [...paths].sort()
}

async function readOne(
  reader: Reader,
  files: CheckoutFiles,
  root: string,
  path: string,
): Promise<DefinitionFile | undefined> {
  const read = await files.read(root, path)
  if ('text' in read) return { path, text: read.text }
  return reader.fault('job-file', `${nameOf(path)} ${fileProblem(read)}`)
}
