import {
  durationMs,
  type Attempt,
  type Id,
  type IterationScenario,
  type JobScenario,
  type Kind,
  type Scenario,
  type SubmitRule,
  type TaskScenario,
} from '../scenario/scenario.ts'
import type { JobRecord, JobSettings, RunPlan, TaskPlan, TaskSpec } from './model.ts'

export const DEFAULT_USER = 'someone@example.com'

const DEFAULT_ATTEMPTS: Attempt[] = [{ setup: 2, run: 10 }]
// These take as long as what they start.
const PARENT_ATTEMPTS: Attempt[] = [{ run: 0 }]

/** Jobs of a scenario as the workspace keeps them. */
export function jobRecord(job: JobScenario, order: number, createdAt: number): JobRecord {
  return {
    id: String(job.jobId),
    order,
    creator: job.creator ?? DEFAULT_USER,
    createdAt,
    settings: jobSettings(job),
    plans: new Map(job.tasks.map((task) => [task.key, taskPlan(task)])),
    runPlan: { ...(job.states && { states: job.states }), ...(job.end && { end: job.end }) },
  }
}

function jobSettings(job: JobScenario): JobSettings {
  return {
    name: job.name ?? 'Untitled',
    email_notifications: {},
    webhook_notifications: {},
    timeout_seconds: seconds(job.timeout),
    max_concurrent_runs: job.maxConcurrentRuns ?? 1,
    tasks: job.tasks.map((task) => taskSpec(task)),
    format: 'MULTI_TASK',
    queue: { enabled: job.queue ?? false },
    ...(job.parameters && {
      parameters: Object.entries(job.parameters).map(([name, value]) => ({ name, default: value })),
    }),
    ...job.settings,
  }
}

function taskSpec(task: TaskScenario): TaskSpec {
  return {
    task_key: task.key,
    ...(task.description !== undefined && { description: task.description }),
    ...(task.dependsOn && {
      depends_on: task.dependsOn.map((on) =>
        typeof on === 'string' ? { task_key: on } : { task_key: on.key, ...(on.outcome && { outcome: on.outcome }) },
      ),
    }),
    run_if: task.runIf ?? 'ALL_SUCCESS',
    ...kindFields(task.kind ?? 'notebook', task),
    ...(task.maxRetries !== undefined && { max_retries: task.maxRetries }),
    ...(task.retryInterval !== undefined && { min_retry_interval_millis: durationMs(task.retryInterval) }),
    ...(task.retryOnTimeout !== undefined && { retry_on_timeout: task.retryOnTimeout }),
    timeout_seconds: seconds(task.timeout),
    ...(task.disabled && { disabled: true }),
    ...task.settings,
  }
}

const WAREHOUSE = '791ba2a31c7fd70a'

function kindFields(kind: Kind, task: TaskScenario): Partial<TaskSpec> {
  const { key } = task
  const named = task.parameters ?? {}
  const positional = Object.entries(named).flatMap(([name, value]) => [`--${name}`, value])
  switch (kind) {
    case 'notebook':
      return {
        notebook_task: {
          notebook_path: task.path ?? `/Workspace/Shared/jobs/${key}`,
          source: 'WORKSPACE',
          ...(task.parameters && { base_parameters: named }),
        },
      }
    case 'jar':
      return {
        spark_jar_task: {
          main_class_name: `com.example.jobs.${pascal(key)}`,
          ...(positional.length > 0 && { parameters: positional }),
        },
      }
    case 'python':
      return {
        spark_python_task: {
          python_file: task.path ?? `/Workspace/Shared/jobs/${key}.py`,
          ...(positional.length > 0 && { parameters: positional }),
        },
      }
    case 'wheel':
      return {
        python_wheel_task: {
          package_name: key.replaceAll('-', '_'),
          entry_point: 'main',
          ...(task.parameters && { named_parameters: named }),
        },
      }
    case 'spark-submit':
      return { spark_submit_task: { parameters: ['--class', `com.example.jobs.${pascal(key)}`, ...positional] } }
    case 'sql-query':
      return { sql_task: { query: { query_id: `query-${key}` }, warehouse_id: WAREHOUSE } }
    case 'sql-alert':
      return { sql_task: { alert: { alert_id: `alert-${key}`, pause_subscriptions: false }, warehouse_id: WAREHOUSE } }
    case 'sql-dashboard':
      return { sql_task: { dashboard: { dashboard_id: `dashboard-${key}` }, warehouse_id: WAREHOUSE } }
    case 'sql-file':
      return {
        sql_task: {
          file: { path: task.path ?? `/Workspace/Shared/jobs/${key}.sql`, source: 'WORKSPACE' },
          warehouse_id: WAREHOUSE,
        },
      }
    case 'dbt':
      return {
        dbt_task: {
          project_directory: task.path ?? `/Workspace/Shared/dbt/${key}`,
          commands: ['dbt deps', 'dbt build'],
          source: 'WORKSPACE',
          warehouse_id: WAREHOUSE,
        },
      }
    case 'run-job':
      return { run_job_task: { job_id: String(task.job ?? 0), ...(task.parameters && { job_parameters: named }) } }
    case 'condition':
      return {
        condition_task: {
          op: task.condition?.op ?? 'EQUAL_TO',
          left: task.condition?.left ?? 'true',
          right: task.condition?.right ?? 'true',
        },
      }
    case 'for-each':
      return forEach(task)
    case 'pipeline':
      return {
        pipeline_task: { pipeline_id: task.path ?? '1165597e-f650-4bf3-9a4f-fc2f2d40d2c3', full_refresh: false },
      }
    case 'clean-room':
      return { clean_rooms_notebook_task: { clean_room_name: 'shared_room', notebook_name: key } }
  }
}

