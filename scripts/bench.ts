/**
 * `npm run bench`: what the built actions cost, as medians with their spread, beside what it is to be compared with,
 * and what waiting costs at each pace. Prints; fails nothing, since machines differ. `-- waits` prints only those,
 * which need no machine, `-- files` only what `output-dir` takes of memory, for which it writes 11 GB, `-- deploy` only
 * what a plan costs; `-- --write` writes docs/figures.md, too.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCheckout } from '../harness/checkout.ts'
import { largeFanOut, largeOutputs } from '../harness/large-outputs.ts'
import { runStep, startStep } from '../harness/runner.ts'
import type { Scenario } from '../simulator/scenario/scenario.ts'
import { scaledClock } from '../simulator/server/clock.ts'
import { startServer } from '../simulator/server/server.ts'
import { Workspace } from '../simulator/workspace/workspace.ts'
import { figureLine, figuresTable, waitsTable, withFigures, type Figure, type Sample } from './figures.ts'

const COLD_STARTS = 40
const https = process.getBuiltinModule('node:https')
const folder = mkdtempSync(join(tmpdir(), 'databricks-run-bench-'))

function sampleOf(values: number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number
  return { median: at(0.5), low: at(0.1), high: at(0.9) }
}

const figures: Figure[] = []

function tell(figure: Figure): void {
  figures.push(figure)
  console.log(figureLine(figure))
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

  const timeToRequest = async (start: () => { spawnedAt: number; done: Promise<unknown> }): Promise<number> => {
    const seen = new Promise<number>((resolve) => (arrived = () => resolve(performance.now())))
    const { spawnedAt, done } = start()
    const ms = (await seen) - spawnedAt
    await done
    return ms
  }
  const bare = (): ReturnType<Parameters<typeof timeToRequest>[0]> => {
    const spawnedAt = performance.now()
    const child = spawn(process.execPath, [bareScript], { env: { ...process.env, ...env }, stdio: 'ignore' })
    return { spawnedAt, done: ended(child) }
  }
  const action = (): ReturnType<typeof startStep> =>
    startStep({ with: { host: url, token: 'dapi-bench', 'job-id': '1' }, env })

  const times: { bare: number[]; action: number[] } = { bare: [], action: [] }
  await timeToRequest(bare)
  await timeToRequest(action)
  // One after the other in turn, so that a busy moment of the machine meets both.
  for (let round = 0; round < COLD_STARTS; round++) {
    times.bare.push(await timeToRequest(bare))
    times.action.push(await timeToRequest(action))
  }
  server.close()
  tell({
    name: 'Start: spawn to first request',
    ours: sampleOf(times.action),
    unit: 'ms',
    digits: 1,
    beside: { name: 'a bare https.get', value: sampleOf(times.bare) },
    goal: 'ratio 1.4',
  })
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

const PEAK_FILE = join(folder, 'peak')
const WATCHED = ['--import', new URL('../harness/peak-memory.js', import.meta.url).href]

/** Of a step on such a workspace, MB. */
async function peakMemory(scenario: Scenario, inputs: Record<string, string> = {}): Promise<number> {
  const workspace = new Workspace({ scenario, clock: scaledClock(10) })
  const { exitCode } = await withWorkspace(workspace, (url) =>
    runStep({
      with: { host: url, token: 'dapi-demo', 'job-id': '11223344', ...inputs },
      env: { PEAK_MEMORY_FILE: PEAK_FILE },
      forgetsLog: true,
      nodeArguments: WATCHED,
    }),
  )
  if (exitCode === null) throw new Error('the step was killed')
  return Number(readFileSync(PEAK_FILE, 'utf8'))
}

