import { scaledClock } from './server/clock.ts'
import { GitHub } from './github/github.ts'
import { DEFAULT_REQUEST_TOKEN, ID_TOKEN_PATH } from './identity/github-tokens.ts'
import { IdentityProviders } from './identity/providers.ts'
import type { Scenario } from './scenario/scenario.ts'
import { startServer } from './server/server.ts'
import { Workspace } from './workspace/workspace.ts'

/** A workspace and, beside it, those who vouch for who signs in, and GitHub, each served on loopback. */
export interface Simulation {
  workspace: Workspace
  identity: IdentityProviders
  github: GitHub
  /** What a step finds in its environment to sign in with: GitHub's ID tokens and Entra's address. */
  signInEnv: Record<string, string>
  /** What the runner tells a step of GitHub's API. */
  githubEnv: Record<string, string>
  close: () => Promise<void>
}

/** Starts all on the same clock, `speed` times as fast as life from `origin` on. */
export async function startSimulation(
  scenario: Scenario,
  { speed = 1, origin, port }: { speed?: number; origin?: number; port?: number } = {},
): Promise<Simulation> {
  const clock = scaledClock(speed, origin)
  const workspace = new Workspace({ scenario, clock })
  const identity = new IdentityProviders({ scenario, clock })
  const github = new GitHub({ scenario, clock })
  const servers = [
    await startServer(workspace, { port, clockFactor: speed }),
    await startServer(identity, { clockFactor: speed }),
    await startServer(github, { clockFactor: speed }),
  ]
  workspace.identityUrl = identity.url
  return {
    workspace,
    identity,
    github,
    signInEnv: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${identity.url}${ID_TOKEN_PATH}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: scenario.signIn?.github?.requestToken ?? DEFAULT_REQUEST_TOKEN,
      AZURE_AUTHORITY_HOST: identity.url,
    },
    githubEnv: { GITHUB_API_URL: github.apiUrl },
    close: async () => void (await Promise.all(servers.map(({ close }) => close()))),
  }
}
