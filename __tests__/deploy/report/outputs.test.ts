import { describe, expect, it } from '@jest/globals'
import { planOutput } from '../../../src/deploy/report/outputs.ts'
import { aChange, aJobPlan, aPlan, unchangedJobs } from '../../builders/deployment.ts'

const hide = (text: string): string => text.replaceAll('hunter2', '***')
type Rows = { key: string; changes: Record<string, unknown>[]; truncated?: true }[]
const parsed = (output: string): Rows => JSON.parse(output) as Rows

describe('the output plan', () => {
  it('has each job with what is done to it, and why', () => {
    const plan = aPlan([
      aJobPlan({ key: 'new', action: 'create', notes: ['Once.'] }),
      aJobPlan({
        key: 'a',
        name: 'A',
        jobId: '9007199254740993',
        changes: [aChange({ after: undefined, drift: null })],
      }),
      aJobPlan({ key: '', name: 'old', action: 'delete', jobId: '7' }),
    ])
    expect(JSON.parse(planOutput(plan, hide))).toEqual([
      { key: 'new', name: 'new', job_id: '', action: 'create', changes: [], notes: ['Once.'] },
      {
        key: 'a',
        name: 'A',
        job_id: '9007199254740993',
        action: 'update',
        changes: [{ path: 'tasks[ingest].max_retries', before: 1, after: null, drift: null }],
        notes: [],
      },
      { key: '', name: 'old', job_id: '7', action: 'delete', changes: [], notes: [] },
    ])
  })

  it('keeps the digits of integers of any size', () => {
    const plan = aPlan([aJobPlan({ changes: [aChange({ before: 9007199254740993n })] })])
    expect(planOutput(plan, hide)).toContain('"before":9007199254740993,')
  })

  it('has neither what is masked nor what sounds like a secret', () => {
    const changes = [
      aChange({ before: 'hunter2', after: { 'key hunter2': ['hunter2'] }, path: 'x.hunter2' }),
      aChange({ path: 'x.spark_env_vars.TOKEN', before: 'old-one', after: 'new-one' }),
    ]
    const plan = aPlan([aJobPlan({ key: 'hunter2', name: 'hunter2', changes, notes: ['It is hunter2.'] })])
    const output = planOutput(plan, hide)
    expect(output).not.toMatch(/hunter2|old-one|new-one/)
    expect(parsed(output)[0]?.changes[1]).toMatchObject({ before: '(hidden)', after: '(hidden)' })
  })

  it('cuts long values first, and says so', () => {
    const changes = [aChange({ after: 'x'.repeat(5_000) }), aChange({ before: { a: '"'.repeat(5_000) } }), aChange()]
    const output = planOutput(aPlan([aJobPlan({ changes })]), hide, 3_000)
    expect(output.length).toBeLessThanOrEqual(3_000)
    expect(parsed(output)[0]?.changes.map(({ truncated }) => truncated)).toEqual([true, true, undefined])
    expect(parsed(output)[0]?.changes[1]?.before).toMatch(/^\{"a":"\\"/)
  })

  it('then leaves changes out, then jobs, unchanged ones first', () => {
    const jobs = [...unchangedJobs(20), aJobPlan({ changes: Array.from({ length: 100 }, () => aChange()) })]
    const without = planOutput(aPlan(jobs), hide, 3_000)
    expect(parsed(without)).toHaveLength(21)
    expect(parsed(without).at(-1)).toMatchObject({ key: 'nightly', changes: [], truncated: true })
    const few = planOutput(aPlan(jobs), hide, 400)
    expect(few.length).toBeLessThanOrEqual(400)
    expect(parsed(few).map(({ key }) => key)).toEqual(['same_1', 'same_2', 'nightly'])
  })

  it('is within its limit with 500 jobs of 50 changes', () => {
    const path = (index: number): string => `tasks[t${index}].x`
    const changes = Array.from({ length: 50 }, (_, index) => aChange({ path: path(index), after: 'y'.repeat(99) }))
    const jobs = Array.from({ length: 500 }, (_, index) => aJobPlan({ key: `job_${index}`, changes }))
    const output = planOutput(aPlan(jobs), hide)
    expect(output.length).toBeLessThanOrEqual(400_000)
    expect(parsed(output)).toHaveLength(500)
  })
})
