import { gzipSync } from 'node:zlib'
import { isRecord } from '../scenario/reader.ts'
import type { Text } from '../scenario/scenario.ts'
import { kindOf, type KindField, type TaskRun } from '../engine/model.ts'
import { resolve } from '../engine/parameters.ts'
import { hash, id, wireTaskRun, type Json, type WireForm } from './wire.ts'

/** What get-output gives at most, of results from the start and of logs from the end. */
export const OUTPUT_LIMIT = 5 * 1024 * 1024
/** How long the link to dbt artifacts works. */
export const ARTIFACTS_MS = 30 * 60_000
export const ARTIFACTS_HEADER = 'x-simulated-artifacts-key'

// dbt is not in the reference's list, but the service does give its output as logs.
const WITH_LOGS = new Set<KindField>(['spark_jar_task', 'spark_python_task', 'python_wheel_task', 'dbt_task'])

/** `runs/get-output` of a task run. Before its end there is only the metadata. */
export function wireOutput(taskRun: TaskRun, form: WireForm): Json {
  const { attempt, lane } = taskRun
  const kind = kindOf(lane.spec)
  const metadata = wireTaskRun(taskRun, form)
  if (!taskRun.ended || attempt === undefined) return { metadata, ...(kind === 'run_job_task' && childOutput(taskRun)) }
  return {
    metadata,
    ...(attempt.error !== undefined && { error: attempt.error }),
    ...(attempt.trace !== undefined && { error_trace: attempt.trace }),
    ...(attempt.info !== undefined && { info: attempt.info }),
    ...(kind && WITH_LOGS.has(kind) && attempt.logs !== undefined && wireLogs(attempt.logs, attempt.truncated)),
    ...(kind && kindOutput(kind, taskRun, form)),
  }
}

function kindOutput(kind: KindField, taskRun: TaskRun, form: WireForm): Json {
  switch (kind) {
    case 'notebook_task':
      return { notebook_output: notebookOutput(taskRun) }
    case 'sql_task':
      return { sql_output: sqlOutput(taskRun, form) }
    case 'dbt_task':
      return { dbt_output: dbtOutput(taskRun, form) }
    case 'run_job_task':
      return childOutput(taskRun)
    case 'clean_rooms_notebook_task':
      return { clean_rooms_notebook_output: cleanRoomOutput(taskRun) }
    default:
      return {}
  }
}

function notebookOutput({ attempt, lane }: TaskRun): Json {
  if (attempt?.output === undefined) return { truncated: false }
  const { text, truncated } = head(attempt.output)
  return { result: resolve(text, lane.run.parameters), truncated: attempt.truncated ?? truncated }
}

function childOutput(taskRun: TaskRun): Json {
  return taskRun.childRunId === undefined ? {} : { run_job_output: { run_id: id(taskRun.childRunId) } }
}

function sqlOutput(taskRun: TaskRun, form: WireForm): Json {
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

function cleanRoomOutput(taskRun: TaskRun): Json {
  const { lifeCycle, result } = taskRun.condition
  return {
    clean_room_job_run_state: { life_cycle_state: lifeCycle, result_state: result },
    notebook_output: notebookOutput(taskRun),
    output_schema_info: {
      catalog_name: 'shared_room_output',
      schema_name: `run_${taskRun.id}`,
      expiration_time: taskRun.endedAt + 30 * 86_400_000,
    },
  }
}

function dbtOutput(taskRun: TaskRun, form: WireForm): Json {
  const expires = form.now + ARTIFACTS_MS
  const signature = artifactsSignature(taskRun.id, expires)
  return {
    artifacts_link: `${form.url}/dbt-artifacts/${taskRun.id}.tar.gz?expires=${expires}&signature=${signature}`,
    artifacts_headers: { [ARTIFACTS_HEADER]: artifactsKey(taskRun.id) },
  }
}

/** What makes a link to dbt artifacts good until a time. */
export function artifactsSignature(runId: string, expires: number): string {
  return hash(`${runId}:${expires}`).toString(16)
}

/** The header value that must come with such a link. */
export function artifactsKey(runId: string): string {
  return hash(`key:${runId}`).toString(16)
}

/** The artifacts of a dbt task: a gzipped tar file, as latin1 text. */
export function artifacts(taskRun: TaskRun): string {
  const status = taskRun.condition.result === 'SUCCESS' ? 'success' : 'error'
  const key = taskRun.lane.spec.task_key
  const files = {
    'target/manifest.json': JSON.stringify({ metadata: { project_name: key } }),
    'target/run_results.json': JSON.stringify({ results: [{ status, unique_id: `model.${key}.main` }] }),
  }
  return gzipSync(
    Buffer.concat([...Object.entries(files).map(([name, content]) => tarEntry(name, content)), Buffer.alloc(1024)]),
  ).toString('latin1')
}

function tarEntry(name: string, content: string): Buffer {
  const body = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0' + '0000000\0'.repeat(2), 100)
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0' + ' '.repeat(8) + '0', 136)
  header.write('ustar\0' + '00', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}

function wireLogs(logs: Text, truncated: boolean | undefined): Json {
  const tail = last(logs)
  return { logs: tail.text, logs_truncated: truncated ?? tail.truncated }
}

// Sizes count characters: scenarios with long text repeat ASCII lines.
function head(text: Text): { text: string; truncated: boolean } {
  if (!isRecord(text)) return { text: text.slice(0, OUTPUT_LIMIT), truncated: text.length > OUTPUT_LIMIT }
  return { text: repeated(text.repeat, 0, Math.min(text.bytes, OUTPUT_LIMIT)), truncated: text.bytes > OUTPUT_LIMIT }
}

function last(text: Text): { text: string; truncated: boolean } {
  if (!isRecord(text)) return { text: text.slice(-OUTPUT_LIMIT), truncated: text.length > OUTPUT_LIMIT }
  return {
    text: repeated(text.repeat, Math.max(0, text.bytes - OUTPUT_LIMIT), text.bytes),
    truncated: text.bytes > OUTPUT_LIMIT,
  }
}

function repeated(unit: string, from: number, to: number): string {
  if (unit === '') return ''
  const offset = from % unit.length
  const length = to - from
  return unit.repeat(Math.ceil((offset + length) / unit.length)).slice(offset, offset + length)
}

/** The views of `runs/export`: HTML that carries the notebook as an encoded model. */
export function exportViews(taskRun: TaskRun, views: string): Json[] {
  const path = taskRun.lane.spec.notebook_task?.notebook_path ?? ''
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (views === 'DASHBOARDS') return []
  const commands = [
    {
      command: `# ${name}`,
      state: taskRun.ended ? 'finished' : 'running',
      results: { type: 'html', data: taskRun.attempt?.trace ?? '' },
    },
  ]
  const model = Buffer.from(encodeURIComponent(JSON.stringify({ name, language: 'python', commands }))).toString(
    'base64',
  )
  const content = [
    '<!DOCTYPE html>',
    '<html>',
    `<head><title>${escapeHtml(name)} - Databricks</title></head>`,
    `<body><script>window.__DATABRICKS_NOTEBOOK_MODEL = '${model}'</script></body>`,
    '</html>\n',
  ].join('\n')
  return [{ content, name, type: 'NOTEBOOK' }]
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
