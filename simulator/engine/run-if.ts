import type { Condition } from './model.ts'

/** What an ended task means to the tasks that depend on it. `unmet` is a condition task with the other outcome. */
export type Upstream = 'success' | 'failed' | 'canceled' | 'excluded' | 'unmet'

/** How an end counts. A word nobody knows counts as a failure. */
export function classify(condition: Condition): Upstream {
  const { result, lifeCycle } = condition
  if (result === 'SUCCESS' || result === 'SUCCESS_WITH_FAILURES') return 'success'
  if (result === 'EXCLUDED' || result === 'DISABLED') return 'excluded'
  if (result === 'CANCELED' || result === 'UPSTREAM_CANCELED') return 'canceled'
  return result === undefined && lifeCycle === 'SKIPPED' ? 'excluded' : 'failed'
}

/** Whether a task runs once everything it depends on has ended; if not, the result word that says why. */
export function decide(
  runIf: string,
  upstreams: Upstream[],
): 'run' | 'UPSTREAM_FAILED' | 'UPSTREAM_CANCELED' | 'EXCLUDED' {
  if (upstreams.length === 0) return 'run'
  if (upstreams.every((upstream) => upstream === 'unmet')) return 'EXCLUDED'
  return isMet(runIf, upstreams) ? 'run' : reason(runIf, upstreams)
}

function isMet(runIf: string, upstreams: Upstream[]): boolean {
  const succeeded = upstreams.filter((upstream) => upstream === 'success').length
  const failed = upstreams.filter((upstream) => upstream === 'failed' || upstream === 'canceled').length
  switch (runIf) {
    case 'ALL_DONE':
      return true
    case 'NONE_FAILED':
      return failed === 0 && succeeded > 0
    case 'AT_LEAST_ONE_SUCCESS':
      return succeeded > 0
    case 'ALL_FAILED':
      return failed === upstreams.length
    case 'AT_LEAST_ONE_FAILED':
      return failed > 0
    default:
      return succeeded === upstreams.length
  }
}

function reason(runIf: string, upstreams: Upstream[]): 'UPSTREAM_FAILED' | 'UPSTREAM_CANCELED' | 'EXCLUDED' {
  if (runIf === 'ALL_FAILED' || runIf === 'AT_LEAST_ONE_FAILED') return 'EXCLUDED'
  if (upstreams.includes('failed')) return 'UPSTREAM_FAILED'
  return upstreams.includes('canceled') ? 'UPSTREAM_CANCELED' : 'EXCLUDED'
}
