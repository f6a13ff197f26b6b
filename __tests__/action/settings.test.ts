import { describe, expect, it } from '@jest/globals'
import { readProfile, type Profile } from '../../src/action/settings.ts'
import { cpuMs } from '../builders/cpu.ts'

const read = (text: string, named?: string): Promise<Profile | undefined> =>
  readProfile({ HOME: '/home/me', DATABRICKS_CONFIG_PROFILE: named }, () => Promise.resolve(text))

describe('a profile', () => {
  it.each([
    ['a heading with dots', '[a.b.c]\nhost = x'],
    ['blanks and empty lines before it', '\n\n  \t [a.b.c]\nhost = x'],
    ['line ends of Windows', '[other]\r\nhost = y\r\n\r\n[a.b.c]\r\nhost = x\r\n'],
    ['line ends of old', '[other]\rhost = y\r[a.b.c]\rhost = x'],
    ['a byte order mark', '\ufeff[a.b.c]\nhost = x'],
  ])('is found by its name: %s', async (_name, text) => {
    expect(await read(text, 'a.b.c')).toEqual({ name: 'a.b.c', values: { host: 'x' } })
  })

  it('has the last of two values, and what stands above all headings where it is DEFAULT', async () => {
    expect(await read('host = x\n[DEFAULT]\ntoken = 1\ntoken = 2\n')).toEqual({
      name: 'DEFAULT',
      values: { host: 'x', token: '2' },
    })
  })
})

describe('5 MB of a file of profiles', () => {
  it.each(['\n', '\r', ' ', '\n ', '[', '[\n', '\n[', '[\r', '[\u2028', '[.', '[a]\n', '.', '[a.b]\n', '=\n'])(
    'made of %j cost little',
    async (piece) => {
      const text = piece.repeat(Math.ceil(5_000_000 / piece.length))
      const started = cpuMs()
      await read(`[${text}x`, 'a.b')
      expect(cpuMs() - started).toBeLessThan(5_000)
    },
  )

  it('made of keys cost little', async () => {
    const text = Array.from({ length: 300_000 }, (_, index) => `key-${index} = x`).join('\n')
    const started = cpuMs()
    expect(await read(`[a]\n${text}`, 'a')).toMatchObject({ values: { 'key-299999': 'x' } })
    expect(cpuMs() - started).toBeLessThan(5_000)
  })
})
