import { stringify } from 'yaml'
import { stringifyJson } from '../../databricks/wire/int64.ts'
import { beginningOf, shorten } from '../../text/cut.ts'
import { oneLine, plainText, withoutLastLineEnds } from '../../text/plain.ts'
import type { Change } from '../model.ts'
import { HIDDEN, MASK, shownAt } from './secrecy.ts'

/** One change as people read it; the texts are foreign, and nothing that is secret is in them. */
export type ShownChange = { path: string; isDrift: boolean } & (
  | {
      kind: 'line'
      /** Absent: nothing is there. */
      before?: string
      after?: string
      /** What holds once it is removed. */
      fallback?: string
    }
  | { kind: 'hidden'; what: 'changed' | 'set' | 'removed' }
  | {
      kind: 'lines'
      what: 'changed' | 'added' | 'removed'
      /** Each with `-`, `+` or a blank at its beginning. */
      lines: string[]
      /** How many more there are. */
      more: number
    }
)

/** Characters of a value that stands in a line. */
const LONGEST_IN_LINE = 60
/** Characters of a path. */
const LONGEST_PATH = 300
/** Characters of a line of a longer value. */
const LONGEST_LINE = 1_000
/** Characters of a value that are looked at: it may have megabytes, and nobody reads them. */
const LONGEST_VALUE = 200_000
/** Lines that are the same, around those that are not. */
const AROUND = 2

/** A change as people read it, in the terms of the file, with at most so many lines of a long value. */
export function shownChange(change: Change, mostLines: number): ShownChange {
  const path = shorten(oneLine(beginningOf(change.path, LONGEST_PATH * 4)), LONGEST_PATH, 'both')
  const before = shownAt(change.path, change.before, change.after)
  const after = shownAt(change.path, change.after, change.before)
  const head = { path, isDrift: change.drift === true }
  const { fallback } = change
  if (isHidden(before, after)) return { ...head, kind: 'hidden', what: whatOf(change, 'set') }
  const [first, second] = [inLine(before), inLine(after)]
  if (first !== null && second !== null && first !== second)
    return {
      ...head,
      kind: 'line',
      ...(first !== undefined && { before: first }),
      after: second,
      ...(fallback && { fallback }),
    }
  const lines = differentLines(before, after)
  const kept = lines.slice(0, mostLines)
  return { ...head, kind: 'lines', what: whatOf(change, 'added'), lines: kept, more: lines.length - kept.length }
}

function whatOf<Added>({ before, after }: Change, added: Added): 'changed' | 'removed' | Added {
  return before === undefined ? added : after === undefined ? 'removed' : 'changed'
}

/** Whether nothing can be told of a change but that there is one. */
function isHidden(before: unknown, after: unknown): boolean {
  const isEachHidden = [before, after].every((side) => side === undefined || side === HIDDEN)
  if (isEachHidden) return true
  const text = stringifyJson(before)
  return text === stringifyJson(after) && (text.includes(HIDDEN) || text.includes(MASK))
}

/** A value that fits in a line; undefined: there is none; null: it does not fit. */
function inLine(value: unknown): string | undefined | null {
  if (value === undefined) return undefined
  if (typeof value === 'string') {
    if (value === '') return '(empty)'
    // What a line would not show of it is written out.
    const shown = value === oneLine(value) ? value : escaped(value)
    return value.length <= LONGEST_IN_LINE && !/[\r\n]/.test(value) ? shown : null
  }
  const text = stringifyJson(value)
  return text.length <= LONGEST_IN_LINE && text === plainText(text) ? text : null
}

function differentLines(before: unknown, after: unknown): string[] {
  const [first, second] = [yamlOf(before), yamlOf(after)]
  const lines = difference(linesOf(first), linesOf(second))
  const isTold = lines.some((line) => !line.startsWith(' '))
  // Such as line ends behind the last line.
  return isTold
    ? lines
    : difference(first === undefined ? [] : [escaped(first)], second === undefined ? [] : [escaped(second)])
}

/** A value as a YAML file has it. */
function yamlOf(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })
  return beginningOf(text, LONGEST_VALUE)
}

/** The lines of a text; one in which there is what nobody sees is written out. */
function linesOf(text: string | undefined): string[] {
  if (text === undefined) return []
  return withoutLastLineEnds(text.replaceAll('\r\n', '\n'))
    .split('\n')
    .map((line) => shorten(line === plainText(line) ? line : escaped(line), LONGEST_LINE, 'both'))
}

/** A text as JSON writes it, with all that is not ASCII as `\u…`. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What is different between two lists of lines, from the first different line to the last. */
function difference(before: string[], after: string[]): string[] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const around = (lines: string[]): string[] => lines.map((line) => `  ${line}`)
  return [
    ...around(before.slice(Math.max(0, head - AROUND), head)),
    ...before.slice(head, before.length - tail).map((line) => `- ${line}`),
    ...after.slice(head, after.length - tail).map((line) => `+ ${line}`),
    ...around(before.slice(before.length - tail, before.length - tail + AROUND)),
  ]
}
