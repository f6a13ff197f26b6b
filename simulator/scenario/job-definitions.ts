import type { Duration } from './duration.ts'
import { fields, flag, isRecord, mapOf, oneOf, raw, ScenarioError, type Reader } from './reader.ts'
import { duration } from './values.ts'

/** Values of clusters by path: `runtime_engine`, `custom_tags.team`, `aws_attributes.availability`. */
export interface ClusterPolicyScenario {
  /** Written into every cluster with this policy. */
  fixed?: Record<string, unknown>
  /** Written where there is none, into clusters with `apply_policy_default_values`. */
  defaults?: Record<string, unknown>
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
  performanceTarget: 'when-given' | 'always'
  /** Under which name the version of an environment comes back. */
  environmentVersion: 'as-written' | 'client' | 'environment-version'
  gitProvider: 'canonical' | 'as-written'
  mailOrder: 'kept' | 'sorted'
}

const LIKELIER: JobDefinitions = {
  cloud: 'aws',
  fillsIn: 'usual',
  newDefaults: {},
  policies: {},
  tagsInList: true,
  listedAfter: 0,
  performanceTarget: 'when-given',
  environmentVersion: 'as-written',
  gitProvider: 'canonical',
  mailOrder: 'kept',
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
  policies: mapOf(fields<ClusterPolicyScenario>({ fixed: mapOf(raw), defaults: mapOf(raw) })),
  tagsInList: flag,
  listedAfter: duration,
  performanceTarget: oneOf('when-given', 'always'),
  environmentVersion: oneOf('as-written', 'client', 'environment-version'),
  gitProvider: oneOf('canonical', 'as-written'),
  mailOrder: oneOf('kept', 'sorted'),
})
