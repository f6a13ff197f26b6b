import { describe, expect, test } from '@jest/globals'
import { changesOf } from '../../../src/deploy/plan/compare.ts'
import { definitionHash } from '../../../src/deploy/plan/hashes.ts'
import {
  DEFAULTS,
  FILLED_IN,
  KEYED_LISTS,
  LEFT_OUT,
  MANAGED,
  OPEN_MAPS,
  RENAMED,
  SETS,
  SOURCES,
  WITHOUT_CASE,
  WRITE_ONLY,
  type Row,
} from '../../../src/deploy/plan/tables.ts'
import type { Body } from '../../../src/model/work.ts'
import type { DesiredJob, RemoteJob } from '../../../src/deploy/model.ts'
import { appliedJob, markOf } from '../../builders/deployed-jobs.ts'
import { pathOf, settingsAt } from '../../builders/job-rows.ts'

describe('a default means the same as no such field', () => {
  const cases = DEFAULTS.flatMap(({ at, values }) => at.flatMap((row) => values.map((value) => [row, value] as const)))
  test.each(cases)('%s: %j', (row, value) => {
    expect(shown(settingsAt(row), settingsAt(row, value))).toEqual([])
    expect(shown(settingsAt(row, value), settingsAt(row))).toEqual([])
    expect(definitionHash(settingsAt(row, value))).toBe(definitionHash(settingsAt(row)))
    expect(shown(settingsAt(row), settingsAt(row, 'another'))).toEqual([pathOf(row)])
    expect(shown(settingsAt(row, 'another'), settingsAt(row, value))).toEqual([pathOf(row)])
  })
})

describe('the source of a task is that of its job', () => {
  test.each(SOURCES.at)('%s', (row) => {
    const git = { git_source: { git_url: 'https://github.com/octo/sales', git_provider: 'gitHub' } }
    expect(shown(settingsAt(row), settingsAt(row, 'WORKSPACE'))).toEqual([])
    expect(shown({ ...git, ...settingsAt(row) }, { ...git, ...settingsAt(row, 'GIT') })).toEqual([])
    expect(shown({ ...git, ...settingsAt(row) }, { ...git, ...settingsAt(row, 'WORKSPACE') })).toEqual([pathOf(row)])
    expect(shown(settingsAt(row), { ...git, ...settingsAt(row, 'GIT') })).toEqual(['git_source'])
  })
})

describe('a map that may be empty', () => {
  test.each(rowsOf(OPEN_MAPS))('%s: empty is none, and each entry is a field of its own', (row) => {
    expect(shown(settingsAt(row), settingsAt(row, {}))).toEqual([])
    expect(shown(settingsAt(row, {}), settingsAt(row))).toEqual([])
    if (row === 'job.run_as') return
    expect(shown(settingsAt(row, { one: 1 }), settingsAt(row))).toEqual([`${pathOf(row)}.one`])
    if (!MANAGED.at.includes(row))
      expect(shown(settingsAt(row), settingsAt(row, { one: 1 }))).toEqual([`${pathOf(row)}.one`])
  })

  test.each(['job.continuous', 'job.schedule', 'task.notebook_task', 'cluster.autoscale'])('is not %s', (row) => {
    expect(shown(settingsAt(row), settingsAt(row, {}))).toEqual([pathOf(row)])
    expect(shown(settingsAt(row, {}), settingsAt(row))).toEqual([pathOf(row)])
  })
})

