import { expect, it } from '@jest/globals'
import {
  postInProcess,
  runInProcess,
  runUntilKilled,
  type InProcessResult,
  type StepInProcess,
} from '../../harness/in-process.ts'
import { passingFault } from '../../harness/passing-faults.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { HttpRequest, Transport } from '../../src/databricks/http/transport.ts'
import { Interrupted } from '../../src/model/errors.ts'
import { IdentityProviders } from '../../simulator/identity/providers.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, CLIENT_ID, CLIENT_SECRET, signInOf, TENANT } from './sign-in-ways.ts'

const SCHEDULES = 400
const HOST = 'https://dbc.example.com'
const IDENTITY = 'https://login.example.com'
const EVIL = 'https://evil.example.net'
const TOKEN = 'dapi-0123456789abcdef'
const OTHERS_TOKEN = 'dapi-of-somebody-else'
const POST_LIMIT_MS = 90_000

type Random = () => number
type Env = Record<string, string>

/** How a main step says where the workspace is, and as whom; and what of it a later step can change. */
interface Way {
  with: Env
  env: Env
  /** Variables that the step really uses: changed, they leave the post step nothing to sign in with. */
  uses: string[]
}

const ARM = { ARM_CLIENT_ID: AZURE_CLIENT_ID, ARM_TENANT_ID: TENANT, ARM_CLIENT_SECRET: AZURE_CLIENT_SECRET }
const WAYS: Way[] = [
  { with: { host: HOST, token: TOKEN }, env: {}, uses: [] },
  { with: {}, env: { DATABRICKS_HOST: HOST, DATABRICKS_TOKEN: TOKEN }, uses: ['DATABRICKS_TOKEN'] },
  { with: { host: HOST }, env: { DATABRICKS_TOKEN: TOKEN }, uses: ['DATABRICKS_TOKEN'] },
  { with: { host: HOST, 'client-id': CLIENT_ID, 'client-secret': CLIENT_SECRET }, env: {}, uses: [] },
  { with: { host: HOST }, env: { ...ARM, AZURE_AUTHORITY_HOST: IDENTITY }, uses: ['AZURE_AUTHORITY_HOST'] },
]

