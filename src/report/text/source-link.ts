import type { SourcePlace } from '../../model/outcome.ts'
import type { RunContext } from '../../model/workflow.ts'
import { plainBeginning } from '../../text/plain.ts'
import { code, linked } from './markdown.ts'

/** Characters of a path. */
const LONGEST_PATH = 200

/** `[etl/train.py:17](…)`: lines of the checkout, with a link to them on GitHub, in the commit that ran; markdown. */
export function sourceLink(place: SourcePlace, context: RunContext): string {
  const { file, line } = place
  return linkToSource(code(plainBeginning(line === undefined ? file : `${file}:${line}`, LONGEST_PATH)), place, context)
}

/** The same link around markdown that is already safe. */
export function linkToSource(markdown: string, { file, line, endLine }: SourcePlace, context: RunContext): string {
  const { serverUrl, repository, sha, importedCommit = sha } = context
  const path = file.split('/').map(encodeURIComponent).join('/')
  const lines = line === undefined ? '' : `#L${line}${endLine === undefined ? '' : `-L${endLine}`}`
  return linked(markdown, `${serverUrl}/${repository}/blob/${importedCommit}/${path}${lines}`)
}
