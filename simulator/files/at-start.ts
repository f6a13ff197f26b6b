import { kindOf, type TaskRun, type TaskSpec } from '../engine/model.ts'
import type { Attempt } from '../scenario/scenario.ts'
import { isOpenTo } from './homes.ts'
import { nameOf, parentOf, pathFrom, taskPath } from './paths.ts'
import { missingModule } from './python-path.ts'
import type { FileTree, WorkspaceObject } from './tree.ts'

/** What an attempt meets in its workspace. */
export interface Surroundings {
  tree: FileTree
  /** Addresses of repositories that only Git credentials open. */
  privateRepositories: string[]
  hasGitCredentials: (user: string) => boolean
}

/**
 * What an attempt really does: what is planned, or the failure of one that misses its repository, a library, its
 * notebook, or a file that the notebook needs.
 */
export function atStart(taskRun: TaskRun, planned: Attempt, around: Surroundings): Attempt {
  return (
    withoutRepository(taskRun, around) ??
    withoutLibrary(taskRun, around) ??
    withoutNotebook(taskRun, around) ??
    withoutFiles(taskRun, planned, around) ??
    planned
  )
}

/** The end of an attempt that never came to run. */
export function neverRan(terminationCode: string, message: string): Attempt {
  return { run: 1, result: 'FAILED', lifeCycle: 'INTERNAL_ERROR', terminationCode, message }
}

function withoutRepository({ lane: { run, spec } }: TaskRun, around: Surroundings): Attempt | undefined {
  const { git_source: git } = run.settings
  if (git === undefined || !isFromGit(spec)) return undefined
  const isPrivate = around.privateRepositories.some((url) => repositoryName(url) === repositoryName(git.git_url))
  if (!isPrivate || around.hasGitCredentials(run.creator)) return undefined
  return neverRan(
    'REPOSITORY_CHECKOUT_FAILED',
    'Failed to checkout Git repository: PERMISSION_DENIED: Missing Git provider credentials. ' +
      'Go to User Settings > Git Integration to set up your Git credentials.',
  )
}

function isFromGit(spec: TaskSpec): boolean {
  const task = (spec[kindOf(spec) ?? ''] ?? {}) as { source?: string; file?: { source?: string } }
  const source = task.source ?? task.file?.source
  return source === 'GIT' || (source === undefined && spec.notebook_task !== undefined)
}

function repositoryName(url: string): string {
  return url.toLowerCase().replace(/(?:\.git)?\/*$/, '')
}

function withoutLibrary({ lane: { run, spec } }: TaskRun, { tree }: Surroundings): Attempt | undefined {
  if (!run.submitted) return undefined
  const libraries = (spec['libraries'] ?? []) as { whl?: string }[]
  const environments = (run.settings['environments'] ?? []) as {
    environment_key: string
    spec?: { dependencies?: string[] }
  }[]
  const environment = environments.find(({ environment_key: key }) => key === spec.environment_key)
  const wheel = [...libraries.map(({ whl }) => whl ?? ''), ...(environment?.spec?.dependencies ?? [])]
    .map((line) => line.trim())
    .find((line) => isMissingWheel(line, tree))
  if (wheel === undefined) return undefined
  return neverRan(
    'LIBRARY_INSTALLATION_ERROR',
    `Library installation failed for library due to user error for whl: "${wheel}" . Error messages:\n` +
      `The file '${wheel}' does not exist.`,
  )
}

function isMissingWheel(line: string, tree: FileTree): boolean {
  return line.startsWith('/Workspace/') && line.endsWith('.whl') && findFor(tree, line)?.type !== 'FILE'
}

function withoutNotebook({ lane: { run, spec } }: TaskRun, { tree }: Surroundings): Attempt | undefined {
  const { notebook_path: path = '' } = spec.notebook_task ?? {}
  if (!run.submitted || !isUnderUsers(path)) return undefined
  const notebook = findFor(tree, path)
  if (notebook?.type === 'NOTEBOOK' && isOpenTo(run.creator, notebook.path)) return undefined
  return neverRan(
    'RESOURCE_NOT_FOUND',
    `Unable to access the notebook "${path}" in the workspace. Either it does not exist, or the identity used to ` +
      `run this job, ${run.creator}, lacks the required permissions.`,
  )
}

function isUnderUsers(path: string): boolean {
  return /^\/+(?:Workspace\/+)?Users\//.test(path)
}

/** What a task finds at a path that it names. */
function findFor(tree: FileTree, path: string): WorkspaceObject | undefined {
  const inTree = taskPath(path)
  return inTree === undefined ? undefined : tree.find(inTree)
}

function withoutFiles({ lane }: TaskRun, planned: Attempt, { tree }: Surroundings): Attempt | undefined {
  const { spec, plan } = lane
  const notebook = findFor(tree, spec.notebook_task?.notebook_path ?? '')
  if (notebook?.type !== 'NOTEBOOK' || spec.notebook_task?.source === 'GIT') return undefined
  const need = plan.needs?.find((way) => !isThere(tree, notebook, way))
  const module = missingModule(notebook, plan.imports ?? [], tree)
  if (need === undefined && module === undefined) return undefined
  const { output: _output, ...rest } = planned
  const error = need === undefined ? noModule(module ?? '') : errorOf(need)
  return { ...rest, result: 'FAILED', error, trace: traceOf(error) }
}

function isThere(tree: FileTree, notebook: WorkspaceObject, way: string): boolean {
  const path = pathFrom(parentOf(notebook.path), way)
  return path !== undefined && tree.find(path)?.type === (isNotebookName(way) ? 'NOTEBOOK' : 'FILE')
}

// As %run names one: without an extension.
function isNotebookName(way: string): boolean {
  return !nameOf(way).includes('.')
}

function errorOf(need: string): string {
  if (need.endsWith('.py')) return noModule(nameOf(need).slice(0, -'.py'.length))
  if (!isNotebookName(need)) return `FileNotFoundError: [Errno 2] No such file or directory: '${need}'`
  return (
    `Notebook not found: ${need}. Notebooks can be specified via a relative path (./Notebook or ../folder/Notebook) ` +
    'or via an absolute path (/Abs/Path/to/Notebook). Make sure you are specifying the path correctly.'
  )
}

function noModule(module: string): string {
  return `ModuleNotFoundError: No module named '${module}'`
}

function traceOf(error: string): string {
  const [kind = ''] = error.split(':')
  return `${'-'.repeat(75)}\n${kind.padEnd(42)}Traceback (most recent call last)\n${error}`
}
