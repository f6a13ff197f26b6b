import type { Body } from '../../src/model/work.ts'

/** Settings with something at a place, as the tables of deploy/plan call it; without a value only what it is in. */
export function settingsAt(row: string, value?: unknown): Body {
  const settings: Body = {
    tasks: [{ task_key: 't' }],
    job_clusters: [{ job_cluster_key: 'c', new_cluster: {} }],
    environments: [{ environment_key: 'e' }],
  }
  const fields = fieldsOf(pathOf(row))
  const last = fields.pop() ?? ''
  let inside = settings
  for (const field of fields) inside = (inside[field] ??= {}) as Body
  if (value !== undefined) inside[last] = value
  return settings
}

/** How a plan calls that place. */
export function pathOf(row: string): string {
  return row
    .replace(/^job\./, '')
    .replace(/^task\b/, 'tasks[t]')
    .replace(/^cluster\b/, 'job_clusters[c].new_cluster')
    .replace('[]', '[e]')
}

/** Entries of lists are the first. */
function fieldsOf(path: string): string[] {
  return [...path.matchAll(/\["(.*?)"\]|\[\w\]|[\w-]+/g)].map(
    ([text, quoted]) => quoted ?? (text.startsWith('[') ? '0' : text),
  )
}
