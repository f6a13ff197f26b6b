import pLimit from 'p-limit'
import type { JobsClient } from '../databricks/client.ts'
import { ApiError } from '../databricks/http/errors.ts'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { object } from '../databricks/wire/foreign.ts'
import type { Clock } from '../model/clock.ts'
import { ActionError, Interrupted } from '../model/errors.ts'
import type { SavedJob } from '../model/job.ts'
import type { Body } from '../model/work.ts'
import { createJob, settle, type Created } from './create-job.ts'
import { stillRunning } from './deletion.ts'
import type { Planned } from './make-plan.ts'
import type { DesiredJob, JobEnd } from './model.ts'
import { keyHash, readMark, tagsOf, type Mark } from './ownership.ts'
import { definitionHash, stateHash } from './plan/hashes.ts'

export interface ApplyDependencies {
  jobs: SavedJobs
  client: Pick<JobsClient, 'listActiveRuns'>
  clock: Clock
  /** A random word, new each time. */
  newToken: () => string
  /** Nothing is begun any more. */
  canceled: AbortSignal
  /** What is under way is given up: some seconds later. */
  signal: AbortSignal
  /** Hears which job a key has, as soon as that is known. */
  onJob: (key: string, jobId: string) => void
  /** Hears what became of a job, once. */
  onEnd: (planned: Planned, end: JobEnd) => void
  onWarning: (text: string) => void
}

/** Jobs that are worked on at once: the service takes no more than some twenty requests of a kind a second. */
const JOBS_AT_ONCE = 5

/**
 * Does what a plan says, job by job: what is new, what has changed, and last what is gone. A job that fails does not
 * keep the others from being done, unless the workspace is away. What is left is done by the next time.
 */
export async function applyPlan(
  dependencies: ApplyDependencies,
  planned: readonly Planned[],
  set: string,
): Promise<void> {
  const work = createWork(dependencies)
  const of = (action: Planned['plan']['action']): Planned[] => planned.filter(({ plan }) => plan.action === action)
  await createAll(dependencies, work, of('create'), set)
  await work.each(of('update'), (one) => update(dependencies, one, set))
  await work.each(of('delete'), (one) => remove(dependencies, one))
  await work.quietly(planned.flatMap(outOfStep), (one) => note(dependencies, one))
  work.end(planned)
}

/** Creates all that is new, sees to it that each key has one job, and notes how they look. */
async function createAll(
  dependencies: ApplyDependencies,
  work: Work,
  planned: readonly Planned[],
  set: string,
): Promise<void> {
  const created = new Map<Planned, Created>()
  await work.each(planned, async (one) => {
    created.set(one, await createJob(dependencies, wanted(one), set))
    return undefined
  })
  if (created.size === 0) return
  const settled = await work.once(() => settle(dependencies, [...created.values()], set))
  const ours: Noted[] = []
  // What is known is told, also where the workspace has gone away meanwhile.
  for (const one of created.keys()) {
    const desired = wanted(one)
    const end = settled?.get(desired.key) ?? { failed: NOT_SETTLED }
    if ('failed' in end) {
      work.tell(one, { kind: 'failed', message: end.failed })
      continue
    }
    dependencies.onJob(desired.key, end.jobId)
    work.tell(one, { kind: 'done' })
    const definition = definitionHash(desired.settings)
    if (end.isOurs) ours.push({ jobId: end.jobId, definition, found: definition })
  }
  await work.quietly(ours, (one) => note(dependencies, one))
}

const NOT_SETTLED =
  'The job was created, and whether another step has created it as well could not be looked up. The next apply does it.'

function wanted({ desired }: Planned): DesiredJob {
  if (desired === undefined) throw new Error('a job without a definition is not created or changed')
  return desired
}

/** A job that is as the file says while its tags do not say so: they are brought up to date. */
function outOfStep({ plan, desired, remote }: Planned): Noted[] {
  const mark = remote && readMark(remote.settings.tags)
  if (plan.action !== 'none' || !desired || !mark) return []
  const definition = definitionHash(desired.settings)
  const isSaid = mark.definition === definition && mark.state?.hash === stateHash(remote)
  return isSaid ? [] : [{ jobId: remote.jobId, definition, found: mark.definition }]
}

interface Work {
  /** Does something for each job, some at once; undefined: it is not the job's end yet. */
  each(jobs: readonly Planned[], act: (one: Planned) => Promise<JobEnd | undefined>): Promise<void>
  /** The same for what is no part of the plan, and has no end. */
  quietly<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void>
  /** Something for all of them; undefined where it fails. */
  once<T>(act: () => Promise<T>): Promise<T | undefined>
  /** Says what became of a job, where that was not said before. */
  tell(one: Planned, end: JobEnd): void
  /** Says of the rest that it was not begun. */
  end(jobs: readonly Planned[]): void
}

