import type { Body } from '../../model/work.ts'
import type { Action, JobPlan, Plan, RemoteJob } from '../model.ts'
import { hashOf } from '../../jobs/hash.ts'
import { keyHash } from '../ownership.ts'
import { canonicalJson } from './canonical.ts'
import { identityOf } from './run-as.ts'
import { meaningOf, treeOf, type Branch } from './tree.ts'

/** Settings in the form in which they can be compared, and 32 hexadecimal characters that stand for what they say. */
export interface Form {
  tree: Branch
  hash: string
}

/** The form of what a definition says, without `access_control_list` and our own tags. */
export function definitionForm(settings: Body): Form {
  const tree = treeOf(settings)
  return { tree, hash: hashOf(meaningOf(tree)) }
}

/** The form of all that the workspace tells of a job's settings, with as whom it runs, without our own tags. */
export function stateForm(remote: RemoteJob): Form {
  return definitionForm({ ...remote.settings, run_as: identityOf(remote) })
}

/**
 * What stands for a definition in a job's tags: the same in whatever order and with whichever of the defaults that are
 * known to everybody.
 */
export function definitionHash(settings: Body): string {
  return definitionForm(settings).hash
}

/** What stands for the state of a job in its tags. */
export function stateHash(remote: RemoteJob): string {
  return stateForm(remote).hash
}

/** What is to be done, for its hash. */
export interface Deed {
  /** The host, and the set of jobs. */
  scope: string
  action: Exclude<Action, 'none'>
  /** What the job is to be, as definitionHash has it, and the rights that it is to be created with. */
  wanted?: { key: string; definition: string; access?: unknown }
  /** Which job that is done to, and what it is now, as stateHash has it. */
  there?: { jobId: string; state: string }
}

/**
 * 32 hexadecimal characters that stand for what would be done, and to what. Free of all that may differ between a pull
 * request and its merge, such as the path of a file.
 */
export function jobPlanHash({ scope, action, wanted, there }: Deed): string {
  return hashOf(canonicalJson([scope, action, wanted, there]))
}

const VERSION = 'v1'
const KEY_LENGTH = 12

/** What was approved: for each job that something is done to, what stands for it in the text. */
export type ApprovedPlan = ReadonlySet<string>

/** The `plan-hash` output, a line of plain text: a hash a job, in the order of the plan. */
export function planHash({ jobs }: Plan): string {
  return [VERSION, ...jobs.filter(isDone).map(wordOf)].join(' ')
}

/** Reads a text that planHash gave; undefined for any other. */
export function readApprovedPlan(text: string): ApprovedPlan | undefined {
  const [version, ...words] = text.trim().split(/\s+/)
  return version === VERSION && words.every((word) => /^[\da-f]{12}:[\da-f]{32}$/.test(word))
    ? new Set(words)
    : undefined
}

/** What would be done that was not approved, or not to a job that is as it was then. */
export function notApproved({ jobs }: Plan, approved: ApprovedPlan): JobPlan[] {
  return jobs.filter((job) => isDone(job) && !approved.has(wordOf(job)))
}

function isDone({ action }: JobPlan): boolean {
  return action !== 'none'
}

function wordOf({ key, jobId = '', hash }: JobPlan): string {
  // Jobs whose definition is gone have no key.
  const name = key === '' ? hashOf(JSON.stringify(['job', jobId])) : keyHash(key)
  return `${name.slice(0, KEY_LENGTH)}:${hash}`
}
