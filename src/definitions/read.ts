import type { Body } from '../model/work.ts'
import { quote } from '../text/quote.ts'
import { NOT_FOR_US } from './bundle-fields.ts'
import { readBundle, sameKey } from './bundle.ts'
import type { DefinitionFile, JobDefinition, ReadDefinitions, ReadOptions } from './definition.ts'
import { Findings, inside } from './findings.ts'
import { formOf } from './forms.ts'
import { entryOf, isLost, mapNode, plain, textOf, weightOf, type MapNode, type Node, type Where } from './node.ts'
import { checkForTasks } from './no-tasks.ts'
import { findPaths, isRelative, type FoundPath } from './paths.ts'
import { readNode, sayTooLarge } from './read-node.ts'
import { checkRules } from './rules.ts'
import { Shaper } from './shape.ts'
import type { Source } from './source.ts'
import { hasReference, Variables } from './variables.ts'

export { faultText, type DefinitionFile, type ReadOptions } from './definition.ts'
export { readVariables } from './given-variables.ts'

// https://docs.databricks.com/aws/en/reference/jobs-2.0-api
const LARGEST_BODY = 10 * 2 ** 20

/**
 * The jobs that files describe: one job, a map `jobs:` of them, or the `resources.jobs` of a bundle. All that is wrong
 * in any of them comes at once. A job with a fault is not among the jobs.
 */
export async function readDefinitions(
  files: readonly DefinitionFile[],
  options: ReadOptions,
): Promise<ReadDefinitions> {
  const findings = new Findings()
  const means = { shaper: new Shaper(findings), options, findings, names: new Map<string, Where>() }
  const { drafts, roots, isFirst, isAllRead } = await collect(files, means)
  const { target, variables: given, syntax } = options
  const before = findings.count
  const bundle = roots.length > 0 ? readBundle(roots, options, findings) : undefined
  if (target !== undefined && !bundle)
    findings.note(() => `The target ${quote(target)} is given, and no file belongs to a bundle.`)
  const isBundleRead = findings.count === before
  const variables = new Variables({ given, withVar: syntax === 'deploy', bundle: bundle?.values }, findings)
  const jobs = [...drafts, ...(bundle?.jobs ?? []).filter(isFirst)].map((draft) =>
    'node' in draft ? define(draft, { ...means, variables }) : draft.job,
  )
  // What could not be read may refer to any of them.
  if (isAllRead && isBundleRead) variables.warnOfUnused()
  return { jobs: jobs.filter((job) => job !== undefined), faults: findings.faults, warnings: findings.warnings }
}

interface Means {
  /** Absent while there are only jobs without references. */
  variables?: Variables
  shaper: Shaper
  options: ReadOptions
  findings: Findings
  /** Where each name is given that a job has. */
  names: Map<string, Where>
}

/** A job of a file: defined, or with references that can only be followed once all files are read. */
type Draft = { job: JobDefinition | undefined } | Source

interface Collected {
  drafts: Draft[]
  /** Of files that belong to a bundle. */
  roots: MapNode[]
  /** Whether no other job has had the key of this one; that one has is a fault. */
  isFirst(source: Source): boolean
  /** Whether there was no fault in what a file is: only in the jobs that it describes. */
  isAllRead: boolean
}

/**
 * Every job of every file. One without references is defined at once: with the place of each of its values it takes
 * ten times as much memory.
 */
async function collect(files: readonly DefinitionFile[], means: Means): Promise<Collected> {
  const { findings } = means
  const roots: MapNode[] = []
  const drafts: Draft[] = []
  const isFirst = firstOfKey(findings)
  let isAllRead = true
  for (const file of files) {
    const before = findings.count
    const root = await readNode(file, findings)
    const form = root && formOf(root, findings)
    if (findings.count > before) isAllRead = false
    if (form?.kind === 'bundle') roots.push(form.root)
    else
      for (const source of (form?.sources ?? []).filter(isFirst))
        drafts.push(hasReference(source.node) ? source : { job: define(source, means) })
  }
  return { drafts, roots, isFirst, isAllRead }
}

function firstOfKey(findings: Findings): Collected['isFirst'] {
  const seen = new Map<string, Where>()
  return ({ key, node, place }) => {
    if (key.trim() === '') findings.fault(node, place, () => 'its key is empty. Give it one that says which job it is.')
    const first = seen.get(key)
    if (first) findings.fault(node, place, () => sameKey(key, first))
    else seen.set(key, whereOf(node))
    return first === undefined
  }
}

/** The place of a node without the node, which need not live as long. */
function whereOf({ file, line }: Where): Where {
  return { file, line }
}

