import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { connectionError } from '../../../src/databricks/http/connection.ts'
import type { RetryableError } from '../../../src/databricks/http/errors.ts'
import { ApiError, temporaryError } from '../../../src/databricks/http/errors.ts'
import { persist, type Persistence } from '../../../src/databricks/http/retry.ts'

const HOST = 'https://dbc.example.com'
const busy = (status: number): RetryableError =>
  temporaryError('run job 42', HOST, { failure: { status, code: '', message: 'Later.', html: false } })
const lost = (what: string, code: string): RetryableError =>
  connectionError('run job 42', HOST, Object.assign(new Error(`${what} ${code}`), { code }))
const refused = new ApiError('request-refused', 'No.', 'Correct it.', { status: 400, code: '', message: 'No.' })

/** Tries against these answers in turn, the last one for ever, and remembers what happened when. */
const persisted = (answers: (Error | string)[], terms: Partial<Persistence> = {}) => {
  const clock = createVirtualClock()
  const began = clock.now()
  const story: string[] = []
  const tell = (what: string): void => void story.push(`${clock.now() - began} ${what}`)
  /** Takes its time, so that what does not wait for it comes too early. */
  const slowly = (what: string) => async (): Promise<void> => {
    await clock.sleep(10)
    tell(what)
  }
  let tries = 0
  const tryOnce = (): Promise<string> => {
    tell('try')
    const answer = answers[Math.min(tries++, answers.length - 1)] ?? ''
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  const result = persist(
    { clock, random: () => 1, onTrouble: ({ delayMs }) => tell(`pause ${delayMs}`) },
    {
      what: 'run job 42',
      outageMs: 60_000,
      onSending: slowly('sending'),
      onNotDone: slowly('not done'),
      ...terms,
    },
    () => true,
    tryOnce,
  )
  return { clock, story, result }
}

describe('whoever wants to know', () => {
  it('hears of each attempt before it is made, and has all the time that takes', async () => {
    const { result, story } = persisted([busy(503), 'done'])
    expect(await result).toBe('done')
    expect(story).toEqual(['10 sending', '10 try', '10 pause 500', '520 sending', '520 try'])
  })

  it('hears that an attempt was not carried out before the pause that follows it', async () => {
    const { result, story } = persisted([lost('connect', 'ECONNREFUSED'), 'done'])
    expect(await result).toBe('done')
    expect(story).toEqual(['10 sending', '10 try', '20 not done', '20 pause 500', '530 sending', '530 try'])
  })

  it.each<[string, Error, boolean]>([
    ['a refused connection', lost('connect', 'ECONNREFUSED'), true],
    ['a name that does not resolve', lost('getaddrinfo', 'ENOTFOUND'), true],
    ['too many requests', busy(429), true],
    ['a refusal', refused, true],
    ['a lost connection', lost('read', 'ECONNRESET'), false],
    ['an answer that says nothing of what was done', busy(503), false],
    ['a refusal that comes after something was done', refused.withEffect('unknown'), false],
    ['a fault of our own', new TypeError('x is not a function'), false],
  ])('hears of %s that nothing was done only when that is certain', async (_name, error, isCertain) => {
    const { result, story } = persisted([error], { outageMs: 0 })
    await expect(result).rejects.toThrow()
    expect(story.slice(2)).toEqual(isCertain ? ['20 not done'] : [])
  })

  it('hears of one attempt alone, whatever became of those before it', async () => {
    const { result, story } = persisted([busy(503), refused])
    await expect(result).rejects.toMatchObject({ message: 'No.', mayHaveTakenEffect: true })
    expect(story.map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'sending',
      'try',
      'pause 500',
      'sending',
      'try',
      'not done',
    ])
  })

  it('has the last word: nothing is sent when what is needed for it cannot be kept', async () => {
    const { result, story } = persisted(['done'], { onSending: () => Promise.reject(new Error('disk full')) })
    await expect(result).rejects.toThrow('disk full')
    expect(story).toEqual([])
  })

  it('hears of nothing more once it is too late', async () => {
    const over = new AbortController()
    const { result, story, clock } = persisted([busy(429)], { signal: over.signal })
    void clock.sleep(100).then(() => over.abort(new Error('stop now')))
    await expect(result).rejects.toThrow('stop now')
    expect(story).toEqual(['10 sending', '10 try', '20 not done', '20 pause 500'])
  })
})
