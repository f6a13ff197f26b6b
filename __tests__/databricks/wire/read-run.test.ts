import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parseJson } from '../../../src/databricks/wire/int64.ts'
import type { WireRun } from '../../../src/databricks/wire/types.ts'
import { universalUrl } from '../../../src/databricks/wire/page-url.ts'
import { readRun } from '../../../src/databricks/wire/read-run.ts'
import { readCondition } from '../../../src/databricks/wire/verdict.ts'
import { progressWords } from '../../../src/report/text/words.ts'
import { changesBetween } from '../../../src/run/changes.ts'

const LIFE_CYCLES = [
  'QUEUED',
  'PENDING',
  'RUNNING',
  'TERMINATING',
  'TERMINATED',
  'SKIPPED',
  'INTERNAL_ERROR',
  'BLOCKED',
  'WAITING_FOR_RETRY',
]
const RESULTS = [
  'SUCCESS',
  'FAILED',
  'TIMEDOUT',
  'CANCELED',
  'MAXIMUM_CONCURRENT_RUNS_REACHED',
  'UPSTREAM_CANCELED',
  'UPSTREAM_FAILED',
  'EXCLUDED',
  'SUCCESS_WITH_FAILURES',
  'DISABLED',
  'EVICTED',
  'UPSTREAM_EVICTED',
]
const CODES = [
  'SUCCESS',
  'SUCCESS_WITH_FAILURES',
  'USER_CANCELED',
  'CANCELED',
  'SKIPPED',
  'INTERNAL_ERROR',
  'DRIVER_ERROR',
  'CLUSTER_ERROR',
  'REPOSITORY_CHECKOUT_FAILED',
  'INVALID_CLUSTER_REQUEST',
  'WORKSPACE_RUN_LIMIT_EXCEEDED',
  'FEATURE_DISABLED',
  'CLUSTER_REQUEST_LIMIT_EXCEEDED',
  'STORAGE_ACCESS_ERROR',
  'RUN_EXECUTION_ERROR',
  'UNAUTHORIZED_ERROR',
  'LIBRARY_INSTALLATION_ERROR',
  'MAX_CONCURRENT_RUNS_EXCEEDED',
  'MAX_SPARK_CONTEXTS_EXCEEDED',
  'RESOURCE_NOT_FOUND',
  'INVALID_RUN_CONFIGURATION',
  'CLOUD_FAILURE',
  'MAX_JOB_QUEUE_SIZE_EXCEEDED',
  'DISABLED',
  'BREAKING_CHANGE',
  'BUDGET_POLICY_LIMIT_EXCEEDED',
]
const ENDED = ['TERMINATED', 'SKIPPED', 'INTERNAL_ERROR']

const both = (lifeCycle: string, result: string | undefined, code: string | undefined) =>
  readCondition(
    { life_cycle_state: lifeCycle, ...(result ? { result_state: result } : {}) },
    { state: ENDED.includes(lifeCycle) ? 'TERMINATED' : lifeCycle, ...(code ? { termination_details: { code } } : {}) },
  )

