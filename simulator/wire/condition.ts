import { WORKLOAD_FAILED } from '../engine/conditions.ts'
import type { Condition } from '../engine/model.ts'
import type { Json, WireForm } from './form.ts'

// The new status has no word of its own for these two.
const STATUS_WORD: Record<string, string> = {
  SKIPPED: 'TERMINATED',
  INTERNAL_ERROR: 'TERMINATED',
  WAITING_FOR_RETRY: 'WAITING',
}

/** `state` and `status` of a run or task, as far as the workspace gives them. */
export function wireCondition(condition: Condition, { conditions, skippedResult }: WireForm): Json {
  return {
    ...(conditions !== 'status' && { state: wireState(condition, skippedResult) }),
    ...(conditions !== 'state' && { status: wireStatus(condition) }),
  }
}

function wireState(condition: Condition, skippedResult: boolean): Json {
  const silent = condition.lifeCycle === 'SKIPPED' && !skippedResult
  return {
    life_cycle_state: condition.lifeCycle,
    ...(condition.result !== undefined && !silent && { result_state: condition.result }),
    state_message: condition.message,
    user_cancelled_or_timedout: condition.stopped,
    ...(condition.queueReason !== undefined && { queue_reason: condition.queueReason }),
  }
}

function wireStatus(condition: Condition): Json {
  const word = condition.status ?? STATUS_WORD[condition.lifeCycle] ?? condition.lifeCycle
  return {
    state: word,
    ...(condition.code !== undefined && {
      termination_details: { code: condition.code, type: condition.type, message: sentence(condition.message) },
    }),
    ...(condition.queueReason !== undefined && {
      queue_details: { code: 'MAX_CONCURRENT_RUNS_REACHED', message: condition.queueReason },
    }),
  }
}

function sentence(message: string): string {
  return message === WORKLOAD_FAILED ? `${message}.` : message
}
