/** What the event says of the change that is under test. Commits are hexadecimal, and in lower case. */
export type Change =
  /** `head`: the commit that was its head when the event happened; absent where the event does not say. */
  | { kind: 'pull-request'; number: number; head?: string }
  | { kind: 'compare'; base: string; head: string }
  /** `reason`: why nobody can say what changed, as the end of a sentence. */
  | { kind: 'none'; reason: string }

/** A file that a change touches. Paths are relative to the root of the repository, with `/`. */
export interface ChangedFile {
  /** For a file that was deleted, where it was. */
  path: string
  /** Of a renamed file. */
  previousPath?: string
  /** GitHub's own word: `added`, `removed`, `modified`, `renamed`. */
  status: string
}

/** A permission of the workflow's token, as it is written in a workflow. */
export type ReadPermission = 'pull-requests: read' | 'contents: read'

/** The files that a change touches, all of them, or why that is not known. */
export type ChangedFiles =
  | { kind: 'known'; files: ChangedFile[] }
  /** `reason`: the end of a sentence; holds words of GitHub, so it is foreign text. */
  | { kind: 'unknown'; reason: string; missingPermission?: ReadPermission }
