import { ApiError } from '../server/api-error.ts'

const SECOND_MS = 1000

/** How many imports a workspace takes within any second; those that are refused do not count. */
export class ImportRate {
  readonly #perSecond: number
  readonly #headers: Record<string, string>
  #taken: number[] = []

  constructor({ perSecond = Infinity, retryAfter }: { perSecond?: number; retryAfter?: number }) {
    this.#perSecond = perSecond
    this.#headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  }

  /** Counts an import. Refuses one too many with 429. */
  take(now: number): void {
    this.#taken = this.#taken.filter((at) => now - at < SECOND_MS)
    if (this.#taken.length >= this.#perSecond) {
      const message = 'Too many requests. Please wait a moment and try again.'
      throw new ApiError(429, 'RESOURCE_EXHAUSTED', message, { headers: this.#headers })
    }
    if (this.#perSecond !== Infinity) this.#taken.push(now)
  }
}
