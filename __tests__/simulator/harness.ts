import { parseJson, stringifyJson } from '../../src/databricks/wire/int64.ts'
import type { WireRun, WireTask } from '../../src/databricks/wire/types.ts'
import type { Scenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

export const START = 1_767_225_600_000

interface Answer {
  status: number
  headers: Record<string, string>
  body: Record<string, unknown>
}

export interface Sim {
  workspace: Workspace
  clock: { now(): number; time: number }
  /** Lets seconds pass. */
  pass(seconds: number): void
  get(path: string, query?: Record<string, unknown>, token?: string): Answer
  post(path: string, body: unknown, token?: string): Answer
  /** Starts a job and gives the id of the run. */
  start(jobId?: string, more?: Record<string, unknown>): string
  run(runId: string, more?: Record<string, unknown>): WireRun
  task(runId: string, key: string): WireTask
}

export const TOKEN = 'dapi-demo'

/** A workspace with a clock that is moved by hand. A path without a version means 2.2. */
export function simulate(scenario: Scenario = {}): Sim {
  const clock = { time: START, now: () => clock.time }
  const workspace = new Workspace({ scenario, clock, url: 'https://example.cloud.databricks.com' })
  const send = (method: string, path: string, body: string, token = TOKEN): Answer => {
    const full = path.startsWith('/') ? path : /^2\.[12]\//.test(path) ? `/api/${path}` : `/api/2.2/${path}`
    const answer = workspace.handle({ method, path: full, headers: { Authorization: `Bearer ${token}` }, body })
    if (answer.kind === 'reset') throw new Error('connection reset')
    return { status: answer.status, headers: answer.headers, body: parseJson(answer.body) as Record<string, unknown> }
  }
  const sim: Sim = {
    workspace,
    clock,
    pass: (seconds) => (clock.time += seconds * 1000),
    get: (path, query = {}, token) =>
      send('GET', `${path}?${new URLSearchParams(query as Record<string, string>).toString()}`, '', token),
    post: (path, body, token) => send('POST', path, typeof body === 'string' ? body : stringifyJson(body), token),
    start: (jobId = '1', more = {}) =>
      sim.post('jobs/run-now', { job_id: BigInt(jobId), ...more }).body['run_id'] as string,
    run: (runId, more = {}) => sim.get('jobs/runs/get', { run_id: runId, ...more }).body,
    task: (runId, key) => {
      const found = sim
        .run(runId)
        .tasks?.filter((task) => task.task_key === key)
        .at(-1)
      if (!found) throw new Error(`no task ${key}`)
      return found
    },
  }
  return sim
}

/** A scenario with one job, number 1. */
export function oneJob(
  tasks: TaskScenario[],
  more: Partial<NonNullable<Scenario['jobs']>[number]> = {},
  scenario: Scenario = {},
): Scenario {
  return { ...scenario, jobs: [{ jobId: 1, name: 'Nightly', tasks, ...more }] }
}

/** `LIFE_CYCLE RESULT` of a run or task. */
export function words(entry: WireRun | WireTask): string {
  return [entry.state?.life_cycle_state, entry.state?.result_state].filter(Boolean).join(' ')
}
