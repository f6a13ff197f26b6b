import type { Condition } from './model.ts'
import type { Ending } from '../scenario/scenario.ts'

export const WORKLOAD_FAILED = 'Workload failed, see run output for details'

const TERMINATION: Record<string, { code: string; type: string }> = {
  SUCCESS: { code: 'SUCCESS', type: 'SUCCESS' },
  SUCCESS_WITH_FAILURES: { code: 'SUCCESS_WITH_FAILURES', type: 'SUCCESS' },
  FAILED: { code: 'RUN_EXECUTION_ERROR', type: 'CLIENT_ERROR' },
  TIMEDOUT: { code: 'CANCELED', type: 'CLIENT_ERROR' },
  CANCELED: { code: 'USER_CANCELED', type: 'CLIENT_ERROR' },
  MAXIMUM_CONCURRENT_RUNS_REACHED: { code: 'MAX_CONCURRENT_RUNS_EXCEEDED', type: 'CLIENT_ERROR' },
  UPSTREAM_CANCELED: { code: 'SKIPPED', type: 'CLIENT_ERROR' },
  UPSTREAM_FAILED: { code: 'SKIPPED', type: 'CLIENT_ERROR' },
  EXCLUDED: { code: 'SKIPPED', type: 'SUCCESS' },
  DISABLED: { code: 'DISABLED', type: 'SUCCESS' },
}

const MESSAGE: Record<string, string> = {
  FAILED: WORKLOAD_FAILED,
  TIMEDOUT: 'Run timed out.',
  CANCELED: 'Run cancelled.',
  UPSTREAM_FAILED: 'An upstream task failed.',
  UPSTREAM_CANCELED: 'An upstream task was canceled.',
  EXCLUDED: 'The condition of the task was not met.',
  DISABLED: 'The task is disabled.',
}

const SKIPPED_RESULTS = new Set([
  'MAXIMUM_CONCURRENT_RUNS_REACHED',
  'UPSTREAM_CANCELED',
  'UPSTREAM_FAILED',
  'EXCLUDED',
  'DISABLED',
])
const ENDED_WORDS = new Set(['TERMINATED', 'SKIPPED', 'INTERNAL_ERROR'])
/** A condition that is not an end. */
export function active(lifeCycle: string): Condition {
  return { lifeCycle, message: '', stopped: false }
}

/** How something ends with this result word; what the scenario says comes first. */
export function ended(result: string | null, said: Ending = {}): Condition {
  const word = said.result === undefined ? result : said.result
  const known = word === null ? undefined : TERMINATION[word]
  const condition: Condition = {
    lifeCycle: said.lifeCycle ?? (word !== null && SKIPPED_RESULTS.has(word) ? 'SKIPPED' : 'TERMINATED'),
    status: said.status ?? 'TERMINATED',
    message: said.message ?? (word === null ? '' : (MESSAGE[word] ?? '')),
    stopped: word === 'CANCELED' || word === 'TIMEDOUT',
  }
  if (word !== null) condition.result = word
  const code = said.terminationCode ?? known?.code ?? word
  if (code !== null) condition.code = code
  if (condition.code !== undefined) condition.type = said.terminationType ?? known?.type ?? 'CLIENT_ERROR'
  return condition
}

/** Whether a life cycle word is one of the documented ends. */
export function isEndWord(lifeCycle: string): boolean {
  return ENDED_WORDS.has(lifeCycle)
}
