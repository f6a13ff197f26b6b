import type { Outcome, RunReport, TaskReport } from '../../model/outcome.ts'
import type { RunContext } from '../../model/workflow.ts'
import { folded, joined, LONG } from './blocks.ts'
import { failureBlock, needsSection, takeFailedLogs, takeTraces } from './failures.ts'
import { gantt } from './gantt.ts'
import { opening } from './opening.ts'
import { framed, takeLogs, takeResults } from './results.ts'
import { Room } from './room.ts'
import { repairTable, taskTable } from './table.ts'
import { taskCount } from '../text/words.ts'

/** The runner drops a summary of more than 1 MiB. What is aimed at leaves room for masks longer than what they hide. */
export const SUMMARY_BYTES = 1_000_000
/** For the sentences about what was left out, which are written last. */
const NOTICE_BYTES = 2_000

/** The job summary: what ran, how it ended, and why for what failed; markdown of at most `SUMMARY_BYTES`. */
export function renderSummary(outcome: Outcome, context: RunContext, now: number): string {
  const { run } = outcome
  const failures = run?.tasks.filter(needsSection) ?? []
  const first = opening(outcome, failures, context, now)
  return `${run ? arrange(outcome, run, failures, first, now) : first}\n`
}

/** The whole page. Room is given away in order of importance, which is not the order on the page. */
function arrange(outcome: Outcome, run: RunReport, failures: TaskReport[], first: string, now: number): string {
  const room = new Room(SUMMARY_BYTES - NOTICE_BYTES)
  room.take(first)
  // Never long, see its limits: it always fits.
  const repaired = repairTable(run)
  room.take(repaired)
  const errors = room.takeEach(failures, failureBlock(failures), (count) => `Errors of ${taskCount(count)} left out`)
  const table = taskTable(run, room, now)
  const traces = takeTraces(failures, room)
  const failedLogs = takeFailedLogs(failures, room)
  const timeline = room.takeEach(
    timelines(outcome, run, now),
    (block) => block,
    () => 'Timeline left out',
  )
  const results = takeResults(run.tasks, failures, room)
  const logs = takeLogs(run.tasks, failures, room)

  const section = (task: TaskReport): string =>
    joined([errors.get(task), traces.get(task), failedLogs.get(task), results.get(task)])
  const others = run.tasks.filter((task) => !failures.includes(task))
  const outputs = joined(others.map((task) => framed(task, joined([results.get(task), logs.get(task)]))))
  return joined([
    first,
    notice(room),
    table,
    repaired,
    ...failures.filter((task) => errors.has(task)).map(section),
    ...timeline.values(),
    outputs && '### Results and logs',
    outputs,
  ])
}

function notice({ notices }: Room): string {
  return notices.length > 0 ? `⚠️ ${notices.join('. ')}: the summary would be larger than 1 MiB.` : ''
}

function timelines({ kind }: Outcome, run: RunReport, now: number): string[] {
  // What was only started has hardly begun: bars of a millisecond.
  const timeline = kind === 'started' ? undefined : gantt(run, now)
  if (!timeline) return []
  return [run.tasks.length > LONG ? folded('Timeline', timeline) : `### Timeline\n\n${timeline}`]
}
