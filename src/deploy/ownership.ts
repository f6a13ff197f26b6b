import { hashOf } from '../jobs/hash.ts'

// A tag that every cloud takes has at most 63 characters of [A-Za-z0-9_.-] in key and value, and tags of a job are also
// tags of its clusters: hashes, and nothing that says more than that.
const PREFIX = 'databricks-run'
const TAGS = {
  set: PREFIX,
  key: `${PREFIX}-key`,
  nonce: `${PREFIX}-nonce`,
  definition: `${PREFIX}-definition`,
  state: `${PREFIX}-state`,
} as const

/** A set of jobs that is deployed together: prune looks at its jobs, and no step at another's. */
export interface DeploymentScope {
  serverUrl: string
  repository: string
  deployment: string
  namePrefix: string
}

/** What the tags of a job say of how it came to be. */
export interface Mark {
  /** Which set of jobs it belongs to (setHash). */
  set: string
  /** Which job of it (keyHash). */
  key: string
  /** Drawn for the request that created it; empty for a job that was adopted. */
  nonce: string
  /** Hash of the definition that was applied last; empty where that is not known. */
  definition: string
  /** The job that these tags were written to last, and the hash of its settings as they were read back. */
  state?: { jobId: string; hash: string }
}

/** What stands for a set of jobs in a tag. */
export function setHash({ serverUrl, repository, deployment, namePrefix }: DeploymentScope): string {
  // GitHub's names of repositories know no case.
  return hashOf(JSON.stringify([serverUrl, repository.toLowerCase(), deployment, namePrefix]))
}

/** What stands for the key of a job in a tag. */
export function keyHash(key: string): string {
  return hashOf(JSON.stringify(['key', key]))
}

/** The tags that say so. */
export function tagsOf({ set, key, nonce, definition, state }: Mark): Record<string, string> {
  return {
    [TAGS.set]: set,
    [TAGS.key]: key,
    ...(nonce && { [TAGS.nonce]: nonce }),
    ...(definition && { [TAGS.definition]: definition }),
    ...(state && { [TAGS.state]: `${state.jobId}.${state.hash}` }),
  }
}

/** What the tags of a job say; undefined for a job that this action has not deployed. */
export function readMark(tags: unknown): Mark | undefined {
  const all = new Map<string, unknown>(Object.entries(typeof tags === 'object' && tags !== null ? tags : {}))
  const of = (name: string): string => {
    const value = all.get(name)
    return typeof value === 'string' ? value : ''
  }
  const set = of(TAGS.set)
  const key = of(TAGS.key)
  if (set === '' || key === '') return undefined
  const [jobId = '', hash = ''] = of(TAGS.state).split('.')
  const state = hash ? { jobId, hash } : undefined
  return { set, key, nonce: of(TAGS.nonce), definition: of(TAGS.definition), ...(state && { state }) }
}

/** Whether a tag is one that only this action writes. */
export function isOwnTag(name: string): boolean {
  return name === PREFIX || name.startsWith(`${PREFIX}-`)
}
