/**
 * A GitHub runner in small: runs the built action as the real one does (facts: actions/runner NodeScriptActionHandler,
 * FileCommandManager, ProcessInvoker). The demo, the bench and the whole-program tests stand on it.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { parseFileCommands } from './file-commands.ts'

const root = join(import.meta.dirname, '..')

interface ActionManifest {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string; post?: string; 'post-if'?: string }
}

/** The actions of this project, by the folder of their action.yml. */
const FOLDERS = { run: '.', deploy: 'deploy' } as const

/** Whether this is the name of one of them. */
export function isAction(name: string): name is keyof typeof FOLDERS {
  return Object.hasOwn(FOLDERS, name)
}

const manifests = new Map<string, ActionManifest>()

/** Read once: parsing it takes some 10 ms, and thousands of steps are run. */
function readManifest({ action = 'run' }: Pick<StepOptions, 'action'>): ActionManifest {
  const known = manifests.get(action)
  if (known) return known
  const read = parse(readFileSync(join(root, FOLDERS[action], 'action.yml'), 'utf8')) as ActionManifest
  manifests.set(action, read)
  return read
}

export interface StepOptions {
  /** Which action of this project; the one that runs jobs unless given. */
  action?: keyof typeof FOLDERS
  /** The `with:` block. */
  with?: Record<string, string>
  /** Environment beside what the runner sets; undefined takes a variable away. */
  env?: Record<string, string | undefined>
  /** Payload of the GitHub event. */
  event?: object
  /** What `${{ … }}` in input defaults evaluates to. */
  contexts?: Record<string, string>
  /** Arguments for node, before the script. */
  nodeArguments?: string[]
  /** The checkout; by default an empty folder. */
  workspace?: string
  /** RUNNER_TEMP; shared by the steps of one job. */
  temp?: string
  /** Each piece of output, as it comes. */
  onOutput?: (text: string) => void
  /** Not to keep what is printed, which may be gigabytes. */
  forgetsLog?: boolean
  /** What a POSIX shell does first in the step's process, such as `ulimit -f 2048`. */
  limits?: string
}

export interface StepResult {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** stdout and stderr, in the order they came. */
  log: string
  outputs: Record<string, string>
  state: Record<string, string>
  summary: string
}

export interface RunningStep {
  child: ChildProcess
  /** When its process was started, in the terms of performance.now(). */
  spawnedAt: number
  /** What was printed so far. */
  log(): string
  /** Resolves once the log contains the text; rejects when the step ends before. */
  printed(text: string | RegExp): Promise<void>
  done: Promise<StepResult>
}

/** Starts the main step of the action, `dist` as it is. */
export function startStep(options: StepOptions = {}): RunningStep {
  return startScript(readManifest(options).runs.main, options, {})
}

/** Runs the main step to its end. */
export function runStep(options: StepOptions = {}): Promise<StepResult> {
  return startStep(options).done
}

/** Whether the action has a post step. */
export function hasPost(options: Pick<StepOptions, 'action'>): boolean {
  return readManifest(options).runs.post !== undefined
}

/** Starts the post step of a main step that has ended, with the state it saved. */
export function startPost(options: StepOptions, main: Pick<StepResult, 'state'>): RunningStep {
  return startScript(readManifest(options).runs.post ?? '', options, main.state)
}

function startScript(script: string, options: StepOptions, state: Record<string, string>): RunningStep {
  const folder = mkdtempSync(join(tmpdir(), 'databricks-run-step-'))
  const files = commandFiles(folder)
  const workspace = options.workspace ?? join(folder, 'workspace')
  mkdirSync(workspace, { recursive: true })
  const env = stepEnvironment(options, folder, files, workspace, state)
  const main = join(root, FOLDERS[options.action ?? 'run'], script)
  const node = [process.execPath, ...(options.nodeArguments ?? []), main]
  const [command = '', ...commandArguments] = options.limits === undefined ? node : limited(options.limits, env, node)
  const spawnedAt = performance.now()
  const child = spawn(command, commandArguments, {
    cwd: workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const watchers = new Set<() => void>()
  const take = (text: string): void => {
    if (!options.forgetsLog) log += text
    options.onOutput?.(text)
    for (const watcher of watchers) watcher()
  }
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  const done = new Promise<StepResult>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode, signal) => {
      const result = readResult(files, { exitCode, signal, log })
      rmSync(folder, { recursive: true, force: true })
      resolve(result)
    })
  })
  return {
    child,
    spawnedAt,
    log: () => log,
    done,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (typeof text === 'string' ? !log.includes(text) : !text.test(log)) return
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
        void done.then(() => reject(new Error(`the step ended without printing ${String(text)}:\n${log}`)))
      }),
  }
}

/** A command in a process that a shell has limited. Shells drop variables such as `INPUT_JOB-ID`; `env` does not. */
function limited(limits: string, env: Record<string, string | undefined>, command: string[]): string[] {
  const variables = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  return ['/bin/sh', '-c', `${limits} && exec "$@"`, 'sh', '/usr/bin/env', ...variables, ...command]
}

interface CommandFiles {
  output: string
  state: string
  summary: string
}

function commandFiles(folder: string): CommandFiles {
  const files = { output: join(folder, 'output'), state: join(folder, 'state'), summary: join(folder, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  return files
}

function readResult(files: CommandFiles, end: Pick<StepResult, 'exitCode' | 'signal' | 'log'>): StepResult {
  return {
    ...end,
    outputs: parseFileCommands(readFileSync(files.output, 'utf8')),
    state: parseFileCommands(readFileSync(files.state, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
  }
}

function stepEnvironment(
  options: StepOptions,
  folder: string,
  files: CommandFiles,
  workspace: string,
  state: Record<string, string>,
): Record<string, string | undefined> {
  const temp = options.temp ?? join(folder, 'temp')
  mkdirSync(temp, { recursive: true })
  const eventPath = join(folder, 'event.json')
  // Not the home of whoever runs this: it may hold a .databrickscfg.
  const home = join(folder, 'home')
  mkdirSync(home)
  writeFileSync(eventPath, JSON.stringify(options.event ?? {}))
  return {
    PATH: process.env.PATH,
    HOME: home,
    ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/sales',
    GITHUB_WORKFLOW: 'nightly',
    GITHUB_RUN_ID: '17000000001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_JOB: 'run',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: temp,
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
    ...inputEnvironment(options),
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    ...options.env,
  }
}

/** INPUT_ variables: every declared input is there, empty when absent; spaces become `_`, dashes stay. */
function inputEnvironment({ action, with: given = {}, contexts = {} }: StepOptions): Record<string, string> {
  const declared = readManifest({ action }).inputs
  const unknown = Object.keys(given).find((name) => !(name in declared))
  if (unknown) throw new Error(`action.yml has no input ${unknown}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: fallback = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? evaluate(fallback, contexts),
    ]),
  )
}

const CONTEXTS: Record<string, string> = {
  'strategy.job-index': '0',
  'toJSON(matrix)': 'null',
  'job.status': 'success',
  'github.token': '',
}

function evaluate(text: string, contexts: Record<string, string>): string {
  return text.replace(
    /\$\{\{\s*(.+?)\s*\}\}/g,
    (_, expression: string) => contexts[expression] ?? CONTEXTS[expression] ?? '',
  )
}
