import type { WorkspaceObject } from '../files/tree.ts'

/** A folder, notebook or file as tests see it. */
export interface FileView {
  /** Without `/Workspace`; a notebook without its extension. */
  path: string
  type: WorkspaceObject['type']
  language?: string
  /** In bytes. */
  size: number
  /** As hex; empty for a folder. */
  sha256: string
  /** As UTF-8; empty for a folder, and for what is larger than 10 MiB. */
  text: string
  /** Epoch milliseconds. */
  createdAt: number
  modifiedAt: number
}

export function fileView({
  path,
  type,
  language,
  size,
  sha256,
  content,
  createdAt,
  modifiedAt,
}: WorkspaceObject): FileView {
  return {
    path,
    type,
    ...(language && { language }),
    size,
    sha256,
    text: content?.toString('utf8') ?? '',
    createdAt,
    modifiedAt,
  }
}
