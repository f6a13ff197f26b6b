import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { runInProcess } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { codeBlocks } from '../../scripts/readme.ts'
import { chosenScenario } from '../../simulator/scenario/command-line.ts'
import type { JobScenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
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
}

const examples = pages.flatMap((page) =>
  codeBlocks(read(page)).flatMap(({ line, text }) =>
    ourSteps(parse(text)).map((step): Example => ({ name: `${page}, block at line ${line}`, inputs: step.with })),
  ),
)

/** Steps with this action, wherever they stand. */
function ourSteps(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return []
  const isOurs = 'uses' in value && String(value.uses).startsWith('OWNER/databricks-run@')
  return [...(isOurs ? [value as Step] : []), ...Object.values(value).flatMap(ourSteps)]
}

/** How to sign in is tested elsewhere; here a token does for all. */
const SIGN_IN = ['host', 'token', 'client-id', 'client-secret']

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
  const checkout = mkdtempSync(join(tmpdir(), 'databricks-run-checkout-'))

  beforeAll(() => {
    for (const path of ['notebooks/checks.py', 'notebooks/checks/orders.py', 'notebooks/checks/stock/levels.py']) {
      mkdirSync(dirname(join(checkout, path)), { recursive: true })
      writeFileSync(join(checkout, path), '# Databricks notebook source\nprint(1)\n')
    }
  })

  afterAll(() => rmSync(checkout, { recursive: true, force: true }))

  it.each(examples)('$name starts or follows a run, without a warning', async (example) => {
    const { run, workspace } = await program({ jobs: jobsFor(example) })
    const isGiven = 'run-id' in example.inputs
    const started = isGiven ? await run({ 'job-id': JOB_ID, wait: 'false' }) : undefined
    const values = {
      'github.sha': '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      'github.event.pull_request.head.sha || github.sha': '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      'needs.start.outputs.run-id': started?.outputs['run-id'] ?? '',
    }
    const { exitCode, log } = await run(inputsOf(example, values), { workspace: checkout })
    expect({ log, exitCode }).toEqual({ log: expect.not.stringContaining('::warning'), exitCode: 0 })
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
