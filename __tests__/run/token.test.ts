import { describe, expect, it } from '@jest/globals'
import { readContext } from '../../src/action/context.ts'
import { claimOrdinal, deriveToken, type TokenParts } from '../../src/run/token.ts'

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/sales',
  GITHUB_RUN_ID: '17',
  GITHUB_JOB: 'run',
  GITHUB_ACTION: '__self',
  ACTIONS_ORCHESTRATION_ID: 'guid.run.__default',
}
const parts = (more: Partial<TokenParts> = {}, envMore: Record<string, string> = {}): TokenParts => ({
  context: readContext({ ...env, ...envMore }, {}),
  leg: { jobIndex: '0', matrix: 'null' },
  host: 'https://dbc.example.com',
  endpoint: 'run-now',
  body: { job_id: 7n, job_parameters: { a: '1', b: '2' } },
  ordinal: 0,
  ...more,
})

describe('the derived token', () => {
  it('is 64 hexadecimal characters, the most that Databricks takes', () => {
    expect(deriveToken(parts())).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same for the same step, whatever the order of the fields', () => {
    expect(deriveToken(parts({ body: { job_parameters: { b: '2', a: '1' }, job_id: 7n } }))).toBe(deriveToken(parts()))
  })

  it('is another for anything that differs', () => {
    const others = [
      parts({}, { GITHUB_SERVER_URL: 'https://ghes.example' }),
      parts({}, { GITHUB_REPOSITORY: 'octo/other' }),
      parts({}, { GITHUB_RUN_ID: '18' }),
      parts({}, { GITHUB_JOB: 'other' }),
      parts({}, { GITHUB_ACTION: '__self_2' }),
      parts({}, { ACTIONS_ORCHESTRATION_ID: 'guid.caller.run.__default' }),
      parts({ leg: { jobIndex: '1', matrix: 'null' } }),
      parts({ leg: { jobIndex: '0', matrix: '{"a":1}' } }),
      parts({ host: 'https://other.example.com' }),
      parts({ endpoint: 'submit' }),
      parts({ body: { job_id: 8n, job_parameters: { a: '1', b: '2' } } }),
      parts({ body: { job_id: 7n, job_parameters: { a: '1', b: '3' } } }),
      parts({
        body: {
          job_id: 7n,
          job_parameters: [
            ['a', '1'],
            ['b', '2'],
          ],
        },
      }),
      parts({ ordinal: 1 }),
      parts({ attempt: '2' }),
    ]
    const tokens = [parts(), ...others].map(deriveToken)
    expect(new Set(tokens).size).toBe(tokens.length)
  })

  it('cannot be reached by shifting text from one part to the next', () => {
    expect(deriveToken(parts({}, { GITHUB_JOB: 'a', GITHUB_ACTION: 'bc' }))).not.toBe(
      deriveToken(parts({}, { GITHUB_JOB: 'ab', GITHUB_ACTION: 'c' })),
    )
  })

  it('is the same in another attempt of the orchestration', () => {
    expect(deriveToken(parts({}, { ACTIONS_ORCHESTRATION_ID: 'another-guid.run.__default' }))).toBe(
      deriveToken(parts()),
    )
  })
})

describe('uses that look alike within one job', () => {
  it('count up, whoever asks', async () => {
    const files = new Set<string>()
    const create = (path: string) => Promise.resolve(!files.has(path) && Boolean(files.add(path)))
    expect([
      await claimOrdinal('/temp', 't', create),
      await claimOrdinal('/temp', 't', create),
      await claimOrdinal('/temp', 'other', create),
    ]).toEqual([0, 1, 0])
  })

  it('are not told apart outside of a runner', async () => {
    expect(await claimOrdinal(undefined, 't', () => Promise.resolve(false))).toBe(0)
  })
})
