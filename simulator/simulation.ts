import { scaledClock } from './server/clock.ts'
import { DEFAULT_REQUEST_TOKEN, ID_TOKEN_PATH } from './identity/github-tokens.ts'
import { IdentityProviders } from './identity/providers.ts'
import type { Scenario } from './scenario/scenario.ts'
import { startServer } from './server/server.ts'
import { Workspace } from './workspace/workspace.ts'

/** A workspace and, beside it, those who vouch for who signs in, each served on loopback. */
export interface Simulation {
  workspace: Workspace
  identity: IdentityProviders
  /** What a step finds in its environment to sign in with: GitHub's ID tokens and Entra's address. */
  signInEnv: Record<string, string>
  close: () => Promise<void>
}

/** Starts both on the same clock, `speed` times as fast as life from `origin` on. */
export async function startSimulation(
  scenario: Scenario,
  { speed = 1, origin, port }: { speed?: number; origin?: number; port?: number } = {},
): Promise<Simulation> {
  const clock = scaledClock(speed, origin)
  const workspace = new Workspace({ scenario, clock })
  const identity = new IdentityProviders({ scenario, clock })
  const servers = [
    await startServer(workspace, { port, clockFactor: speed }),
    await startServer(identity, { clockFactor: speed }),
  ]
  workspace.identityUrl = identity.url
  return {
    workspace,
    identity,
    signInEnv: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${identity.url}${ID_TOKEN_PATH}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: scenario.signIn?.github?.requestToken ?? DEFAULT_REQUEST_TOKEN,
      AZURE_AUTHORITY_HOST: identity.url,
    },
    close: async () => void (await Promise.all(servers.map(({ close }) => close()))),
  }
}
