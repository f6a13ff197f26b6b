import { describe, expect, it } from '@jest/globals'
import { holds, interpolate, knownOnly, resolve, type Scope } from '../../../harness/workflow/expressions.ts'

const scope = (contexts: Record<string, unknown>, success = true): Scope => ({
  contexts,
  status: { success, failure: !success, cancelled: false },
})

const EVENT = { github: knownOnly('github', { event: { action: 'labeled' }, sha: 'abc' }) }

describe('an expression', () => {
  it.each([
    ["${{ github.event.action == 'LABELED' }}", 'true'],
    ['${{ github.event.pull_request.head.sha || github.sha }}', 'abc'],
    ["a ${{ format('{0}}}', 1) }} b", 'a 1} b'],
    ["${{ '}}' }}", '}}'],
    ["${{ contains(fromJSON('[1, 2]'), 2) }}", 'true'],
    ['${{ github.event.none }}', ''],
    ['$ {{ no expression }}', '$ {{ no expression }}'],
  ])('%s is %j', (text, expected) => {
    expect(interpolate(text, scope(EVENT))).toBe(expected)
  })

  it('keeps its type where it stands alone, at any depth', () => {
    const matrix = { region: "${{ fromJSON('[1, 2]') }}", name: ['${{ github.sha }}!'] }
    expect(resolve(matrix, scope(EVENT))).toEqual({ region: [1, 2], name: ['abc!'] })
  })

  it.each([
    ['${{ secrets.NONE }}', 'secrets'],
    ['${{ github.ref }}', 'github.ref'],
    ["${{ hashFiles('**') }}", 'hashFiles'],
    ['${{ github.sha', 'has no end'],
  ])('%s is an error that names what is not known', (text, named) => {
    expect(() => interpolate(text, scope(EVENT))).toThrow(named)
  })
})

describe('an if:', () => {
  it.each([
    [undefined, true, true],
    [undefined, false, false],
    ["github.sha == 'abc'", true, true],
    ["github.sha == 'abc'", false, false],
    ["failure() && github.sha == 'abc'", false, true],
    ['${{ always() }}', false, true],
    // A name in a text is no call.
    ["github.sha != 'always()'", false, false],
    ["github.event.action == ''", true, false],
  ])('%s holds where success is %s: %s', (condition, success, expected) => {
    expect(holds(condition, scope(EVENT, success))).toBe(expected)
  })
})
