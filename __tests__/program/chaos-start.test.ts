import { expect, it } from '@jest/globals'
import { postInProcess, runUntilKilled, type StepInProcess } from '../../harness/in-process.ts'
import { passingFault } from '../../harness/passing-faults.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

const SCHEDULES = 300
const HOST = 'https://dbc.example.com'

type Random = () => number

/** What may happen to a start or a cancel request and the looks between them, and passes by itself. */
function anyFault(random: Random): Fault {
  const what = passingFault(random)
  return {
    match: { path: pick(random, ['run-now', 'run-now', 'runs/get', 'runs/cancel']) },
    skip: between(random, 0, 2),
    times: between(random, 1, 4),
    ...what,
  }
}

it(`${SCHEDULES} schedules of faults and a kill at any moment: no orphan, no duplicate`, async () => {
  const wrong: string[] = []
  let killed = 0
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    const random = seededRandom(seed)
    const clock = createVirtualClock()
    const scenario = {
      tokens: { 'dapi-demo': {} },
      jobs: [
        {
          jobId: '7',
          name: 'long',
          tasks: [
            { key: 'only', kind: 'notebook' as const, attempts: [{ setup: 30, run: between(random, 10, 100_000) }] },
          ],
        },
      ],
      faults: Array.from({ length: between(random, 0, 4) }, () => anyFault(random)),
    }
    const workspace = new Workspace({ scenario, clock, url: HOST })
    const step: StepInProcess = { workspace, clock, random, with: { host: HOST, token: 'dapi-demo', 'job-id': '7' } }
    // Half of the kills fall into the first seconds, where the start request is.
    const main = await runUntilKilled(step, random() < 0.5 ? between(random, 0, 3000) : between(random, 0, 200_000))
    if (main.killed) killed++
    const after = await postInProcess(step, main.state)
    const runs = workspace.runs()
    if (runs.length > 1) wrong.push(`seed ${seed}: ${runs.length} runs`)
    const [run] = runs
    if (run?.active && run.lifeCycle !== 'TERMINATING')
      wrong.push(`seed ${seed}: left behind in ${run.lifeCycle}; ${after.log} ${after.errors.join(' ')}`)
    if (run && main.state['run-id'] !== run.runId && !after.log.includes(run.runId))
      wrong.push(`seed ${seed}: nobody knows run ${run.runId}`)
  }
  expect(wrong).toEqual([])
  expect(killed).toBeGreaterThan(SCHEDULES / 2)
}, 120_000)
