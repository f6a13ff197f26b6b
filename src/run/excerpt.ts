import type { Excerpt, TaskOutput } from '../model/outcome.ts'
import { withoutAnsi } from '../text/plain.ts'
import type { FullOutput } from './read-output.ts'

/**
 * Characters kept of a result, a log, a trace and an error after they were printed: the step outputs and the summary
 * need no more.
 */
const KEPT_RESULT_CHARACTERS = 200_000
const KEPT_LOG_CHARACTERS = 64_000
const KEPT_TRACE_CHARACTERS = 20_000
const KEPT_ERROR_CHARACTERS = 4_000

/** What is kept of an output once it was shown: enough for outputs, annotations and summary, and no more. */
export function excerptOf(output: FullOutput): TaskOutput {
  return {
    ...(output.result === undefined
      ? {}
      : { result: head(output.result, KEPT_RESULT_CHARACTERS, output.resultTruncated) }),
    ...(output.logs === undefined ? {} : { logs: tail(output.logs, KEPT_LOG_CHARACTERS, output.logsTruncated) }),
    ...(output.error === undefined
      ? {}
      : { error: head(withoutAnsi(output.error), KEPT_ERROR_CHARACTERS, false).text }),
    ...(output.trace === undefined ? {} : { trace: tail(withoutAnsi(output.trace), KEPT_TRACE_CHARACTERS, false) }),
    ...(output.note === undefined ? {} : { note: output.note }),
    ...(output.link === undefined ? {} : { link: output.link }),
  }
}

function head(text: string, most: number, truncated: boolean): Excerpt {
  return text.length <= most
    ? { text, truncated }
    : { text: detached(text.slice(0, most)).replace(/\ufffd$/, ''), truncated: true }
}

function tail(text: string, most: number, truncated: boolean): Excerpt {
  return text.length <= most
    ? { text, truncated }
    : { text: detached(text.slice(-most)).replace(/^\ufffd/, ''), truncated: true }
}

// A slice of a string keeps the whole string alive in V8; a copy through bytes does not. A surrogate pair cut in half
// becomes a replacement character, which the callers above take off again.
function detached(slice: string): string {
  return Buffer.from(slice, 'utf8').toString('utf8')
}
