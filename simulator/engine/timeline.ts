interface Event {
  at: number
  happen: () => void
}

/** The present moment and what is going to happen. Events of the same moment happen in the order they were planned. */
export class Timeline {
  readonly #events: Event[] = []
  #now: number

  constructor(now: number) {
    this.#now = now
  }

  /** The moment that is being looked at, in epoch milliseconds. */
  get now(): number {
    return this.#now
  }

  /** Plans something for a moment in epoch milliseconds. */
  plan(at: number, happen: () => void): void {
    let low = 0
    let high = this.#events.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#events[middle] as Event).at <= at) low = middle + 1
      else high = middle
    }
    this.#events.splice(low, 0, { at, happen })
  }

  /** Plans something in so many milliseconds from the present moment. */
  after(ms: number, happen: () => void): void {
    this.plan(this.#now + ms, happen)
  }

  /** Lets everything happen that is due until `now`, each event at its own moment. */
  advance(now: number): void {
    for (let event = this.#takeDue(now); event !== undefined; event = this.#takeDue(now)) {
      this.#now = Math.max(this.#now, event.at)
      event.happen()
    }
    this.#now = Math.max(this.#now, now)
  }

  #takeDue(now: number): Event | undefined {
    const [next] = this.#events
    return next !== undefined && next.at <= now ? this.#events.shift() : undefined
  }
}
