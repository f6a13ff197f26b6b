import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/deploy/model.ts'
import type { Mark } from '../../../src/deploy/ownership.ts'
import { changesOf, type Comparison } from '../../../src/deploy/plan/compare.ts'
import type { Body } from '../../../src/model/work.ts'
import { appliedJob, desiredJob, markOf, remoteJob } from '../../builders/deployed-jobs.ts'

const task = { task_key: 'a', notebook_task: { notebook_path: '/a' } }
const cluster = { spark_version: '15', num_workers: 1 }
const filled = { ...cluster, node_type_id: 'i3.xlarge', aws_attributes: { zone_id: 'auto' }, brand_new: true }

/** What differs when a file and its job are as given, and were as given when it was applied. */
function compared(
  file: Body,
  there: Body,
  applied: { file?: Body; there?: Body; mark?: Partial<Mark> } = {},
): Comparison {
  const wanted = desiredJob(file)
  const before = appliedJob(remoteJob(applied.there ?? there), desiredJob(applied.file ?? file).settings, applied.mark)
  return changesOf(wanted, remoteJob(there), markOf(before))
}

function unmarked(file: Body, there: Body): Comparison {
  return changesOf(desiredJob(file), remoteJob(there), undefined)
}

describe('whose change it is', () => {
  const file = { tasks: [task], timeout_seconds: 60 }
  const [one] = [{ path: 'timeout_seconds', before: 30, after: 60 }]

  test('the workspace’s, when the file is as it was applied', () => {
    expect(compared(file, { ...file, timeout_seconds: 30 }, { there: file }).changes).toEqual([{ ...one, drift: true }])
  })

  test('the file’s, when the workspace is', () => {
    const there = { ...file, timeout_seconds: 30 }
    expect(compared(file, there, { file: there }).changes).toEqual([{ ...one, drift: false }])
  })

  test('anybody’s, when both have changed', () => {
    const there = { ...file, timeout_seconds: 30 }
    const { changes, notes, isContested } = compared(file, there, { file: {}, there: {} })
    expect(changes).toEqual([{ ...one, drift: null }])
    expect([isContested, notes[0]]).toEqual([true, expect.stringContaining('have both changed since it was applied')])
  })

  test('anybody’s, when nothing says how it was', () => {
    const there = { ...file, timeout_seconds: 30 }
    expect(unmarked(file, there)).toMatchObject({ changes: [{ ...one, drift: null }], notes: [], isContested: false })
    expect(compared(file, there, { mark: { definition: '', state: undefined } }).changes).toEqual([
      { ...one, drift: null },
    ])
  })

  test('anybody’s, when the tags are those of another job', () => {
    const mark = { state: { jobId: '12', hash: 'x' } }
    expect(compared(file, { ...file, timeout_seconds: 30 }, { mark }).changes).toEqual([{ ...one, drift: null }])
  })
})

describe('a job that is as it was applied', () => {
  test('has no changes, whatever the service made of it', () => {
    const file = { tasks: [{ ...task, new_cluster: cluster }], timeout_seconds: 60 }
    const there = { tasks: [{ ...task, new_cluster: { ...filled, num_workers: 2 } }], timeout_seconds: 61, other: {} }
    expect(compared(file, there)).toMatchObject({ changes: [], notes: [], isResent: false })
  })

  describe('and whose second write was lost', () => {
    const file = { tasks: [{ ...task, new_cluster: cluster }], timeout_seconds: 60 }
    const known = { ...cluster, node_type_id: 'i3.xlarge', aws_attributes: { zone_id: 'auto' } }
    const there = { ...file, tasks: [{ ...task, new_cluster: known }] }
    const lost = { mark: { state: undefined } }

    test('has no changes that the service is known to make', () => {
      expect(compared(file, there, lost)).toMatchObject({ changes: [], notes: [] })
    })

    test.each<[string, Body]>([
      ['timeout_seconds', { timeout_seconds: 61 }],
      ['description', { description: 'by hand' }],
      ['schedule', { schedule: { quartz_cron_expression: 'x', timezone_id: 'UTC' } }],
      ['max_concurrent_runs', { max_concurrent_runs: 3 }],
      ['email_notifications.on_failure', { email_notifications: { on_failure: ['ann@example.com'] } }],
      ['tags.team', { tags: { team: 'x' } }],
      ['tasks[a].max_retries', { tasks: [{ ...there.tasks[0]!, max_retries: 4 }] }],
      ['tasks[b]', { tasks: [...there.tasks, { task_key: 'b' }] }],
      ['parameters[p]', { parameters: [{ name: 'p', default: '' }] }],
      ['brand_new', { brand_new: {} }],
    ])('shows %s, which somebody may have changed', (path, edit) => {
      const { changes, notes } = compared(file, { ...there, ...edit }, lost)
      expect(changes).toMatchObject([{ path, drift: null }])
      expect(notes).toEqual([expect.stringContaining('has not been noted')])
      const changed = compared({ ...file, name: 'other' }, { ...there, ...edit }, { ...lost, file })
      expect(paths(changed.changes)).toEqual(['name', path])
      expect(changed.notes).toEqual(notes)
    })
  })
})

