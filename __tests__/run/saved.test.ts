import { describe, expect, it } from '@jest/globals'
import { isDeepStrictEqual } from 'node:util'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { stringifyJson } from '../../src/databricks/wire/int64.ts'
import type { RunEvent } from '../../src/run/events.ts'
import { NOTHING_YET, type RunState } from '../../src/run/journal.ts'
import { readSaved, savedForm, type SavedStep, type StepFacts } from '../../src/run/saved.ts'
import { stateAfter } from '../builders/events.ts'
import { SOME_FACTS } from '../builders/step.ts'
import { aRun, conditionOf } from '../builders/run.ts'

const LARGEST_ID = '9223372036854775807'
const request = { endpoint: 'run-now', body: { job_id: 9007199254740993n, idempotency_token: 'token-1' } } as const
const starting: Extract<RunEvent, { type: 'starting' }> = {
  type: 'starting',
  request,
  isTokenDerived: true,
  jobId: '42',
  at: 1_000,
}
const named: RunEvent = { type: 'run', runId: LARGEST_ID, origin: 'started', jobId: '42' }

const readOf = (events: RunEvent[], facts: StepFacts = SOME_FACTS): SavedStep | 'unreadable' | undefined =>
  readSaved(savedForm(facts, stateAfter(events)))

describe('what is saved for the clean-up step', () => {
  it('is nothing as long as nothing was sent', () => {
    expect(savedForm(SOME_FACTS, NOTHING_YET)).toBe('')
    expect(readSaved('')).toBeUndefined()
  })

  it('is nothing to do once the step has seen its run end', () => {
    const run = aRun({ condition: conditionOf('TERMINATED', 'SUCCESS') })
    const ended: RunEvent = { type: 'ended', outcome: { kind: 'succeeded', run, withFailures: false } }
    expect(readOf([starting, named])).toBeDefined()
    expect(readOf([starting, named, ended])).toBeUndefined()
  })

  it('is the same however often the start is sent, so that it is not saved anew for a repetition', () => {
    const again = { ...starting, at: 2_000 }
    expect(savedForm(SOME_FACTS, stateAfter([starting, again]))).toBe(savedForm(SOME_FACTS, stateAfter([starting])))
  })

  it('is nothing to do for a run that is another’s', () => {
    expect(readOf([starting, named, { type: 'disowned' }])).toBeUndefined()
  })

  it('is still to do when the step ended without having seen the end', () => {
    const ended: RunEvent = { type: 'ended', outcome: { kind: 'canceled', fate: 'canceling' } }
    expect(readOf([starting, named, ended])).toMatchObject({ start: { runId: LARGEST_ID } })
  })

  describe('of a temporary job', () => {
    const job = { name: 'nightly (main, 1a2b3c4)', step: 'f'.repeat(32) }
    const creating: RunEvent = { type: 'creating-job', job }
    const created: RunEvent = { type: 'temporary-job', job, jobId: '42' }
    const always: StepFacts = { ...SOME_FACTS, deleteRun: 'always' }
    const canceled: RunEvent = { type: 'ended', outcome: { kind: 'canceled', fate: 'not-started' } }

    it('is what it is known by, before it is created, where it is to be deleted', () => {
      expect(readOf([creating], always)).toMatchObject({ start: { kind: 'nothing-sent' }, job })
      expect(readOf([created], always)).toMatchObject({ job: { ...job, jobId: '42' } })
      expect(readOf([creating, canceled], always)).toMatchObject({ start: { kind: 'nothing-sent' }, job })
      expect(readOf([created, starting, named, { type: 'disowned' }], always)).toMatchObject({
        start: { kind: 'nothing-sent' },
        job: { jobId: '42' },
      })
    })

    it('is nothing where it was not created, was deleted, or is kept', () => {
      expect(readOf([creating, { type: 'job-not-created' }], always)).toBeUndefined()
      expect(readOf([created, canceled, { type: 'deleted' }], always)).toBeUndefined()
      expect(readOf([created])).toBeUndefined()
      expect(readOf([created, canceled], { ...SOME_FACTS, deleteRun: 'on-success' })).toBeUndefined()
    })

    it('stands beside its run', () => {
      expect(readOf([creating, created, starting], always)).toMatchObject({ start: { kind: 'sent' }, job })
      expect(readOf([creating, created, starting, named])).toMatchObject({ start: { kind: 'known' }, job })
    })
  })

  it('comes back as it was, whatever was asked and wherever the step stood', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 2_000; seed++) {
      const random = seededRandom(seed)
      const facts = anyFacts(random)
      const state = anyState(random)
      const text = savedForm(facts, state)
      const saved = readSaved(text)
      if (typeof saved !== 'object') {
        wrong.push(`seed ${seed}: ${String(saved)}`)
        continue
      }
      const expected = { ...facts, start: asRead(state), repair: state.repair, isTimedOut: state.isTimedOut }
      if (!isDeepStrictEqual(withoutHoles(saved), withoutHoles(expected))) wrong.push(`seed ${seed}: not as it was`)
      // A request must go out again as the very same text, or the workspace takes it for another.
      if (bodyTextOf(saved.start) !== bodyTextOf(state.start)) wrong.push(`seed ${seed}: another body`)
    }
    expect(wrong).toEqual([])
  })

  it('survives being handed on as one line', () => {
    const body = { idempotency_token: 'a', name: 'two\nlines\r\n::error::x EOF', tasks: [] }
    const text = savedForm(SOME_FACTS, stateAfter([{ ...starting, request: { endpoint: 'submit', body } }]))
    expect(text).not.toMatch(/[\r\n]/)
    expect(readSaved(text)).toMatchObject({ start: { request: { body } } })
  })
})

