import { describe, expect, it } from '@jest/globals'
import { ActionError, InputError } from '../../src/model/errors.ts'
import type { Fate, Outcome, RunReport } from '../../src/model/outcome.ts'
import { lastWord, sayLastWords } from '../../src/report/last-word.ts'
import { recordedCommands } from '../builders/commands.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'

const URL = 'https://h/jobs/42/runs/7'
const failedTask = (code = '') => {
  const condition = { ...conditionOf('TERMINATED', 'FAILED'), code }
  return aTask({ attempts: [anAttempt({ condition })] })
}
const runOf = (overrides: Partial<RunReport> = {}): RunReport => ({
  ...aRun({ url: URL, condition: conditionOf('TERMINATED', 'FAILED') }),
  tasks: [],
  ...overrides,
})
const failed = (overrides: Partial<Extract<Outcome, { kind: 'failed' }>> = {}): Outcome => ({
  kind: 'failed',
  run: runOf(),
  failure: 'run-failed',
  unknown: false,
  error: '',
  ...overrides,
})
const refused = (overrides: Partial<Extract<Outcome, { kind: 'refused' }>> = {}): Outcome => ({
  kind: 'refused',
  error: new ActionError('request-refused', 'The workspace refused.', 'Correct it.'),
  ...overrides,
})

const spoken = (outcome: Outcome): { log: string; said: readonly string[] } => {
  const commands = recordedCommands()
  sayLastWords(commands, outcome)
  return { log: commands.log(), said: commands.said }
}

