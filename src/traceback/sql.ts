import { errorText, withoutTraceIds } from '../text/error-text.ts'

/** What an error of Spark SQL says of the statement that it is about. */
export interface SqlError {
  /** The error, without the plan, the statement and the stack of the JVM. */
  message: string
  /** Line in the statement, from 1. */
  line?: number
  /** Column in that line, from 0. */
  position?: number
  /** The statement's lines, or as many of them as the error shows from `firstLine` on. */
  statement: string[]
  /** The line of the statement that `statement` begins with. */
  firstLine: number
}

const LONGEST_ERROR = 200_000
const MOST_LINES = 2_000
const CLASS = /^(?:[\w.]{0,100}Exception: )?\[([A-Z][A-Z_\d]*(?:\.[A-Z_\d]+)*)\]/

/**
 * Reads an error of Spark SQL; undefined for any other.
 * https://spark.apache.org/docs/latest/sql-error-conditions.html
 */
export function readSqlError(text: string): SqlError | undefined {
  const error = withoutTraceIds(errorText(text.slice(0, LONGEST_ERROR))).trim()
  const context = /^== SQL(?: \(line (\d{1,9}), position (\d{1,9})\))? ==$/m.exec(error)
  const place = placeOf(error)
  if (!context && !place && !/\bSQLSTATE: \w{5}\b/.test(error)) return undefined
  const statement = context ? statementAfter(error.slice(context.index + context[0].length)) : []
  const message = messageOf(error)
  if (context?.[1] === undefined) return { message, ...place, statement, firstLine: 1 }
  const line = Number(context[1])
  // This form counts columns from 1.
  return { message, line, position: Number(context[2]) - 1, statement, firstLine: line }
}

/** `PARSE_SYNTAX_ERROR`, where an error begins with its class; empty otherwise. */
export function sqlErrorClass(message: string): string {
  return CLASS.exec(message)?.[1] ?? ''
}

/** An error without what only Spark's developers read: the plan, the statement, the stack of the JVM. */
export function messageOf(error: string): string {
  const plan = /; line \d{1,9} pos \d{1,9}(?:;|$)/m.exec(error)
  const message = plan ? error.slice(0, plan.index) : error
  const ends = ['\n== SQL', '\nJVM stacktrace:', "\n'", '\n+- ', '\n:- '].map((mark) => message.indexOf(mark))
  const end = Math.min(...ends.filter((at) => at >= 0), message.length)
  return message.slice(0, end).trim()
}

function placeOf(error: string): Pick<SqlError, 'line' | 'position'> | undefined {
  const [, line, position] =
    /\(line (\d{1,9}), pos (\d{1,9})\)/.exec(error) ?? /; line (\d{1,9}) pos (\d{1,9})(?:;|$)/m.exec(error) ?? []
  return line === undefined ? undefined : { line: Number(line), position: Number(position) }
}

/** The lines below `== SQL ==`, without those that point at a column. */
function statementAfter(rest: string): string[] {
  const lines = rest.split('\n', MOST_LINES).slice(1)
  const end = lines.findIndex((line) => /^(?:JVM stacktrace:|== |\tat |-{20,}$)/.test(line))
  const statement = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^[- ]*\^+$/.test(line))
  while (statement.at(-1)?.trim() === '') statement.pop()
  return statement
}
