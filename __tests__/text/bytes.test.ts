import { expect, it } from '@jest/globals'
import { formatBytes, formatBytesOf } from '../../src/text/bytes.ts'

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [840_499, '840 kB'],
  [8_400_000, '8.4 MB'],
  [450_000_000, '450.0 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})

it('a part is told in the unit of the whole', () => {
  expect(formatBytesOf(310_000, 8_400_000)).toBe('0.3 of 8.4 MB')
})
