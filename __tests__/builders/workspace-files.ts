import type { Content, WorkspaceFiles } from '../../src/databricks/workspace-files.ts'

export interface WorkspaceOfFiles extends WorkspaceFiles {
  /** What was imported, by path. */
  imported: Map<string, Content>
  folders: string[]
}

/** The files of a workspace, which takes what it is given. */
export function aWorkspaceOfFiles(overrides: Partial<WorkspaceFiles> = {}): WorkspaceOfFiles {
  const imported = new Map<string, Content>()
  const folders: string[] = []
  return {
    userName: () => Promise.resolve('ci@example.com'),
    makeFolder: (path) => Promise.resolve(void folders.push(path)),
    importFile: async (path, content, { onSending } = {}) => {
      await onSending?.()
      imported.set(path, content)
    },
    deleteFolder: () => Promise.resolve(),
    listFolder: () => Promise.resolve([]),
    serverNow: () => undefined,
    ...overrides,
    imported,
    folders,
  }
}
