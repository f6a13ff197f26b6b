import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../../src/deploy/model.ts'
import { isCommentWanted, renderDeployComment } from '../../../src/deploy/report/comment.ts'
import type { DeployReport } from '../../../src/deploy/report/report.ts'
import { COMMENT_BYTES } from '../../../src/report/comment/body.ts'
import { markerOf } from '../../../src/report/comment/key.ts'
import { aChange, aDeployReport, aJobPlan, aPlan, unchangedJobs } from '../../builders/deployment.ts'
import { aContext } from '../../builders/outcome.ts'

const MARKER = markerOf('0123')
const render = (report: DeployReport = aDeployReport(), most = COMMENT_BYTES): string =>
  renderDeployComment(report, { marker: MARKER, most })
const context = aContext({ workflow: 'Jobs', job: 'plan', step: 'plan', sha: 'abcdef1234567890' })

describe('the comment of a deployment', () => {
  it('begins with its counts, and ends with where it comes from and its marker', () => {
    const lines = render(aDeployReport(undefined, { context })).split('\n')
    expect(lines[0]).toBe('### 📋 Plan: 0 to create, 1 to update, 0 to delete, 0 unchanged')
    expect(lines.at(-3)).toBe(
      '[workflow run](https://github.com/octo/etl/actions/runs/77) · ' +
        'commit [<code>abcdef1</code>](https://github.com/octo/etl/commit/abcdef1234567890) · Jobs / plan / plan',
    )
    expect(lines.at(-1)).toBe(MARKER)
  })

  it('has the hash to copy just before that', () => {
    expect(render(aDeployReport(undefined, { planHash: 'v1 a:b' }))).toMatch(
      /<summary>Plan hash<\/summary>\n\n```\nv1 a:b\n```\n\n<\/details>\n\n\[workflow run\].*\n\n<!-- .* -->$/,
    )
  })

  it('is the same for the same plan of the same commit in another workflow run, but for the link to it', () => {
    const again = aContext({
      ...context,
      runId: '78',
      runAttempt: '3',
      url: 'https://github.com/octo/etl/actions/runs/78',
    })
    const other = render(aDeployReport(undefined, { context: again }))
    expect(other.replace('runs/78', 'runs/77')).toBe(render(aDeployReport(undefined, { context })))
  })

  it('says what holds for the set of jobs', () => {
    expect(render(aDeployReport({ ...aPlan(), notes: ['1 job is left alone.'] }))).toContain(
      '> ℹ️ 1 job is left alone.',
    )
  })

  it('of a plan that does nothing is calm', () => {
    const lines = render(aDeployReport(aPlan(unchangedJobs(17))))
      .split('\n')
      .filter(Boolean)
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe('### ✅ Nothing to do: all 17 jobs are as their files say')
  })

  it('leaves out whole jobs where there is no room, and counts them', () => {
    const changes = Array.from({ length: 50 }, (_, index): Change => aChange({ path: `tasks[t${index}].x` }))
    const jobs = Array.from({ length: 60 }, (_, index) => aJobPlan({ key: `job_${index}`, changes }))
    const body = render(aDeployReport(aPlan(jobs)))
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_BYTES)
    const shown = body.match(/<summary>✏️/g)?.length ?? 0
    expect(shown).toBeGreaterThan(5)
    expect(body).toContain(`The changes of ${60 - shown} more jobs are in the summary of the workflow run.`)
    expect(body.match(/<details/g)?.length).toBe(body.match(/<\/details>/g)?.length)
    expect(body.endsWith(MARKER)).toBe(true)
  })

  it.each([1_000, 4_000, 8_000])('is never longer than %d bytes where it must not be', (most) => {
    const jobs = Array.from({ length: 300 }, (_, index) => aJobPlan({ key: `job_${index}`, notes: [`Note ${index}.`] }))
    const refusals = jobs.map(({ key, name }) => ({ key, name, message: 'é'.repeat(2_000) }))
    const body = render(aDeployReport(aPlan(jobs, refusals)), most)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(most)
    expect(body.endsWith(MARKER)).toBe(true)
  })
})

describe('a comment where there is none yet', () => {
  const failure = { kind: 'plan-refused', message: '', advice: '' } as const
  const nothing = aDeployReport(aPlan(unchangedJobs(1)))
  it.each<[boolean, 'never' | 'on-changes' | 'always', string, DeployReport]>([
    [false, 'never', 'does something', aDeployReport()],
    [true, 'on-changes', 'does something', aDeployReport()],
    [false, 'on-changes', 'does nothing', nothing],
    [true, 'on-changes', 'is refused', { ...nothing, failure }],
    [true, 'always', 'does nothing', nothing],
  ])('is %s wanted with %s when the plan %s', (isWanted, mode, _what, report) => {
    expect(isCommentWanted(mode, report)).toBe(isWanted)
  })
})
