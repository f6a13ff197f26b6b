import { describe, expect, it } from '@jest/globals'
import { postInProcess, runInProcess, type StepInProcess } from '../../harness/in-process.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { HttpResponse, Transport } from '../../src/databricks/http/transport.ts'
import type { TaskScenario } from '../../simulator/scenario/scenario.ts'
import { IdentityProviders } from '../../simulator/identity/providers.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { CLIENT_ID, CLIENT_SECRET, signInOf } from './sign-in-ways.ts'

const HOST = 'https://dbc.example.com'
const IDENTITY = 'https://login.example.com'

type Random = () => number

/** Every endpoint that a step asks, and what makes it ask. */
const ENDPOINTS: Record<string, Record<string, string>> = {
  'jobs/run-now': {},
  'jobs/runs/submit': {
    'job-id': '',
    request: '{"tasks": [{"task_key": "t", "notebook_task": {"notebook_path": "/t"}}]}',
  },
  'jobs/runs/get': {},
  'jobs/runs/get-output': {},
  'jobs/runs/cancel': { timeout: '5s' },
  'jobs/runs/repair': { 'repair-attempts': '2' },
  'jobs/list': { 'job-id': '', 'job-name': 'nightly' },
  'jobs/runs/list': { 'cancel-previous-runs': 'true' },
  'jobs/runs/cancel-all': { 'cancel-previous-runs': 'true' },
  'oidc/v1/token': { 'client-id': CLIENT_ID, 'client-secret': CLIENT_SECRET, token: '' },
  'oauth-authorization-server': { 'client-id': CLIENT_ID, 'client-secret': CLIENT_SECRET, token: '' },
}

/** Pieces that some reader of text may take for the beginning of something. */
const PIECES = [
  ...[
    '\n',
    ' ',
    '\r\n',
    '\t',
    '\0',
    '\u001b[',
    '\u001b]8;;',
    '\u2028',
    '\ufffd',
    '\ud800',
    '%',
    '%2',
    '&#',
    '&#x',
    '&',
  ],
  ...[
    '<',
    '<title',
    '<title>',
    '</',
    '<pre',
    '<html>',
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\u',
    '::',
    '##[',
    '|',
    '`',
    '*',
  ],
  ...['ERROR: ', 'at line 1', 'File "', 'Traceback', 'https://', '://a@', 'Z', '9', '-', '.', ':', ',', 'e+', '0x'],
]

function anyText(random: Random, length: number): string {
  const parts: string[] = []
  const isMonotonous = random() < 0.5
  const piece = pick(random, PIECES)
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 1)
    parts.push(
      isMonotonous ? piece : random() < 0.5 ? pick(random, PIECES) : String.fromCharCode(between(random, 0, 255)),
    )
  return parts.join('')
}

const anyBytes = (random: Random, length: number): string =>
  Buffer.from(Array.from({ length }, () => between(random, 0, 255))).toString('utf8')

function anyValue(random: Random): unknown {
  return pick<() => unknown>(random, [
    () => null,
    () => random() < 0.5,
    () => pick(random, [0, -1, 1e308, 0.5, 2 ** 53, -(2 ** 63)]),
    () => anyText(random, between(random, 0, 50)),
    () => pick(random, ['constructor', '__proto__', 'NaN', '9'.repeat(30), 'TERMINATED', 'RUNNING', '\u202e']),
    () => Array.from({ length: between(random, 0, 3) }, () => anyValue(random)),
    () => ({ [pick(random, ['__proto__', 'state', 'run_id', 'message', 'tasks', 'x'])]: anyValue(random) }),
  ])()
}

/** The same answer with some of its values exchanged for others, fields left out, and arrays repeated. */
function confused(random: Random, value: unknown, rate: number): unknown {
  if (random() < rate) return anyValue(random)
  if (Array.isArray(value)) {
    const items = value.map((item) => confused(random, item, rate))
    return random() < rate ? [...items, ...items] : items
  }
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(() => random() >= rate)
  return Object.fromEntries(fields.map(([name, inner]) => [name, confused(random, inner, rate)]))
}

