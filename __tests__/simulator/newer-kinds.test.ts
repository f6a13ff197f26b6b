import { describe, expect, it } from '@jest/globals'
import type { Attempt, Kind } from '../../simulator/scenario/scenario.ts'
import { parseScenario } from '../../simulator/scenario/scenario.ts'
import { oneJob, simulate, type Sim } from './harness.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- outputs as they come off the wire
type Wire = Record<string, any>

// Fields as the current SDKs name them: databricks/databricks-sdk-go service/jobs/model.go
const TASKS: Record<string, Record<string, unknown>> = {
  alert_task: { alert_id: 'a', warehouse_id: 'w', subscribers: [{ user_name: 'a@example.com' }] },
  dashboard_task: { dashboard_id: 'd', warehouse_id: 'w', subscription: { paused: true } },
  power_bi_task: {
    connection_resource_name: 'power-bi',
    power_bi_model: { workspace_name: 'w', model_name: 'm' },
    refresh_after_update: true,
    tables: [{ catalog: 'c', schema: 's', name: 't' }],
    warehouse_id: 'w',
  },
  dbt_cloud_task: { connection_resource_name: 'dbt', dbt_cloud_job_id: 9007199254740993n },
  dbt_platform_task: { connection_resource_name: 'dbt', dbt_platform_job_id: '70471' },
  gen_ai_compute_task: { dl_runtime_image: 'CLIENT-GPU-4', command: 'train', compute: { num_gpus: 8 } },
  python_operator_task: { main: 'shop.load', parameters: [{ name: 'day', value: '1' }] },
  ai_runtime_task: { experiment: 'tune', deployments: [{ command_path: '/Workspace/train.py' }] },
}
const KINDS: Record<string, Kind> = {
  alert_task: 'alert',
  dashboard_task: 'dashboard',
  power_bi_task: 'power-bi',
  dbt_cloud_task: 'dbt-cloud',
  dbt_platform_task: 'dbt-platform',
  gen_ai_compute_task: 'gen-ai-compute',
  python_operator_task: 'python-operator',
  ai_runtime_task: 'ai-runtime',
}
const fields = Object.keys(TASKS)
const settings = (field: string): object => ({ tasks: [{ task_key: 'a', [field]: TASKS[field] }] })

function outputOf(sim: Sim, runId: string): Wire {
  const [task] = sim.run(runId).tasks ?? []
  return sim.get('jobs/runs/get-output', { run_id: task?.run_id ?? '' }).body
}

/** What a task of this kind returns after an attempt. */
function output(kind: Kind, attempt: Attempt = {}): Wire {
  const sim = simulate(oneJob([{ key: 'a', kind, attempts: [{ run: 10, ...attempt }] }]))
  const runId = sim.start()
  sim.pass(10)
  return outputOf(sim, runId)
}

describe.each(fields)('%s', (field) => {
  it('is taken in a job and comes back in it and its runs as it was sent', () => {
    const sim = simulate()
    const { status, body } = sim.post('jobs/create', settings(field))
    expect(status).toBe(200)
    const jobId = String(body['job_id'])
    const expected = { tasks: [{ [field]: { ...TASKS[field], ...(field === 'dbt_cloud_task' && asDigits) } }] }
    expect(sim.get('jobs/get', { job_id: jobId }).body).toMatchObject({ settings: expected })
    const runId = sim.start(jobId)
    expect(sim.run(runId)).toMatchObject(expected)
    sim.pass(60)
    expect(sim.run(runId).state?.result_state).toBe('SUCCESS')
  })

  it('is taken in runs/submit', () => {
    expect(simulate().post('jobs/runs/submit', settings(field)).status).toBe(200)
  })

  it('is refused when it is not an object', () => {
    const answer = simulate().post('jobs/create', { tasks: [{ task_key: 'a', [field]: 'x' }] })
    expect(answer.body).toMatchObject({ error_code: 'MALFORMED_REQUEST', message: expect.stringContaining(field) })
  })

  it('can be written in a scenario', () => {
    const { jobs } = parseScenario(`jobs: [{ job-id: 1, tasks: [{ key: a, kind: ${KINDS[field] ?? ''} }] }]`)
    const sim = simulate({ jobs: jobs ?? [] })
    expect(sim.get('jobs/get', { job_id: '1' }).body).toHaveProperty(`settings.tasks.0.${field}`)
    const runId = sim.start()
    sim.pass(60)
    expect(sim.run(runId).state?.result_state).toBe('SUCCESS')
  })
})

