/** How a step ended, for tests. What a test does not say is left as it usually is. */
import { ActionError, type FailureKind } from '../../src/model/errors.ts'
import type { Fate, Outcome, RunReport, TaskReport } from '../../src/model/outcome.ts'
import type { RunContext } from '../../src/model/workflow.ts'
import { aRun, conditionOf } from './run.ts'

type OutcomeOf<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>

/** The run of a job as known at the end of a step: it failed, and has these tasks. */
export function aReport(tasks: TaskReport[] = [], overrides: Partial<RunReport> = {}): RunReport {
  return { ...aRun({ condition: conditionOf('TERMINATED', 'FAILED') }), tasks, ...overrides }
}

export function succeeded(
  run: RunReport = aReport([], { condition: conditionOf('TERMINATED', 'SUCCESS') }),
  withFailures = false,
): OutcomeOf<'succeeded'> {
  return { kind: 'succeeded', run, withFailures }
}

export function failed(run: RunReport = aReport(), overrides: Partial<OutcomeOf<'failed'>> = {}): OutcomeOf<'failed'> {
  return { kind: 'failed', run, failure: 'run-failed', unknown: false, error: 'boom', ...overrides }
}

/** `wait: false`. */
export function started(run: RunReport = aReport([], { condition: conditionOf('RUNNING') })): OutcomeOf<'started'> {
  return { kind: 'started', run }
}

export function timedOut(
  run: RunReport = aReport(),
  fate: Fate = 'ended',
  afterMs = 7_200_000,
): OutcomeOf<'timed-out'> {
  return { kind: 'timed-out', run, fate, afterMs }
}

/** The workflow was canceled; without a run, before one was known. */
export function canceled(run?: RunReport, fate: Fate = run ? 'ended' : 'unknown'): OutcomeOf<'canceled'> {
  return { kind: 'canceled', run, fate }
}

/** The action could not start the run, or could not learn how it ended. */
export function refused(
  error: ActionError | FailureKind = 'request-refused',
  overrides: Partial<OutcomeOf<'refused'>> = {},
): OutcomeOf<'refused'> {
  const fault = typeof error === 'string' ? new ActionError(error, 'No.', 'Ask again.') : error
  return { kind: 'refused', error: fault, ...overrides }
}

/** A step on a push in the workflow Nightly of octo/etl. */
export function aContext(overrides: Partial<RunContext> = {}): RunContext {
  return {
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    repository: 'octo/etl',
    workflow: 'Nightly',
    runId: '77',
    runAttempt: '1',
    job: 'deploy',
    step: 'run',
    orchestration: '',
    sha: 'f'.repeat(40),
    gitProvider: 'gitHub',
    eventName: 'push',
    change: { kind: 'none', reason: 'the branch is new' },
    actor: 'octocat',
    workspace: '/w',
    checkout: '/w',
    url: 'https://github.com/octo/etl/actions/runs/77',
    ...overrides,
  }
}
