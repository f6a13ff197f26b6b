import { execFile } from 'node:child_process'
import { platform } from 'node:os'
import type { Execute } from '../databricks/auth/azure-cli.ts'

/** Most that a program may print; a token is a few kilobytes. */
const MOST_BYTES = 1024 * 1024

/** Runs a program with the step's own environment. */
export const execute: Execute = (file, args, signal) =>
  new Promise((resolve, reject) => {
    // On Windows `az` is a batch file, which only a shell can start.
    const [program, all] = platform() === 'win32' ? ['cmd.exe', ['/d', '/s', '/c', file, ...args]] as const : [file, args] as const
    execFile(program, all, { signal, windowsHide: true, maxBuffer: MOST_BYTES }, (error, stdout, stderr) => {
      const exitCode = error ? error.code : 0
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr })
      else reject(error ?? new Error(`${file} ended`))
    })
  })
