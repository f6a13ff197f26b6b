import { describe, expect, it } from '@jest/globals'
import type { Condition } from '../../../src/model/run.ts'
import { EMOJI, FAILURES, GLYPH, resultWord, stateWords } from '../../../src/report/text/states.ts'
import { conditionOf } from '../../builders/run.ts'

describe('stateWords', () => {
  it.each<[Condition, string, string, string, string]>([
    [conditionOf('TERMINATED', 'SUCCESS'), '✔', '✅', 'succeeded', 'ok'],
    [conditionOf('TERMINATED', 'SUCCESS_WITH_FAILURES'), '✔', '⚠️', 'succeeded with failures', 'warning'],
    [conditionOf('TERMINATED', 'FAILED'), '✘', '❌', 'failed', 'failed'],
    [conditionOf('TERMINATED', 'TIMEDOUT'), '✘', '⏱️', 'timed out', 'failed'],
    [conditionOf('TERMINATED', 'CANCELED'), '✘', '🚫', 'canceled', 'failed'],
    [conditionOf('INTERNAL_ERROR', 'FAILED'), '✘', '❌', 'failed', 'failed'],
    [conditionOf('TERMINATED', 'UPSTREAM_FAILED'), '○', '⏭️', 'skipped: upstream failed', 'muted'],
    [conditionOf('TERMINATED', 'EXCLUDED'), '○', '⏭️', 'excluded', 'muted'],
    [conditionOf('SKIPPED'), '○', '⏭️', 'skipped', 'muted'],
    [
      conditionOf('TERMINATED', 'HIBERNATED'),
      '✘',
      '❌',
      'ended as HIBERNATED, which this action does not know',
      'failed',
    ],
    [conditionOf('RUNNING'), '▶', '🏃', 'running', 'running'],
    [conditionOf('TERMINATING'), '◌', '🏃', 'terminating', 'warning'],
    [conditionOf('QUEUED'), '◌', '⏳', 'queued', 'waiting'],
    [conditionOf('WAITING_FOR_RETRY'), '◌', '⏳', 'waiting for retry', 'waiting'],
    [conditionOf('DREAMING'), '?', '❔', 'DREAMING', 'warning'],
    [conditionOf(''), '?', '❔', 'state unknown', 'warning'],
  ])('$lifeCycle $result: %s %s %s (%s)', (condition, glyph, emoji, words, emphasis) => {
    const said = stateWords(condition)
    expect(said).toMatchObject({ words, emphasis })
    expect(GLYPH[said.icon]).toBe(glyph)
    expect(EMOJI[said.icon]).toBe(emoji)
  })

  it('finds no word on the prototype, and makes one short line of any', () => {
    expect(stateWords(conditionOf('TERMINATED', 'constructor')).words).toBe(
      'ended as constructor, which this action does not know',
    )
    const notRun: Condition = { ...conditionOf('SKIPPED'), result: 'toString' }
    expect(stateWords(notRun).words).toBe('not run (toString)')
    expect(stateWords({ ...notRun, result: `a\n\u001b[31mb${'x'.repeat(5_000_000)}` }).words).toMatch(
      /^not run \(a bx{190,200}…\)$/,
    )
  })
})

describe('resultWord', () => {
  it('is the result, else the code, else where it stands', () => {
    expect(resultWord(conditionOf('TERMINATED', 'FAILED'))).toBe('FAILED')
    expect(resultWord(conditionOf('RUNNING'))).toBe('RUNNING')
    expect(resultWord(conditionOf(''))).toBe('UNKNOWN')
  })
})

describe('FAILURES', () => {
  it('says something of every kind', () => {
    for (const { icon, words } of Object.values(FAILURES)) {
      expect(EMOJI[icon]).not.toBe('')
      expect(words).toMatch(/^(?:: )?\w.*\w$/)
    }
    expect(FAILURES.internal.words).toBe(': a fault of this action itself')
  })
})
