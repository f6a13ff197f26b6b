/** What a workflow runs in: a simulated workspace, GitHub, and whoever vouches for who signs in. */
import { GitHub } from '../../simulator/github/github.ts'
import type { GitHubScenario, Scenario } from '../../simulator/scenario/scenario.ts'
import { scaledClock } from '../../simulator/server/clock.ts'
import { startServer } from '../../simulator/server/server.ts'
import { startSimulation } from '../../simulator/simulation.ts'
import type { Workspace } from '../../simulator/workspace/workspace.ts'
import type { WorkflowEvent } from './events.ts'
import type { Permissions } from './read.ts'
import type { Repository } from './repository.ts'

const FAST_CLOCK = new URL('../fast-clock.js', import.meta.url).href
/** How many simulated seconds pass in a real one. The action waits 10 s for some answers, on a busy machine, too. */
const SPEED = 2
const ON_GITHUB = ['contents', 'issues', 'pull-requests', 'statuses'] as const

export interface World {
  event: WorkflowEvent
  repository: Repository
  vars: Record<string, string>
  secrets: Record<string, string>
  inputs: Record<string, string>
  /** Commands of `run:` steps that are stood in for. */
  standsIn: string[]
  sites: Sites
}

export interface JobSite {
  apiUrl: string
  /** What a step of this job has in its environment beyond what the workflow gives it. */
  env: Record<string, string>
  close(): Promise<void>
}

/** Everything with an address. */
export interface Sites {
  workspace: Workspace
  nodeArguments: string[]
  /** GitHub as a job with these permissions finds it. */
  openJob(permissions: Permissions, isWithheld: boolean): Promise<JobSite>
  close(): Promise<void>
}

/** Starts all on one clock, which is fast. */
export async function openSites(scenario: Scenario): Promise<Sites> {
  const origin = Date.now()
  const { workspace, identity, signInEnv, close } = await startSimulation(scenario, { speed: SPEED, origin })
  const always = {
    FAST_CLOCK: String(SPEED),
    FAST_CLOCK_ORIGIN: String(origin),
    AZURE_AUTHORITY_HOST: identity.url,
  }
  return {
    workspace,
    nodeArguments: ['--import', FAST_CLOCK],
    openJob: async (permissions, isWithheld) => {
      const github = new GitHub({
        scenario: { github: { ...scenario.github, permissions: tokenPermissions(permissions, isWithheld) } },
        clock: scaledClock(SPEED, origin),
      })
      const server = await startServer(github, { clockFactor: SPEED })
      const vouches = permissions['id-token'] === 'write' && !isWithheld
      return {
        apiUrl: github.apiUrl,
        env: { ...always, ...(vouches ? signInEnv : {}) },
        close: () => server.close(),
      }
    },
    close,
  }
}

function tokenPermissions(permissions: Permissions, isWithheld: boolean): GitHubScenario['permissions'] {
  const levels = ON_GITHUB.map((name) => {
    const level = permissions[name]
    return [name, level === 'write' && !isWithheld ? 'write' : level === undefined ? 'none' : 'read'] as const
  })
  return Object.fromEntries(levels)
}
