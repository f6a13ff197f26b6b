import type { TaskRun } from '../engine/model.ts'
import type { Json, WireForm } from './form.ts'
import { hash } from './ids.ts'

/** What a SQL task returns, by what it runs. */
export function sqlOutput(taskRun: TaskRun, form: WireForm): Json {
  const task = taskRun.lane.spec.sql_task ?? {}
  const warehouse = task['warehouse_id']
  if (task['dashboard'] !== undefined)
    return { dashboard_output: { warehouse_id: warehouse, widgets: widgets(taskRun, form) } }
  const ran = {
    query_text: 'SELECT 1',
    sql_statements: [{ lookup_key: `statement-${hash(taskRun.id).toString(16)}` }],
    warehouse_id: warehouse,
  }
  const linked = { ...ran, output_link: `${form.url}/sql/output/${taskRun.id}` }
  if (task['alert'] !== undefined)
    return { alert_output: { ...linked, alert_state: taskRun.attempt?.alertState ?? 'OK' } }
  // Nothing public says whether file_output came in place of query_output or beside it: both, so that either is found.
  return {
    query_output: { ...linked, endpoint_id: warehouse },
    ...(task['file'] !== undefined && { file_output: ran }),
  }
}

function widgets(taskRun: TaskRun, form: WireForm): Json[] {
  return (taskRun.attempt?.widgets ?? []).map((widget, index) => ({
    widget_id: `widget-${index + 1}`,
    widget_title: widget.title,
    output_link: `${form.url}/sql/widget/${taskRun.id}/${index + 1}`,
    status: widget.status ?? (widget.error === undefined ? 'SUCCESS' : 'FAILED'),
    ...(widget.error !== undefined && { error: { message: widget.error } }),
    start_time: taskRun.startedAt,
    end_time: taskRun.endedAt,
  }))
}
