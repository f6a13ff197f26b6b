import type { FolderEntry, WorkspaceFiles } from '../databricks/workspace-files.ts'
import type { Clock } from '../model/clock.ts'
import { isMarker, ourFolderName, type StepFolder } from './folder.ts'

export interface SweepOptions {
  clock: Clock
  /** 0 to 1: which folders are looked at where there are more than are looked at. */
  random: () => number
  signal?: AbortSignal
}

const MOST_LOOKS = 20
const MOST_DELETIONS = 10
const LIMIT_MS = 20_000
const REQUEST_MS = 10_000
const KEPT_MS = 7 * 24 * 60 * 60_000

type Files = Pick<WorkspaceFiles, 'listFolder' | 'deleteFolder' | 'serverNow'>

/**
 * Deletes folders of earlier steps of the same repository, a week after they were last written. Only what its name, its
 * place and the marker in it prove to be ours, and never the step's own. As good as it goes, within 20 s: it never
 * rejects, and ends at once with the signal. Gives how many it has deleted.
 */
export async function sweep(files: Files, own: StepFolder, { clock, random, signal }: SweepOptions): Promise<number> {
  const over = new AbortController()
  const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal
  const counter = { deleted: 0 }
  const limit = clock.sleep(LIMIT_MS, stop)
  try {
    await Promise.race([sweepUntil(stop, files, own, clock, random, counter), limit])
  } catch {
    // What is still there is left to the next step.
  }
  over.abort()
  return counter.deleted
}

async function sweepUntil(
  signal: AbortSignal,
  files: Files,
  own: StepFolder,
  clock: Clock,
  random: () => number,
  counter: { deleted: number },
): Promise<void> {
  const options = { signal, deadlineMs: REQUEST_MS }
  const found = await files.listFolder(own.parent, options)
  for (const folder of candidates(found, own, random)) {
    if (signal.aborted || counter.deleted >= MOST_DELETIONS) return
    try {
      const inside = await files.listFolder(folder, options)
      if (signal.aborted || !isOld(inside, folder, [files.serverNow(), clock.now()])) continue
      await files.deleteFolder(folder, options)
      counter.deleted++
    } catch {
      // The others may still go.
    }
  }
}

/** Folders that may be ours, the oldest first: as paths that are made here, whatever the workspace calls them. */
function candidates(found: FolderEntry[], own: StepFolder, random: () => number): string[] {
  return found
    .filter(({ type }) => type === 'DIRECTORY')
    .flatMap(({ path, modifiedAt = Infinity }) => {
      const name = ourFolderName(path, own.parent)
      return name === undefined ? [] : [{ folder: `${own.parent}/${name}`, modifiedAt, chance: random() }]
    })
    .filter(({ folder }) => folder !== own.path)
    .sort(
      (one, other) =>
        Number(one.modifiedAt > other.modifiedAt) - Number(one.modifiedAt < other.modifiedAt) ||
        one.chance - other.chance,
    )
    .slice(0, MOST_LOOKS)
    .map(({ folder }) => folder)
}

/** Whether the marker in a folder was written a week ago, by every clock. */
function isOld(inside: FolderEntry[], folder: string, clocks: (number | undefined)[]): boolean {
  const marker = inside.find(({ path, type }) => type === 'FILE' && isMarker(path, folder))
  return clocks.every((now) => now !== undefined && now - (marker?.modifiedAt ?? Infinity) > KEPT_MS)
}
