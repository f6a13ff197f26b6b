/**
 * `npm run demo`: the built action on the simulated workspace, as a GitHub runner would run it. Ends non-zero only when
 * the demo itself broke, not when the run in it fails as its scenario wants.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createLogViewer } from '../harness/log-viewer.ts'
import { startStep, type StepResult } from '../harness/runner.ts'
import { loadScenario, type Scenario } from '../simulator/scenario.ts'
import { startSimulation } from '../simulator/simulation.ts'

const root = join(import.meta.dirname, '..')
const DEFAULT_SPEED = 60

const { values } = parseArgs({ options: { scenario: { type: 'string', default: 'red' }, speed: { type: 'string' } } })
const file = /[./\\]/.test(values.scenario)
  ? resolve(values.scenario)
  : join(root, 'simulator', 'scenarios', `${values.scenario}.yaml`)
const scenario = await loadScenario(file)
const speed = Number(values.speed ?? scenario.clock?.speed ?? DEFAULT_SPEED)
const origin = Date.now()
const { workspace, signInEnv, close } = await startSimulation(scenario, { speed, origin })

console.log(
  `Scenario ${relative(process.cwd(), file)} at ${speed} times the speed of life, on a simulated workspace at ${workspace.url}\n`,
)
const result = await runAction(scenario, workspace.url)
await close()
console.log(`\n${ending(result)}`)

function runAction(scenario: Scenario, url: string): Promise<StepResult> {
  const step = startStep({
    with: { host: url, token: Object.keys(scenario.tokens ?? {})[0] ?? 'dapi-demo', ...scenario.demo?.with },
    env: { ...(scenario.signIn && signInEnv), FAST_CLOCK: String(speed), FAST_CLOCK_ORIGIN: String(origin) },
    nodeArguments: ['--import', new URL('../harness/fast-clock.js', import.meta.url).href],
    onOutput: createLogViewer((text) => process.stdout.write(text)),
  })
  return step.done
}

function ending({ exitCode, outputs, summary }: StepResult): string {
  const folder = join(root, '.demo')
  mkdirSync(folder, { recursive: true })
  const summaryFile = join(folder, 'summary.md')
  const outputsFile = join(folder, 'outputs.json')
  writeFileSync(summaryFile, summary)
  writeFileSync(outputsFile, `${JSON.stringify(outputs, null, 2)}\n`)
  if (outputs['run-id'] === undefined || summary === '') {
    process.exitCode = 1
    return 'The demo broke: the action started no run or wrote no summary.'
  }
  const state = outputs['result-state'] || 'without a result'
  return [
    `The step ended with exit code ${exitCode ?? '?'}, the run with ${state}, after ${workspace.requests.length} requests.`,
    `Job summary: ${relative(process.cwd(), summaryFile)}`,
    `Step outputs: ${relative(process.cwd(), outputsFile)}`,
  ].join('\n')
}
