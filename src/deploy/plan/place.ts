import type { Kind } from './kinds.ts'

/** Where something stands in the settings of a job. */
export interface Place {
  kind: Kind
  /** What it is in, and its step from there; absent for the job as a whole. */
  from?: { place: Place; step: string | readonly string[] }
}

/** The place of a field in a map; `known`: its name of today. */
export function fieldAt(place: Place, name: string, known = name): Place {
  return { kind: place.kind.field(known), from: { place, step: name } }
}

/** The place of an entry in a list, by its number, or by the texts that are its key. */
export function entryAt(place: Place, key: readonly string[]): Place {
  return { kind: place.kind.entry(), from: { place, step: key } }
}

/** A place in the terms of the file: `tasks[ingest].max_retries`. */
export function pathOf({ from }: Place): string {
  if (from === undefined) return ''
  const before = pathOf(from.place)
  if (typeof from.step === 'string') return before + nameStep(before, from.step)
  return `${before}[${from.step.map(quoted).join(':')}]`
}

/** What the name of a field adds to the path of what it is in. */
export function nameStep(before: string, name: string): string {
  if (!/^[\w-]+$/.test(name)) return `[${JSON.stringify(name)}]`
  return before === '' ? name : `.${name}`
}

function quoted(key: string): string {
  // Names of parameters may have dots.
  return /^[\w.-]+$/.test(key) ? key : JSON.stringify(key)
}
