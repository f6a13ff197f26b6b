import { failedKeys, withDependents } from '../../engine/graph.ts'
import type { RunRecord, TaskSpec } from '../../engine/model.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { id } from '../../wire/ids.ts'
import { checkBody, runOf, type Call } from '../call.ts'
import { flag, int64, oneOf, shape, texts } from '../checks/body.ts'
import {
  checkParameterFamily,
  checkParameters,
  overridingParameters,
  parameterFields,
} from '../checks/run-parameters.ts'

const repairShape = shape(
  {
    ...parameterFields,
    run_id: int64,
    latest_repair_id: int64,
    rerun_tasks: texts,
    rerun_all_failed_tasks: flag,
    rerun_dependent_tasks: flag,
    performance_target: oneOf('STANDARD', 'PERFORMANCE_OPTIMIZED'),
  },
  ['run_id'],
)

/** POST jobs/runs/repair */
export function repairRun(call: Call): Json {
  checkBody(call, repairShape)
  const { body } = call
  checkParameters(body)
  const run = runOf(call, String(body['run_id']))
  if (run.submitted && !call.repairSubmitted)
    throw invalid(`Run ${run.id} is not a job run: only job runs can be repaired.`)
  if (!run.ended) throw invalid(`Run ${run.id} is in progress: only a run that is not in progress can be repaired.`)
  checkLatestRepair(run, body['latest_repair_id'] as string | number | undefined)
  const job = call.engine.jobs.get(run.jobId)
  const settings = job?.settings ?? run.settings
  if (!run.submitted) checkParameterFamily(body, run.jobId, settings)
  const keys = repairKeys(run, body, settings.tasks ?? [])
  const repairId = call.engine.repair(run, {
    keys,
    settings,
    parameters: (body['job_parameters'] ?? {}) as Record<string, string>,
    overriding: overridingParameters(body),
  })
  return { repair_id: id(repairId) }
}

function checkLatestRepair(run: RunRecord, given: string | number | undefined): void {
  const latest = run.segments.at(-1)?.repairId
  if (latest !== undefined && given === undefined)
    throw invalid('The latest repair ID needs to be provided in order to create a new repair')
  if (given !== undefined && String(given) !== latest)
    throw invalid(`Repair ${given} is not the latest repair of run ${run.id}.`)
}

function repairKeys(run: RunRecord, body: Json, specs: TaskSpec[]): Set<string> {
  const named = (body['rerun_tasks'] ?? []) as string[]
  const allFailed = body['rerun_all_failed_tasks'] === true
  if (named.length > 0 && allFailed) throw invalid('Only one of rerun_tasks or rerun_all_failed_tasks can be used.')
  if (named.length === 0 && !allFailed) throw invalid('Either rerun_tasks or rerun_all_failed_tasks must be specified.')
  for (const key of named) {
    if (!run.laneOf.has(key) || !specs.some((spec) => spec.task_key === key))
      throw invalid(`Task '${key}' in rerun_tasks does not exist in run ${run.id}.`)
  }
  const keys = allFailed ? failedKeys(run) : new Set(named)
  if (keys.size === 0) throw invalid(`Run ${run.id} has no failed tasks to repair.`)
  return body['rerun_dependent_tasks'] === true ? withDependents(keys, specs) : keys
}