describe('what the service fills in', () => {
  const cases = FILLED_IN.flatMap(({ at, values = ['any'] }) => at.map((row) => [row, values] as const))
  test.each(cases)('%s is not shown where only the job has it', (row, values) => {
    for (const value of values) expect(shown(settingsAt(row), settingsAt(row, value))).toEqual([])
    expect(shown(settingsAt(row, 'one'), settingsAt(row, 'another'))).toEqual([pathOf(row)])
    expect(shown(settingsAt(row, 'one'), settingsAt(row))).toEqual([pathOf(row)])
  })

  test.each(FILLED_IN.filter(({ values }) => values).flatMap(({ at }) => at))('%s has values of its own', (row) => {
    expect(shown(settingsAt(row), settingsAt(row, 'another'))).toEqual([pathOf(row)])
  })

  test.each(MANAGED.at)('%s is the service’s where the file does not say it', (row) => {
    expect(shown(settingsAt(row), settingsAt(row, { zone_id: 'a' }))).toEqual([])
    expect(
      shown(settingsAt(row, { first_on_demand: 1 }), settingsAt(row, { first_on_demand: 1, zone_id: 'a' })),
    ).toEqual([])
    expect(shown(settingsAt(row, { zone_id: 'b' }), settingsAt(row, { zone_id: 'a' }))).toEqual([
      `${pathOf(row)}.zone_id`,
    ])
  })

  test('is all that a cluster with a policy has beyond the file', () => {
    const policy = settingsAt('cluster.policy_id', 'E0')
    const there = { policy_id: 'E0', spark_conf: { a: '1' }, custom_tags: { team: 'x' }, init_scripts: [{ s3: {} }] }
    expect(shown(policy, settingsAt('cluster', there))).toEqual([])
    expect(
      shown(settingsAt('cluster', { policy_id: 'E0', spark_conf: { a: '2' } }), settingsAt('cluster', there)),
    ).toEqual(['job_clusters[c].new_cluster.spark_conf.a'])
    expect(
      shown(settingsAt('cluster', { spark_version: '15' }), settingsAt('cluster', { ...there, spark_version: '15' })),
    ).toEqual(
      ['custom_tags.team', 'init_scripts', 'policy_id', 'spark_conf.a'].map(
        (name) => `job_clusters[c].new_cluster.${name}`,
      ),
    )
  })

  test('num_workers: 0 is a value', () => {
    expect(shown(settingsAt('cluster.num_workers', 0), settingsAt('cluster.num_workers'))).toEqual([
      'job_clusters[c].new_cluster.num_workers',
    ])
    expect(shown(settingsAt('cluster.num_workers'), settingsAt('cluster.num_workers', 0))).toEqual([
      'job_clusters[c].new_cluster.num_workers',
    ])
  })
})

describe('what the service does not tell is compared with what was applied', () => {
  test.each(WRITE_ONLY)('$within.$field', ({ within, field, beside }) => {
    const file = settingsAt(within, { [beside]: 'here', [field]: 'one' })
    const there = remote(settingsAt(within, { [beside]: 'here' }))
    const { changes, notes } = changesOf(desired(file), there, undefined)
    expect(changes).toEqual([{ path: pathOf(`${within}.${field}`), after: 'one', drift: null }])
    expect(notes).toEqual([expect.stringContaining('The workspace does not tell')])
    const applied = markOf(appliedJob(there, file, { state: undefined }))
    expect(changesOf(desired(file), there, applied).changes).toEqual([])
    const other = desired(settingsAt(within, { [beside]: 'here', [field]: 'two' }))
    expect(changesOf(other, there, applied).changes).toMatchObject([{ after: 'two' }])
  })

  test.each(WRITE_ONLY)('$within.$field is noticed when it is taken out', ({ within, field, beside }) => {
    const there = remote(settingsAt(within, { [beside]: 'here' }))
    const mark = markOf(appliedJob(there, settingsAt(within, { [beside]: 'here', [field]: 'one' })))
    const comparison = changesOf(desired(settingsAt(within, { [beside]: 'here' })), there, mark)
    expect(comparison).toMatchObject({ changes: [], isResent: true })
    expect(comparison.notes).toEqual([expect.stringContaining(pathOf(`${within}.${field}`))])
  })
})

test.each(rowsOf(LEFT_OUT))('%s is no part of a comparison', (row) => {
  expect(shown(settingsAt(row), settingsAt(row, [{ user_name: 'a' }]))).toEqual([])
  expect(shown(settingsAt(row, [{ user_name: 'a' }]), settingsAt(row))).toEqual([])
  expect(definitionHash(settingsAt(row, [{ user_name: 'a' }]))).toBe(definitionHash(settingsAt(row)))
})