describe('a saved form that is not whole', () => {
  const whole = [savedForm(SOME_FACTS, stateAfter([starting])), savedForm(SOME_FACTS, stateAfter([starting, named]))]

  it('is unreadable wherever it was cut off, and never a start', () => {
    for (const text of whole)
      for (let length = 1; length < text.length; length++) expect(readSaved(text.slice(0, length))).toBe('unreadable')
  })

  it('never becomes another start or another run by a character that was changed', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 4_000; seed++) {
      const random = seededRandom(seed)
      const text = pick(random, whole)
      const at = between(random, 0, text.length - 1)
      const character = pick(random, ['"', '{', '}', '[', ']', ',', ':', '\\', ' ', '\u0000', 'x'])
      const saved = readSaved(`${text.slice(0, at)}${character}${text.slice(at + 1)}`)
      if (saved === 'unreadable' || saved === undefined) continue
      const { start } = saved
      if (start.kind === 'known' && start.runId !== LARGEST_ID) wrong.push(`seed ${seed}: run ${start.runId}`)
      if (start.kind === 'sent' && start.request.body.idempotency_token === '') wrong.push(`seed ${seed}: no token`)
    }
    expect(wrong).toEqual([])
  })

  const fields = { version: 1, isDone: false, ...SOME_FACTS, repair: { kind: 'none' }, isTimedOut: false }
  const known = { kind: 'known', runId: '7', origin: 'started', isTokenDerived: true }
  const sentStart = {
    kind: 'sent',
    endpoint: 'run-now',
    body: '{"idempotency_token":"a"}',
    isTokenDerived: true,
    sentAt: 1_000,
  }

  it('is readable as long as it is whole, which is what the next test relies on', () => {
    for (const start of [known, sentStart])
      expect(readSaved(JSON.stringify({ ...fields, start }))).toMatchObject(SOME_FACTS)
  })

  it.each<[string, unknown]>([
    ['not JSON', 'true story'],
    ['null', null],
    ['a list', [fields]],
    ['an empty object', {}],
    ['of another version', { ...fields, start: known, version: 2 }],
    ['without a start', fields],
    ['with a start of nothing sent', { ...fields, start: { kind: 'nothing-sent' } }],
    ['with a start of another kind', { ...fields, start: { ...known, kind: 'guessed' } }],
    ['with a run id that is none', { ...fields, start: { ...known, runId: '7 or so' } }],
    ['with a run id that is a list', { ...fields, start: { ...known, runId: ['7'] } }],
    ['with a run id that is too long', { ...fields, start: { ...known, runId: '1'.repeat(20) } }],
    ['with a run of unknown origin', { ...fields, start: { ...known, origin: 'dreamt' } }],
    ['with an endpoint that is none', { ...fields, start: { ...sentStart, endpoint: 'delete' } }],
    ['with a body that is no text', { ...fields, start: { ...sentStart, body: { idempotency_token: 'a' } } }],
    ['with a body that is no JSON', { ...fields, start: { ...sentStart, body: '{' } }],
    ['with a body that is a list', { ...fields, start: { ...sentStart, body: '[]' } }],
    ['with a body without a token', { ...fields, start: { ...sentStart, body: '{"job_id":42}' } }],
    ['with a body with an empty token', { ...fields, start: { ...sentStart, body: '{"idempotency_token":""}' } }],
    ['with a body whose token is a number', { ...fields, start: { ...sentStart, body: '{"idempotency_token":1}' } }],
    ['without a repair', { ...fields, start: known, repair: undefined }],
    ['with a repair that has no id', { ...fields, start: known, repair: { kind: 'taken' } }],
    ['without a target', { ...fields, start: known, target: undefined }],
    ['with a target without a host', { ...fields, start: known, target: { host: '', authType: 'pat' } }],
    ['with a way to sign in that is none', { ...fields, start: known, target: { host: 'h', authType: 'magic' } }],
    ['a trap', '{"__proto__":{"isDone":true},"version":1,"isDone":"true"}'],
  ])('is unreadable when it is %s', (_name, value) => {
    expect(readSaved(typeof value === 'string' ? value : JSON.stringify(value))).toBe('unreadable')
  })

  it('cancels rather than leaves where what was said of that is not there', () => {
    const { wait: _wait, onCancel: _onCancel, ...rest } = fields
    expect(readSaved(JSON.stringify({ ...rest, start: known }))).toMatchObject({ wait: true, onCancel: 'cancel' })
    const odd = { ...rest, wait: 'false', onCancel: ['leave'], start: known }
    expect(readSaved(JSON.stringify(odd))).toMatchObject({ wait: true, onCancel: 'cancel' })
  })
})

