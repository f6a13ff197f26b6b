import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { loadScenario, ScenarioError, type Scenario } from './scenario/scenario.ts'
import { startSimulation } from './simulation.ts'
import type { RecordedRequest } from './server/request.ts'
import { DEFAULT_TOKEN } from './workspace/access.ts'

const DEFAULT_SCENARIO = fileURLToPath(new URL('scenarios/red.yaml', import.meta.url))
const USAGE = 'Usage: npm run simulate -- [--scenario file] [--port n] [--speed n]'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string' },
      port: { type: 'string' },
      speed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(USAGE)
  const scenario = await loadScenario(values.scenario ?? DEFAULT_SCENARIO)
  const speed = positive('speed', values.speed) ?? scenario.clock?.speed ?? 1
  const { workspace, identity, signInEnv, close } = await startSimulation(scenario, {
    speed,
    port: positive('port', values.port),
  })
  for (const service of [workspace, identity]) service.onRequest = (request) => console.log(line(request))
  console.log(greeting(scenario, workspace.url, speed, scenario.signIn ? signInEnv : {}))
  process.once('SIGINT', () => void close())
}

function greeting(scenario: Scenario, url: string, speed: number, signInEnv: Record<string, string>): string {
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
    ...Object.entries(signInEnv).map(([name, value]) => `  ${name}=${value}`),
    '',
    ...jobs.map((job) => `  job ${job.jobId}  ${job.name ?? 'Untitled'} (${job.tasks.length} tasks)`),
    '',
    `  ${example}`,
    '',
    'Ctrl+C ends it.',
    '',
  ].join('\n')
}

function line({ at, method, path, query, status, fault }: RecordedRequest): string {
  const search = new URLSearchParams(query).toString()
  const trouble = fault === undefined ? '' : ` (fault: ${fault})`
  const time = new Date(at).toISOString().slice(11, 19)
  return `${time} ${method.padEnd(4)} ${path}${search === '' ? '' : `?${search}`} ${status ?? 'no answer'}${trouble}`
}

function positive(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const parsed = Number(value)
  if (!Number.isFinite(parsed) || parsed <= 0)
    throw new ScenarioError(`--${name}`, `'${value}' is not a positive number`)
  return parsed
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? `${error.message}\n${USAGE}` : error)
  process.exitCode = 1
}
