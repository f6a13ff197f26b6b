import type { Commands } from '../action/commands.ts'
import type { RunReport, TaskReport } from '../model/outcome.ts'
import { lastAttempt } from '../model/run.ts'
import { shorten } from '../text/cut.ts'
import type { Reporter } from './reporter.ts'

/** GitHub shows ten error annotations a step; the last one is kept for the end of the step. */
const MOST_ANNOTATIONS = 9
/** GitHub cuts a message at 4,096 characters. */
const LONGEST_MESSAGE = 3_500

/** One error annotation for each failed task, as many as GitHub shows, once the run has failed. */
export function createAnnotations(commands: Pick<Commands, 'error'>): Reporter {
  return {
    name: 'An annotation',
    on(event) {
      if (event.type === 'ended' && event.outcome.kind === 'failed') annotate(commands, event.outcome.run)
    },
  }
}

function annotate(commands: Pick<Commands, 'error'>, run: RunReport): void {
  const failed = run.tasks.filter((task) => lastAttempt(task).condition.verdict?.kind === 'failure')
  for (const task of failed.slice(0, MOST_ANNOTATIONS))
    commands.error(annotationOf(task), `Databricks task ${task.key} failed`)
}

function annotationOf(task: TaskReport): string {
  const { condition, url } = lastAttempt(task)
  const trace = task.output?.trace?.text.trim()
  const text = [task.output?.error || condition.message || condition.result, trace && trace.slice(-LONGEST_MESSAGE)]
    .filter(Boolean)
    .join('\n\n')
  const cut = shorten(text, LONGEST_MESSAGE)
  return url ? `${cut}\n${url}` : cut
}
