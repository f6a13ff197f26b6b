import type { Outcome, RunReport, TaskReport } from '../../model/outcome.ts'
import type { RunContext } from '../../model/workflow.ts'
import { folded, isToldInside, joined, LONG, MANY, shownTasks, type Cause } from './blocks.ts'
import { causesOf, countOf, failureBlock, needsSection, takeCells, takeFailedLogs, takeTraces } from './failures.ts'
import { gantt } from './gantt.ts'
import { graph } from './graph.ts'
import { opening } from './opening.ts'
import { outputSection, singleOutput, takeFailedCells, takeFailedResults, takeOutputs } from './results.ts'
import { NOTICE_BYTES, Room, SUMMARY_BYTES } from './room.ts'
import { repairTable, taskTable } from './table.ts'
import { taskCount } from '../text/words.ts'

/** The job summary: what ran, how it ended, and why for what failed; markdown of at most `SUMMARY_BYTES`. */
export function renderSummary(outcome: Outcome, context: RunContext, now: number): string {
  const { run } = outcome
  const tasks = run ? shownTasks(run) : []
  const failures = tasks.filter((task) => needsSection(task) && !isToldInside(task))
  const first = opening(outcome, failures, context, now)
  return `${run ? arrange(outcome, { run, tasks, failures }, first, context, now) : first}\n`
}

interface Shown {
  run: RunReport
  /** Those of nested runs, too. */
  tasks: TaskReport[]
  /** Those that have a section of their own. */
  failures: TaskReport[]
}

/** The whole page. Room is given away in order of importance, which is not the order on the page. */
function arrange(
  outcome: Outcome,
  { run, tasks, failures }: Shown,
  first: string,
  context: RunContext,
  now: number,
): string {
  const room = new Room(SUMMARY_BYTES - NOTICE_BYTES)
  room.take(first)
  // Never long, see its limits: it always fits.
  const repaired = repairTable(run)
  room.take(repaired)
  const causes = causesOf(failures)
  const isSingle = tasks.length === 1
  const left = (count: number): string => `Errors of ${taskCount(countOf(causes.slice(-count)))} left out`
  const errors = room.takeEach(causes, failureBlock(causes, !isSingle, context), left)
  const table = taskTable(run, room, now)
  const cells = takeCells(causes, room)
  const traces = takeTraces(causes, room)
  const failedLogs = takeFailedLogs(causes, room)
  const charts = takeCharts(outcome, run, room, now)
  const failedResults = takeFailedResults(causes, room)
  const failedCells = takeFailedCells(causes, room)
  const explained = new Set(failures)
  const others = tasks.filter((task) => !explained.has(task) && !task.childRun)
  const outputs = takeOutputs(others, room, isSingle)

  const section = (cause: Cause): string => {
    const left = cause.flatMap((task) =>
      [failedLogs.get(task) ?? [], failedResults.get(task) ?? [], failedCells.get(task) ?? []].flat(),
    )
    const folds = joined(left)
    return joined([
      errors.get(cause),
      cells.get(cause[0]),
      traces.get(cause[0]),
      left.length > MANY ? folded(`Logs and results of ${taskCount(cause.length)}`, folds) : folds,
    ])
  }
  const [only] = others
  return joined([
    first,
    notice(room),
    table,
    repaired,
    ...causes.filter((cause) => errors.has(cause)).map(section),
    ...charts,
    isSingle && only ? singleOutput(only, outputs) : outputSection(others, outputs),
  ])
}

function notice({ notices }: Room): string {
  return notices.length > 0 ? `⚠️ ${notices.join('. ')}: the summary would be larger than 1 MiB.` : ''
}

function takeCharts({ kind }: Outcome, run: RunReport, room: Room, now: number): string[] {
  // What was only started has hardly begun: bars of a millisecond, and tasks that all wait.
  if (kind === 'started') return []
  const charts = [
    { title: 'Timeline', block: gantt(run, now), nodes: run.tasks.length },
    { title: 'Task graph', ...graph(run) },
  ]
  return charts.flatMap(({ title, block, nodes = 0 }) => {
    if (!block) return []
    const section = nodes > LONG ? folded(title, block) : `### ${title}\n\n${block}`
    if (room.take(section)) return [section]
    room.close(`${title} left out`)
    return []
  })
}
