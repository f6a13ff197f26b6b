import type { RunContext } from '../../model/workflow.ts'
import { shorten } from '../../text/cut.ts'
import { linked } from '../text/markdown.ts'

/** Where a comment comes from: what tells it from another step's. */

const LONGEST_MATRIX = 100
const SHORT_SHA = 7

/** `commit abc1234`, with a link to it; markdown. Empty where the commit is not known. */
export function commitLink(context: RunContext): string {
  const { serverUrl, repository } = context
  const sha = commitOf(context)
  if (!/^[\da-f]{7,}$/.test(sha)) return ''
  return `commit ${linked(`<code>${sha.slice(0, SHORT_SHA)}</code>`, `${serverUrl}/${repository}/commit/${sha}`)}`
}

/** The event of a comment on a pull request is of the default branch: there what was imported tells more. */
function commitOf({ eventName, sha, importedCommit }: RunContext): string {
  return eventName.startsWith('pull_request') ? sha : (importedCommit ?? sha)
}

/**
 * `nightly / test (3.12, dev) / train`; a step without an id of its own is not named. `matrix`: the values of the
 * matrix's leg as JSON. Foreign text.
 */
export function stepName({ workflow, job, step }: RunContext, matrix = ''): string {
  const values = matrixValues(matrix)
  const leg = values ? ` (${shorten(values, LONGEST_MATRIX)})` : ''
  return [workflow, `${job}${leg}`, step.startsWith('__') ? '' : step].filter(Boolean).join(' / ')
}

function matrixValues(matrix: string): string {
  try {
    const values: unknown = JSON.parse(matrix)
    if (typeof values !== 'object' || values === null) return ''
    return Object.values(values)
      .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
      .join(', ')
  } catch {
    return ''
  }
}
