import { describe, expect, it } from '@jest/globals'
import type { WireOutput, WireRun } from '../../src/databricks/wire/types.ts'
import { COLLECT_AT_ONCE, createCollector } from '../../src/run/collect.ts'
import type { Change } from '../../src/run/changes.ts'
import type { Emit, RunEvent } from '../../src/run/events.ts'
import { excerptOf } from '../../src/run/excerpt.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Attempt, Task } from '../../src/model/run.ts'
import { readOutputSnapshot } from '../../src/databricks/wire/read-output.ts'
import { readRun } from '../../src/databricks/wire/read-run.ts'

const task = (
  key: string,
  kind: object,
  state: object = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
  runId = '7',
): Task => readRun({ tasks: [{ task_key: key, run_id: runId, ...kind, state }] }).tasks[0] as Task

/** What a collector tells, by kind; nothing of it is slow here. */
const telling = () => {
  const outputs: Extract<RunEvent, { type: 'output' }>[] = []
  const losses: Extract<RunEvent, { type: 'output-lost' }>[] = []
  const emit: Emit = async (event) => {
    if (event.type === 'output') outputs.push(event)
    if (event.type === 'output-lost') losses.push(event)
  }
  return { outputs, losses, emit, clock: createVirtualClock() }
}

const endOf = (one: Task): Change => {
  const attempt = one.attempts.at(-1) as Attempt
  return { kind: 'task', path: [one.key], task: one, attempt }
}

const collectOne = async (one: Task, output: WireOutput | Error, run: WireRun = {}) => {
  const { outputs, losses, emit, clock } = telling()
  const asked: string[] = []
  const collector = createCollector({
    client: {
      getOutput: (id) => {
        asked.push(id)
        return output instanceof Error ? Promise.reject(output) : Promise.resolve(readOutputSnapshot(output))
      },
      getRun: () => Promise.resolve(readRun(run)),
    },
    clock,
    emit,
  })
  collector.collect([endOf(one)])
  await collector.settle(60_000)
  const full = outputs[0]?.output
  return { full, kept: full && excerptOf(full), asked, losses: losses.map(({ reason }) => reason) }
}

