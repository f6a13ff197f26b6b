import { describe, expect, it } from '@jest/globals'
import { readAnswer } from '../../../src/databricks/http/answer.ts'
import { hiding } from '../../../src/databricks/http/redact.ts'
import { cpuMs } from '../../builders/cpu.ts'

const NOW = Date.UTC(2026, 0, 1)
const read = (status: number, body: string, headers: Record<string, string> = {}, secrets: string[] = []) =>
  readAnswer({ status, body, headers }, hiding(secrets), NOW)
const messageOf = (...given: Parameters<typeof read>): string => {
  const answer = read(...given)
  return 'failure' in answer ? answer.failure.message : ''
}

describe('the worst texts of a hostile host', () => {
  const MB5 = 5_000_000
  const fill = (unit: string): string => unit.repeat(Math.ceil(MB5 / unit.length))
  it.each<[string, string, string]>([
    ['blank lines', 'text/html', fill('\n')],
    ['openings without an end', 'text/html', fill('<pre>')],
    ['titles without an end', 'text/html', fill('<title>')],
    ['brackets inside of a title', 'text/html', `<title>${fill('<')}</title>`],
    ['brackets inside of a short title', 'text/html', `<title>${'<'.repeat(90_000)}</title>`],
    ['an opening that never ends', 'text/html', `<pre ${fill(' ')}`],
    ['blanks before a letter', 'text/plain', `${fill(' ')}x`],
    ['capitals without a colon', 'text/plain', fill('A')],
    ['a code and blanks', 'text/plain', `INVALID_STATE:${fill(' \n')}`],
    ['escape sequences', 'text/plain', fill('\u001b]')],
    ['half a worker environment', 'text/plain', fill('worker env ')],
    ['another half of it', 'text/plain', fill('Unknown Worker ')],
    ['percent signs', 'text/plain', fill('%')],
    ['ampersands', 'text/plain', fill('&#')],
    ['backslashes', 'text/plain', fill('\\')],
    ['JSON', 'application/json', JSON.stringify({ error_code: fill('worker env '), message: fill('\n') })],
  ])('%s cost next to nothing', (_name, type, body) => {
    const began = cpuMs()
    for (const status of [200, 302, 400, 503]) {
      const answer = read(status, body, { 'content-type': type, location: fill('/') }, ['a-secret-of-some-length'])
      if ('failure' in answer) {
        expect(answer.failure.message.length).toBeLessThanOrEqual(2001)
        expect(answer.failure.code.length).toBeLessThanOrEqual(101)
      }
    }
    expect(cpuMs() - began).toBeLessThan(1000)
  })
})

describe('a page for people', () => {
  it.each([
    ['<html><body><pre class="x">one <b>two</b>\n three</pre>', 'one two three'],
    ['<HTML><TITLE lang=en>Bad Gateway</TITLE>', 'Bad Gateway'],
    ['<html><title>a</title><pre>b</pre>', 'b'],
    ['<html><title>no end', 'a web page without a title'],
    ['<html><pre>no end <title>t</title>', 't'],
    ['<html><title>a < b</title>', 'a < b'],
    ['<html><prefix>x</prefix><title>t</title>', 't'],
    ['<html>', 'a web page without a title'],
  ])('%s is told as %s', (body, message) => {
    expect(messageOf(502, body, { 'content-type': 'text/html' })).toBe(message)
  })
})

describe('where a redirect leads', () => {
  it.each([
    ['https://me:pass@evil.example.com/path?q=1#f', 'https://evil.example.com/path'],
    ['//me:pass@evil.example.com/path', 'https://evil.example.com/path'],
    ['/login.html?error=1', '/login.html'],
    ['login', '/login'],
    ['http://[', 'an address that is not valid'],
    ['https://me:pass@/x', 'an address that is not valid'],
    ['javascript:alert(1)', 'an address that is not valid'],
  ])('%s is shown as %s', (location, shown) => {
    expect(read(302, '', { location })).toMatchObject({ kind: 'not-json', location: shown })
  })
})

describe('a refusal that may pass', () => {
  it.each<[number, string, number | undefined]>([
    [400, '{"message":"Busy. Please try again later."}', 3],
    [409, '{"message":"temporarily unavailable"}', 3],
    [400, '{"error_code":"COULD_NOT_ACQUIRE_LOCK","message":"x"}', undefined],
    [400, '{"error":"temporarily_unavailable","error_description":"x"}', undefined],
    [429, '{}', undefined],
    [503, '{"message":"try again later"}', undefined],
  ])('%s %s', (status, body, retries) => {
    const answer = read(status, body)
    expect(answer.kind).toBe('temporary')
    expect(answer.kind === 'temporary' && answer.retries).toBe(retries)
  })

  it.each([401, 403])('is never a %s', (status) => {
    expect(read(status, '{"message":"try again later"}').kind).toBe('refusal')
  })
})
