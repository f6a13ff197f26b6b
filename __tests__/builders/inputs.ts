/** What a step was asked: complete, and only what a test is about is said by the test. */
import type { Body, Inputs, Work } from '../../src/model/work.ts'
import type { RunContext } from '../../src/model/workflow.ts'

/** The workflow run that the step belongs to, in its first attempt. */
export function aContext(overrides: Partial<RunContext> = {}): RunContext {
  return {
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    repository: 'octo/sales',
    workflow: 'nightly',
    runId: '17000000001',
    runAttempt: '1',
    job: 'run',
    step: '__self',
    orchestration: '',
    sha: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    gitUrl: 'https://github.com/octo/sales',
    gitProvider: 'gitHub',
    eventName: 'push',
    change: { kind: 'none', reason: 'the branch is new' },
    actor: 'octocat',
    workspace: '/work',
    checkout: '/work',
    url: 'https://github.com/octo/sales/actions/runs/17000000001',
    ...overrides,
  }
}

/** Job 42, as it stands. */
export function aJob(overrides: Partial<Extract<Work, { kind: 'job' }>> = {}): Work {
  return { kind: 'job', jobId: '42', extra: {}, parameters: {}, only: [], ...overrides }
}

/** The job of this name. */
export function aJobNamed(jobName: string): Work {
  return { kind: 'job-name', jobName, extra: {}, parameters: {}, only: [] }
}

/** A one-time run with this body. */
export function aOneTimeRun(body: Body = { tasks: [{ task_key: 'only' }] }): Work {
  return { kind: 'request', body }
}

/** Inputs of a step that runs job 42 and follows it, everything else as the contract has it by default. */
export function someInputs(overrides: Partial<Inputs> = {}): Inputs {
  return {
    work: aJob(),
    cancelPreviousRuns: false,
    wait: true,
    onTimeout: 'cancel',
    onCancel: 'cancel',
    onRerun: 'repair',
    repairAttempts: 0,
    partialSuccess: 'pass',
    pollInterval: 'auto',
    logOutput: 'all',
    cellOutputs: 'failed',
    follow: true,
    annotations: true,
    summary: true,
    telling: { prComment: 'never' },
    deleteRun: 'never',
    githubToken: '',
    secrets: [],
    leg: { jobIndex: '0', matrix: 'null' },
    context: aContext(),
    warnings: [],
    ...overrides,
  }
}
