import type { SubmitRule } from '../scenario/scenario.ts'
import { orDefault } from './attempts.ts'
import type { RunPlan, TaskPlan, TaskSpec } from './model.ts'

/**
 * What a task of the API's making does: the first rule with attempts that matches its key and notebook, else a short
 * success. What it needs: the first rule that says so and matches.
 */
export function plannedByRule(spec: TaskSpec, rules: SubmitRule[]): TaskPlan {
  const rule = rules.find((candidate) => candidate.attempts !== undefined && matches(candidate, spec))
  const needy = rules.find((candidate) => (candidate.needs ?? candidate.imports) && matches(candidate, spec))
  const nested = spec.for_each_task?.task
  return {
    ...(needy?.needs && { needs: needy.needs }),
    ...(needy?.imports && { imports: needy.imports }),
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
