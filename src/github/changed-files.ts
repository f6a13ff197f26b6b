import { withDeadline } from '../databricks/http/deadline.ts'
import type { Change, ChangedFile, ChangedFiles, ReadPermission } from '../model/change.ts'
import type { Clock } from '../model/clock.ts'
import { beginningOf } from '../text/cut.ts'
import { describeError } from '../text/failure.ts'
import { oneLine } from '../text/plain.ts'
import type { Github } from './client.ts'
import { fieldsOf } from './fields.ts'
import { readRefusal, retryWaitMs, wordsOf } from './refusal.ts'

interface Asking {
  /** Ends the asking; its reason is thrown. */
  signal: AbortSignal
  clock: Clock
}

/** For all requests together. */
const DEADLINE_MS = 30_000
const MOST_OF_PULL_REQUEST = 3_000
const MOST_OF_COMPARISON = 300
const FILES_A_PAGE = 100
const MOST_TRIES = 3
/** A list of files is not worth a longer wait: without it everything runs. */
const LONGEST_WAIT_MS = 5_000
const LONGEST_SAID = 200

/**
 * Asks GitHub which files a change touches, within 30 s; `repository` is `owner/name`. Gives all of them or says why
 * not: a list that GitHub cut off, or that it made for another commit, is not known.
 */
export async function changedFiles(
  github: Github,
  repository: string,
  change: Change,
  { signal, clock }: Asking,
): Promise<ChangedFiles> {
  if (change.kind === 'none') return unknown(change.reason)
  const [owner = '', repo = ''] = repository.split('/')
  if (!owner || !repo) return unknown('the repository is not known (GITHUB_REPOSITORY)')
  try {
    return await withDeadline(clock, DEADLINE_MS, signal, (stop) => {
      const ask: Ask = (route, parameters) =>
        askPatiently(github, { signal: stop, clock }, route, { owner, repo, ...parameters })
      return change.kind === 'pull-request' ? filesOfPullRequest(ask, change) : filesBetween(ask, change)
    })
  } catch (error) {
    signal.throwIfAborted()
    return whyUnknown(error, change)
  }
}

/** One request: what GitHub answers, of any shape. */
type Ask = (route: string, parameters: Record<string, unknown>) => Promise<unknown>

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
async function filesOfPullRequest(
  ask: Ask,
  { number, head }: Extract<Change, { kind: 'pull-request' }>,
): Promise<ChangedFiles> {
  const of = { pull_number: number }
  // The list is of the pull request as it is now, and says neither for which commit it is nor where it was cut off.
  const now = fieldsOf(await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', of))
  const headNow = fieldsOf(now.head).sha
  if (typeof headNow !== 'string') return unknown('GitHub’s answer is not a pull request')
  if (head !== undefined && headNow !== head)
    return unknown('the pull request has another head commit by now than the one under test')
  const files: ChangedFile[] = []
  for (let page = 1; files.length < MOST_OF_PULL_REQUEST; page++) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    const some = readFiles(await ask(route, { ...of, per_page: FILES_A_PAGE, page }))
    if (!some) return unreadable()
    files.push(...some)
    if (some.length < FILES_A_PAGE) break
  }
  if (files.length >= MOST_OF_PULL_REQUEST) return cutOff(MOST_OF_PULL_REQUEST)
  if (files.length !== now.changed_files)
    return unknown(`GitHub lists ${files.length} changed files, but counts ${describeCount(now.changed_files)}`)
  return { kind: 'known', files }
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function filesBetween(ask: Ask, { base, head }: Extract<Change, { kind: 'compare' }>): Promise<ChangedFiles> {
  // All files are on the first page, whatever number of commits is on it.
  const parameters = { basehead: `${base}...${head}`, per_page: 1, page: 1 }
  const { files: listed, status } = fieldsOf(await ask('GET /repos/{owner}/{repo}/compare/{basehead}', parameters))
  const files = readFiles(listed)
  if (!files) return unreadable()
  // Else it was compared with what both have in common, and what only the base has is missing.
  if (status !== 'ahead' && status !== 'identical') return unknown('the earlier commit is not part of the later one')
  return files.length >= MOST_OF_COMPARISON ? cutOff(MOST_OF_COMPARISON) : { kind: 'known', files }
}

/** Asks again what may be answered in a moment. */
async function askPatiently(
  github: Github,
  { signal, clock }: Asking,
  route: string,
  parameters: Record<string, unknown>,
): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      return (await github.request(route, { ...parameters, request: { signal } })).data as unknown
    } catch (error) {
      signal.throwIfAborted()
      const waitMs = retryWaitMs(error, clock.now())
      if (tries >= MOST_TRIES || waitMs > LONGEST_WAIT_MS) throw error
      await clock.sleep(waitMs, signal)
      signal.throwIfAborted()
    }
  }
}

/** Without the changes themselves, which may be large; undefined for anything but a list of files. */
function readFiles(listed: unknown): ChangedFile[] | undefined {
  const files = Array.isArray(listed) ? listed.map(readFile) : [undefined]
  return files.every((file) => file !== undefined) ? files : undefined
}

function readFile(entry: unknown): ChangedFile | undefined {
  const { filename, previous_filename: previous, status } = fieldsOf(entry)
  if (!isName(filename) || (status === 'renamed' && !isName(previous))) return undefined
  return {
    path: filename,
    ...(isName(previous) && { previousPath: previous }),
    status: typeof status === 'string' ? status : '',
  }
}

const PERMISSIONS = { 'pull-request': 'pull-requests: read', compare: 'contents: read' } as const

function whyUnknown(error: unknown, { kind }: Exclude<Change, { kind: 'none' }>): ChangedFiles {
  const refusal = readRefusal(error)
  if (!refusal) return unknown(`GitHub could not be asked (${said(describeError(error))})`)
  const { status, isLimit } = refusal
  const words = wordsOf(refusal)
  if (isLimit) return unknown(`too many requests were made with this token (${words})`)
  if (status === 403 || status === 404) return unknown(words, PERMISSIONS[kind])
  return unknown(words)
}

function unknown(reason: string, missingPermission?: ReadPermission): ChangedFiles {
  return { kind: 'unknown', reason, ...(missingPermission && { missingPermission }) }
}

function cutOff(most: number): ChangedFiles {
  return unknown(`the change touches ${most.toLocaleString('en-US')} files or more, and GitHub lists no more than that`)
}

function unreadable(): ChangedFiles {
  return unknown('GitHub’s answer is not a list of files')
}

function describeCount(count: unknown): string {
  return typeof count === 'number' ? String(count) : 'none'
}

function said(text: string): string {
  return oneLine(beginningOf(text, LONGEST_SAID))
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
