import { describe, expect, it } from '@jest/globals'
import { readOutputSnapshot } from '../../src/databricks/wire/read-output.ts'
import { readRun } from '../../src/databricks/wire/read-run.ts'
import { readOutput } from '../../src/run/read-output.ts'

const outputOf = async (field: string, wire: Record<string, unknown>) => {
  const state = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }
  const run = readRun({ tasks: [{ task_key: 't', run_id: '7', [field]: {}, state }] })
  const task = run.tasks[0]!
  const client = { getOutput: () => Promise.resolve(readOutputSnapshot(wire)), getRun: () => Promise.resolve(run) }
  const { result, logs, note, link } = await readOutput({ client }, task, task.attempts[0])
  return { result, logs, note, link }
}

describe('what newer kinds of task return is told', () => {
  it('of a dashboard: its pages, and the widgets that are broken', async () => {
    const page_snapshots = [
      { page_display_name: 'Sales' },
      { page_display_name: 'Stock', widget_error_details: [{ message: 'no table' }, null, { message: 7 }] },
      { widget_error_details: [{ message: 'no column' }] },
    ]
    expect((await outputOf('dashboard_task', { dashboard_output: { page_snapshots } })).note).toBe(
      'The dashboard has 3 pages (Stock: no table; a page: no column).',
    )
    expect((await outputOf('dashboard_task', { dashboard_output: {} })).note).toBe('The dashboard was refreshed.')
  })

  it('of an alert: its state', async () => {
    expect(await outputOf('alert_task', { alert_output: { alert_state: 'TRIGGERED' } })).toMatchObject({
      result: 'TRIGGERED',
      note: 'The alert is TRIGGERED.',
    })
  })

  it('of dbt elsewhere: its steps, their logs and its page', async () => {
    const steps = [
      { index: 2, name: 'dbt build', status: 'ERROR', logs: 'model x failed' },
      { index: 1, name: 'clone', status: 'SUCCESS', logs: 'done' },
    ]
    const expected = {
      note: 'dbt ran 2 steps; dbt build ended with ERROR.',
      logs: 'clone\ndone\n\ndbt build\nmodel x failed',
      link: 'https://cloud.getdbt.com/runs/1',
    }
    const url = 'https://cloud.getdbt.com/runs/1'
    const platform = { dbt_platform_job_run_url: url, dbt_platform_job_run_output: steps }
    expect(await outputOf('dbt_platform_task', { dbt_platform_output: platform })).toMatchObject(expected)
    const cloud = { dbt_cloud_job_run_url: url, dbt_cloud_job_run_output: steps }
    expect(await outputOf('dbt_cloud_task', { dbt_cloud_output: cloud })).toMatchObject(expected)
  })

  it('of an AI runtime: where MLflow has it, and what it says', async () => {
    const ai_runtime_task_output = { mlflow_experiment_id: '12', mlflow_run_id: 'ab', status_message: 'No GPU yet.' }
    expect((await outputOf('ai_runtime_task', { ai_runtime_task_output })).note).toBe(
      'It is run ab of the MLflow experiment 12. No GPU yet.',
    )
    expect((await outputOf('ai_runtime_task', { ai_runtime_task_output: { mlflow_run_id: 7 } })).note).toBeUndefined()
  })

  it('of a SQL file: the page of its result', async () => {
    const sql_output = { file_output: { output_link: 'https://h/sql/9' } }
    expect(await outputOf('sql_task', { sql_output })).toMatchObject({
      link: 'https://h/sql/9',
      note: 'The result of the file is on its page.',
    })
  })

  it('of Power BI: that there is nothing to tell here', async () => {
    expect((await outputOf('power_bi_task', {})).note).toMatch(/returns nothing through the Jobs API/)
  })

  it.each([
    { dashboard_output: { page_snapshots: 7 } },
    { alert_output: null },
    { alert_output: { alert_state: {} } },
    { dbt_platform_output: { dbt_platform_job_run_output: [null, 7, { name: {}, status: [], logs: 5 }] } },
    { dbt_platform_output: { dbt_platform_job_run_url: 'javascript:alert(1)' } },
    { ai_runtime_task_output: [] },
    { sql_output: { file_output: 'x' } },
  ])('and one of another shape does no harm: %j', async (wire) => {
    expect((await outputOf('notebook_task', { logs: 'Hello', ...wire })).logs).toBe('Hello')
    expect((await outputOf('notebook_task', wire)).link).toBeUndefined()
  })
})
