import { describe, expect, it } from '@jest/globals'
import type { JobPlan } from '../../../src/deploy/model.ts'
import type { DeployReport } from '../../../src/deploy/report/report.ts'
import type { FailureKind } from '../../../src/model/errors.ts'
import { renderDeploySummary } from '../../../src/deploy/report/summary.ts'
import { SUMMARY_BYTES } from '../../../src/report/summary/room.ts'
import { aChange, aDeployReport, aJobPlan, applied, aPlan, unchangedJobs } from '../../builders/deployment.ts'

const CREATE = aJobPlan({ key: 'new', action: 'create' })
const UPDATE = aJobPlan()
const DELETE = aJobPlan({ key: '', name: 'old', action: 'delete', jobId: '7' })
const full = aPlan([CREATE, UPDATE, DELETE, ...unchangedJobs(14)])
const failing = (kind: FailureKind): DeployReport['failure'] => ({ kind, message: 'No `x`.', advice: 'Do y.' })
const headline = (report: DeployReport): string => renderDeploySummary(report).split('\n', 1)[0] ?? ''
const render = (jobs: JobPlan[]): string => renderDeploySummary(aDeployReport(aPlan(jobs)))

describe('the headline', () => {
  it.each<[string, DeployReport, string]>([
    ['a plan', aDeployReport(full), '📋 Plan: 1 to create, 1 to update, 1 to delete, 14 unchanged'],
    [
      'a plan that does nothing',
      aDeployReport(aPlan(unchangedJobs(17))),
      '✅ Nothing to do: all 17 jobs are as their files say',
    ],
    [
      'one job that is as it should be',
      aDeployReport(aPlan(unchangedJobs(1))),
      '✅ Nothing to do: the job is as its file says',
    ],
    ['no job at all', aDeployReport(aPlan([])), '✅ Nothing to do: no job is defined, and none is to be deleted'],
    ['what was applied', applied(full), '✅ Deployed: created 1, updated 1, deleted 1, 14 unchanged'],
    [
      'what failed on the way',
      applied(
        full,
        [
          [UPDATE, { kind: 'failed', message: 'x' }],
          [DELETE, { kind: 'not-begun' }],
        ],
        { failure: failing('apply-failed') },
      ),
      '❌ Deployment failed: created 1, 1 failed, 1 not begun, 14 unchanged',
    ],
    [
      'what was not approved',
      aDeployReport(full, { mode: 'apply', failure: failing('plan-changed') }),
      '❌ Plan changed, nothing done: 1 to create, 1 to update, 1 to delete, 14 unchanged',
    ],
    [
      'what is refused',
      aDeployReport(full, { failure: failing('plan-refused') }),
      '❌ Plan refused: 1 to create, 1 to update, 1 to delete, 14 unchanged',
    ],
    ['wrong inputs', aDeployReport(aPlan([]), { failure: failing('input') }), '❌ Deployment: the inputs are wrong'],
  ])('of %s has its counts', (_what, report, expected) => expect(headline(report)).toBe(`## ${expected}`))
})

