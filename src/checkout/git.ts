import { execFile } from 'node:child_process'
import { platform } from 'node:os'
import { codeOf } from '../text/failure.ts'

/**
 * Asks the repository whose `.git` lies in the folder `root`. Rejects when git cannot be started, takes more than 30
 * seconds, or prints more than 64 MB.
 */
export type RunGit = (root: string, args: string[]) => Promise<GitAnswer>

/** `stdout` is bytes, since the names of files need not be UTF-8. */
export interface GitAnswer {
  exitCode: number
  stdout: Buffer
  stderr: string
}

const LONGEST_MS = 30_000
const MOST_BYTES = 64 * 1024 * 1024

/**
 * With the repository named outright git looks for no other, and does not ask who owns it: in a container the owner is
 * another, and older versions of git take `safe.directory` from no command line. A monitor of the file system would be
 * a program that the repository's own settings name.
 */
const ALWAYS = ['--git-dir=.git', '--work-tree=.', '-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-pager']

const QUIET = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // What a partial clone left out is not worth a way through the network.
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
}

/** The real one. Git gets the step's environment without inputs, some of which are secret, and what would steer it. */
export function createRunGit(env: Record<string, string | undefined>): RunGit {
  const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|GIT_)/i.test(name)))
  // Windows looks for a program in the current folder first, where a pull request may have put a git.exe of its own.
  const cwd = platform() === 'win32' ? (env.SystemRoot ?? 'C:\\Windows') : '/'
  return (root, args) =>
    new Promise((resolve, reject) => {
      const options = { cwd, env: { ...inherited, ...QUIET }, timeout: LONGEST_MS, killSignal: 'SIGKILL' } as const
      execFile(
        'git',
        ['-C', root, ...ALWAYS, ...args],
        { ...options, maxBuffer: MOST_BYTES, windowsHide: true, encoding: 'buffer' },
        (error, stdout, stderr) => {
          const exitCode = error ? error.code : 0
          if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr: stderr.toString() })
          else reject(new Error(whyNot(error), { cause: error }))
        },
      ).stdin?.end()
    })
}

function whyNot(error: (Error & { killed?: boolean }) | null): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'git, which knows the files of the checkout, is not installed here'
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'git lists more than 64 MB of names'
  return error?.killed ? 'git did not answer within 30 seconds' : `git could not be run (${code || 'it was stopped'})`
}
