import { describe, expect, it } from '@jest/globals'
import type { Inventory } from '../../src/deploy/inventory.ts'
import { makePlan } from '../../src/deploy/make-plan.ts'
import type { DesiredJob, RemoteJob } from '../../src/deploy/model.ts'
import { keyHash, setHash, tagsOf, type Mark } from '../../src/deploy/ownership.ts'
import { definitionHash, stateHash } from '../../src/deploy/plan/hashes.ts'

const scope = { serverUrl: 'https://github.com', repository: 'octo/sales', deployment: 'default', namePrefix: '' }
const set = setHash(scope)
const options = { set, scope: `https://h ${set}`, adopt: false, prune: false, failOnDrift: false }

const desired = (key: string, more: object = {}): DesiredJob => ({
  key,
  file: `jobs/${key}.yml`,
  line: 1,
  name: key,
  settings: { name: key, queue: { enabled: true }, ...more },
})

const remote = (jobId: string, settings: object = {}): RemoteJob => ({
  jobId,
  runAsUserName: 'ci@example.com',
  settings: { ...settings },
})

/** A job of ours, as it is after it was applied. */
const applied = (jobId: string, job: DesiredJob, more: Partial<Mark> = {}): RemoteJob => {
  const bare = remote(jobId, job.settings)
  const state = { jobId, hash: stateHash(bare) }
  const mark = { set, key: keyHash(job.key), nonce: 'n', definition: definitionHash(job.settings), state, ...more }
  return remote(jobId, { ...job.settings, tags: tagsOf(mark) })
}

const inventory = ({
  own = [],
  ...rest
}: { own?: [string, RemoteJob][] } & Partial<Omit<Inventory, 'own'>>): Inventory => ({
  own: new Map(own.map(([key, job]) => [keyHash(key), job])),
  doubles: [],
  others: [],
  ...rest,
})

const actions = (made: ReturnType<typeof makePlan>): string[] =>
  made.plan.jobs.map(({ name, action }) => `${action} ${name}`)

describe('a plan', () => {
  it('creates what is not there, and leaves what is as the file says', () => {
    const made = makePlan(
      [desired('a'), desired('b')],
      inventory({ own: [['b', applied('2', desired('b'))]] }),
      options,
    )
    expect(actions(made)).toEqual(['create a', 'none b'])
    expect(made.plan.refusals).toEqual([])
  })

  it('follows a job that was renamed in its file', () => {
    const there = applied('1', desired('a', { name: 'old' }))
    const { plan } = makePlan([desired('a')], inventory({ own: [['a', there]] }), options)
    expect(plan.jobs[0]).toMatchObject({ action: 'update', jobId: '1', changes: [{ path: 'name', before: 'old' }] })
  })

  it('does not give a job the name of one that somebody else made', () => {
    const own: [string, RemoteJob][] = [['a', applied('1', desired('a', { name: 'old' }))]]
    const others = [remote('7', { name: 'a' })]
    for (const adopt of [false, true]) {
      const { plan } = makePlan([desired('a')], inventory({ own, others }), { ...options, adopt })
      expect(plan.refusals).toEqual([
        { key: 'a', name: 'a', message: expect.stringContaining('Job 7 has the name "a"') },
      ])
      expect(plan.refusals[0]?.message).not.toContain('adopt')
    }
  })

  it('goes on with a job that has its name for long, and somebody else’s has it now', () => {
    const own: [string, RemoteJob][] = [['a', applied('1', desired('a'))]]
    const found = inventory({ own, others: [remote('7', { name: 'a' })] })
    const { plan } = makePlan([desired('a', { timeout_seconds: 5 })], found, options)
    expect([plan.refusals, plan.jobs[0]?.action]).toEqual([[], 'update'])
  })

  it('leaves jobs whose definition is gone, unless prune says so', () => {
    const own: [string, RemoteJob][] = [['gone', applied('1', desired('gone'))]]
    expect(actions(makePlan([], inventory({ own }), options))).toEqual([])
    expect(actions(makePlan([], inventory({ own }), { ...options, prune: true }))).toEqual(['delete gone'])
  })

  it('names a few of the jobs that it leaves, and says how many more there are', () => {
    const own = Array.from({ length: 7 }, (_, n): [string, RemoteJob] => [`g${n}`, applied(`1${n}`, desired(`g${n}`))])
    const notes = (count: number, prune = false): string[] | undefined =>
      makePlan([], inventory({ own: own.slice(0, count) }), { ...options, prune }).plan.notes
    expect(notes(0)).toEqual([])
    expect(notes(2, true)).toEqual([])
    expect(notes(1)).toEqual([
      '1 job of this set has no definition any more, and is left alone (`prune: true` deletes it): "g0" (job 10).',
    ])
    expect(notes(7)).toEqual([
      '7 jobs of this set have no definition any more, and are left alone (`prune: true` deletes them): ' +
        '"g0" (job 10), "g1" (job 11), "g2" (job 12), "g3" (job 13), "g4" (job 14) and 2 more.',
    ])
  })

  it('deletes a second job of a key, and says why', () => {
    const doubles = [applied('2', desired('a'), { nonce: 'other' })]
    const { plan } = makePlan([desired('a')], inventory({ own: [['a', applied('1', desired('a'))]], doubles }), options)
    expect(plan.jobs[1]).toMatchObject({ action: 'delete', jobId: '2', notes: [expect.stringContaining('second job')] })
  })
})

