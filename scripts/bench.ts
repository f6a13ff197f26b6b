/**
 * `npm run bench`: what the built action costs, as medians with their spread. Prints; fails nothing, since machines
 * differ. Goals: cold start at most 1.5 times a bare request, under 250 MB at 20 tasks of 5 MB, and with `output-dir`
 * at 100 tasks and at 1,000 iterations, 1.3 times that at 1,000 tasks, 100 outputs under 1.6 s, 500 files imported
 * under 3 s, or 20 s where the workspace takes 30 a second, dist under 1.2 MB, a cancel request within 100 ms of SIGINT
 * and the end within 2 s; the end of a run whose past has a spread of 15 % seen after 2.1 s with 140 requests, in the
 * mean. `npm run bench -- waits` prints only those, `npm run bench -- files` only what `output-dir` takes, for which it
 * writes 11 GB.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCheckout } from '../harness/checkout.ts'
import { largeFanOut, largeOutputs } from '../harness/large-outputs.ts'
import { runStep, startStep } from '../harness/runner.ts'
import { costsOf, KINDS, PACES } from '../harness/waits.ts'
import type { Scenario } from '../simulator/scenario/scenario.ts'
import { scaledClock } from '../simulator/server/clock.ts'
import { startServer } from '../simulator/server/server.ts'
import { Workspace } from '../simulator/workspace/workspace.ts'

const COLD_STARTS = 20
const https = process.getBuiltinModule('node:https')
const folder = mkdtempSync(join(tmpdir(), 'databricks-run-bench-'))

interface Sample {
  median: number
  low: number
  high: number
}

function sampleOf(values: number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number
  return { median: at(0.5), low: at(0.1), high: at(0.9) }
}

function row(name: string, value: number, digits: number): string {
  return `${name.padEnd(46)} ${value.toFixed(digits).padStart(8)}`
}

function print(name: string, { median, low, high }: Sample, unit: string, digits = 1): void {
  console.log(`${row(name, median, digits)} ${unit}   (${low.toFixed(digits)} to ${high.toFixed(digits)})`)
}

// --- cold start ----------------------------------------------------------------------------------------------------

/** A self-signed certificate for 127.0.0.1, made anew each time: no key belongs in a repository. */
function makeCertificate(): { key: Buffer; cert: Buffer; file: string } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-keyout',
      key,
      '-out',
      cert,
      ...subject,
    ],
    { stdio: 'ignore' },
  )
  return { key: readFileSync(key), cert: readFileSync(cert), file: cert }
}

