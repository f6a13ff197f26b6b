/**
 * The whole main step in this process: real code, a simulated workspace without sockets between them, and time that
 * passes by itself. For tests that need hours or hundreds of runs; the built action is driven by runner.ts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { checkoutFiles } from '../src/checkout/files.ts'
import { createRunGit } from '../src/checkout/git.ts'
import { createCheckoutTree, type CheckoutTree } from '../src/checkout/tree.ts'
import type { Clock } from '../src/model/clock.ts'
import type { HttpRequest, HttpResponse, Transport, Upload } from '../src/databricks/http/transport.ts'
import { cleanUp } from '../src/app/cleanup.ts'
import { deploy } from '../src/app/deploy.ts'
import { main } from '../src/app/main.ts'
import type { World } from '../src/app/world.ts'
import { openFolder } from '../src/report/files/disk.ts'
import type { Reporter } from '../src/report/reporter.ts'
// The step loads these when it needs them, and a clock that jumps would not wait for the disk.
import '../src/app/comment-on-deployment.ts'
import '../src/app/finish-telling.ts'
import '../src/app/tell-github.ts'
import '../src/databricks/saved-jobs.ts'
import '../src/report/summary/page.ts'
import '../src/report/files/files.ts'
import '../src/run/bring-files.ts'
import '../src/run/choose-notebooks.ts'
import '../src/run/start-notebooks.ts'
import '../src/run/start-job-file.ts'
import '../src/run/left-jobs.ts'
import '../src/app/ask-github.ts'
import type { GitHub } from '../simulator/github/github.ts'
import type { IdentityProviders } from '../simulator/identity/providers.ts'
import type { Service } from '../simulator/server/server.ts'
import type { Workspace } from '../simulator/workspace/workspace.ts'

export interface StepInProcess {
  /** Which action of this project; the one that runs jobs unless given. */
  action?: 'run' | 'deploy'
  workspace: Workspace
  /** What plays GitHub's ID tokens and Entra, reached at its `url`. */
  identity?: IdentityProviders
  /** What plays GitHub's REST API, reached at its `url`. */
  github?: GitHub
  clock: Clock
  with: Record<string, string>
  env?: Record<string, string>
  /** Payload of the GitHub event. */
  event?: object
  /** The checkout, which is on the disk; absent: an empty one. */
  checkout?: string
  random?: () => number
  /** Random words, each new; by default the same ones for every step. */
  newToken?: () => string
  /** Files that exist under RUNNER_TEMP; shared by the steps of one job. */
  temp?: Set<string>
  canceled?: AbortSignal
  /** Ways of telling beside the usual ones. */
  reporters?: Reporter[]
  /** Stands between the step and the workspace: may change, lose or make up what either sends. */
  between?: (transport: Transport) => Transport
}

export interface InProcessResult {
  exitCode: 0 | 1
  log: string
  outputs: Record<string, string>
  state: Record<string, string>
  errors: string[]
  warnings: string[]
  summary: string
}

/** Runs the main step to its end. */
export async function runInProcess(step: StepInProcess): Promise<InProcessResult> {
  return startInProcess(step).done
}

/** Starts the main step. `saved` gives what it has saved so far, as the post step would find it. */
export function startInProcess(step: StepInProcess): {
  saved: () => Record<string, string>
  done: Promise<InProcessResult>
} {
  const result = nothingYet()
  const done = stepOf(step)(worldOf(step, result)).then((exitCode) => Object.assign(result, { exitCode }))
  return { saved: () => ({ ...result.state }), done }
}

/**
 * Runs the main step until it ends or is killed, `afterMs` from now, or from `since`, by the step's clock: from then
 * on nothing it does has an effect, as with SIGKILL. What it saved before is in the result.
 */
export async function runUntilKilled(
  step: StepInProcess,
  afterMs: number,
  since: Promise<unknown> = Promise.resolve(),
): Promise<InProcessResult & { killed: boolean }> {
  const result = nothingYet()
  const life: Life = { alive: true }
  const ended = stepOf(step)(worldOf({ ...step, clock: mortal(step.clock, life) }, result, life)).then((exitCode) => ({
    exitCode,
    killed: false,
  }))
  const killed = since
    .then(() => step.clock.sleep(afterMs))
    .then(() => {
      life.alive = false
      return { exitCode: 1 as const, killed: true }
    })
  return { ...result, ...(await Promise.race([ended, killed])), state: { ...result.state } }
}

/** Runs the post step with what the main step saved. */
export async function postInProcess(step: StepInProcess, state: Record<string, string>): Promise<InProcessResult> {
  const result = nothingYet()
  const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
  result.exitCode = await cleanUp(worldOf({ ...step, env: { ...step.env, ...saved } }, result))
  return result
}