describe('a field that was taken out of the file', () => {
  const file = { tasks: [{ ...task, new_cluster: cluster }] }
  const known = { ...cluster, node_type_id: 'i3.xlarge', aws_attributes: { zone_id: 'auto' } }
  const there = { tasks: [{ ...task, new_cluster: known }] }

  test('is shown with all that the service may have filled in, when nothing else is different', () => {
    const comparison = compared(file, there, {
      file: { tasks: [{ ...task, new_cluster: { ...cluster, node_type_id: 'x' } }] },
    })
    expect(comparison.changes).toEqual([
      { path: 'tasks[a].new_cluster.aws_attributes', before: { zone_id: 'auto' }, drift: false },
      { path: 'tasks[a].new_cluster.node_type_id', before: 'i3.xlarge', drift: false },
    ])
    expect(comparison.notes).toEqual([expect.stringContaining('may set again')])
  })

  test('is left to the other changes when there are some', () => {
    const comparison = compared({ ...file, timeout_seconds: 5 }, there, { file })
    expect(paths(comparison.changes)).toEqual(['timeout_seconds'])
    expect(comparison.notes).toEqual([])
  })

  test('is nothing that a job without a mark could tell', () => {
    expect(unmarked(file, there).changes).toEqual([])
  })
})

describe('as whom a job runs', () => {
  const octo = { run_as: { user_name: 'Octo@example.com' } }
  const application = '692bc6d0-ffa3-11ed-be56-0242ac120002'

  test('is read beside the settings where they do not say it', () => {
    expect(unmarked(octo, {}).changes).toEqual([])
    expect(paths(unmarked({ run_as: { user_name: 'mona' } }, {}).changes)).toEqual(['run_as.user_name'])
    const remote = remoteJob({}, { runAsUserName: application.toUpperCase() })
    const wanted = desiredJob({ run_as: { service_principal_name: application } })
    expect(changesOf(wanted, remote, undefined).changes).toEqual([])
  })

  test('is what the settings say first of all', () => {
    expect(unmarked(octo, { run_as: { user_name: 'mona' } }).changes).toEqual([
      { path: 'run_as.user_name', before: 'mona', after: 'Octo@example.com', drift: null },
    ])
    expect(unmarked(octo, { run_as: 7 }).changes).toEqual([])
  })

  test('may become somebody of another kind', () => {
    const wanted = { run_as: { service_principal_name: application } }
    expect(unmarked(wanted, { run_as: { user_name: 'mona' } }).changes).toEqual([
      { path: 'run_as.service_principal_name', after: application, drift: null },
      { path: 'run_as.user_name', before: 'mona', drift: null },
    ])
  })

  test('stays when the file does not say it, which a note tells', () => {
    const comparison = compared({}, { run_as: { user_name: 'mona\u001b[1m' } }, { file: octo })
    expect(comparison).toMatchObject({ changes: [], isResent: false })
    expect(comparison.notes).toEqual([expect.stringContaining('goes on running as mona:')])
    expect(unmarked({}, {}).notes).toEqual([])
  })

  test('is sent with a changed definition where nothing tells it', () => {
    const remote = remoteJob({}, { runAsUserName: '' })
    const { changes, notes } = changesOf(desiredJob(octo), remote, undefined)
    expect(paths(changes)).toEqual(['run_as'])
    expect(notes).toEqual([expect.stringContaining('does not tell run_as')])
    const applied = appliedJob(remote, desiredJob(octo).settings, { state: undefined })
    expect(changesOf(desiredJob(octo), remote, markOf(applied)).changes).toEqual([])
  })
})

test('rights are applied at creation alone, which a note tells', () => {
  const rights = { access_control_list: [{ user_name: 'mona', permission_level: 'IS_OWNER' }] }
  expect(unmarked(rights, {})).toMatchObject({ changes: [], notes: [expect.stringContaining('access_control_list')] })
  expect(compared(rights, {})).toMatchObject({ changes: [], notes: [expect.stringContaining('access_control_list')] })
  expect(unmarked({ access_control_list: [] }, {}).notes).toEqual([])
})

