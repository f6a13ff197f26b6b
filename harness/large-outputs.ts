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
