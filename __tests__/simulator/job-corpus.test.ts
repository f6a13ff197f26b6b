import { expect, it } from '@jest/globals'
import { KIND_FIELDS } from '../../simulator/engine/model.ts'
import { jobCorpus } from '../builders/job-corpus.ts'
import { simulate } from './harness.ts'

const corpus = jobCorpus()

it.each(corpus.map(({ key, settings }) => ({ key, settings })))('makes the job $key', ({ settings }) => {
  const { status, body } = simulate().post('2.2/jobs/create', settings)
  expect([status, body]).toEqual([200, { job_id: expect.any(String) }])
})

it('has a job of every kind of task', () => {
  const all = corpus.map(({ text }) => text).join('\n')
  expect(
    KIND_FIELDS.filter((field) => !new RegExp(`^ +${field}: `, 'm').test(all) && !all.includes(`${field}:\n`)),
  ).toEqual([])
})

it('has names and keys that are there once', () => {
  expect(new Set(corpus.map(({ settings }) => settings['name'])).size).toBe(corpus.length)
})