/** Of a process that makes one request and does nothing else, MB. */
async function barePeakMemory(): Promise<number> {
  const workspace = new Workspace({ scenario: largeOutputs(1, 1), clock: scaledClock(1) })
  const script = join(folder, 'bare-http.cjs')
  await withWorkspace(workspace, (url) => {
    writeFileSync(script, `require('node:http').get('${url}', (response) => response.resume())`)
    const env = { ...process.env, PEAK_MEMORY_FILE: PEAK_FILE }
    return ended(spawn(process.execPath, [...WATCHED, script], { env, stdio: 'ignore' }))
  })
  return Number(readFileSync(PEAK_FILE, 'utf8'))
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.on('close', resolve))
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
  const once = async (name: string, scenario: Scenario, goal: string, beside?: Figure['beside']): Promise<Sample> => {
    const ours = sampleOf([await peakWithFiles(scenario)])
    tell({ name, ours, unit: 'MB', digits: 0, goal, ...(beside && { beside }) })
    return ours
  }
  const hundred = await once('Memory: 100 tasks of 5 MB to files', largeOutputs(100, LARGE_BYTES), '250 MB')
  await once('Memory: 1,000 iterations of 5 MB to files', largeFanOut(1_000, LARGE_BYTES), '250 MB')
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < DISK_BYTES) return console.log(`no room for ${DISK_BYTES / 1e9} GB in ${folder}`)
  const thousand = largeOutputs(1_000, LARGE_BYTES)
  await once('Memory: 1,000 tasks of 5 MB to files', thousand, 'ratio 1.3', { name: '100 tasks', value: hundred })
}

// --- deploying -----------------------------------------------------------------------------------------------------

const DEPLOYED_JOBS = 200
const TASKS_A_JOB = 100
const DEPLOY_CALL_MS = 80

/** A plan of many large jobs that are all there: how long from spawn to end, s, and its peak memory, MB. */
async function planOfMany(): Promise<void> {
  const tasks = Array.from(
    { length: TASKS_A_JOB },
    (_, index) =>
      `  - task_key: task_${index}\n    max_retries: 2\n    notebook_task:\n` +
      `      notebook_path: /Shared/etl/part_${index}\n` +
      `      base_parameters: {date: '{{job.start_time.iso_date}}', part: '${index}'}\n` +
      (index > 0 ? `    depends_on: [{task_key: task_${index - 1}}]\n` : ''),
  )
  const files = Array.from({ length: DEPLOYED_JOBS }, (_, index): [string, string] => [
    `jobs/job_${index}.yml`,
    `name: job ${index}\ntasks:\n${tasks.join('')}`,
  ])
  const checkout = await makeCheckout(Object.fromEntries(files))
  const workspace = new Workspace({ scenario: { tokens: { 'dapi-demo': {} } }, clock: scaledClock(1) })
  await withWorkspace(workspace, async (url) => {
    const step = (mode: string): ReturnType<typeof runStep> =>
      runStep({
        action: 'deploy',
        with: { host: url, token: 'dapi-demo', 'job-file': 'jobs/*.yml', mode },
        workspace: checkout.workspace,
        env: { PEAK_MEMORY_FILE: PEAK_FILE },
        nodeArguments: WATCHED,
      })
    const applied = await step('apply')
    if (applied.exitCode !== 0) throw new Error(`the apply failed:\n${applied.log}`)
    workspace.addFault({ match: { path: '/jobs/' }, delay: DEPLOY_CALL_MS / 1000, times: 'forever' })
    const seconds: number[] = []
    const peaks: number[] = []
    for (let round = 0; round < 3; round++) {
      const from = performance.now()
      const planned = await step('plan')
      seconds.push((performance.now() - from) / 1000)
      if (planned.outputs['changed'] !== 'false') throw new Error(`the plan is not empty:\n${planned.log}`)
      peaks.push(Number(readFileSync(PEAK_FILE, 'utf8')))
    }
    const many = `${DEPLOYED_JOBS} jobs of ${TASKS_A_JOB} tasks`
    tell({ name: `Plan: ${many} at 80 ms a call`, ours: sampleOf(seconds), unit: 's', digits: 1, goal: '10 s' })
    tell({ name: `Memory: plan of ${many}`, ours: sampleOf(peaks), unit: 'MB', digits: 0, goal: '200 MB' })
  })
  await checkout.remove()
}

async function timeToCollect(): Promise<number> {
  const workspace = new Workspace({ scenario: largeOutputs(100, 1000), clock: scaledClock(1) })
  workspace.addFault({ match: { path: 'runs/get-output' }, delay: 0.08, times: 'forever' })
  await withWorkspace(workspace, (url) => runStep({ with: { host: url, token: 'dapi-demo', 'job-id': '11223344' } }))
  const times = workspace.requests.filter((request) => request.path.includes('get-output')).map(({ at }) => at)
  return (Math.max(...times) - Math.min(...times) + 80) / 1000
}

