import type { Attempt } from '../simulator/scenario/attempt.ts'
import type { Scenario } from '../simulator/scenario/scenario.ts'

/** A job of `count` wheel tasks side by side, each of which leaves `bytes` of log behind. */
export function largeOutputs(
  count: number,
  bytes: number,
  line = 'INFO one more line of a long log, as jobs like to write them\n',
): Scenario {
  return {
    tokens: { 'dapi-demo': {} },
    jobs: [
      {
        jobId: '11223344',
        name: 'talkative',
        tasks: Array.from({ length: count }, (_, index) => ({
          key: `task_${index + 1}`,
          kind: 'wheel' as const,
          attempts: [{ run: 1, logs: { repeat: line, bytes } }],
        })),
      },
    ],
  }
}

/** Long enough that what failed first is collected while the others go on. */
const ITERATION_S = 10

/**
 * A job of one for-each task with `count` iterations, side by side as far as the service has it, each of which leaves
 * `bytes` of log behind. Every tenth of them fails.
 */
export function largeFanOut(count: number, bytes: number): Scenario {
  const logs = { repeat: 'INFO one more line of a long log, as jobs like to write them\n', bytes }
  const failed = { run: ITERATION_S, error: 'KeyError: region', logs }
  const exceptions = Array.from({ length: Math.ceil(count / 10) }, (_, index) => [String(index * 10), [failed]])
  return {
    tokens: { 'dapi-demo': {} },
    jobs: [
      {
        jobId: '11223344',
        name: 'talkative',
        tasks: [
          {
            key: 'fan_out',
            kind: 'for-each',
            inputs: count,
            concurrency: 100,
            iteration: { kind: 'wheel', attempts: [{ run: ITERATION_S, logs }] },
            exceptions: Object.fromEntries(exceptions) as Record<string, Attempt[]>,
          },
        ],
      },
    ],
  }
}
