import { describe, expect, it } from '@jest/globals'
import type { TaskOutput, TaskReport } from '../../../src/model/outcome.ts'
import { causesOf, countOf, errorOf, needsSection, takeTraces } from '../../../src/report/summary/failures.ts'
import { Room } from '../../../src/report/summary/room.ts'
import { anAttempt, aTask, conditionOf } from '../../builders/run.ts'

function ended(key: string, result: string, output?: TaskOutput): TaskReport {
  return {
    ...aTask({ key, attempts: [anAttempt({ condition: conditionOf('TERMINATED', result, 'said so') })] }),
    output,
  }
}

const trace = (text: string): TaskOutput => ({ error: 'boom', trace: { text, truncated: false } })

describe('needsSection', () => {
  it('is for what failed, and for what was canceled with something to say', () => {
    expect(needsSection(ended('a', 'FAILED'))).toBe(true)
    expect(needsSection(ended('a', 'CANCELED'))).toBe(false)
    expect(needsSection(ended('a', 'CANCELED', { error: 'killed' }))).toBe(true)
    expect(needsSection(ended('a', 'UPSTREAM_FAILED', { error: 'no' }))).toBe(false)
    expect(needsSection(ended('a', 'SUCCESS'))).toBe(false)
  })
})

describe('errorOf', () => {
  it('is the task’s own error, else that of an iteration, else what the workspace says', () => {
    const iterations = { total: 2, succeeded: 1, failed: 1, active: 0, firstError: 'first' }
    expect(errorOf({ ...ended('a', 'FAILED', { error: 'boom' }), iterations })).toBe('boom')
    expect(errorOf({ ...ended('a', 'FAILED'), iterations })).toBe('first')
    expect(errorOf(ended('a', 'FAILED'))).toBe('said so')
  })
})

describe('causesOf', () => {
  it('puts together what has the same end, error and trace, in the order of the first', () => {
    const causes = causesOf([
      ended('a', 'FAILED', trace('x')),
      ended('b', 'FAILED', trace('y')),
      ended('c', 'FAILED', trace('x')),
      ended('d', 'TIMEDOUT', trace('x')),
    ])
    expect(causes.map((cause) => cause.map(({ key }) => key))).toEqual([['a', 'c'], ['b'], ['d']])
    expect(countOf(causes)).toBe(4)
  })
})

describe('takeTraces', () => {
  it('says how many tasks got no trace for lack of room', () => {
    const room = new Room(100)
    const text = 'x'.repeat(5_000)
    const causes = causesOf(['a', 'b', 'c'].map((key) => ended(key, 'FAILED', trace(text))))
    expect(takeTraces(causes, room).size).toBe(0)
    expect(room.notices).toEqual(['Traces of 3 tasks left out'])
  })
})
