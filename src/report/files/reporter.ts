import type { Reporter } from '../reporter.ts'
import type { FilesDependencies } from './files.ts'

/** A disk that many write to is slow, and what is written may be hundreds of megabytes. */
const PATIENCE_MS = 2 * 60_000

/** The files of `output-dir`. */
export function createFilesReporter(dependencies: FilesDependencies): Reporter {
  let loaded: Promise<Reporter['on']> | undefined
  return {
    name: 'A file of output-dir',
    patienceMs: PATIENCE_MS,
    async on(event, state) {
      // Loaded only now: most steps write no files.
      const take = await (loaded ??= import('./files.ts').then(({ createFiles }) => createFiles(dependencies)))
      await take(event, state)
    },
  }
}
