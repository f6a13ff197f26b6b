/** Every event as one line of JSON: a new way of telling is this much. */
import type { Reporter } from '../../src/report/reporter.ts'

/** A reporter that writes a line for each event. */
export function jsonLines(write: (line: string) => void): Reporter {
  return { name: 'The list of events', on: (event) => write(JSON.stringify(event, inJson)) }
}

/** What JSON would refuse or leave out: an integer beyond 2^53, and what an error says. */
function inJson(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  return value instanceof Error ? Object.assign({}, value, { message: value.message }) : value
}