// Numbers come off the wire as text, so that none is rounded.
const asDigits = { dbt_cloud_job_id: '9007199254740993' }

describe('output', () => {
  it('of an alert is its state', () => {
    expect(output('alert')['alert_output']).toEqual({ alert_state: 'OK' })
    expect(output('alert', { alertState: 'TRIGGERED' })['alert_output']).toEqual({ alert_state: 'TRIGGERED' })
  })

  it('of a dashboard is its pages, with what is wrong on them', () => {
    const widgets = [{ title: 'Sales' }, { title: 'Stock', error: 'no such table: stock' }]
    expect(output('dashboard', { widgets })['dashboard_output']).toEqual({
      page_snapshots: [
        { page_display_name: 'Sales', widget_error_details: [] },
        { page_display_name: 'Stock', widget_error_details: [{ message: 'no such table: stock' }] },
      ],
    })
  })

  it('of dbt platform and dbt Cloud is their steps and where to read on', () => {
    const steps = [{ name: 'dbt deps' }, { name: 'dbt build', status: 'ERROR', logs: 'Database Error' }]
    const wire = [
      { index: 1, name: 'dbt deps', status: 'SUCCESS', logs: '' },
      { index: 2, name: 'dbt build', status: 'ERROR', logs: 'Database Error' },
    ]
    expect(output('dbt-platform', { steps, result: 'FAILED' })['dbt_platform_output']).toEqual({
      dbt_platform_job_run_id: expect.stringMatching(/^\d+$/),
      dbt_platform_job_run_url: expect.stringMatching(/^https:\/\//),
      dbt_platform_job_run_output: wire,
      steps_truncated: false,
    })
    expect(output('dbt-cloud', { steps })['dbt_cloud_output']).toEqual({
      dbt_cloud_job_run_id: expect.anything(),
      dbt_cloud_job_run_url: expect.stringMatching(/^https:\/\//),
      dbt_cloud_job_run_output: wire,
    })
  })

  it('of dbt platform has the first 20 steps', () => {
    const steps = Array.from({ length: 21 }, (_, index) => ({ name: `step ${index}` }))
    const { dbt_platform_output: platform } = output('dbt-platform', { steps })
    expect(platform.dbt_platform_job_run_output).toHaveLength(20)
    expect(platform.steps_truncated).toBe(true)
  })

  it('of AI runtime is where MLflow has it, and a message when there is one', () => {
    const ids = { mlflow_experiment_id: expect.stringMatching(/^\d+$/), mlflow_run_id: expect.stringMatching(/^\w+$/) }
    expect(output('ai-runtime')['ai_runtime_task_output']).toEqual(ids)
    const waiting = output('ai-runtime', { statusMessage: 'Waiting for GPU compute' })
    expect(waiting['ai_runtime_task_output']).toEqual({ ...ids, status_message: 'Waiting for GPU compute' })
  })

  it('of a SQL file is its own', () => {
    expect(output('sql-file')['sql_output'].file_output).toMatchObject({
      query_text: 'SELECT 1',
      warehouse_id: '791ba2a31c7fd70a',
      sql_statements: [{ lookup_key: expect.any(String) }],
    })
  })

  it.each<Kind>(['power-bi', 'gen-ai-compute', 'python-operator'])('of %s is nothing but what all have', (kind) => {
    expect(Object.keys(output(kind))).toEqual(['metadata'])
    expect(output(kind, { error: 'no' })['error']).toBe('no')
  })
})
