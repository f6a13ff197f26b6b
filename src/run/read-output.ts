import type { JobsClient } from '../databricks/client.ts'
import type { TaskOutput } from '../model/outcome.ts'
import type { OutputSnapshot, TaskReturn } from '../model/output.ts'
import { countIterations, firstFailed, lastAttempt, type Attempt, type Task, type TaskKind } from '../model/run.ts'

interface OutputDependencies {
  client: Pick<JobsClient, 'getOutput' | 'getRun'>
  /** Whether iterations are told by somebody else. */
  follows?: boolean
  signal?: AbortSignal
}

const OUTPUT_OUTAGE_MS = 120_000

/** What one attempt left behind, in full: shown once and then let go, since it may be many megabytes. */
export interface FullOutput extends Pick<TaskOutput, 'cell' | 'cells' | 'tests' | 'exception' | 'place'> {
  result?: string
  resultTruncated: boolean
  logs?: string
  logsTruncated: boolean
  error?: string
  /** As sent, with its colours. */
  trace?: string
  note?: string
  link?: string
  /** The whole answer of `get-output`, where answers are kept. */
  answer?: OutputSnapshot['answer']
}

/**
 * Fetches what an ended attempt left behind. Throws what the client throws.
 * https://docs.databricks.com/api/workspace/jobs/getrunoutput
 */
export async function readOutput(
  { client, signal, follows = false }: OutputDependencies,
  task: Task,
  attempt: Attempt,
): Promise<FullOutput> {
  if (task.kind === 'for-each') {
    const counts = countsOf(task, attempt)
    return follows ? { ...NOTHING, note: forEachNote(counts) } : forEachOutput(client, counts, attempt, signal)
  }
  const output = await client.getOutput(attempt.runId, signal)
  const { answer } = output
  return { ...NOTHING, ...common(output), ...special(task, output), ...(answer && { answer }) }
}

const NOTHING: FullOutput = { resultTruncated: false, logsTruncated: false }

function common({ result, logs, error, trace, info }: OutputSnapshot): Partial<FullOutput> {
  return {
    ...(result && { result: result.text, resultTruncated: result.truncated }),
    ...(logs && { logs: logs.text, logsTruncated: logs.truncated }),
    ...(error === undefined ? {} : { error }),
    ...(trace === undefined ? {} : { trace }),
    ...(info === undefined ? {} : { note: info }),
  }
}

/** Kinds of task for which the Jobs API returns nothing, and where to look instead. */
const SILENT: Partial<Record<TaskKind, string>> = {
  pipeline: 'A pipeline task returns nothing through the Jobs API; its events are on the pipeline’s page.',
  'spark-submit':
    'A spark-submit task returns nothing through the Jobs API; its output is in the driver logs of its cluster.',
  'power-bi': 'A Power BI task returns nothing through the Jobs API; what it updated is in Power BI.',
  'sql-file': 'A SQL file task returns nothing through the Jobs API; its results are on the task’s page.',
}

/** What a kind of task adds to result, logs and error. */
function special(task: Task, { returned }: OutputSnapshot): Partial<FullOutput> {
  if (task.kind === 'condition')
    return task.outcome ? { result: task.outcome, note: `The condition is ${task.outcome}.` } : {}
  if (returned !== undefined) return tell(returned)
  const note = SILENT[task.kind]
  return note ? { note } : {}
}

/** What a task returned, in a sentence, and where more of it is. */
function tell(returned: TaskReturn): Partial<FullOutput> {
  switch (returned.kind) {
    case 'child-run':
      return { note: `It started run ${returned.runId}.` }
    case 'dbt-artifacts':
      return { note: 'dbt left artifacts behind; the task’s page links to them for 30 minutes.' }
    case 'clean-room':
      return tellCleanRoom(returned)
    case 'query':
      return { note: 'The result of the query is on its page.', ...linkOf(returned) }
    case 'file':
      return { note: 'The result of the file is on its page.', ...linkOf(returned) }
    case 'dashboard-pages':
      return { note: tellPages(returned) }
    case 'dbt-job':
      return tellDbtJob(returned)
    case 'ai-runtime':
      return tellAiRuntime(returned)
    case 'alert':
      return { result: returned.state, note: `The alert is ${returned.state}.`, ...linkOf(returned) }
    case 'dashboard':
      return { note: tellDashboard(returned) }
  }
}