/** The way of all jobs through it: each has one end, and nothing is begun any more once the workspace is away. */
function createWork({ canceled, onEnd, onWarning }: ApplyDependencies): Work {
  const ended = new Set<Planned>()
  let isAway = false
  const tell = (one: Planned, end: JobEnd): void => {
    if (ended.has(one)) return
    ended.add(one)
    onEnd(one, end)
  }
  const attempt = async <T>(act: () => Promise<T>, failed: (message: string) => void): Promise<T | undefined> => {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof ActionError || error instanceof Interrupted)) throw error
      isAway ||= error instanceof ActionError && error.kind === 'unreachable'
      failed(error instanceof ActionError ? `${error.message.replace(/[.…]?$/, '.')} ${error.advice}` : STOPPED)
      return undefined
    }
  }
  const isOver = (): boolean => isAway || canceled.aborted
  return {
    async each(jobs, act) {
      await pLimit(JOBS_AT_ONCE).map(jobs, async (one) => {
        if (isOver() || ended.has(one)) return
        const end = await attempt(
          () => act(one),
          (message) => tell(one, { kind: 'failed', message }),
        )
        if (end) tell(one, end)
      })
    },
    async quietly(all, act) {
      await pLimit(JOBS_AT_ONCE).map(all, async (one) => (isOver() ? undefined : act(one)))
    },
    once: (act) => attempt(act, onWarning),
    tell,
    end(jobs) {
      for (const one of jobs) if (one.plan.action !== 'none') tell(one, { kind: 'not-begun' })
    },
  }
}

const STOPPED =
  'The workflow was canceled before the workspace had answered. Whether this was done is not known: ' +
  'the next apply finds out, and completes it.'

async function update(dependencies: ApplyDependencies, one: Planned, set: string): Promise<JobEnd> {
  const { jobs, signal } = dependencies
  const desired = wanted(one)
  const jobId = one.remote?.jobId ?? ''
  const now = await jobs.get(jobId, signal)
  if (!now || !isSame(now, one.remote)) return changedMeanwhile(jobId)
  const definition = definitionHash(desired.settings)
  const nonce = readMark(now.settings.tags)?.nonce ?? ''
  const mark: Mark = { set, key: keyHash(desired.key), nonce, definition }
  await jobs.reset(jobId, asReset(desired.settings, mark), signal)
  await note(dependencies, { jobId, definition, found: definition })
  return { kind: 'done' }
}

function changedMeanwhile(jobId: string): JobEnd {
  return { kind: 'failed', message: `Job ${jobId} was changed while this step was at work. Plan again.` }
}

/** Whether a job is as the plan saw it. */
function isSame(now: SavedJob, then: SavedJob | undefined): boolean {
  if (!then || stateHash(now) !== stateHash(then)) return false
  const [one, other] = [now, then].map(({ settings }) => readMark(settings.tags))
  return one?.set === other?.set && one?.definition === other?.definition
}

/** Settings with our tags. Grants are given when a job is created, and reset takes none. */
function asReset({ access_control_list: _grants, ...settings }: Body, mark: Mark): Body {
  return { ...settings, tags: { ...object(settings.tags), ...tagsOf(mark) } }
}

/** A job that is as its definition says, for its tags to say so, too. */
interface Noted {
  jobId: string
  /** Hash of its definition. */
  definition: string
  /** Hash of the definition that its tags name by now. */
  found: string
}

/** Notes it in the tags; what goes wrong is a warning: the job is as it should be. */
async function note(dependencies: ApplyDependencies, noted: Noted): Promise<void> {
  const { jobId } = noted
  try {
    await remember(dependencies, noted)
  } catch (error) {
    if (!(error instanceof ActionError || error instanceof Interrupted)) throw error
    const why = error instanceof ActionError ? error.message : 'the workflow was canceled.'
    dependencies.onWarning(
      `Job ${jobId} is as its file says, but that could not be noted in its tags: ${why} The next apply does it.`,
    )
  }
}

/**
 * Notes in the tags of a job how it looks now that it was applied, so that the next plan can tell what changed since.
 * Not done where another step has applied another definition meanwhile: the next plan would take it for ours.
 */
async function remember(
  { jobs, signal, onWarning }: ApplyDependencies,
  { jobId, definition, found }: Noted,
): Promise<void> {
  const job = await jobs.get(jobId, signal)
  const mark = job && readMark(job.settings.tags)
  if (!job || !mark) return
  if (mark.definition !== found)
    return onWarning(
      `Another step has applied another definition to job ${jobId} meanwhile. Plan again, and let steps that deploy ` +
        'the same jobs wait for each other (`concurrency`).',
    )
  const tags = {
    ...object(job.settings.tags),
    ...tagsOf({ ...mark, definition, state: { jobId, hash: stateHash(job) } }),
  }
  await jobs.setTags(jobId, tags, signal)
}

async function remove({ jobs, client, signal }: ApplyDependencies, { plan, remote }: Planned): Promise<JobEnd> {
  const jobId = remote?.jobId ?? ''
  const active = await client.listActiveRuns(jobId, signal)
  if (active.length > 0) return { kind: 'failed', message: `${stillRunning(jobId, active)} It is not deleted.` }
  try {
    const now = await jobs.get(jobId, signal)
    if (now && !isSame(now, remote)) return changedMeanwhile(jobId)
    if (now) await jobs.delete(jobId, { signal })
  } catch (error) {
    // Who may not see a job is refused, also where it is gone by now.
    const isRefused = error instanceof ApiError && error.status === 403
    if (!isRefused || (await isListed(jobs, plan.name, jobId, signal))) throw error
  }
  return { kind: 'done' }
}

async function isListed(jobs: SavedJobs, name: string, jobId: string, signal: AbortSignal): Promise<boolean> {
  const listed = await jobs.list({ name, signal }).catch(() => undefined)
  return listed === undefined || listed.some((job) => job.jobId === jobId)
}
