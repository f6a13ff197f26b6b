import type { CommitStatus } from '../github/statuses.ts'

/** The comment that a step leaves: its body, and whether there is to be one where there is none yet. */
export interface CommentEnd {
  body: string
  isWanted: boolean
}

/**
 * What a way of telling still has to say. `open`: the step has not come to its end. `isWarned`: it has been said that
 * this could not be told.
 */
export type Left<End> = { kind: 'open' } | { kind: 'end'; end: End; isWarned: boolean }

/** What the main step leaves for the clean-up step to tell on GitHub. */
export interface LeftToTell {
  /** Of the step (comment/key.ts). */
  key: string
  comment?: Left<CommentEnd>
  status?: Left<CommitStatus>
}

/** The saved form, one text. */
export function formOfLeft(left: LeftToTell): string {
  return JSON.stringify(left)
}

/** What was saved; undefined when nothing is left, or what is there is not a whole saved form. */
export function readLeft(form: string): LeftToTell | undefined {
  const { key, comment, status } = fieldsOf(parsed(form))
  if (typeof key !== 'string' || !/^[\da-f-]{1,40}$/.test(key)) return undefined
  const left = { comment: readPart(comment, readCommentEnd), status: readPart(status, readStatus) }
  return left.comment || left.status ? { key, ...left } : undefined
}

function parsed(form: string): unknown {
  try {
    return JSON.parse(form)
  } catch {
    return undefined
  }
}

function readPart<End>(value: unknown, read: (value: unknown) => End | undefined): Left<End> | undefined {
  const { kind, end, isWarned } = fieldsOf(value)
  if (kind === 'open') return { kind }
  const known = kind === 'end' ? read(end) : undefined
  return known && { kind: 'end', end: known, isWarned: isWarned === true }
}

function readCommentEnd(value: unknown): CommentEnd | undefined {
  const { body, isWanted } = fieldsOf(value)
  return typeof body === 'string' ? { body, isWanted: isWanted === true } : undefined
}

const STATES = ['pending', 'success', 'failure', 'error'] as const

function readStatus(value: unknown): CommitStatus | undefined {
  const { state, description, url } = fieldsOf(value)
  const known = STATES.find((candidate) => candidate === state)
  if (!known || typeof description !== 'string') return undefined
  return { state: known, description, ...(typeof url === 'string' && { url }) }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
