import { object, text } from '../databricks/wire/foreign.ts'
import type { SavedJob } from '../model/job.ts'
import { shorten, someOf } from '../text/cut.ts'
import { oneLine } from '../text/plain.ts'
import type { Inventory } from './inventory.ts'
import type { DesiredJob, JobPlan, Plan, Refusal } from './model.ts'
import { keyHash, readMark } from './ownership.ts'
import { definitionHash, stateHash } from './plan/hashes.ts'
import { planDeletion, planJob } from './plan/plan-job.ts'
import { isDrift, isNotNoted, standingOf } from './plan/standing.ts'

/** One job of a plan, with what it was made from. */
export interface Planned {
  plan: JobPlan
  /** Absent: it is to be deleted. */
  desired?: DesiredJob
  /** Absent: it is to be created. */
  remote?: SavedJob
}

export interface PlanOptions {
  /** The set of jobs (setHash). */
  set: string
  /** What names workspace and set in the hashes of a plan. */
  scope: string
  adopt: boolean
  prune: boolean
  /** Whether what was changed by hand refuses the plan. */
  failOnDrift: boolean
}

/** What would be done, and what refuses it. Pure. */
export function makePlan(
  desired: readonly DesiredJob[],
  inventory: Inventory,
  options: PlanOptions,
): { plan: Plan; planned: Planned[] } {
  const refusals: Refusal[] = []
  const kept = desired.map((job) => planOne(job, inventory, options, refusals))
  const wanted = new Set(desired.map(({ key }) => keyHash(key)))
  const gone = [...inventory.own].filter(([key]) => !wanted.has(key)).map(([, job]) => job)
  const doubles = inventory.doubles.filter(
    ({ settings }) => options.prune || wanted.has(readMark(settings.tags)?.key ?? ''),
  )
  const deleted = [
    ...doubles.map((job) => deletion(job, options, `It is a second job of its key: ${LEFT_BEHIND}`)),
    ...(options.prune ? gone : []).map((job) => deletion(job, options)),
  ]
  for (const { remote } of deleted) refuseIfForeign(remote, nameOf(remote), refusals)
  const planned = [...kept, ...deleted]
  const notes = gone.length > 0 && !options.prune ? [leftAlone(gone)] : []
  return { plan: { jobs: planned.map(({ plan }) => plan), refusals, notes }, planned }
}

function leftAlone(gone: readonly SavedJob[]): string {
  const [what, them] =
    gone.length === 1
      ? ['1 job of this set has no definition any more, and is', 'it']
      : [`${gone.length} jobs of this set have no definition any more, and are`, 'them']
  const names = someOf(gone, (job) => `${nameOf(job)} (job ${job.jobId})`)
  return `${what} left alone (\`prune: true\` deletes ${them}): ${names}.`
}

const LEFT_BEHIND = 'a step that created it was interrupted, or two were at work at once.'

function deletion(job: SavedJob, { scope }: PlanOptions, note?: string): Required<Pick<Planned, 'remote'>> & Planned {
  const plan = planDeletion(scope, job)
  return { plan: { ...plan, notes: [...(note ? [note] : []), ...plan.notes] }, remote: job }
}

function planOne(desired: DesiredJob, inventory: Inventory, options: PlanOptions, refusals: Refusal[]): Planned {
  const own = inventory.own.get(keyHash(desired.key))
  const remote = own ?? adopted(desired, inventory, options, refusals)
  if (own) {
    refuseIfForeign(own, desired.name, refusals, desired.key)
    refuseIfTaken(own, desired, inventory, refusals)
  }
  const plan = planJob(options.scope, desired, remote, { isTakenOver: own === undefined })
  const drift = own && options.failOnDrift ? driftWords(own, desired, plan) : undefined
  if (own && drift) {
    const message =
      `Job ${own.jobId} (${nameOf(own)}) ${drift}, and \`fail-on-drift\` is true. ` +
      'Take the change over into the file, or apply the file again.'
    refusals.push({ key: desired.key, name: desired.name, message })
  }
  if (remote && !own) plan.notes.unshift(`Takes over job ${remote.jobId}, which this action did not create.`)
  return { plan, desired, ...(remote && { remote }) }
}

