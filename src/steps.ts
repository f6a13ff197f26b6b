/** The steps with the real process, files, clock and network. What the runner starts in dist/ calls one of them. */
import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, writeFile, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import type { CheckoutFiles } from './checkout/files.ts'
import type { CheckoutTree } from './checkout/tree.ts'
import { createRunner } from './action/runner.ts'
import { readTextFile } from './action/text-file.ts'
import { createClock } from './model/clock.ts'
import { createDownload, createTransport } from './databricks/http/transport.ts'
import { Interrupted } from './model/errors.ts'
import { flushed } from './app/flushed.ts'
import { main } from './app/main.ts'
import type { World } from './app/world.ts'
import type { OpenFolder, OutputFolder } from './report/files/folder.ts'
import { codeOf } from './text/failure.ts'

const uptimeMs = (): number => process.uptime() * 1_000
/** `performance` tells the same, but eight modules of Node are loaded for it. */
const clock = createClock(Date.now() - uptimeMs(), uptimeMs)

/** The main step. */
export function mainStep(): Promise<void> {
  setImmediate(saveMemory, '--optimize-for-size')
  return untilCanceled(main)
}

/**
 * The step of `deploy/`. What it reads lives long: collected as often as in the main step, 200 large files take three
 * times as long; like this a tenth longer, in half of the memory.
 */
export function deployStep(): Promise<void> {
  setImmediate(saveMemory, '--semi-space-growth-factor=1', '--heap-growing-percent=20')
  return untilCanceled(async (world) => (await import('./app/deploy.ts')).deploy(world))
}

/** Runs a step to its end, or until the runner cancels it. */
async function untilCanceled(step: (world: World) => Promise<number>): Promise<void> {
  // Whatever ends the process before the step has come to an end of its own: that is not green.
  process.exitCode = 1
  const canceled = listenForCancel()
  const code = await step(worldOf(canceled))
  process.exitCode = code
  // Canceled: the runner kills what is not gone in time, and a request that nobody waits for must not hold us.
  if (canceled.aborted) await Promise.race([printed(), clock.sleep(LAST_WORDS_MS)]).then(() => process.exit(code))
  endSoon()
}

/**
 * The memory of the machine is the job's: left to itself V8 lets the garbage of megabytes grow to twice as much. Its
 * flags are looked at anew at each collection. There is no garbage while the step starts, and what sets them is loaded
 * while the first request waits for its connection.
 */
function saveMemory(...flags: string[]): void {
  void import('node:v8').then(({ setFlagsFromString }) => {
    for (const flag of flags) setFlagsFromString(flag)
  })
}

/** The clean-up step. The runner never signals it. */
export async function cleanUpStep(): Promise<void> {
  // Whether or not somebody reads what we print, the run is to be looked after.
  process.stdout.on('error', () => undefined)
  process.exitCode = 1
  const { cleanUp } = await import('./app/cleanup.ts')
  process.exitCode = await cleanUp(worldOf(new AbortController().signal))
  endSoon()
}

/** How long a process may live on when all is said. */
const LINGER_MS = 1_000

/**
 * Ends the process, once all is printed, where something nobody waits for, such as a tunnel that a proxy never opens,
 * would hold it.
 */
function endSoon(): void {
  setTimeout(() => (process.stdout.writableLength === 0 ? process.exit() : endSoon()), LINGER_MS).unref()
}

/** How long what was printed may take to go out at the very end. */
const LAST_WORDS_MS = 500
/** As a shell reports a process that SIGINT ended. */
const INTERRUPTED_CODE = 130

/**
 * Aborts at the first signal to end; a second one ends the process at once. Windows sends SIGBREAK where others send
 * SIGTERM.
 */
function listenForCancel(): AbortSignal {
  const canceled = new AbortController()
  const cancel = (): void => {
    if (canceled.signal.aborted) process.exit(INTERRUPTED_CODE)
    canceled.abort(new Interrupted('workflow'))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) process.on(signal, cancel)
  // Nobody reads what we print any more: the runner is gone.
  process.stdout.on('error', () => canceled.signal.aborted || canceled.abort(new Interrupted('workflow')))
  return canceled.signal
}

