import { createHash } from 'node:crypto'
import type { Body, Notebook, Work } from '../model/work.ts'
import { sourceTarget, wheelTarget, withoutExtension } from '../model/source.ts'
import type { RunContext } from '../model/workflow.ts'
import { withDependencies } from './dependencies.ts'

/** What is sent to start a run: which endpoint, and its body without the idempotency token. */
export interface StartRequest {
  endpoint: 'run-now' | 'submit'
  body: Body
}

export type Startable = Exclude<Work, { kind: 'run' }>
export type NotebookWork = Extract<Work, { kind: 'notebooks' }>

const LONGEST_TASK_KEY = 100
const HASH_DIGITS = 6
const LONGEST_RUN_NAME_BYTES = 4096

/** What a request names that is not known from the inputs alone. */
export interface Places {
  /** The job's id, once its name has been looked up. */
  jobId?: string
  /** The step's own folder in the workspace, where its files are; empty: not known yet. */
  folder: string
}

/**
 * The request for what the step is to run: `jobs/run-now` for a job, `jobs/runs/submit` for anything else.
 * https://docs.databricks.com/api/workspace/jobs
 */
export function buildRequest(work: Startable, { jobId, folder }: Places, context: RunContext): StartRequest {
  switch (work.kind) {
    case 'job':
    case 'job-name':
    case 'job-file':
      return { endpoint: 'run-now', body: runNowBody(work, jobId) }
    case 'notebooks':
      return { endpoint: 'submit', body: notebooksBody(work, folder, context) }
    case 'request':
      return {
        endpoint: 'submit',
        body: { ...work.body, run_name: runName(work.runName ?? work.body.run_name, context) },
      }
  }
}

/**
 * What the step asks for, as its idempotency token is derived from it: the same for a re-run of it, whatever that then
 * finds. Of a temporary job this is its definition, for its id is not known yet.
 */
export function buildAsked(work: Startable, jobId: string | undefined, context: RunContext): StartRequest {
  const asked = buildRequest(work, { jobId, folder: '' }, context)
  if (work.kind !== 'job-file') return asked
  return { ...asked, body: { ...asked.body, job_id: undefined, definition: work.settings } }
}

function runNowBody(work: Extract<Work, { kind: 'job' | 'job-name' | 'job-file' }>, jobId: string | undefined): Body {
  return {
    ...work.extra,
    job_id: BigInt(jobId ?? 0),
    ...(Object.keys(work.parameters).length > 0 ? { job_parameters: work.parameters } : {}),
    ...(work.only.length > 0 ? { only: work.only } : {}),
  }
}

function notebooksBody(work: NotebookWork, folder: string, context: RunContext): Body {
  const keys = taskKeys(work.notebooks)
  const fromGit = work.source === 'git' && work.notebooks.some(isOfRepository)
  const tasks = work.notebooks.map((notebook, index) => notebookTask(keys[index] as string, notebook, work, folder))
  const body = {
    ...(fromGit
      ? { git_source: { git_url: context.gitUrl, git_provider: context.gitProvider, git_commit: context.sha } }
      : {}),
    ...work.extra,
    run_name: runName(work.runName ?? work.extra.run_name, context),
    tasks,
  }
  const { dependencies, compute } = work
  if (dependencies === undefined) return body
  return withDependencies(body, dependencies, compute.kind, wheelPathIn(folder))
}

/** Where the wheels of the checkout are once they are imported into a folder. */
export function wheelPathIn(folder: string): (wheel: string) => string {
  return (wheel) => `${folder}/${wheelTarget(wheel)}`
}

function notebookTask(key: string, notebook: Notebook, work: NotebookWork, folder: string): Body {
  const { parameters, compute, source } = work
  return {
    task_key: key,
    notebook_task: {
      ...(isOfRepository(notebook) && source === 'checkout'
        ? { notebook_path: `${folder}/${sourceTarget(nameOf(notebook))}`, source: 'WORKSPACE' }
        : { notebook_path: nameOf(notebook), source: isOfRepository(notebook) ? 'GIT' : 'WORKSPACE' }),
      ...(Object.keys(parameters).length > 0 ? { base_parameters: parameters } : {}),
    },
    ...(compute.kind === 'existing-cluster' ? { existing_cluster_id: compute.clusterId } : {}),
    ...(compute.kind === 'new-cluster' ? { new_cluster: compute.spec } : {}),
  }
}

function isOfRepository({ source }: Notebook): boolean {
  return source === 'repository'
}

/** The path of a notebook as the service names it. */
function nameOf(notebook: Notebook): string {
  return isOfRepository(notebook) ? withoutExtension(notebook.path) : notebook.path
}

/** `nightly · octo/sales@1a2b3c4`, unless the author named it. */
function runName(given: unknown, { workflow, repository, sha }: RunContext): unknown {
  if (given !== undefined) return given
  const at = `${repository}${sha ? `@${sha.slice(0, 7)}` : ''}`
  const name = [workflow, at].filter(Boolean).join(' · ') || 'GitHub Actions'
  return Buffer.byteLength(name) <= LONGEST_RUN_NAME_BYTES ? name : `${name.slice(0, LONGEST_RUN_NAME_BYTES / 4)}…`
}

/**
 * A task key for each notebook. That of a notebook of the repository is made from its path alone, so that it is the
 * same from commit to commit, whatever other notebooks run beside it: `etl__load`. One of the workspace, which stands
 * in the workflow, has its name, or more of its path where that is not enough.
 */
export function taskKeys(notebooks: Notebook[]): string[] {
  const taken = new Set<string>()
  return notebooks.map((notebook) => {
    const key = unused(isOfRepository(notebook) ? pathKey(nameOf(notebook)) : nameKey(notebook, notebooks), taken)
    taken.add(key)
    return key
  })
}

/** The notebooks that the tasks with these keys run. */
export function notebooksOf(keys: readonly string[], notebooks: Notebook[]): Notebook[] {
  const keyOf = taskKeys(notebooks)
  return notebooks.filter((_, index) => keys.includes(keyOf[index] as string))
}

/** The path with `__` for `/`; with a hash of it where that is not the only path that gives this key. */
function pathKey(path: string): string {
  const key = path.replaceAll('/', '__')
  const isPlain = key === asKey(key) && !path.includes('__') && !/(?:^|\/)_|_(?:\/|$)/.test(path)
  return isPlain ? key : `${asKey(key).slice(-(LONGEST_TASK_KEY - HASH_DIGITS - 1))}_${hashOf(path)}`
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, HASH_DIGITS)
}

function nameKey({ path }: Notebook, notebooks: Notebook[]): string {
  const isShared =
    notebooks.filter((other) => !isOfRepository(other) && baseKey(other.path) === baseKey(path)).length > 1
  return isShared ? asKey(path.split('/').filter(Boolean).join('__')) : baseKey(path)
}

function baseKey(path: string): string {
  return asKey(path.split('/').at(-1) ?? '')
}

/** Task keys are `[\w-]{1,100}`; of a long path the end tells more than the beginning. */
function asKey(text: string): string {
  return text.replace(/[^\w-]+/g, '_').slice(-LONGEST_TASK_KEY) || 'notebook'
}

function unused(key: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : `_${n}`
    const candidate = key.slice(0, LONGEST_TASK_KEY - suffix.length) + suffix
    if (!taken.has(candidate)) return candidate
  }
}
