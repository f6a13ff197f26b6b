import type { Inputs } from '../model/work.ts'
import { parseDuration } from './duration.ts'
import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'

type Waiting = Pick<
  Inputs,
  'wait' | 'timeout' | 'onTimeout' | 'onCancel' | 'onRerun' | 'repairAttempts' | 'partialSuccess' | 'pollInterval'
>

const SHORTEST_POLL_MS = 1000
// Node's timers take 2^31 ms at most and fire at once beyond: a wait that long would become a storm of requests.
const LONGEST_POLL_MS = 24 * 3_600_000

/** How to wait for the run, and what may be done to it meanwhile. Faults go to the reader. */
export function readWaiting(reader: Reader): Waiting {
  return {
    wait: reader.flag('wait', true),
    timeout: readTimeout(reader),
    onTimeout: reader.choice('on-timeout', ['cancel', 'leave']),
    onCancel: reader.choice('on-cancel', ['cancel', 'leave']),
    onRerun: reader.choice('on-rerun', ['repair', 'new']),
    repairAttempts: readRepairAttempts(reader),
    partialSuccess: reader.choice('partial-success', ['pass', 'fail']),
    pollInterval: readPollInterval(reader),
  }
}

function readTimeout(reader: Reader): number | undefined {
  const given = reader.text('timeout')
  if (given === '') return undefined
  const ms = parseDuration(given)
  if (ms !== undefined && ms > 0) return ms
  return reader.fault(
    'timeout',
    `${quote(given)} is not a valid duration. Write one above zero, such as 45s, 90m, 2h or 1h30m.`,
  )
}

function readRepairAttempts(reader: Reader): number {
  const given = reader.text('repair-attempts')
  if (given === '') return 0
  if (/^\d{1,3}$/.test(given)) return Number(given)
  reader.fault(
    'repair-attempts',
    `${quote(given)} is not a valid number of repairs. Write a whole number from 0 to 999.`,
  )
  return 0
}

function readPollInterval(reader: Reader): number | 'auto' {
  const given = reader.text('poll-interval')
  if (given === '' || given === 'auto') return 'auto'
  const ms = parseDuration(given)
  if (ms !== undefined && ms >= SHORTEST_POLL_MS && ms <= LONGEST_POLL_MS) return ms
  reader.fault(
    'poll-interval',
    `${quote(given)} is not a valid interval. Write auto, or a duration from one second to a day, such as 45s or 2m.`,
  )
  return 'auto'
}
