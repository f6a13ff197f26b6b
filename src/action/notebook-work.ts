import { patternFault } from '../checkout/select.ts'
import type { CheckoutTree } from '../checkout/tree.ts'
import { wheelTarget, type Dependencies, type ImportPlan } from '../model/source.ts'
import type { Compute, Work } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import { readDependencies } from './dependencies.ts'
import { checkNotInBoth, warnOfUnknownFields, type GivenRequest } from './given-request.ts'
import { findNotebooks } from './notebooks.ts'
import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'
import { readParameters, readRunName } from './run-fields.ts'
import { credentialsIn } from './requirements.ts'
import { readSource } from './source.ts'
import type { WorkDependencies } from './work.ts'
import { parseBody } from '../definitions/yaml.ts'

type NotebookWork = Extract<Work, { kind: 'notebooks' }>

/** What `notebook-path` and the inputs that go with it ask for. Faults go to the reader. */
export async function readNotebooks(reader: Reader, around: WorkDependencies): Promise<NotebookWork> {
  const { files, checkout, context, request } = around
  const { workspace, checkout: root } = context
  const parameters = await readParameters(reader)
  const lines = reader.list('notebook-path')
  const isImported = reader.text('source') === 'checkout'
  const found = await findNotebooks(lines, root, files, { workspace, source: isImported ? 'checkout' : 'git' })
  for (const fault of found.faults) reader.fault('notebook-path', fault)
  reader.warnings.push(...found.warnings)
  if (request) checkRequest(reader, request, isImported)
  const extra = request?.body ?? {}
  const compute = await readCompute(reader)
  const { source, imports } = await readSource(reader, checkout, root, found.notebooks)
  const dependencies = await readDependencies(reader, files, root, compute, request)
  reader.secrets.push(...linesOf(dependencies).flatMap(credentialsIn))
  return {
    kind: 'notebooks',
    notebooks: found.notebooks,
    source,
    imports: await withWheels(imports, dependencies, checkout, context),
    changedOnly: readChangedOnly(reader),
    dependencies,
    extra,
    parameters,
    compute,
    runName: readRunName(reader),
  }
}

function linesOf(dependencies: Dependencies | undefined): string[] {
  return (dependencies?.entries ?? []).flatMap((entry) => ('line' in entry ? [entry.line] : []))
}

/** The import with the wheels of the checkout that the notebooks need; with `source: git` they are all of it. */
async function withWheels(
  imports: ImportPlan | undefined,
  dependencies: Dependencies | undefined,
  checkout: CheckoutTree,
  { checkout: root }: RunContext,
): Promise<ImportPlan | undefined> {
  const paths = (dependencies?.entries ?? []).flatMap((entry) => ('wheel' in entry ? [entry.wheel] : []))
  if (paths.length === 0) return imports
  const wheels = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await checkout.size(root, path), target: wheelTarget(path) })),
  )
  const plan = imports ?? { root, commit: '', files: [], pythonPath: [] }
  return { ...plan, files: [...plan.files, ...wheels] }
}

function checkRequest(reader: Reader, request: GivenRequest, isImported: boolean): void {
  warnOfUnknownFields(reader, request, 'submit')
  if (isImported && 'git_source' in request.body)
    reader.fault(
      'source',
      `git_source in \`${request.input}\` says where Databricks gets the notebooks, and so does "checkout". ` +
        'Give one of them.',
    )
  if ('tasks' in request.body)
    reader.fault(request.input, 'it has tasks, and notebook-path makes the tasks. Leave one of them out.')
  checkNotInBoth(reader, request, 'run_name', 'run-name')
}

async function readCompute(reader: Reader): Promise<Compute> {
  const clusterId = reader.text('existing-cluster-id')
  if (clusterId) return { kind: 'existing-cluster', clusterId }
  if (!reader.has('new-cluster')) return { kind: 'serverless' }
  const read = await parseBody(reader.yaml('new-cluster'))
  if ('value' in read) return { kind: 'new-cluster', spec: read.value }
  reader.fault('new-cluster', read.fault)
  return { kind: 'serverless' }
}

function readChangedOnly(reader: Reader): NotebookWork['changedOnly'] {
  const runAllWhen = reader.list('run-all-when')
  for (const pattern of runAllWhen) {
    const fault = patternFault(pattern)
    if (fault !== undefined) reader.fault('run-all-when', `${quote(pattern)} ${fault}`)
  }
  if (reader.flag('changed-only', false)) return { runAllWhen }
  if (runAllWhen.length > 0)
    reader.fault('run-all-when', 'it has no effect without `changed-only: true`. Leave it out, or set that.')
  return undefined
}
