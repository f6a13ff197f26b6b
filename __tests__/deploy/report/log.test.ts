import type { JobEnd } from '../../../src/deploy/model.ts'
import { describe, expect, it } from '@jest/globals'
import { printApplied, printJobEnd, printPlan } from '../../../src/deploy/report/log.ts'
import type { DeployReport } from '../../../src/deploy/report/report.ts'
import { recordedCommands } from '../../builders/commands.ts'
import { aChange, aDeployReport, aJobPlan, applied, aPlan, unchangedJobs } from '../../builders/deployment.ts'

const CREATE = aJobPlan({ key: 'new', action: 'create' })
const UPDATE = aJobPlan()
const DELETE = aJobPlan({ key: '', name: 'old', action: 'delete' })

function logOf(report: DeployReport): string[] {
  const commands = recordedCommands()
  printPlan(commands, report)
  return commands.log().trimEnd().split('\n')
}

function endOf(job = UPDATE, end: JobEnd = { kind: 'done' }, jobId?: string): string {
  const commands = recordedCommands()
  printJobEnd(commands, job, end, jobId)
  return commands.log().trimEnd()
}

describe('a plan in the log', () => {
  it('is its counts, then a line a job that something is done to, with its changes folded', () => {
    expect(logOf(aDeployReport(aPlan([CREATE, UPDATE, DELETE, ...unchangedJobs(14)])))).toEqual([
      'Plan: 1 to create, 1 to update, 1 to delete, 14 unchanged',
      'create new',
      '▼ update nightly: 1 change',
      'tasks[ingest].max_retries: 1 → 2',
      '▲',
      'delete old',
    ])
  })

  it('that does nothing is one line', () => {
    expect(logOf(aDeployReport(aPlan(unchangedJobs(2))))).toEqual(['Nothing to do: both jobs are as their files say'])
  })

  it('shows long values as lines, what is new and what goes, and no secret', () => {
    const changes = [
      aChange({ path: 'tasks[a]', before: undefined, after: { task_key: 'a', description: 'x'.repeat(60) } }),
      aChange({ path: 'tags.a', before: undefined, after: 'b' }),
      aChange({ path: 'tags.b', before: 'c', after: undefined }),
      aChange({ path: 'x.spark_env_vars.TOKEN', before: 'hunter1', after: 'hunter2' }),
    ]
    const lines = logOf(aDeployReport(aPlan([aJobPlan({ changes })])))
    expect(lines.slice(2, -1)).toEqual([
      'tasks[a] added:',
      '    + task_key: a',
      `    + description: ${'x'.repeat(60)}`,
      'tags.a: not set → b',
      'tags.b: c → removed',
      'x.spark_env_vars.TOKEN: changed (the value is hidden)',
    ])
  })

  it('marks what was changed by hand, and says once what that means', () => {
    const lines = logOf(aDeployReport(aPlan([aJobPlan({ changes: [aChange({ drift: true })] })])))
    expect(lines.slice(1, 4)).toEqual([
      '⚠ 1 job was changed by hand in the workspace since it was applied. Applying the plan takes that back.',
      '▼ update nightly: 1 change by hand',
      '⚠ tasks[ingest].max_retries: 1 → 2',
    ])
  })

  it('says what is refused, what was not approved, and what to know', () => {
    const jobs = [
      aJobPlan({ key: 'a', action: 'create', notes: ['Note.'] }),
      aJobPlan({ key: 'b', action: 'create', notes: ['Note.'] }),
    ]
    const refusals = [{ key: 'c', name: 'c', message: 'A bundle owns it.' }]
    expect(logOf(aDeployReport(aPlan(jobs, refusals), { notApproved: jobs.slice(1) })).slice(1)).toEqual([
      'create a',
      'create b: not approved',
      'refused c: A bundle owns it.',
      'ℹ a, b: Note.',
    ])
  })

  it('lets nothing through that the runner would take for a command', () => {
    const foreign = 'a\n::error::x\n##[group]y'
    const commands = recordedCommands()
    const job = aJobPlan({
      name: foreign,
      notes: [foreign],
      changes: [aChange({ path: foreign, before: foreign, after: `${foreign}!` })],
    })
    printPlan(commands, aDeployReport(aPlan([job], [{ key: '', name: foreign, message: foreign }])))
    printJobEnd(commands, job, { kind: 'failed', message: foreign })
    const withoutGroups = commands.raw().replace(/^::(?:end)?group::.*$/gm, '')
    expect(withoutGroups).not.toMatch(/^::|##\[/m)
  })
})

describe('an application in the log', () => {
  it('is a line for each job as it is done', () => {
    expect(endOf(CREATE, { kind: 'done' }, '99')).toBe('✔ created new (job 99)')
    expect(endOf(UPDATE)).toBe('✔ updated nightly (job 1024)')
    expect(endOf(UPDATE, { kind: 'failed', message: '400\nno' })).toBe('✘ not updated nightly: 400 no')
    expect(endOf(DELETE, { kind: 'not-begun' })).toBe('○ not begun: delete old')
  })

  it('ends with its counts', () => {
    const commands = recordedCommands()
    printApplied(commands, applied(aPlan([CREATE, UPDATE])))
    expect(commands.log()).toBe('Deployed: created 1, updated 1\n')
  })
})
