/** Deployments as `npm run look` draws them, by name: what a step that deploys says of each. */
import { aChange, aDeployReport, aJobPlan, applied, aPlan, unchangedJobs } from '../../__tests__/builders/deployment.ts'
import type { Change, JobPlan } from '../../src/deploy/model.ts'
import type { DeployReport } from '../../src/deploy/report/report.ts'

const NEW_TASK = {
  task_key: 'publish',
  depends_on: [{ task_key: 'ingest' }],
  notebook_task: {
    notebook_path: '/Workspace/etl/publish',
    base_parameters: { api_token: 'abc', day: '{{job.start}}' },
  },
  environment_key: 'default',
  max_retries: 2,
}
const QUERY = [
  'select day, count(*) as orders',
  'from sales.orders',
  'where day = :day',
  'group by day',
  'order by day',
]

const CHANGES: Change[] = [
  aChange(),
  aChange({ path: 'schedule.quartz_cron_expression', before: '0 0 4 * * ?', after: '0 30 4 * * ?' }),
  aChange({ path: 'tasks[publish]', before: undefined, after: NEW_TASK }),
  aChange({ path: 'tasks[ingest].new_cluster.spark_env_vars.API_TOKEN', before: 'a', after: 'b' }),
  aChange({
    path: 'tasks[report].sql_task.query.query_text',
    before: QUERY.join('\n'),
    after: QUERY.toSpliced(2, 1, 'where day between :from and :to').join('\n'),
  }),
  aChange({ path: 'tags.team', before: undefined, after: 'sales' }),
  aChange({ path: 'timeout_seconds', before: 3600, after: undefined }),
]
const byHand = (path: string, before: unknown, after: unknown): Change => aChange({ path, before, after, drift: true })

const CREATED = aJobPlan({
  key: 'orders_hourly',
  action: 'create',
  notes: ['Its `access_control_list` is applied when the job is created, and never again.'],
})
const UPDATED = aJobPlan({ changes: CHANGES })
const RENAMED = aJobPlan({ key: 'backfill', name: '[pr-12] Backfill of all orders since 2019', jobId: '2048' })
const DELETED = aJobPlan({ key: '', name: 'orders_legacy', jobId: '4096', action: 'delete' })
const DRIFTED = aJobPlan({
  key: 'hourly',
  jobId: '512',
  changes: [
    byHand('schedule.pause_status', 'PAUSED', 'UNPAUSED'),
    byHand('email_notifications.on_failure', ['data@example.com', 'me@example.com'], ['data@example.com']),
    byHand('job_clusters[main].new_cluster.num_workers', 16, 4),
  ],
  notes: ['It runs as `me@example.com`. The file no longer says `run_as`, which a reset does not take back.'],
})
const many = (count: number): JobPlan[] =>
  Array.from({ length: count }, (_, index) => {
    const action = index % 7 === 0 ? 'create' : index % 11 === 0 ? 'delete' : 'update'
    return aJobPlan({
      key: `ingest_source_${index + 1}`,
      jobId: String(1000 + index),
      action,
      ...(action === 'update' && { changes: CHANGES }),
    })
  })

const full = aPlan([CREATED, UPDATED, RENAMED, DELETED, ...unchangedJobs(14)])
const large = aPlan([...many(60), ...unchangedJobs(120)])

export const DEPLOYMENTS: Readonly<Record<string, () => DeployReport>> = {
  'deploy-plan': () => aDeployReport(full, { target: 'prod' }),
  'deploy-one': () => aDeployReport(aPlan([aJobPlan(), ...unchangedJobs(3)])),
  'deploy-drift': () =>
    aDeployReport(aPlan([DRIFTED, UPDATED, ...unchangedJobs(2)]), {
      failure: {
        kind: 'plan-refused',
        message: 'Somebody changed 1 job by hand since it was applied, and `fail-on-drift` is on: `hourly`.',
        advice: 'Bring what was changed into the file, or deploy to take it back.',
      },
    }),
  'deploy-applied': () => applied(full, [], { jobIds: { orders_hourly: '8192' }, namePrefix: '[pr-12] ' }),
  'deploy-failed': () =>
    applied(
      full,
      [
        [
          UPDATED,
          {
            kind: 'failed',
            message:
              'Databricks refused the request: 400 INVALID_PARAMETER_VALUE: Cluster ' +
              'validation error: Missing required field: settings.cluster_spec.new_cluster.size',
          },
        ],
        [DELETED, { kind: 'not-begun' }],
      ],
      {
        jobIds: { orders_hourly: '8192' },
        failure: {
          kind: 'apply-failed',
          message: 'The job `nightly` could not be updated; 2 jobs were done before it, and 1 was not begun.',
          advice: 'Correct its definition and apply again: what is done already is not done twice.',
        },
      },
    ),
  'deploy-changed': () =>
    aDeployReport(full, {
      mode: 'apply',
      notApproved: [DELETED],
      failure: {
        kind: 'plan-changed',
        message: 'Something would be done to 1 job that was not approved: `orders_legacy` would be deleted.',
        advice: 'Nothing was done. Look at the plan, and have it approved as it is now.',
      },
    }),
  'deploy-refused': () =>
    aDeployReport(
      aPlan(
        [UPDATED, ...unchangedJobs(3)],
        [
          {
            key: 'sales',
            name: 'sales',
            message:
              'A bundle owns the job `sales` (job 77): deploy it with its bundle, or give this one another name.',
          },
          {
            key: 'orders',
            name: 'orders',
            message:
              'There is a job `orders` (job 78) that this action did not create. ' +
              'Take it over with `adopt: true`, or rename it.',
          },
        ],
      ),
      {
        failure: {
          kind: 'plan-refused',
          message: '2 jobs cannot be deployed: `sales`, `orders`.',
          advice: 'See what is said of each of them.',
        },
      },
    ),
  'deploy-empty': () => aDeployReport(aPlan(unchangedJobs(17))),
  'deploy-60': () => aDeployReport(large),
}