const stepOf = ({ action = 'run' }: StepInProcess): ((world: World) => Promise<0 | 1>) =>
  action === 'deploy' ? deploy : main

/** Whether a process still has effects. */
interface Life {
  alive: boolean
}

const NEVER = new Promise<never>(() => undefined)

/** A clock on which nobody wakes any more once life is over. */
function mortal(clock: Clock, life: Life): Clock {
  return {
    now: () => clock.now(),
    sleep: (ms, signal) => clock.sleep(ms, signal).then(() => (life.alive ? undefined : NEVER)),
  }
}

function nothingYet(): InProcessResult {
  return { exitCode: 0, log: '', outputs: {}, state: {}, errors: [], warnings: [], summary: '' }
}

function worldOf(step: StepInProcess, result: InProcessResult, life: Life = { alive: true }): World {
  let tokens = 0
  const temp = step.temp ?? new Set<string>()
  const inputs = Object.entries(step.with).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return {
    env: {
      ...ENVIRONMENT,
      GITHUB_WORKSPACE: step.checkout ?? NO_CHECKOUT,
      ...(Object.fromEntries(inputs) as Record<string, string>),
      ...step.env,
    },
    event: step.event ?? {},
    files: checkoutFiles,
    checkout: CHECKOUT,
    readText: () => Promise.resolve(undefined),
    execute: (file) => Promise.reject(Object.assign(new Error(`spawn ${file} ENOENT`), { code: 'ENOENT' })),
    clock: step.clock,
    random: step.random ?? (() => 0.5),
    printed: () => Promise.resolve(),
    newToken: step.newToken ?? (() => `stop-${++tokens}`),
    write: (text) => void (result.log += text),
    writeSummary: (markdown) => {
      result.summary = markdown
      return Promise.resolve()
    },
    createTransport: () => (step.between ?? ((transport) => transport))(engineTransport(step, life)),
    fileExists: (path) => Promise.resolve(temp.has(path)),
    createDownload: () => () => Promise.reject(new Error('there is nothing to download here')),
    openFolder,
    writeText: () => {
      throw new Error('there is no disk here')
    },
    reporters: step.reporters,
    canceled: step.canceled ?? new AbortController().signal,
    createFile: (path) => Promise.resolve(temp.has(path) ? false : Boolean(temp.add(path))),
    core: {
      setOutput: (name, value: unknown) => void (result.outputs[name] = String(value)),
      saveState: (name, value) => void (life.alive && (result.state[name] = value)),
      error: (message) => void result.errors.push(String(message)),
      warning: (message) => void result.warnings.push(String(message)),
      notice: (message) => void (result.log += `notice: ${String(message)}\n`),
      debug: () => undefined,
      setSecret: () => undefined,
      startGroup: (name) => void (result.log += `group: ${name}\n`),
      endGroup: () => undefined,
    },
  }
}

const ENVIRONMENT = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/sales',
  GITHUB_WORKFLOW: 'nightly',
  GITHUB_RUN_ID: '17000000001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'run',
  GITHUB_ACTION: '__self',
  GITHUB_SHA: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
  RUNNER_TEMP: '/temp',
}

const NO_CHECKOUT = '/there/is/no/checkout'

/** Files are read at once while requests are under way: the clock would take the wait for the disk for idleness. */
const CHECKOUT: CheckoutTree = {
  ...createCheckoutTree(createRunGit({ PATH: process.env.PATH })),
  bytes: (root, path) => Promise.resolve(readFileSync(join(root, path))),
  stream: (root, path) => Readable.from([readFileSync(join(root, path))], { objectMode: false }),
}

/** Requests go straight to the engine; what it delays is slept on the step's clock. */
function engineTransport({ workspace, identity, github, clock }: StepInProcess, life: Life): Transport {
  return {
    send: async (request, signal) => {
      if (!life.alive) return NEVER
      const beside = [identity, github].find((service) => service?.url === new URL(request.url).origin)
      const answer = await sendToEngine(beside ?? workspace, clock, request, signal)
      return life.alive ? answer : NEVER
    },
    close: () => undefined,
  }
}

async function sendToEngine(
  service: Service,
  clock: Clock,
  request: HttpRequest,
  signal?: AbortSignal,
): Promise<HttpResponse> {
  const { pathname, search } = new URL(request.url)
  const bytes = request.upload && (await allOf(request.upload))
  const answer = service.handle({
    method: request.method,
    path: pathname + search,
    headers: request.headers,
    body: request.body ?? '',
    ...(bytes && { bytes }),
  })
  if (answer.delayMs > 0) await clock.sleep(answer.delayMs, signal)
  signal?.throwIfAborted()
  if (answer.kind !== 'answer') throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { status: answer.status, headers, body: answer.body }
}

async function allOf(upload: Upload): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of upload.open()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
