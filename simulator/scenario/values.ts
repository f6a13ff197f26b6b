import { durationMs, type Duration } from './duration.ts'
import { either, fields, isRecord, number, oneOf, ScenarioError, text, type Reader } from './reader.ts'

/** An id, as exactly as YAML gives it. */
export type Id = string | number | bigint

/** Text, or a line repeated up to a size, made only when it is asked for. */
export type Text = string | { repeat: string; bytes: number }

/** A duration, kept as it is written. */
export const duration: Reader<Duration> = (value, at) => {
  const read = typeof value === 'bigint' ? Number(value) : value
  try {
    durationMs(read as Duration)
  } catch (error) {
    throw new ScenarioError(
      at,
      error instanceof Error && (typeof read === 'string' || typeof read === 'number')
        ? error.message
        : 'must be a duration',
    )
  }
  return read as Duration
}

/** Milliseconds since the start, or a duration as text. */
export const moment: Reader<number | string> = (value, at) =>
  typeof value === 'string' ? duration(value, at) : number(value, at)

/** Whether YAML gave a number. */
export const isNumber = (value: unknown): boolean => typeof value === 'bigint' || typeof value === 'number'

/** Whether a value may be read as text, and not as a mapping. */
export const isText = (value: unknown): boolean => !isRecord(value)

/** Text that may be given as a line and a size. */
export const longText = either(
  isText,
  text,
  fields<{ repeat: string; bytes: number }>({ repeat: text, bytes: number }, ['repeat', 'bytes']),
)

/** The outcome of a condition task. */
export const truth: Reader<'true' | 'false'> = (value, at) => oneOf('true', 'false')(String(value), at)

/** A word as the service may write it, or none. */
export const word: Reader<string | null> = (value, at) => (value === null ? null : text(value, at))
