import { parseArgs } from 'node:util'
import {
  chosenScenario,
  CommandLineError,
  isSystemError,
  portOption,
  speedOption,
  usageFault,
} from './scenario/command-line.ts'
import type { Scenario } from './scenario/scenario.ts'
import type { RecordedRequest } from './server/request.ts'
import { startSimulation, type Simulation } from './simulation.ts'
import { DEFAULT_TOKEN } from './workspace/access.ts'

const USAGE = 'Usage: npm run simulate -- [--scenario name or file] [--port n] [--speed n]'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'red' },
      port: { type: 'string' },
      speed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(USAGE)
  const { scenario } = await chosenScenario(values.scenario)
  const speed = speedOption(values.speed) ?? scenario.clock?.speed ?? 1
  const { workspace, identity, github, signInEnv, githubEnv, close } = await start(
    scenario,
    speed,
    portOption(values.port),
  )
  for (const service of [workspace, identity, github]) service.onRequest = (request) => console.log(line(request))
  const env = { ...(scenario.signIn && signInEnv), ...(scenario.github && githubEnv) }
  console.log(greeting(scenario, workspace.url, speed, env))
  process.once('SIGINT', () => void close())
}

async function start(scenario: Scenario, speed: number, port: number | undefined): Promise<Simulation> {
  try {
    return await startSimulation(scenario, { speed, port })
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EADDRINUSE') throw error
    throw new CommandLineError(`--port: ${port ?? ''} is taken.`)
  }
}

function greeting(scenario: Scenario, url: string, speed: number, env: Record<string, string>): string {
  const token = Object.keys(scenario.tokens ?? {})[0] ?? DEFAULT_TOKEN
  const jobs = scenario.jobs ?? []
  const [first] = jobs
  const body = JSON.stringify({ job_id: first ? Number(first.jobId) : 0 }).replace(/\d+/, String(first?.jobId ?? 0))
  const example = first
    ? `curl -X POST ${url}/api/2.1/jobs/run-now -H 'Authorization: Bearer ${token}' -d '${body}'`
    : `curl ${url}/api/2.1/jobs/runs/list -H 'Authorization: Bearer ${token}'`
  return [
    'A simulated Databricks workspace; time runs ' + (speed === 1 ? 'as it does.' : `${speed} times as fast.`),
    '',
    `  DATABRICKS_HOST=${url}`,
    `  DATABRICKS_TOKEN=${token}`,
    ...Object.entries(env).map(([name, value]) => `  ${name}=${value}`),
    '',
    ...jobs.map(({ jobId, name = 'Untitled', tasks }) => `  job ${jobId}  ${name} (${countOf(tasks)})`),
    '',
    `  ${example}`,
    '',
    'Ctrl+C ends it.',
    '',
  ].join('\n')
}

function countOf({ length }: readonly unknown[]): string {
  return length === 1 ? '1 task' : `${length} tasks`
}

function line({ at, method, path, query, status, fault }: RecordedRequest): string {
  const search = new URLSearchParams(query).toString()
  const trouble = fault === undefined ? '' : ` (fault: ${fault})`
  const time = new Date(at).toISOString().slice(11, 19)
  return `${time} ${method.padEnd(4)} ${path}${search === '' ? '' : `?${search}`} ${status ?? 'no answer'}${trouble}`
}

try {
  await main()
} catch (error) {
  console.error(usageFault(error, USAGE) ?? error)
  process.exitCode = 1
}