describe('the summary', () => {
  it('of a plan that does nothing is two lines', () => {
    expect(
      renderDeploySummary(aDeployReport(aPlan(unchangedJobs(17))))
        .split('\n')
        .filter(Boolean),
    ).toHaveLength(2)
  })

  it('says which set of jobs it is, and where', () => {
    const report = aDeployReport(full, { target: 'prod', deployment: 'sales', namePrefix: '[pr-12] ' })
    expect(renderDeploySummary(report)).toContain(
      'Workspace [adb-7405605519549535.15.azuredatabricks.net](https://adb-7405605519549535.15.azuredatabricks.net/)' +
        ' · target <code>prod</code> · deployment <code>sales</code> · name prefix <code>&#91;pr-12&#93;</code>',
    )
  })

  it('says why a step fails, and what to do', () => {
    const report = aDeployReport(full, { failure: failing('plan-refused') })
    expect(renderDeploySummary(report)).toContain('\n\nNo <code>x</code>.\n\n**What to do next:** Do y.\n\n')
  })

  it('lists what is done to which job, with a link to its page', () => {
    const text = renderDeploySummary(aDeployReport(full))
    expect(text).toContain('| ➕ | <code>new</code> | create |')
    expect(text).toContain('/jobs/1024?o=7405605519549535) | update, 1\u00A0change |')
    expect(text).toContain('| 🗑️ | [<code>old</code>](')
    expect(text).not.toContain('same_1')
  })

  it('names the key of a job where that is more than its name', () => {
    const named = aJobPlan({ key: 'etl', name: 'Nightly ETL' })
    expect(render([named, CREATE])).toContain(') (<code>etl</code>) | update')
    const prefixed = aDeployReport(aPlan([aJobPlan({ key: 'etl', name: '[pr-1] etl' }), CREATE]), {
      namePrefix: '[pr-1] ',
    })
    expect(renderDeploySummary(prefixed)).not.toContain('<code>etl</code>')
  })

  it('links to a job that was created, and not to one that was deleted', () => {
    const text = renderDeploySummary(applied(full, [], { jobIds: { new: '99' } }))
    expect(text).toContain('| ✅ | [<code>new</code>](https://adb-7405605519549535.15.azuredatabricks.net/jobs/99?o=')
    expect(text).toContain('| ✅ | <code>old</code> | deleted |')
  })

  it('shows the changes of the only job without a table and without a fold', () => {
    const text = render([UPDATE, ...unchangedJobs(2)])
    expect(text).toMatch(/^#### ✏️ \[<code>nightly<\/code>\]\(.*\): 1 change$/m)
    expect(text).toContain('- <code>tasks&#91;ingest&#93;.max_retries</code>: <code>1</code> → <code>2</code>')
    expect(text).not.toContain('| Job |')
  })

  it('folds the changes of a job where they are long or one of many', () => {
    const long = aJobPlan({ changes: Array.from({ length: 20 }, () => aChange()) })
    expect(render([UPDATE, CREATE])).toContain('<details open><summary>✏️ <code>nightly</code>: 1 change</summary>')
    expect(render([long, CREATE])).toContain('<details><summary>✏️ <code>nightly</code>: 20 changes</summary>')
    const created = aJobPlan({ key: 'new', action: 'create', changes: [aChange()] })
    expect(render([created])).toMatch(/^#### ➕ <code>new<\/code>$/m)
    expect(render([created, UPDATE])).toContain('<summary>➕ <code>new</code></summary>')
    const many = Array.from({ length: 6 }, (_, index) => aJobPlan({ key: `a${index}` }))
    expect(render(many)).not.toContain('<details open>')
    const most = Array.from({ length: 60 }, (_, index) => aJobPlan({ key: `a${index}` }))
    expect(render(most)).toContain('<details><summary>60 jobs</summary>')
    expect(render(most)).toContain('<details><summary>Changes of 60 jobs</summary>')
  })

  it('shows a new task as lines of a diff, in the list', () => {
    const task = {
      task_key: 'publish',
      notebook_task: { notebook_path: '/Workspace/etl/publish', source: 'WORKSPACE' },
    }
    const text = render([aJobPlan({ changes: [aChange({ path: 'tasks[publish]', before: undefined, after: task })] })])
    expect(text).toContain(
      '- <code>tasks&#91;publish&#93;</code> added:\n  ```diff\n  + task_key: publish\n  + notebook_task:\n',
    )
  })

  it('marks what was changed by hand, and says once what the mark means', () => {
    const drifted = aJobPlan({ key: 'a', changes: [aChange({ drift: true }), aChange({ path: 'x', drift: false })] })
    const text = render([drifted, aJobPlan({ changes: [aChange({ drift: true })] }), CREATE])
    expect(text.match(/changed by hand in the workspace since/g)).toHaveLength(1)
    expect(text).toContain('⚠️ 2 jobs were changed by hand in the workspace since they were applied.')
    expect(text).toContain('| update, 2\u00A0changes, 1\u00A0by hand ⚠️ |')
    expect(text).toContain('- ⚠️ <code>tasks&#91;ingest&#93;.max_retries</code>')
    expect(text).toContain('- <code>x</code>')
    expect(render([UPDATE])).not.toContain('⚠️')
    const unknown = aChange({ drift: null })
    expect(render([aJobPlan({ changes: [unknown] })])).toMatch(/: 1 change$/m)
    const contested = render([aJobPlan({ changes: [unknown], isContested: true })])
    expect(contested).toContain('1 change, perhaps by hand')
    expect(contested).toContain('⚠️ 1 job was changed by hand in the workspace since it was applied.')
  })

  it('says what holds once something is removed', () => {
    const removed = aChange({ path: 'tasks[a].max_retries', before: 2, after: undefined, fallback: '0' })
    expect(render([aJobPlan({ changes: [removed] })])).toContain(
      'max_retries</code>: <code>2</code> → removed (default: <code>0</code>)',
    )
  })

  it('gives no hash of a plan that is refused', () => {
    const failure = { kind: 'plan-refused' as const, message: 'No.', advice: 'Mend it.' }
    expect(render([UPDATE])).toContain('Plan hash')
    expect(renderDeploySummary({ ...aDeployReport(aPlan([UPDATE])), failure })).not.toContain('Plan hash')
  })

  it('says what is refused, what failed, and what was not begun', () => {
    const refusals = [{ key: 'a', name: 'a', message: 'A bundle owns `a`.' }]
    const failed = applied(aPlan(full.jobs, refusals), [
      [UPDATE, { kind: 'failed', message: '400 no <b>' }],
      [DELETE, { kind: 'not-begun' }],
    ])
    const text = renderDeploySummary(failed)
    expect(text).toContain('#### Refused\n\n- 🚫 <code>a</code>: A bundle owns <code>a</code>.')
    expect(text).toMatch(/#### Failed\n\n- ❌ \[<code>nightly<\/code>\]\(.*\): 400 no &lt;b&gt;/)
    expect(text).toContain('| ⏭️ | [<code>old</code>]')
    expect(text).toContain('| not begun: delete |')
    expect(text.indexOf('| ❌')).toBeLessThan(text.indexOf('| ✅'))
  })

  it('takes a job of which nothing is known for one that was not begun', () => {
    const report = aDeployReport(full, { mode: 'apply', ends: new Map([[CREATE, { kind: 'done' }]]) })
    expect(headline(report)).toContain('created 1, 2 not begun, 14 unchanged')
    expect(renderDeploySummary(report)).toContain('| not begun: delete |')
  })

  it('puts what was not approved first', () => {
    const report = aDeployReport(full, { mode: 'apply', notApproved: [DELETE], failure: failing('plan-changed') })
    const text = renderDeploySummary(report)
    expect(text).toContain('| delete: not approved |')
    expect(text.indexOf('| 🚫')).toBeLessThan(text.indexOf('| ➕'))
  })

  it('says once what holds for several jobs', () => {
    const noted = ['a', 'b', 'c', 'd', 'e'].map((key) => aJobPlan({ key, action: 'create', notes: ['Only once.'] }))
    expect(render(noted)).toContain('> ℹ️ <code>a</code>, <code>b</code>, <code>c</code> and 2 more: Only once.\n')
  })

  it('says what holds for the set of jobs, also where nothing is to be done', () => {
    const notes = ['1 job is left alone: "old<b>".']
    for (const jobs of [unchangedJobs(1), [UPDATE]])
      expect(renderDeploySummary(aDeployReport({ ...aPlan(jobs), notes }))).toContain(
        '> ℹ️ 1 job is left alone: "old&lt;b&gt;".\n',
      )
  })

  it('has the hash of a plan that does something, and no other', () => {
    expect(renderDeploySummary(aDeployReport(full, { planHash: 'v1 a:b' }))).toContain('```\nv1 a:b\n```')
    expect(renderDeploySummary(aDeployReport(aPlan(unchangedJobs(1)), { planHash: 'v1' }))).not.toContain('v1')
    expect(renderDeploySummary(applied(full, [], { planHash: 'v1 a:b' }))).not.toContain('v1 a:b')
  })

  it('stays below 1 MiB, and says what was left out', () => {
    const changes = Array.from({ length: 200 }, (_, index) =>
      aChange({ path: `tasks[t${index}]`, after: 'é'.repeat(900) }),
    )
    const text = render(Array.from({ length: 40 }, (_, index) => aJobPlan({ key: `job_${index}`, changes })))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(text).toMatch(/⚠️ Changes of \d+ jobs left out: the summary would be larger than 1 MiB\./)
  })

  it('shows no secret, and nothing that a name or a value makes of the page', () => {
    const foreign = '</details>\n# x | `y` ![z](http://evil.example) @octocat #1 <script>'
    const changes = [
      aChange({ path: `tags["${foreign}"]`, before: foreign, after: foreign.repeat(9) }),
      aChange({ path: 'x.spark_env_vars.TOKEN', before: 'hunter1', after: 'hunter2' }),
    ]
    const refusals = [{ key: 'k', name: foreign, message: foreign }]
    const jobs = [aJobPlan({ name: foreign, notes: [foreign], changes }), CREATE]
    const report = aDeployReport(aPlan(jobs, refusals), { deployment: foreign, target: foreign, namePrefix: foreign })
    const text = renderDeploySummary({ ...report, host: `https://${foreign}` })
    expect(text).not.toContain('hunter')
    const outside = text.replace(/```+diff[^]*?\n {2}```+/g, '')
    expect(outside).not.toMatch(/^# x|<script|!\[z\]|@octocat|[^&]#1\b/m)
    expect(outside.match(/<\/details>/g)).toHaveLength(outside.match(/<details/g)?.length ?? 0)
  })
})
