import { expect, it } from '@jest/globals'
import type { TaskOutput } from '../../src/model/outcome.ts'
import { excerptOf } from '../../src/run/excerpt.ts'

const LONG = 'x'.repeat(250_000)
const full = { result: LONG, resultTruncated: false, logs: LONG, logsTruncated: false, trace: LONG, error: 'x' }

function lengthOf({ result, logs, trace, error = '' }: TaskOutput): number {
  return [result?.text ?? '', logs?.text ?? '', trace?.text ?? '', error].join('').length
}

it('what is kept of 1,000 outputs is little more than what is kept of 100, and something of each', () => {
  const kept: TaskOutput[] = []
  const lengths: number[] = []
  for (let count = 0; count < 1_000; count++) {
    const excerpt = excerptOf(full, kept)
    kept.push(excerpt)
    lengths.push(lengthOf(excerpt))
  }
  const sumOf = (count: number): number => lengths.slice(0, count).reduce((sum, length) => sum + length)
  expect(sumOf(1_000)).toBeLessThan(50_000_000)
  expect(lengths[0]).toBe(284_001)
  expect(Math.min(...lengths)).toBeGreaterThan(28_000)
})
