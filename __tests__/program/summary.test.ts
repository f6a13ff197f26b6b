import { describe, expect, it } from '@jest/globals'
import { JOB_ID, jobOf, program } from './program.ts'

describe('the summary of a job that fails', () => {
  it('shows when each task ran, and what each depends on and came to', async () => {
    const { run } = await program(
      jobOf([
        {
          key: 'load',
          maxRetries: 1,
          attempts: [
            { run: 5, error: 'IOError: reset' },
            { run: 10, output: 'ok' },
          ],
        },
        { key: 'is_new', kind: 'condition', dependsOn: ['load'], attempts: [{ run: 1, outcome: 'true' }] },
        { key: 'train', dependsOn: ['is_new'], attempts: [{ run: 20, error: 'ValueError: 3 nulls' }] },
        { key: 'publish', dependsOn: ['train'], attempts: [{ run: 5 }] },
      ]),
    )
    const { exitCode, summary } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(1)
    const [, timeline = '', graph = ''] = summary.split('```mermaid\n').map((part) => part.split('```')[0] ?? '')
    expect(timeline).toMatch(/^ +❌ load \(attempt 1\) :crit, 0, \d+\n +✅ load \(attempt 2\) :done, /m)
    expect(timeline).toMatch(/^ +❌ train :crit, /m)
    expect(timeline).not.toContain('publish')
    expect(lines(graph)).toEqual([
      'flowchart LR',
      't0["✅ load<br>SUCCESS"]:::ok',
      't1{{"✅ is_new<br>SUCCESS, outcome true"}}:::ok',
      't2["❌ train<br>FAILED"]:::failed',
      't3["⏭️ publish<br>UPSTREAM_FAILED"]:::muted',
      't0 --> t1',
      't1 --> t2',
      't2 --> t3',
    ])
    expect(summary.indexOf('### ❌')).toBeLessThan(summary.indexOf('### Timeline'))
    expect(summary.indexOf('### Timeline')).toBeLessThan(summary.indexOf('### Task graph'))
  })
})

function lines(diagram: string): string[] {
  return diagram
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('classDef'))
}
