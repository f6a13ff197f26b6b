import type { Content, WorkspaceFiles } from '../databricks/workspace-files.ts'
import type { Trouble } from '../databricks/http/retry.ts'
import type { Clock } from '../model/clock.ts'
import { accepted, FULL_SPEED, takeTurn, throttled } from './pace.ts'

/** What is to be in the workspace. Paths are absolute. */
export interface UploadWork {
  /** Made first, one after another; of folders in one another only the deepest need be there. */
  folders: string[]
  files: UploadFile[]
}

/** A file to import, read only when its turn has come. */
export interface UploadFile {
  path: string
  /** Of the file as it lies there, for the progress. */
  bytes: number
  content: () => Promise<Content>
  /** Not one of the files that people know of. */
  isUncounted?: boolean
}

export interface UploadProgress {
  files: number
  ofFiles: number
  bytes: number
  ofBytes: number
}

export interface UploadOptions {
  clock: Clock
  signal?: AbortSignal
  /** Told every two seconds at most, and at the end; nothing more is begun until it has taken it in. */
  onProgress: (progress: UploadProgress) => void | Promise<void>
  /** Hears of an outage that has lasted for a few seconds; that the workspace wants files more slowly is none. */
  onTrouble?: (trouble: Trouble) => void
}

/** As many as Databricks' own command line has on their way. */
const LANES = 20
const PROGRESS_EVERY_MS = 2_000
const OUTAGE_AFTER_MS = 3_000

/**
 * Makes the folders and imports the files, as fast as the workspace takes them. The first failure that does not pass
 * ends it: what else is on its way is aborted, and it rejects with that error, or with the signal's reason.
 */
export async function upload(files: WorkspaceFiles, work: UploadWork, options: UploadOptions): Promise<void> {
  for (const folder of deepest(work.folders)) await files.makeFolder(folder, { signal: options.signal })
  const failed = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal
  const { turn, onAccepted, onTrouble } = createGate(options, signal)
  const progress = createProgress(work, options)
  const left = work.files.values()
  const lane = async (): Promise<void> => {
    for (const { path, bytes, content, isUncounted } of left) {
      signal.throwIfAborted()
      await files.importFile(path, await content(), { signal, onSending: turn, onTrouble })
      onAccepted()
      if (!isUncounted) await progress.add(bytes)
    }
  }
  const lanes = Array.from({ length: LANES }, () => lane().catch((error: unknown) => failed.abort(error)))
  await Promise.all(lanes)
  failed.signal.throwIfAborted()
  await progress.end()
}

/** The folders that have none of the others below them. */
function deepest(folders: string[]): string[] {
  const above = new Set(folders.flatMap(ancestors))
  return [...new Set(folders)].filter((folder) => !above.has(folder))
}

function ancestors(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'))
}

/** Lets one request through after another, all lanes at the pace of the workspace. */
function createGate(
  { clock, onTrouble }: UploadOptions,
  signal: AbortSignal,
): { turn: () => Promise<void>; onAccepted: () => void; onTrouble: (trouble: Trouble) => void } {
  let pace = FULL_SPEED
  const turn = async (): Promise<void> => {
    while (!signal.aborted) {
      const taken = takeTurn(pace, clock.now())
      pace = taken.pace
      if (taken.waitMs === 0) return
      await clock.sleep(taken.waitMs, signal)
    }
    signal.throwIfAborted()
  }
  return {
    turn,
    onAccepted: () => void (pace = accepted(pace, clock.now())),
    onTrouble: (trouble) => {
      if (trouble.isThrottled) pace = throttled(pace, clock.now(), trouble.askedMs)
      if (trouble.sinceMs >= OUTAGE_AFTER_MS && !trouble.isThrottled) onTrouble?.(trouble)
    },
  }
}

function createProgress(
  work: UploadWork,
  { clock, onProgress }: UploadOptions,
): { add: (bytes: number) => Promise<void>; end: () => Promise<void> } {
  const counted = work.files.filter(({ isUncounted }) => !isUncounted)
  const ofBytes = counted.reduce((sum, { bytes }) => sum + bytes, 0)
  const done: UploadProgress = { files: 0, ofFiles: counted.length, bytes: 0, ofBytes }
  let toldAt = clock.now()
  let telling: Promise<void> = Promise.resolve()
  const tell = async (): Promise<void> => onProgress({ ...done })
  return {
    async add(bytes) {
      done.files++
      done.bytes += bytes
      if (clock.now() - toldAt >= PROGRESS_EVERY_MS && done.files < done.ofFiles) {
        toldAt = clock.now()
        telling = telling.then(tell)
      }
      await telling
    },
    async end() {
      await telling
      await tell()
    },
  }
}