function anyHeaders(random: Random, headers: Record<string, string>): Record<string, string> {
  const made = (): string => pick(random, [anyText(random, between(random, 0, 200)), '-1', '99999999999', 'soon', ''])
  const names = ['date', 'retry-after', 'content-type', 'location', 'www-authenticate', 'x-request-id']
  const chosen = names.filter(() => random() < 0.3)
  return { ...headers, ...Object.fromEntries(chosen.map((name) => [name, made()])) }
}

/** What comes in the place of an answer. */
function garbled(random: Random, { status, headers, body }: HttpResponse): HttpResponse {
  const length = pick(random, [0, 1, 10, 1_000, 20_000])
  const isConfused = random() < 0.5
  const text = (): string => {
    if (!isConfused) return pick(random, [anyBytes, anyText])(random, length)
    // Ids are beyond what JSON.parse can read, so they stay texts.
    const asText = body.replace(/:(\d{16,})/g, ':"$1"')
    const parsed: unknown = JSON.parse(asText === '' ? '{}' : asText)
    return JSON.stringify(confused(random, parsed, pick(random, [0.02, 0.1, 0.5])))
  }
  const isOtherStatus = random() < 0.4
  return {
    status: isOtherStatus ? pick(random, [204, 301, 302, 400, 401, 403, 404, 407, 409, 418, 429, 500, 503]) : status,
    headers: random() < 0.5 ? anyHeaders(random, headers) : headers,
    body: text(),
  }
}

const withGarbage =
  (random: Random, endpoint: string, rate: number, onGarbage: () => void) =>
  (transport: Transport): Transport => ({
    ...transport,
    send: async (...sent) => {
      const answer = await transport.send(...sent)
      const isMeant = new URL(sent[0].url).pathname.endsWith(endpoint) && random() < rate
      if (!isMeant) return answer
      onGarbage()
      return garbled(random, answer)
    },
  })

const CRASH = /TypeError|RangeError|SyntaxError|is not a function|Cannot read|undefined/

/** A run that is there before. */
const OTHER_RUN = { host: HOST, token: 't0ken', 'job-id': '7', 'idempotency-token': 'other', wait: 'false' }

const OF_MANY_KINDS: TaskScenario[] = [
  {
    key: 'retried',
    kind: 'wheel',
    maxRetries: 1,
    attempts: [
      { run: 2, error: 'flaky' },
      { run: 2, logs: 'log' },
    ],
  },
  { key: 'if', kind: 'condition', condition: { left: '1', right: '1' } },
  { key: 'each', kind: 'for-each', inputs: ['a', 'b'], iteration: { attempts: [{ run: 2 }] } },
  { key: 'sql', kind: 'sql-query', dependsOn: [{ key: 'if', outcome: 'true' }] },
  { key: 'dbt', kind: 'dbt', attempts: [{ run: 2, logs: 'log' }] },
  { key: 'child', kind: 'run-job', job: '9' },
  { key: 'alert', kind: 'sql-alert', attempts: [{ run: 2, alertState: 'OK' }] },
]

