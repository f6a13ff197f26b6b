import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { NotebookExport } from '../../src/model/notebook-export.ts'
import type { Attempt, Task } from '../../src/model/run.ts'
import { createCellReader } from '../../src/run/read-cells.ts'
import { fakeClient, UNANSWERED, type Script } from '../builders/jobs-client.ts'
import { anAttempt, aTask, conditionOf } from '../builders/run.ts'

const CELLS: NotebookExport = { name: 'load', language: 'python', cells: [] }
const failed = (runId = '501') => anAttempt({ runId, condition: conditionOf('TERMINATED', 'FAILED') })
const succeeded = anAttempt({ condition: conditionOf('TERMINATED', 'SUCCESS') })

const aReader = (which: 'failed' | 'all' | 'none', exports: Script['exports'] = { '501': CELLS }) => {
  const clock = createVirtualClock()
  const client = fakeClient({ exports })
  const { read, within } = createCellReader({ client, clock }, which)
  const readOne = (task: Task, attempt: Attempt) => read({ path: [task.key], task, attempt })
  return { read: readOne, within, client, clock }
}

describe('the cells of a notebook', () => {
  it.each([
    ['failed', failed(), 1],
    ['failed', succeeded, 0],
    ['all', succeeded, 1],
    ['none', failed(), 0],
  ] as const)('are asked for as cell-outputs says: %s', async (which, attempt, calls) => {
    const { read, client } = aReader(which)
    expect(await read(aTask(), attempt)).toEqual(calls === 1 ? { cells: CELLS } : undefined)
    expect(client.calls).toHaveLength(calls)
  })

  it('are only those of notebook tasks', async () => {
    const { read, client } = aReader('all')
    expect(await read(aTask({ kind: 'python-file' }), failed())).toBeUndefined()
    expect(client.calls).toEqual([])
  })

  it('may be missing for whatever reason', async () => {
    const { read } = aReader('failed', { '501': new Error('no such endpoint'), '502': undefined })
    expect(await read(aTask(), failed('501'))).toEqual({ reason: 'no such endpoint' })
    expect(await read(aTask(), failed('502'))).toEqual({ reason: 'the export holds no notebook that can be read' })
  })

  it('are waited for ten seconds, and not asked for again once that was in vain', async () => {
    const { read, client, clock } = aReader('failed', { '501': UNANSWERED, '502': CELLS })
    const before = clock.now()
    expect(await read(aTask(), failed('501'))).toEqual({ reason: 'it was not there in time' })
    expect(clock.now() - before).toBe(10_000)
    expect(await read(aTask(), failed('502'))).toEqual({ reason: 'there is no time left for it' })
    expect(client.calls).toHaveLength(1)
  })

  it('are read one notebook at a time', async () => {
    let [now, most] = [0, 0]
    const slow = async () => {
      most = Math.max(most, ++now)
      await Promise.resolve()
      now--
      return CELLS
    }
    const { read } = aReader('failed', { '501': slow, '502': slow, '503': slow })
    await Promise.all(['501', '502', '503'].map((id) => read(aTask(), failed(id))))
    expect(most).toBe(1)
  })

  it('share the time that is left, and have all of it again afterwards', async () => {
    const { read, within, clock, client } = aReader('failed', { '501': UNANSWERED, '502': CELLS })
    const before = clock.now()
    const both = () => Promise.all([read(aTask(), failed('501')), read(aTask(), failed('502'))])
    expect(await within(3_000, both)).toEqual([
      { reason: 'it was not there in time' },
      { reason: 'there is no time left for it' },
    ])
    expect(clock.now() - before).toBe(3_000)
    expect(client.calls).toHaveLength(1)
    expect(await read(aTask(), failed('502'))).toEqual({ cells: CELLS })
  })
})
