import type { Duration } from './duration.ts'
import { digits, either, fields, flag, literally, mapOf, number, oneOf, raw, text } from './reader.ts'
import { duration, isNumber, moment, type Id } from './values.ts'

export interface Fault {
  match?: {
    method?: string
    /** End of the path such as `runs/get`, or `/a regular expression/` over path and query. */
    path?: string
    /** The `run_id` in the query or body. */
    runId?: Id
  }
  /** Lets the first matching requests through. */
  skip?: number
  /** 1 by default; with `from` or `until` as often as it matches. */
  times?: number | 'forever'
  /** Milliseconds since the start, or a duration as text. */
  from?: number | string
  until?: number | string
  status?: number
  headers?: Record<string, string>
  body?: unknown
  /** Answers with a web page: true for a login page. Status 200 unless given. */
  html?: boolean | string
  delay?: Duration
  /** Cuts the connection without an answer, before or after the request took effect. */
  reset?: 'before' | 'after'
  /** Cuts the connection in the middle of the answer. */
  cut?: true
  /** Whether a request answered with `status` or `html` took effect all the same. */
  effect?: boolean
}

export const fault = fields<Fault>({
  match: fields<NonNullable<Fault['match']>>({ method: text, path: text, runId: digits }),
  skip: number,
  times: either<number, 'forever'>(isNumber, number, oneOf('forever')),
  from: moment,
  until: moment,
  status: number,
  headers: mapOf(text),
  body: raw,
  html: either<boolean, string>((value) => typeof value === 'boolean', flag, text),
  delay: duration,
  reset: oneOf('before', 'after'),
  cut: literally(true as const),
  effect: flag,
})