function forEach(task: TaskScenario): Partial<TaskSpec> {
  const inputs =
    typeof task.inputs === 'number'
      ? Array.from({ length: task.inputs }, (_, index) => String(index + 1))
      : (task.inputs ?? ['1', '2', '3'])
  const iteration: IterationScenario = task.iteration ?? {}
  const nested: TaskScenario = {
    key: iteration.key ?? `${task.key}_iteration`,
    kind: iteration.kind ?? 'notebook',
    ...(iteration.path !== undefined && { path: iteration.path }),
    ...(iteration.maxRetries !== undefined && { maxRetries: iteration.maxRetries }),
  }
  return {
    for_each_task: { inputs: JSON.stringify(inputs), concurrency: task.concurrency ?? 1, task: taskSpec(nested) },
  }
}

function taskPlan(task: TaskScenario): TaskPlan {
  return {
    attempts: orDefault(task.attempts, task.kind === 'for-each' || task.kind === 'run-job'),
    ...(task.iteration?.attempts && { iteration: task.iteration.attempts }),
    ...(task.exceptions && { exceptions: task.exceptions }),
  }
}

/** What a task of the API's making does: the first rule that matches its key and notebook, else a short success. */
export function plannedByRule(spec: TaskSpec, rules: SubmitRule[]): TaskPlan {
  const rule = rules.find((candidate) => candidate.attempts !== undefined && matches(candidate, spec))
  const nested = spec.for_each_task?.task
  return {
    attempts: orDefault(rule?.attempts, (nested ?? spec.run_job_task) !== undefined),
    ...(nested && { iteration: plannedByRule(nested, rules).attempts }),
  }
}

/** What a run of the API's making does as a whole: the first rule with such words that matches one of its tasks. */
export function runPlannedByRule(specs: TaskSpec[], rules: SubmitRule[]): RunPlan {
  const rule = rules.find(
    (candidate) => (candidate.end ?? candidate.states) !== undefined && specs.some((spec) => matches(candidate, spec)),
  )
  return { ...(rule?.states && { states: rule.states }), ...(rule?.end && { end: rule.end }) }
}

function matches(rule: SubmitRule, spec: TaskSpec): boolean {
  const { task, notebook } = rule.match ?? {}
  return (
    (task === undefined || glob(task, spec.task_key)) &&
    (notebook === undefined || glob(notebook, spec.notebook_task?.notebook_path ?? ''))
  )
}

function glob(pattern: string, value: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${source}$`).test(value)
}

function orDefault(attempts: Attempt[] | undefined, parent: boolean): Attempt[] {
  if (attempts && attempts.length > 0) return attempts
  return parent ? PARENT_ATTEMPTS : DEFAULT_ATTEMPTS
}

/** Faults in a scenario that only show when its parts are seen together. */
export function scenarioFaults(scenario: Scenario): string[] {
  const ids = new Set<Id>()
  return (scenario.jobs ?? []).flatMap((job, index) => {
    const twice = ids.has(String(job.jobId)) ? [`jobs[${index}].job-id: ${job.jobId} is used twice`] : []
    ids.add(String(job.jobId))
    return twice
  })
}

function seconds(duration: number | string | undefined): number {
  return duration === undefined ? 0 : Math.round(durationMs(duration) / 1000)
}

function pascal(key: string): string {
  return key.replaceAll(/(?:^|[-_])(\w)/g, (_match, letter: string) => letter.toUpperCase())
}
