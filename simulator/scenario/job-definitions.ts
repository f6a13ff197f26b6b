import type { Duration } from './duration.ts'
import { fields, flag, isRecord, list, mapOf, oneOf, raw, ScenarioError, text, type Reader } from './reader.ts'
import { duration } from './values.ts'

/** Values of clusters by path: `runtime_engine`, `custom_tags.team`, `aws_attributes.availability`. */
export interface ClusterPolicyScenario {
  /** Written into every cluster with this policy; another value is refused. */
  fixed?: Record<string, unknown>
  /** Written where there is none, into clusters with `apply_policy_default_values`. */
  defaults?: Record<string, unknown>
  /** Paths that a cluster must not have, job tags included: `custom_tags.*`. */
  forbidden?: string[]
}

/** How the service treats job definitions, where sources disagree or do not say. */
export interface JobDefinitions {
  cloud: 'aws' | 'azure' | 'gcp'
  /** How much it adds to what was sent. */
  fillsIn: 'little' | 'usual' | 'everything'
  /** Shown wherever there is none, in the form of settings: `{ tasks: { spark_jar_task: { run_as_repl: true } } }`. */
  newDefaults: Record<string, unknown>
  policies: Record<string, ClusterPolicyScenario>
  /** Whether jobs/list shows tags without `expand_tasks`. */
  tagsInList: boolean
  /** How long a new job is missing from jobs/list. */
  listedAfter: Duration
  runsOfDeletedJobs: 'gone' | 'readable'
  deleteWithActiveRuns: 'terminates' | 'leaves'
  /** Which lists jobs/update merges by key. */
  updateMerges: 'keyed-lists' | 'tasks-and-clusters'
  performanceTarget: 'when-given' | 'always'
  /** Under which name the version of an environment comes back. */
  environmentVersion: 'as-written' | 'client' | 'environment-version'
  gitProvider: 'canonical' | 'as-written'
  mailOrder: 'kept' | 'sorted'
  /** The node types that there are; without this, any. */
  nodeTypes?: string[]
  nodeTypesChecked: 'at-create' | 'at-run'
  /** What jobs/get, update, reset and delete say of a job that is not there: 404, 403 or 400. */
  missingJob: 'not-found' | 'forbidden' | 'invalid'
  /** Whether the workspace knows the field `triggers`, which is in private preview. */
  triggersPreview: boolean
}

const LIKELIER: JobDefinitions = {
  cloud: 'aws',
  fillsIn: 'usual',
  newDefaults: {},
  policies: {},
  tagsInList: true,
  listedAfter: 0,
  runsOfDeletedJobs: 'gone',
  deleteWithActiveRuns: 'terminates',
  updateMerges: 'keyed-lists',
  performanceTarget: 'when-given',
  environmentVersion: 'as-written',
  gitProvider: 'canonical',
  mailOrder: 'kept',
  nodeTypesChecked: 'at-create',
  missingJob: 'not-found',
  triggersPreview: false,
}

/** What a scenario says about job definitions, with the likelier answer where it says nothing. */
export function jobDefinitionsOf(given: Partial<JobDefinitions> = {}): JobDefinitions {
  return { ...LIKELIER, ...given }
}

const settingsTree: Reader<Record<string, unknown>> = (value, at) => {
  const tree = raw(value, at)
  if (!isRecord(tree)) throw new ScenarioError(at, 'must be a mapping')
  return tree
}

export const jobDefinitions = fields<Partial<JobDefinitions>>({
  cloud: oneOf('aws', 'azure', 'gcp'),
  fillsIn: oneOf('little', 'usual', 'everything'),
  newDefaults: settingsTree,
  policies: mapOf(fields<ClusterPolicyScenario>({ fixed: mapOf(raw), defaults: mapOf(raw), forbidden: list(text) })),
  tagsInList: flag,
  listedAfter: duration,
  runsOfDeletedJobs: oneOf('gone', 'readable'),
  deleteWithActiveRuns: oneOf('terminates', 'leaves'),
  updateMerges: oneOf('keyed-lists', 'tasks-and-clusters'),
  performanceTarget: oneOf('when-given', 'always'),
  environmentVersion: oneOf('as-written', 'client', 'environment-version'),
  gitProvider: oneOf('canonical', 'as-written'),
  mailOrder: oneOf('kept', 'sorted'),
  nodeTypes: list(text),
  nodeTypesChecked: oneOf('at-create', 'at-run'),
  missingJob: oneOf('not-found', 'forbidden', 'invalid'),
  triggersPreview: flag,
})
