/** What the runner says of the workflow run this step belongs to. */
export interface RunContext {
  /** `https://github.com`, or the GitHub Enterprise Server. */
  serverUrl: string
  /** `owner/name`. */
  repository: string
  workflow: string
  /** Id of the workflow run, and which attempt of it this is, from 1. */
  runId: string
  runAttempt: string
  /** Id of the job in the workflow file. */
  job: string
  /** `GITHUB_ACTION`: the step's id or a generated one; the outer step's inside a composite action. */
  step: string
  /** `ACTIONS_ORCHESTRATION_ID` without its first part, which tells apart repeated calls of one reusable workflow; may be empty. */
  orchestration: string
  /** The commit under test: the head of the pull request, else `GITHUB_SHA`. */
  sha: string
  /** URL of the repository that has that commit: the fork's on a fork's pull request. Absent when the fork is gone. */
  gitUrl?: string
  /** `gitHub`, or `gitHubEnterprise` away from github.com. */
  gitProvider: 'gitHub' | 'gitHubEnterprise'
  eventName: string
  /** Why GitHub gives this job neither secrets nor ID tokens, where it does not: the pull request is of a fork or of Dependabot. */
  withheld?: 'fork' | 'dependabot'
  pullRequest?: number
  actor: string
  /** The checkout: `GITHUB_WORKSPACE`, else the working directory. */
  workspace: string
  /** `RUNNER_TEMP`; may be absent outside a runner. */
  temp?: string
  /** The page of this workflow run. */
  url: string
}
