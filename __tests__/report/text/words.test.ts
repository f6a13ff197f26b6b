import { describe, expect, it } from '@jest/globals'
import {
  countTasks,
  kindName,
  progressWords,
  tallyWords,
  taskStatus,
  timeSplit,
} from '../../../src/report/text/words.ts'
import type { Condition, Task } from '../../../src/model/run.ts'
import { anAttempt, aTask, conditionOf } from '../../builders/run.ts'

function task(condition: Partial<Condition>, more: Partial<Task> = {}): Task {
  const whole: Condition = { phase: 'ended', lifeCycle: 'TERMINATED', result: '', code: '', message: '', ...condition }
  return { key: 'a', kind: 'notebook', dependsOn: [], attempts: [{ runId: '1', number: 0, condition: whole }], ...more }
}

const success = { kind: 'success' } as const
const failed = { kind: 'failure', failure: 'run-failed', unknown: false } as const

describe('kindName', () => {
  it('calls kinds what people call them', () => {
    const kinds = ['jar', 'python-file', 'sql-query', 'unknown'] as const
    expect(kinds.map((kind) => kindName({ kind }))).toEqual(['JAR', 'Python file', 'SQL query', 'task'])
  })

  it('calls a kind that nobody knows yet what the API calls it', () => {
    expect(kindName({ kind: 'unknown', kindField: 'agentic_task' })).toBe('agentic_task')
  })
})

describe('taskStatus', () => {
  it.each<[string, Task, { icon: string; text: string }]>([
    ['a success', task({ result: 'SUCCESS', code: 'SUCCESS', verdict: success }), { icon: 'ok', text: 'SUCCESS' }],
    [
      'a plain failure',
      task({ result: 'FAILED', code: 'RUN_EXECUTION_ERROR', verdict: failed }),
      { icon: 'failed', text: 'FAILED' },
    ],
    [
      'a failure with a telling code',
      task({ result: 'FAILED', code: 'CLUSTER_ERROR', verdict: failed }),
      { icon: 'failed', text: 'FAILED (CLUSTER_ERROR)' },
    ],
    [
      'a cancel',
      task({ result: 'CANCELED', code: 'USER_CANCELED', verdict: { ...failed, failure: 'run-canceled' } }),
      { icon: 'canceled', text: 'CANCELED (USER_CANCELED)' },
    ],
    [
      'a task that was not run',
      task({ result: 'UPSTREAM_FAILED', verdict: { kind: 'not-run', failure: 'run-failed' } }),
      { icon: 'skipped', text: 'UPSTREAM_FAILED' },
    ],
    [
      'an end nobody knows',
      task({ result: 'HIBERNATED', verdict: { ...failed, unknown: true } }),
      { icon: 'failed', text: 'HIBERNATED' },
    ],
    ['running', task({ phase: 'running', lifeCycle: 'RUNNING' }), { icon: 'running', text: 'RUNNING' }],
    [
      'winding up',
      task({ phase: 'terminating', lifeCycle: 'TERMINATING' }),
      { icon: 'terminating', text: 'TERMINATING' },
    ],
    ['waiting', task({ phase: 'waiting', lifeCycle: 'QUEUED' }), { icon: 'waiting', text: 'QUEUED' }],
    ['a state nobody knows', task({ phase: 'unknown', lifeCycle: 'DREAMING' }), { icon: 'unknown', text: 'DREAMING' }],
    ['no state at all', task({ phase: 'unknown', lifeCycle: '' }), { icon: 'unknown', text: 'UNKNOWN' }],
  ])('%s', (_, given, expected) => {
    expect(taskStatus(given)).toEqual(expected)
  })

  it('goes by the last attempt', () => {
    const {
      attempts: [first],
    } = task({ result: 'FAILED', verdict: failed })
    const {
      attempts: [second],
    } = task({ result: 'SUCCESS', verdict: success })
    expect(taskStatus(task({}, { attempts: [first, second] })).icon).toBe('ok')
  })

  it('tells the outcome of a condition and the progress of a for-each', () => {
    const iterations = { total: 20, succeeded: 17, failed: 0, active: 3 }
    expect(taskStatus(task({ result: 'SUCCESS', verdict: success }, { outcome: 'false' })).text).toBe(
      'SUCCESS, outcome false',
    )
    expect(taskStatus(task({ phase: 'running', lifeCycle: 'RUNNING' }, { iterations })).text).toBe(
      'RUNNING, 17 of 20 iterations done',
    )
    const none = { total: 0, succeeded: 0, failed: 0, active: 0 }
    expect(taskStatus(task({ phase: 'running', lifeCycle: 'RUNNING' }, { iterations: none })).text).toBe('RUNNING')
    expect(taskStatus(task({ result: 'SUCCESS', verdict: success }, { iterations: none })).text).toBe(
      'SUCCESS, no iterations',
    )
    expect(
      taskStatus(task({ result: 'FAILED', verdict: failed }, { iterations: { ...iterations, failed: 3 } })).text,
    ).toBe('FAILED, 3 of 20 iterations failed')
  })
})

