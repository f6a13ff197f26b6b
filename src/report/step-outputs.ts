import type * as Core from '@actions/core'
import type { Outcome } from '../model/outcome.ts'
import { reportOf, type Place } from '../run/journal.ts'
import { shorten } from '../text/cut.ts'
import { oneLine } from '../text/plain.ts'
import { formatDuration } from '../text/duration.ts'
import type { Reporter } from './reporter.ts'
import { fitResults, RESULT_BUDGET } from './results.ts'

export type SetOutput = (typeof Core)['setOutput']

/** Databricks' words are short; what is longer is none. */
const LONGEST_STATE = 200
const LONGEST_ERROR = 4_000

/** The step's outputs, each written as soon as it is known. `outputDir`: where files are written to, absolute. */
export function createStepOutputs(setOutput: SetOutput, place: Place, outputDir?: string): Reporter {
  const written = new Map<string, string>()

  /** Writes what is new; one that cannot be written does not keep the others from it. */
  const write = (outputs: Record<string, string>): void => {
    const failures: unknown[] = []
    for (const [name, value] of Object.entries(outputs)) {
      if (written.get(name) === value) continue
      try {
        setOutput(name, value)
        written.set(name, value)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }

  return {
    name: 'An output of this step',
    on(event, state) {
      if (outputDir !== undefined) write({ 'output-dir': outputDir })
      switch (event.type) {
        case 'run':
        case 'look': {
          const run = reportOf(state, place)
          return run && write({ 'run-id': run.runId, ...known({ 'run-url': run.url, 'job-id': run.jobId }) })
        }
        case 'disowned':
        case 'misnamed':
          return write({ 'run-id': '', 'run-url': '', 'job-id': '' })
        case 'notebooks':
          return write({ notebooks: JSON.stringify(event.notebooks) })
        case 'repaired':
          return write({ 'repair-id': event.repairId })
        case 'ended':
          return write({ ...finalOutputs(event.outcome), ...withoutDeadPage(event.outcome, written) })
        default:
          return undefined
      }
    },
  }
}

/** What was told of the run's page is taken back where that is about to go. */
function withoutDeadPage({ run }: Outcome, written: ReadonlyMap<string, string>): Record<string, string> {
  return run?.url === '' && written.has('run-url') ? { 'run-url': '' } : {}
}

function known(outputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''))
}

/** The outputs that say how it ended, by name. */
export function finalOutputs(outcome: Outcome): Record<string, string> {
  const run = outcome.run
  const results = run ? fitResults(run.tasks, RESULT_BUDGET) : { result: '', results: '{}' }
  return {
    'result-state': shorten(oneLine(run?.condition.result ?? ''), LONGEST_STATE),
    'failure-kind': failureKind(outcome),
    error: errorText(outcome),
    ...results,
    duration: run?.totalMs === undefined ? '' : String(Math.round(run.totalMs / 1000)),
  }
}

function failureKind(outcome: Outcome): string {
  if (outcome.kind === 'failed') return outcome.failure
  if (outcome.kind === 'timed-out') return 'wait-timeout'
  if (outcome.kind === 'canceled') return 'workflow-canceled'
  return outcome.kind === 'refused' ? outcome.error.kind : ''
}

/** Why a step fails, in one paragraph; empty for one that does not. */
export function errorText(outcome: Outcome): string {
  if (outcome.kind === 'failed') return outcome.error || endedAs(outcome)
  if (outcome.kind === 'timed-out') return tooLong(outcome)
  if (outcome.kind === 'canceled') return 'The workflow was canceled.'
  return outcome.kind === 'refused' ? shorten(oneLine(outcome.error.message), LONGEST_ERROR) : ''
}

/** Of a run that nothing is said of, by itself or a task. */
function endedAs({ run, unknown }: Extract<Outcome, { kind: 'failed' }>): string {
  const result = shorten(oneLine(run.condition.result || run.condition.lifeCycle), LONGEST_STATE) || 'nothing'
  return `The run ended as ${result}${unknown ? ', which is not an end this action knows' : ''}.`
}

function tooLong({ run, afterMs }: Extract<Outcome, { kind: 'timed-out' }>): string {
  const after = formatDuration(afterMs)
  return run ? `The run had not ended after ${after}.` : `As far as is known, no run had started within ${after}.`
}
