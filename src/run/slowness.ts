import type { JobsClient } from '../databricks/client.ts'

const MOST = 8
/** A workspace that takes what it is asked is trusted again by and by: in some twenty looks. */
const RECOVERY = 0.9

/**
 * How many times longer than it would be each wait is to be, asked before each: twice as long after each 429 that any
 * request of the step met, whatever it was, eight times at most; a tenth less after each look without one.
 */
export function createSlowness({ timesThrottled }: Pick<JobsClient, 'timesThrottled'>): () => number {
  let slowness = 1
  let known = 0
  return () => {
    const times = timesThrottled()
    slowness = times > known ? Math.min(MOST, slowness * 2 ** (times - known)) : Math.max(1, slowness * RECOVERY)
    known = times
    return slowness
  }
}
