import type { JobsClient } from '../databricks/client.ts'
import { universalUrl } from '../databricks/wire/read-run.ts'
import type { WireOutput } from '../databricks/wire/types.ts'
import { lastAttempt, type Attempt, type Task, type TaskKind } from '../model/run.ts'

export interface OutputDependencies {
  client: Pick<JobsClient, 'getOutput' | 'getRun'>
  signal?: AbortSignal
}

const OUTPUT_OUTAGE_MS = 120_000

/** What one attempt left behind, in full: shown once and then let go, since it may be many megabytes. */
export interface FullOutput {
  result?: string
  resultTruncated: boolean
  logs?: string
  logsTruncated: boolean
  error?: string
  /** As sent, with its colours. */
  trace?: string
  note?: string
  link?: string
}

/** Fetches what an ended attempt left behind. Throws what the client throws. https://docs.databricks.com/api/workspace/jobs/getrunoutput */
export async function readOutput(
  { client, signal }: OutputDependencies,
  task: Task,
  attempt: Attempt,
): Promise<FullOutput> {
  if (task.kind === 'for-each') return forEachOutput(client, task, attempt, signal)
  const wire = await client.getOutput(attempt.runId, signal)
  return { ...NOTHING, ...common(wire), ...orNothing(() => special(task, wire)) }
}

/** What a kind of task adds is foreign and of many shapes: where it is of another one, logs and errors are not lost by it. */
function orNothing(read: () => Partial<FullOutput>): Partial<FullOutput> {
  try {
    return read()
  } catch {
    return {}
  }
}

const NOTHING: FullOutput = { resultTruncated: false, logsTruncated: false }

function common(wire: WireOutput): Partial<FullOutput> {
  const notebook = wire.notebook_output ?? wire.clean_rooms_notebook_output?.notebook_output
  return {
    ...(isText(notebook?.result) ? { result: notebook.result, resultTruncated: notebook.truncated === true } : {}),
    ...(isText(wire.logs) ? { logs: wire.logs, logsTruncated: wire.logs_truncated === true } : {}),
    ...(isText(wire.error) ? { error: wire.error } : {}),
    ...(isText(wire.error_trace) ? { trace: wire.error_trace } : {}),
    ...(isText(wire.info) ? { note: wire.info } : {}),
  }
}

/** Kinds of task for which the Jobs API returns nothing, and where to look instead. */
const SILENT: Partial<Record<TaskKind, string>> = {
  pipeline: 'A pipeline task returns nothing through the Jobs API; its events are on the pipeline’s page.',
  'spark-submit':
    'A spark-submit task returns nothing through the Jobs API; its output is in the driver logs of its cluster.',
  'sql-file': 'A SQL file task returns nothing through the Jobs API; its results are on the task’s page.',
}

function special(task: Task, wire: WireOutput): Partial<FullOutput> {
  switch (task.kind) {
    case 'condition':
      return task.outcome ? { result: task.outcome, note: `The condition is ${task.outcome}.` } : {}
    case 'run-job': {
      const child = wire.run_job_output?.run_id
      return isText(child) ? { note: `It started run ${child}.` } : {}
    }
    case 'dbt':
      // The link and its headers are credentials: neither is shown.
      return wire.dbt_output?.artifacts_link
        ? { note: 'dbt left artifacts behind; the task’s page links to them for 30 minutes.' }
        : {}
    case 'clean-room':
      return cleanRoom(wire)
    case 'sql-query':
    case 'sql-alert':
    case 'sql-dashboard':
    case 'sql-file':
      return sql(wire) ?? silent(task)
    default:
      return silent(task)
  }
}

function silent(task: Task): Partial<FullOutput> {
  const note = SILENT[task.kind]
  return note ? { note } : {}
}

function sql(wire: WireOutput): Partial<FullOutput> | undefined {
  const { query_output: query, alert_output: alert, dashboard_output: dashboard } = wire.sql_output ?? {}
  if (isText(alert?.alert_state))
    return { result: alert.alert_state, note: `The alert is ${alert.alert_state}.`, ...link(alert.output_link) }
  if (dashboard) {
    const widgets = (Array.isArray(dashboard.widgets) ? dashboard.widgets : []).filter(
      (widget) => typeof (widget as unknown) === 'object' && (widget as unknown) !== null,
    )
    const broken = widgets.filter((widget) => isText(widget.error?.message))
    const errors = broken
      .map(
        (widget) => `${isText(widget.widget_title) ? widget.widget_title : 'a widget'}: ${widget.error?.message ?? ''}`,
      )
      .join('; ')
    return {
      note: `The dashboard refreshed ${widgets.length - broken.length} of ${widgets.length} widgets${errors ? ` (${errors})` : ''}.`,
    }
  }
  return query ? { note: 'The result of the query is on its page.', ...link(query.output_link) } : undefined
}

function cleanRoom(wire: WireOutput): Partial<FullOutput> {
  const schema = wire.clean_rooms_notebook_output?.output_schema_info
  const state = wire.clean_rooms_notebook_output?.clean_room_job_run_state?.result_state
  if (schema?.schema_name)
    return { note: `The clean room wrote to the schema ${schema.catalog_name ?? '?'}.${schema.schema_name}.` }
  return state ? { note: `The run in the clean room ended with ${state}.` } : {}
}

/** A for-each task has no output of its own: its iterations have. The first one that failed tells why. */
async function forEachOutput(
  client: OutputDependencies['client'],
  task: Task,
  attempt: Attempt,
  signal?: AbortSignal,
): Promise<FullOutput> {
  const counts = task.iterations
  const note = counts
    ? `${counts.succeeded} of ${counts.total} iterations succeeded${counts.failed ? `, ${counts.failed} failed` : ''}.`
    : 'A for-each task returns nothing of its own; its iterations do.'
  const output: FullOutput = { ...NOTHING, note, error: counts?.firstError }
  if (attempt.condition.verdict?.kind === 'success') return output
  try {
    const { iterations } = await client.getRun(attempt.runId, { signal, outageMs: OUTPUT_OUTAGE_MS })
    const broken = firstBroken(iterations)
    if (!broken) return output
    output.note = `${note} The first one that failed is ${broken.task.key || 'an iteration'}.`
    const { error = output.error, ...rest } = common(await client.getOutput(broken.attempt.runId, signal))
    return { ...output, ...rest, error, note: output.note }
  } catch (failure) {
    signal?.throwIfAborted()
    // What is known without its iterations is worth more than nothing.
    if (!counts) throw failure
    return output
  }
}

/** The first iteration whose last attempt failed. */
function firstBroken(iterations: Task[]): { task: Task; attempt: Attempt } | undefined {
  return iterations
    .map((task) => ({ task, attempt: lastAttempt(task) }))
    .find(({ attempt }) => attempt.runId !== '' && attempt.condition.verdict?.kind === 'failure')
}

function link(url: unknown): { link?: string } {
  const shown = isText(url) ? universalUrl(url) : ''
  return shown ? { link: shown } : {}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
