import { describe, expect, it } from '@jest/globals'
import type { JobListing } from '../../src/model/job.ts'
import { ActionError } from '../../src/model/errors.ts'
import { findJob } from '../../src/run/find-job.ts'
import { unreachable } from '../builders/errors.ts'
import { aJob, aJobNamed, aOneTimeRun } from '../builders/inputs.ts'
import { fakeClient } from '../builders/jobs-client.ts'

const named = (jobId: string, name: string): JobListing => ({ jobId, name })

const errorOf = async (jobs: JobListing[]): Promise<ActionError> => {
  const error: unknown = await findJob(fakeClient({ jobs }), aJobNamed('nightly')).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ActionError)
  return error as ActionError
}

describe('the job that is to run', () => {
  it('is the one whose id was given, and nothing is looked up', async () => {
    const client = fakeClient()
    expect(await findJob(client, aJob({ jobId: '9223372036854775807' }))).toBe('9223372036854775807')
    expect(client.calls).toEqual([])
  })

  it('is none for a one-time run and for a run that is only followed', async () => {
    const client = fakeClient()
    expect(await findJob(client, aOneTimeRun())).toBeUndefined()
    expect(await findJob(client, { kind: 'run', runId: '7' })).toBeUndefined()
    expect(client.calls).toEqual([])
  })

  it('is found by its name, in exactly this spelling', async () => {
    const jobs = [named('1', 'Nightly'), named('9007199254740993', 'nightly'), named('3', 'nightly (copy)')]
    expect(await findJob(fakeClient({ jobs }), aJobNamed('nightly'))).toBe('9007199254740993')
  })

  it('is not guessed when the name is spelled differently: the near ones are shown', async () => {
    const { kind, message, advice } = await errorOf([named('1', 'Nightly')])
    expect(kind).toBe('input')
    expect(message).toBe(
      'Input job-name: this identity sees no job that is named exactly "nightly". Similar: 1 "Nightly".',
    )
    expect(advice).toMatch(/^Nothing was started\./)
  })

  it('is not guessed when it is misspelt: jobs of nearly that name are shown, the nearest first', async () => {
    const someJobs = [named('1', 'weekly'), named('2', 'nighty'), named('3', 'the nightly run'), named('4', 'Knightly')]
    const found = findJob(fakeClient({ jobs: [], someJobs }), aJobNamed('nightly'))
    await expect(found).rejects.toThrow(/Similar: 3 "the nightly run", 4 "Knightly", 2 "nighty"\.$/)
  })

  it('is reported as missing all the same when the list cannot be had', async () => {
    const found = findJob(fakeClient({ jobs: [], someJobs: unreachable() }), aJobNamed('nightly'))
    await expect(found).rejects.toThrow(/named exactly "nightly"\.$/)
  })

  it('is not guessed when there is none', async () => {
    expect((await errorOf([])).message).toMatch(/this identity sees no job that is named exactly "nightly"/)
  })

  it('is not guessed among several of the same name: all of them are shown, twenty at most', async () => {
    const { kind, message } = await errorOf(Array.from({ length: 30 }, (_, at) => named(String(at + 1), 'nightly')))
    expect(kind).toBe('input')
    expect(message).toMatch(/^Input job-name: 30 jobs are named "nightly": 1 "nightly", 2 "nightly",/)
    expect(message.match(/\d+ "nightly"/g)).toHaveLength(20)
    expect(message).toMatch(/ …\.$/)
  })

  it('survives jobs without a name', async () => {
    const jobs: JobListing[] = [named('1', ''), named('2', ''), named('3', 'nightly')]
    expect(await findJob(fakeClient({ jobs }), aJobNamed('nightly'))).toBe('3')
    expect((await errorOf(jobs.slice(0, 2))).message).toMatch(/Similar: 1 "", 2 ""\./)
  })
})
