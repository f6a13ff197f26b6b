/** The six ways to sign in, each as a workflow would set it, on a simulated workspace that knows them all. */
import { delimiter, join } from 'node:path'
import type { StepOptions, StepResult } from '../../harness/runner.ts'
import type { RecordedRequest } from '../../simulator/server/request.ts'
import type { Scenario, SignInScenario } from '../../simulator/scenario/scenario.ts'
import { JOB_ID, jobOf, program, SPEED, TOKEN, type Program } from './program.ts'

export const CLIENT_ID = '4fa68bf1-7f5c-4c4f-8a9c-2f3a06d0e1b7'
export const CLIENT_SECRET = 'dose+of/secret=%20words'
export const AZURE_CLIENT_ID = '6b9f1d2e-33c8-4d5e-9f10-aa77c05e2b41'
export const AZURE_CLIENT_SECRET = 'abc8Q~entra-secret'
export const TENANT = '9f37a392-f0ae-4280-9796-f1864a10effc'
export const RESOURCE_ID = '/subscriptions/0c1b/resourceGroups/retail/providers/Microsoft.Databricks/workspaces/sales'
export const REQUEST_TOKEN = 'ghs-Zk83vQw09LxRb2Nf'
export const GITHUB = 'https://token.actions.githubusercontent.com'
const SUBJECT = 'repo:octo@1001/sales@2002:ref:refs/heads/main'

const AZURE_CLI = join(import.meta.dirname, '..', '..', 'harness', 'azure-cli')

/** A process takes its time to start, however fast our clock is, and has 40 simulated seconds for it. */
const CLI_SPEED = 10

/** All ways at once; what a way needs and this lacks is a mistake of the action. */
export function signInOf(more: SignInScenario = {}): SignInScenario {
  return {
    tenant: TENANT,
    azureResourceId: RESOURCE_ID,
    principals: [
      { applicationId: CLIENT_ID, secret: CLIENT_SECRET, policies: [{ issuer: GITHUB, subject: SUBJECT }] },
      { applicationId: AZURE_CLIENT_ID },
    ],
    policies: [{ issuer: GITHUB, subject: SUBJECT }],
    entra: {
      applications: [
        { clientId: AZURE_CLIENT_ID, secret: AZURE_CLIENT_SECRET, credentials: [{ issuer: GITHUB, subject: SUBJECT }] },
      ],
    },
    ...more,
  }
}

/** Tokens of a minute and a half, whoever gives them. */
export const SHORT_LIVED: SignInScenario = {
  tokenLife: '90s',
  exchangedTokenLife: '90s',
  entra: { tokenLife: '90s', ...signInOf().entra },
}

/** One job of one task that takes this long. */
export function jobTaking(run: string, more: SignInScenario = {}, scenario: Scenario = {}): Scenario {
  return jobOf(
    [{ key: 'a', kind: 'notebook', attempts: [{ run, output: 'done' }] }],
    {},
    { tokens: { [TOKEN]: {} }, signIn: signInOf(more), ...scenario },
  )
}

type Env = Record<string, string | undefined>

interface Way {
  with: Record<string, string>
  env: Env
}

export const WAYS: Record<string, (program: Program) => Way> = {
  pat: () => ({ with: { token: TOKEN }, env: {} }),
  'oauth-m2m': () => ({ with: { 'client-id': CLIENT_ID, 'client-secret': CLIENT_SECRET }, env: {} }),
  'github-oidc': ({ signInEnv }) => ({ with: { 'client-id': CLIENT_ID }, env: signInEnv }),
  'azure-client-secret': ({ signInEnv }) => ({
    with: {},
    env: {
      AZURE_AUTHORITY_HOST: signInEnv.AZURE_AUTHORITY_HOST,
      ARM_TENANT_ID: TENANT,
      ARM_CLIENT_ID: AZURE_CLIENT_ID,
      ARM_CLIENT_SECRET: AZURE_CLIENT_SECRET,
    },
  }),
  'github-oidc-azure': ({ signInEnv, identity }) => ({
    with: {},
    env: {
      ...signInEnv,
      AZURE_AUTHORITY_HOST: `${identity.url}/`,
      ARM_TENANT_ID: TENANT,
      ARM_CLIENT_ID: AZURE_CLIENT_ID,
    },
  }),
  'azure-cli': ({ identity }) => ({
    with: { 'auth-type': 'azure-cli' },
    env: {
      PATH: `${AZURE_CLI}${delimiter}${process.env.PATH ?? ''}`,
      FAKE_AZ_ENTRA: `${identity.url}/${TENANT}`,
      FAKE_AZ_CLIENT: AZURE_CLIENT_ID,
      FAKE_AZ_SECRET: AZURE_CLIENT_SECRET,
    },
  }),
}

export const OTHER_WAYS = Object.keys(WAYS).filter((name) => name !== 'pat')

interface SignedProgram {
  sim: Program
  inputs: Record<string, string>
  options: Omit<StepOptions, 'with'>
}

/** A workspace, and a step that signs in to it in one of the ways. */
export async function signedBy(way: string, scenario: Scenario, more: Partial<Way> = {}): Promise<SignedProgram> {
  const sim = await program(scenario, way === 'azure-cli' ? CLI_SPEED : SPEED)
  const { with: given, env } = (WAYS[way] as (sim: Program) => Way)(sim)
  return {
    sim,
    inputs: { 'job-id': JOB_ID, token: '', ...given, ...more.with },
    options: { env: { RUNNER_DEBUG: '1', ...env, ...more.env } },
  }
}

/** Requests to the Jobs API. */
export function apiRequests({ workspace }: Program): RecordedRequest[] {
  return workspace.requests.filter(({ path }) => path.startsWith('/api/'))
}

/** Every request to anybody. */
export function allRequests({ workspace, identity }: Program): RecordedRequest[] {
  return [...workspace.requests, ...identity.requests]
}

/** Tokens and secrets that went over the wire, whoever sent them. */
export function confidential(sim: Program): string[] {
  const sent = allRequests(sim).flatMap(({ headers, body }) => {
    const form = (body ?? {}) as Record<string, unknown>
    return [
      headers.authorization?.replace(/^\w+ /, ''),
      headers['x-databricks-azure-sp-management-token'],
      form.client_secret,
      form.client_assertion,
      form.subject_token,
    ]
  })
  return [...new Set(sent.filter((value): value is string => typeof value === 'string' && value !== ''))]
}

/** What a step shows or keeps, less the lines that mask. */
export function shownBy({ log, outputs, state, summary }: StepResult): string {
  return [log.replace(/^::add-mask::.*$/gm, ''), JSON.stringify(outputs), JSON.stringify(state), summary].join('\n')
}
