import { describe, expect, it } from '@jest/globals'
import { fitResults, RESULT_BUDGET } from '../../src/report/results.ts'
import { createStepOutputs, finalOutputs } from '../../src/report/step-outputs.ts'
import { tell } from '../builders/events.ts'
import { failed } from '../builders/outcome.ts'
import { aRun, conditionOf } from '../builders/run.ts'
import { ActionError } from '../../src/model/errors.ts'
import type { RunReport, TaskOutput, TaskReport } from '../../src/model/outcome.ts'
import { readRun } from '../../src/databricks/wire/read-run.ts'

const taskOf = (key: string, output?: TaskOutput, result_state = 'SUCCESS'): TaskReport => {
  const [task] = readRun({
    tasks: [
      {
        task_key: key,
        run_id: '9007199254740993',
        notebook_task: {},
        start_time: 1000,
        end_time: 3500,
        run_page_url: 'https://h/#job/1/run/2',
        state: { life_cycle_state: 'TERMINATED', result_state },
      },
    ],
  }).tasks
  return { ...(task as TaskReport), output }
}

const runOf = (tasks: TaskReport[]): RunReport => ({
  ...readRun({
    run_id: '42',
    job_id: '7',
    state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
    start_time: 1000,
    end_time: 91_400,
  }),
  tasks,
})

describe('the outputs', () => {
  it('of the only task: what it returned, and once more in results with everything beside it', () => {
    const outputs = finalOutputs({
      kind: 'succeeded',
      withFailures: false,
      run: runOf([taskOf('load', { result: { text: '{"rows": 3}', truncated: false } })]),
    })
    expect(outputs).toMatchObject({
      'result-state': 'SUCCESS',
      'failure-kind': '',
      error: '',
      result: '{"rows": 3}',
      duration: '90',
    })
    expect(JSON.parse(outputs.results ?? '')).toEqual({
      load: {
        state: 'SUCCESS',
        result: '{"rows": 3}',
        error: '',
        run_id: '9007199254740993',
        run_url: 'https://h/jobs/1/runs/2',
        duration_ms: 2500,
        attempt: 1,
        truncated: false,
      },
    })
  })

  it('have the logs of a task that returned nothing else', () => {
    expect(
      finalOutputs({
        kind: 'succeeded',
        withFailures: false,
        run: runOf([taskOf('jar', { logs: { text: 'Hello', truncated: true } })]),
      }).result,
    ).toBe('Hello')
  })

  it('have no single result for several tasks', () => {
    const outputs = finalOutputs({
      kind: 'succeeded',
      withFailures: false,
      run: runOf([taskOf('a', { result: { text: '1', truncated: false } }), taskOf('b')]),
    })
    expect(outputs.result).toBe('')
    expect(Object.keys(JSON.parse(outputs.results ?? '') as object)).toEqual(['a', 'b'])
  })

  it('say how a run ended of which nothing else is said', () => {
    const run = { ...runOf([]), condition: conditionOf('TERMINATED', 'GLORIOUS') }
    expect(finalOutputs(failed(run, { error: '', unknown: true })).error).toBe(
      'The run ended as GLORIOUS, which is not an end this action knows.',
    )
    const plain = { ...run, condition: conditionOf('TERMINATED', 'FAILED') }
    expect(finalOutputs(failed(plain, { error: '' })).error).toBe('The run ended as FAILED.')
  })

  it('say why, when there is no run at all', () => {
    const outputs = finalOutputs({
      kind: 'refused',
      error: new ActionError('auth', 'The workspace refused.', 'Get a token.'),
    })
    expect(outputs).toEqual({
      'result-state': '',
      'failure-kind': 'auth',
      error: 'The workspace refused.',
      result: '',
      results: '{}',
      duration: '',
    })
  })

  it('are written as each is known, the run id first, and each value once', async () => {
    const written: string[] = []
    const outputs = createStepOutputs((name, value) => void written.push(`${name}=${String(value)}`), {
      host: 'https://h',
    })
    await tell(outputs, [
      { type: 'run', runId: '9223372036854775807', origin: 'started', jobId: '1' },
      {
        type: 'look',
        run: aRun({ runId: '9223372036854775807', jobId: '1', url: 'https://h/jobs/1/runs/2' }),
        changes: [],
      },
      { type: 'repaired', repairId: '5', taskKeys: ['a'] },
    ])
    expect(written).toEqual([
      'run-id=9223372036854775807',
      'run-url=https://h/jobs/1/runs/9223372036854775807',
      'job-id=1',
      'run-url=https://h/jobs/1/runs/2',
      'repair-id=5',
    ])
  })

  it('are taken back of a run that is another’s', async () => {
    const written: Record<string, unknown> = {}
    const outputs = createStepOutputs((name, value) => void (written[name] = value), { host: 'https://h' })
    await tell(outputs, [{ type: 'run', runId: '7', origin: 'started', jobId: '1' }, { type: 'disowned' }])
    expect(written).toEqual({ 'run-id': '', 'run-url': '', 'job-id': '' })
  })

  it('are written all but the one that cannot be', async () => {
    const written: string[] = []
    const outputs = createStepOutputs(
      (name) => {
        if (name === 'run-id') throw new Error('no space left')
        written.push(name)
      },
      { host: 'https://h' },
    )
    await expect(tell(outputs, [{ type: 'run', runId: '7', origin: 'started', jobId: '1' }])).rejects.toThrow(
      'no space left',
    )
    expect(written).toEqual(['run-url', 'job-id'])
  })
})