describe('the verdict', () => {
  it('knows every life cycle state of the reference, and which of them end a run', () => {
    for (const word of LIFE_CYCLES) {
      const { phase } = readCondition({ life_cycle_state: word }, undefined)
      expect([word, phase === 'ended']).toEqual([word, ENDED.includes(word)])
      expect(phase).not.toBe('unknown')
    }
  })

  it('is a success for no combination of words but those in which all agree', () => {
    const successes: string[] = []
    for (const lifeCycle of [...LIFE_CYCLES, 'HIBERNATED', ''])
      for (const result of [undefined, ...RESULTS, 'DREAMT'])
        for (const code of [undefined, ...CODES, 'TIRED']) {
          const { verdict } = both(lifeCycle, result, code)
          if (verdict?.kind === 'success') successes.push([lifeCycle, result, code].join(' '))
        }
    expect(successes).toEqual(['TERMINATED  SUCCESS', 'TERMINATED SUCCESS ', 'TERMINATED SUCCESS SUCCESS'])
  })

  it('names every result and every termination code of the reference', () => {
    for (const result of RESULTS)
      expect([
        result,
        readCondition({ life_cycle_state: 'TERMINATED', result_state: result }, undefined).verdict,
      ]).not.toEqual([result, expect.objectContaining({ unknown: true })])
    for (const code of CODES)
      expect([
        code,
        readCondition(undefined, { state: 'TERMINATED', termination_details: { code } }).verdict,
      ]).not.toEqual([code, expect.objectContaining({ unknown: true })])
  })

  it.each([
    [
      'INTERNAL_ERROR',
      'FAILED',
      'RUN_EXECUTION_ERROR',
      { kind: 'failure', failure: 'run-failed', unknown: false },
      'FAILED',
    ],
    [
      'INTERNAL_ERROR',
      undefined,
      undefined,
      { kind: 'failure', failure: 'run-failed', unknown: false },
      'INTERNAL_ERROR',
    ],
    ['INTERNAL_ERROR', 'SUCCESS', undefined, { kind: 'failure', failure: 'run-failed', unknown: false }, 'SUCCESS'],
    [
      'TERMINATED',
      'TIMEDOUT',
      'RUN_EXECUTION_ERROR',
      { kind: 'failure', failure: 'run-timed-out', unknown: false },
      'TIMEDOUT',
    ],
    [
      'TERMINATED',
      'CANCELED',
      'USER_CANCELED',
      { kind: 'failure', failure: 'run-canceled', unknown: false },
      'CANCELED',
    ],
    ['SKIPPED', undefined, 'SKIPPED', { kind: 'not-run', failure: 'run-skipped' }, 'SKIPPED'],
    [
      'SKIPPED',
      'MAXIMUM_CONCURRENT_RUNS_REACHED',
      'MAX_CONCURRENT_RUNS_EXCEEDED',
      { kind: 'not-run', failure: 'run-skipped' },
      'MAXIMUM_CONCURRENT_RUNS_REACHED',
    ],
    [
      'TERMINATED',
      'SUCCESS_WITH_FAILURES',
      'SUCCESS_WITH_FAILURES',
      { kind: 'success-with-failures' },
      'SUCCESS_WITH_FAILURES',
    ],
    [
      'TERMINATED',
      'SUCCESS',
      'RUN_EXECUTION_ERROR',
      { kind: 'failure', failure: 'run-failed', unknown: false },
      'SUCCESS',
    ],
    ['TERMINATED', 'DREAMT', undefined, { kind: 'failure', failure: 'run-failed', unknown: true }, 'DREAMT'],
    ['TERMINATED', undefined, undefined, { kind: 'failure', failure: 'run-failed', unknown: true }, 'TERMINATED'],
  ])('%s, %s, %s', (lifeCycle, result, code, verdict, word) => {
    const condition = both(lifeCycle, result, code)
    expect(condition.verdict).toEqual(verdict)
    expect(condition.result).toBe(word)
  })
})

