import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { KINDS, PACES } from '../harness/waits.ts'
import { figureLine, withFigures, type Figure } from '../scripts/figures.ts'

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'figures.md'), 'utf8')

/** The rows of a table between two markers, each as its cells. */
const rowsOf = (name: string): string[][] =>
  (page.split(`<!-- ${name} -->`)[1] ?? '')
    .split(`<!-- /${name} -->`)[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | ')) ?? []

describe('docs/figures.md', () => {
  it('says what each costs, beside what, and which goal it has', () => {
    const [head, line, ...body] = rowsOf('figures')
    expect(head).toEqual(['Measured', 'This action', 'Beside it', 'Ratio', 'Goal'])
    expect(line).toHaveLength(5)
    for (const part of ['Start', 'End', 'Memory', 'Collection', 'Import', 'Cancel', 'Size of dist'])
      expect(body.map(([name = '']) => name)).toContainEqual(expect.stringMatching(new RegExp(`^${part}`)))
    const odd = body.filter(
      ([, ours = '', beside = '', ratio = '', goal = '']) =>
        !/^[\d,.]+ (?:ms|s|MB|kB)$/.test(ours) || (beside === '') !== (ratio === '') || goal === '',
    )
    expect(odd).toEqual([])
  })

  it('says which kind of machine they are of, and when', () => {
    expect(page).toMatch(/^Measured in \w+ \d{4} on \d+ cores \(.+\), \w+, Node 24\.\S+, with a load of [\d.]+\.$/m)
  })

  it('has each pace beside the others, for each past', () => {
    const [head, , ...body] = rowsOf('waits')
    expect(head).toEqual(['Durations', ...PACES])
    expect(body.map(([name]) => name)).toEqual(KINDS.map(({ name }) => name))
    expect(body.flatMap(([, ...cells]) => cells).filter((cell) => !/^\d+\.\d s, \d+$/.test(cell))).toEqual([])
  })
})

describe('a figure', () => {
  const figure: Figure = {
    name: 'Start',
    ours: { median: 60, low: 55, high: 70 },
    unit: 'ms',
    digits: 1,
    beside: { name: 'a bare https.get', value: { median: 40, low: 39, high: 45 } },
    goal: 'ratio 1.4',
  }

  it('stands beside what it was measured with', () => {
    expect(figureLine(figure)).toMatch(
      /^Start +60\.0 ms \(55\.0 to 70\.0\), 1\.50 x a bare https\.get \(40\.0\); goal: /,
    )
    expect(withFigures(page, [figure], '| waits |', 'Here.')).toContain(
      '| Start | 60.0 ms | a bare https.get: 40.0 ms | 1.50 | ratio 1.4 |',
    )
  })

  it('needs its place on the page', () => {
    expect(() => withFigures('# Figures', [figure], '', '')).toThrow('docs/figures.md has no place for the figures')
  })
})
