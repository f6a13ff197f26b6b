/** What a block of a page presupposes, made from the block itself: jobs, notebooks, variables, secrets. */
import { createHash } from 'node:crypto'
import { matchesGlob } from 'node:path'
import { parse } from 'yaml'
import { NUMBER } from '../pull-request.ts'
import type { JobScenario, Scenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { ourAction } from './actions.ts'
import { eventOf } from './events.ts'
import type { Situation } from './pages.ts'
import { textOf, type Values, type Workflow } from './read.ts'
import { makeRepository } from './repository.ts'
import { openSites, type World } from './world.ts'

const APPLICATION = '4fa68bf1-7f5c-4c4f-8a9c-2f3a06d0e1b7'
const APPLICATION_SECRET = 'dose-0123456789abcdef'
const AZURE_APPLICATION = '6b9f1d2e-33c8-4d5e-9f10-aa77c05e2b41'
const AZURE_SECRET = 'abc8Q~entra-secret'
const TENANT = '9f37a392-f0ae-4280-9796-f1864a10effc'
const VOUCHED = { issuer: 'https://token.actions.githubusercontent.com' }
const FIRST_ID = 11_223_345
const TASKS = ['ingest_orders', 'ingest_stock']
/** What a notebook of a page returns, as those that read it expect. */
const RESULT = '{"orders": 41}'
const HEADERS: Record<string, string> = {
  py: '# Databricks notebook source',
  sql: '-- Databricks notebook source',
  scala: '// Databricks notebook source',
  r: '# Databricks notebook source',
}
const FILES = {
  'README.md': '# Sales\n',
  'requirements.txt': 'pandas>=2,<3\n',
  'src/transforms.py': 'def clean(x):\n    return x\n',
}

/** Everything that a workflow needs to run in a situation, with files that a page shows. Close it after. */
export async function worldFor(
  workflow: Workflow,
  text: string,
  situation: Situation,
  shown: Record<string, string> = {},
): Promise<World & { close: () => Promise<void> }> {
  const notebooks = [...notebooksOf(workflow), ...Object.values(shown).flatMap(notebooksIn)]
  const files = {
    ...FILES,
    ...Object.fromEntries(notebooks.map((path) => [path, notebook(path)])),
    ...definitionsOf(workflow, Object.keys(shown)),
    ...shown,
  }
  const changed = situation.changes ?? notebooksOf(workflow).slice(0, 1)
  const repository = await makeRepository(files, changed)
  const name = situation.event ?? Object.keys(workflow.on)[0] ?? ''
  const { isFork, payload } = situation
  const event = eventOf({ name, filter: workflow.on[name], isFork, more: payload }, repository)
  const tokens = namesIn(text, /secrets\.(DATABRICKS_(?:\w+_)?TOKEN)\b/g)
  const sites = await openSites({
    ...scenarioFor(workflow, situation),
    tokens: Object.fromEntries(tokens.map((token) => [tokenOf(token), {}])),
    github: {
      pulls: { [NUMBER]: { head: repository.head, files: changed } },
      compare: { [`${repository.base}...${event.sha}`]: { files: changed } },
    },
  })
  const hosts = namesIn(text, /vars\.(DATABRICKS_(?:\w+_)?HOST)\b/g)
  const secrets = {
    ...Object.fromEntries(tokens.map((token) => [token, tokenOf(token)])),
    DATABRICKS_CLIENT_SECRET: APPLICATION_SECRET,
    ARM_CLIENT_SECRET: AZURE_SECRET,
    ...situation.secrets,
  }
  return {
    event,
    repository,
    sites,
    vars: {
      ...Object.fromEntries(hosts.map((host) => [host, sites.workspace.url])),
      DATABRICKS_CLIENT_ID: APPLICATION,
      ARM_CLIENT_ID: AZURE_APPLICATION,
      ARM_TENANT_ID: TENANT,
      ...situation.vars,
    },
    secrets: event.isWithheld ? Object.fromEntries(Object.keys(secrets).map((each) => [each, ''])) : secrets,
    inputs: { ...inputDefaults(workflow), ...situation.inputs },
    standsIn: situation.standsIn,
    close: async () => {
      await sites.close()
      await repository.remove()
    },
  }
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]
}

/** No word is in it: whatever has seven characters of a token is masked in the log. */
function tokenOf(secret: string): string {
  return `dapi${createHash('sha256').update(secret).digest('hex').slice(0, 32)}`
}

function inputDefaults({ on }: Workflow): Record<string, string> {
  const { inputs = {} } = (on['workflow_dispatch'] ?? {}) as { inputs?: Record<string, { default?: unknown }> }
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, textOf(input.default)]))
}

