import { Writable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { flushed } from '../../src/app/flushed.ts'

/** A stream whose reader takes one piece each time it is told to. */
const slow = () => {
  const taken: string[] = []
  let next: (() => void) | undefined
  const stream = new Writable({
    highWaterMark: 64,
    decodeStrings: false,
    write(piece: string, _encoding, done) {
      next = () => {
        next = undefined
        taken.push(piece)
        done()
      }
    },
  })
  stream.on('error', () => undefined)
  return { stream, taken, take: () => next?.() }
}

const isDone = async (promise: Promise<void>): Promise<boolean> => {
  let done = false
  void promise.then(() => (done = true))
  await new Promise((resolve) => setImmediate(resolve))
  return done
}

describe('what was printed', () => {
  it.each([
    ['less than the stream holds', ['x'.repeat(60)]],
    ['more than it holds', ['x'.repeat(100), 'y'.repeat(10)]],
  ])('has gone out when the reader has taken it: %s', async (_name, pieces) => {
    const { stream, taken, take } = slow()
    for (const piece of pieces) stream.write(piece)
    const out = flushed(stream)
    for (const _ of pieces) {
      expect(await isDone(out)).toBe(false)
      take()
    }
    // Of the empty piece that comes after it.
    await isDone(out)
    take()
    expect(await isDone(out)).toBe(true)
    expect(taken.filter(Boolean)).toEqual(pieces)
  })

  it('is not waited for when the stream is gone, before or meanwhile', async () => {
    const { stream } = slow()
    stream.write('never taken')
    const out = flushed(stream)
    stream.destroy()
    expect(await isDone(out)).toBe(true)
    expect(await isDone(flushed(stream))).toBe(true)
  })
})
