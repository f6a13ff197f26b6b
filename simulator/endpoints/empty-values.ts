import { isObject } from './checks/body.ts'

const MAPS = new Set([
  'tags',
  'custom_tags',
  'spark_conf',
  'spark_env_vars',
  'base_parameters',
  'named_parameters',
  'job_parameters',
  'parameters',
  'notebook_params',
])

/**
 * A value without empty lists and maps, all the way down: what comes back of `tags: {}` and `on_failure: []`
 * (databricks/cli acceptance/bundle/resources/jobs tags_empty_map, on_failure_empty_slice). Messages stay when empty.
 */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([field, entry]) => !isEmpty(field, entry))
  return Object.fromEntries(kept.map(([field, entry]) => [field, withoutEmpty(entry)]))
}

function isEmpty(field: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return MAPS.has(field) && isObject(value) && Object.keys(value).length === 0
}