describe.each(Object.entries(ENDPOINTS))('garbage from %s', (endpoint, inputs) => {
  const SEEDS = 60

  it('is never a crash, and never a success that the run is not', async () => {
    const wrong: string[] = []
    let times = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = seededRandom(seed)
      const clock = createVirtualClock()
      const result = pick(random, ['SUCCESS', 'FAILED'])
      const attempts = [
        { run: between(random, 1, 60), result, output: 'fine', ...(seed % 2 ? { error: 'broken' } : {}) },
      ]
      const tasks = seed % 3 === 0 ? [{ key: 'only', attempts }, ...OF_MANY_KINDS] : [{ key: 'only', attempts }]
      const job = { jobId: '7', name: 'nightly', maxConcurrentRuns: 9, tasks }
      const child = { jobId: '9', name: 'child', tasks: [{ key: 'a' }] }
      const scenario = { tokens: { t0ken: {} }, signIn: signInOf(), jobs: [job, child], submit: [{ attempts }] }
      const workspace = new Workspace({ scenario, clock, url: HOST })
      const identity = new IdentityProviders({ scenario, clock, url: IDENTITY })
      const step: StepInProcess = {
        workspace,
        identity,
        clock,
        random,
        between: withGarbage(random, endpoint, pick(random, [0.3, 1]), () => times++),
        with: { host: HOST, token: 't0ken', 'job-id': '7', ...inputs },
      }
      if (inputs['cancel-previous-runs']) await runInProcess({ ...step, between: undefined, with: OTHER_RUN })
      const runsOfJob = () => workspace.runs().filter(({ jobId }) => jobId !== '9')
      const others = runsOfJob().length
      const main = await runInProcess(step)
      const after = await postInProcess(step, main.state)
      const say = (text: string): void => void wrong.push(`seed ${seed}: ${text}; ${main.errors.join(' ')}`)
      const runs = runsOfJob().slice(others)
      if (main.outputs['failure-kind'] === 'internal') say('a crash')
      if (CRASH.test(after.errors.join(' '))) say(`a crash of the post step: ${after.errors.join(' ')}`)
      if (runs.length > 1) say(`${runs.length} runs`)
      if (main.exitCode === 0 && runs[0]?.result !== 'SUCCESS') say(`green over ${runs[0]?.result ?? 'nothing'}`)
      if (main.exitCode === 1 && main.errors.length === 0) say('red without a word')
    }
    expect(wrong).toEqual([])
    expect(times).toBeGreaterThan(SEEDS / 4)
  }, 240_000)
})

/** Processor time of a whole step whose every answer of an endpoint is this text. */
async function costOf(endpoint: string, body: string, status: number): Promise<number> {
  const clock = createVirtualClock()
  const attempts = [{ run: 3, error: 'broken' }]
  const job = { jobId: '7', name: 'nightly', tasks: [{ key: 'only', kind: 'notebook' as const, attempts }] }
  const workspace = new Workspace({ scenario: { tokens: { t0ken: {} }, jobs: [job] }, clock, url: HOST })
  let left = 1
  const step: StepInProcess = {
    workspace,
    clock,
    between: (transport) => ({
      ...transport,
      send: async (...sent) => {
        const answer = await transport.send(...sent)
        if (!new URL(sent[0].url).pathname.endsWith(endpoint) || left-- <= 0) return answer
        return { status, headers: { 'content-type': 'text/plain' }, body }
      },
    }),
    with: { host: HOST, token: 't0ken', 'job-id': '7' },
  }
  const { user, system } = process.cpuUsage()
  await runInProcess(step)
  const spent = process.cpuUsage({ user, system })
  return (spent.user + spent.system) / 1000
}

it('costs linear time, whatever it is made of', async () => {
  const costly: string[] = []
  const SMALL = 30_000
  const LARGE = 240_000
  for (const piece of PIECES) {
    for (const [endpoint, status] of [
      ['run-now', 400],
      ['get-output', 200],
    ] as const) {
      const text = (size: number): string => {
        const filled = piece.repeat(Math.ceil(size / piece.length))
        return status === 200 ? JSON.stringify({ error: filled, error_trace: filled, logs: filled }) : filled
      }
      const small = await costOf(endpoint, text(SMALL), status)
      const large = await costOf(endpoint, text(LARGE), status)
      // Eight times the text; what is quadratic takes 64 times as long.
      if (large > 24 * small + 300) costly.push(`${JSON.stringify(piece)} at ${endpoint}: ${small} ms, ${large} ms`)
    }
  }
  expect(costly).toEqual([])
}, 240_000)
