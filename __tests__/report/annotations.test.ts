import { describe, expect, it } from '@jest/globals'
import type { Outcome, RunReport, TaskReport } from '../../src/model/outcome.ts'
import type { FailedTest } from '../../src/model/tests.ts'
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
  it('are one for each failed task, with what went wrong, its line and its page', async () => {
    const task = failedTask('train', {
      output: {
        error: "KeyError: 'region'\n\nmore",
        exception: { title: 'KeyError', message: "KeyError: 'region'" },
        place: { file: 'src/a.py', line: 3 },
      },
      attempts: [anAttempt({ url: 'https://h/run/1', condition: conditionOf('TERMINATED', 'FAILED') })],
    })
    expect(await said(failedRun([failedTask('a', {}, 'The cluster died.'), task]))).toEqual([
      "error (Task train: KeyError) at src/a.py:3: KeyError: 'region'\nhttps://h/run/1",
      'error (Task a: failed): The cluster died.',
    ])
  })

  it('are nine at most: the tenth that GitHub shows is for the last word', async () => {
    const tasks = Array.from({ length: 40 }, (_, at) => failedTask(`t${at}`, {}, `no. ${at}`))
    expect(await said(failedRun(tasks))).toHaveLength(9)
  })

  it('are one for all tasks that failed alike', async () => {
    const tasks = Array.from({ length: 40 }, (_, at) => failedTask(`t${at}`, {}, 'The cluster died.'))
    expect(await said(failedRun(tasks))).toEqual(['error (Tasks t0, t1, t2 and 37 more: failed): The cluster died.'])
  })

  const counts = { failed: 20, errors: 0, passed: 21, skipped: 0 }
  const withTests = (error: string): TaskReport => {
    const failed = Array.from({ length: 20 }, (_, at): FailedTest => {
      const place = at === 7 ? { place: { file: 'tests/test_a.py', line: 3 } } : {}
      return {
        id: `tests/test_a.py::t${at}`,
        kind: 'failed',
        file: 'tests/test_a.py',
        message: `no. ${at}`,
        places: [],
        ...place,
      }
    })
    return failedTask('check', { output: { error, tests: { failed, counts } } })
  }

  it('are the failed tests of a task in its place, one of each task first', async () => {
    const annotations = await said(failedRun([withTests('20 of 41 tests failed'), failedTask('b', {}, 'no rows')]))
    expect(annotations).toHaveLength(9)
    expect(annotations.slice(0, 3)).toEqual([
      'error (Task check: tests/test_a.py::t7) at tests/test_a.py:3: no. 7',
      'error (Task b: failed): no rows',
      'error (Task check: tests/test_a.py::t0): no. 0',
    ])
  })

  it('begin with the error where a task with failed tests failed for another reason', async () => {
    const [first] = await said(failedRun([withTests('KeyError: a')]))
    expect(first).toBe('error (Task check: failed): KeyError: a')
  })

  it('are none for tasks that did not fail, or healed on a retry', async () => {
    const attempts = ['FAILED', 'SUCCESS'].map((result, number) =>
      anAttempt({ number, condition: conditionOf('TERMINATED', result) }),
    ) as TaskReport['attempts']
    const skipped = aTask({ attempts: [anAttempt({ condition: conditionOf('TERMINATED', 'UPSTREAM_FAILED') })] })
    expect(await said(failedRun([aTask({ attempts }), skipped, aTask()]))).toEqual([])
  })

  it('fit into what GitHub shows of one, page included, however long the error', async () => {
    const url = 'https://h/run/1'
    const task = failedTask('train', {
      output: { error: `KeyError: ${'x'.repeat(20_000)}` },
      attempts: [anAttempt({ url, condition: conditionOf('TERMINATED', 'FAILED') })],
    })
    const [text = ''] = await said(failedRun([task]))
    expect(text.length).toBeLessThan(4_096)
    expect(text.endsWith(url)).toBe(true)
  })

  it('say no command and show no colour, whatever a task is called and writes', async () => {
    const hostile = '\u001b[31mred\u001b[0m\r\n::error::\u202eevil'
    const [text] = await said(failedRun([failedTask(hostile, { output: { error: hostile } })]))
    expect(text).toBe('error (Task red ::error::evil: failed): red\n::error::evil')
  })

  it.each<Outcome>([
    { kind: 'succeeded', run: aRun(), withFailures: true },
    { kind: 'canceled', run: { ...aRun(), tasks: [failedTask('a')] }, fate: 'canceling' },
    { kind: 'timed-out', run: { ...aRun(), tasks: [failedTask('a')] }, fate: 'ended', afterMs: 1 },
  ])('are none when the step ended otherwise: $kind', async (outcome) => {
    expect(await said(outcome)).toEqual([])
  })
})