describe('a condition', () => {
  it('is read from `status` alone', () => {
    expect(
      readCondition(undefined, {
        state: 'TERMINATED',
        termination_details: { code: 'USER_CANCELED', message: 'by hand' },
      }),
    ).toMatchObject({
      phase: 'ended',
      result: 'CANCELED',
      message: 'by hand',
    })
  })

  it.each(['HIBERNATING', 'constructor', '__proto__', ''])('never ends in a word nobody knows (%p)', (word) => {
    expect(readCondition({ life_cycle_state: word, result_state: 'SUCCESS' }, { state: word })).toMatchObject({
      phase: 'unknown',
      lifeCycle: word,
    })
  })

  it('has not ended while one of two words says that it goes on', () => {
    expect(
      readCondition({ life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }, { state: 'TERMINATING' }).phase,
    ).toBe('terminating')
    expect(readCondition({ life_cycle_state: 'RUNNING' }, { state: 'TERMINATED' }).phase).toBe('running')
  })

  it('survives fields of any type', () => {
    for (const junk of [null, 7, 'x', [], { life_cycle_state: 5, result_state: {} }]) {
      expect(readCondition(junk, junk)).toMatchObject({ phase: 'unknown', result: '' })
    }
  })

  it.each<[string, object | undefined, unknown]>([
    [
      'a status word nobody knows',
      { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
      { state: 'QUARANTINED' },
    ],
    [
      'a life cycle nobody knows',
      { life_cycle_state: 'QUARANTINED', result_state: 'SUCCESS' },
      { state: 'TERMINATED', termination_details: { code: 'SUCCESS' } },
    ],
    [
      'a result that is an object',
      { life_cycle_state: 'TERMINATED', result_state: { word: 'SUCCESS' } },
      { state: 'TERMINATED', termination_details: { code: 'SUCCESS' } },
    ],
    [
      'a code that is an array',
      { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
      { state: 'TERMINATED', termination_details: { code: ['SUCCESS'] } },
    ],
    [
      'a life cycle that is an array',
      { life_cycle_state: ['TERMINATED'], result_state: 'SUCCESS' },
      { state: 'TERMINATED' },
    ],
    ['a status that is a text', { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }, 'TERMINATED'],
    [
      'details that are a text',
      { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
      { state: 'TERMINATED', termination_details: 'SUCCESS' },
    ],
    [
      'a type nobody knows',
      undefined,
      { state: 'TERMINATED', termination_details: { code: 'SUCCESS', type: 'GREMLINS' } },
    ],
  ])('is no success with %s', (_name, state, status) => {
    expect(readCondition(state, status)).toMatchObject({
      phase: 'ended',
      verdict: { kind: 'failure', failure: 'run-failed', unknown: true },
    })
  })

  it('is shown by the word that is not understood', () => {
    expect(
      readCondition({ life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }, { state: 'QUARANTINED' }).result,
    ).toBe('QUARANTINED')
    expect(
      readCondition(
        { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
        { state: 'TERMINATED', termination_details: { code: 'TIRED' } },
      ).result,
    ).toBe('TIRED')
  })

  it('goes on when no word about its life cycle is known', () => {
    expect(
      readCondition({ life_cycle_state: ['TERMINATED'], result_state: 'SUCCESS' }, { state: 'QUARANTINED' }),
    ).toMatchObject({ phase: 'unknown' })
  })

  it.each<[string, unknown, object]>([
    ['SUCCESS', 'SUCCESS', { kind: 'success' }],
    ['SUCCESS', null, { kind: 'success' }],
    ['SUCCESS', 'CLIENT_ERROR', { kind: 'failure', failure: 'run-failed', unknown: false }],
    ['SUCCESS', 'INTERNAL_ERROR', { kind: 'failure', failure: 'run-failed', unknown: false }],
    ['SUCCESS', 'CLOUD_FAILURE', { kind: 'failure', failure: 'run-failed', unknown: false }],
    ['SUCCESS_WITH_FAILURES', 'CLIENT_ERROR', { kind: 'success-with-failures' }],
    ['USER_CANCELED', 'CLIENT_ERROR', { kind: 'failure', failure: 'run-canceled', unknown: false }],
    ['USER_CANCELED', 'SUCCESS', { kind: 'failure', failure: 'run-canceled', unknown: false }],
    ['SKIPPED', 'CLIENT_ERROR', { kind: 'not-run', failure: 'run-skipped' }],
    ['DREAMT', 'CLIENT_ERROR', { kind: 'failure', failure: 'run-failed', unknown: true }],
    ['', 'CLIENT_ERROR', { kind: 'failure', failure: 'run-failed', unknown: true }],
    ['DISABLED', 'SUCCESS', { kind: 'not-run', failure: 'run-skipped' }],
  ])('of the code %s and the type %p', (code, type, verdict) => {
    expect(readCondition(undefined, { state: 'TERMINATED', termination_details: { code, type } }).verdict).toEqual(
      verdict,
    )
  })

  it('was canceled when only its type and the flag say anything', () => {
    const state = { life_cycle_state: 'TERMINATED', user_cancelled_or_timedout: true }
    expect(
      readCondition(state, { state: 'TERMINATED', termination_details: { type: 'CLIENT_ERROR' } }).verdict,
    ).toMatchObject({ failure: 'run-canceled' })
  })

  it('tells why it is queued', () => {
    expect(
      readCondition(
        { life_cycle_state: 'QUEUED', queue_reason: 'Queued due to reaching maximum concurrent runs of 1.' },
        undefined,
      ).message,
    ).toMatch(/maximum concurrent/)
  })
})

describe('a run', () => {
  const sample = parseJson(readFileSync(new URL('../../fixtures/runs-get.json', import.meta.url), 'utf8')) as WireRun

  it('is read from the sample of the reference', () => {
    const run = readRun(sample)
    expect(run).toMatchObject({
      runId: '455644833',
      jobId: '11223344',
      name: 'A multitask job run',
      url: 'https://my-workspace.cloud.databricks.com/jobs/11223344/runs/123',
    })
    expect(run.tasks.map((task) => [task.key, task.kind, task.attempts[0].condition.result])).toEqual([
      ['Orders_Ingest', 'jar', 'FAILED'],
      ['Sessionize', 'jar', 'FAILED'],
      ['Match', 'notebook', 'SKIPPED'],
    ])
    expect(run.parameters).toContainEqual({ name: 'table', value: 'customers' })
  })

  it('judges a task by its last attempt, whatever the order of the entries', () => {
    const entry = (attempt_number: number, run_id: string, result_state: string) => ({
      task_key: 'load',
      run_id,
      attempt_number,
      state: { life_cycle_state: 'TERMINATED', result_state },
    })
    const run = readRun({ tasks: [entry(2, '30', 'SUCCESS'), entry(0, '10', 'FAILED'), entry(1, '20', 'FAILED')] })
    expect(run.tasks).toHaveLength(1)
    expect(run.tasks[0]?.attempts.map((attempt) => attempt.runId)).toEqual(['10', '20', '30'])
  })

  it('keeps ids and links of any size', () => {
    expect(universalUrl('https://h/?o=7405605519549535#job/9223372036854775807/run/9007199254740993')).toBe(
      'https://h/jobs/9223372036854775807/runs/9007199254740993?o=7405605519549535',
    )
  })

  const attemptsOf = (tasks: object[], rest: object = {}): string[] => {
    const run = readRun({ ...rest, tasks: tasks.map((task) => ({ task_key: 'load', ...task })) })
    return run.tasks.flatMap((task) => task.attempts.map((attempt) => attempt.runId))
  }

  it('takes the attempt that started later for the later one, though a repair counts anew', () => {
    const repaired = [
      { run_id: '10', attempt_number: 0, start_time: 1000 },
      { run_id: '20', attempt_number: 1, start_time: 2000 },
      { run_id: '15', attempt_number: 0, start_time: 3000 },
    ]
    expect(attemptsOf(repaired)).toEqual(['10', '20', '15'])
    expect(attemptsOf(repaired.toReversed())).toEqual(['10', '20', '15'])
    expect(
      attemptsOf(repaired, {
        repair_history: [
          { type: 'ORIGINAL', task_run_ids: ['10', '15'] },
          { type: 'REPAIR', task_run_ids: ['20'] },
        ],
      }),
    ).toEqual(['10', '15', '20'])
  })

  it('goes by the attempt number, then by the id, where a start is not told', () => {
    expect(
      attemptsOf([
        { run_id: '30', attempt_number: 1 },
        { run_id: '40', attempt_number: 0, start_time: 5 },
        { run_id: '20', attempt_number: 1 },
      ]),
    ).toEqual(['40', '20', '30'])
  })

  it('counts an attempt once that is listed twice', () => {
    const twice = [
      { run_id: '10', state: { life_cycle_state: 'RUNNING' } },
      { run_id: '10', state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } },
    ]
    expect(attemptsOf(twice)).toEqual(['10'])
    expect(readRun({ tasks: twice }).tasks[0]?.attempts[0].condition.phase).toBe('ended')
    expect(attemptsOf([{ run_id: '10' }, { run_id: '10', attempt_number: 1 }, {}, {}])).toHaveLength(4)
  })

  it.each([
    'javascript:alert(1)',
    'ftp://h/jobs/1',
    'https://h/jobs/1\n::error::x',
    'https://h/\u001b[31m',
    'https://',
    '//h/jobs/1',
    'x',
  ])('has no link that is not one to the web: %j', (url) => {
    expect(universalUrl(url)).toBe('')
  })

  it.each(['https://h/jobs/1/runs/2?o=3', 'https://h/#setting/clusters', 'https://h/?o=1#job/x/run/2', ''])(
    'leaves other links alone: %p',
    (url) => {
      expect(universalUrl(url)).toBe(url)
    },
  )

  it('tells which notebook a task runs, and with what', () => {
    const notebookOf = (task: unknown): unknown =>
      readRun({ tasks: [{ task_key: 'a', notebook_task: task }] }).tasks[0]?.notebook
    expect(notebookOf({ notebook_path: '/Users/x/etl', base_parameters: { day: '1', n: 2 } })).toEqual({
      path: '/Users/x/etl',
      parameters: [
        { name: 'day', value: '1' },
        { name: 'n', value: '2' },
      ],
    })
    expect(notebookOf({ notebook_path: '/x' })).toEqual({ path: '/x', parameters: [] })
    for (const odd of [undefined, null, 7, [], {}, { notebook_path: 7 }]) expect(notebookOf(odd)).toBeUndefined()
  })

  it('survives a body without anything in it', () => {
    expect(readRun({})).toMatchObject({ runId: '', tasks: [], condition: { phase: 'unknown' } })
    expect(readRun({ tasks: [null, 3, {}] as never, job_parameters: 'x' }).tasks).toHaveLength(1)
  })
})

describe('what changed', () => {
  const at = (state: string, result?: string): WireRun => ({
    run_id: '1',
    state: { life_cycle_state: state, result_state: result },
    tasks: [{ task_key: 'a', run_id: '2', state: { life_cycle_state: state, result_state: result } }],
  })

  it('is everything at first, then only what became different', () => {
    const pending = readRun(at('PENDING'))
    expect(changesBetween(undefined, pending).map((change) => change.kind)).toEqual(['run', 'task'])
    expect(changesBetween(pending, readRun(at('PENDING')))).toEqual([])
    expect(changesBetween(pending, readRun(at('RUNNING'))).map((change) => change.kind)).toEqual(['run', 'task'])
  })

  it('tells the end of the run after the ends of its tasks', () => {
    expect(
      changesBetween(readRun(at('RUNNING')), readRun(at('TERMINATED', 'SUCCESS'))).map((change) => change.kind),
    ).toEqual(['task', 'run'])
  })

  it('tells a retry as the end of one attempt and the start of another', () => {
    const first = readRun({ tasks: [{ task_key: 'a', run_id: '2', state: { life_cycle_state: 'RUNNING' } }] })
    const second = readRun({
      tasks: [
        { task_key: 'a', run_id: '2', state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } },
        { task_key: 'a', run_id: '3', attempt_number: 1, state: { life_cycle_state: 'PENDING' } },
      ],
    })
    const attempts = changesBetween(first, second).flatMap((change) =>
      change.kind === 'task' ? [[change.attempt.runId, change.attempt.condition.lifeCycle]] : [],
    )
    expect(attempts).toEqual([
      ['2', 'TERMINATED'],
      ['3', 'PENDING'],
    ])
    expect(progressWords(second.tasks)).toBe('0 of 1 task succeeded, 1 waiting')
  })
})

describe('a result without a life cycle', () => {
  it.each([
    ['SUCCESS', 'success'],
    ['FAILED', 'failure'],
    ['NEW_WORD', 'failure'],
  ])('%s means that it has ended: a result is only there at the end', (result_state, kind) => {
    expect(readCondition({ result_state }, undefined)).toMatchObject({ phase: 'ended', verdict: { kind } })
    expect(readCondition(undefined, { termination_details: { code: result_state } })).toMatchObject({ phase: 'ended' })
  })

  it('does not outweigh a word that says that it goes on, or one that nobody knows', () => {
    expect(readCondition({ result_state: 'SUCCESS', life_cycle_state: 'RUNNING' }, undefined).phase).toBe('running')
    expect(readCondition({ result_state: 'SUCCESS' }, { state: 'PENDING' }).phase).toBe('waiting')
    expect(readCondition({ result_state: 'SUCCESS', life_cycle_state: 'DREAMING' }, undefined).phase).toBe('unknown')
  })

  it('is none where nothing is said', () => {
    expect(readCondition({}, {}).phase).toBe('unknown')
    expect(readCondition({ user_cancelled_or_timedout: true }, undefined).phase).toBe('unknown')
  })
})

describe('a task of a run that has ended', () => {
  const ended = (result_state: string) => ({ life_cycle_state: 'TERMINATED', result_state })
  const running = { life_cycle_state: 'RUNNING' }
  const taskOf = (state: object, task: object, more: object = {}) =>
    readRun({ run_id: '1', state, tasks: [{ task_key: 't', run_id: '2', ...task }], ...more }).tasks[0]?.attempts[0]

  it.each<[string, object, object, object]>([
    [
      'a status that lags behind its state',
      ended('SUCCESS'),
      { state: ended('SUCCESS'), status: { state: 'RUNNING' } },
      { lifeCycle: 'TERMINATED', result: 'SUCCESS', verdict: { kind: 'success' } },
    ],
    [
      'a state that lags behind its status',
      ended('FAILED'),
      { state: running, status: { state: 'TERMINATED', termination_details: { code: 'DRIVER_ERROR' } } },
      { lifeCycle: 'TERMINATED', result: 'FAILED', verdict: { kind: 'failure' } },
    ],
    [
      'a failure, in a run that passed all the same',
      ended('SUCCESS'),
      { state: { ...running, result_state: 'FAILED' } },
      { result: 'FAILED', verdict: { kind: 'failure' } },
    ],
    [
      'nothing said of its end, in a run that succeeded',
      ended('SUCCESS'),
      { state: running },
      { result: 'SUCCESS', verdict: { kind: 'success' } },
    ],
    [
      'nothing said of its end, in a run that was canceled',
      ended('CANCELED'),
      { state: { life_cycle_state: 'PENDING' } },
      { result: 'CANCELED', verdict: { kind: 'failure', failure: 'run-canceled' } },
    ],
    [
      'a word that nobody knows',
      ended('SUCCESS'),
      { state: { life_cycle_state: 'DREAMING' } },
      { result: 'DREAMING', verdict: { kind: 'failure', unknown: true } },
    ],
  ])('has ended, too: %s', (_name, state, task, expected) => {
    expect(taskOf(state, task)?.condition).toMatchObject({ phase: 'ended', ...expected })
  })

  it('goes on while its run does, whatever its own status', () => {
    const attempt = taskOf(running, { state: ended('SUCCESS'), status: { state: 'RUNNING' } })
    expect(attempt?.condition.phase).toBe('running')
  })

  it('goes on where a repair has begun that the state of the run does not show yet', () => {
    const history = [{ type: 'ORIGINAL' }, { type: 'REPAIR', id: '5', state: running }]
    expect(taskOf(ended('FAILED'), { state: running }, { repair_history: history })?.condition.phase).toBe('running')
    const later = taskOf(ended('FAILED'), { state: running, start_time: 2000 }, { start_time: 500, end_time: 1000 })
    expect(later?.condition.phase).toBe('running')
  })

  it('and so does the run itself then', () => {
    const historyOf = (state: object) => [{ type: 'ORIGINAL' }, { type: 'REPAIR', id: '5', state }]
    const conditionOf = (state: object) =>
      readRun({ run_id: '1', state: ended('SUCCESS_WITH_FAILURES'), repair_history: historyOf(state) }).condition
    expect(conditionOf(running)).toMatchObject({ phase: 'running', lifeCycle: 'RUNNING', result: '' })
    expect(conditionOf(running)).not.toHaveProperty('verdict')
    for (const state of [ended('FAILED'), {}, { life_cycle_state: 'DREAMING' }])
      expect(conditionOf(state)).toMatchObject({ phase: 'ended', result: 'SUCCESS_WITH_FAILURES' })
  })

  it('but for a repair that began before the run ended: that end is its own', () => {
    const at = (start_time: number) =>
      readRun({
        run_id: '1',
        state: ended('FAILED'),
        end_time: 5_000,
        repair_history: [{ type: 'ORIGINAL' }, { type: 'REPAIR', id: '5', state: running, start_time }],
      }).condition.phase
    expect([at(4_000), at(6_000)]).toEqual(['ended', 'running'])
  })

  it('holds for the iterations of a for-each run', () => {
    const iterations = [{ run_id: '3', task_key: 'each_0', state: ended('FAILED'), status: { state: 'RUNNING' } }]
    const run = readRun({ run_id: '1', state: ended('FAILED'), iterations })
    expect(run.iterations[0]?.attempts[0].condition).toMatchObject({ phase: 'ended', result: 'FAILED' })
  })
})

describe('the kind of a task', () => {
  const kindOf = (task: object) => readRun({ tasks: [{ task_key: 't', ...task }] }).tasks[0]
  it.each([
    ['dashboard_task', 'dashboard'],
    ['power_bi_task', 'power-bi'],
    ['dbt_cloud_task', 'dbt-cloud'],
    ['dbt_platform_task', 'dbt-platform'],
    ['gen_ai_compute_task', 'gen-ai-compute'],
    ['python_operator_task', 'python-operator'],
    ['alert_task', 'alert'],
    ['ai_runtime_task', 'ai-runtime'],
  ])('%s is %s', (field, kind) => {
    expect(kindOf({ [field]: {} })).toMatchObject({ kind })
    expect(kindOf({ [field]: {} })).not.toHaveProperty('kindField')
  })

  it('that nobody knows yet keeps its own name', () => {
    expect(kindOf({ agentic_task: { x: 1 } })).toMatchObject({ kind: 'unknown', kindField: 'agentic_task' })
  })

  it.each([{}, { new_task: null }, { new_task: 'x' }, { task: {} }, { [`${'x'.repeat(200)}_task`]: {} }])(
    'is not told by %j',
    (task) => {
      expect(kindOf(task)).toMatchObject({ kind: 'unknown' })
      expect(kindOf(task)).not.toHaveProperty('kindField')
    },
  )
})

describe('the iterations of a for-each task', () => {
  const state = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }
  const namesOf = (...iterations: object[]) =>
    readRun({ iterations: iterations.map((one) => ({ state, ...one })) }).iterations.map(
      ({ key, attempts }) => `${key} ${attempts.map(({ runId }) => runId).join('+')}`,
    )

  it('have the number in which their key ends', () => {
    expect(namesOf({ run_id: '5', task_key: 'load_17' }, { run_id: '6', task_key: 'load_3' })).toEqual([
      '[17] 5',
      '[3] 6',
    ])
  })

  it.each([
    ['share a key', 'load', 'load'],
    ['have keys without a number', 'a', 'b'],
    ['have numbers that are the same', 'a_1', 'b_1'],
    ['have no key', undefined, undefined],
  ])('are numbered by place where they %s', (_name, one, other) => {
    expect(namesOf({ run_id: '5', task_key: one }, { run_id: '6', task_key: other })).toEqual(['[0] 5', '[1] 6'])
  })

  it('have all their attempts, whether or not they share a key', () => {
    const retried = (key: string, runId: string) => [
      { run_id: runId, task_key: key, attempt_number: 0 },
      { run_id: `${runId}1`, task_key: key, attempt_number: 1 },
    ]
    expect(namesOf(...retried('load', '5'), ...retried('load', '6'))).toEqual(['[0] 5+51', '[1] 6+61'])
    expect(namesOf(...retried('load_4', '5'), ...retried('load_6', '6'))).toEqual(['[4] 5+51', '[6] 6+61'])
  })

  it('are there once where two pages list them', () => {
    expect(namesOf({ run_id: '5', task_key: 'load' }, { run_id: '5', task_key: 'load' })).toEqual(['[0] 5'])
  })
})

describe('where a run ran', () => {
  it('is told as it was sent', () => {
    const tasks = [
      { task_key: 'a', cluster_instance: { cluster_id: '0923-1' }, existing_cluster_id: 'x' },
      { task_key: 'b', existing_cluster_id: '0923-2' },
      { task_key: 'c', effective_serverless_compute_id: 'sc-3' },
      { task_key: 'd' },
    ]
    const run = readRun({ effective_performance_target: 'STANDARD', effective_usage_policy_id: 'p-1', tasks })
    expect(run).toMatchObject({ performanceTarget: 'STANDARD', usagePolicy: 'p-1' })
    expect(run.tasks.map(({ compute }) => compute)).toEqual(['0923-1', '0923-2', 'sc-3', undefined])
    expect(readRun({})).not.toHaveProperty('performanceTarget')
  })
})