/** What a source defines; undefined where it has a fault. */
function define(source: Source, means: Means): JobDefinition | undefined {
  const { findings, names } = means
  const before = findings.count
  const job = readSafely(source, means)
  if (job) checkName(job, source.place, names, findings)
  return job && findings.count === before ? definitionOf(source, job) : undefined
}

function readSafely(source: Source, means: Means): MapNode | undefined {
  try {
    return readJob(source, means)
  } catch (error) {
    const message = sayTooLarge(error)
    if (message === undefined) throw error
    means.findings.fault(source.node, source.place, () => message)
    return undefined
  }
}

function readJob(
  { node, place, isBundle }: Source,
  { variables, shaper, options, findings }: Means,
): MapNode | undefined {
  if (node.kind !== 'map') {
    findings.fault(node, place, () => 'a job must be a map, in the format of jobs/create.')
    return undefined
  }
  const own = isBundle ? withoutRefused(node, place, findings) : node
  const unresolved = withoutManaged(own, place, findings)
  const resolved = variables?.resolve(unresolved, place, { isBundle, on: [] }) ?? unresolved
  if (resolved.kind !== 'map') return undefined
  const job = shaper.job(resolved, place, isBundle)
  checkForTasks(job, place, options.tasks, findings)
  checkRules(job, place, findings)
  if (options.relativePaths !== 'kept') checkPaths(job, place, options.relativePaths, findings)
  if (weightOf(job) > LARGEST_BODY)
    findings.fault(job, place, () => 'it has more than 10 MB, which is more than the Jobs API takes.')
  return job
}

function withoutRefused(node: MapNode, place: string, findings: Findings): MapNode {
  const entries = new Map(node.entries)
  for (const [field, advice] of Object.entries(NOT_FOR_US.job)) {
    const value = entries.get(field)
    if (value) findings.fault(value, inside(place, field), () => `${field} of a bundle is not read here. ${advice}`)
    entries.delete(field)
  }
  return mapNode(node, entries)
}

/** Takes out what says who manages a job: that is this action, and not what the file was copied from. */
function withoutManaged(node: MapNode, place: string, findings: Findings): MapNode {
  const entries = new Map(node.entries)
  const deployment = entries.get('deployment')
  const mode = entries.get('edit_mode')
  if (deployment)
    findings.warn(
      deployment,
      inside(place, 'deployment'),
      () => 'it says that a bundle manages the job, and is left out.',
    )
  if (mode && textOf(mode) === 'UI_LOCKED')
    findings.warn(mode, inside(place, 'edit_mode'), () => 'UI_LOCKED is only for jobs of bundles, and is left out.')
  for (const field of ['format', 'deployment', 'edit_mode']) entries.delete(field)
  return mapNode(node, entries)
}

function checkPaths(
  job: MapNode,
  place: string,
  check: 'refused' | ((path: FoundPath) => string | undefined),
  findings: Findings,
): void {
  const hasGit = job.entries.has('git_source')
  if (hasGit && check !== 'refused') return
  for (const found of findPaths(plain(job) as Body)) {
    if (!isRelative(found.path) || (hasGit && found.source !== 'WORKSPACE')) continue
    const node = found.way.reduce<Node | undefined>(
      (at, step) => (typeof step === 'number' && at?.kind === 'list' ? at.items[step] : entryOf(at, String(step))),
      job,
    )
    if (isLost(node)) continue
    const problem = check === 'refused' ? refusalOf(found, hasGit) : check(found)
    if (problem !== undefined)
      findings.fault(node ?? job, place === '' ? found.place : `${place}.${found.place}`, () => problem)
  }
}

function refusalOf({ path }: FoundPath, hasGit: boolean): string {
  const why = hasGit ? 'the task says source: WORKSPACE' : 'there is no git_source, and files are not uploaded'
  return `${quote(path)} is a relative path, but ${why}. Give the path in the workspace, or a git_source.`
}

/** Two jobs of one name could not be told apart in the workspace. */
function checkName(job: MapNode, place: string, names: Map<string, Where>, findings: Findings): void {
  const node = job.entries.get('name')
  if (isLost(node)) return
  // The service's own word for a job without a name.
  const name = node === undefined ? 'Untitled' : textOf(node)
  if (name === undefined) return
  if (name.trim() === '') findings.fault(node ?? job, inside(place, 'name'), () => 'it is empty. Give the job a name.')
  const first = names.get(name)
  const where = node ?? job
  if (!first) names.set(name, whereOf(where))
  else
    findings.fault(where, node ? inside(place, 'name') : place, () =>
      node
        ? `the name ${quote(name)} is already that of a job in ${first.file}, line ${first.line}.`
        : `it has no name, and neither has the job in ${first.file}, line ${first.line}.`,
    )
}

function definitionOf({ key, node }: Source, job: MapNode): JobDefinition {
  return { key, file: node.file, line: node.line, settings: plain(job) as Body }
}
