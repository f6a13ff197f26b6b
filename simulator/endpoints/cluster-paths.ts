import type { Json } from '../wire/form.ts'
import { isObject } from './checks/body.ts'

// Their keys may have dots in them.
const MAPS = ['spark_conf', 'spark_env_vars', 'custom_tags']

/** The value of a cluster at a path as cluster policies write it: `spark_conf.spark.speculation`. */
export function valueAt(cluster: Json, path: string): unknown {
  return steps(path).reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), cluster)
}

/** The cluster with this value at the path. */
export function withValueAt(cluster: Json, path: string, value: unknown): Json {
  return placed(cluster, steps(path), value)
}

function placed(object: Json, [step = '', ...rest]: string[], value: unknown): Json {
  if (rest.length === 0) return { ...object, [step]: value }
  const inner = object[step]
  return { ...object, [step]: placed(isObject(inner) ? inner : {}, rest, value) }
}

function steps(path: string): string[] {
  const [first = '', ...rest] = path.split('.')
  return MAPS.includes(first) && rest.length > 0 ? [first, rest.join('.')] : [first, ...rest]
}
