import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { EOL, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import * as core from '@actions/core'
import { createRunner, type Runner } from '../../src/action/runner.ts'

/** All that is said to the runner, whoever says it. */
type Words = Pick<typeof core, keyof Runner>

const OUTPUT = 'GITHUB_OUTPUT'
const STATE = 'GITHUB_STATE'
const before = { [OUTPUT]: process.env[OUTPUT], [STATE]: process.env[STATE] }
let folder = ''

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'databricks-run-runner-'))))
afterEach(() => {
  rmSync(folder, { recursive: true })
  for (const [name, value] of Object.entries(before))
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
})

const file = (name: string): string => {
  const path = join(folder, name)
  writeFileSync(path, '')
  return path
}

/** What @actions/core writes to stdout. */
const byCore = (say: (words: Words) => void): string => {
  let printed = ''
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  say(core)
  write.mockRestore()
  return printed
}

const byUs = (say: (words: Words) => void): string => {
  let printed = ''
  const append = (path: string, text: string): void => appendFileSync(path, text)
  say(createRunner({ env: process.env, write: (text) => (printed += text), append, newToken: () => '0-1-2', eol: EOL }))
  return printed
}

const TEXTS = ['', 'plain', '100 % : a, b', 'two\nlines\r\n::error::x', '%0A is text', 'ü 🎉 \u0000', ' padded ']

describe('what the runner is told', () => {
  it('is to the byte what @actions/core says', () => {
    const wrong = TEXTS.filter((text) => {
      const say = (words: Words): void => {
        words.error(text)
        words.error(text, { title: text || 'title', file: 'a,b:c.py', startLine: 3, endLine: 4, startColumn: 0 })
        words.warning(text, { title: 'x: y, 5 %' })
        words.notice(text)
        words.debug(text)
        words.setSecret(text)
        words.startGroup(text)
        words.endGroup()
      }
      return byUs(say) !== byCore(say)
    })
    expect(wrong).toEqual([])
  })

  it('is so of a runner without files, too', () => {
    for (const name of [OUTPUT, STATE]) Reflect.deleteProperty(process.env, name)
    const say = (words: Words): void => {
      words.setOutput('state', 'a\n%b')
      words.saveState('journal', '{"a": 1}')
    }
    expect(byUs(say)).toBe(byCore(say))
  })

  it('stands in the files as @actions/core writes it, but for the delimiter', () => {
    const say = (words: Words): void => {
      for (const text of TEXTS) words.setOutput('state', text)
      words.saveState('journal', 'one\ntwo')
    }
    const written = [byUs, byCore].map((by, place) => {
      const [output, state] = [file(`output ${place}`), file(`state ${place}`)]
      Object.assign(process.env, { [OUTPUT]: output, [STATE]: state })
      expect(by(say)).toBe('')
      return `${readFileSync(output, 'utf8')}|${readFileSync(state, 'utf8')}`.replaceAll(/_[\da-f-]+$/gm, '_')
    })
    expect(written[0]).toBe(written[1])
    expect(written[0]).toContain(`journal<<ghadelimiter_${EOL}one\ntwo${EOL}ghadelimiter_${EOL}`)
  })

  it('never holds the delimiter that ends it', () => {
    process.env[OUTPUT] = file('output')
    const say = (words: Words): void => words.setOutput('state', 'x\nghadelimiter_0-1-2\nother<<y\n')
    expect(() => byUs(say)).toThrow('ghadelimiter_0-1-2')
    expect(readFileSync(process.env[OUTPUT], 'utf8')).toBe('')
  })
})
