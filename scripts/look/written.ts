/** What a step of a scenario writes in GitHub's Markdown, run in this process. */
import { makeCheckout } from '../../harness/checkout.ts'
import { runInProcess } from '../../harness/in-process.ts'
import { HEAD, NUMBER, onPullRequest, pullRequestEvent } from '../../harness/pull-request.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { DEFAULT_GITHUB_TOKEN } from '../../simulator/github/access.ts'
import { GitHub } from '../../simulator/github/github.ts'
import { DEFAULT_REQUEST_TOKEN, ID_TOKEN_PATH } from '../../simulator/identity/github-tokens.ts'
import { IdentityProviders } from '../../simulator/identity/providers.ts'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { DEFAULT_TOKEN } from '../../simulator/workspace/access.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

const HOST = 'https://adb-7405605519549535.15.azuredatabricks.net'

export type Written = Record<'summary' | 'comment', string>

/** All that a step of a pull request writes in Markdown, by what it is: a new one is a line here. */
export async function writtenBy(scenario: Scenario): Promise<Written> {
  const clock = createVirtualClock()
  const identity = new IdentityProviders({ scenario, clock })
  const number = scenario.demo?.pullRequest ?? NUMBER
  const github = new GitHub({ scenario: withPull(scenario, number), clock })
  const workspace = new Workspace({ scenario, clock, url: HOST })
  workspace.identityUrl = identity.url
  const { event, env } = onPullRequest('pull_request', pullRequestEvent(undefined, HEAD, number))
  const checkout = scenario.demo?.checkout && (await makeCheckout(scenario.demo.checkout))
  const { summary } = await runInProcess({
    workspace,
    identity,
    github,
    clock,
    checkout: checkout?.workspace,
    with: inputsOf(scenario),
    event,
    env: { ...env, ...(scenario.signIn && signInAt(identity, scenario)), GITHUB_API_URL: github.apiUrl },
  })
  await checkout?.remove()
  return { summary, comment: github.comments(number).at(-1)?.body ?? '' }
}

function withPull({ github }: Scenario, number: number): Scenario {
  return { github: { ...github, pulls: { [number]: {}, ...github?.pulls } } }
}

function inputsOf({ tokens = {}, demo, github }: Scenario): Record<string, string> {
  return {
    host: HOST,
    token: Object.keys(tokens)[0] ?? DEFAULT_TOKEN,
    'github-token': github?.token ?? DEFAULT_GITHUB_TOKEN,
    'pr-comment': 'always',
    ...demo?.with,
  }
}

function signInAt({ url }: IdentityProviders, { signIn }: Scenario): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${ID_TOKEN_PATH}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: signIn?.github?.requestToken ?? DEFAULT_REQUEST_TOKEN,
    AZURE_AUTHORITY_HOST: url,
  }
}
