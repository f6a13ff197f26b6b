import { object, text, type Unchecked } from '../databricks/wire/foreign.ts'
import type { RunContext } from '../model/workflow.ts'
import { withoutTrailing } from '../text/cut.ts'
import { changeOf, forkOf, wholeNumber } from './event.ts'

type Json = Unchecked<Record<string, unknown>>

/**
 * Reads the context from the environment the runner sets and the parsed event payload, which may have any shape. What
 * is missing is empty: only the notebooks of this repository need more than that.
 */
export function readContext(env: Record<string, string | undefined>, event: unknown): RunContext {
  const payload = object(event)
  const pullRequest = object(payload.pull_request)
  const head = object(pullRequest.head)
  const serverUrl = withoutTrailing(env.GITHUB_SERVER_URL || 'https://github.com', '/')
  const repository = env.GITHUB_REPOSITORY ?? ''
  const eventName = env.GITHUB_EVENT_NAME ?? ''
  const runId = env.GITHUB_RUN_ID ?? ''
  return {
    serverUrl,
    apiUrl: env.GITHUB_API_URL || (isPublic(serverUrl) ? 'https://api.github.com' : `${serverUrl}/api/v3`),
    repository,
    workflow: env.GITHUB_WORKFLOW ?? '',
    runId,
    ...(env.ACT ? { runIdRepeats: true as const } : {}),
    runAttempt: env.GITHUB_RUN_ATTEMPT || '1',
    job: env.GITHUB_JOB ?? '',
    step: env.GITHUB_ACTION ?? '',
    orchestration: (env.ACTIONS_ORCHESTRATION_ID ?? '').split('.').slice(1).join('.'),
    sha: text(head.sha) || (env.GITHUB_SHA ?? ''),
    gitUrl: gitUrlOf(pullRequest, serverUrl, repository),
    gitProvider: isPublic(serverUrl) ? 'gitHub' : 'gitHubEnterprise',
    eventName,
    refName: env.GITHUB_REF_NAME || undefined,
    withheld: withheldFrom(env, pullRequest, repository),
    pullRequest: pullRequestNumber(payload),
    change: changeOf(eventName, payload),
    fork: forkOf(eventName, payload, env.GITHUB_SHA),
    actor: env.GITHUB_ACTOR ?? '',
    workspace: env.GITHUB_WORKSPACE || '.',
    checkout: env.GITHUB_WORKSPACE || '.',
    temp: env.RUNNER_TEMP || undefined,
    url: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : '',
  }
}

function isPublic(serverUrl: string): boolean {
  return serverUrl === 'https://github.com'
}

/** On a pull request the head's repository, which is the fork's; absent when that was deleted (`head.repo` is null). */
function gitUrlOf(pullRequest: Json, serverUrl: string, repository: string): string | undefined {
  if (pullRequest.head === undefined) return repository ? `${serverUrl}/${repository}` : undefined
  const name = text(object(object(pullRequest.head).repo).full_name)
  return name ? `${serverUrl}/${name}` : undefined
}

/** `pull_request_target` runs with the rights of the base repository, whoever asked. */
function withheldFrom(
  env: Record<string, string | undefined>,
  pullRequest: Json,
  repository: string,
): RunContext['withheld'] {
  if (env.GITHUB_ACTOR === 'dependabot[bot]') return 'dependabot'
  const isOfPullRequest = pullRequest.head !== undefined && env.GITHUB_EVENT_NAME !== 'pull_request_target'
  return isOfPullRequest && text(object(object(pullRequest.head).repo).full_name) !== repository ? 'fork' : undefined
}

function pullRequestNumber(payload: Json): number | undefined {
  const issue = object(payload.issue)
  return wholeNumber(object(payload.pull_request).number ?? (issue.pull_request ? issue.number : undefined))
}