/** The job to take over; undefined where one is to be created. */
function adopted(
  { key, name }: DesiredJob,
  { others }: Inventory,
  { adopt }: PlanOptions,
  refusals: Refusal[],
): SavedJob | undefined {
  const sameName = others.filter(({ settings }) => settings.name === name)
  const [only, second] = sameName
  if (only === undefined) return undefined
  const refuse = (message: string): undefined => void refusals.push({ key, name, message })
  if (second !== undefined) {
    const ids = sameName.map(({ jobId }) => jobId).join(', ')
    return refuse(
      `${sameName.length} jobs of the name ${nameOf(only)} are there (${ids}), and none of them was created by this ` +
        'action for this set. Rename or delete them, or give the job another name.',
    )
  }
  const whose = managedBy(only)
  if (whose) return refuse(whose)
  if (adopt) return only
  return refuse(`${isThere(only)} Set \`adopt: true\` to take it over, or give the job another name.`)
}

function refuseIfForeign(job: SavedJob, name: string, refusals: Refusal[], key = ''): void {
  const message = managedBy(job, true)
  if (message) refusals.push({ key, name, message })
}

/** A job that is renamed does not get a name that somebody else's has. */
function refuseIfTaken(own: SavedJob, { key, name }: DesiredJob, { others }: Inventory, refusals: Refusal[]): void {
  const holder = own.settings.name === name ? undefined : others.find(({ settings }) => settings.name === name)
  if (!holder) return
  const advice = `Give job ${own.jobId} (${nameOf(own)}) another new name in its file, or rename the other one.`
  refusals.push({ key, name, message: `${isThere(holder)} ${advice}` })
}

function isThere(holder: SavedJob): string {
  return `Job ${holder.jobId} has the name ${nameOf(holder)} already, and this action did not create it.`
}

/** Why a job is somebody else's to manage, as a sentence; undefined where nothing says so. */
function managedBy(job: SavedJob, isOurs = false): string | undefined {
  const { deployment, git_source: git, tags } = job.settings
  const what = `Job ${job.jobId} (${nameOf(job)})`
  const kind = text(object(deployment).kind)
  if (kind === 'SYSTEM_MANAGED') return `${what} is managed by Databricks itself, and is left alone. Name another one.`
  if (kind)
    return `${what} belongs to a bundle, which would overwrite what is deployed here. Take it out of one of the two.`
  if (object(git).job_source)
    return `${what} is imported from Git by Databricks, and is left alone. Disconnect it there, or name another one.`
  const mark = readMark(tags)
  if (!mark || isOurs) return undefined
  if (mark.state && mark.state.jobId !== job.jobId) return undefined
  return (
    `${what} is deployed by another repository, \`deployment\` or \`name-prefix\`, and is left alone. ` +
    'Give the job another name.'
  )
}

/** What says that somebody has changed a job since it was applied, or may have; undefined where nothing does. */
function driftWords(job: SavedJob, { settings }: DesiredJob, { action }: JobPlan): string | undefined {
  const standing = standingOf(readMark(job.settings.tags), job.jobId, definitionHash(settings), stateHash(job))
  // Where both have changed and are the same, somebody has taken the change over into the file.
  if (action === 'none' && !isDrift(standing)) return undefined
  if (standing.state === 'changed') return 'was changed in the workspace since it was applied'
  if (!isNotNoted(standing) || standing.definition !== 'same') return undefined
  return 'is not as its file says, although that was applied, so it was perhaps changed in the workspace since then'
}

const LONGEST_NAME = 200

function nameOf({ settings }: Pick<SavedJob, 'settings'>): string {
  return JSON.stringify(shorten(oneLine(text(settings.name)), LONGEST_NAME))
}
