/** Megabytes of output, from which the same is taken out as from a short text. */
import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../../harness/random.ts'
import { hiding } from '../../../src/databricks/http/redact.ts'
import { cpuMs } from '../../builders/cpu.ts'

const SECRET = 'dapi-0123456789abcdefghij'
const hide = hiding([SECRET, 'abc'])
const FORMS = [
  SECRET,
  Buffer.from(SECRET).toString('base64'),
  SECRET.replaceAll('-', '%2D'),
  encodeURIComponent(encodeURIComponent(`"${SECRET}`)),
  SECRET.replaceAll('a', '\\u0061'),
  SECRET.replaceAll('p', '&#112;'),
  SECRET.replace(/(?=.)/g, ' '),
  'abc',
]
const filler = (length: number): string => `${'{"message": "all is well\\n"}, é '.repeat(length / 30)} `

describe('a long text', () => {
  it.each(FORMS)('has nothing secret in it, wherever it stands: %s', (form) => {
    const wrong: number[] = []
    for (let seed = 1; seed <= 2; seed++) {
      const before = filler(60_000 + Math.floor(seededRandom(seed)() * 10_000))
      const hidden = hide(`${before}${form} ${filler(80_000)}`)
      if (hidden.includes(form) || !hidden.startsWith(before)) wrong.push(seed)
    }
    expect(wrong).toEqual([])
  })

  it('at the border of two pieces is masked, too', () => {
    const wrong: number[] = []
    for (let at = 65_536 - 40; at <= 65_536 + 5; at += 5) {
      const hidden = hide(`${'x'.repeat(at)} ${SECRET} ${'y'.repeat(70_000)}`)
      if (/dapi-01|abcdefg|4567890|fghij/.test(hidden)) wrong.push(at)
    }
    expect(wrong).toEqual([])
  })

  it('without a secret comes out as it is, in a moment', () => {
    const text = filler(5_000_000)
    const started = cpuMs()
    expect(hide(text) === text).toBe(true)
    expect(cpuMs() - started).toBeLessThan(2_000)
  })

  it.each([...FORMS, '\\\\', '%25', '&amp;', 'abc '])('full of what must be read closely costs no more: %s', (form) => {
    const text = form.repeat(5_000_000 / form.length)
    const started = cpuMs()
    hide(text)
    expect(cpuMs() - started).toBeLessThan(2_000)
  })
})
