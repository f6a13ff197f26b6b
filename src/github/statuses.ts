import type { Github } from './client.ts'

/** A commit status as GitHub shows it. */
export interface CommitStatus {
  state: 'pending' | 'success' | 'failure' | 'error'
  /** At most 140 characters. */
  description: string
  /** Where it leads; `https://` or `http://`. */
  url?: string
}

/** What a status is of. */
export interface StatusPlace {
  /** `owner/name`. */
  repository: string
  sha: string
  /** Its name. */
  context: string
}

/**
 * Sets a commit status. Rejects as the client does; can be done again.
 * https://docs.github.com/en/rest/commits/statuses#create-a-commit-status
 */
export async function setStatus(
  github: Github,
  { repository, sha, context }: StatusPlace,
  { state, description, url }: CommitStatus,
  signal: AbortSignal,
): Promise<void> {
  const [owner = '', repo = ''] = repository.split('/')
  const status = { state, context, description, ...(url !== undefined && { target_url: url }) }
  await github.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    owner,
    repo,
    sha,
    ...status,
    request: { signal },
  })
}
