import { someOf } from '../text/cut.ts'
import { quote } from '../text/quote.ts'
import { didYouMean } from '../text/suggest.ts'
import { inside, type Findings } from './findings.ts'
import { merge, mergeJob } from './merge.ts'
import { entryOf, isNull, mapNode, textOf, type MapNode, type Node, type Where } from './node.ts'
import { NOT_FOR_US, READ_IN_BUNDLES } from './bundle-fields.ts'
import type { ReadOptions } from './definition.ts'
import { literalKey, REFERENCE_IN_KEY } from './references.ts'
import type { Source } from './source.ts'
import type { BundleValues } from './variables.ts'

/** What several files of one bundle say for one target. */
export interface Bundle {
  jobs: Source[]
  values: BundleValues
}

/**
 * Reads the part of bundles that needs nobody to upload anything: resources.jobs, variables, and what a target says of
 * both. What is not in it and would change a job is a fault.
 *
 * https://docs.databricks.com/aws/en/dev-tools/bundles/settings
 */
export function readBundle(
  roots: readonly MapNode[],
  { target: wanted, variables: given, syntax }: Pick<ReadOptions, 'target' | 'variables' | 'syntax'>,
  findings: Findings,
): Bundle {
  for (const root of roots) checkFields(root, '', 'root', findings)
  const variables = declared(roots, findings)
  const target = chooseTarget(roots, { wanted, hasInput: syntax === 'deploy' }, findings)
  if (target?.node) checkFields(target.node, target.place, 'target', findings)
  const name = roots.map((root) => entryOf(entryOf(root, 'bundle'), 'name')).find((node) => node && !isNull(node))
  return {
    jobs: jobsOf(roots, target, findings),
    values: {
      ...(name && { name }),
      target: target?.name ?? 'default',
      variables: valuesOf(variables, target, given, findings),
    },
  }
}

interface Target {
  name: string
  place: string
  node: MapNode | undefined
}

/** Faults of what is refused, warnings of what is not known. */
function checkFields(node: MapNode, place: string, level: 'root' | 'target', findings: Findings): void {
  const known = READ_IN_BUNDLES[level]
  for (const [field, value] of node.entries) {
    const advice = NOT_FOR_US[level][field]
    const there = inside(place, field)
    if (advice !== undefined) findings.fault(value, there, () => `${field} of a bundle is not read here. ${advice}`)
    else if (!known.includes(field) && !/^[.]|^x-/.test(field)) warnOfUnread(value, there, field, known, findings)
  }
  checkInner(entryOf(node, 'bundle'), inside(place, 'bundle'), NOT_FOR_US.bundle, findings)
  for (const [kind, value] of entriesOf(entryOf(node, 'resources'), inside(place, 'resources'), findings))
    if (kind !== 'jobs' && !isNull(value))
      findings.fault(
        value,
        inside(inside(place, 'resources'), kind),
        () => `${quote(kind)} cannot be deployed here, only jobs can. Leave this to the Databricks CLI.`,
      )
}

function warnOfUnread(node: Node, place: string, field: string, known: readonly string[], findings: Findings): void {
  findings.warn(node, place, () => {
    return `bundles have no such field.${didYouMean(field, known)} It is not read.`
  })
}

function checkInner(
  node: Node | undefined,
  place: string,
  refused: Readonly<Record<string, string>>,
  findings: Findings,
): void {
  for (const [field, value] of entriesOf(node, place, findings)) {
    const advice = refused[field]
    if (advice !== undefined)
      findings.fault(value, inside(place, field), () => `${field} of a bundle is not read here. ${advice}`)
  }
}

/** The entries of a map; none of what is absent or null. Anything else is a fault. */
function entriesOf(node: Node | undefined, place: string, findings: Findings): Iterable<readonly [string, Node]> {
  if (node?.kind === 'map') return node.entries
  if (node && !isNull(node)) findings.fault(node, place, () => 'this must be a map.')
  return []
}

/** `variables` of all files. */
function declared(roots: readonly MapNode[], findings: Findings): Map<string, Node> {
  const found = new Map<string, Node>()
  for (const root of roots) {
    for (const [name, node] of entriesOf(entryOf(root, 'variables'), 'variables', findings)) {
      const first = found.get(name)
      const place = inside('variables', name)
      if (first)
        findings.fault(node, place, () => `this variable is there already, in ${first.file}, line ${first.line}.`)
      else if (node.kind === 'map' || isNull(node)) found.set(name, node)
      else findings.fault(node, place, () => 'a variable is a map, with its value as `default`.')
    }
  }
  return found
}

/** Which target is asked for, and whether there is an input to ask for one. */
interface Asked {
  wanted: string | undefined
  hasInput: boolean
}

/** The target that is meant, of all files together; undefined where that is a fault. */
function chooseTarget(roots: readonly MapNode[], asked: Asked, findings: Findings): Target | undefined {
  const targets = targetsOf(roots, findings)
  const [root] = roots
  if (!root) return undefined
  const name = nameOfTarget(targets, asked, (message) => findings.fault(root, 'targets', message))
  if (name === undefined) return undefined
  const node = targets.get(name)
  return { name, place: inside('targets', name), node: node?.kind === 'map' ? node : undefined }
}

