/**
 * `npm run demo`: the built action on the simulated workspace, as a GitHub runner would run it. Ends non-zero only when
 * the demo itself broke, not when the run in it fails as its scenario wants.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { makeCheckout } from '../harness/checkout.ts'
import { createLogViewer } from '../harness/log-viewer.ts'
import { HEAD, onPullRequest, pullRequestEvent } from '../harness/pull-request.ts'
import { startStep, type RunningStep, type StepResult } from '../harness/runner.ts'
import { chosenScenario, speedOption, usageFault } from '../simulator/scenario/command-line.ts'
import type { DemoAct, Scenario } from '../simulator/scenario/scenario.ts'
import { startSimulation } from '../simulator/simulation.ts'
import type { Workspace } from '../simulator/workspace/workspace.ts'

const root = join(import.meta.dirname, '..')
const DEFAULT_SPEED = 60
/** The action waits 60 s for an answer: at this speed 200 ms of ours, which a busy machine needs. */
const MOST_SPEED = 300
const USAGE = 'Usage: npm run demo -- [--scenario name or file] [--speed n]'
const PARENT_CHECK_MS = 500

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'red' },
      speed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(USAGE)
  const { file, scenario } = await chosenScenario(values.scenario)
  const speed = speedOption(values.speed, MOST_SPEED) ?? scenario.clock?.speed ?? DEFAULT_SPEED
  const origin = Date.now()
  const { workspace, signInEnv, githubEnv, close } = await startSimulation(scenario, { speed, origin })
  const checkout = scenario.demo?.checkout && (await makeCheckout(scenario.demo.checkout))
  console.log(
    `Scenario ${relative(process.cwd(), file)} at ${speed} times the speed of life, ` +
      `on a simulated workspace at ${workspace.url}\n`,
  )
  const env = {
    ...(scenario.signIn && signInEnv),
    ...(scenario.github && githubEnv),
    FAST_CLOCK: String(speed),
    FAST_CLOCK_ORIGIN: String(origin),
  }
  const { acts = [undefined] } = scenario.demo ?? {}
  let last: StepResult | undefined
  let step: RunningStep | undefined
  endWithParent(() => step)
  for (const act of acts) {
    if (act) console.log(`${last ? '\n' : ''}━━ ${act.title}\n`)
    editByHand(workspace, act)
    step = startAction(scenario, act, { url: workspace.url, checkout: checkout?.workspace, env })
    last = await step.done
  }
  await Promise.all([close(), checkout?.remove()])
  console.log(`\n${ending(scenario, last, workspace.requests.length)}`)
}

function editByHand(workspace: Workspace, act: DemoAct | undefined): void {
  for (const [name, settings] of Object.entries(act?.byHand ?? {})) {
    const job = workspace.jobs().find((one) => !one.deleted && one.name === name)
    if (!job) throw new Error(`no job of the workspace has the name ${name}`)
    workspace.editJob(job.jobId, (before) => ({ ...before, ...settings }))
    console.log(`Somebody sets ${JSON.stringify(settings)} in “${name}”.\n`)
  }
}

function startAction(
  { tokens = {}, demo }: Scenario,
  act: DemoAct | undefined,
  { url, checkout, env }: { url: string; checkout?: string; env: Record<string, string> },
): RunningStep {
  const { pullRequest: number, action = 'run' } = demo ?? {}
  const event = number === undefined ? {} : onPullRequest('pull_request', pullRequestEvent(undefined, HEAD, number))
  return startStep({
    ...event,
    action,
    with: { host: url, token: Object.keys(tokens)[0] ?? 'dapi-demo', ...demo?.with, ...act?.with },
    workspace: checkout,
    env: { ...event.env, ...env },
    nodeArguments: ['--import', new URL('../harness/fast-clock.js', import.meta.url).href],
    onOutput: createLogViewer((text) => process.stdout.write(text)),
  })
}

/** Nobody is left to watch when the shell or the terminal is gone: the demo and the step in it end as well. */
function endWithParent(current: () => RunningStep | undefined): void {
  const end = (): void => {
    current()?.child.kill('SIGKILL')
    process.exit(1)
  }
  const parent = process.ppid
  const starters = [parent, ...npmOf(parent)]
  // Windows keeps the number of a parent that is gone; elsewhere another process takes its place.
  setInterval(() => {
    if (process.ppid !== parent || !starters.every(isThere)) end()
  }, PARENT_CHECK_MS).unref()
  process.stdout.on('error', end)
}

/** npm, when there is a shell between it and this process: the shell outlives it. */
function npmOf(shell: number): number[] {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return []
  const pid = Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(shell)], { encoding: 'utf8' }))
  return pid > 1 ? [pid] : []
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function ending({ demo }: Scenario, result: StepResult | undefined, requests: number): string {
  const { exitCode, outputs = {}, summary = '' } = result ?? {}
  const folder = join(root, '.demo')
  mkdirSync(folder, { recursive: true })
  const summaryFile = join(folder, 'summary.md')
  const outputsFile = join(folder, 'outputs.json')
  writeFileSync(summaryFile, summary)
  writeFileSync(outputsFile, `${JSON.stringify(outputs, null, 2)}\n`)
  const isDeployment = demo?.action === 'deploy'
  if (outputs[isDeployment ? 'plan-hash' : 'run-id'] === undefined || summary === '') {
    process.exitCode = 1
    return `The demo broke: the action ${isDeployment ? 'made no plan' : 'started no run'} or wrote no summary.`
  }
  const state = isDeployment ? '' : `, the run with ${outputs['result-state'] || 'without a result'}`
  return [
    `The step ended with exit code ${exitCode ?? '?'}${state}, after ${requests} requests.`,
    `Job summary: ${relative(process.cwd(), summaryFile)}`,
    `Step outputs: ${relative(process.cwd(), outputsFile)}`,
  ].join('\n')
}

try {
  await main()
} catch (error) {
  console.error(usageFault(error, USAGE) ?? error)
  process.exitCode = 1
}