describe('the last word', () => {
  it('is none over a success', () => {
    expect(lastWord({ kind: 'succeeded', run: runOf(), withFailures: false })).toBeUndefined()
    expect(spoken({ kind: 'succeeded', run: runOf(), withFailures: false })).toEqual({ log: '', said: [] })
  })

  it('is a warning over a success with failures', () => {
    expect(spoken({ kind: 'succeeded', run: runOf(), withFailures: true }).said).toEqual([
      'warning (Succeeded with failures): Run 7 succeeded with failures: some tasks failed, and partial-success lets ' +
        'that pass.',
    ])
  })

  it('says that nobody waits for a run that was only started', () => {
    expect(spoken({ kind: 'started', run: runOf() })).toEqual({
      log: 'Not waiting for the run to end (wait: false).\n',
      said: [],
    })
  })

  it('of a run that failed says which task, why, what to do, and where to look', () => {
    const run = runOf({ tasks: [failedTask('DRIVER_ERROR')] })
    const lines = lastWord(failed({ run, error: 'KeyError: region' }))?.split('\n')
    expect(lines?.[0]).toBe('Run 7 (nightly) failed (FAILED). Task train: KeyError: region')
    expect(lines?.[1]).toMatch(/^The Spark driver failed/)
    expect(lines?.[2]).toBe(`Open the run to see more: ${URL}`)
  })

  it('of a run without a page names the run', () => {
    expect(lastWord(failed({ run: runOf({ url: '' }) }))).toMatch(/\nIt is run 7\.$/)
  })

  it.each([
    ['run-failed', /failed/],
    ['run-canceled', /was canceled/],
    ['run-timed-out', /timed out/],
    ['run-skipped', /was not run/],
  ] as const)('of %s says so', (failure, words) => {
    expect(lastWord(failed({ failure }))).toMatch(words)
  })

  it('of an end in words nobody knows quotes them', () => {
    const run = runOf({ condition: conditionOf('TERMINATED', 'GLORIOUS') })
    expect(lastWord(failed({ run, unknown: true }))).toContain('GLORIOUS')
  })

  it('of a refusal says what, what to do, and which run it was about', () => {
    expect(lastWord(refused())).toBe('The workspace refused.\nCorrect it.')
    expect(lastWord(refused({ run: runOf() }))).toBe(`The workspace refused.\nCorrect it.\nRun: ${URL}`)
  })

  it('of a start in doubt says that a run may have been started', () => {
    expect(lastWord(refused({ inDoubt: true }))).toMatch(/A run may have been started all the same: the clean-up step/)
  })

  it('of a run that was lost sight of says that it may go on', () => {
    expect(lastWord(refused({ run: runOf(), goesOn: true }))).toMatch(
      /The run may still be going on: the clean-up step/,
    )
  })

  it.each([
    [{ inDoubt: true }, /A run may have been started all the same\. It is left running, as `wait: false` says\./],
    [{ run: runOf(), inDoubt: true }, /may be going on\. It is left running, as `wait: false` says\./],
    [{ run: runOf(), goesOn: true }, /may still be going on\. It is left running, as `wait: false` says\./],
  ])('of a run that is left running in any case promises no clean-up: %j', (what, words) => {
    const word = lastWord(refused({ ...what, leftBy: 'wait: false' }))
    expect(word).toMatch(words)
    expect(word).not.toContain('clean-up step')
  })

  it('of one wrong input is one error; of several it lists each in the log before', () => {
    const one = new InputError([{ input: 'job-id', message: '"x" is not an id.' }])
    expect(spoken(refused({ error: one }))).toMatchObject({ log: '' })
    const two = new InputError([
      { input: 'job-id', message: '"x" is not an id.' },
      { input: 'timeout', message: '"soon" is not a duration.' },
    ])
    const { log, said } = spoken(refused({ error: two }))
    expect(log).toBe('Input job-id: "x" is not an id.\nInput timeout: "soon" is not a duration.\n')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^error: 2 inputs are wrong: job-id, timeout\. Input job-id: "x" is not an id\.\n/)
  })

  it.each<[Fate, RegExp, RegExp?]>([
    ['ended', /The run was canceled, too, and has ended\./, /The run was canceled and has ended\./],
    ['canceling', /The run is being canceled, too\./, /The run is being canceled\./],
    ['not-canceled', /The run could not be canceled from here; the clean-up step of this action tries again\./],
    ['left', /The run is left running\./],
    ['not-started', /Nothing had been started\./],
    ['unknown', /If a run was started, the clean-up step of this action finds and cancels it\./],
  ])('after a cancel or a timeout says what became of the run: %s', (fate, words, afterTimeout = words) => {
    const canceled = lastWord({ kind: 'canceled', run: runOf(), fate })
    expect(canceled).toMatch(/^The workflow was canceled\. /)
    expect(canceled).toMatch(words)
    expect(canceled?.endsWith(`\nRun: ${URL}`)).toBe(true)
    expect(lastWord({ kind: 'timed-out', run: runOf(), fate, afterMs: 60_000 })).toMatch(afterTimeout)
  })

  it('after a timeout says how far the run was, and how long that took', () => {
    const tasks = [aTask(), aTask({ attempts: [anAttempt({ condition: conditionOf('TERMINATED', 'SUCCESS') })] })]
    const text = lastWord({ kind: 'timed-out', run: runOf({ tasks }), fate: 'canceling', afterMs: 90 * 60_000 })
    expect(text).toMatch(
      /^Run 7 \(nightly\) had not ended after 1h 30m \(1 of 2 tasks succeeded, 1 running\), which is all/,
    )
  })

  it('after a timeout before any run was known says so', () => {
    expect(lastWord({ kind: 'timed-out', fate: 'unknown', afterMs: 60_000 })).toMatch(
      /^As far as is known, no run had started within 1m/,
    )
  })

  it('stays one sentence of text that GitHub shows whole, whatever the workspace says', () => {
    const hostile = `${'x'.repeat(100_000)}\n::error::evil\u001b[31m`
    const run = runOf({ name: hostile, tasks: [failedTask()] })
    for (const outcome of [
      failed({ run, error: hostile }),
      refused({ error: new ActionError('request-refused', hostile, 'Correct it.'), run }),
      { kind: 'timed-out', run, fate: 'left', afterMs: 1 } as const,
    ]) {
      const [text = ''] = spoken(outcome).said
      expect(text.length).toBeLessThan(4_096)
      expect(text).not.toMatch(/\n::/)
      expect(text.endsWith(URL)).toBe(true)
    }
  })
})
