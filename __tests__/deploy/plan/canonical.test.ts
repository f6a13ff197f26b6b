import { expect, test } from '@jest/globals'
import { canonicalJson } from '../../../src/deploy/plan/canonical.ts'

test.each([
  ['fields in any order', { a: 1, b: { d: 2, c: 3 } }, { b: { c: 3, d: 2 }, a: 1 }],
  ['a number in any form', { job_id: 123n, min: 1 }, { job_id: '123', min: '1' }],
  ['numbers beyond 2^53', 9007199254740993n, '9007199254740993'],
  ['texts that a service makes of booleans', { enabled: true }, { enabled: 'true' }],
  ['fields without a value', { a: 1, b: null, c: undefined }, { a: 1 }],
])('%s: the same text', (_what, one, other) => {
  expect(canonicalJson(one)).toBe(canonicalJson(other))
})

test.each([
  ['lists in another order', [1, 2], [2, 1]],
  ['numbers that a double takes for one', 9007199254740993n, 9007199254740992n],
  ['nothing and its name', [null], ['null']],
  ['one entry and none', [], [[]]],
  ['a map and a list', {}, []],
  ['what a quote might hide', ['a","b'], ['a', 'b']],
  ['a field of the prototype and none', JSON.parse('{"__proto__":{"a":1}}'), {}],
])('%s: another text', (_what, one, other) => {
  expect(canonicalJson(one)).not.toBe(canonicalJson(other))
})

test('it is JSON', () => {
  expect(canonicalJson({ b: [true, null, 'x'], a: { c: 0 } })).toBe('{"a":{"c":"0"},"b":["true",null,"x"]}')
})

test('takes what is very deep, and what is very wide', () => {
  let deep: unknown = 1
  for (let level = 0; level < 100_000; level++) deep = [deep]
  expect(canonicalJson(deep)).toHaveLength(200_003)
  expect(canonicalJson(Array.from({ length: 300_000 }, () => 7))).toHaveLength(1_200_001)
})