describe('the paths of changes', () => {
  test.each<[string, Body, Body, string]>([
    ['a task', { tasks: [{ ...task, max_retries: 2 }] }, { tasks: [task] }, 'tasks[a].max_retries'],
    ['a key with dots', { tasks: [task], tags: { 'cost.center': '1' } }, { tasks: [task] }, 'tags["cost.center"]'],
    ['an odd key of a list', { parameters: [{ name: 'a b', default: '' }] }, {}, 'parameters["a b"]'],
    ['a library', libraries('a', 'b'), libraries('a', 'c'), 'tasks[a].libraries[1].pypi.package'],
    ['one more library', libraries('a', 'b'), libraries('a'), 'tasks[a].libraries[1]'],
    ['a library before others', libraries('c', 'a', 'b'), libraries('a', 'b'), 'tasks[a].libraries'],
    ['libraries in another order', libraries('a', 'b'), libraries('b', 'a'), 'tasks[a].libraries'],
    ['an argument', commands('a', 'b'), commands('a', 'c'), 'tasks[a].dbt_task.commands'],
    ['one more argument', commands('a', 'b'), commands('a'), 'tasks[a].dbt_task.commands'],
    ['a pair', { pairs: [{ key: 'a', value: '1' }] }, { pairs: [{ key: 'a', value: '2' }] }, 'pairs'],
    ['the first libraries', libraries('a', 'b'), { tasks: [task] }, 'tasks[a].libraries'],
    ['a schedule', { schedule: { quartz_cron_expression: 'x', timezone_id: 'UTC' } }, {}, 'schedule'],
  ])('%s', (_what, file, there, path) => {
    expect(paths(unmarked(file, there).changes)).toEqual([path])
    expect(paths(unmarked(there, file).changes)).toEqual([path])
  })

  function libraries(...packages: string[]): Body {
    return { tasks: [{ ...task, libraries: packages.map((name) => ({ pypi: { package: name } })) }] }
  }

  function commands(...texts: string[]): Body {
    return { tasks: [{ task_key: 'a', dbt_task: { commands: texts } }] }
  }

  test('are in the order of the file, then what would be removed', () => {
    const file = { timeout_seconds: 5, tasks: [task], description: 'x' }
    const there = { zebra: 1, schedule: { timezone_id: 'UTC' }, alpha: 2 }
    const would = ['timeout_seconds', 'tasks[a]', 'description', 'alpha', 'schedule', 'zebra']
    expect(paths(unmarked(file, there).changes)).toEqual(would)
    const turned = Object.fromEntries(Object.entries(there).toReversed())
    expect(paths(unmarked(file, turned).changes)).toEqual(would)
  })
})

describe('whatever the workspace sends', () => {
  const file = { ...task, tasks: [task], tags: { a: 'b' }, email_notifications: { on_start: ['a'] } }
  const odd = [null, 7, 'text', [], {}, [[]], [null], [{}], { a: { a: [] } }, JSON.parse('{"__proto__":{"tasks":1}}')]
  const fields = ['tasks', 'tags', 'email_notifications', 'run_as', 'git_source', 'job_clusters', 'trigger', 'name']

  test.each(fields)('a comparison goes on: %s', (field) => {
    for (const value of odd) {
      expect(Array.isArray(unmarked(file, { [field]: value }).changes)).toBe(true)
      expect(Array.isArray(unmarked(file, { tasks: [{ task_key: 'a', [field]: value }] }).changes)).toBe(true)
    }
  })

  test('a task that is there twice is one too many', () => {
    const there = { tasks: [task, { ...task, timeout_seconds: 5 }] }
    expect(paths(unmarked({ tasks: [task] }, there).changes)).toEqual(['tasks[a:1]'])
  })

  test('a field of a prototype is a field like any other', () => {
    const tags = JSON.parse('{"__proto__":"x","constructor":"y"}') as Body
    expect(paths(unmarked({}, { tags }).changes)).toEqual(['tags.__proto__', 'tags.constructor'])
    expect(unmarked({ tags }, { tags: JSON.parse(JSON.stringify(tags)) }).changes).toEqual([])
  })

  test('and however deep it is, what differs is seen', () => {
    expect(paths(unmarked({ deep: nested('a') }, { deep: nested('b') }).changes)).toHaveLength(1)
    expect(unmarked({ deep: nested('a') }, { deep: nested('a') }).changes).toEqual([])
  })

  function nested(value: unknown): unknown {
    let deep = value
    for (let level = 0; level < 50_000; level++) deep = level % 2 === 0 ? [deep] : { x: deep }
    return deep
  }
})

function paths(changes: Change[]): string[] {
  return changes.map(({ path }) => path)
}
