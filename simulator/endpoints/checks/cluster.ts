import type { JobSettings } from '../../engine/model.ts'
import type { ClusterPolicyScenario, JobDefinitions } from '../../scenario/scenario.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { valueAt } from '../cluster-paths.ts'
import { isObject } from './body.ts'

/** What a request must not have beside a pool, although jobs/get returns it: databricks/cli cluster_fixups.go */
const OF_THE_POOL = ['node_type_id', 'driver_node_type_id', 'enable_elastic_disk']

/**
 * Checks the clusters of settings as they were sent, before anything is filled in; `tags` are those of the job, which
 * become tags of its clusters. Throws the refusal.
 */
export function checkClusters(settings: JobSettings, tags: unknown, definitions: JobDefinitions): void {
  for (const cluster of newClusters(settings)) {
    const policy = definitions.policies[String(cluster['policy_id'])]
    checkPool(cluster)
    if (policy) checkPolicy(cluster, isObject(tags) ? tags : {}, policy)
    checkSize(cluster, policy)
    if (definitions.nodeTypesChecked === 'at-create') {
      const unknown = unknownNodeType(cluster, definitions)
      if (unknown !== undefined) throw refused(noNodeType(unknown, definitions))
    }
  }
}

/** Checks tags of a job against the policies of clusters that are there already. Throws the refusal. */
export function checkForwardedTags(settings: JobSettings, { policies }: JobDefinitions): void {
  const tags = settings['tags']
  for (const cluster of newClusters(settings)) {
    const { fixed = {}, forbidden = [] } = policies[String(cluster['policy_id'])] ?? {}
    const ofTags = (path: string): boolean => path.startsWith('custom_tags.')
    checkPolicy({}, isObject(tags) ? tags : {}, {
      fixed: Object.fromEntries(Object.entries(fixed).filter(([path]) => ofTags(path))),
      forbidden: forbidden.filter(ofTags),
    })
  }
}

function newClusters({ tasks = [], job_clusters: clusters = [] }: JobSettings): Json[] {
  const nested = tasks.flatMap((spec) => (spec.for_each_task ? [spec.for_each_task.task] : []))
  return [...tasks, ...nested, ...clusters].map((holder) => (holder as Json)['new_cluster']).filter(isObject)
}

function checkPool(cluster: Json): void {
  if (cluster['instance_pool_id'] === undefined) return
  const field = OF_THE_POOL.find((name) => cluster[name] !== undefined)
  if (field !== undefined)
    throw refused(`The field '${field}' cannot be supplied when an instance pool ID is provided.`)
}

/** A value that a policy fixes may be left out or said, but not be another. */
function checkPolicy(cluster: Json, tags: Json, { fixed = {}, forbidden = [] }: ClusterPolicyScenario): void {
  const custom = cluster['custom_tags']
  const tagged = { ...cluster, custom_tags: { ...tags, ...(isObject(custom) && custom) } }
  for (const [path, value] of Object.entries(fixed)) {
    const found = valueAt(tagged, path)
    if (found !== undefined && found !== value)
      throw refused(`Validation failed for ${path}, the value must be ${String(value)} (is ${JSON.stringify(found)})`)
  }
  for (const path of forbidden) {
    const found = path.endsWith('.*') ? Object.keys(record(valueAt(tagged, path.slice(0, -2))))[0] : undefined
    if (found !== undefined || valueAt(tagged, path) !== undefined)
      throw refused(`Validation failed for ${path.replace('*', found ?? '*')}, the value must be absent`)
  }
}

// databricks/databricks-sdk-py#103, databricks/cli#592, #1546
function checkSize(cluster: Json, policy: ClusterPolicyScenario | undefined): void {
  const sizes = ['num_workers', 'autoscale', 'virtual_cluster_size'].filter((field) => cluster[field] !== undefined)
  const fixes = Object.keys(policy?.fixed ?? {}).some((path) => /^(?:num_workers|autoscale)/.test(path))
  if (sizes.length === 0 && !fixes && !isSingleNode(cluster))
    throw refused('Missing required field: settings.cluster_spec.new_cluster.size')
  if (sizes.length > 1) throw refused('Exactly 1 of virtual_cluster_size, num_workers or autoscale must be specified.')
  if (cluster['num_workers'] === 0 && !isSingleNode(cluster))
    throw refused('NumWorkers could be 0 only for SingleNode clusters')
}

function isSingleNode(cluster: Json): boolean {
  if (cluster['is_single_node'] === true) return true
  return record(cluster['spark_conf'])['spark.databricks.cluster.profile'] === 'singleNode'
}

/** The node type of a cluster that the workspace does not have. */
export function unknownNodeType(cluster: Json, { nodeTypes }: JobDefinitions): string | undefined {
  return [cluster['node_type_id'], cluster['driver_node_type_id']]
    .filter((name) => name !== undefined)
    .map(String)
    .find((name) => nodeTypes && !nodeTypes.includes(name))
}

/** What the service says of such a node type. */
export function noNodeType(name: string, { nodeTypes = [] }: JobDefinitions): string {
  return `Node type ${name} is not supported. Supported node types: ${nodeTypes.join(', ')}`
}

function refused(message: string): Error {
  return invalid(`Cluster validation error: ${message}`)
}

function record(value: unknown): Json {
  return isObject(value) ? value : {}
}