/** From the look that shows the end of a run of ten tasks to the end of the process, ms. */
async function timeToEnd(): Promise<number> {
  const workspace = new Workspace({ scenario: largeOutputs(10, 1000), clock: scaledClock(1) })
  let lastLookAt = 0
  workspace.onRequest = ({ path }) => {
    if (path.endsWith('runs/get')) lastLookAt = performance.now()
  }
  const { summary, log } = await withWorkspace(workspace, (url) =>
    runStep({ with: { host: url, token: 'dapi-demo', 'job-id': '11223344' } }),
  )
  const endedAt = performance.now()
  if (!summary.includes('task_10')) throw new Error(`the summary lacks a task:\n${log}`)
  return endedAt - lastLookAt
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
  const requests = sampleOf(times.map(({ request }) => request))
  tell({ name: 'Cancel: SIGINT to the cancel request', ours: requests, unit: 'ms', digits: 0, goal: '100 ms' })
  const exits = sampleOf(times.map(({ exit }) => exit))
  tell({ name: 'Cancel: SIGINT to the end of the step', ours: exits, unit: 'ms', digits: 0, goal: '2,000 ms' })
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

async function memory(): Promise<void> {
  const peaks: { bare: number[]; small: number[] } = { bare: [], small: [] }
  for (let round = 0; round < 10; round++) {
    peaks.bare.push(await barePeakMemory())
    peaks.small.push(await peakMemory(largeOutputs(1, 1000)))
  }
  tell({
    name: 'Memory: one small task',
    ours: sampleOf(peaks.small),
    unit: 'MB',
    digits: 0,
    beside: { name: 'a bare http.get', value: sampleOf(peaks.bare) },
    goal: 'ratio 1.3',
  })
  const large = await repeat(3, () => peakMemory(largeOutputs(20, LARGE_BYTES)))
  tell({ name: 'Memory: 20 tasks of 5 MB', ours: large, unit: 'MB', digits: 0, goal: '250 MB' })
}

/** What machine this is, and when it was asked. */
function where(): string {
  const [processor] = cpus()
  const when = new Date().toLocaleDateString('en', { month: 'long', year: 'numeric' })
  const [busy = 0] = loadavg()
  return (
    `Measured in ${when} on ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${platform()}, ` +
    `Node ${process.versions.node}, with a load of ${busy.toFixed(1)}.`
  )
}

async function everything(): Promise<void> {
  await coldStarts()
  const end = await repeat(10, timeToEnd)
  tell({ name: 'End: the look that sees it to exit, 10 tasks', ours: end, unit: 'ms', digits: 0, goal: '150 ms' })
  await memory()
  await fileMemory()
  const outputs = await repeat(5, timeToCollect)
  tell({ name: 'Collection: 100 outputs at 80 ms a call', ours: outputs, unit: 's', digits: 2, goal: '1.6 s' })
  const files = await repeat(3, () => timeToImport())
  tell({ name: 'Import: 500 files at 100 ms a call', ours: files, unit: 's', digits: 2, goal: '3 s' })
  const paced = await repeat(3, () => timeToImport(30))
  tell({ name: 'Import: 500 files where 30 a second are taken', ours: paced, unit: 's', digits: 2, goal: '20 s' })
  await cancels()
  await planOfMany()
  const dist = sampleOf([distBytes() / 1000])
  tell({ name: 'Size of dist', ours: dist, unit: 'kB', digits: 0, goal: '1,200 kB' })
}

const place = where()
const [only] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (only === 'files') await fileMemory()
else if (only === 'deploy') await planOfMany()
else if (only !== 'waits') await everything()
if (figures.length > 0) console.log(`\n${place}\n\n${figuresTable(figures)}\n`)
if (only === undefined || only === 'waits') {
  const waits = waitsTable()
  console.log(waits)
  if (process.argv.includes('--write')) {
    const page = join(import.meta.dirname, '..', 'docs', 'figures.md')
    writeFileSync(page, withFigures(readFileSync(page, 'utf8'), figures, waits, place))
  }
}
rmSync(folder, { recursive: true })