function tellCleanRoom({ schema, result }: TaskReturn & { kind: 'clean-room' }): Partial<FullOutput> {
  if (schema !== undefined) return { note: `The clean room wrote to the schema ${schema}.` }
  return result === undefined ? {} : { note: `The run in the clean room ended with ${result}.` }
}

function tellDashboard({ widgets, broken }: TaskReturn & { kind: 'dashboard' }): string {
  const errors = broken.map(({ title, error }) => `${title}: ${error}`).join('; ')
  return `The dashboard refreshed ${widgets - broken.length} of ${widgets} widgets${errors ? ` (${errors})` : ''}.`
}

function tellPages({ pages, broken }: TaskReturn & { kind: 'dashboard-pages' }): string {
  if (pages === 0) return 'The dashboard was refreshed.'
  const errors = broken.map(({ title, error }) => `${title}: ${error}`).join('; ')
  return `The dashboard has ${pages} ${pages === 1 ? 'page' : 'pages'}${errors ? ` (${errors})` : ''}.`
}

function tellDbtJob({ steps, ...more }: TaskReturn & { kind: 'dbt-job' }): Partial<FullOutput> {
  const broken = steps
    .filter(({ status }) => status !== '' && status !== 'SUCCESS')
    .map(({ name, status }) => `; ${name} ended with ${status}`)
  const logs = steps.filter((step) => step.logs !== '').map((step) => `${step.name}\n${step.logs}`)
  return {
    note: `dbt ran ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}${broken.join('')}.`,
    ...(logs.length > 0 ? { logs: logs.join('\n\n') } : {}),
    ...linkOf(more),
  }
}

function tellAiRuntime({ runId, experimentId, message }: TaskReturn & { kind: 'ai-runtime' }): Partial<FullOutput> {
  const where =
    runId && `It is run ${runId}${experimentId ? ` of the MLflow experiment ${experimentId}` : ' of MLflow'}.`
  return { note: [where, message].filter(Boolean).join(' ') }
}

function linkOf({ link }: { link?: string }): { link?: string } {
  return link === undefined ? {} : { link }
}

/** A for-each task has no output of its own: its iterations have. The first one that failed tells why. */
async function forEachOutput(
  client: OutputDependencies['client'],
  counts: Task['iterations'],
  attempt: Attempt,
  signal?: AbortSignal,
): Promise<FullOutput> {
  const output: FullOutput = { ...NOTHING, note: forEachNote(counts), error: counts?.firstError }
  if (attempt.condition.verdict?.kind === 'success') return output
  try {
    const { iterations } = await client.getRun(attempt.runId, { signal, outageMs: OUTPUT_OUTAGE_MS })
    const broken = firstBroken(iterations)
    if (!broken) return output
    const note = forEachNote(counts ?? countIterations(iterations))
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

/** What a for-each task itself says of its iterations, which is of its last attempt. */
function countsOf({ iterations, ...task }: Task, attempt: Attempt): Task['iterations'] {
  return lastAttempt(task).runId === attempt.runId ? iterations : undefined
}

function forEachNote(counts: Task['iterations']): string {
  return counts
    ? `${counts.succeeded} of ${counts.total} iterations succeeded${counts.failed ? `, ${counts.failed} failed` : ''}.`
    : 'A for-each task returns nothing of its own; its iterations do.'
}

/** The first iteration whose last attempt failed, of those whose output can be asked for. */
function firstBroken(iterations: Task[]): { task: Task; attempt: Attempt } | undefined {
  const task = firstFailed(iterations.filter((one) => lastAttempt(one).runId !== ''))
  return task && { task, attempt: lastAttempt(task) }
}
