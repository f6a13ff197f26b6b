import type { ChangedFile } from '../model/change.ts'
import type { Notebook } from '../model/work.ts'

/** What is left to run of the notebooks that were asked for. */
export interface SelectedNotebooks {
  notebooks: Notebook[]
  /** The changed file for which all run after all (`run-all-when`), where there is one. */
  allBecauseOf?: string
}

/**
 * The notebooks of the repository that a change touches, and all those of the workspace, in the order they came; all of
 * them where the change touches a file that `isRunAll` matches, also one that was deleted or has another name now.
 */
export function selectChanged(
  notebooks: readonly Notebook[],
  changed: readonly ChangedFile[],
  isRunAll: (path: string) => boolean,
): SelectedNotebooks {
  const touched = changed.flatMap(({ path, previousPath }) => (previousPath ? [path, previousPath] : [path]))
  const allBecauseOf = touched.find(isRunAll)
  if (allBecauseOf !== undefined) return { notebooks: [...notebooks], allBecauseOf }
  const paths = new Set(touched.map(comparable))
  return {
    notebooks: notebooks.filter(({ source, path }) => source === 'workspace' || isTouched(comparable(path), paths)),
  }
}

/** A submodule that moved on is listed by its folder, and no file in it. */
function isTouched(path: string, paths: ReadonlySet<string>): boolean {
  const names = path.split('/')
  return names.some((_, index) => paths.has(names.slice(0, index + 1).join('/')))
}

/** Git may write `é` with one character, and the disk that it is checked out to with two. */
function comparable(path: string): string {
  return path.normalize('NFC')
}
