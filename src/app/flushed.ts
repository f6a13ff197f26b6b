import type { Writable } from 'node:stream'

/**
 * Resolves when a stream has handed on all that was written to it, or is gone. Not by its `drain`: that only comes when
 * a write went beyond the stream's buffer, and what is left in it may be less than that.
 */
export function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('close', done)
      resolve()
    }
    // A stream that is destroyed in the middle of a write calls nobody back.
    stream.once('close', done)
    stream.write('', done)
  })
}
