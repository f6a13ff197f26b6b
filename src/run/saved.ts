import type { TemporaryJob } from '../jobs/temporary.ts'
import { parseSavedTarget, type SavedTarget } from '../databricks/target.ts'
import { parseBody, readObject, stringifyJson } from '../databricks/wire/int64.ts'
import type { TokenRequest } from './events.ts'
import { isSettled, type RepairState, type RunState, type StartState } from './journal.ts'
import { isMeant, isToDelete, type DeleteWhen } from './to-delete.ts'

/** What of a step does not change while it runs, and the clean-up step needs. */
export interface StepFacts {
  target: SavedTarget
  wait: boolean
  onCancel: 'cancel' | 'leave'
  /** When the run is to be deleted; absent: never. */
  deleteRun?: DeleteWhen
  /** Where the clean-up step is to leave word that it has begun. */
  stopMarker?: string
}

/** The part of the journal that the clean-up step needs to find the run, and to know what is to become of it. */
export interface SavedStep extends Omit<StepFacts, 'deleteRun'> {
  /** `nothing-sent`: no run is to be looked for, but a temporary job is to be deleted. */
  start: Extract<StartState, { kind: 'sent' | 'known' | 'nothing-sent' }>
  repair: RepairState
  isTimedOut: boolean
  /** Present when the run is to be deleted once it has ended. `isDue`: it has, and nothing else is left to do. */
  deletion?: { isDue: boolean; folder?: string }
  /** The temporary job, by its id where it is known. */
  job?: TemporaryJob & { jobId?: string }
}

/**
 * The journal in its saved form, one text, so that it is saved whole or not at all; empty while nothing is to be done.
 * Of a step that has nothing left to clean up it says so.
 */
export function savedForm({ deleteRun, ...facts }: StepFacts, state: RunState): string {
  const { repair, isTimedOut, outcome, folder, temporaryJob: job, isDeleted } = state
  const isMeantToGo = isMeant(deleteRun, outcome)
  const isJobLeft = job !== undefined && isMeantToGo && !isDeleted
  const start = state.start.kind === 'disowned' && isJobLeft ? NOTHING_SENT : state.start
  if (start.kind === 'nothing-sent' && !isJobLeft) return ''
  const isDue = isToDelete(deleteRun, state)
  const isRunSettled = outcome !== undefined && isSettled(state, outcome) && !isDue
  const isDone = start.kind === 'disowned' || (start.kind !== 'nothing-sent' && isRunSettled)
  const deletion = isMeantToGo ? { deletion: { isDue, folder } } : {}
  const rest = { repair, isTimedOut, ...deletion, ...(job && { job }) }
  return stringifyJson({ version: VERSION, isDone, ...facts, start: inText(start), ...rest })
}

const NOTHING_SENT = { kind: 'nothing-sent' } as const

/** Of the saved form: the clean-up step is always of the same release, but what it reads is foreign all the same. */
const VERSION = 1

// The body goes as one text: parsed on the way, its numbers would not come out as they went in.
function inText(start: StartState): object {
  if (start.kind === 'known') return { ...start, sent: undefined }
  if (start.kind !== 'sent') return start
  const { kind, request, isTokenDerived, jobId, sentAt } = start
  return { kind, isTokenDerived, jobId, sentAt, endpoint: request.endpoint, body: stringifyJson(request.body) }
}

/**
 * What the main step saved: undefined when it left nothing behind, `unreadable` when what is there is not a whole saved
 * form: then nothing can be looked for, and nothing may be sent.
 */
export function readSaved(text: string): SavedStep | 'unreadable' | undefined {
  if (text === '') return undefined
  const fields = readObject(text)
  if (fields?.isDone === true) return undefined
  const target = parseSavedTarget(fields?.target)
  const start = readStart(fields?.start)
  const repair = readRepair(fields?.repair)
  if (fields?.version !== VERSION || !target || !start || !repair) return 'unreadable'
  const { stopMarker } = fields
  const deletion = readDeletion(fields.deletion)
  const job = readJob(fields.job)
  if (start.kind === 'nothing-sent' && !(job && deletion)) return 'unreadable'
  return {
    target,
    start,
    repair,
    wait: fields.wait !== false,
    onCancel: fields.onCancel === 'leave' ? 'leave' : 'cancel',
    isTimedOut: fields.isTimedOut === true,
    ...(typeof stopMarker === 'string' ? { stopMarker } : {}),
    ...(deletion ? { deletion } : {}),
    ...(job ? { job } : {}),
  }
}

function readJob(value: unknown): SavedStep['job'] {
  const { name, step, jobId } = objectOf(value)
  if (typeof name !== 'string' || typeof step !== 'string') return undefined
  return { name, step, ...(isId(jobId) ? { jobId } : {}) }
}

function readStart(value: unknown): SavedStep['start'] | undefined {
  const { kind, runId, origin, endpoint, body, isTokenDerived, jobId, sentAt } = objectOf(value)
  if (kind === 'nothing-sent') return { kind }
  const common = { isTokenDerived: isTokenDerived === true, ...(typeof jobId === 'string' ? { jobId } : {}) }
  if (kind === 'known') {
    const known = ORIGINS.find((candidate) => candidate === origin)
    return isId(runId) && known ? { kind, runId, origin: known, ...common } : undefined
  }
  const request = kind === 'sent' ? readRequest(endpoint, body) : undefined
  return request && typeof sentAt === 'number'
    ? { kind: 'sent', request, sentAt, isRepeated: true, ...common }
    : undefined
}

const ORIGINS = ['started', 'found', 'given'] as const

function readRequest(endpoint: unknown, body: unknown): TokenRequest | undefined {
  if ((endpoint !== 'run-now' && endpoint !== 'submit') || typeof body !== 'string') return undefined
  const fields = parseBody(body)
  const token = fields?.idempotency_token
  return fields && typeof token === 'string' && token !== ''
    ? { endpoint, body: { ...fields, idempotency_token: token } }
    : undefined
}

function readDeletion(value: unknown): SavedStep['deletion'] {
  const { isDue, folder } = objectOf(value)
  if (typeof isDue !== 'boolean') return undefined
  return { isDue, ...(typeof folder === 'string' ? { folder } : {}) }
}

function readRepair(value: unknown): RepairState | undefined {
  const { kind, repairId } = objectOf(value)
  if (kind === 'none' || kind === 'asked') return { kind }
  return kind === 'taken' && isId(repairId) ? { kind, repairId } : undefined
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,19}$/.test(value)
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
