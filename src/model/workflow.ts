import type { Change } from './change.ts'

/** What the runner says of the workflow run this step belongs to. */
export interface RunContext {
  /** `https://github.com`, or the GitHub Enterprise Server. */
  serverUrl: string
  /** `https://api.github.com`, or `https://HOST/api/v3` on Enterprise Server. */
  apiUrl: string
  /** `owner/name`. */
  repository: string
  workflow: string
  /** Id of the workflow run, and which attempt of it this is, from 1. */
  runId: string
  /** Whether other workflow runs have the same id, as under act (https://nektosact.com), where each has 1. */
  runIdRepeats?: true
  runAttempt: string
  /** Id of the job in the workflow file. */
  job: string
  /** `GITHUB_ACTION`: the step's id or a generated one; the outer step's inside a composite action. */
  step: string
  /**
   * `ACTIONS_ORCHESTRATION_ID` without its first part, which tells apart repeated calls of one reusable workflow; may
   * be empty.
   */
  orchestration: string
  /** The commit under test: the head of the pull request, else `GITHUB_SHA`. */
  sha: string
  /** What is checked out and imported, with `source: checkout`: the merge of a pull request, as a rule. */
  importedCommit?: string
  /** URL of the repository that has that commit: the fork's on a fork's pull request. Absent when the fork is gone. */
  gitUrl?: string
  /** `gitHub`, or `gitHubEnterprise` away from github.com. */
  gitProvider: 'gitHub' | 'gitHubEnterprise'
  eventName: string
  /** Short name of the branch or tag of the workflow run, where the runner says it. */
  refName?: string
  /** Why GitHub gives this job neither secrets nor ID tokens: the pull request is of a fork or of Dependabot. */
  withheld?: 'fork' | 'dependabot'
  pullRequest?: number
  change: Change
  /** Set where a fork's pull request led to this workflow run, which has the rights of this repository all the same. */
  fork?: Fork
  actor: string
  /** `GITHUB_WORKSPACE`, else the working directory. */
  workspace: string
  /** Where the repository itself is checked out: the workspace, or a folder in it (`path:` of actions/checkout). */
  checkout: string
  /** `RUNNER_TEMP`; may be absent outside a runner. */
  temp?: string
  /** The page of this workflow run. */
  url: string
}

/** The head of a pull request that is not of this repository, or not known to be. Commits are in lower case. */
export interface Fork {
  /** `owner/name`; absent when the fork is gone, or the event does not say. */
  repository?: string
  /** The commits that the event names as the pull request's: its head, its merge commit. */
  commits: string[]
  /** Those that it names as this repository's own: `GITHUB_SHA`, the head of the base branch. */
  ownCommits: string[]
}

/**
 * The variables of the runner that would be needed to tell this step from every other, and that are missing or say
 * nothing. While there are any, a token derived from the context might lead to another step's run.
 */
export function missingIdentity({ repository, runId, runIdRepeats, job, step }: RunContext): string[] {
  const known = {
    GITHUB_REPOSITORY: repository !== '',
    GITHUB_RUN_ID: runId !== '' && !runIdRepeats,
    GITHUB_JOB: job !== '',
    GITHUB_ACTION: step !== '',
  }
  return Object.entries(known)
    .filter(([, isKnown]) => !isKnown)
    .map(([name]) => name)
}
