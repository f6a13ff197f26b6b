import { describe, expect, it } from '@jest/globals'
import { createSave, loadJournal } from '../../src/app/saved-state.ts'
import type { World } from '../../src/app/world.ts'
import { saveTarget } from '../../src/databricks/target.ts'
import type { RunEvent } from '../../src/run/events.ts'
import { savedForm, type StepFacts } from '../../src/run/saved.ts'
import { stateAfter } from '../builders/events.ts'
import { HOST, SOME_FACTS } from '../builders/step.ts'

const STEP = { RUNNER_TEMP: '/temp', GITHUB_RUN_ID: '1', GITHUB_JOB: 'run', GITHUB_ACTION: '__self', INPUT_HOST: HOST }
const named: RunEvent = { type: 'run', runId: '7', origin: 'started', jobId: '42' }
const textOf = (facts: StepFacts = SOME_FACTS, runId = '7'): string =>
  savedForm(facts, stateAfter([{ ...named, runId }]))

/** A machine whose runner’s state refuses some texts, then takes `room`, and whose disk has room for files or not. */
const machine = (room: number, hasDisk = true, refused = 0) => {
  const state: Record<string, string> = {}
  const files = new Map<string, string>()
  const saveState = (name: string, value: string): void => {
    if (refused-- > 0 || room-- <= 0) throw new Error('no space left on device')
    state[`STATE_${name}`] = value
  }
  const writeText = (path: string, text: string): void => {
    if (!hasDisk) throw new Error('read-only file system')
    files.set(path, text)
  }
  const readText = (path: string): Promise<string | undefined> => Promise.resolve(files.get(path))
  const core = { saveState } as unknown as World['core']
  const save = createSave({ core, env: STEP, writeText })
  return {
    state,
    save: (text: string, env: World['env'] = STEP) =>
      env === STEP ? save(text) : createSave({ core, env, writeText })(text),
    load: (env: World['env'] = STEP) => loadJournal({ env: { ...env, ...state }, readText }),
  }
}

describe('what the clean-up step needs', () => {
  it('is in the runner’s state', async () => {
    const { save, load } = machine(1)
    expect(save(textOf())).toBeUndefined()
    expect(await load()).toMatchObject({ start: { runId: '7' } })
  })

  it('is in a file where the state takes nothing, or nothing more', async () => {
    for (const room of [0, 1]) {
      const { save, load } = machine(room)
      expect([save(textOf(SOME_FACTS, '1')), save(textOf(SOME_FACTS, '7'))]).toEqual([undefined, undefined])
      expect(await load()).toMatchObject({ start: { runId: '7' } })
    }
  })

  it('is in a file where it is too long for a variable of the environment, as long as it is', async () => {
    const body = { job_id: 42n, idempotency_token: 'token-1', text: 'ü'.repeat(100_000) }
    const request = { endpoint: 'run-now', body } as const
    const sent = stateAfter([{ type: 'starting', request, isTokenDerived: true, jobId: '42', at: 1_000 }])
    const { save, load, state } = machine(Infinity)
    expect(save(savedForm(SOME_FACTS, sent))).toBeUndefined()
    expect(state.STATE_journal?.length).toBeLessThan(1_000)
    expect(await load()).toMatchObject({ start: { kind: 'sent', request: { body: { text: body.text } } } })
    expect(await load({ ...STEP, INPUT_HOST: 'changed' })).toMatchObject({ start: { kind: 'sent' } })
    save(textOf())
    expect(await load()).toMatchObject({ start: { kind: 'known', runId: '7' } })
  })

  it('is in the state, and in no file, once the state takes something again', async () => {
    const { save, load } = machine(2, true, 1)
    save(textOf(SOME_FACTS, '1'))
    save(textOf(SOME_FACTS, '7'))
    expect(await load()).toMatchObject({ start: { runId: '7' } })
    save(savedForm(SOME_FACTS, { ...stateAfter([named]), outcome: { kind: 'nothing-to-run' } }))
    expect(await load()).toBeUndefined()
  })

  it('cannot be read where the file that had it is gone', async () => {
    const { load } = machine(0)
    expect(await load({ ...STEP, STATE_journal: 'file:/temp/databricks-run/journal-1-long' })).toBe('unreadable')
  })

  it('is nowhere when neither takes it, and the reason is the state’s', () => {
    expect(machine(0, false).save(textOf())).toBe('no space left on device')
    expect(machine(0).save(textOf(), { ...STEP, RUNNER_TEMP: undefined })).toBe('no space left on device')
  })

  it('is not what another step has left in a file', async () => {
    const { save, load } = machine(0)
    save(textOf())
    expect(await load({ ...STEP, GITHUB_ACTION: 'another' })).toBeUndefined()
    const target = saveTarget({ host: HOST, signIn: { type: 'pat', token: 'dapi-secret' } }, 'another salt')
    const mine = textOf({ ...SOME_FACTS, target }, '8')
    expect(await load({ ...STEP, STATE_journal: mine })).toMatchObject({ start: { runId: '8' } })
  })
})
