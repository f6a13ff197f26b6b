import type { CheckoutFiles } from '../checkout/files.ts'
import { fileProblem, readNamed, type Place } from '../checkout/file-read.ts'
import { nameOf } from '../checkout/names.ts'
import { createMatcher, patternFault } from '../checkout/select.ts'
import { behindPrefix, prefixOf, tidy } from '../checkout/within.ts'
import type { Reader } from '../action/reader.ts'
import type { DefinitionFile } from '../definitions/read.ts'

const GLOB = /[*?[\]{}]|[!+@]\(/
const MOST_FILES = 1_000

/**
 * The files that the lines of `job-file` name, in the order of their paths, with their texts; undefined where one
 * cannot be had. Faults and warnings go to the reader.
 */
export async function readJobFiles(
  reader: Reader,
  files: CheckoutFiles,
  place: Place,
  lines: readonly string[],
): Promise<DefinitionFile[] | undefined> {
  const before = reader.faults.length
  checkLines(reader, lines)
  if (reader.faults.length > before) return undefined
  const paths = await pathsOf(reader, files, place, lines)
  const read = await Promise.all(paths.map((path) => readOne(reader, files, place.checkout, path)))
  return reader.faults.length > before ? undefined : read.filter((file) => file !== undefined)
}

function checkLines(reader: Reader, lines: readonly string[]): void {
  const [first] = lines
  if (first === undefined) reader.fault('job-file', 'nothing was given. Name the files that describe the jobs.')
  for (const line of lines) {
    const fault = patternFault(line)
    if (fault) reader.fault('job-file', `${nameOf(line)} ${fault}`)
  }
  if (first?.startsWith('!'))
    reader.fault(
      'job-file',
      `${nameOf(first)} takes out of what the lines before it name, and it is the first. Put it behind them.`,
    )
}

async function pathsOf(
  reader: Reader,
  files: CheckoutFiles,
  place: Place,
  lines: readonly string[],
): Promise<string[]> {
  const before = reader.faults.length
  let paths = new Set<string>()
  for (const line of lines) {
    if (line.startsWith('!')) paths = await without(reader, paths, place, line)
    else for (const path of await namedBy(reader, files, place, line)) paths.add(path)
  }
  if (paths.size > MOST_FILES)
    reader.fault('job-file', `${paths.size} files match, and at most ${MOST_FILES} are read. Narrow the patterns.`)
  else if (paths.size === 0 && reader.faults.length === before)
    reader.fault('job-file', 'its lines take out all files that they name.')
  return [...paths].sort()
}

/** The paths that a line leads to, each in the one spelling that all lines share. */
async function namedBy(reader: Reader, files: CheckoutFiles, place: Place, line: string): Promise<string[]> {
  if (!GLOB.test(line)) return [(await readNamed(files, place, tidy(line) ?? line)).path]
  const inner = behindPrefix(line, prefixOf(place.workspace, place.checkout))
  const found = await files.match(place.checkout, line)
  const matches = found.length > 0 || inner === undefined ? found : await files.match(place.checkout, inner)
  if (matches.length === 0) reader.fault('job-file', `${nameOf(line)} matches no file of the checkout.`)
  return matches
}

/** What a line that begins with `!` leaves of the paths. */
async function without(
  reader: Reader,
  paths: ReadonlySet<string>,
  { workspace, checkout }: Place,
  line: string,
): Promise<Set<string>> {
  const prefix = prefixOf(workspace, checkout)
  const pattern = line.slice(1).trim()
  const isTakenOut = await createMatcher([`./${pattern}`])
  const left = [...paths].filter((path) => ![path, prefix + path].some(isTakenOut))
  if (left.length === paths.size && !GLOB.test(pattern))
    reader.warnings.push(`job-file: ${nameOf(line)} takes nothing out: no line before it names that.`)
  return new Set(left)
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