type Random = () => number

function anyFacts(random: Random): StepFacts {
  return {
    target: {
      host: pick(random, ['https://h', 'http://127.0.0.1:8080']),
      authType: pick(random, ['pat', 'oauth-m2m', 'azure-cli'] as const),
      ...(random() < 0.5 ? { workspaceId: anyId(random) } : {}),
      salt: anyText(random),
      fingerprint: anyText(random),
    },
    wait: random() < 0.5,
    onCancel: pick(random, ['cancel', 'leave'] as const),
    ...(random() < 0.5 ? { stopMarker: anyText(random) } : {}),
  }
}

/** A state in which something was sent: that of a step in its middle. */
function anyState(random: Random): RunState {
  const isTokenDerived = random() < 0.5
  const jobId = random() < 0.5 ? anyId(random) : undefined
  const body = { ...anyBody(random, 3), idempotency_token: anyText(random) || 'a' }
  const endpoint = pick(random, ['run-now', 'submit'] as const)
  const events: RunEvent[] = [
    { type: 'starting', request: { endpoint, body }, isTokenDerived, jobId, at: between(random, 0, 2 ** 31) },
  ]
  const origin = pick(random, ['started', 'found', 'given'] as const)
  if (random() < 0.6) events.push({ type: 'run', runId: anyId(random), origin, jobId })
  if (random() < 0.4) events.push({ type: 'repairing', taskKeys: [] })
  if (random() < 0.3) events.push({ type: 'repaired', repairId: anyId(random), taskKeys: [] })
  if (random() < 0.3) events.push({ type: 'canceling', by: pick(random, ['timeout', 'workflow'] as const) })
  return stateAfter(events)
}

function anyId(random: Random): string {
  const id = (BigInt(between(random, 0, 2 ** 31 - 1)) << 32n) | BigInt(between(random, 1, 2 ** 32 - 1))
  return pick(random, [LARGEST_ID, '1', '9007199254740993', String(id)])
}

function anyText(random: Random): string {
  const parts = ['', 'plain', 'ü😀', '"\\', '\n::error::', '\ud800', '</script>', '9007199254740993']
  return Array.from({ length: between(random, 0, 3) }, () => pick(random, parts)).join('')
}

function anyBody(random: Random, depth: number): Record<string, unknown> {
  const names = ['job_id', 'run_id', 'ids', 'tasks', 'new_cluster', 'é', 'idempotency', 'a b', '0', 'constructor']
  const fields = Array.from({ length: between(random, 0, 5) }, () => [pick(random, names), anyValue(random, depth)])
  return Object.fromEntries(fields) as Record<string, unknown>
}

function anyValue(random: Random, depth: number): unknown {
  if (depth > 0 && random() < 0.3) return anyBody(random, depth - 1)
  if (depth > 0 && random() < 0.3)
    return Array.from({ length: between(random, 0, 4) }, () => anyValue(random, depth - 1))
  const digits = BigInt(anyId(random))
  const large = digits > BigInt(Number.MAX_SAFE_INTEGER) ? digits : 2n ** 63n - 1n
  return pick(random, [anyText(random), anyId(random), large, -large, 0, -1, 1.5, 1e-7, 1e21, 42, true, false, null])
}

/** The start as it is read: that the request was not answered once means that it may have been. */
function asRead({ start }: RunState): RunState['start'] {
  if (start.kind === 'known') return { ...start, sent: undefined }
  return start.kind === 'sent' ? { ...start, isRepeated: true } : start
}

function bodyTextOf(start: RunState['start']): string {
  return start.kind === 'sent' ? stringifyJson(start.request.body) : ''
}

/** Without fields that are undefined, which JSON does not have, two levels deep. */
function withoutHoles(value: object): object {
  const isThere = ([, field]: [string, unknown]): boolean => field !== undefined
  const dense = Object.fromEntries(Object.entries(value).filter(isThere))
  const { start } = dense as { start: object }
  return { ...dense, start: Object.fromEntries(Object.entries(start).filter(isThere)) }
}
