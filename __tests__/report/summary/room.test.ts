import { describe, expect, it } from '@jest/globals'
import { bytesOf, Room } from '../../../src/report/summary/room.ts'

describe('Room', () => {
  it('counts bytes, and the empty line after each block', () => {
    expect(bytesOf('é')).toBe(4)
    const room = new Room(10)
    expect(room.take('abcd')).toBe(true)
    expect(room.take('abc')).toBe(false)
    expect(room.take('ab')).toBe(true)
    expect(room.bytes).toBe(0)
  })

  it('gives to the first, says how many got nothing, and lets nothing less important in', () => {
    const room = new Room(9)
    const rendered: string[] = []
    const render = (item: string): string => {
      rendered.push(item)
      return item
    }
    const taken = room.takeEach(['aa', 'bb', 'cc', 'd'], render, (count) => `${count} left out`)
    expect([...taken.keys()]).toEqual(['aa', 'bb'])
    expect(room.notices).toEqual(['2 left out'])
    expect(room.takeEach(['e'], render, (count) => `${count} more`).size).toBe(0)
    expect(rendered).toEqual(['aa', 'bb', 'cc'])
  })
})
