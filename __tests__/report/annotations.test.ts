import { describe, expect, it } from '@jest/globals'
import type { Outcome, RunReport, TaskReport } from '../../src/model/outcome.ts'
import { createAnnotations } from '../../src/report/annotations.ts'
import { recordedCommands } from '../builders/commands.ts'
import { tell } from '../builders/events.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'

const failedTask = (key: string, more: Partial<TaskReport> = {}, message = ''): TaskReport => ({
  ...aTask({ key, attempts: [anAttempt({ condition: conditionOf('TERMINATED', 'FAILED', message) })] }),
  ...more,
})

const failedRun = (tasks: TaskReport[]): Outcome => {
  const run: RunReport = { ...aRun(), tasks }
  return { kind: 'failed', run, failure: 'run-failed', unknown: false, error: '' }
}

const said = async (outcome: Outcome): Promise<readonly string[]> => {
  const commands = recordedCommands()
  await tell(createAnnotations(commands), [{ type: 'ended', outcome }])
  return commands.said
}

describe('the annotations of a run that failed', () => {
  it('are one for each failed task, with its error, its trace and its page', async () => {
    const task = failedTask('train', {
      output: { error: 'KeyError: region', trace: { text: 'Traceback\n  line 1\n', truncated: false } },
      attempts: [anAttempt({ url: 'https://h/run/1', condition: conditionOf('TERMINATED', 'FAILED') })],
    })
    expect(await said(failedRun([failedTask('a', {}, 'The cluster died.'), task]))).toEqual([
      'error (Databricks task a failed): The cluster died.',
      'error (Databricks task train failed): KeyError: region\n\nTraceback\n  line 1\nhttps://h/run/1',
    ])
  })

  it('are nine at most: the tenth that GitHub shows is for the last word', async () => {
    const tasks = Array.from({ length: 40 }, (_, at) => failedTask(`t${at}`))
    expect(await said(failedRun(tasks))).toHaveLength(9)
  })

  it('are none for tasks that did not fail, or healed on a retry', async () => {
    const attempts = ['FAILED', 'SUCCESS'].map((result, number) =>
      anAttempt({ number, condition: conditionOf('TERMINATED', result) }),
    ) as TaskReport['attempts']
    const skipped = aTask({ attempts: [anAttempt({ condition: conditionOf('TERMINATED', 'UPSTREAM_FAILED') })] })
    expect(await said(failedRun([aTask({ attempts }), skipped, aTask()]))).toEqual([])
  })

  it('fit into what GitHub shows of one, page included, however long the trace', async () => {
    const url = 'https://h/run/1'
    const task = failedTask('train', {
      output: { error: 'KeyError', trace: { text: `${'x'.repeat(20_000)}the end`, truncated: true } },
      attempts: [anAttempt({ url, condition: conditionOf('TERMINATED', 'FAILED') })],
    })
    const [text = ''] = await said(failedRun([task]))
    expect(text.length).toBeLessThan(4_096)
    expect(text).toMatch(/: KeyError\n\nx/)
    expect(text.endsWith(url)).toBe(true)
  })

  it('say no command and show no colour, whatever a task is called and writes', async () => {
    const hostile = '\u001b[31mred\u001b[0m\r\n::error::\u202eevil'
    const [text] = await said(failedRun([failedTask(hostile, { output: { error: hostile } })]))
    expect(text).toBe('error (Databricks task red ::error::evil failed): red\n::error::evil')
  })

  it.each<Outcome>([
    { kind: 'succeeded', run: aRun(), withFailures: true },
    { kind: 'canceled', run: { ...aRun(), tasks: [failedTask('a')] }, fate: 'canceling' },
    { kind: 'timed-out', run: { ...aRun(), tasks: [failedTask('a')] }, fate: 'ended', afterMs: 1 },
  ])('are none when the step ended otherwise: $kind', async (outcome) => {
    expect(await said(outcome)).toEqual([])
  })
})
