/** The runner drops a summary of more than 1 MiB. What is aimed at leaves room for masks longer than what they hide. */
export const SUMMARY_BYTES = 1_000_000
/** For the sentences about what was left out, which are written last. */
export const NOTICE_BYTES = 2_000

/** Hands out bytes, to the most important first. Once something did not fit, nothing less important gets in. */
export class Room {
  /** What was left out, in words. */
  readonly notices: string[] = []
  bytes: number

  constructor(bytes: number) {
    this.bytes = bytes
  }

  close(notice: string): void {
    this.bytes = 0
    this.notices.push(notice)
  }

  take(block: string, overhead = 0): boolean {
    const bytes = bytesOf(block) + overhead
    if (bytes > this.bytes) return false
    this.bytes -= bytes
    return true
  }

  /**
   * The blocks of those that fit, in order, up to the first that does not; `leftOut` names the others by their number.
   * None is rendered once the room is closed.
   */
  takeEach<T>(
    items: T[],
    render: (item: T) => string,
    leftOut: (count: number) => string,
    overhead?: (item: T) => number,
  ): Map<T, string> {
    const taken = new Map<T, string>()
    for (const item of items) {
      const block = this.bytes > 0 ? render(item) : ''
      if (block === '' || !this.take(block, overhead?.(item))) break
      taken.set(item, block)
    }
    if (taken.size < items.length) this.close(leftOut(items.length - taken.size))
    return taken
  }
}

/** The bytes of a block of the page, with the empty line that parts it from the next. */
export function bytesOf(block: string): number {
  return Buffer.byteLength(block) + EMPTY_LINE
}

const EMPTY_LINE = 2
