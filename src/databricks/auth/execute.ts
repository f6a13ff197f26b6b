import { execFile, type ExecFileOptions } from 'node:child_process'
import { platform } from 'node:os'
import type { Execute } from './azure-cli.ts'

/** Most that a program may print; a token is a few kilobytes. */
const MOST_BYTES = 1024 * 1024

/** Runs programs with the step's environment, less its inputs, some of which are secret. */
export function createExecute(env: Record<string, string | undefined>): Execute {
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')))
  return (file, args, signal) =>
    new Promise((resolve, reject) => {
      const options = { env: inherited, signal, windowsHide: true, maxBuffer: MOST_BYTES, encoding: 'utf8' } as const
      const [program, all, place] = platform() === 'win32' ? throughShell(env, file, args) : ([file, args, {}] as const)
      execFile(program, all, { ...options, ...place, env: { ...inherited, ...place.env } }, (error, stdout, stderr) => {
        const exitCode = error ? error.code : 0
        if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr })
        else reject(error ?? new Error(`${file} ended`))
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
