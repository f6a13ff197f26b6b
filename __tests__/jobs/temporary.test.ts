import { describe, expect, it } from '@jest/globals'
import { readMark, setHash } from '../../src/deploy/ownership.ts'
import { findTemporary, readTemporary, repositoryHash, stepHash, temporaryTags } from '../../src/jobs/temporary.ts'
import type { SavedJob } from '../../src/model/job.ts'

const REPOSITORY = repositoryHash({ serverUrl: 'https://github.com', repository: 'octo/sales' })
const STEP = stepHash('token')
const NONCE = 'f'.repeat(32)
const NAME = 'nightly (main, 1a2b3c4)'

function aJob(jobId: string, settings: Record<string, unknown> = {}, createdAt = Number(jobId)): SavedJob {
  const tags = temporaryTags({ name: NAME, step: STEP }, REPOSITORY, NONCE)
  return { jobId, createdAt, runAsUserName: '', settings: { name: NAME, tags, ...settings } }
}

const tagsOf = (job: SavedJob): Record<string, string> => job.settings.tags as Record<string, string>
const found = async (jobs: SavedJob[], steps = [STEP]): Promise<string[]> => {
  const list = { list: () => Promise.resolve(jobs), get: () => Promise.resolve(undefined) }
  return (await findTemporary(list, NAME, steps)).map(({ job }) => job.jobId)
}

describe('the tags of a temporary job', () => {
  it('are ones that every cloud takes, and say nothing', () => {
    for (const [name, value] of Object.entries(tagsOf(aJob('1')))) {
      expect(name).toMatch(/^[\w.-]{1,63}$/)
      expect(value).toMatch(/^[0-9a-f]{32}$/)
    }
  })

  it('are no tags of a job that is deployed', () => {
    expect(readMark(tagsOf(aJob('1')))).toBeUndefined()
    const scope = { serverUrl: 'https://github.com', repository: 'octo/sales', deployment: 'x', namePrefix: '' }
    expect(setHash(scope)).not.toBe(REPOSITORY)
  })

  it('are read back, whatever the case of the repository', () => {
    expect(readTemporary(aJob('1'))).toEqual({ repository: REPOSITORY, step: STEP, nonce: NONCE })
    expect(repositoryHash({ serverUrl: 'https://github.com', repository: 'Octo/Sales' })).toBe(REPOSITORY)
  })

  it.each([
    ['of a copy, or of one that was renamed', { name: `Copy of ${NAME}` }],
    ['that are not there', { tags: undefined }],
    ['that are no map', { tags: 'x' }],
    ['of which one is missing', { tags: { ...tagsOf(aJob('1')), 'databricks-run-temporary-step': undefined } }],
    ['that somebody has changed', { tags: { ...tagsOf(aJob('1')), 'databricks-run-temporary-step': 'mine' } }],
  ])('mean nothing: %s', (_what, settings) => {
    expect(readTemporary(aJob('1', settings))).toBeUndefined()
  })
})

describe('the jobs of a step', () => {
  it('are those with its tag, the oldest first', async () => {
    const other = (jobId: string, nonce: string): SavedJob =>
      aJob(jobId, { tags: temporaryTags({ name: NAME, step: STEP }, REPOSITORY, nonce.repeat(32)) })
    expect(await found([other('3', 'b'), aJob('2'), other('1', 'a')])).toEqual(['1', '2', '3'])
    expect(await found([aJob('2')], [stepHash('another')])).toEqual([])
  })

  it('are without copies that have even the name', async () => {
    expect(await found([aJob('5'), aJob('2')])).toEqual(['2'])
  })
})
