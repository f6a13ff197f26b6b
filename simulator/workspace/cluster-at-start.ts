import { isObject } from '../endpoints/checks/body.ts'
import { noNodeType, unknownNodeType } from '../endpoints/checks/cluster.ts'
import type { TaskRun } from '../engine/model.ts'
import { neverRan } from '../files/at-start.ts'
import type { Attempt, JobDefinitions } from '../scenario/scenario.ts'

/** The failure of an attempt whose cluster cannot be had, where that shows only now. */
export function withoutCluster({ lane: { run, spec } }: TaskRun, definitions: JobDefinitions): Attempt | undefined {
  const shared = run.settings.job_clusters?.find(({ job_cluster_key: key }) => key === spec.job_cluster_key)
  const cluster = spec.new_cluster ?? (shared as { new_cluster?: object } | undefined)?.new_cluster
  const unknown = isObject(cluster) ? unknownNodeType(cluster, definitions) : undefined
  return unknown === undefined ? undefined : neverRan('INVALID_CLUSTER_REQUEST', noNodeType(unknown, definitions))
}
