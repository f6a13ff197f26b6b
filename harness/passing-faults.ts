import type { Fault } from '../simulator/scenario/scenario.ts'
import { between, pick } from './random.ts'

interface Passing {
  /** Seconds that an answer may take. */
  longestDelay?: number
  /** The page that comes with status 503; by default the service answers itself. */
  html?: string
  /** What may happen beside all that. */
  more?: Fault[]
}

/** One thing that may happen to a request, and passes by itself. */
export function passingFault(random: () => number, { longestDelay = 80, html, more = [] }: Passing = {}): Fault {
  return pick<Fault>(random, [
    { reset: 'before' },
    { reset: 'after' },
    { cut: true },
    { status: 429, headers: { 'Retry-After': String(between(random, 0, 10)) } },
    { status: 500, effect: random() < 0.5 },
    { status: 503, effect: random() < 0.5, ...(html === undefined ? {} : { html }) },
    ...more,
    { delay: between(random, 1, longestDelay) },
  ])
}
