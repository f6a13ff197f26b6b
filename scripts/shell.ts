import { spawnSync } from 'node:child_process'

export interface Finished {
  status: number
  stdout: string
  stderr: string
}

/** Runs a program without a shell and gives how it ended; throws only when it could not be started. */
export type Run = (command: string, args: string[], options?: RunOptions) => Finished

export interface RunOptions {
  /** What it reads. */
  input?: string
  /** Shows what it prints, in place of returning it. */
  show?: boolean
}

/** Largest answer of a program, in bytes: a tree of a repository as JSON has some hundred kilobytes. */
const MOST_OUTPUT = 64 * 1024 * 1024

/** Programs of this machine, in this folder. npm on Windows is a script, which only a shell can start. */
export function runIn(folder: string): Run {
  return (command, args, { input, show = false } = {}) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: folder,
      input,
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      shell: command === 'npm' && process.platform === 'win32',
      stdio: show ? 'inherit' : 'pipe',
    })
    if (error) throw new Error(`${command} could not be started: ${error.message}`, { cause: error })
    return { status: status ?? 1, stdout: stdout ?? '', stderr: stderr ?? '' }
  }
}

/** What a program printed, without the line end; throws with what it complained about when it failed. */
export function output(run: Run, command: string, args: string[], options?: RunOptions): string {
  const { status, stdout, stderr } = run(command, args, options)
  if (status !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` ended with ${status}: ${stderr.trim()}`)
  return stdout.trimEnd()
}
