import { createHash } from 'node:crypto'
import type { ChangedFileScenario, CompareScenario, PullScenario } from '../scenario/scenario.ts'

export const DEFAULT_HEAD = 'f'.repeat(40)
const MOST_OF_PULL_REQUEST = 3000
const MOST_OF_COMPARISON = 300

/** A pull request: https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
export function pullRequest(number: string, { head = DEFAULT_HEAD, files = [], locked = false }: PullScenario): object {
  return { number: Number(number), state: 'open', locked, head: { sha: head }, changed_files: files.length }
}

/** The files of a pull request, as far as GitHub lists them. */
export function pullRequestFiles({ files = [] }: PullScenario): ChangedFileScenario[] {
  return files.slice(0, MOST_OF_PULL_REQUEST)
}

/** Two commits side by side, with all files on the first page. The commits between them are not told. */
export function comparison(
  [base, head]: readonly [string, string],
  { status = 'ahead', files = [] }: CompareScenario,
  { api, page }: { api: string; page: string },
): object {
  const ahead = status === 'ahead' || status === 'diverged' ? 1 : 0
  return {
    url: `${api}/compare/${base}...${head}`,
    base_commit: { sha: base },
    merge_base_commit: { sha: base },
    status,
    ahead_by: ahead,
    behind_by: status === 'behind' || status === 'diverged' ? 1 : 0,
    total_commits: ahead,
    commits: ahead ? [{ sha: head }] : [],
    ...(page === '1' && { files: files.slice(0, MOST_OF_COMPARISON).map((file) => changedFile(file, head, api)) }),
  }
}

/** How a file looks in an answer: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
export function changedFile(given: ChangedFileScenario, head: string, api: string): object {
  const { path, status = 'modified', previousPath } = typeof given === 'string' ? { path: given } : given
  return {
    sha: createHash('sha1').update(path).digest('hex'),
    filename: path,
    status,
    additions: 1,
    deletions: 1,
    changes: 2,
    contents_url: `${api}/contents/${encodeURIComponent(path)}?ref=${head}`,
    patch: '@@ -1 +1 @@\n-one\n+other',
    ...(previousPath !== undefined && { previous_filename: previousPath }),
  }
}
