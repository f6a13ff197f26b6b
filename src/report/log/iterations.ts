import type { Clock } from '../../model/clock.ts'
import { hasFailed, lastAttempt, type Task } from '../../model/run.ts'
import type { Change } from '../../run/changes.ts'
import type { RunEvent } from '../../run/events.ts'
import { iterationsLine, lookLines } from './lines.ts'

/** While nothing fails, how far a for-each task is is told no more often. */
const BETWEEN_MS = 30_000

/** How far for-each tasks are, at a look: a line where there is something to say. */
export function createIterationLines(clock: Clock): (tasks: Task[], path: readonly string[]) => string[] {
  const told = new Map<string, { line: string; failed: number; at: number }>()
  return (tasks, path) =>
    tasks.flatMap((task) => {
      const { runId, condition } = lastAttempt(task)
      const line = iterationsLine(task, [...path, task.key])
      const failed = task.iterations?.failed ?? 0
      const before = told.get(runId)
      if (line === undefined || line === before?.line || condition.phase === 'waiting') return []
      const isNews = before === undefined || failed > before.failed || condition.phase === 'ended'
      if (!isNews && clock.now() - before.at < BETWEEN_MS) return []
      told.set(runId, { line, failed, at: clock.now() })
      return [line]
    })
}

/** The iterations of for-each tasks that failed, each told once. */
export function createFailedIterationLines(): (event: Extract<RunEvent, { type: 'iterations' }>) => string[] {
  const told = new Set<string>()
  return ({ path, shown }) => {
    const changes = shown.filter(hasFailed).flatMap((task): Change[] => {
      const attempt = lastAttempt(task)
      if (told.has(attempt.runId)) return []
      told.add(attempt.runId)
      return [{ kind: 'task', path: [...path, task.key], task, attempt }]
    })
    return lookLines({ tasks: shown }, changes, false, path)
  }
}
