import { ApiError, invalid, malformed } from '../server/api-error.ts'
import { isObject, type Check } from './checks/body.ts'
import type { Person } from '../engine/access.ts'
import type { Engine } from '../engine/engine.ts'
import type { JobRecord, RunRecord, TaskRun } from '../engine/model.ts'
import type { ImportRate } from '../files/import-rate.ts'
import type { FileTree } from '../files/tree.ts'
import type { JobDefinitions, SubmitRule } from '../scenario/scenario.ts'
import type { Form } from '../server/multipart.ts'
import type { Json, WireForm } from '../wire/form.ts'

/** Everything an endpoint can see. */
export interface Call {
  engine: Engine
  version: '2.1' | '2.2'
  /** Parameters in the path. */
  path: Record<string, string>
  query: Record<string, string>
  /** Parsed losslessly: ids are decimal strings. Fields that are null are left out. */
  body: Json
  /** As JSON.parse gives it: its types are those that were sent. */
  sent: unknown
  user: string
  /** Whose permissions on each job count; undefined for administrators, who may do everything. */
  person?: Person
  form: WireForm
  rules: SubmitRule[]
  /** Idempotency tokens and the runs they stand for. */
  tokens: Map<string, RunRecord>
  repairSubmitted: boolean
  notebookEnvironments: boolean
  /** How jobs are kept and refused. */
  definitions: JobDefinitions
  files: FileTree
  importRate: ImportRate
  /** The body as a form with parts, and how long the body was as it was sent. */
  multipart?: Form
  bodyBytes: number
}

/** Refuses a body of the wrong shape. */
export function checkBody(call: Call, check: Check): void {
  if (!isObject(call.sent)) throw malformed('Could not parse request object: the request body must be a JSON object.')
  check(call.sent, '')
}

/** An id in the query, or, as the service allows, in the body of a GET. */
export function queryId(call: Call, name: string): string {
  const value = optionalId(call, name)
  if (value === undefined) throw invalid(`Missing required field: ${name}`)
  return value
}

export function optionalId(call: Call, name: string): string | undefined {
  const value = parameter(call, name)
  if (value === undefined) return undefined
  if (!/^-?\d{1,19}$/.test(value)) throw invalid(`Invalid value for parameter ${name}: '${value}' is not an int64.`)
  return value
}

export function queryFlag(call: Call, name: string): boolean {
  const value = parameter(call, name)
  if (value === undefined || value === 'false') return false
  if (value === 'true') return true
  throw invalid(`Invalid value for parameter ${name}: '${value}' is not a boolean.`)
}

export function queryNumber(call: Call, name: string): number | undefined {
  const value = parameter(call, name)
  if (value === undefined) return undefined
  if (!/^-?\d{1,15}$/.test(value)) throw invalid(`Invalid value for parameter ${name}: '${value}' is not a number.`)
  return Number(value)
}

export function queryText(call: Call, name: string): string | undefined {
  return parameter(call, name)
}

function parameter(call: Call, name: string): string | undefined {
  const value = (call.query[name] ?? call.body[name]) as string | number | boolean | undefined
  return value === undefined ? undefined : String(value)
}

export function jobOf(call: Call, id: string): JobRecord {
  const job = call.engine.jobs.get(id)
  if (job === undefined) throw new ApiError(404, 'RESOURCE_DOES_NOT_EXIST', `Job ${id} does not exist.`)
  return job
}

/** The parent run with this id; a task run is none. */
export function runOf(call: Call, id: string): RunRecord {
  const run = call.engine.runs.get(id)
  if (run === undefined || isGone(call, run)) throw invalid(`Run ${id} does not exist.`)
  return run
}

/** Whether a run cannot be read any more: deleted, or, where they go with it, of a deleted job. */
export function isGone({ definitions }: Call, { deleted, job }: RunRecord): boolean {
  return deleted || (job?.deleted === true && definitions.runsOfDeletedJobs === 'gone')
}

export function taskRunOf(call: Call, id: string): TaskRun | undefined {
  const taskRun = call.engine.taskRuns.get(id)
  return taskRun && isGone(call, taskRun.lane.run) ? undefined : taskRun
}

/** A body as JSON.parse gives it; undefined for an empty one. Refuses one that is not JSON. */
export function readBody(body: string): unknown {
  if (body.trim() === '') return undefined
  try {
    return JSON.parse(body)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'the request body is not JSON'
    throw malformed(`Could not parse request object: ${why}`)
  }
}

/** The fields of a body without those that are null, all the way down. */
export function withoutNulls(body: unknown): Json {
  return isObject(body) ? withoutNullFields(body) : {}
}

function withoutNullFields(object: Json): Json {
  const kept = Object.entries(object).filter(([, entry]) => entry !== null)
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutNullEntries(entry)]))
}

function withoutNullEntries(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullEntries)
  return isObject(value) ? withoutNullFields(value) : value
}
