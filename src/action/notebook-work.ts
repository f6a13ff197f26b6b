import type { CheckoutFiles } from '../checkout/files.ts'
import type { ImportPlan } from '../model/source.ts'
import type { Body, Compute, Notebook, Work } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import { readDependencies } from './dependencies.ts'
import { checkNotInBoth, warnOfUnknownFields, type GivenRequest } from './given-request.ts'
import { findNotebooks } from './notebooks.ts'
import type { Reader } from './reader.ts'
import { readParameters, readRunName } from './run-fields.ts'
import { readSource } from './source.ts'
import { parseBody } from './yaml.ts'

type NotebookWork = Extract<Work, { kind: 'notebooks' }>

/** What `notebook-path` and the inputs that go with it ask for. Faults go to the reader. */
export async function readNotebooks(
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
  request?: GivenRequest,
): Promise<NotebookWork> {
  const parameters = await readParameters(reader)
  const { notebooks, faults, warnings } = await findNotebooks(reader.list('notebook-path'), context.workspace, files)
  for (const fault of faults) reader.fault('notebook-path', fault)
  reader.warnings.push(...warnings)
  if (request) checkRequest(reader, request)
  const extra = request?.body ?? {}
  const compute = await readCompute(reader)
  const { source, imports } = await readSource(reader, files, context.workspace, notebooks)
  if (source === 'git') checkGitSource(reader, notebooks, extra, context)
  const dependencies = await readDependencies(reader, files, context.workspace, compute)
  if (dependencies && 'environments' in extra)
    reader.fault('dependencies', 'environments in `request` says the same. Give one of them.')
  return {
    kind: 'notebooks',
    notebooks,
    source,
    imports: withWheels(imports, dependencies),
    changedOnly: readChangedOnly(reader),
    dependencies,
    extra,
    parameters,
    compute,
    runName: readRunName(reader),
  }
}

function checkRequest(reader: Reader, request: GivenRequest): void {
  warnOfUnknownFields(reader, request, 'submit')
  if ('tasks' in request.body)
    reader.fault(request.input, 'it has tasks, and notebook-path makes the tasks. Leave one of them out.')
  checkNotInBoth(reader, request, 'run_name', 'run-name')
}

/** Whether Databricks can be told where the notebooks of the repository are. */
function checkGitSource(reader: Reader, notebooks: Notebook[], extra: Body, context: RunContext): void {
  if (!notebooks.some(({ source }) => source === 'repository') || 'git_source' in extra) return
  const instead = 'Use `source: checkout` or a workspace notebook, or name a git_source in `request`.'
  if (context.gitUrl === undefined) {
    reader.fault(
      'notebook-path',
      'the repository of the commit under test is not known ' +
        `(the fork of this pull request is gone, or this is not a workflow run). ${instead}`,
    )
  } else if (context.sha === '') {
    reader.fault('notebook-path', `the commit under test is not known: GITHUB_SHA is not set. ${instead}`)
  }
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
  if (reader.flag('changed-only', false)) return { runAllWhen }
  if (runAllWhen.length > 0)
    reader.fault('run-all-when', 'it has no effect without `changed-only: true`. Leave it out, or set that.')
  return undefined
}