describe('counting tasks', () => {
  const standing = (lifeCycle: string, result?: string): Task =>
    aTask({ attempts: [anAttempt({ condition: conditionOf(lifeCycle, result) })] })
  const ended = (result: string): Task => standing('TERMINATED', result)

  it('tells apart what ended well, ended otherwise, and goes on', () => {
    const tasks = [
      ended('SUCCESS'),
      ended('SUCCESS_WITH_FAILURES'),
      ended('FAILED'),
      ...['UPSTREAM_FAILED', 'EXCLUDED', 'DISABLED', 'UPSTREAM_CANCELED'].map(ended),
      standing('RUNNING'),
      standing('TERMINATING'),
    ]
    expect(progressWords(tasks)).toBe('2 of 9 tasks succeeded, 1 failed, 4 skipped, 2 running')
    expect(tallyWords(tasks)).toBe('9 tasks: 1 failed, 4 skipped, 2 running, 2 succeeded')
    expect(countTasks(tasks)).toMatchObject({ succeeded: 2, failed: 1, skipped: 4, running: 2, waiting: 0 })
  })

  it.each([
    [ended('CANCELED'), '0 of 1 task succeeded, 1 canceled', '1 task: 1 canceled'],
    [ended('TIMEDOUT'), '0 of 1 task succeeded, 1 failed', '1 task: 1 failed'],
    [ended('HIBERNATED'), '0 of 1 task succeeded, 1 failed', '1 task: 1 failed'],
    [ended('UPSTREAM_FAILED'), '0 of 1 task succeeded, 1 skipped', '1 task: 1 skipped'],
    [standing('QUEUED'), '0 of 1 task succeeded, 1 waiting', '1 task: 1 waiting'],
    [standing('DREAMING'), '0 of 1 task succeeded, 1 unknown', '1 task: 1 unknown'],
    [ended('SUCCESS'), '1 of 1 task succeeded', '1 task: 1 succeeded'],
  ])('calls nothing done that did not succeed: %#', (task, progress, tally) => {
    expect(progressWords([task])).toBe(progress)
    expect(tallyWords([task])).toBe(tally)
  })

  it('goes by the last attempt, and says nothing of no tasks', () => {
    const healed = aTask({ attempts: [ended('FAILED').attempts[0], ended('SUCCESS').attempts[0]] })
    expect(progressWords([healed])).toBe('1 of 1 task succeeded')
    expect([progressWords([]), tallyWords([])]).toEqual(['', ''])
  })
})

describe('timeSplit', () => {
  it('names each part', () => {
    expect(timeSplit({ queuedMs: 3_000, setupMs: 130_000, runMs: 119_000 })).toBe(
      'queued 3s, cluster 2m 10s, running 1m 59s',
    )
  })

  it('leaves out what is not known or took no time', () => {
    expect(timeSplit({ queuedMs: 0, runMs: 5_000 })).toBe('running 5s')
    expect(timeSplit({})).toBe('')
  })
})
