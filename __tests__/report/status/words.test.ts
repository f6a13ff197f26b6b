import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../../src/model/outcome.ts'
import { endStatus, progressKey, progressStatus, stoppedStatus } from '../../../src/report/status/words.ts'
import { aReport, canceled, failed, refused, started, succeeded, timedOut } from '../../builders/outcome.ts'
import { anAttempt, aRun, aTask, conditionOf } from '../../builders/run.ts'

const PAGE = 'https://github.com/octo/etl/actions/runs/77'
const RUN = 'https://dbc.example.com/jobs/42/runs/7'
const T0 = Date.UTC(2026, 0, 1)

const ended = (key: string, result: string) =>
  aTask({ key, attempts: [anAttempt({ condition: conditionOf('TERMINATED', result) })] })

describe('the status of a run that goes on', () => {
  const run = aRun({
    url: RUN,
    startedAt: T0,
    tasks: [ended('a', 'SUCCESS'), ended('b', 'FAILED'), aTask({ key: 'c' })],
  })

  it('says how many tasks are done, and how long it has taken', () => {
    const status = progressStatus(run, T0 + 720_000, PAGE)
    expect(status).toEqual({ state: 'pending', description: '2 of 3 tasks done, 1 failed, 12m', url: RUN })
  })

  it('counts whole seconds', () => {
    expect(progressStatus(run, T0 + 114, PAGE).description).toBe('2 of 3 tasks done, 1 failed, 0s')
    expect(progressStatus(run, T0 + 1_999, PAGE).description).toBe('2 of 3 tasks done, 1 failed, 1s')
  })

  it('leads to the workflow run as long as the run has no page that can be opened', () => {
    expect(progressStatus(aRun({ url: '' }), T0, PAGE)).toEqual({ state: 'pending', description: 'Started', url: PAGE })
    expect(progressStatus(aRun({ url: 'javascript:alert(1)' }), T0, '').url).toBeUndefined()
  })

  it('is worth telling again when a task is done, and not because time passes', () => {
    expect(progressKey({ ...run, endedAt: 1 })).toBe(progressKey(run))
    expect(
      progressKey({ ...run, tasks: [ended('a', 'SUCCESS'), ended('b', 'FAILED'), ended('c', 'SUCCESS')] }),
    ).not.toBe(progressKey(run))
  })
})

describe('the status of an end', () => {
  const long = aReport([ended('a', 'SUCCESS'), ended('b', 'FAILED')], { url: RUN, totalMs: 720_000 })

  it.each<[Outcome, string, string]>([
    [succeeded(long), 'success', 'Succeeded after 12m (1 of 2 tasks failed)'],
    [succeeded(long, true), 'success', 'Succeeded with failures after 12m (1 of 2 tasks failed)'],
    [failed(long, { error: 'KeyError: region' }), 'failure', 'Failed after 12m – b: KeyError: region'],
    [failed(long, { failure: 'run-timed-out', error: '' }), 'failure', 'Timed out after 12m'],
    [failed(long, { failure: 'run-canceled', error: '' }), 'error', 'Was canceled after 12m'],
    [timedOut(long), 'failure', 'Not done after 2h, which is all that timeout allows'],
    [canceled(long), 'error', 'The workflow was canceled'],
    [refused('unreachable'), 'error', 'No.'],
    [{ kind: 'nothing-to-run' }, 'success', 'Nothing to run: the change touches none of the notebooks'],
    [started(long), 'pending', 'Started; this step does not wait for the end'],
  ])('%# is told', (outcome, state, description) => {
    expect(endStatus(outcome, PAGE)).toMatchObject({ state, description })
  })

  it('that nobody knows is no failure of the code, and no success', () => {
    const run = aReport([], { condition: conditionOf('TERMINATED', 'MELTED') })
    const status = endStatus(failed(run, { unknown: true, error: '' }), PAGE)
    expect(status).toMatchObject({ state: 'error', description: 'Ended as MELTED' })
  })

  it('fits into what GitHub takes, on one line', () => {
    const { description } = endStatus(failed(long, { error: `one\ntwo \u001b[31m${'x🙂'.repeat(500)}` }), PAGE)
    expect(description.length).toBeLessThanOrEqual(140)
    expect(description).toMatch(/one two x🙂x/)
    expect(description.isWellFormed()).toBe(true)
  })
})

describe('the status of a step that was stopped', () => {
  it.each([
    ['FAILED', 'failure'],
    ['CANCELED', 'error'],
    ['SUCCESS', 'error'],
    ['MELTED', 'error'],
  ])('is of a run that ended as %s: %s', (result, state) => {
    const run = aReport([], { condition: conditionOf('TERMINATED', result) })
    const description = `The step was stopped; the run ended as ${result}`
    expect(stoppedStatus(run, PAGE)).toEqual({ state, description, url: PAGE })
  })

  it('is an error where nothing is known', () => {
    expect(stoppedStatus(undefined, '')).toEqual({ state: 'error', description: 'The step was stopped' })
  })
})
