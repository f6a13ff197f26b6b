import type { Work } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import type { Reader } from './reader.ts'

/** Whether Databricks can be told where the notebooks of the repository are. The fault goes to the reader. */
export function checkGitSource(reader: Reader, work: Work, context: RunContext): void {
  if (work.kind !== 'notebooks' || work.source !== 'git' || 'git_source' in work.extra) return
  if (!work.notebooks.some(({ source }) => source === 'repository')) return
  const instead = 'Use `source: checkout` or a workspace notebook, or name a git_source in `request`.'
  if (context.gitUrl === undefined) {
    reader.fault(
      'notebook-path',
      'the repository of the commit under test is not known ' +
        `(the fork of this pull request is gone, or this is not a workflow run). ${instead}`,
    )
  } else if (context.sha === '') {
    reader.fault('notebook-path', `the commit under test is not known: GITHUB_SHA is not set. ${instead}`)
  }
}
