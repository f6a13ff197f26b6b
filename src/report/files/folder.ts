/** Where files are written to. */
export interface OutputFolder {
  /**
   * Writes a file, and the folders it is in; it appears whole or not at all, and takes the place of what was there.
   * `path` is below the folder, its names safe (names.ts). Throws an Error that names the file.
   */
  write(path: readonly string[], content: FileContent): Promise<void>
  /** Adds a line to a file of the folder that begins empty. Whole or not at all; throws as `write` does. */
  addLine(name: string, line: string): Promise<void>
  /** Whether a file is at the top of the folder. A link is none. */
  has(name: string): Promise<boolean>
  /** Removes a file at the top of the folder, if there is one; of a link the link itself. Throws as `write` does. */
  remove(name: string): Promise<void>
  /** Removes the attempts in the folder of a task, and in those of its own tasks. Not through links; throws as well. */
  removeAttempts(path: readonly string[]): Promise<void>
}

/** A text, or pieces of bytes that are read while they are written: what they throw ends the file. */
export type FileContent = string | AsyncIterable<Uint8Array>

/** The folder with this absolute path, which is made when it is first written to. `within`: see `OutputDir`. */
export type OpenFolder = (options: { path: string; within?: string }) => OutputFolder