describe('what each kind of task returns', () => {
  it.each<[string, object, WireOutput, object]>([
    [
      'notebook',
      { notebook_task: {} },
      { notebook_output: { result: '{"rows": 3}', truncated: false } },
      { result: { text: '{"rows": 3}', truncated: false } },
    ],
    ['notebook without an exit value', { notebook_task: {} }, { notebook_output: {} }, {}],
    [
      'JAR',
      { spark_jar_task: {} },
      { logs: 'Hello', logs_truncated: true },
      { logs: { text: 'Hello', truncated: true } },
    ],
    ['Python file', { spark_python_task: {} }, { logs: 'Hello' }, { logs: { text: 'Hello', truncated: false } }],
    ['wheel', { python_wheel_task: {} }, { logs: 'Hello' }, { logs: { text: 'Hello', truncated: false } }],
    [
      'spark-submit',
      { spark_submit_task: {} },
      {},
      { note: expect.stringMatching(/returns nothing through the Jobs API.*driver logs/) },
    ],
    [
      'pipeline',
      { pipeline_task: {} },
      {},
      { note: expect.stringMatching(/returns nothing through the Jobs API.*pipeline/) },
    ],
    [
      'SQL file',
      { sql_task: { file: {} } },
      {},
      { note: expect.stringMatching(/returns nothing through the Jobs API/) },
    ],
    [
      'SQL query',
      { sql_task: { query: {} } },
      { sql_output: { query_output: { output_link: 'https://h/sql/1' } } },
      { link: 'https://h/sql/1', note: expect.stringContaining('query') },
    ],
    [
      'SQL alert',
      { sql_task: { alert: {} } },
      { sql_output: { alert_output: { alert_state: 'TRIGGERED', output_link: 'https://h/a' } } },
      { result: { text: 'TRIGGERED', truncated: false }, link: 'https://h/a' },
    ],
    [
      'SQL dashboard',
      { sql_task: { dashboard: {} } },
      {
        sql_output: {
          dashboard_output: {
            widgets: [{ widget_title: 'Revenue' }, { widget_title: 'Orders', error: { message: 'no table' } }],
          },
        },
      },
      { note: 'The dashboard refreshed 1 of 2 widgets (Orders: no table).' },
    ],
    [
      'SQL dashboard whose widgets say how they ended',
      { sql_task: { dashboard: {} } },
      {
        sql_output: {
          dashboard_output: {
            widgets: [
              { widget_title: 'Revenue', status: 'SUCCESS' },
              { widget_title: 'Orders', status: 'FAILED' },
              { widget_title: 'Stock', status: 'CANCELLED', error: {} },
            ],
          },
        },
      },
      { note: 'The dashboard refreshed 1 of 3 widgets (Orders: FAILED; Stock: CANCELLED).' },
    ],
    [
      'run-job',
      { run_job_task: {} },
      { run_job_output: { run_id: '9007199254740993' } },
      { note: 'It started run 9007199254740993.' },
    ],
    ['condition', { condition_task: { outcome: 'false' } }, {}, { result: { text: 'false', truncated: false } }],
    [
      'clean room',
      { clean_rooms_notebook_task: {} },
      { clean_rooms_notebook_output: { notebook_output: { result: 'done' } } },
      { result: { text: 'done', truncated: false } },
    ],
  ])('%s', async (_name, kind, output, expected) => {
    const { kept } = await collectOne(task('t', kind), output)
    expect(kept).toEqual(expect.objectContaining(expected))
    if (Object.keys(expected).length === 0) expect(kept).toEqual({})
  })

  it('never shows the link and the headers of dbt artifacts, which are credentials', async () => {
    const { full, kept } = await collectOne(task('t', { dbt_task: {} }), {
      dbt_output: { artifacts_link: 'https://s3/signed?sig=abc', artifacts_headers: { 'x-key': 'abc' } },
    })
    expect(JSON.stringify([full, kept])).not.toContain('abc')
    expect(kept?.note).toMatch(/artifacts/)
  })

  it('for-each: how its iterations fared, and why the first one failed', async () => {
    const one = task(
      'each',
      {
        for_each_task: {
          stats: { task_run_stats: { total_iterations: 10, succeeded_iterations: 8, failed_iterations: 2 } },
        },
      },
      { life_cycle_state: 'TERMINATED', result_state: 'FAILED' },
    )
    const iterations = [
      { run_id: '71', task_key: 'each_0', state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } },
      { run_id: '72', task_key: 'each_1', state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } },
    ]
    const { kept, asked } = await collectOne(one, { error: 'KeyError: region' }, { iterations })
    expect(asked).toEqual(['72'])
    expect(kept).toMatchObject({
      error: 'KeyError: region',
      note: '8 of 10 iterations succeeded, 2 failed. The first one that failed is [1].',
    })
  })
})

describe('a for-each task that failed', () => {
  const failed = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' }
  const good = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }
  const stats = {
    task_run_stats: { total_iterations: 3, succeeded_iterations: 2, failed_iterations: 1 },
    error_message_stats: [{ error_message: 'KeyError' }],
  }
  const each = task('each', { for_each_task: { stats } }, failed)

  it('is explained by an iteration that has only a `status`', async () => {
    const status = (code: string) => ({ state: 'TERMINATED', termination_details: { code } })
    const { asked } = await collectOne(
      each,
      {},
      {
        iterations: [
          { run_id: '71', task_key: 'a', status: status('SUCCESS') },
          { run_id: '72', task_key: 'b', status: status('DRIVER_ERROR') },
        ],
      },
    )
    expect(asked).toEqual(['72'])
  })

  it('is explained by the last attempt of an iteration', async () => {
    const iterations = [
      { run_id: '71', task_key: 'a', attempt_number: 0, state: failed },
      { run_id: '73', task_key: 'a', attempt_number: 1, state: good },
      { run_id: '72', task_key: 'b', attempt_number: 0, state: failed },
      { run_id: '74', task_key: 'b', attempt_number: 1, state: failed },
    ]
    const { asked, kept } = await collectOne(each, {}, { iterations })
    expect(asked).toEqual(['74'])
    expect(kept?.note).toContain('The first one that failed is [1].')
  })

  it.each([
    ['no array', 'x'],
    ['an object', { 0: null }],
    ['null', null],
    ['null entries', [null, 7, {}, { run_id: 5, state: failed }]],
  ])('survives iterations that are %s', async (_name, iterations) => {
    const { kept, losses } = await collectOne(each, {}, { iterations: iterations as never })
    expect(losses).toEqual([])
    expect(kept).toEqual({ error: 'KeyError', note: '2 of 3 iterations succeeded, 1 failed.' })
  })

  it('keeps its counts and its first error when the output of the iteration is lost, or has none', async () => {
    for (const output of [new Error('500'), {}]) {
      const { kept, losses } = await collectOne(each, output, {
        iterations: [{ run_id: '72', task_key: 'b', state: failed }],
      })
      expect(losses).toEqual([])
      expect(kept).toEqual({
        error: 'KeyError',
        note: '2 of 3 iterations succeeded, 1 failed. The first one that failed is [0].',
      })
    }
  })
})