/** What a later step may write to GITHUB_ENV. */
const CHANGES: Env[] = [
  {},
  {},
  { DATABRICKS_HOST: EVIL },
  { DATABRICKS_TOKEN: OTHERS_TOKEN },
  { DATABRICKS_HOST: EVIL, DATABRICKS_TOKEN: OTHERS_TOKEN },
  { DATABRICKS_CONFIG_PROFILE: 'nobody' },
  { DATABRICKS_AUTH_TYPE: 'azure-cli' },
  { DATABRICKS_AUTH_TYPE: 'nonsense' },
  { DATABRICKS_CLIENT_ID: CLIENT_ID, DATABRICKS_CLIENT_SECRET: CLIENT_SECRET },
  { AZURE_AUTHORITY_HOST: EVIL },
  { ACTIONS_ID_TOKEN_REQUEST_URL: `${EVIL}/idtoken?x=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
]

const PASSING = {
  longestDelay: 20,
  html: '<html><title>Service Unavailable</title></html>',
  more: [{ status: 200, body: 'not JSON', effect: true }],
}

function anyFault(random: Random, path: string): Fault {
  const what = passingFault(random, PASSING)
  return { match: { path }, times: between(random, 1, 3), ...what }
}

/** What the post step finds of the state that the main step saved. */
function damaged(random: Random, state: Env): { state: Env; how: string } {
  const { journal } = state
  if (journal === undefined || random() < 0.8) return { state, how: 'whole' }
  const at = between(random, 0, journal.length - 1)
  return pick<{ state: Env; how: string }>(random, [
    { how: 'missing', state: {} },
    { how: 'truncated', state: { journal: journal.slice(0, at) } },
    { how: 'tampered', state: { journal: journal.replaceAll(HOST, EVIL) } },
    {
      how: 'tampered',
      state: { journal: `${journal.slice(0, at)}${pick(random, ['x', '"', '{', ':', ','])}${journal.slice(at + 1)}` },
    },
  ])
}

/** Records every request, and loses those that come before `downUntil`, as where nothing listens. */
function line(clock: StepInProcess['clock'], requests: HttpRequest[], downUntil: () => number) {
  return (transport: Transport): Transport => ({
    ...transport,
    send: async (request, signal, onConnection) => {
      requests.push(request)
      if (new URL(request.url).origin === EVIL) return { status: 200, headers: {}, body: '{}' }
      if (clock.now() < downUntil())
        throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' })
      return transport.send(request, signal, onConnection)
    },
  })
}

/** Runs the main step until something ends it: the kill, a cancelled workflow, `timeout`, or its own end. */
async function endSomehow(random: Random, step: StepInProcess): Promise<InProcessResult> {
  const atMs = random() < 0.5 ? between(random, 0, 3_000) : between(random, 0, 200_000)
  if (random() < 0.5) return runUntilKilled(step, atMs)
  if (random() < 0.5)
    return runInProcess({ ...step, with: { ...step.with, timeout: `${Math.ceil(atMs / 1000) + 1}s` } })
  const canceled = new AbortController()
  void step.clock.sleep(atMs).then(() => canceled.abort(new Interrupted('workflow')))
  return runInProcess({ ...step, canceled: canceled.signal })
}

/** Where the main step sends its credentials. */
const ORIGINS = [HOST, IDENTITY]

function hasOwnCredentials({ headers, body = '' }: HttpRequest): boolean {
  const { authorization = '' } = headers
  const isOwn = authorization !== '' && authorization !== `Bearer ${OTHERS_TOKEN}`
  return isOwn || body.includes('secret') || body.includes('assertion')
}

interface Tried {
  wrong: string[]
  /** What it was about, to see that all of it comes up. */
  about: string[]
}

async function tryOne(seed: number): Promise<Tried> {
  const random = seededRandom(seed)
  const clock = createVirtualClock()
  const task = { key: 'only', kind: 'notebook' as const, attempts: [{ run: between(random, 10, 100_000) }] }
  const scenario = {
    tokens: { [TOKEN]: {} },
    signIn: signInOf(),
    jobs: [
      { jobId: '7', name: 'nightly', maxConcurrentRuns: 9, tasks: [task] },
      { jobId: '8', name: 'theirs', tasks: [{ key: 'a', attempts: [{ run: '900h' }] }] },
    ],
  }
  const workspace = new Workspace({ scenario, clock, url: HOST })
  const identity = new IdentityProviders({ scenario, clock, url: IDENTITY })
  const call = (path: string, body: object) =>
    workspace.handle({
      method: 'POST',
      path: `/api/2.1/jobs/${path}`,
      headers: { authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify(body),
    })
  // Runs of others, the job's own among them, which nobody is to touch.
  call('run-now', { job_id: 8 })
  if (random() < 0.5) call('run-now', { job_id: 7 })
  const others = workspace.runs().length
  await clock.sleep(20 * 60_000)

  const way = pick(random, WAYS)
  const leaves = random() < 0.1
  const requests: HttpRequest[] = []
  let downUntil = 0
  const step: StepInProcess = {
    workspace,
    identity,
    clock,
    random,
    temp: new Set(),
    between: line(clock, requests, () => downUntil),
    env: way.env,
    with: {
      ...way.with,
      ...(random() < 0.5 ? { 'job-id': '7' } : { 'job-name': 'nightly' }),
      ...(leaves ? { 'on-cancel': 'leave', 'on-timeout': 'leave' } : {}),
    },
  }
  const startFault = (): Fault => anyFault(random, pick(random, ['run-now', 'run-now', 'runs/get', 'runs/cancel']))
  for (let faults = between(random, 0, 3); faults > 0; faults--) workspace.addFault(startFault())
  const main = await endSomehow(random, step)

  // What a later step, the network and time do before and while the post step runs.
  const { state, how } = damaged(random, main.state)
  const change = pick(random, CHANGES)
  if (random() < 0.3) call('update', { job_id: 7, new_settings: { name: 'renamed' } })
  for (let faults = between(random, 0, 3); faults > 0; faults--)
    workspace.addFault(anyFault(random, pick(random, ['run-now', 'runs/get', 'runs/list', 'runs/cancel'])))
  const isGone = random() < 0.1
  const began = clock.now()
  if (isGone) downUntil = Infinity
  else if (random() < 0.3) downUntil = began + between(random, 1, 25_000)
  requests.length = 0
  const after = await postInProcess({ ...step, env: { ...way.env, ...change } }, state)
  const tookMs = clock.now() - began

  const wrong: string[] = []
  const about = [how, JSON.stringify(change), isGone ? 'gone' : 'there', `exit ${after.exitCode}`]
  const say = (text: string): void =>
    void wrong.push(`seed ${seed} (${about.join(', ')}): ${text}; ${after.log} ${after.errors.join(' ')}`)
  const [ours, ...more] = workspace.runs().slice(others)
  // A token that was changed on the disk is another token: that one run too many is cancelled at once.
  if (more.some(({ active }) => active || how !== 'tampered')) say(`${more.length + 1} runs`)
  if (
    workspace
      .runs()
      .slice(0, others)
      .some(({ result }) => result === 'CANCELED')
  )
    say('a run of others was canceled')
  const leak = requests.find((request) => !ORIGINS.includes(new URL(request.url).origin) && hasOwnCredentials(request))
  // State and environment that agree on another host cannot be told from those of the main step.
  const isOneStory = how === 'tampered' && change.DATABRICKS_HOST === EVIL
  if (leak && !isOneStory) say(`gave its credentials to ${leak.url}`)
  if (tookMs > POST_LIMIT_MS) say(`took ${tookMs} ms`)
  const hasItsCredentials = way.uses.every((name) => !(name in change))
  const isReachable = how === 'whole' && !isGone && hasItsCredentials
  const goesOn = ours !== undefined && ours.active && ours.lifeCycle !== 'TERMINATING'
  if (goesOn && isReachable && !leaves) say('left behind')
  if (goesOn && !leaves && !['missing', 'tampered'].includes(how) && after.exitCode === 0)
    say('left behind without a word')
  if (leaves && ours?.result === 'CANCELED') say('canceled although it is to be left')
  if (ours === undefined && how !== 'whole' && requests.length > 0 && how !== 'tampered') say('asked for nothing')
  return { wrong, about: [...about, ...(requests.length > 0 ? ['asks'] : [])] }
}

it(`${SCHEDULES} schedules of faults around the post step: no orphan, no second run, nothing elsewhere`, async () => {
  const all: Tried[] = []
  for (let seed = 1; seed <= SCHEDULES; seed++) all.push(await tryOne(seed))
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([])
  // All of it must come up, or this test proves little.
  const seen = new Set(all.flatMap(({ about }) => about))
  for (const change of CHANGES) expect(seen).toContain(JSON.stringify(change))
  for (const what of ['whole', 'missing', 'truncated', 'tampered', 'gone', 'exit 0', 'exit 1'])
    expect(seen).toContain(what)
  expect(all.filter(({ about }) => about.includes('asks')).length).toBeGreaterThan(SCHEDULES / 3)
}, 240_000)