describe('a job that is there already', () => {
  const others = [remote('7', { name: 'a' })]

  it('is named by the refusal', () => {
    const { plan } = makePlan([desired('a')], inventory({ others }), options)
    expect(plan.refusals).toEqual([{ key: 'a', name: 'a', message: expect.stringContaining('Job 7 has the name "a"') }])
  })

  it('is taken over with adopt, also where nothing of it differs', () => {
    const { plan } = makePlan([desired('a')], inventory({ others: [remote('7', desired('a').settings)] }), {
      ...options,
      adopt: true,
    })
    expect(plan.refusals).toEqual([])
    expect(plan.jobs[0]).toMatchObject({ action: 'update', jobId: '7', changes: [] })
    expect(plan.jobs[0]?.hash).not.toBe('')
  })

  it('counts by its exact name alone', () => {
    const { plan } = makePlan([desired('a')], inventory({ others: [remote('7', { name: 'A' })] }), options)
    expect([plan.refusals, plan.jobs[0]?.action]).toEqual([[], 'create'])
  })

  it.each<[string, object]>([
    ['a bundle', { deployment: { kind: 'BUNDLE' } }],
    ['Databricks itself', { deployment: { kind: 'SYSTEM_MANAGED' } }],
    ['imported from Git', { git_source: { job_source: { job_config_path: 'x' } } }],
  ])('is refused where it is managed elsewhere: %s', (words, settings) => {
    const found = inventory({ others: [remote('7', { name: 'a', ...settings })] })
    const { plan } = makePlan([desired('a')], found, { ...options, adopt: true })
    expect(plan.refusals[0]?.message).toContain(words)
  })

  it('is refused where a bundle has taken one of ours', () => {
    const there = applied('1', desired('a'))
    const taken = remote('1', { ...there.settings, deployment: { kind: 'BUNDLE' } })
    expect(makePlan([desired('a')], inventory({ own: [['a', taken]] }), options).plan.refusals).toHaveLength(1)
  })

  it('may be taken over where it is a copy of one that another repository deployed', () => {
    const tags = tagsOf({ set: 'f'.repeat(32), key: 'k', nonce: '', definition: 'd', state: { jobId: '1', hash: 'h' } })
    const found = inventory({ others: [remote('7', { name: 'a', tags })] })
    expect(makePlan([desired('a')], found, { ...options, adopt: true }).plan.refusals).toEqual([])
  })
})

describe('drift', () => {
  const edited = (): RemoteJob => {
    const there = applied('1', desired('a'))
    return remote('1', { ...there.settings, timeout_seconds: 9 })
  }

  it('refuses the plan only where that is asked for', () => {
    const found = inventory({ own: [['a', edited()]] })
    expect(makePlan([desired('a')], found, options).plan.refusals).toEqual([])
    const { plan } = makePlan([desired('a')], found, { ...options, failOnDrift: true })
    expect(plan.refusals[0]?.message).toContain('was changed in the workspace since it was applied')
  })

  it('refuses it also where it was not noted how the job was, and only if something differs', () => {
    const there = applied('1', desired('a'), { state: undefined })
    const planned = (settings: object): string[] =>
      makePlan([desired('a')], inventory({ own: [['a', remote('1', { ...there.settings, ...settings })]] }), {
        ...options,
        failOnDrift: true,
      }).plan.refusals.map(({ message }) => message)
    expect(planned({})).toEqual([])
    expect(planned({ description: 'by hand' })).toEqual([expect.stringContaining('perhaps changed in the workspace')])
  })

  it('counts also where the file has changed as well', () => {
    const found = inventory({ own: [['a', edited()]] })
    const both = makePlan([desired('a', { max_concurrent_runs: 3 })], found, { ...options, failOnDrift: true })
    expect(both.plan.refusals).toHaveLength(1)
    expect(both.plan.jobs[0]?.changes.map(({ drift }) => drift)).toEqual([null, null])
  })
})
