import { posix } from 'node:path'
import { fileProblem } from '../checkout/file-read.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import type { Dependencies } from '../model/source.ts'
import type { Compute } from '../model/work.ts'
import { withoutTrailing } from '../text/cut.ts'
import { DEFAULT_VERSION } from './combinations.ts'
import { checkNotInBoth, type GivenRequest } from './given-request.ts'
import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'
import {
  readRequirement,
  requirementLinesOf,
  unquoted,
  withoutCredentials,
  type RequirementLine,
} from './requirements.ts'

const INPUT = 'dependencies'
const MOST_ENTRIES = 1000
const MOST_FILES = 50
const MOST_FAULTS = 10
// Five parts and perhaps a build: https://packaging.python.org/en/latest/specifications/binary-distribution-format/
const WHEEL_NAME = /^[^-]+-[^-]+(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i
const BUILD_A_WHEEL =
  'Build a wheel of it in a step before this one (`python -m build --wheel`), and name that: `dist/*.whl`.'

/** What reading dependencies needs, and what it has found so far. */
interface Reading {
  reader: Reader
  files: CheckoutFiles
  /** Absolute path of the checkout. */
  root: string
  isServerless: boolean
  /** By what they say: the same thing twice is once. */
  entries: Map<string, Dependencies['entries'][number]>
  /** Requirements files, relative to the root: each is read once, so that a loop of them ends. */
  seen: Set<string>
  faults: number
}

/** A line, and the requirements file that it stands in; absent: the input itself. */
interface Place extends RequirementLine {
  file?: string
}

/**
 * What `dependencies` and `environment-version` ask for, requirements files of the checkout read; undefined when there
 * is nothing. Only lines part the entries, for commas belong to versions. Faults go to the reader.
 */
export async function readDependencies(
  reader: Reader,
  files: CheckoutFiles,
  root: string,
  compute: Compute,
  request?: GivenRequest,
): Promise<Dependencies | undefined> {
  const isServerless = compute.kind === 'serverless'
  const environmentVersion = readVersion(reader, isServerless)
  if (!reader.has(INPUT)) return undefined
  if (request) checkNotInBoth(reader, request, 'environments', INPUT)
  const reading: Reading = { reader, files, root, isServerless, entries: new Map(), seen: new Set(), faults: 0 }
  await readLines(reading, reader.text(INPUT))
  if (reading.entries.size > MOST_ENTRIES)
    reader.fault(INPUT, `it has more than ${MOST_ENTRIES} lines. Name what the notebooks themselves need.`)
  return { entries: [...reading.entries.values()], environmentVersion }
}

function readVersion(reader: Reader, isServerless: boolean): string {
  const given = reader.text('environment-version') || DEFAULT_VERSION
  if (!/^[1-9]\d{0,3}$/.test(given))
    reader.fault(
      'environment-version',
      `${quote(given)} is not a version of the environment. Write a number, such as 4.`,
    )
  else if (given !== DEFAULT_VERSION && !reader.has(INPUT))
    reader.fault('environment-version', 'it has no effect without `dependencies`. Leave it out.')
  else if (given !== DEFAULT_VERSION && !isServerless)
    reader.fault('environment-version', 'a cluster has no such version, only serverless compute has. Leave it out.')
  return given
}

async function readLines(reading: Reading, text: string, file?: string): Promise<void> {
  for (const line of requirementLinesOf(text)) {
    if (reading.faults >= MOST_FAULTS || reading.entries.size > MOST_ENTRIES) return
    await readLine(reading, { ...line, file })
  }
}

async function readLine(reading: Reading, line: Place): Promise<void> {
  const asked = readRequirement(line.text)
  switch (asked.kind) {
    case 'option':
      return readOption(reading, line, asked.name, asked.value)
    case 'path':
      return readPath(reading, line, asked.path)
    case 'package':
      return asked.options && !reading.isServerless ? refuseOption(reading, line) : add(reading, line)
    case 'unknown':
      return fault(
        reading,
        line,
        'is not a line of a requirements file. Write one requirement a line, such as `pandas>=2,<3`, ' +
          '`-r requirements.txt` or `dist/*.whl`.',
      )
  }
}

async function readOption(reading: Reading, line: Place, name: string, value: string): Promise<void> {
  const isHere = value !== '' && isOfThisMachine(value)
  const isRequirement = name === '-r' || name === '--requirement'
  if (isRequirement && value === '') return fault(reading, line, 'names no file. Write it as `-r requirements.txt`.')
  if (isRequirement && isHere) return readFile(reading, line, value)
  if (!reading.isServerless) return refuseOption(reading, line)
  if (isHere && (name === '-e' || name === '--editable')) return refuseSource(reading, line)
  if (isHere && ['-c', '--constraint', '-f', '--find-links'].includes(name))
    return fault(
      reading,
      line,
      'names a file or folder of this machine, which pip does not reach from Databricks. Write the versions into the ' +
        `requirements, or put it into the workspace and name it there: \`${name} /Workspace/…\`.`,
    )
  return add(reading, line)
}

function refuseOption(reading: Reading, line: Place): void {
  fault(
    reading,
    line,
    'has an option of pip, which the libraries of a cluster do not take. Leave it out and set it up on the cluster ' +
      'itself, or use serverless compute (neither existing-cluster-id nor new-cluster).',
  )
}

function refuseSource(reading: Reading, line: Place): void {
  fault(reading, line, `is source code of this machine, which Databricks does not reach. ${BUILD_A_WHEEL}`)
}

async function readFile(reading: Reading, line: Place, value: string): Promise<void> {
  const { files, root, seen } = reading
  // Relative to the file that names it, as with pip.
  const path = posix.isAbsolute(value) ? value : posix.join(posix.dirname(line.file ?? ''), value)
  const name = inCheckout(path, root)
  if (seen.has(name)) return
  seen.add(name)
  if (seen.size > MOST_FILES)
    return fault(reading, line, `leads to more than ${MOST_FILES} requirements files. Give fewer.`)
  const read = await files.read(root, path)
  if (!('text' in read)) return fault(reading, line, `leads to ${quote(name)}, which ${fileProblem(read)}`)
  await readLines(reading, read.text, name)
}

async function readPath(reading: Reading, line: Place, path: string): Promise<void> {
  const isHere = isOfThisMachine(path)
  if (!isHere && reading.isServerless) return add(reading, line)
  if (!/\.whl/i.test(path)) {
    if (isHere) return refuseSource(reading, line)
    return fault(reading, line, 'is not a wheel, and of files the libraries of a cluster take only wheels.')
  }
  if (path !== unquoted(line.text) || !/\.whl$/i.test(path))
    return fault(reading, line, 'has more to it than the path of a wheel. Name the wheel by its path alone.')
  return isHere ? addWheels(reading, line, path) : add(reading, { ...line, text: path })
}

async function addWheels(reading: Reading, line: Place, pattern: string): Promise<void> {
  const wheels = await findWheels(reading, inCheckout(pattern, reading.root))
  if (wheels.length === 0)
    return fault(
      reading,
      line,
      'matches no wheel in the checkout. Build it in a step before this one (`python -m build --wheel`), and name it ' +
        'relative to the root of the repository; a file of the workspace begins with /Workspace/ or /Volumes/.',
    )
  const misnamed = wheels.find((wheel) => !WHEEL_NAME.test(posix.basename(wheel)))
  if (misnamed !== undefined)
    return fault(
      reading,
      line,
      `leads to ${quote(misnamed)}, which pip does not take: the name of a wheel must stay as it was built, such as ` +
        '`name-1.0-py3-none-any.whl`.',
    )
  for (const wheel of wheels) reading.entries.set(`wheel ${wheel}`, { wheel })
}

/** A file of just this name, else those that match it as a pattern; none outside of the checkout. */
async function findWheels({ files, root }: Reading, pattern: string): Promise<string[]> {
  if (posix.isAbsolute(pattern) || pattern.split('/').includes('..') || pattern.includes('\\')) return []
  const named = await files.match(root, pattern.replace(/[*?[\]{}()]/g, '[$&]'))
  const found = named.length > 0 ? named : await files.match(root, pattern)
  return found.filter((path) => /\.whl$/i.test(path))
}

/** Whether a path leads to the checkout or elsewhere on the runner, and not to what Databricks reaches. */
function isOfThisMachine(path: string): boolean {
  if (path.startsWith('file:')) return true
  return !path.includes('://') && !/^(?:\/Workspace\/|\/Volumes\/|\/dbfs\/|dbfs:)/i.test(path)
}

/** A path relative to the root of the checkout, where it lies in it. */
function inCheckout(path: string, root: string): string {
  const folder = `${withoutTrailing(root.replaceAll('\\', '/'), '/')}/`
  return posix.normalize(path.startsWith(folder) ? path.slice(folder.length) : path)
}

function add({ entries }: Reading, { text }: Place): void {
  entries.set(`line ${text}`, { line: text })
}

/** Notes what is wrong with a line: its text, where it stands, and how the sentence goes on. */
function fault(reading: Reading, { text, file, number }: Place, what: string): void {
  reading.faults++
  const where = file === undefined ? '' : ` (${quote(file)}, line ${number})`
  reading.reader.fault(INPUT, `${quote(withoutCredentials(text))}${where} ${what}`)
}