function targetsOf(roots: readonly MapNode[], findings: Findings): Map<string, Node> {
  const targets = new Map<string, Node>()
  for (const root of roots) {
    for (const [name, node] of entriesOf(entryOf(root, 'targets'), 'targets', findings)) {
      const place = inside('targets', name)
      const there = targets.get(name)
      if (node.kind !== 'map' && !isNull(node)) findings.fault(node, place, () => 'a target is a map.')
      else targets.set(name, there ? merge(there, node, place, findings) : node)
    }
  }
  return targets
}

function nameOfTarget(
  targets: ReadonlyMap<string, Node>,
  { wanted, hasInput }: Asked,
  fault: (message: () => string) => void,
): string | undefined {
  const names = [...targets.keys()]
  const [first] = names
  if (first === undefined) {
    if (wanted === undefined) return 'default'
    fault(() => `there is no target ${quote(wanted)}: the bundle has no targets.`)
    return undefined
  }
  if (wanted !== undefined) {
    if (targets.has(wanted)) return wanted
    const like = didYouMean(wanted, names, quote) || ` The bundle has ${someOf(names, quote)}.`
    fault(() => `there is no target ${quote(wanted)}.${like}`)
    return undefined
  }
  const defaults = names.filter((name) => isTrue(entryOf(targets.get(name), 'default')))
  const [only, second] = defaults.length > 0 ? defaults : names
  if (second === undefined) return only
  const advice = hasInput ? 'Name one in the input target.' : 'Let one of them alone say it.'
  fault(() =>
    defaults.length > 0
      ? `more than one target says default: true: ${someOf(defaults, quote)}. ${advice}`
      : `the bundle has several targets and none says default: true: ${someOf(names, quote)}. ${advice}`,
  )
  return undefined
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true
}

/** The value of each variable for the target: what the target says, else the default. */
function valuesOf(
  variables: ReadonlyMap<string, Node>,
  target: Target | undefined,
  given: Readonly<Record<string, unknown>>,
  findings: Findings,
): Map<string, Node | undefined> {
  const place = inside(target?.place ?? '', 'variables')
  const overrides = new Map(entriesOf(entryOf(target?.node, 'variables'), place, findings))
  for (const [name, node] of overrides) {
    if (variables.has(name)) continue
    findings.fault(node, inside(place, name), () => {
      const like = didYouMean(name, [...variables.keys()], quote)
      return `no variable of this name is declared under variables.${like}`
    })
  }
  const values = new Map<string, Node | undefined>()
  for (const [name, declaration] of variables) {
    const over = overrides.get(name)
    const value = over && !isNull(over) ? overridden(over, declaration) : declaration
    values.set(name, entryOf(value, 'default'))
    const lookup = entryOf(value, 'lookup')
    const there = value === declaration ? 'variables' : place
    if (lookup && !Object.hasOwn(given, name)) findings.fault(lookup, `${inside(there, name)}.lookup`, () => LOOKUP)
  }
  return values
}

const LOOKUP =
  'lookup is not read here: it needs the workspace. Give the ID in the input variables, or as the default or value.'

/** What a target makes of a variable: a declaration (the same map, with `default` or `lookup`), or its value. */
function overridden(over: Node, declaration: Node): Node {
  const isDeclaration = over.kind === 'map' && (over.entries.has('default') || over.entries.has('lookup'))
  const isComplex = textOf(entryOf(declaration, 'type')) === 'complex'
  if (isDeclaration && !(isComplex && !over.entries.has('default'))) return over
  return mapNode(over, new Map([['default', over]]))
}

/** The jobs of all files, with what the target says of them. */
function jobsOf(roots: readonly MapNode[], target: Target | undefined, findings: Findings): Source[] {
  const jobs = new Map<string, Source>()
  const add = (key: string, node: Node, place: string): void => {
    const first = jobs.get(key)?.node
    const name = literalKey(key)
    if (name === undefined) findings.fault(node, place, () => REFERENCE_IN_KEY)
    else if (first) findings.fault(node, place, () => sameKey(key, first))
    else jobs.set(key, { key: name, node, place, isBundle: true })
  }
  for (const root of roots)
    for (const [key, node] of entriesOf(entryOf(entryOf(root, 'resources'), 'jobs'), 'resources.jobs', findings))
      add(key, node, inside('resources.jobs', key))
  const place = inside(inside(target?.place ?? '', 'resources'), 'jobs')
  for (const [key, over] of entriesOf(entryOf(entryOf(target?.node, 'resources'), 'jobs'), place, findings)) {
    const base = jobs.get(key)
    if (base) jobs.set(key, { ...base, node: mergeJob(base.node, over, inside(place, key), findings) })
    else add(key, over, inside(place, key))
  }
  return [...jobs.values()]
}

/** What to say of a key that is there already. */
export function sameKey(key: string, first: Where): string {
  return `the key ${quote(key)} is already that of a job in ${first.file}, line ${first.line}.`
}