describe('results too large for GitHub', () => {
  const sizes = (
    tasks: TaskReport[],
  ): { units: number; parsed: Record<string, { truncated: boolean; state: string }> } => {
    const { result, results } = fitResults(tasks, RESULT_BUDGET)
    return {
      units: result.length + results.length,
      parsed: JSON.parse(results) as Record<string, { truncated: boolean; state: string }>,
    }
  }

  it.each([
    ['one long result', [taskOf('a', { result: { text: 'x'.repeat(1_000_000), truncated: false } })]],
    [
      'one that JSON makes six times longer',
      [taskOf('a', { result: { text: '\u0001'.repeat(200_000), truncated: false } })],
    ],
    [
      '500 tasks with 200 kB of control characters each',
      Array.from({ length: 500 }, (_, index) =>
        taskOf(`task_${index}`, { result: { text: '\u0001'.repeat(200_000), truncated: false } }),
      ),
    ],
    [
      '300 tasks with 64 kB each',
      Array.from({ length: 300 }, (_, index) =>
        taskOf(`task_${index}`, { logs: { text: 'y'.repeat(64_000), truncated: false } }),
      ),
    ],
  ])('are cut and say so: %s', (_name, tasks) => {
    const { units, parsed } = sizes(tasks)
    expect(units).toBeLessThanOrEqual(RESULT_BUDGET)
    expect(Object.keys(parsed)).toHaveLength(tasks.length)
    expect(Object.values(parsed).every((row) => row.truncated)).toBe(true)
  })

  it('still name every state that fits when there are thousands of tasks', () => {
    const { units, parsed } = sizes(Array.from({ length: 5000 }, (_, index) => taskOf(`task_${index}`)))
    expect(units).toBeLessThanOrEqual(RESULT_BUDGET)
    expect(Object.values(parsed)[0]).toEqual({ state: 'SUCCESS', truncated: true })
  })

  it('leave small results next to a large one whole when they are below the cut', () => {
    const { parsed } = sizes([
      taskOf('big', { result: { text: 'x'.repeat(900_000), truncated: false } }),
      taskOf('small', { result: { text: 'ok', truncated: false } }),
    ])
    expect(parsed).toMatchObject({ big: { truncated: true }, small: { truncated: false, result: 'ok' } })
  })
})

describe('the number of an attempt', () => {
  const attempt = (run_id: string, attempt_number: number, start_time: number, result_state: string) => ({
    task_key: 'load',
    run_id,
    attempt_number,
    start_time,
    end_time: start_time + 1000,
    state: { life_cycle_state: 'TERMINATED', result_state },
  })
  const counted = (...tasks: object[]): unknown => {
    const { results } = fitResults(readRun({ tasks }).tasks, RESULT_BUDGET)
    return (JSON.parse(results) as Record<string, { attempt: number }>).load?.attempt
  }

  it('in results is the place among all of them, also after a repair that counts anew', () => {
    expect(counted(attempt('1', 0, 1000, 'FAILED'), attempt('2', 1, 3000, 'FAILED'))).toBe(2)
    expect(counted(attempt('1', 0, 1000, 'FAILED'), attempt('2', 0, 9000, 'SUCCESS'))).toBe(2)
  })

  it('is what the workspace says where earlier ones are missing', () => {
    expect(counted(attempt('3', 2, 1000, 'FAILED'))).toBe(3)
  })
})
