/**
 * The `run:` steps of a workflow, with bash. A script finds on its PATH a few commands that stay on this machine, and
 * stand-ins that print what they were asked and succeed; whatever else it calls is not found, and the step fails.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseFileCommands } from '../file-commands.ts'
import type { RunStep } from './read.ts'

/** Beside what bash has built in. */
const COMMANDS = ['cat', 'git', 'grep', 'jq', 'ls', 'mkdir']
/** How GitHub starts bash, where it is named and where it is not. */
const OPTIONS: Record<string, string[]> = { '': ['-e'], bash: ['--noprofile', '--norc', '-eo', 'pipefail'] }
const EXTENSIONS = process.platform === 'win32' ? ['.exe'] : ['']
/** On Windows the first bash on the PATH may be that of another system. */
const BASH = process.platform === 'win32' ? 'C:\\Program Files\\Git\\bin\\bash.exe' : 'bash'

export interface ScriptResult {
  exitCode: number | null
  log: string
  outputs: Record<string, string>
  /** What it wrote to GITHUB_ENV, for the steps after it. */
  env: Record<string, string>
}

export interface ScriptOptions {
  /** The environment, all of it but the PATH. */
  env: Record<string, string>
  workspace: string
  /** Commands that are stood in for. */
  standsIn: string[]
}

/** Runs a script whose expressions are resolved. Throws for a shell that is not bash. */
export async function runScript(
  { script, shell = '', folder = '.' }: RunStep,
  { env, workspace, standsIn }: ScriptOptions,
): Promise<ScriptResult> {
  const options = OPTIONS[shell]
  if (!options) throw new Error(`this runner does not know the shell '${shell}'`)
  const room = await mkdtemp(join(tmpdir(), 'workflow-script-'))
  try {
    const files = { output: join(room, 'output'), env: join(room, 'env'), summary: join(room, 'summary') }
    for (const file of Object.values(files)) await writeFile(file, '')
    await writeFile(join(room, 'script.sh'), script)
    const ended = await ran([...options, join(room, 'script.sh')], join(workspace, folder), {
      ...env,
      PATH: await commandsIn(join(room, 'commands'), standsIn),
      HOME: room,
      GITHUB_OUTPUT: files.output,
      GITHUB_ENV: files.env,
      GITHUB_STEP_SUMMARY: files.summary,
    })
    const [outputs, more] = [await readFile(files.output, 'utf8'), await readFile(files.env, 'utf8')]
    return { ...ended, outputs: parseFileCommands(outputs), env: parseFileCommands(more) }
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}

function ran(
  words: string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<ScriptResult, 'exitCode' | 'log'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(onPath(BASH) ?? BASH, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, log }))
  })
}

/** A folder with all that a script may call. */
async function commandsIn(folder: string, standsIn: string[]): Promise<string> {
  await mkdir(folder)
  const real = COMMANDS.flatMap((name) => {
    const path = onPath(name)
    return path === undefined || standsIn.includes(name) ? [] : [[name, `exec '${path}' "$@"`] as const]
  })
  const others = standsIn.map((name) => [name, `echo "${name} $*"`] as const)
  for (const [name, line] of [...real, ...others]) {
    await writeFile(join(folder, name), `#!/bin/sh\n${line}\n`)
    await chmod(join(folder, name), 0o755)
  }
  return folder
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => EXTENSIONS.map((end) => join(folder, name + end))).find((path) => existsSync(path))
}
