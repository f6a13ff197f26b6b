import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { object, text } from '../databricks/wire/foreign.ts'
import type { SavedJob } from '../model/job.ts'
import { hashOf } from './hash.ts'
import { byAge, listMarked } from './listed.ts'

// A family of its own: jobs that are deployed have other tags, and neither kind is ever taken for the other.
const PREFIX = 'databricks-run-temporary'
const TAGS = {
  repository: PREFIX,
  step: `${PREFIX}-step`,
  name: `${PREFIX}-name`,
  nonce: `${PREFIX}-nonce`,
} as const

/** A temporary job, by what it is found with. */
export interface TemporaryJob {
  name: string
  /** What stands for the step and the attempt that created it (stepHash). */
  step: string
}

/** What stands for a repository in a tag: `octo/sales` of `https://github.com`. */
export function repositoryHash({ serverUrl, repository }: { serverUrl: string; repository: string }): string {
  // GitHub's names of repositories know no case.
  return hashOf(JSON.stringify([serverUrl, repository.toLowerCase()]))
}

/** What stands for the step that creates a job: the idempotency token under which its first run is started. */
export function stepHash(token: string): string {
  return hashOf(JSON.stringify(['step', token]))
}

/** The tags of a new temporary job. */
export function temporaryTags({ name, step }: TemporaryJob, repository: string, nonce: string): Record<string, string> {
  return {
    [TAGS.repository]: repository,
    [TAGS.step]: step,
    [TAGS.name]: hashOf(name),
    [TAGS.nonce]: nonce,
  }
}

/** What the tags of a job say of how it came to be; undefined for one that is not temporary. */
export interface TemporaryMark {
  repository: string
  step: string
  nonce: string
}

/**
 * Reads the tags of a job. Tags go along when somebody copies a job in the workspace, but then its name is another;
 * and whoever renames a job keeps it.
 */
export function readTemporary({ settings }: SavedJob): TemporaryMark | undefined {
  const tags = object(settings.tags)
  const [repository, step, nonce] = [text(tags[TAGS.repository]), text(tags[TAGS.step]), text(tags[TAGS.nonce])]
  const isWhole = [repository, step, nonce].every((hash) => /^[0-9a-f]{32}$/.test(hash))
  return isWhole && text(tags[TAGS.name]) === hashOf(text(settings.name)) ? { repository, step, nonce } : undefined
}

/** The temporary jobs of a name that one of these steps has created, the oldest first. A copy of a job is not one. */
export async function findTemporary(
  jobs: Pick<SavedJobs, 'get' | 'list'>,
  name: string,
  steps: readonly string[],
  signal?: AbortSignal,
): Promise<{ job: SavedJob; mark: TemporaryMark }[]> {
  const listed = await listMarked(jobs, await jobs.list({ name, signal }), signal)
  const found = listed.sort(byAge).flatMap((job) => {
    const mark = readTemporary(job)
    return mark && steps.includes(mark.step) ? [{ job, mark }] : []
  })
  return found.filter(({ mark }, index) => found.findIndex((one) => isSameRequest(one.mark, mark)) === index)
}

/** Each request to create a job has a nonce of its own: one that is there again was copied with its job. */
export function isSameRequest(one: TemporaryMark, other: TemporaryMark): boolean {
  return one.step === other.step && one.nonce === other.nonce
}
