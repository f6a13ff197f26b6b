/** The actions of a workflow: those of this repository as they are, a few of others by what they leave behind. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { LegContext } from './contexts.ts'
import type { Permissions } from './read.ts'
import type { Repository } from './repository.ts'

const root = join(import.meta.dirname, '..', '..')
const OURS = /^(?:OWNER\/databricks-run(?:\/(?<named>[\w/-]+))?@\S+|\.\/(?<local>[\w/-]*))$/

export interface OurAction {
  /** Its folder in this repository; empty for the one at the root. */
  folder: string
  outputs: string[]
}

/** The action of this repository that `uses:` means; undefined for another's. Throws where there is none. */
export function ourAction(uses: string): OurAction | undefined {
  const found = OURS.exec(uses)
  if (!found) return undefined
  const folder = found.groups?.['named'] ?? found.groups?.['local'] ?? ''
  const manifest = manifestOf(folder)
  if (!manifest) throw new Error(`this repository has no action '${uses}'`)
  return { folder, outputs: Object.keys(manifest.outputs ?? {}) }
}

/** action.yml of a folder of this repository. */
export function manifestOf(folder: string): { outputs?: Record<string, object> } | undefined {
  const file = join(root, folder, 'action.yml')
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { outputs?: Record<string, object> }) : undefined
}

export interface Place {
  context: LegContext
  permissions: Permissions
  repository: Repository
}

type Inputs = Record<string, string>
type StandIn = (inputs: Inputs, place: Place) => Promise<void>

/** By name; each knows the inputs that it acts on, and no others. */
const STAND_INS: Record<string, { inputs: string[]; run: StandIn }> = {
  'actions/checkout': {
    inputs: ['ref', 'path', 'fetch-depth', 'persist-credentials', 'allow-unsafe-pr-checkout'],
    run: checkOut,
  },
  'actions/upload-artifact': { inputs: ['name', 'path'], run: uploadArtifact },
  'dorny/test-reporter': { inputs: ['name', 'path', 'reporter', 'fail-on-error'], run: reportTests('path') },
  'mikepenz/action-junit-report': {
    inputs: ['check_name', 'report_paths', 'flaky_summary'],
    run: reportTests('report_paths'),
  },
}

/** Does what another's action would leave behind. Throws where it would fail, and for what is not known here. */
export async function standInFor(uses: string, inputs: Inputs, place: Place): Promise<void> {
  const [name = ''] = uses.split('@')
  const standIn = STAND_INS[name]
  if (!standIn) throw new Error(`this runner has nothing that stands in for ${name}`)
  const unknown = Object.keys(inputs).find((input) => !standIn.inputs.includes(input))
  if (unknown !== undefined) throw new Error(`what stands in for ${name} does not know its input '${unknown}'`)
  await standIn.run(inputs, place)
}

/** https://github.com/actions/checkout, version 7: without a `ref`, the commit of the event. */
async function checkOut(inputs: Inputs, { context, permissions, repository }: Place): Promise<void> {
  const { event, workspace } = context
  if (!['read', 'write'].includes(permissions['contents'] ?? ''))
    throw new Error('actions/checkout of a private repository takes contents: read')
  const commit = inputs['ref'] || event.sha
  const isOfFork = event.name === 'pull_request_target' && event.isOfFork && commit !== event.sha
  if (isOfFork && inputs['allow-unsafe-pr-checkout'] !== 'true')
    throw new Error('actions/checkout refuses the code of a fork under pull_request_target')
  const folder = join(workspace, inputs['path'] || '.')
  await mkdir(folder, { recursive: true })
  await repository.checkOut(folder, commit, inputs['fetch-depth'] === '0' ? 'all' : 'none')
}

async function uploadArtifact(inputs: Inputs, { context }: Place): Promise<void> {
  const { path = '' } = inputs
  if (path === '' || !existsSync(resolve(context.workspace, path)))
    return Promise.reject(new Error(`actions/upload-artifact finds nothing at '${path}'`))
}

/** Reads a test report, which must have a case. */
function reportTests(input: string): StandIn {
  return async (inputs, { context }) => {
    const report = await readFile(resolve(context.workspace, inputs[input] ?? ''), 'utf8')
    if (!report.includes('<testcase ')) throw new Error(`the test report '${inputs[input] ?? ''}' has no case`)
  }
}
