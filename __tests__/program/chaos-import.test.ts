import { expect, it } from '@jest/globals'
import { postInProcess, runInProcess, runUntilKilled, type StepInProcess } from '../../harness/in-process.ts'
import { passingFault } from '../../harness/passing-faults.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { aCheckout, imported, stepFolders } from './imports.ts'

const SCHEDULES = 150
const HOST = 'https://dbc.example.com'
const COUNT = 40

type Random = () => number

/** What may happen to a request of an import, and passes by itself. */
function anyFault(random: Random): Fault {
  const what = passingFault(random)
  const paths = ['workspace/import', 'workspace/import', 'workspace/mkdirs', 'scim/v2/Me', 'runs/submit']
  return { match: { path: pick(random, paths) }, skip: between(random, 0, 30), times: between(random, 1, 8), ...what }
}

it(`${SCHEDULES} schedules of faults and a kill while files are imported: the next attempt completes it`, async () => {
  const files: Record<string, string> = { 'nb/check.py': '# Databricks notebook source\nimport src.m1\n' }
  for (let index = 1; index < COUNT; index++) files[`src/m${index}.py`] = `x = ${index}\n`
  const { workspace: checkout } = await aCheckout(files)
  const wrong: string[] = []
  let killedWhileImporting = 0
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    const random = seededRandom(seed)
    const clock = createVirtualClock()
    const scenario = {
      tokens: { 'dapi-demo': {} },
      importRate: random() < 0.3 ? between(random, 5, 30) : undefined,
      submit: [{ imports: ['src.m1', `src.m${COUNT - 1}`], attempts: [{ run: 5 }] }],
      faults: [
        ...Array.from({ length: between(random, 0, 4) }, () => anyFault(random)),
        { match: { path: 'workspace/import' }, delay: 0.1, times: 'forever' as const },
      ],
    }
    const workspace = new Workspace({ scenario, clock, url: HOST })
    const step: StepInProcess = {
      workspace,
      clock,
      random,
      checkout,
      with: { host: HOST, token: 'dapi-demo', 'notebook-path': 'nb/check.py', source: 'checkout' },
    }
    const main = await runUntilKilled(step, between(random, 0, 4_000))
    const wasImporting = workspace.runs().length === 0
    const after = await postInProcess(step, main.state)
    if (main.killed && wasImporting) {
      killedWhileImporting++
      if (after.exitCode !== 0 || after.errors.length > 0)
        wrong.push(`seed ${seed}: the clean-up says ${after.errors.join(' ')}`)
    }
    await clock.sleep(20_000)
    const next = await runInProcess({ ...step, env: { GITHUB_RUN_ATTEMPT: '2' } })
    if (next.exitCode !== 0) wrong.push(`seed ${seed}: ${next.errors.join(' ')}`)
    const folders = stepFolders(workspace)
    if (folders.length !== 1) wrong.push(`seed ${seed}: ${folders.length} folders`)
    const missing = Object.keys(files).filter((path) => !(path.replace(/^(nb.*)\.py$/, '$1') in imported(workspace)))
    if (missing.length > 0) wrong.push(`seed ${seed}: ${missing.length} files are missing`)
    const active = workspace.runs().filter((run) => run.active)
    if (active.length > 0) wrong.push(`seed ${seed}: ${active.length} runs left behind`)
  }
  expect(wrong).toEqual([])
  expect(killedWhileImporting).toBeGreaterThan(SCHEDULES / 3)
}, 120_000)
