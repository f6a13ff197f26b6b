/** What the whole-program tests of importing share: a checkout on the disk, and what came of it in the workspace. */
import { afterEach } from '@jest/globals'
import { makeCheckout, type Checkout, type CheckoutOptions } from '../../harness/checkout.ts'
import type { StepResult } from '../../harness/runner.ts'
import type { RecordedRequest } from '../../simulator/server/request.ts'
import type { Workspace } from '../../simulator/workspace/workspace.ts'
import { readable } from './program.ts'

export const NOTEBOOK = 'notebooks/checks.py'
export const FILES = {
  [NOTEBOOK]: '# Databricks notebook source\nfrom src.transforms import clean\nprint(clean(1))\n',
  'notebooks/other.py': '# Databricks notebook source\nprint(1)\n',
  'src/transforms.py': 'def clean(x):\n    return x\n',
  'src/__init__.py': '',
  'data/small.csv': 'a,b\n1,2\n',
}
export const INPUTS = { 'notebook-path': NOTEBOOK, source: 'checkout' }

const made: Checkout[] = []

afterEach(async () => {
  for (const checkout of made.splice(0)) await checkout.remove()
})

/** A checkout for one test. */
export async function aCheckout(
  files: Record<string, string | Buffer> = FILES,
  options?: CheckoutOptions,
): Promise<Checkout> {
  const checkout = await makeCheckout(files, options)
  made.push(checkout)
  return checkout
}

/** What was imported, by its path in the checkout (notebooks without extension), with the text of each. */
export function imported(workspace: Workspace): Record<string, string> {
  const found = workspace.files().flatMap(({ path, text, type }) => {
    const inside = /\/\.databricks-run\/[^/]+\/[0-9a-f]{32}\/files\/(.*)$/s.exec(path)?.[1]
    return inside === undefined || type === 'DIRECTORY' ? [] : [[inside, text]]
  })
  return Object.fromEntries(found) as Record<string, string>
}

/** The folders of steps that there are, as absolute paths. */
export function stepFolders(workspace: Workspace): string[] {
  return workspace
    .files()
    .map(({ path }) => path)
    .filter((path) => /\/\.databricks-run\/[^/]+\/[^/]+$/.test(path))
}

/** The requests to an endpoint, by the end of its path. */
export function requestsTo(workspace: Workspace, path: string): RecordedRequest[] {
  return workspace.requests.filter((request) => request.path.endsWith(path))
}

/** What `jobs/runs/submit` was asked for, the last time. */
export function submitted(workspace: Workspace): {
  run_name: string
  git_source?: Record<string, string>
  tasks: { task_key: string; notebook_task: { notebook_path: string; source?: string } }[]
  idempotency_token: string
} {
  return requestsTo(workspace, 'runs/submit').at(-1)?.body as ReturnType<typeof submitted>
}

/** `succeeded`, or the whole log, so that a test that fails shows why. */
export function endOf({ exitCode, log }: Pick<StepResult, 'exitCode' | 'log'>): string {
  return exitCode === 0 ? 'succeeded' : readable(log)
}