function worldOf(canceled: AbortSignal): World {
  return {
    env: process.env,
    event: readEvent(process.env.GITHUB_EVENT_PATH),
    files,
    checkout,
    readText: (path) => Promise.resolve(readTextFile(path)),
    execute: async (...command) =>
      (await import('./databricks/auth/execute.ts')).createExecute(process.env)(...command),
    core: createRunner({
      env: process.env,
      write,
      append: appendToFile,
      newToken: randomUUID,
      eol: process.platform === 'win32' ? '\r\n' : '\n',
    }),
    write,
    printed,
    newToken: randomUUID,
    writeSummary,
    clock,
    random: Math.random,
    createTransport,
    createDownload,
    createFile: (path) => new Promise((resolve) => resolve(createFile(path))),
    writeText,
    openFolder: openFolderLater,
    fileExists: (path) => Promise.resolve(existsSync(path)),
    canceled,
  }
}

/** Loaded when something is written to it. */
const openFolderLater: OpenFolder = (options) => {
  let opened: Promise<OutputFolder> | undefined
  const folder = (): Promise<OutputFolder> =>
    (opened ??= import('./report/files/disk.ts').then(({ openFolder }) => openFolder(options)))
  return {
    write: async (...file) => (await folder()).write(...file),
    addLine: async (...line) => (await folder()).addLine(...line),
    has: async (...name) => (await folder()).has(...name),
    remove: async (...name) => (await folder()).remove(...name),
    removeAttempts: async (...path) => (await folder()).removeAttempts(...path),
  }
}

// What many steps never need is loaded when it is: node:fs/promises alone takes 3 ms of every start.
const files: CheckoutFiles = {
  read: async (...path) => (await import('./checkout/files.ts')).checkoutFiles.read(...path),
  match: async (...pattern) => (await import('./checkout/files.ts')).checkoutFiles.match(...pattern),
  firstLine: async (...path) => (await import('./checkout/files.ts')).checkoutFiles.firstLine(...path),
}

const tree = async (): Promise<CheckoutTree> => {
  const [{ createCheckoutTree }, { createRunGit }] = [
    await import('./checkout/tree.ts'),
    await import('./checkout/git.ts'),
  ]
  return createCheckoutTree(createRunGit(process.env))
}

const checkout: CheckoutTree = {
  locate: async (...which) => (await tree()).locate(...which),
  head: async (root) => (await tree()).head(root),
  list: async (root) => (await tree()).list(root),
  firstLine: async (...which) => (await tree()).firstLine(...which),
  bytes: async (...which) => (await tree()).bytes(...which),
  size: async (...which) => (await tree()).size(...which),
  stream: (...which) => Readable.from(piecesOf(...which), { objectMode: false }),
}

async function* piecesOf(root: string, path: string): AsyncGenerator<Buffer> {
  yield* (await tree()).stream(root, path) as AsyncIterable<Buffer>
}

function readEvent(path: string | undefined): unknown {
  try {
    const event: unknown = JSON.parse((path && readTextFile(path)) || '')
    return event
  } catch {
    return undefined
  }
}

/** Resolves when stdout, which never blocks where it is a pipe, has handed on what was written, or is gone. */
async function printed(): Promise<void> {
  if (process.stdout.writableLength > 0) await flushed(process.stdout)
}

function write(text: string): void {
  process.stdout.write(text)
}

/** Adds to a file of the runner, which has made it: one that is not there is nobody's to read. */
function appendToFile(path: string, text: string): void {
  if (!existsSync(path)) throw new Error(`the runner's file ${path} is not there`)
  appendFileSync(path, text)
}

/** Replaces the summary of the step, in the file that the runner has made for it. */
async function writeSummary(markdown: string): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path) throw new Error('the runner names no file for it (GITHUB_STEP_SUMMARY)')
  if (!existsSync(path)) throw new Error(`the runner's file ${path} is not there`)
  await new Promise<void>((resolve, reject) =>
    writeFile(path, markdown, (error) => (error ? reject(error) : resolve())),
  )
}

/** Writes a file that only this user can read, and its folders. */
function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { mode: 0o600 })
}

/** Creates an empty file and its folders; false when it is there already. */
function createFile(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, '', { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}