describe('a list with keys', () => {
  const cases = KEYED_LISTS.flatMap(({ at, key }) => at.map((row) => [row, key] as const))
  test.each(cases)('%s: may come in any order, entries by %j', (row, key) => {
    const entry = (name: string, more: Body = {}): Body => ({ [key[0]!]: name, ...more })
    const file = settingsAt(row, [entry('a', { x: 1 }), entry('b')])
    expect(shown(file, settingsAt(row, [entry('b'), entry('a', { x: 1 })]))).toEqual([])
    expect(definitionHash(settingsAt(row, [entry('b'), entry('a', { x: 1 })]))).toBe(definitionHash(file))
    expect(shown(file, settingsAt(row, [entry('b'), entry('a', { x: 2 })]))).toEqual([`${pathOf(row)}[a].x`])
    expect(shown(file, settingsAt(row, [entry('c'), entry('a', { x: 1 })]))).toEqual([
      `${pathOf(row)}[b]`,
      `${pathOf(row)}[c]`,
    ])
    for (const none of [[], null])
      expect(shown(file, settingsAt(row, none))).toEqual([`${pathOf(row)}[a]`, `${pathOf(row)}[b]`])
  })

  test('may name one task twice, with another outcome', () => {
    const on = (...outcomes: unknown[]): Body =>
      settingsAt(
        'task.depends_on',
        outcomes.map((outcome) => ({ task_key: 'check', ...(outcome !== '' && { outcome }) })),
      )
    expect(shown(on('true', 'false'), on('false', 'true'))).toEqual([])
    expect(shown(on('true', 'false'), on('false'))).toEqual(['tasks[t].depends_on[check:true]'])
    expect(shown(on('true'), on(''))).toEqual(['tasks[t].depends_on[check:true]', 'tasks[t].depends_on[check]'])
    expect(shown(on(true), on('true'))).toEqual([])
  })
})

test.each(SETS.at)('%s is one value, in any order', (row) => {
  expect(shown(settingsAt(row, ['a', 'b']), settingsAt(row, ['b', 'a']))).toEqual([])
  expect(shown(settingsAt(row, ['a', 'b']), settingsAt(row, ['b']))).toEqual([pathOf(row)])
  expect(shown(settingsAt(row, ['a']), settingsAt(row))).toEqual([pathOf(row)])
  expect(shown(settingsAt(row, []), settingsAt(row))).toEqual([])
})

test.each(rowsOf(WITHOUT_CASE))('%s has no case', (row) => {
  expect(shown(settingsAt(row, 'gitHub'), settingsAt(row, 'github'))).toEqual([])
  expect(shown(settingsAt(row, 'gitHub'), settingsAt(row, 'gitLab'))).toEqual([pathOf(row)])
  expect(definitionHash(settingsAt(row, 'gitHub'))).toBe(definitionHash(settingsAt(row, 'GITHUB')))
})

describe('a field with two names', () => {
  test.each(RENAMED.flatMap(({ at, to }) => at.map((row) => [row, to] as const)))(
    '%s and %s are the same',
    (row, to) => {
      const today = `${row.slice(0, row.lastIndexOf('.'))}.${to}`
      expect(shown(settingsAt(row, '4'), settingsAt(today, '4'))).toEqual([])
      expect(shown(settingsAt(row, '4'), settingsAt(today, '3'))).toEqual([pathOf(row)])
      expect(shown(settingsAt(today, '4'), settingsAt(row, '3'))).toEqual([pathOf(today)])
      expect(definitionHash(settingsAt(row, '4'))).toBe(definitionHash(settingsAt(today, '4')))
    },
  )
})

test('what holds for a task holds inside of a for-each task, and what holds for a cluster in both', () => {
  const nested = (task: Body): Body => ({ tasks: [{ task_key: 'each', for_each_task: { inputs: '[]', task } }] })
  const file = nested({ task_key: 'one', new_cluster: { num_workers: 1 } })
  const there = {
    task_key: 'one',
    run_if: 'ALL_SUCCESS',
    email_notifications: {},
    new_cluster: { num_workers: 1, node_type_id: 'a' },
  }
  expect(shown(file, nested(there))).toEqual([])
  expect(shown(file, nested({ ...there, timeout_seconds: 5 }))).toEqual([
    'tasks[each].for_each_task.task.timeout_seconds',
  ])
})

function rowsOf(rows: readonly Row[]): string[] {
  return rows.flatMap(({ at }) => at)
}

/** Where the settings of a file differ from those of a job that nobody has deployed. */
function shown(file: Body, there: Body): string[] {
  return changesOf(desired(file), remote(there), undefined).changes.map(({ path }) => path)
}

function desired(settings: Body): DesiredJob {
  return { key: 'nightly', file: 'jobs/nightly.yml', line: 1, name: 'Nightly', settings }
}

function remote(settings: Body): RemoteJob {
  return { jobId: '11', runAsUserName: '', settings }
}
