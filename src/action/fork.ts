import type { CheckoutTree } from '../checkout/tree.ts'
import { object, text } from '../databricks/wire/foreign.ts'
import type { Body, Work } from '../model/work.ts'
import type { Fork, RunContext } from '../model/workflow.ts'
import { refusalOfFork, type UsedCode } from './fork-guard.ts'
import type { GivenRequest } from './given-request.ts'
import type { Reader } from './reader.ts'

/**
 * Refuses code of a fork's pull request where this workflow run has the rights of the repository, unless
 * `allow-unsafe-pr-checkout` lets it through. Git is asked only where it matters. The fault goes to the reader; gives
 * whether there is none.
 */
export async function checkFork(
  reader: Reader,
  work: Work,
  checkout: Pick<CheckoutTree, 'head'>,
  context: RunContext,
  request?: GivenRequest,
): Promise<boolean> {
  const isAllowed = reader.flag('allow-unsafe-pr-checkout', false)
  if (isAllowed || context.fork === undefined) return true
  const used: UsedCode = { git: usesGit(work, context.fork), checkout: usesCheckout(reader, work) }
  if (!used.git && !used.checkout) return true
  const refusal = refusalOfFork(context, await checkout.head(context.checkout), used)
  if (refusal === undefined) return true
  const input = INPUT_OF[work.kind] ?? request?.input ?? 'request'
  reader.fault(input, refusal)
  return false
}

/** What has said what runs, where that is not a request. */
const INPUT_OF: Partial<Record<Work['kind'], string>> = { notebooks: 'notebook-path', 'job-file': 'job-file' }

/** Whether Databricks is to fetch the commit under test, or a `git_source` of the author's that is the fork's. */
function usesGit(work: Work, fork: Fork): boolean {
  if (work.kind === 'notebooks' && !('git_source' in work.extra))
    return work.source === 'git' && work.notebooks.some(({ source }) => source === 'repository')
  const body = gitHolderOf(work)
  const { git_url: url, git_commit: commit, git_branch: branch } = object(body.git_source)
  if (/^(?:refs\/)?pull\//.test(text(branch))) return true
  const isOfFork = fork.repository !== undefined && text(url).toLowerCase().includes(fork.repository.toLowerCase())
  return isOfFork || fork.commits.includes(text(commit).toLowerCase())
}

/** What a `git_source` stands in. */
function gitHolderOf(work: Work): Body {
  switch (work.kind) {
    case 'notebooks':
      return work.extra
    case 'request':
      return work.body
    case 'job-file':
      return work.settings
    default:
      return {}
  }
}

/** Whether files of the checkout say what runs: notebooks, a job definition, a request, what the notebooks need. */
function usesCheckout(reader: Reader, work: Work): boolean {
  if (reader.has('request-file') || work.kind === 'job-file') return true
  if (work.kind !== 'notebooks') return false
  return work.imports !== undefined || /(?:^|\s)(?:-r|--requirement)/.test(reader.text('dependencies'))
}
