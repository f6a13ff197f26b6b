import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { Checkout } from '../../harness/checkout.ts'
import { runInProcess } from '../../harness/in-process.ts'
import { FORK, NUMBER, onPullRequest, pullRequestEvent } from '../../harness/pull-request.ts'
import type { StepOptions } from '../../harness/runner.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { codeBlocks } from '../../scripts/readme.ts'
import { chosenScenario } from '../../simulator/scenario/command-line.ts'
import type { JobScenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { PYTHON } from '../builders/checkout.ts'
import { aCheckout } from './checkouts.ts'
import { JOB_ID, program, readable } from './program.ts'

/** What README.md and docs/ show, held against what the built action really does. */

const root = join(import.meta.dirname, '..', '..')
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8').replaceAll('\r\n', '\n')
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((page) =>
  page.endsWith('.md'),
)

interface Step {
  uses: string
  with: Record<string, unknown>
}

interface Example {
  name: string
  inputs: Record<string, unknown>
  /** The event of the workflow that it stands in; empty where it is a step alone. */
  event: string
}

const examples = pages.flatMap((page) =>
  codeBlocks(read(page)).flatMap(({ line, text }) =>
    ourSteps(parse(text)).map((step): Example => {
      return { name: `${page}, block at line ${line}`, inputs: step.with, event: eventOf(parse(text)) }
    }),
  ),
)

/** Steps with this action, wherever they stand. */
function ourSteps(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return []
  const isOurs = 'uses' in value && String(value.uses).startsWith('OWNER/databricks-run@')
  return [...(isOurs ? [value as Step] : []), ...Object.values(value).flatMap(ourSteps)]
}

/** The first event of a workflow: `on: push`, `on: {push: …}`. */
function eventOf(workflow: unknown): string {
  const on = typeof workflow === 'object' && workflow !== null && 'on' in workflow ? workflow.on : ''
  return typeof on === 'object' && on !== null ? (Object.keys(on)[0] ?? '') : String(on)
}

/** How to sign in is tested elsewhere; here a token does for all. */
const SIGN_IN = ['host', 'token', 'client-id', 'client-secret', 'oauth-scopes']

function inputsOf({ inputs }: Example, values: Record<string, string>): Record<string, string> {
  const evaluate = (text: string): string =>
    text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => values[expression] ?? 'something')
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([name]) => !SIGN_IN.includes(name))
      .map(([name, value]) => [name, evaluate(String(value))]),
  )
}

const TASKS: TaskScenario[] = ['ingest_orders', 'ingest_stock'].map((key) => ({
  key,
  kind: 'notebook',
  attempts: [{ run: 1 }],
}))
const named = (jobId: string, name: string, parameters: Record<string, string>): JobScenario => ({
  jobId,
  name,
  parameters,
  tasks: TASKS,
})

/** The jobs that the examples speak of. Where they give parameters for notebooks, the job has none of its own. */
function jobsFor({ inputs }: Example): JobScenario[] {
  const ofNotebooks = String(inputs.request).includes('notebook_params')
  return [
    named(JOB_ID, 'nightly-sales', ofNotebooks ? {} : { date: 'yesterday', region: 'emea' }),
    named('11223345', 'acceptance-tests', { version: 'v0' }),
    named('11223346', 'refresh-staging', {}),
  ]
}

describe('an example of the documentation', () => {
  /** What the examples speak of. Imported, a notebook `checks` and a folder `checks` would be in each other's way. */
  const filesFor = ({ inputs }: Example): Record<string, string> => {
    const isOne = String(inputs['notebook-path']).includes('notebooks/checks.py')
    return {
      ...(isOne
        ? { 'notebooks/checks.py': PYTHON }
        : { 'notebooks/checks/orders.py': PYTHON, 'notebooks/checks/stock/levels.py': PYTHON }),
      'src/transforms.py': 'def clean(x):\n    return x\n',
      'requirements.txt': 'pandas>=2,<3\n',
    }
  }

  /** What the runner gives a step of this event; under `pull_request_target` it is a fork's. */
  const optionsOf = ({ event }: Example, { workspace, commit }: Checkout): Omit<StepOptions, 'with'> => {
    if (event === 'pull_request') return { ...onPullRequest(), workspace }
    if (event !== 'pull_request_target') return { workspace }
    return { ...onPullRequest(event, pullRequestEvent(FORK, commit)), workspace }
  }

  it.each(examples)('$name starts or follows a run, without a warning', async (example) => {
    const github = { pulls: { [NUMBER]: { files: ['notebooks/checks/orders.py'] } } }
    const { run, workspace } = await program({ jobs: jobsFor(example), github })
    const isGiven = 'run-id' in example.inputs
    const started = isGiven ? await run({ 'job-id': JOB_ID, wait: 'false' }) : undefined
    const values = {
      'github.sha': '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      'github.event.pull_request.head.sha || github.sha': '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      'needs.start.outputs.run-id': started?.outputs['run-id'] ?? '',
    }
    const checkout = await aCheckout(filesFor(example), { origin: 'https://github.com/octo/sales' })
    const { exitCode, log } = await run(inputsOf(example, values), optionsOf(example, checkout))
    expect({ log, exitCode }).toEqual({ log: expect.not.stringMatching(/::warning|::notice/), exitCode: 0 })
    expect(workspace.runs()).toHaveLength(1)
  })
})

describe('what README.md shows of a run', () => {
  const HOST = 'https://dbc-1234abcd-56ef.cloud.databricks.com'
  const readme = read('README.md')
  let log: string[]
  let summary: string[]

  beforeAll(async () => {
    const { scenario } = await chosenScenario('red')
    const clock = createVirtualClock()
    const workspace = new Workspace({ scenario, clock, url: HOST })
    const token = Object.keys(scenario.tokens ?? {})[0] ?? ''
    const result = await runInProcess({ workspace, clock, with: { host: HOST, token, ...scenario.demo?.with } })
    // As the runner shows them: groups with a triangle, errors with their word.
    const errors = result.errors.map((error) => `Error: ${error}`)
    log = [readable(result.log).replace(/^group: /gm, '▼ '), ...errors].join('\n').split('\n')
    // The excerpt stands in a quote, one level below its heading, and its links lead nowhere.
    summary = result.summary.replace(/\]\(http[^)]*\)/g, '](#what-you-see)').split('\n')
  })

  it('is in the log, line by line and in this order', () => {
    expect(missingFrom(log, excerpt('log').replace(/^```(?:text)?$/gm, ''))).toEqual([])
  })

  it('is in the job summary, line by line and in this order', () => {
    const quoted = excerpt('summary').replace(/^> ?/gm, '').replace(/^###/gm, '##')
    expect(missingFrom(summary, quoted)).toEqual([])
  })

  function excerpt(name: string): string {
    const [open, close] = [`<!-- ${name}-excerpt -->`, `<!-- /${name}-excerpt -->`]
    return readme.slice(readme.indexOf(open) + open.length, readme.indexOf(close))
  }

  /** The lines of an excerpt that do not come, one after another, in what it is taken from. */
  function missingFrom(lines: string[], shown: string): string[] {
    let next = 0
    return shown.split('\n').filter((line) => {
      if (line.trim() === '' || line === '…') return false
      const found = lines.indexOf(line, next)
      if (found === -1) return true
      next = found + 1
      return false
    })
  }
})
