import type { Work } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import type { Reader } from './reader.ts'

/** Whether Databricks can be told where the notebooks of the repository are. The fault goes to the reader. */
export function checkGitSource(reader: Reader, work: Work, context: RunContext): void {
  if (work.kind !== 'notebooks' || work.source !== 'git' || 'git_source' in work.extra) return
  if (!work.notebooks.some(({ source }) => source === 'repository')) return
  const instead = 'Use `source: checkout` or a workspace notebook, or name a git_source in `request`.'
  const fault = gitSourceFault(context, instead)
  if (fault !== undefined) reader.fault('notebook-path', fault)
}

/** Why Databricks cannot be told where the commit under test is; undefined where it can. `instead`: what to do. */
export function gitSourceFault({ gitUrl, sha }: RunContext, instead: string): string | undefined {
  if (gitUrl === undefined)
    return (
      'the repository of the commit under test is not known ' +
      `(the fork of this pull request is gone, or this is not a workflow run). ${instead}`
    )
  return sha === '' ? `the commit under test is not known: GITHUB_SHA is not set. ${instead}` : undefined
}
