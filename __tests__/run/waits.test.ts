import { expect, it } from '@jest/globals'
import { costsOf, KINDS, PACES, type Cost, type Kind } from '../../harness/waits.ts'

const JOBS = 60
const OURS = ['with a past', 'without a past'] as const
const kindOf = (name: string): Kind => KINDS.find((kind) => kind.name === name) as Kind

it('a known past of 15 % spread shows the end within 2.3 s on average, with fewer calls than the SDKs', () => {
  const { 'with a past': cost, 'the SDKs': sdks } = costsOf(kindOf('spread 15 %'), JOBS, PACES)
  expect(cost.lateS).toBeLessThan(2.3)
  expect(cost.calls).toBeLessThan(145)
  expect(cost.calls).toBeLessThan(sdks.calls)
  expect(cost.longestS).toBeLessThanOrEqual(15)
})

it.each(KINDS.filter(({ name }) => name !== 'twice as fast as ever'))(
  'a past never makes it later or dearer: $name',
  (kind) => {
    const { 'with a past': cost, 'without a past': ramp } = costsOf(kind, JOBS, OURS)
    expect(cost.lateS).toBeLessThan(ramp.lateS)
    expect(cost.calls).toBeLessThan(ramp.calls)
  },
)

it('a run that takes half as long as ever is seen about a second later, with a third fewer calls', () => {
  const { 'with a past': cost, 'without a past': ramp } = costsOf(kindOf('twice as fast as ever'), JOBS, OURS)
  expect(cost.lateS).toBeLessThan(ramp.lateS + 1.3)
  expect(cost.calls).toBeLessThan(ramp.calls * 0.7)
})

it.each(KINDS.slice(0, 4))('costs at most a tenth more than who knows how long runs take: $name', (kind) => {
  const costs = costsOf(kind, JOBS, ['with a past', 'an oracle'])
  const priceOf = ({ lateS, calls }: Cost): number => lateS + calls * 0.06
  expect(priceOf(costs['with a past'])).toBeLessThan(priceOf(costs['an oracle']) * 1.1)
})
