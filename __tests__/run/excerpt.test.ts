import { expect, it } from '@jest/globals'
import type { TaskOutput } from '../../src/model/outcome.ts'
import type { FailedTest } from '../../src/model/tests.ts'
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

it('the same goes for cells and tests', () => {
  const test: FailedTest = { id: 'a.py::test_x', kind: 'failed', file: 'a.py', message: LONG, places: [] }
  const notebook = {
    resultTruncated: false,
    logsTruncated: false,
    cell: { source: LONG, printed: LONG },
    cells: Array.from({ length: 100 }, (_, at) => ({ number: at + 1, source: LONG, printed: LONG })),
    tests: {
      failed: Array.from({ length: 100 }, () => test),
      counts: { failed: 100, errors: 0, passed: 0, skipped: 0 },
    },
  }
  const kept: TaskOutput[] = []
  for (let count = 0; count < 1_000; count++) kept.push(excerptOf(notebook, kept))
  const sizeOf = (outputs: TaskOutput[]): number => JSON.stringify(outputs).length
  expect(sizeOf(kept)).toBeLessThan(80_000_000)
  expect(sizeOf(kept.slice(0, 1))).toBeGreaterThan(200_000)
  const last = kept.at(-1)
  expect(last?.cell?.printed.length).toBeGreaterThan(3_000)
  expect([last?.cells?.length, last?.tests?.failed.length]).toEqual([100, 100])
})
