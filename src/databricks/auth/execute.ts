import { execFile, type ExecFileOptions } from 'node:child_process'
import { platform } from 'node:os'
import { hiding } from '../http/redact.ts'

/**
 * Runs a program to its end. Rejects when it cannot be started (`code` is `ENOENT` when it is not there), or is stopped
 * by the signal.
 */
export type Execute = (
  file: string,
  args: string[],
  signal: AbortSignal,
) => Promise<{ exitCode: number; stdout: string; stderr: string }>

/** Most that a program may print; a token is a few kilobytes. */
const MOST_BYTES = 1024 * 1024

/** Names of variables that hold secrets, as tools and the runner name them. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD/i

/**
 * Runs programs with the step's environment, less its inputs, some of which are secret. What they print as an error has
 * no secret of the environment in it.
 */
export function createExecute(env: Record<string, string | undefined>): Execute {
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')))
  const hide = hiding(
    Object.entries(env).flatMap(([name, value = '']) => (SECRET_NAME.test(name) ? [value.trim()] : [])),
  )
  return (file, args, signal) =>
    new Promise((resolve, reject) => {
      const options = { env: inherited, signal, windowsHide: true, maxBuffer: MOST_BYTES, encoding: 'utf8' } as const
      const [program, all, place] = platform() === 'win32' ? throughShell(env, file, args) : ([file, args, {}] as const)
      execFile(program, all, { ...options, ...place, env: { ...inherited, ...place.env } }, (error, stdout, stderr) => {
        const exitCode = error ? error.code : 0
        if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr: hide(stderr) })
        // The message of such an error repeats what was printed.
        else reject(Object.assign(new Error(hide(error?.message ?? `${file} ended`)), { code: error?.code }))
      })
    })
}

/**
 * On Windows `az` is a batch file, which only a shell can start. A shell looks into the current folder first, which is
 * the checkout, where a pull request may have put an `az.cmd` of its own.
 */
function throughShell(
  env: Record<string, string | undefined>,
  file: string,
  args: string[],
): readonly [string, string[], Pick<ExecFileOptions, 'cwd' | 'env'>] {
  const system = env.SystemRoot ?? 'C:\\Windows'
  return [
    `${system}\\System32\\cmd.exe`,
    ['/d', '/s', '/c', file, ...args],
    { cwd: system, env: { NoDefaultCurrentDirectoryInExePath: '1' } },
  ]
}
