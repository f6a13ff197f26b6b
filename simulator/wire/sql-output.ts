import type { TaskRun } from '../engine/model.ts'
import type { Json, WireForm } from './form.ts'
import { hash } from './ids.ts'

export function sqlOutput(taskRun: TaskRun, form: WireForm): Json {
  const task = taskRun.lane.spec.sql_task ?? {}
  const common = { output_link: `${form.url}/sql/output/${taskRun.id}`, warehouse_id: task['warehouse_id'] }
  const statements = [{ lookup_key: `statement-${hash(taskRun.id).toString(16)}` }]
  if (task['dashboard'] !== undefined)
    return { dashboard_output: { warehouse_id: task['warehouse_id'], widgets: widgets(taskRun, form) } }
  if (task['alert'] !== undefined) {
    return {
      alert_output: {
        query_text: 'SELECT 1',
        sql_statements: statements,
        ...common,
        alert_state: taskRun.attempt?.alertState ?? 'OK',
      },
    }
  }
  return {
    query_output: { query_text: 'SELECT 1', endpoint_id: task['warehouse_id'], sql_statements: statements, ...common },
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
