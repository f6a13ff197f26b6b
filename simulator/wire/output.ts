import { kindOf, type KindField, type TaskRun } from '../engine/model.ts'
import { resolve } from '../engine/parameters.ts'
import type { Text } from '../scenario/scenario.ts'
import { ARTIFACTS_HEADER, ARTIFACTS_MS, artifactsKey, artifactsSignature } from './dbt-artifacts.ts'
import { dbtCloudOutput, dbtPlatformOutput } from './dbt-service-output.ts'
import type { Json, WireForm } from './form.ts'
import { hash, id } from './ids.ts'
import { head, last } from './long-text.ts'
import { wireTaskRun } from './run.ts'
import { sqlOutput } from './sql-output.ts'

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
    case 'alert_task':
      return { alert_output: { alert_state: taskRun.attempt?.alertState ?? 'OK' } }
    case 'dashboard_task':
      return { dashboard_output: { page_snapshots: pageSnapshots(taskRun) } }
    case 'dbt_cloud_task':
      return { dbt_cloud_output: dbtCloudOutput(taskRun) }
    case 'dbt_platform_task':
      return { dbt_platform_output: dbtPlatformOutput(taskRun) }
    case 'ai_runtime_task':
      return { ai_runtime_task_output: aiRuntimeOutput(taskRun) }
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

function pageSnapshots({ attempt }: TaskRun): Json[] {
  return (attempt?.widgets ?? []).map(({ title, error }) => ({
    page_display_name: title,
    widget_error_details: error === undefined ? [] : [{ message: error }],
  }))
}

function aiRuntimeOutput({ id: runId, attempt, lane }: TaskRun): Json {
  const message = attempt?.statusMessage
  return {
    mlflow_experiment_id: String(1_000_000_000_000 + hash(lane.spec.task_key)),
    mlflow_run_id: [runId, `${runId}a`, `${runId}b`, `${runId}c`]
      .map((part) => hash(part).toString(16).padStart(8, '0'))
      .join(''),
    ...(message !== undefined && { status_message: message }),
  }
}

function dbtOutput(taskRun: TaskRun, form: WireForm): Json {
  const expires = taskRun.attempt?.artifacts === 'expired' ? form.now : form.now + ARTIFACTS_MS
  const signature = artifactsSignature(taskRun.id, expires)
  return {
    artifacts_link: `${form.url}/dbt-artifacts/${taskRun.id}.tar.gz?expires=${expires}&signature=${signature}`,
    artifacts_headers: { [ARTIFACTS_HEADER]: artifactsKey(taskRun.id) },
  }
}

function wireLogs(logs: Text, truncated: boolean | undefined): Json {
  const tail = last(logs)
  return { logs: tail.text, logs_truncated: truncated ?? tail.truncated }
}
