import type { CheckoutFiles } from '../checkout/files.ts'
import type { CheckoutTree } from '../checkout/tree.ts'
import type { CoreCommands } from '../action/commands.ts'
import type { Machine } from '../action/settings.ts'
import type { Execute } from '../databricks/auth/execute.ts'
import type { Download, Transport } from '../databricks/http/transport.ts'
import type { Clock } from '../model/clock.ts'
import type { OpenFolder } from '../report/files/folder.ts'
import type { Reporter } from '../report/reporter.ts'
import type { SetOutput } from '../report/step-outputs.ts'

/** Everything that a step takes from the outside. */
export interface World {
  env: Record<string, string | undefined>
  /** The parsed payload of the GitHub event, or undefined. */
  event: unknown
  files: CheckoutFiles
  /** The checkout as a whole. */
  checkout: CheckoutTree
  /** A text file outside of the checkout; undefined when there is none. */
  readText: Machine['readText']
  execute: Execute
  /** The parts of `@actions/core` that talk to the runner. */
  core: CoreCommands & { setOutput: SetOutput; saveState: (name: string, value: string) => void }
  write: (text: string) => void
  /** Resolves when everything written has gone out. */
  printed: () => Promise<void>
  newToken: () => string
  /** Replaces the step's summary. */
  writeSummary: (markdown: string) => Promise<void>
  clock: Clock
  /** 0 to 1. */
  random: () => number
  createTransport: (userAgent: string) => Transport
  createDownload: (userAgent: string) => Download
  /** Creates an empty file and its folders; false when it was there already. */
  createFile: (path: string) => Promise<boolean>
  fileExists: (path: string) => Promise<boolean>
  /** Writes a file and its folders, at once; throws when that is not possible. */
  writeText: (path: string, text: string) => void
  /** Opens a folder of this machine to write files to. */
  openFolder: OpenFolder
  /** Ways of telling beside the usual ones. */
  reporters?: Reporter[]
  /** Aborts with an Interrupted when the runner asks the step to end, or is gone. */
  canceled: AbortSignal
}
