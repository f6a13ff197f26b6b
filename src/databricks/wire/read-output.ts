import type { FullText, OutputSnapshot, TaskReturn } from '../../model/output.ts'
import { id, isObject, list, object, positive, text, type Unchecked } from './foreign.ts'
import { universalUrl } from './page-url.ts'
import type { WireDbtStep, WireOutput } from './types.ts'

type Field<Name extends keyof WireOutput> = NonNullable<WireOutput[Name]>
type SqlField<Name extends keyof Field<'sql_output'>> = NonNullable<Field<'sql_output'>[Name]>

/**
 * What a task run left behind, from `jobs/runs/get-output`.
 * https://docs.databricks.com/api/workspace/jobs/getrunoutput
 */
export function readOutputSnapshot(wire: Unchecked<WireOutput>): OutputSnapshot {
  const cleanRoom = object<Field<'clean_rooms_notebook_output'>>(wire.clean_rooms_notebook_output)
  const notebook = object<Field<'notebook_output'>>(wire.notebook_output ?? cleanRoom.notebook_output)
  return {
    ...named('result', fullText(notebook.result, notebook.truncated)),
    ...named('logs', fullText(wire.logs, wire.logs_truncated)),
    ...named('error', nonEmpty(wire.error)),
    ...named('trace', nonEmpty(wire.error_trace)),
    ...named('info', nonEmpty(wire.info)),
    ...named(
      'returned',
      unlessItThrows(() => readReturn(wire)),
    ),
  }
}

/** The field with its value, or nothing: an absent field is left out. */
function named<Name extends string, Value>(name: Name, value: Value | undefined): { [Field in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [Field in Name]?: Value }
}

function nonEmpty(value: unknown): string | undefined {
  return text(value) || undefined
}

function fullText(value: unknown, truncated: unknown): FullText | undefined {
  return text(value) === '' ? undefined : { text: text(value), truncated: truncated === true }
}

/** What a kind of task adds is of many shapes: logs and errors are not lost by one that cannot be read. */
function unlessItThrows<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function readReturn(wire: Unchecked<WireOutput>): TaskReturn | undefined {
  return (
    readSql(wire.sql_output) ??
    readAlert(wire.alert_output) ??
    readChildRun(wire) ??
    readDbt(wire) ??
    readDbtJob(wire) ??
    readDashboardPages(wire) ??
    readAiRuntime(wire) ??
    readCleanRoom(wire)
  )
}

function readChildRun(wire: Unchecked<WireOutput>): TaskReturn | undefined {
  const runId = id(object<Field<'run_job_output'>>(wire.run_job_output).run_id)
  return runId ? { kind: 'child-run', runId } : undefined
}

/** The link and its headers are credentials: neither is taken over. */
function readDbt(wire: Unchecked<WireOutput>): TaskReturn | undefined {
  const { artifacts_link: link } = object<Field<'dbt_output'>>(wire.dbt_output)
  return text(link) ? { kind: 'dbt-artifacts' } : undefined
}

function readCleanRoom(wire: Unchecked<WireOutput>): TaskReturn | undefined {
  if (!isObject(wire.clean_rooms_notebook_output)) return undefined
  const { output_schema_info, clean_room_job_run_state } = wire.clean_rooms_notebook_output
  const { catalog_name, schema_name } = object(output_schema_info)
  const schema = text(schema_name) ? `${text(catalog_name) || '?'}.${text(schema_name)}` : undefined
  const result = nonEmpty(object(clean_room_job_run_state).result_state)
  return { kind: 'clean-room', ...named('schema', schema), ...named('result', result) }
}

function readSql(value: unknown): TaskReturn | undefined {
  const sql = object<Field<'sql_output'>>(value)
  const alert = readAlert(sql.alert_output)
  if (alert) return alert
  if (isObject(sql.dashboard_output)) return readDashboard(sql.dashboard_output.widgets)
  if (isObject(sql.query_output)) return { kind: 'query', ...link(sql.query_output.output_link) }
  if (isObject(sql.file_output)) return { kind: 'file', ...link(sql.file_output.output_link) }
  return undefined
}

/** Of an alert task, and of a SQL task that is one. */
function readAlert(value: unknown): TaskReturn | undefined {
  const alert = object<SqlField<'alert_output'>>(value)
  const state = text(alert.alert_state)
  return state ? { kind: 'alert', state, ...link(alert.output_link) } : undefined
}

function readDbtJob(wire: Unchecked<WireOutput>): TaskReturn | undefined {
  const platform = object<Field<'dbt_platform_output'>>(wire.dbt_platform_output)
  const cloud = object<Field<'dbt_cloud_output'>>(wire.dbt_cloud_output)
  if (!isObject(wire.dbt_platform_output) && !isObject(wire.dbt_cloud_output)) return undefined
  const steps = list<WireDbtStep>(platform.dbt_platform_job_run_output ?? cloud.dbt_cloud_job_run_output)
  return {
    kind: 'dbt-job',
    steps: steps
      .toSorted((a, b) => (positive(a.index) ?? 0) - (positive(b.index) ?? 0))
      .map(({ name, status, logs }) => ({ name: text(name) || 'a step', status: text(status), logs: text(logs) })),
    ...link(platform.dbt_platform_job_run_url ?? cloud.dbt_cloud_job_run_url),
  }
}

function readDashboardPages(wire: Unchecked<WireOutput>): TaskReturn | undefined {
  if (!isObject(wire.dashboard_output)) return undefined
  const pages = list<{ page_display_name: string; widget_error_details: unknown }>(wire.dashboard_output.page_snapshots)
  const broken = pages.flatMap(({ page_display_name, widget_error_details }) =>
    list<{ message: string }>(widget_error_details).flatMap(({ message }) =>
      text(message) ? [{ title: text(page_display_name) || 'a page', error: text(message) }] : [],
    ),
  )
  return { kind: 'dashboard-pages', pages: pages.length, broken }
}

function readAiRuntime(wire: Unchecked<WireOutput>): TaskReturn | undefined {
  const output = object<Field<'ai_runtime_task_output'>>(wire.ai_runtime_task_output)
  const runId = text(output.mlflow_run_id)
  const experimentId = text(output.mlflow_experiment_id)
  const message = nonEmpty(output.status_message)
  if (!runId && !message) return undefined
  return { kind: 'ai-runtime', runId, experimentId, ...named('message', message) }
}

function readDashboard(value: unknown): TaskReturn {
  const widgets = list<NonNullable<SqlField<'dashboard_output'>['widgets']>[number]>(value)
  const broken = widgets.flatMap(({ widget_title, status, error }) => {
    const message = text(object<{ message: string }>(error).message)
    const said = message || (status === 'SUCCESS' ? '' : text(status))
    return said ? [{ title: text(widget_title) || 'a widget', error: said }] : []
  })
  return { kind: 'dashboard', widgets: widgets.length, broken }
}

function link(url: unknown): { link?: string } {
  return named('link', universalUrl(text(url)) || undefined)
}
