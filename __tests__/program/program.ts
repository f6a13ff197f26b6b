/**
 * What the whole-program tests share: a workspace behind real HTTP, and the built action run on it by a small runner.
 */
import { afterEach } from '@jest/globals'
import { startPost, startStep, type RunningStep, type StepOptions, type StepResult } from '../../harness/runner.ts'
import type { GitHub } from '../../simulator/github/github.ts'
import type { IdentityProviders } from '../../simulator/identity/providers.ts'
import type { JobScenario, Scenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { startSimulation } from '../../simulator/simulation.ts'
import type { Workspace } from '../../simulator/workspace/workspace.ts'

/** How many simulated seconds pass in a real one: polls and back-off take a moment, and no test waits for long. */
export const SPEED = 50
const FAST_CLOCK = new URL('../../harness/fast-clock.js', import.meta.url).href

export const TOKEN = 'dapi-0123456789abcdef'
export const JOB_ID = '11223344'

export interface Program {
  /** How many simulated seconds pass in a real one. */
  speed: number
  workspace: Workspace
  url: string
  /** What plays GitHub's ID tokens and Entra, on an origin of its own. */
  identity: IdentityProviders
  /** What plays GitHub's REST API; every step is told its address. */
  github: GitHub
  /** What the runner gives a job with `id-token: write`, and Entra's address. */
  signInEnv: Record<string, string>
  /** Starts the main step; host and token are given. */
  start(inputs: Record<string, string>, options?: Omit<StepOptions, 'with'>): RunningStep
  /** Runs the post step after a main step that has ended, however it did. */
  post(
    inputs: Record<string, string>,
    main: Pick<StepResult, 'state'>,
    options?: Omit<StepOptions, 'with'>,
  ): Promise<StepResult>
  /** Runs the main step to its end. */
  run(inputs: Record<string, string>, options?: Omit<StepOptions, 'with'>): Promise<StepResult>
}

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/**
 * A workspace for one test. Its clock and the action's are the same, and fast. A deadline of the action for what is
 * done at a real machine's pace, such as a process that it starts, wants a slower one.
 */
export async function program(scenario: Scenario = {}, speed = SPEED): Promise<Program> {
  const origin = Date.now()
  const { workspace, identity, github, signInEnv, githubEnv, close } = await startSimulation(
    { tokens: { [TOKEN]: {} }, ...scenario },
    { speed, origin },
  )
  closing.push(close)
  // A step that outlives its test would keep everything else waiting.
  const closeLater = (step: RunningStep): RunningStep => {
    closing.push(async () => {
      step.child.kill('SIGKILL')
      await step.done
    })
    return step
  }
  const optionsOf = (inputs: Record<string, string>, options: Omit<StepOptions, 'with'>): StepOptions => ({
    ...options,
    with: { host: workspace.url, token: TOKEN, ...inputs },
    env: { ...githubEnv, FAST_CLOCK: String(speed), FAST_CLOCK_ORIGIN: String(origin), ...options.env },
    nodeArguments: ['--import', FAST_CLOCK, ...(options.nodeArguments ?? [])],
  })
  const start: Program['start'] = (inputs, options = {}) => closeLater(startStep(optionsOf(inputs, options)))
  return {
    speed,
    workspace,
    url: workspace.url,
    identity,
    github,
    signInEnv,
    start,
    post: (inputs, main, options = {}) => closeLater(startPost(optionsOf(inputs, options), main)).done,
    run: (inputs, options) => start(inputs, options).done,
  }
}

/** A workspace with one job, `nightly`, of these tasks. */
export function jobOf(tasks: TaskScenario[], more: Partial<JobScenario> = {}, scenario: Scenario = {}): Scenario {
  return { ...scenario, jobs: [{ jobId: JOB_ID, name: 'nightly', ...more, tasks }] }
}

/** Requests as `POST run-now` and the like, with how often each was made. */
export function requestCounts(workspace: Workspace): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { method, path } of workspace.requests) {
    const name = `${method} ${(path.split('?')[0] as string).replace(/^\/api\/2\.[12]\/jobs\//, '')}`
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** The run that a main step saved for its post step. */
export function savedRunId({ state }: Pick<StepResult, 'state'>): string | undefined {
  return (JSON.parse(state.journal ?? '{}') as { start?: { runId?: string } }).start?.runId
}

/** The log as a person sees it: no runner commands, no colours. */
export function readable(log: string): string {
  return (
    log
      .replace(/^::(?:debug|add-mask)::.*\n/gm, '')
      // eslint-disable-next-line no-control-regex -- ESC begins every colour
      .replace(/\u001b\[[0-9;]*m/g, '')
  )
}

/** What the runner would carry out as a command, after the rules of actions/runner: `name data`. */
export function commandsIn(log: string): string[] {
  const found: string[] = []
  let stopped: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    const trimmed = line.replace(/^[\s\u0085]+/, '')
    if (stopped !== undefined) {
      if (trimmed === `::${stopped}::`) stopped = undefined
      continue
    }
    const command = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(trimmed) ?? /##\[([\w-]+)[^\]]*\](.*)$/.exec(line)
    if (command?.[1] === 'stop-commands') stopped = command[2]
    else if (command) found.push(`${command[1] ?? ''} ${command[2] ?? ''}`)
  }
  if (stopped !== undefined) found.push('stop-commands never ended')
  return found
}

/** The last line of a log, which of a failure is its one `::error`. */
export function lastLine(log: string): string {
  return log.trimEnd().split('\n').at(-1) ?? ''
}
