import { lastRun, type Lane, type RunRecord, type TaskSpec } from './model.ts'
import { classify, type Upstream } from './run-if.ts'

/** These tasks and everything that depends on them, directly or not. */
export function withDependents(keys: Set<string>, specs: TaskSpec[]): Set<string> {
  const result = new Set(keys)
  for (let size = -1; size !== result.size;) {
    size = result.size
    for (const spec of specs) if (spec.depends_on?.some((on) => result.has(on.task_key))) result.add(spec.task_key)
  }
  return result
}

/** These tasks and everything they depend on, directly or not. */
export function withDependencies(keys: Set<string>, specs: TaskSpec[]): Set<string> {
  const result = new Set(keys)
  for (let size = -1; size !== result.size;) {
    size = result.size
    for (const spec of specs)
      if (result.has(spec.task_key)) for (const on of spec.depends_on ?? []) result.add(on.task_key)
  }
  return result
}

/** The tasks that `rerun_all_failed_tasks` means: those whose last attempt neither succeeded nor was excluded. */
export function failedKeys(run: RunRecord): Set<string> {
  return new Set(
    run.lanes
      .filter((lane) => !['success', 'excluded'].includes(classify(lastRun(lane).condition)))
      .map((lane) => lane.spec.task_key),
  )
}

export function upstreamsOf(lane: Lane): Upstream[] | undefined {
  const upstreams: Upstream[] = []
  for (const on of lane.spec.depends_on ?? []) {
    const upstream = lane.run.laneOf.get(on.task_key)
    if (upstream === undefined) continue
    const last = lastRun(upstream)
    if (!last.ended) return undefined
    const kind = classify(last.condition)
    upstreams.push(kind === 'success' && on.outcome !== undefined && on.outcome !== last.outcome ? 'unmet' : kind)
  }
  return upstreams
}
