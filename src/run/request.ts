import type { Body, Compute, Notebook, Work } from '../model/work.ts'
import { withoutExtension } from '../model/source.ts'
import type { RunContext } from '../model/workflow.ts'

/** What is sent to start a run: which endpoint, and its body without the idempotency token. */
export interface StartRequest {
  endpoint: 'run-now' | 'submit'
  body: Body
}

type Startable = Exclude<Work, { kind: 'run' }>

const LONGEST_TASK_KEY = 100
const LONGEST_RUN_NAME_BYTES = 4096

/**
 * The request for what the step is to run: `jobs/run-now` for a job, `jobs/runs/submit` for anything else. `jobId` is
 * the job's id once its name has been looked up. https://docs.databricks.com/api/workspace/jobs
 */
export function buildRequest(work: Startable, jobId: string | undefined, context: RunContext): StartRequest {
  switch (work.kind) {
    case 'job':
    case 'job-name':
      return { endpoint: 'run-now', body: runNowBody(work, jobId) }
    case 'notebooks':
      return { endpoint: 'submit', body: notebooksBody(work, context) }
    case 'request':
      return {
        endpoint: 'submit',
        body: { ...work.body, run_name: runName(work.runName ?? work.body.run_name, context) },
      }
  }
}

function runNowBody(work: Extract<Work, { kind: 'job' | 'job-name' }>, jobId: string | undefined): Body {
  return {
    ...work.extra,
    job_id: BigInt(jobId ?? 0),
    ...(Object.keys(work.parameters).length > 0 ? { job_parameters: work.parameters } : {}),
    ...(work.only.length > 0 ? { only: work.only } : {}),
  }
}

function notebooksBody(work: Extract<Work, { kind: 'notebooks' }>, context: RunContext): Body {
  const keys = taskKeys(work.notebooks.map(nameOf))
  const fromGit = work.notebooks.some((notebook) => notebook.source === 'repository')
  return {
    ...(fromGit
      ? { git_source: { git_url: context.gitUrl, git_provider: context.gitProvider, git_commit: context.sha } }
      : {}),
    ...work.extra,
    run_name: runName(work.runName ?? work.extra.run_name, context),
    tasks: work.notebooks.map((notebook, index) =>
      notebookTask(keys[index] as string, notebook, work.parameters, work.compute),
    ),
  }
}

function notebookTask(key: string, notebook: Notebook, parameters: Record<string, string>, compute: Compute): Body {
  return {
    task_key: key,
    notebook_task: {
      notebook_path: nameOf(notebook),
      source: notebook.source === 'repository' ? 'GIT' : 'WORKSPACE',
      ...(Object.keys(parameters).length > 0 ? { base_parameters: parameters } : {}),
    },
    ...(compute.kind === 'existing-cluster' ? { existing_cluster_id: compute.clusterId } : {}),
    ...(compute.kind === 'new-cluster' ? { new_cluster: compute.spec } : {}),
  }
}

/** The path of a notebook as the service names it. */
function nameOf({ path, source }: Notebook): string {
  return source === 'repository' ? withoutExtension(path) : path
}

/** `nightly · octo/sales@1a2b3c4`, unless the author named it. */
function runName(given: unknown, { workflow, repository, sha }: RunContext): unknown {
  if (given !== undefined) return given
  const at = `${repository}${sha ? `@${sha.slice(0, 7)}` : ''}`
  const name = [workflow, at].filter(Boolean).join(' · ') || 'GitHub Actions'
  return Buffer.byteLength(name) <= LONGEST_RUN_NAME_BYTES ? name : `${name.slice(0, LONGEST_RUN_NAME_BYTES / 4)}…`
}

/** A task key for each notebook path: its base name, the path where that is not enough, `_2` where nothing is. */
export function taskKeys(paths: string[]): string[] {
  const taken = new Set<string>()
  return paths.map((path) => {
    const parts = path.split('/').filter(Boolean)
    const shared = paths.filter((other) => baseKey(other) === baseKey(path)).length > 1
    const key = unused(asKey(shared ? parts.join('__') : (parts.at(-1) ?? '')), taken)
    taken.add(key)
    return key
  })
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
