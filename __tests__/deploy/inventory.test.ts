import { describe, expect, it } from '@jest/globals'
import type { SavedJob } from '../../src/model/job.ts'
import { takeInventory } from '../../src/deploy/inventory.ts'
import { keyHash, tagsOf, type Mark } from '../../src/deploy/ownership.ts'

const SET = 's'.repeat(32)
const OF_SET = { set: SET, names: [] }
const KEY = keyHash('a')

const job = (jobId: string, mark: Partial<Mark> | undefined, more: Partial<SavedJob> = {}): SavedJob => ({
  jobId,
  runAsUserName: '',
  createdAt: Number(jobId),
  settings: mark
    ? { name: 'a', tags: tagsOf({ set: SET, key: KEY, nonce: '', definition: 'd', ...mark }) }
    : { name: 'x' },
  ...more,
})

const workspace = (jobs: SavedJob[], { showsTags = true } = {}) => {
  const asked: string[] = []
  return {
    asked,
    list: () =>
      Promise.resolve(
        jobs.map((one) => {
          const { tags, ...rest } = one.settings
          return { ...one, settings: showsTags ? one.settings : rest }
        }),
      ),
    get: (jobId: string) => {
      asked.push(jobId)
      return Promise.resolve(jobs.find((one) => one.jobId === jobId))
    },
  }
}

describe('the jobs of a set', () => {
  it('are those with its tags, and only they are read', async () => {
    const there = workspace([job('1', { nonce: 'n' }), job('2', undefined), job('3', { set: 'other' })])
    const { own, others, doubles } = await takeInventory(there, OF_SET)
    expect([[...own].map(([key, { jobId }]) => [key, jobId]), doubles]).toEqual([[[KEY, '1']], []])
    expect(others.map(({ jobId }) => jobId)).toEqual(['2', '3'])
    expect(there.asked).toEqual(['1'])
  })

  it('may be joined by the only other one of a wanted name, which is read as a whole', async () => {
    const [one, two, ...twice] = ['1', '2', '3', '4'].map((id) => job(id, undefined))
    const named = (one: SavedJob, name: string): SavedJob => ({ ...one, settings: { name } })
    const others = [named(one!, 'wanted'), named(two!, 'other'), ...twice.map((job) => named(job, 'twice'))]
    const there = workspace([job('9', { nonce: 'n' }), ...others])
    await takeInventory(there, { set: SET, names: ['wanted', 'twice'] })
    expect(there.asked).toEqual(['9', '1'])
  })

  it('are found where lists show no tags', async () => {
    const there = workspace([job('1', { nonce: 'n' }), job('2', undefined)], { showsTags: false })
    const { own, others } = await takeInventory(there, OF_SET)
    expect([own.get(KEY)?.jobId, others.map(({ jobId }) => jobId)]).toEqual(['1', ['2']])
  })

  it('are not those that somebody copied, tags and all', async () => {
    const original = { nonce: 'n', state: { jobId: '1', hash: 'h' } }
    const { own, others, doubles } = await takeInventory(workspace([job('2', original), job('1', original)]), OF_SET)
    expect([own.get(KEY)?.jobId, others.map(({ jobId }) => jobId), doubles]).toEqual(['1', ['2'], []])
  })

  it('are not copies that were made before the first one was noted either', async () => {
    const { own, others, doubles } = await takeInventory(
      workspace([job('5', { nonce: 'n' }), job('2', { nonce: 'n' })]),
      OF_SET,
    )
    expect([own.get(KEY)?.jobId, others.map(({ jobId }) => jobId), doubles]).toEqual(['2', ['5'], []])
  })

  it('of one key are the oldest one and its doubles, whatever the order', async () => {
    const jobs = [job('9', { nonce: 'c' }), job('10', { nonce: 'b' }), job('2', { nonce: 'a' })]
    const { own, doubles } = await takeInventory(workspace(jobs), OF_SET)
    expect([own.get(KEY)?.jobId, doubles.map(({ jobId }) => jobId)]).toEqual(['2', ['9', '10']])
  })

  it('are compared by their ids where their age is not told', async () => {
    const ageless = (jobId: string, nonce: string): SavedJob => job(jobId, { nonce }, { createdAt: undefined })
    const { own } = await takeInventory(workspace([ageless('100', 'a'), ageless('99', 'b')]), OF_SET)
    expect(own.get(KEY)?.jobId).toBe('99')
  })

  it('that go while they are looked up are not there', async () => {
    const there = workspace([job('1', { nonce: 'n' })])
    const { own } = await takeInventory({ ...there, get: () => Promise.resolve(undefined) }, OF_SET)
    expect(own.size).toBe(0)
  })
})
