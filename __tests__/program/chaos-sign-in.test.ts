import { describe, expect, it } from '@jest/globals'
import { postInProcess, runInProcess, runUntilKilled, type StepInProcess } from '../../harness/in-process.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { IdentityProviders } from '../../simulator/identity/providers.ts'
import type { Fault, SignInScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import {
  AZURE_CLIENT_ID,
  AZURE_CLIENT_SECRET,
  CLIENT_ID,
  CLIENT_SECRET,
  jobTaking,
  REQUEST_TOKEN,
  TENANT,
} from './sign-in-ways.ts'

const SCHEDULES = 50
const HOST = 'https://dbc.example.com'
const IDENTITY = 'https://login.example.com'
const ID_TOKENS = {
  ACTIONS_ID_TOKEN_REQUEST_URL: `${IDENTITY}/github/idtoken?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
}
const ARM = { AZURE_AUTHORITY_HOST: IDENTITY, ARM_CLIENT_ID: AZURE_CLIENT_ID, ARM_TENANT_ID: TENANT }

const WAYS: Pick<StepInProcess, 'with' | 'env'>[] = [
  { with: { 'client-id': CLIENT_ID, 'client-secret': CLIENT_SECRET } },
  { with: { 'client-id': CLIENT_ID }, env: ID_TOKENS },
  { with: {}, env: { ...ARM, ARM_CLIENT_SECRET: AZURE_CLIENT_SECRET } },
  { with: {}, env: { ...ARM, ...ID_TOKENS } },
]

const setup = (run: string, way: (typeof WAYS)[number], signIn: SignInScenario, random?: () => number) => {
  const clock = createVirtualClock()
  const scenario = jobTaking(run, signIn)
  const workspace = new Workspace({ scenario, clock, url: HOST })
  const identity = new IdentityProviders({ scenario, clock, url: IDENTITY })
  const step: StepInProcess = {
    workspace,
    identity,
    clock,
    random,
    with: { host: HOST, 'job-id': '11223344', ...way.with },
    env: way.env,
  }
  return { workspace, identity, step }
}

/** What may happen between a step and those who give out tokens, and passes by itself. */
function anyFault(random: () => number): Fault {
  const what = pick<Fault>(random, [
    { reset: 'before' },
    { reset: 'after' },
    { cut: true },
    { status: 429, headers: { 'Retry-After': String(between(random, 0, 10)) } },
    { status: 500 },
    { status: 503, html: '<html><title>Service Unavailable</title></html>' },
    { delay: between(random, 1, 80) },
    { status: 200, body: 'no JSON' },
  ])
  const from = between(random, 0, 3_000_000)
  return random() < 0.5
    ? { skip: between(random, 0, 8), times: between(random, 1, 4), ...what }
    : { from, until: from + between(random, 1000, 240_000), ...what }
}

const TOKENS = '/(oidc|well-known|oauth2|idtoken)/'
const anySchedule = (seed: number) => {
  const random = seededRandom(seed)
  const way = pick(random, WAYS)
  const life = pick(random, ['65s', '3m', '5m', '1h'])
  const sim = setup(
    pick(random, ['30s', '20m', '1h']),
    way,
    {
      tokenLife: life,
      exchangedTokenLife: life,
      entra: {
        tokenLife: life,
        applications: [
          {
            clientId: AZURE_CLIENT_ID,
            secret: AZURE_CLIENT_SECRET,
            credentials: [
              {
                issuer: 'https://token.actions.githubusercontent.com',
                subject: 'repo:octo@1001/sales@2002:ref:refs/heads/main',
              },
            ],
          },
        ],
      },
    },
    random,
  )
  for (let faults = between(random, 1, 5); faults > 0; faults--) {
    sim.identity.addFault(anyFault(random))
    sim.workspace.addFault({
      match: { path: pick(random, [TOKENS, TOKENS, 'runs/get', 'run-now']) },
      ...anyFault(random),
    })
  }
  return { ...sim, random }
}

describe(`${SCHEDULES} schedules of faults at whoever gives out tokens`, () => {
  it('start one run each, and never a verdict that is not the run’s', async () => {
    const wrong: string[] = []
    let learned = 0
    for (let seed = 1; seed <= SCHEDULES; seed++) {
      const { workspace, step } = anySchedule(seed)
      const { exitCode, outputs, errors } = await runInProcess(step)
      const runs = workspace.runs()
      if (runs.length > 1) wrong.push(`seed ${seed}: ${runs.length} runs`)
      if (exitCode === 0) learned++
      else if (outputs['failure-kind'] !== 'unreachable') wrong.push(`seed ${seed}: ${errors.join(' ')}`)
      if (exitCode === 0 && runs[0]?.result !== 'SUCCESS')
        wrong.push(`seed ${seed}: passed over ${runs[0]?.result ?? 'no run'}`)
    }
    expect(wrong).toEqual([])
    expect(learned).toBeGreaterThan(SCHEDULES * 0.95)
  }, 240_000)

  it('and a kill at any moment leave no run behind', async () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= SCHEDULES; seed++) {
      const { workspace, identity, step, random } = anySchedule(seed)
      const main = await runUntilKilled(step, random() < 0.5 ? between(random, 0, 3000) : between(random, 0, 200_000))
      const after = await postInProcess(step, main.state)
      const [run, ...more] = workspace.runs()
      if (more.length > 0) wrong.push(`seed ${seed}: ${more.length + 1} runs`)
      // The post step says so, in red, where nobody would sign it in.
      if (run?.active && run.lifeCycle !== 'TERMINATING' && after.exitCode === 0)
        wrong.push(`seed ${seed}: left behind in ${run.lifeCycle} ${after.log}; ${identity.requests.length}`)
    }
    expect(wrong).toEqual([])
  }, 240_000)
})

it.each(WAYS)(
  'a run of eight hours is watched to its end on tokens of five minutes (%j)',
  async (way) => {
    const { workspace, step } = setup('8h', way, { tokenLife: '5m', exchangedTokenLife: '5m' })
    const { exitCode, outputs } = await runInProcess(step)
    expect([exitCode, outputs.result]).toEqual([0, 'done'])
    expect(workspace.requests.filter(({ status }) => status === 401)).toEqual([])
  },
  60_000,
)

it('a token service that is away for nine minutes costs nothing but nine minutes', async () => {
  const { workspace, step } = setup('1h', WAYS[0] as (typeof WAYS)[number], { tokenLife: '5m' })
  workspace.addFault({ match: { path: '/oidc/v1/token' }, from: '20m', until: '29m', status: 503 })
  expect((await runInProcess(step)).exitCode).toBe(0)
})

it('one that is away for more than ten minutes ends the wait, as a workspace does; the run is named', async () => {
  const { workspace, step } = setup('8h', WAYS[0] as (typeof WAYS)[number], { tokenLife: '5m' })
  workspace.addFault({ match: { path: '/oidc/v1/token' }, from: '20m', status: 503 })
  const { outputs, errors } = await runInProcess(step)
  expect([outputs['failure-kind'], outputs['run-id']]).toEqual(['unreachable', workspace.runs()[0]?.runId])
  expect(errors.at(-1)).toMatch(/^Could not sign in \(the workspace was to sign in the service principal .*\): 503/)
})

it('a page of maintenance in the place of the token endpoint passes, too', async () => {
  const { workspace, step } = setup('1h', WAYS[0] as (typeof WAYS)[number], { tokenLife: '5m' })
  workspace.addFault({ match: { path: '/oidc/v1/token' }, from: '20m', until: '28m', html: true })
  expect((await runInProcess(step)).exitCode).toBe(0)
})

it('a sign-in refused for good ends the wait ten minutes after the last token, and names the run', async () => {
  const { workspace, step } = setup('8h', WAYS[1] as (typeof WAYS)[number], {
    exchangedTokenLife: '5m',
    github: { requestTokenLife: '6h10m' },
  })
  const began = step.clock.now()
  const { outputs, errors } = await runInProcess(step)
  expect([outputs['failure-kind'], outputs['run-id']]).toEqual(['auth', workspace.runs()[0]?.runId])
  expect(errors.at(-1)).toMatch(
    /^GitHub refused to give this job an ID token \(401\)[^]*The run may still be going on[^]*about six hours/,
  )
  expect(step.clock.now() - began).toBeGreaterThan(6.3 * 3_600_000)
}, 60_000)
