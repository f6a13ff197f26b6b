import type { FullText, OutputSnapshot, TaskReturn } from '../../model/output.ts'
import { id, isObject, list, object, text, type Unchecked } from './foreign.ts'
import { universalUrl } from './page-url.ts'
import type { WireOutput } from './types.ts'

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
  return readSql(wire.sql_output) ?? readChildRun(wire) ?? readDbt(wire) ?? readCleanRoom(wire)
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
  const alert = object<SqlField<'alert_output'>>(sql.alert_output)
  const state = text(alert.alert_state)
  if (state) return { kind: 'alert', state, ...link(alert.output_link) }
  if (isObject(sql.dashboard_output)) return readDashboard(sql.dashboard_output.widgets)
  if (isObject(sql.query_output)) return { kind: 'query', ...link(sql.query_output.output_link) }
  return undefined
}

function readDashboard(value: unknown): TaskReturn {
  const widgets = list<NonNullable<SqlField<'dashboard_output'>['widgets']>[number]>(value)
  const broken = widgets.flatMap(({ widget_title, error }) => {
    const message = text(object<{ message: string }>(error).message)
    return message ? [{ title: text(widget_title) || 'a widget', error: message }] : []
  })
  return { kind: 'dashboard', widgets: widgets.length, broken }
}

function link(url: unknown): { link?: string } {
  return named('link', universalUrl(text(url)) || undefined)
}