async function coldStarts(): Promise<void> {
  const { key, cert, file } = makeCertificate()
  let arrived: (() => void) | undefined
  const server = https.createServer({ key, cert }, (request: IncomingMessage, response: ServerResponse) => {
    arrived?.()
    request.resume()
    response
      .writeHead(400, { 'content-type': 'application/json', connection: 'close' })
      .end('{"error_code":"INVALID_PARAMETER_VALUE","message":"bench"}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = { NODE_EXTRA_CA_CERTS: file }
  const bareScript = join(folder, 'bare.cjs')
  writeFileSync(bareScript, `require('node:https').get('${url}', (response) => response.resume())`)

  const timeToRequest = async (start: () => Promise<unknown>): Promise<number> => {
    const startedAt = performance.now()
    const seen = new Promise<number>((resolve) => (arrived = () => resolve(performance.now() - startedAt)))
    const ended = start()
    const ms = await seen
    await ended
    return ms
  }
  const bare = (): Promise<unknown> =>
    new Promise((resolve) =>
      spawn(process.execPath, [bareScript], { env: { ...process.env, ...env }, stdio: 'ignore' }).on('close', resolve),
    )
  const action = (): Promise<unknown> => runStep({ with: { host: url, token: 'dapi-bench', 'job-id': '1' }, env })

  const times: { bare: number[]; action: number[] } = { bare: [], action: [] }
  await timeToRequest(bare)
  await timeToRequest(action)
  // One after the other in turn, so that a busy moment of the machine meets both.
  for (let round = 0; round < COLD_STARTS; round++) {
    times.bare.push(await timeToRequest(bare))
    times.action.push(await timeToRequest(action))
  }
  server.close()
  const [bareSample, actionSample] = [sampleOf(times.bare), sampleOf(times.action)]
  print('cold start, spawn to first request', actionSample, 'ms')
  print('  a bare https.get, the same way', bareSample, 'ms')
  console.log(row('  ratio of the medians (goal: at most 1.5)', actionSample.median / bareSample.median, 2))
}

// --- collecting ----------------------------------------------------------------------------------------------------

async function withWorkspace<T>(workspace: Workspace, use: (url: string) => Promise<T>): Promise<T> {
  const server = await startServer(workspace)
  try {
    return await use(server.url)
  } finally {
    await server.close()
  }
}

/** The most memory that a step takes, MB; the workspace is in this process, and the step in its own. */
async function peakMemory(scenario: Scenario, inputs: Record<string, string> = {}): Promise<number> {
  const file = join(folder, 'peak')
  const workspace = new Workspace({ scenario, clock: scaledClock(10) })
  const { exitCode } = await withWorkspace(workspace, (url) =>
    runStep({
      with: { host: url, token: 'dapi-demo', 'job-id': '11223344', ...inputs },
      env: { PEAK_MEMORY_FILE: file },
      forgetsLog: true,
      nodeArguments: ['--import', new URL('../harness/peak-memory.js', import.meta.url).href],
    }),
  )
  if (exitCode === null) throw new Error('the step was killed')
  return Number(readFileSync(file, 'utf8'))
}

const LARGE_BYTES = 5 * 1024 * 1024
/** Logs stand in two files each. */
const DISK_BYTES = 1_000 * 2.2 * LARGE_BYTES

/** The same with everything written to `output-dir`. */
async function peakWithFiles(scenario: Scenario): Promise<number> {
  const path = join(folder, 'output')
  const peak = await peakMemory(scenario, { 'output-dir': path })
  rmSync(path, { recursive: true })
  return peak
}

async function fileMemory(): Promise<void> {
  const hundred = await peakWithFiles(largeOutputs(100, LARGE_BYTES))
  console.log(`${row('output-dir, 100 tasks of 5 MB (goal: 250 MB)', hundred, 0)} MB`)
  const fanOut = await peakWithFiles(largeFanOut(1_000, LARGE_BYTES))
  console.log(`${row('  a for-each of 1,000 iterations (goal: 250 MB)', fanOut, 0)} MB`)
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < DISK_BYTES) return console.log(`  1,000 tasks: no room for ${DISK_BYTES / 1e9} GB in ${folder}`)
  const thousand = await peakWithFiles(largeOutputs(1_000, LARGE_BYTES))
  console.log(`${row('  1,000 tasks', thousand, 0)} MB`)
  console.log(row('  ratio of 1,000 to 100 tasks (goal: at most 1.3)', thousand / hundred, 2))
}

async function timeToCollect(): Promise<number> {
  const workspace = new Workspace({ scenario: largeOutputs(100, 1000), clock: scaledClock(1) })
  workspace.addFault({ match: { path: 'runs/get-output' }, delay: 0.08, times: 'forever' })
  await withWorkspace(workspace, (url) => runStep({ with: { host: url, token: 'dapi-demo', 'job-id': '11223344' } }))
  const times = workspace.requests.filter((request) => request.path.includes('get-output')).map(({ at }) => at)
  return (Math.max(...times) - Math.min(...times) + 80) / 1000
}

// --- importing -----------------------------------------------------------------------------------------------------

const IMPORTED_FILES = 500
const IMPORT_CALL_MS = 100

/** From the first import to the answer to the last one, s. `importRate`: how many a second the workspace takes. */
async function timeToImport(importRate?: number): Promise<number> {
  const files = Array.from({ length: IMPORTED_FILES }, (_, index): [string, string] => [
    `src/part_${index % 20}/module_${index}.py`,
    `def number():\n    return ${index}\n`.repeat(50),
  ])
  const checkout = await makeCheckout({
    ...Object.fromEntries(files),
    'notebooks/check.py': '# Databricks notebook source\nprint(1)\n',
  })
  const workspace = new Workspace({ scenario: { tokens: { 'dapi-demo': {} }, importRate }, clock: scaledClock(1) })
  workspace.addFault({ match: { path: 'workspace/import' }, delay: IMPORT_CALL_MS / 1000, times: 'forever' })
  const inputs = { 'notebook-path': 'notebooks/check.py', source: 'checkout', wait: 'false' }
  const { exitCode, log } = await withWorkspace(workspace, (url) =>
    runStep({ with: { host: url, token: 'dapi-demo', ...inputs }, workspace: checkout.workspace }),
  )
  await checkout.remove()
  if (exitCode !== 0) throw new Error(`the import failed:\n${log}`)
  const times = workspace.requests.filter(({ path }) => path.endsWith('workspace/import')).map(({ at }) => at)
  return (Math.max(...times) - Math.min(...times) + IMPORT_CALL_MS) / 1000
}

// --- cancelling ----------------------------------------------------------------------------------------------------

/** From SIGINT to the cancel request and to the end of the process, ms, with a healthy workspace. */
async function cancelTimes(): Promise<{ request: number; exit: number }> {
  const workspace = new Workspace({
    scenario: {
      tokens: { 'dapi-demo': {} },
      jobs: [{ jobId: '11223344', name: 'long', tasks: [{ key: 'slow', attempts: [{ run: '8h' }] }] }],
    },
    clock: scaledClock(1),
  })
  return withWorkspace(workspace, async (url) => {
    const step = startStep({ with: { host: url, token: 'dapi-demo', 'job-id': '11223344' } })
    await step.printed(/slow.*running/)
    const asked = new Promise<number>((resolve) => {
      workspace.onRequest = ({ path }) => path.endsWith('runs/cancel') && resolve(performance.now())
    })
    const signaledAt = performance.now()
    step.child.kill('SIGINT')
    const request = (await asked) - signaledAt
    await step.done
    return { request, exit: performance.now() - signaledAt }
  })
}

async function cancels(): Promise<void> {
  const times: { request: number; exit: number }[] = []
  for (let round = 0; round < 10; round++) times.push(await cancelTimes())
  print('SIGINT to the cancel request (goal: 100 ms)', sampleOf(times.map(({ request }) => request)), 'ms')
  print('SIGINT to the end of the step (goal: 2,000 ms)', sampleOf(times.map(({ exit }) => exit)), 'ms')
}

async function repeat(count: number, measure: () => Promise<number>): Promise<Sample> {
  const values: number[] = []
  for (let round = 0; round < count; round++) values.push(await measure())
  return sampleOf(values)
}

function distBytes(): number {
  const dist = join(import.meta.dirname, '..', 'dist')
  return readdirSync(dist, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  )
}

// --- waiting -------------------------------------------------------------------------------------------------------

const JOBS = 1_000

/** Seconds from the end of a run until it is seen, and requests a run, as a table. */
function waits(): void {
  console.log(`| Seconds until the end is seen, and requests a run | ${PACES.join(' | ')} |`)
  console.log(`| :--- |${' ---: |'.repeat(PACES.length)}`)
  for (const kind of KINDS) {
    const costs = costsOf(kind, JOBS, PACES)
    const cells = PACES.map((pace) => `${costs[pace].lateS.toFixed(1)} s, ${costs[pace].calls.toFixed(0)}`)
    console.log(`| ${kind.name} | ${cells.join(' | ')} |`)
  }
}

async function everything(): Promise<void> {
  await coldStarts()
  const twenty = largeOutputs(20, LARGE_BYTES)
  print('peak memory, 20 tasks of 5 MB (goal: 250 MB)', await repeat(3, () => peakMemory(twenty)), 'MB', 0)
  await fileMemory()
  print('100 outputs at 80 ms a call (goal: 1.6 s)', await repeat(5, timeToCollect), 's', 2)
  print('500 files imported at 100 ms a call (goal: 3 s)', await repeat(3, () => timeToImport()), 's', 2)
  print('  where 30 a second are taken (goal: 20 s)', await repeat(3, () => timeToImport(30)), 's', 2)
  await cancels()
  console.log(`${row('size of dist (goal: 1,200 kB)', distBytes() / 1000, 0)} kB`)
}

const [only] = process.argv.slice(2)
if (only === 'files') await fileMemory()
else if (only !== 'waits') await everything()
if (only !== 'files') waits()
rmSync(folder, { recursive: true })