/** The inputs of the steps that use an action of this repository; of the one at its root by default. */
function inputsOf({ jobs }: Workflow, isIt = (folder: string): boolean => folder === ''): Values[] {
  return jobs.flatMap(({ steps }) =>
    steps.flatMap(({ does }) => {
      const ours = does.kind === 'uses' ? ourAction(does.uses) : undefined
      return does.kind === 'uses' && ours && isIt(ours.folder) ? [does.with] : []
    }),
  )
}

/** The notebooks of the repository that a job names with their extension. */
function notebooksIn(definition: string): string[] {
  return [...definition.matchAll(/notebook_path: (?!\/)([\w./-]+\.(?:py|sql|scala|r))\b/g)].map(([, path = '']) => path)
}

/** Files that describe the jobs which `job-file` names and none of `shown` does; with a parameter for each variable. */
function definitionsOf(workflow: Workflow, shown: string[]): Record<string, string> {
  const given = inputsOf(workflow, () => true).filter((inputs) => 'job-file' in inputs)
  return Object.fromEntries(
    given.flatMap((inputs) => {
      const variables = Object.keys((parse(textOf(inputs['variables'], '{}')) ?? {}) as object)
      const patterns = lines(inputs['job-file']).filter((pattern) => !pattern.startsWith('!'))
      const unseen = patterns.filter((pattern) => !shown.some((path) => matchesGlob(path, pattern)))
      return unseen.map((pattern) => [pattern.replaceAll('*', 'acceptance'), definition(variables)] as const)
    }),
  )
}

function definition(variables: string[]): string {
  const parameters = variables.map((name) => ({ name, default: `\${${name}}` }))
  const tasks = [{ task_key: 'check', notebook_task: { notebook_path: '/Workspace/Sales/check' } }]
  return JSON.stringify({ name: 'acceptance', tasks, ...(parameters.length > 0 ? { parameters } : {}) })
}

function scenarioFor(workflow: Workflow, { runFails }: Situation): Scenario {
  const attempts = [runFails ? { run: 1, error: 'ValueError: no prices' } : { run: 1, output: RESULT }]
  const jobs = inputsOf(workflow).filter((inputs) => isThere(inputs['job-id']) || isThere(inputs['job-name']))
  return {
    jobs: unique(jobs.map((inputs, index) => jobFor(inputs, FIRST_ID + index, attempts))),
    submit: [{ attempts }],
    signIn: {
      tenant: TENANT,
      principals: [
        { applicationId: APPLICATION, secret: APPLICATION_SECRET, policies: [VOUCHED] },
        { applicationId: AZURE_APPLICATION },
      ],
      entra: { applications: [{ clientId: AZURE_APPLICATION, secret: AZURE_SECRET }] },
    },
  }
}

/** Whether a step names a job that is there before: what another step gives it is that step's to make. */
function isThere(job: unknown): boolean {
  return job !== undefined && !textOf(job).includes('${{')
}

function unique(jobs: JobScenario[]): JobScenario[] {
  return [...new Map(jobs.map((job) => [job.jobId, job])).values()]
}

function jobFor(inputs: Values, freeId: number, attempts: TaskScenario['attempts']): JobScenario {
  const only = lines(inputs['only'])
  const tasks = only.length > 0 ? [...only, 'tell_the_team'] : TASKS
  const given = parse(textOf(inputs['parameters'], '{}')) as object
  return {
    jobId: textOf(inputs['job-id'], String(freeId)),
    name: textOf(inputs['job-name'], 'nightly-sales'),
    parameters: Object.fromEntries(Object.keys(given).map((name) => [name, 'as before'])),
    // The runs of a matrix overlap.
    queue: true,
    tasks: tasks.map((key) => ({ key, kind: 'notebook', attempts })),
  }
}

/** Notebooks of the repository that match what the steps name: of a glob one here and one in a folder below. */
function notebooksOf(workflow: Workflow): string[] {
  const patterns = inputsOf(workflow).flatMap((inputs) => lines(inputs['notebook-path']))
  const wanted = patterns.filter((pattern) => !/^[/!]/.test(pattern))
  return [...new Set(wanted.flatMap((pattern) => (pattern.includes('*') ? matches(pattern) : [pattern])))]
}

function matches(pattern: string): string[] {
  const here = pattern.replaceAll('**/', '').replaceAll('*', 'orders')
  return pattern.includes('**/') ? [here, pattern.replaceAll('**/', 'stock/').replaceAll('*', 'levels')] : [here]
}

function lines(value: unknown): string[] {
  return textOf(value)
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean)
}

function notebook(path: string): string {
  return `${HEADERS[path.split('.').at(-1) ?? ''] ?? ''}\nprint(1)\n`
}
