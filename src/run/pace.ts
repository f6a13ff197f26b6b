/** How the waiting is paced: a fixed interval, or `auto`. */
export interface Pace {
  interval: number | 'auto'
  /** Looks taken so far, at least 1. */
  looks: number
  /** 0 to 1. */
  random: number
  /** Ms until the wait must end; undefined when it may go on for ever. */
  remaining?: number
}

const SECOND_MS = 1000
const SLOWEST_S = 10

/**
 * Ms until the next look: 1 s after the first, a second more after each, 10 s at most, with up to a quarter taken off
 * so that many steps do not look in step. Never past the end of the wait.
 */
export function nextLook({ interval, looks, random, remaining }: Pace): number {
  const wanted = interval === 'auto' ? Math.min(looks, SLOWEST_S) * SECOND_MS * (1 - random / 4) : interval
  return Math.max(0, Math.round(Math.min(wanted, remaining ?? Infinity)))
}
