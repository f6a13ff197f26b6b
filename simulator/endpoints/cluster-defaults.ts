import type { JobDefinitions } from '../scenario/scenario.ts'
import type { Json } from '../wire/form.ts'
import { isObject } from './checks/body.ts'
import { valueAt, withValueAt } from './cluster-paths.ts'

type Cloud = JobDefinitions['cloud']

// databricks/cli libs/testserver/jobs.go, public dumps of jobs on Azure and on Google Cloud.
const ATTRIBUTES: Record<Cloud, Json> = {
  aws: { availability: 'SPOT_WITH_FALLBACK', zone_id: 'us-west-2c' },
  azure: { first_on_demand: 1, availability: 'ON_DEMAND_AZURE', spot_bid_max_price: -1 },
  gcp: { use_preemptible_executors: false, availability: 'ON_DEMAND_GCP', zone_id: 'HA' },
}
const NODE_TYPE: Record<Cloud, string> = { aws: 'i3.xlarge', azure: 'Standard_DS3_v2', gcp: 'n2-highmem-4' }
const ELASTIC_DISK: Record<Cloud, boolean> = { aws: false, azure: true, gcp: false }

/** A cluster of a job as the service keeps it: with what its policy fixes, and what the service fills in. */
export function clusterAsKept(given: Json, definitions: JobDefinitions): Json {
  // Never returned: databricks/cli#5731
  const { apply_policy_default_values: applies, ...cluster } = given
  const policy = definitions.policies[String(cluster['policy_id'])]
  const wanted = { ...(applies === true && policy?.defaults), ...policy?.fixed }
  return filledIn(withValues(cluster, wanted), definitions)
}

function withValues(cluster: Json, values: Json): Json {
  let whole = cluster
  for (const [path, value] of Object.entries(values))
    if (valueAt(whole, path) === undefined) whole = withValueAt(whole, path, value)
  return whole
}

// databricks/cli bundle/direct/dresources/resources.yml; Terraform's clusters/resource_cluster.go
function filledIn(cluster: Json, { cloud, fillsIn }: JobDefinitions): Json {
  if (fillsIn === 'little') return cluster
  const attributes = `${cloud}_attributes`
  const given = cluster[attributes]
  const usual = {
    data_security_mode: 'SINGLE_USER',
    enable_elastic_disk: ELASTIC_DISK[cloud],
    ...nodeTypes(cluster, cloud),
    ...cluster,
    [attributes]: { ...ATTRIBUTES[cloud], ...(isObject(given) && given) },
  }
  return fillsIn === 'usual' ? usual : withSeldomSeen(usual)
}

/** Those of the pool, when there is one: the answer then has what a request must not have. */
function nodeTypes({ instance_pool_id: pool }: Json, cloud: Cloud): Json {
  return {
    node_type_id: NODE_TYPE[cloud],
    ...(pool !== undefined && { driver_instance_pool_id: pool, driver_node_type_id: NODE_TYPE[cloud] }),
  }
}

// Public dumps of jobs; databricks/terraform-provider-databricks jobs/resource_job.go
function withSeldomSeen(cluster: Json): Json {
  const { spark_conf: conf, spark_env_vars: variables } = cluster
  return {
    cluster_name: '',
    runtime_engine: 'STANDARD',
    enable_local_disk_encryption: false,
    driver_node_type_id: cluster['node_type_id'],
    ...cluster,
    spark_conf: { 'spark.databricks.delta.preview.enabled': 'true', ...(isObject(conf) && conf) },
    spark_env_vars: { PYSPARK_PYTHON: '/databricks/python3/bin/python3', ...(isObject(variables) && variables) },
  }
}