describe('an output of another shape', () => {
  it.each<[string, object, object, object]>([
    [
      'widgets that are null',
      { sql_task: { dashboard: {} } },
      { sql_output: { dashboard_output: { widgets: [null, { widget_title: 'a' }] } } },
      { note: 'The dashboard refreshed 1 of 1 widgets.' },
    ],
    ['a child run that is no text', { run_job_task: {} }, { run_job_output: { run_id: { id: 1 } } }, {}],
    [
      'a link that is none',
      { sql_task: { query: {} } },
      { sql_output: { query_output: { output_link: 'javascript:alert(1)' } } },
      { note: 'The result of the query is on its page.' },
    ],
    [
      'an error that is a trap',
      { sql_task: { alert: {} } },
      { sql_output: 'none', logs: 'Hello' },
      { logs: { text: 'Hello', truncated: false } },
    ],
    [
      'a SQL output that is null',
      { sql_task: { query: {} } },
      { sql_output: { query_output: null, alert_output: null, dashboard_output: null } },
      {},
    ],
  ])('does no harm: %s', async (_name, kind, output, expected) => {
    const { kept, losses } = await collectOne(task('t', kind), { logs: 'Hello', ...output })
    expect(losses).toEqual([])
    expect(kept).toEqual({ logs: { text: 'Hello', truncated: false }, ...expected })
  })

  it('loses no logs even when it cannot be read', async () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap')
        },
      },
    )
    const { kept, losses } = await collectOne(task('t', { sql_task: { query: {} } }), {
      logs: 'Hello',
      sql_output: trap,
    })
    expect([kept, losses]).toEqual([{ logs: { text: 'Hello', truncated: false } }, []])
  })
})

