import { describe, expect, it } from '@jest/globals'
import { between, pick as oneOf, seededRandom } from '../../../harness/random.ts'
import { readAnswer } from '../../../src/databricks/http/answer.ts'
import { hiding } from '../../../src/databricks/http/redact.ts'
import { plainlyHidden } from './plain-redaction.ts'
import { ENCODINGS, LETTERS, longestRun, readingsOf, SPECIAL } from './secret-forms.ts'
import { cpuMs } from '../../builders/cpu.ts'

const random = seededRandom(20_261_124)
const pick = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('')

/** Escapes and what looks like one. */
const ESCAPES = [
  ...['%', '%4', '%zz', '%25', '%e9', '%2B', '\\', '\\u', '\\u12', '\\U0041', '\\ud83d\\ude00', '\\ude00', '\\ud83d'],
  ...['\\u005c', '\\u0025', '\\n', '\\"', '\\\\', '\\/', '&', '&#', '&#x', '&#12345678;', '&#1114112;', '&#x110000;'],
  ...['&#xD800;', '&#0;', '&#37;', '&#X41;', '&#x41;', '&amp;', '&AMP;', '&am', '&lt', '&nbsp;', '&apos;', '&quot;'],
  ...['é', '€', '🚀', '\ud83d', '\ude00', ' ', '\0', '\u007f', '\u0080', '+', '-', '_', '/', 'x'],
]

function anySecret(random: () => number): string {
  const letters = [...oneOf(random, [LETTERS, SPECIAL, 'é€🚀abcdef'])]
  return Array.from({ length: between(random, 10, 40) }, () => oneOf(random, letters)).join('')
}

/** An escape, or a secret in up to three encodings, perhaps cut. */
function anyPart(random: () => number, secrets: string[]): string {
  if (random() < 0.6) return oneOf(random, ESCAPES)
  let part = oneOf(random, secrets)
  for (let times = between(random, 0, 3); times > 0; times--)
    part = ENCODINGS[oneOf(random, Object.keys(ENCODINGS))]!(part.toWellFormed()).slice(0, 300)
  return random() < 0.5 ? part : part.slice(between(random, 0, 9), between(random, 9, part.length))
}

describe('what was sent in confidence', () => {
  it.each(Object.keys(ENCODINGS))('does not come out in any place or part of an answer: %s', (name) => {
    const encode = ENCODINGS[name]!
    for (let round = 0; round < 150; round++) {
      const secret = pick(round % 2 ? LETTERS : SPECIAL, 8 + Math.floor(random() * 60))
      const before = pick(' .:=Zz', Math.floor(random() * 12))
      const whole = `${before}${encode(secret)}${pick(' .,Zz', Math.floor(random() * 12))}`
      const from = Math.floor(random() * before.length)
      const text = round % 3 === 0 ? whole : whole.slice(from, from + Math.floor(random() * whole.length))
      const answer = readAnswer({ status: 400, headers: {}, body: text }, hiding([secret]), 0)
      const shown = answer.kind === 'refusal' ? `${answer.failure.code} ${answer.failure.message}` : ''
      for (const reading of readingsOf(shown)) {
        const run = longestRun(reading, secret)
        if (run > 6) throw new Error(`${run} characters in a row of ${secret} in ${shown}, from ${text}`)
      }
    }
  })

  it('does not come out where a message is cut, wherever that is', () => {
    const secret = pick(LETTERS, 40)
    for (let at = 1950; at < 2010; at++) {
      const body = `${'.'.repeat(at)}${secret} and more of it`
      const answer = readAnswer({ status: 400, headers: {}, body }, hiding([secret]), 0)
      expect(longestRun(answer.kind === 'refusal' ? answer.failure.message : secret, secret)).toBeLessThanOrEqual(6)
    }
    for (let at = 99_950; at < 100_010; at += 3) {
      const body = `<html><title>${' '.repeat(at)}${secret}</title>`
      const answer = readAnswer({ status: 502, headers: {}, body }, hiding([secret]), 0)
      expect(longestRun(JSON.stringify(answer), secret)).toBeLessThanOrEqual(6)
    }
  })

  it('goes together with nothing else', () => {
    const hide = hiding(['Bearer dapi0123456789abcdef'])
    expect(hide('token dapi0123456789abcdef is not valid')).toBe('token *** is not valid')
    expect(hide('Bearer dapi0123456789abcdef')).toMatch(/^(?:Bearer )?\*\*\*$/)
    expect(hide('dapi is the prefix of tokens, 0123456 is not')).toBe('dapi is the prefix of tokens, *** is not')
    expect(hide('nothing here')).toBe('nothing here')
  })

  it('is not shown in the code or in the address of a redirect', () => {
    const hide = hiding(['dapi0123456789abcdef'])
    const body = JSON.stringify({ error_code: 'X_dapi0123456789abcdef', message: 'm' })
    expect(readAnswer({ status: 400, headers: {}, body }, hide, 0)).toMatchObject({
      failure: { code: 'X_***' },
    })
    const headers = { location: 'https://evil.example.com/dapi0123456789abcdef' }
    expect(readAnswer({ status: 302, headers, body: '' }, hide, 0)).toMatchObject({
      location: 'https://evil.example.com/***',
    })
  })

  it('is found as the plainest way of reading finds it, among escapes that are whole, cut, nested or none', () => {
    const wrong: string[] = []
    let masked = 0
    for (let seed = 1; seed <= 400; seed++) {
      const random = seededRandom(seed)
      const secrets = Array.from({ length: between(random, 1, 3) }, () => anySecret(random))
      const text = Array.from({ length: between(random, 1, 12) }, () => anyPart(random, secrets)).join('')
      const [hidden, expected] = [hiding(secrets)(text), plainlyHidden(text, secrets)]
      if (hidden !== text) masked++
      if (hidden !== expected) wrong.push(`seed ${seed}: ${JSON.stringify({ secrets, text, hidden, expected })}`)
    }
    expect(wrong).toEqual([])
    expect(masked).toBeGreaterThan(200)
  })

  it('costs next to nothing to look for in 5 MB when it is short', () => {
    const started = cpuMs()
    for (const secret of ['aaa', 'a a', '---']) {
      expect(hiding([secret])(`${'a'.repeat(5_000_000)}x`)).not.toContain('***')
      hiding([secret])(`${secret.charAt(1).repeat(5_000_000)}x`)
    }
    expect(cpuMs() - started).toBeLessThan(2_000)
  })

  it('is looked for as a word when it is short, and not at all when it is a letter or two', () => {
    expect(hiding(['s3cr'])('s3cr is not s3cret')).toBe('*** is not s3cret')
    expect(hiding(['a', 'of'])('a token of yours')).toBe('a token of yours')
    expect(hiding([''])('nothing')).toBe('nothing')
    expect(hiding(['a.b$'])('a.b$, axb$, xa.b$ a.b$x (a.b$)')).toBe('***, axb$, xa.b$ a.b$x (***)')
    expect(hiding(['b-c', 'a-b'])('a-b-c')).toBe('***')
  })
})
