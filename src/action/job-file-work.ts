import { fileProblem, readNamed } from '../checkout/file-read.ts'
import { nameOf } from '../checkout/names.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import { object } from '../databricks/wire/foreign.ts'
import type { JobDefinition } from '../definitions/definition.ts'
import { faultText, readDefinitions, readVariables } from '../definitions/read.ts'
import type { Body, Work } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import { beginningInBytes, shorten, someOf } from '../text/cut.ts'
import { quote } from '../text/quote.ts'
import { didYouMean } from '../text/suggest.ts'
import { gitSourceFault } from './git-source.ts'
import { checkJobParameters } from './job-file-parameters.ts'
import type { Reader } from './reader.ts'
import { repositoryPath, withRepositoryPaths, type Bringing } from './repository-paths.ts'
import { readRunNow } from './run-now.ts'
import type { WorkDependencies } from './work.ts'

/** Nobody reads more. */
const MOST_WARNINGS = 20
const OF_SOURCE = ['source', 'source-files', 'python-path']

/** What `job-file` and the inputs that go with it ask for. Faults go to the reader. */
export async function readJobFile(reader: Reader, around: WorkDependencies): Promise<Work | undefined> {
  const { files, checkout, context, request } = around
  const fields = await readRunNow(reader, request)
  const { readSource } = await import(/* webpackChunkName: "notebooks" */ './source.ts')
  const { source, imports } = await readSource(reader, checkout, context.checkout, [])
  // Where nothing can be imported, that is the fault, and not that no path leads anywhere.
  const bringing: Bringing | undefined = source === 'git' ? { source } : imports && { source, files: imports.files }
  const definition = await readDefinition(reader, files, context, bringing)
  if (definition === undefined || bringing === undefined) return undefined
  checkOnly(reader, fields.only, definition.settings)
  checkJobParameters(reader, fields.parameters, request, definition.settings)
  const { settings, imported } = fromRepository(reader, definition.settings, bringing, context)
  return {
    kind: 'job-file',
    jobName: temporaryName(definition, context),
    settings,
    ...(imported && imports && { imports }),
    ...fields,
  }
}

/** The one job that the file describes; undefined where it cannot be had. */
async function readDefinition(
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
  bringing: Bringing | undefined,
): Promise<JobDefinition | undefined> {
  const variables = await readVariables(reader.yaml('variables'))
  if ('fault' in variables) reader.fault('variables', variables.fault)
  const { path, read: file } = await readNamed(files, context, reader.text('job-file'))
  if (!('text' in file)) return reader.fault('job-file', `${nameOf(path)} ${fileProblem(file)}`)
  if ('fault' in variables) return undefined
  const { jobs, faults, warnings } = await readDefinitions([{ path, text: file.text }], {
    variables: variables.value,
    syntax: 'run',
    tasks: 'needed',
    relativePaths: (found) => {
      const read = bringing && repositoryPath(found, bringing)
      return read && 'fault' in read ? read.fault : undefined
    },
  })
  for (const fault of faults) reader.fault('job-file', faultText(fault))
  reader.warnings.push(...warnings.slice(0, MOST_WARNINGS))
  if (faults.length > 0) return undefined
  const [job, ...more] = jobs
  if (job === undefined) return reader.fault('job-file', `${nameOf(path)} describes no job.`)
  if (more.length === 0) return job
  const keys = someOf(jobs, ({ key }) => nameOf(key))
  return reader.fault(
    'job-file',
    `${nameOf(path)} describes ${jobs.length} jobs, and one of them would have to be meant: ${keys}. ` +
      'Give each a file of its own.',
  )
}

/** The settings with what brings the files of the repository; with `imported`, they are imported first. */
function fromRepository(
  reader: Reader,
  given: Body,
  bringing: Bringing,
  context: RunContext,
): { settings: Body; imported: boolean } {
  if ('git_source' in given) {
    for (const input of OF_SOURCE.filter((name) => reader.has(name) && reader.text(name) !== 'git'))
      reader.fault(
        input,
        'the job has a git_source of its own, from which Databricks fetches what it runs. ' +
          'Leave the input out, or take git_source out of the file.',
      )
    return { settings: given, imported: false }
  }
  const { settings, isOwn } = withRepositoryPaths(given, bringing)
  if (bringing.source === 'checkout') {
    if (!isOwn)
      reader.fault(
        'source',
        '"checkout" brings files of this repository, and the job names none: all its paths are of the workspace. ' +
          'Leave it out.',
      )
    return { settings, imported: true }
  }
  if (!isOwn) return { settings, imported: false }
  const fault = gitSourceFault(context, 'Use `source: checkout`, paths of the workspace, or a git_source in the file.')
  if (fault !== undefined) reader.fault('job-file', fault)
  const { gitUrl, gitProvider, sha } = context
  const git_source = { git_url: gitUrl, git_provider: gitProvider, git_commit: sha }
  return { settings: { ...settings, git_source }, imported: false }
}

/** Before a job is created for it. `+load`, `load+`: with what it needs, or what needs it. */
function checkOnly(reader: Reader, only: readonly string[], { tasks }: Body): void {
  const keys = (Array.isArray(tasks) ? tasks : []).map((task) => object(task).task_key)
  const known = keys.filter((key) => typeof key === 'string')
  for (const wanted of only) {
    const key = wanted.replace(/^[+>]/, '').replace(/[+>]$/, '')
    if (known.includes(key)) continue
    reader.fault('only', `there is no task ${quote(key)} in the file.${didYouMean(key, known, quote)}`)
  }
}

// https://docs.databricks.com/api/workspace/jobs/create
const MOST_NAME_BYTES = 4096
const LONGEST_REF = 100
const SHORT_SHA_CHARACTERS = 7

/** `nightly (PR 12, 1a2b3c4)`, or `nightly (main, 1a2b3c4)` where there is no pull request. */
export function temporaryName(
  { key, settings }: Pick<JobDefinition, 'key' | 'settings'>,
  { pullRequest, refName, sha }: Pick<RunContext, 'pullRequest' | 'refName' | 'sha'>,
): string {
  const name = typeof settings.name === 'string' && settings.name !== '' ? settings.name : key
  const where = pullRequest === undefined ? shorten(refName ?? '', LONGEST_REF) : `PR ${pullRequest}`
  const facts = [where, sha.slice(0, SHORT_SHA_CHARACTERS)].filter(Boolean).join(', ')
  const end = facts === '' ? '' : ` (${facts})`
  return beginningInBytes(name, MOST_NAME_BYTES - Buffer.byteLength(end)) + end
}
