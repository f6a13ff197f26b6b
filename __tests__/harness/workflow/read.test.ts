import { describe, expect, it } from '@jest/globals'
import { readWorkflow } from '../../../harness/workflow/read.ts'
import { inOrder } from '../../../harness/workflow/run.ts'

const workflow = (jobs: string): string => `on: push\njobs:\n${jobs.replace(/^/gm, '  ')}`
const job = (id: string, needs: string): string => `${id}: {needs: ${needs}, steps: [{run: 'true'}]}`

describe('a workflow', () => {
  it.each([
    ['a: {services: {}, steps: [{run: x}]}', "job a: this runner does not know 'services'."],
    ['a: {uses: ./x.yml}', "job a: this runner does not know 'uses'."],
    ['a: {steps: [{run: x, cancel: y}]}', "job a, step 1: this runner does not know 'cancel'."],
    ['a: {steps: [{name: x}]}', 'job a, step 1: none of uses, run, wait is in it.'],
    ['a: {permissions: write-all, steps: [{run: x}]}', "'write-all' is more than a page should give."],
    ['a: {steps: [{run: x, continue-on-error: "yes"}]}', 'it is neither true nor false'],
    ['a: {}', 'job a: it has no steps.'],
  ])('with %s is refused by name', (jobs, message) => {
    expect(() => readWorkflow(workflow(jobs))).toThrow(message)
  })

  it('has its jobs in the order of their needs', () => {
    const { jobs } = readWorkflow(workflow([job('c', '[a, b]'), job('b', 'a'), job('a', '[]')].join('\n')))
    expect(inOrder(jobs).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    [[job('a', 'b'), job('b', 'a')], 'it needs itself'],
    [[job('a', 'none')], "job a: there is no job 'none' that it could need."],
  ])('whose jobs cannot be put in order is refused', (jobs, message) => {
    expect(() => inOrder(readWorkflow(workflow(jobs.join('\n'))).jobs)).toThrow(message)
  })
})