describe('collecting', () => {
  it.each(['SKIPPED', 'UPSTREAM_FAILED', 'UPSTREAM_CANCELED', 'EXCLUDED', 'DISABLED'])(
    'asks nothing of a task that ended as %s',
    async (result_state) => {
      const { asked } = await collectOne(
        task('t', { notebook_task: {} }, { life_cycle_state: 'TERMINATED', result_state }),
        {},
      )
      expect(asked).toEqual([])
    },
  )

  it('asks nothing of a task that has not ended', async () => {
    const { asked } = await collectOne(task('t', { notebook_task: {} }, { life_cycle_state: 'RUNNING' }), {})
    expect(asked).toEqual([])
  })

  it('loses no more than the one output that could not be fetched', async () => {
    const { outputs, losses, emit, clock } = telling()
    const collector = createCollector({
      client: {
        getOutput: (id) =>
          id === '2'
            ? Promise.reject(new Error('500'))
            : Promise.resolve({ logs: { text: `log ${id}`, truncated: false } }),
        getRun: () => Promise.resolve(readRun({})),
      },
      clock,
      emit,
    })
    for (const id of ['1', '2', '3']) collector.collect([endOf(task(`t${id}`, { spark_jar_task: {} }, undefined, id))])
    await collector.settle(60_000)
    expect(outputs.map(({ output }) => output.logs)).toEqual(['log 1', 'log 3'])
    expect(losses.map(({ task: lost }) => lost.key)).toEqual(['t2'])
  })

  it(`fetches at most ${COLLECT_AT_ONCE} at a time, and each once`, async () => {
    let now = 0
    let most = 0
    const asked: string[] = []
    const { emit, clock } = telling()
    const collector = createCollector({
      client: {
        getOutput: async (id) => {
          asked.push(id)
          most = Math.max(most, ++now)
          await clock.sleep(10)
          now--
          return {}
        },
        getRun: () => Promise.resolve(readRun({})),
      },
      emit,
      clock,
    })
    for (let id = 1; id <= 50; id++) {
      const ended = endOf(task(`t${id}`, { spark_jar_task: {} }, undefined, String(id)))
      collector.collect([ended, ended])
    }
    await collector.settle(60_000)
    expect(most).toBe(COLLECT_AT_ONCE)
    expect(asked).toHaveLength(50)
  })

  it(`never holds more than ${COLLECT_AT_ONCE} outputs while whoever is told of them is slow`, async () => {
    let held = 0
    let most = 0
    let told = 0
    const clock = createVirtualClock()
    const collector = createCollector({
      client: {
        getOutput: () => {
          most = Math.max(most, ++held)
          return Promise.resolve({ logs: { text: 'megabytes', truncated: false } })
        },
        getRun: () => Promise.resolve(readRun({})),
      },
      clock,
      emit: async () => {
        await clock.sleep(5_000)
        told++
        held--
      },
    })
    collector.collect(
      Array.from({ length: 40 }, (_, at) => endOf(task(`t${at}`, { spark_jar_task: {} }, undefined, String(at + 1)))),
    )
    expect(await collector.settle(10_000)).toBe(40 - told)
    expect(await collector.settle(600_000)).toBe(0)
    expect([most, told]).toEqual([COLLECT_AT_ONCE, 40])
  })

  it('waits no longer than it may, and says how many are missing', async () => {
    const { outputs, emit, clock } = telling()
    const collector = createCollector({
      client: {
        getOutput: (id) =>
          id === '2' ? new Promise(() => undefined) : Promise.resolve({ logs: { text: id, truncated: false } }),
        getRun: () => Promise.resolve(readRun({})),
      },
      clock,
      emit,
    })
    collector.collect(['1', '2', '3'].map((id) => endOf(task(`t${id}`, { spark_jar_task: {} }, undefined, id))))
    const began = clock.now()
    expect(await collector.settle(60_000)).toBe(1)
    expect(clock.now() - began).toBe(60_000)
    expect(outputs).toHaveLength(2)
  })

  it('waits no longer once the step is interrupted, and asks for nothing more', async () => {
    const over = new AbortController()
    const { losses, emit, clock } = telling()
    const asked: string[] = []
    const collector = createCollector({
      client: {
        getOutput: async (id) => {
          asked.push(id)
          await clock.sleep(60_000, over.signal)
          throw new Error('aborted')
        },
        getRun: () => Promise.resolve(readRun({})),
      },
      clock,
      emit,
      signal: over.signal,
    })
    collector.collect(
      Array.from({ length: 20 }, (_, at) => endOf(task(`t${at}`, { spark_jar_task: {} }, undefined, String(at + 1)))),
    )
    const settled = expect(collector.settle(600_000, over.signal)).rejects.toThrow('the workflow was canceled')
    await clock.sleep(1_000)
    over.abort(new Error('the workflow was canceled'))
    await settled
    await collector.settle(1_000)
    expect([asked.length, losses]).toEqual([COLLECT_AT_ONCE, []])
  })

  it('keeps the beginning of a large result, the end of a large log, and no half characters', async () => {
    const { kept, full } = await collectOne(task('t', { notebook_task: {} }), {
      notebook_output: { result: `${'a'.repeat(199_999)}😀tail` },
      logs: `head😀${'b'.repeat(63_999)}`,
    })
    expect(full?.result).toHaveLength(200_005)
    expect(kept?.result).toEqual({ text: 'a'.repeat(199_999), truncated: true })
    expect(kept?.logs).toEqual({ text: 'b'.repeat(63_999), truncated: true })
  })

  it('takes the colours out of errors and traces that are kept', async () => {
    const { kept, full } = await collectOne(task('t', { notebook_task: {} }), {
      error: '\u001b[31mboom\u001b[0m',
      error_trace: '\u001b[0;31mTraceback\u001b[0m',
    })
    expect(kept).toMatchObject({ error: 'boom', trace: { text: 'Traceback' } })
    expect(full?.trace).toContain('\u001b[')
  })
})
