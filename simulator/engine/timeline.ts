interface Event {
  at: number
  happen: () => void
}

/** What is going to happen, in order of time; events of the same moment happen in the order they were planned. */
export class Timeline {
  readonly #events: Event[] = []

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

  /** Takes the next event that is due at `now`, if there is one. */
  takeDue(now: number): Event | undefined {
    const [next] = this.#events
    return next !== undefined && next.at <= now ? this.#events.shift() : undefined
  }
}
