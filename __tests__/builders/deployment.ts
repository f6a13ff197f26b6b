/** Plans and deployments for tests: each complete, and only what a test is about is said by the test. */
import type { Change, JobEnd, JobPlan, Plan, Refusal } from '../../src/deploy/model.ts'
import type { DeployReport } from '../../src/deploy/report/report.ts'
import { aContext } from './outcome.ts'

const HOST = 'https://adb-7405605519549535.15.azuredatabricks.net'

/** A change that the file asks for: two retries instead of one. */
export function aChange(overrides: Partial<Change> = {}): Change {
  return { path: 'tasks[ingest].max_retries', before: 1, after: 2, drift: false, ...overrides }
}

/** An update of the job nightly with one change. */
export function aJobPlan(overrides: Partial<JobPlan> = {}): JobPlan {
  const { key = 'nightly', action = 'update' } = overrides
  return {
    key,
    name: key,
    ...(action !== 'create' && { jobId: '1024' }),
    action,
    changes: action === 'update' ? [aChange()] : [],
    notes: [],
    hash: action === 'none' ? '' : '5ad3f0cbb58e4a4f8f4b6b9a3f3ed1aa',
    ...overrides,
  }
}

/** So many jobs to which nothing is done. */
export function unchangedJobs(count: number): JobPlan[] {
  return Array.from({ length: count }, (_, index) => aJobPlan({ key: `same_${index + 1}`, action: 'none' }))
}

export function aPlan(jobs: JobPlan[] = [aJobPlan()], refusals: Refusal[] = []): Plan {
  return { jobs, refusals, notes: [] }
}

/** A plan of the default deployment, on a pull request of octo/etl. */
export function aDeployReport(plan: Plan = aPlan(), overrides: Partial<DeployReport> = {}): DeployReport {
  return {
    mode: 'plan',
    host: HOST,
    jobUrl: (jobId) => `${HOST}/jobs/${jobId}?o=7405605519549535`,
    jobIds: {},
    plan,
    planHash: ['v1', ...plan.jobs.flatMap(({ hash }) => (hash ? [`${'0'.repeat(32)}:${hash}`] : []))].join(' '),
    context: aContext({ workflow: 'Jobs', job: 'plan', step: 'plan', eventName: 'pull_request', pullRequest: 7 }),
    deployment: 'default',
    namePrefix: '',
    ...overrides,
  }
}

/** What `apply` did: all of it, but for the jobs of which something else is said. */
export function applied(
  plan: Plan,
  others: readonly [JobPlan, JobEnd][] = [],
  overrides: Partial<DeployReport> = {},
): DeployReport {
  const toDo = plan.jobs.filter(({ action }) => action !== 'none')
  const ends = new Map<JobPlan, JobEnd>([...toDo.map((job): [JobPlan, JobEnd] => [job, { kind: 'done' }]), ...others])
  return aDeployReport(plan, { mode: 'apply', ends, ...overrides })
}
