import type { Attempt } from '../scenario/scenario.ts'

const DEFAULT_ATTEMPTS: Attempt[] = [{ setup: 2, run: 10 }]

// These take as long as what they start.
const PARENT_ATTEMPTS: Attempt[] = [{ run: 0 }]

/** The attempts of a scenario, or a short success; `parent` is a task that only waits for what it starts. */
export function orDefault(attempts: Attempt[] | undefined, parent: boolean): Attempt[] {
  if (attempts && attempts.length > 0) return attempts
  return parent ? PARENT_ATTEMPTS : DEFAULT_ATTEMPTS
}
