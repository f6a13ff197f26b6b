import { describe, expect, it } from '@jest/globals'
import { openJournal } from '../../src/app/open-journal.ts'
import type { RunEvent } from '../../src/run/events.ts'
import { aRun } from '../builders/run.ts'

const request = { endpoint: 'run-now', body: { job_id: 42n, idempotency_token: 'token-1' } } as const
const starting: Extract<RunEvent, { type: 'starting' }> = {
  type: 'starting',
  request,
  isTokenDerived: true,
  jobId: '42',
  at: 1_000,
}
const named: RunEvent = { type: 'run', runId: '7', origin: 'started', jobId: '42' }
const look: RunEvent = { type: 'look', run: aRun(), changes: [] }

describe('what is told', () => {
  it('is folded in and saved before emit returns, and each form is saved once', async () => {
    const saved: string[] = []
    const journal = openJournal({
      savedForm: ({ start }) => start.kind,
      save: (text) => {
        saved.push(text)
        return undefined
      },
      onUnsaved: () => undefined,
      mustBeSaved: true,
      deliver: () => Promise.resolve(),
    })
    void journal.emit(starting)
    expect([journal.state.start.kind, ...saved]).toEqual(['sent', 'sent'])
    await journal.emit(named)
    await journal.emit(look)
    await journal.emit({ type: 'note', text: 'A note.' })
    expect(saved).toEqual(['sent', 'known'])
  })

  it('reaches the reporters with the state that it leads to, after it was saved', async () => {
    const order: string[] = []
    const journal = openJournal({
      savedForm: ({ start }) => start.kind,
      save: (text) => {
        order.push(`saved ${text}`)
        return undefined
      },
      onUnsaved: () => undefined,
      mustBeSaved: true,
      deliver: async ({ type }, { start }) => void order.push(`told ${type} in ${start.kind}`),
    })
    await journal.emit(starting)
    await journal.emit(named)
    expect(order).toEqual(['saved sent', 'told starting in sent', 'saved known', 'told run in known'])
  })
})

describe('what cannot be saved', () => {
  const unsaved = (mustBeSaved: boolean) => {
    const told: string[] = []
    const journal = openJournal({
      savedForm: ({ start }) => start.kind,
      save: () => 'no space left on device',
      onUnsaved: (reason) => void told.push(`unsaved: ${reason}`),
      mustBeSaved,
      deliver: async ({ type }) => void told.push(type),
    })
    return { journal, told }
  }

  it('is not started when it would have to be cancelled with the workflow', async () => {
    const { journal, told } = unsaved(true)
    await expect(journal.emit(starting)).rejects.toThrow(/Nothing was started.*no space left on device/)
    expect([journal.state.start.kind, told]).toEqual(['nothing-sent', []])
  })

  it('is told once, and goes on, when it would be left running all the same', async () => {
    const { journal, told } = unsaved(false)
    await journal.emit(starting)
    await journal.emit(named)
    expect(journal.state.start.kind).toBe('known')
    expect(told).toEqual(['unsaved: no space left on device', 'starting', 'run'])
  })
})
