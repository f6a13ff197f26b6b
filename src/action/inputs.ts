import { stringifyJson } from '../databricks/wire/int64.ts'
import { InputError } from '../model/errors.ts'
import { KNOWN_FIELDS, TASK_PARAMETER_FIELDS } from './known-fields.ts'
import { nearest } from './suggest.ts'
import type { CheckoutFiles } from './checkout.ts'
import type { RunContext } from '../model/workflow.ts'
import type { Body, Compute, Inputs, Work } from '../model/work.ts'
import { isConfidential } from '../databricks/auth/confidential.ts'
import type { Target } from '../databricks/target.ts'
import { parseDuration } from './duration.ts'
import { findNotebooks } from './notebooks.ts'
import { quote, Reader, type Env } from './reader.ts'
import { readSettings, secretForHost, type Machine, type Setting } from './settings.ts'
import { readSignIn } from './sign-in.ts'
import { parseBody, parseScalars } from './yaml.ts'

/** The inputs that say what to run; `request` counts as one only when it is alone. */
const WORK_INPUTS = ['job-id', 'job-name', 'notebook-path', 'run-id'] as const
const LONGEST_TOKEN = 64
const MOST_TASKS = 100
const MOST_RUN_NAME_BYTES = 4096
const SHORTEST_POLL_MS = 1000
// Node's timers take 2^31 ms at most and fire at once beyond: a wait that long would become a storm of requests.
const LONGEST_POLL_MS = 24 * 3_600_000

/** All that the step was asked: where, as whom, and what. */
export type StepInputs = Inputs & { target: Target }

/**
 * Reads the step's inputs from the environment as the runner sets it (`INPUT_` and the name in capitals, dashes kept)
 * and checks them as a whole. Throws one InputError with everything that is wrong; nothing was sent by then.
 */
export async function readInputs(
  env: Env,
  files: CheckoutFiles,
  context: RunContext,
  machine: Machine,
): Promise<StepInputs> {
  const reader = new Reader(env)
  const target = await readTarget(reader, env, machine, context)
  const request = await readRequest(reader, files, context)
  const work = await readWork(reader, files, context, request)
  const inputs = {
    target,
    work,
    idempotencyToken: readToken(reader, request),
    cancelPreviousRuns: reader.flag('cancel-previous-runs', false),
    wait: reader.flag('wait', true),
    timeout: reader.has('timeout') ? readTimeout(reader) : undefined,
    onTimeout: reader.choice('on-timeout', ['cancel', 'leave']),
    onCancel: reader.choice('on-cancel', ['cancel', 'leave']),
    onRerun: reader.choice('on-rerun', ['repair', 'new']),
    repairAttempts: readRepairAttempts(reader),
    partialSuccess: reader.choice('partial-success', ['pass', 'fail']),
    pollInterval: readPollInterval(reader),
    logOutput: reader.choice('log-output', ['all', 'failed', 'none']),
    annotations: reader.flag('annotations', true),
    summary: reader.flag('summary', true),
    leg: { jobIndex: reader.text('internal-job-index'), matrix: reader.text('internal-matrix') },
    context,
    warnings: reader.warnings,
  }
  if (reader.faults.length > 0 || !target || !work) throw new InputError(reader.faults)
  return { ...inputs, target, work }
}

// --- where, and as whom --------------------------------------------------------------------------------------------

async function readTarget(
  reader: Reader,
  env: Env,
  machine: Machine,
  context: RunContext,
): Promise<Target | undefined> {
  const settings = readSettings(env, machine.profile)
  if (typeof settings === 'string') return reader.fault('host', settings)
  const host = readHost(reader, settings.host)
  const bound = secretForHost(settings, machine.profile)
  if (host && bound && urlOf(bound.host)?.origin !== host.host) {
    return reader.fault(
      'host',
      `${quote(host.host)} would get a secret (${bound.secret.from}) that is for ${quote(bound.host)}, the host of that profile. Leave the host out, or name another profile in DATABRICKS_CONFIG_PROFILE.`,
    )
  }
  const signIn = await readSignIn(reader, env, settings, {
    host: host?.host ?? '',
    readText: machine.readText,
    withheld: context.withheld,
  })
  return host && signIn && { ...host, signIn }
}

function readHost(reader: Reader, setting: Setting | undefined): Pick<Target, 'host' | 'workspaceId'> | undefined {
  const given = setting?.value ?? ''
  const example = 'the address of the workspace, such as https://dbc-1234abcd-56ef.cloud.databricks.com'
  if (given === '')
    return reader.fault('host', `nothing was given. Write ${example}, or set the environment variable DATABRICKS_HOST.`)
  const url = urlOf(given)
  if (url?.username || url?.password)
    return reader.fault('host', 'there are credentials in the address. Leave them out and use the `token` input.')
  // What is no address may hold a password all the same.
  const shown = quote(given.replace(/^.*@/s, '…@'))
  if (!url || !/^https?:$/.test(url.protocol) || !/^(?:\[[0-9a-f:.]+\]|(?!https?$)[a-z0-9.-]+)$/i.test(url.hostname))
    return reader.fault('host', `${shown} is no address. Write ${example}.`)
  if (!isConfidential(url)) return reader.fault('host', `${shown} is not encrypted. Write https:// instead of http://.`)
  if (/^accounts(?:-[a-z]+)?\./i.test(url.hostname))
    return reader.fault('host', `${shown} is an account console, which runs no jobs. Write ${example}.`)
  const workspaceId = ['o', 'w', 'workspace_id']
    .map((name) => url.searchParams.get(name) ?? '')
    .find((value) => /^\d+$/.test(value))
  return { host: url.origin, ...(workspaceId ? { workspaceId } : {}) }
}

/** A URL as people write it, perhaps without its scheme. */
function urlOf(text: string): URL | undefined {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  return URL.canParse(whole) ? new URL(whole) : undefined
}

// --- what to run ---------------------------------------------------------------------------------------------------

/** The body of `request` or `request-file`, without the token that may be in it. */
interface GivenRequest {
  input: 'request' | 'request-file'
  body: Body
  token?: unknown
}

async function readRequest(
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
): Promise<GivenRequest | undefined> {
  if (reader.has('request') && reader.has('request-file'))
    return reader.fault('request', '`request-file` is given, too. Give one of them.')
  const input = reader.has('request') ? 'request' : 'request-file'
  const given = reader.text(input)
  if (given === '') return undefined
  const text = input === 'request' ? reader.yaml(input) : await files.read(context.workspace, given)
  if (text === undefined)
    return reader.fault(
      input,
      `${quote(given)} is not there. Name a file of the checkout, relative to its root; a step with actions/checkout must come before this one.`,
    )
  const read = await parseBody(text)
  if ('fault' in read) return reader.fault(input, `${input === 'request' ? '' : `${quote(given)}: `}${read.fault}`)
  const { idempotency_token: token, ...body } = read.value
  return { input, body, token }
}

async function readWork(
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
  request?: GivenRequest,
): Promise<Work | undefined> {
  const given: string[] = WORK_INPUTS.filter((name) => reader.has(name))
  const wantsRequest = reader.has('request') || reader.has('request-file')
  if (given.length === 0 && !wantsRequest) {
    return reader.fault(
      'job-id',
      'nothing says what to run. Give one of job-id, job-name, notebook-path, request (or request-file), run-id.',
    )
  }
  if (given.length > 1)
    return reader.fault(
      given[0] as string,
      `${given.join(' and ')} are given, and each of them says what to run. Give one of them.`,
    )
  checkCompany(reader, given[0] ?? 'request')
  if (reader.flag('cancel-previous-runs', false) && !/^job-/.test(given[0] ?? '')) {
    reader.fault(
      'cancel-previous-runs',
      `it goes with job-id or job-name, and not with ${given[0] ?? 'request'}. Leave it out.`,
    )
  }
  const parameters = await readParameters(reader)
  switch (given[0]) {
    case 'job-id':
    case 'job-name':
      return readJob(reader, parameters, request)
    case 'notebook-path':
      return readNotebooks(reader, files, context, parameters, request)
    case 'run-id': {
      const runId = reader.id('run-id')
      return runId === undefined ? undefined : { kind: 'run', runId }
    }
    default:
      return request && readOneTimeRun(reader, request)
  }
}

/** Which inputs mean something beside which work; anything else in company is a fault, not a silent loss. */
const COMPANY: Record<string, { with: string[]; where: string }> = {
  request: { with: ['job-id', 'job-name', 'notebook-path', 'request'], where: 'a run that is started' },
  'request-file': { with: ['job-id', 'job-name', 'notebook-path', 'request'], where: 'a run that is started' },
  parameters: {
    with: ['job-id', 'job-name', 'notebook-path'],
    where: 'job-id, job-name or notebook-path; in a `request` of its own they stand in the tasks',
  },
  only: { with: ['job-id', 'job-name'], where: 'job-id or job-name' },
  'existing-cluster-id': { with: ['notebook-path'], where: 'notebook-path' },
  'new-cluster': { with: ['notebook-path'], where: 'notebook-path' },
  'run-name': {
    with: ['notebook-path', 'request'],
    where: 'a one-time run (notebook-path or request); the runs of a job are named after it',
  },
  'idempotency-token': { with: ['job-id', 'job-name', 'notebook-path', 'request'], where: 'a run that is started' },
}

function checkCompany(reader: Reader, work: string): void {
  for (const [input, { with: allowed, where }] of Object.entries(COMPANY)) {
    if (reader.has(input) && !allowed.includes(work))
      reader.fault(input, `it goes with ${where}, and not with ${work}. Leave it out.`)
  }
}

async function readParameters(reader: Reader): Promise<Record<string, string>> {
  if (!reader.has('parameters')) return {}
  const read = await parseScalars(reader.yaml('parameters'))
  if ('value' in read) return read.value
  reader.fault('parameters', read.fault)
  return {}
}

function readJob(reader: Reader, parameters: Record<string, string>, request?: GivenRequest): Work | undefined {
  const only = reader.list('only')
  const { job_id: bodyJobId, ...extra } = request?.body ?? {}
  const jobId = reader.id('job-id')
  if (request) {
    warnUnknown(reader, request, 'run-now')
    if (bodyJobId !== undefined && (jobId === undefined || plain(bodyJobId) !== jobId))
      reader.fault(
        request.input,
        `its job_id is ${quote(plain(bodyJobId))}. Leave it out: the job is named by ${reader.has('job-id') ? 'job-id' : 'job-name'}.`,
      )
    refuseTwice(reader, request, 'job_parameters', 'parameters')
    refuseTwice(reader, request, 'only', 'only')
    const taskField = TASK_PARAMETER_FIELDS.find((field) => field in extra)
    if (taskField && (reader.has('parameters') || 'job_parameters' in extra)) {
      reader.fault(
        request.input,
        `${taskField} beside job parameters is refused by Databricks: a job takes either job parameters or parameters for one kind of task.`,
      )
    }
  }
  if (reader.has('job-name')) return { kind: 'job-name', jobName: reader.text('job-name'), extra, parameters, only }
  return jobId === undefined ? undefined : { kind: 'job', jobId, extra, parameters, only }
}

async function readNotebooks(
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
  parameters: Record<string, string>,
  request?: GivenRequest,
): Promise<Work> {
  const { notebooks, faults, warnings } = await findNotebooks(reader.list('notebook-path'), context.workspace, files)
  for (const fault of faults) reader.fault('notebook-path', fault)
  reader.warnings.push(...warnings)
  const extra = request?.body ?? {}
  if (request) {
    warnUnknown(reader, request, 'submit')
    if ('tasks' in extra)
      reader.fault(request.input, 'it has tasks, and notebook-path makes the tasks. Leave one of them out.')
    refuseTwice(reader, request, 'run_name', 'run-name')
  }
  const fromGit = notebooks.some(({ source }) => source === 'git') && !('git_source' in extra)
  if (fromGit && context.gitUrl === undefined) {
    reader.fault(
      'notebook-path',
      'the repository of the commit under test is not known (the fork of this pull request is gone, or this is no workflow run). Use a workspace notebook, or name a git_source in `request`.',
    )
  } else if (fromGit && context.sha === '') {
    reader.fault(
      'notebook-path',
      'the commit under test is not known: GITHUB_SHA is not set. Use a workspace notebook, or name a git_source in `request`.',
    )
  } else if (
    fromGit &&
    context.eventName === 'pull_request_target' &&
    context.gitUrl !== `${context.serverUrl}/${context.repository}`
  ) {
    reader.warnings.push(
      `Input notebook-path: code of the fork ${String(context.gitUrl)} runs with the credentials of this workflow, for its event is pull_request_target.`,
    )
  }
  return {
    kind: 'notebooks',
    notebooks,
    extra,
    parameters,
    compute: await readCompute(reader),
    runName: readRunName(reader),
  }
}

async function readCompute(reader: Reader): Promise<Compute> {
  const clusterId = reader.text('existing-cluster-id')
  const spec = reader.text('new-cluster')
  if (clusterId && spec)
    reader.fault(
      'new-cluster',
      '`existing-cluster-id` is given, too. Give one of them, or neither for serverless compute.',
    )
  if (clusterId) return { kind: 'existing-cluster', clusterId }
  if (spec === '') return { kind: 'serverless' }
  const read = await parseBody(reader.yaml('new-cluster'))
  if ('value' in read) return { kind: 'new-cluster', spec: read.value }
  reader.fault('new-cluster', read.fault)
  return { kind: 'serverless' }
}

function readOneTimeRun(reader: Reader, request: GivenRequest): Work {
  warnUnknown(reader, request, 'submit')
  refuseTwice(reader, request, 'run_name', 'run-name')
  const { tasks, job_id: jobId } = request.body
  if (jobId !== undefined)
    reader.fault(
      request.input,
      `its job_id is ${quote(plain(jobId))}, which a one-time run does not have. To run that job now, give it as the job-id input beside the request.`,
    )
  else if (!Array.isArray(tasks) || tasks.length === 0)
    reader.fault(
      request.input,
      'it has no tasks. A one-time run needs a list of them; see jobs/runs/submit in the Jobs API reference.',
    )
  else if (tasks.length > MOST_TASKS)
    reader.fault(request.input, `it has ${tasks.length} tasks, and a one-time run takes at most ${MOST_TASKS}.`)
  return { kind: 'request', body: request.body, runName: readRunName(reader) }
}

function readRunName(reader: Reader): string | undefined {
  const name = reader.text('run-name')
  if (Buffer.byteLength(name) > MOST_RUN_NAME_BYTES)
    reader.fault('run-name', `${quote(name)} is longer than the ${MOST_RUN_NAME_BYTES} bytes that Databricks takes.`)
  return name || undefined
}

function refuseTwice(reader: Reader, { input, body }: GivenRequest, field: string, other: string): void {
  if (field in body && reader.has(other))
    reader.fault(other, `${field} in \`${input}\` says the same. Give one of them.`)
}

function warnUnknown(reader: Reader, { input, body }: GivenRequest, endpoint: keyof typeof KNOWN_FIELDS): void {
  const known: readonly string[] = KNOWN_FIELDS[endpoint]
  for (const field of Object.keys(body).filter((name) => !known.includes(name))) {
    reader.warnings.push(
      `Input ${input}: the Jobs API knows no field ${quote(field)} in jobs/${endpoint === 'submit' ? 'runs/submit' : endpoint}. Did you mean ${nearest(field, known)}? It is sent as it is.`,
    )
  }
}

function readToken(reader: Reader, request?: GivenRequest): string | undefined {
  const fromRequest = request?.token
  const given = reader.text('idempotency-token')
  if (fromRequest !== undefined && given !== '')
    return reader.fault('idempotency-token', 'idempotency_token in `request` says the same. Give one of them.')
  const input = given === '' && request ? request.input : 'idempotency-token'
  const token = given || fromRequest
  if (token === undefined || token === '') return undefined
  if (typeof token !== 'string') return reader.fault(input, 'its idempotency_token is no text. Write it in quotes.')
  if (token.length > LONGEST_TOKEN)
    return reader.fault(
      input,
      `the token ${quote(token)} has ${token.length} characters, and Databricks takes at most ${LONGEST_TOKEN}.`,
    )
  return token
}

// --- how to wait ---------------------------------------------------------------------------------------------------

function readTimeout(reader: Reader): number | undefined {
  const given = reader.text('timeout')
  const ms = parseDuration(given)
  if (ms !== undefined && ms > 0) return ms
  return reader.fault('timeout', `${quote(given)} is no duration above zero, such as 45s, 90m, 2h or 1h30m.`)
}

function readRepairAttempts(reader: Reader): number {
  const given = reader.text('repair-attempts')
  if (given === '') return 0
  if (/^\d{1,3}$/.test(given)) return Number(given)
  reader.fault('repair-attempts', `${quote(given)} is no whole number from 0 to 999.`)
  return 0
}

function readPollInterval(reader: Reader): number | 'auto' {
  const given = reader.text('poll-interval')
  if (given === '' || given === 'auto') return 'auto'
  const ms = parseDuration(given)
  if (ms !== undefined && ms >= SHORTEST_POLL_MS && ms <= LONGEST_POLL_MS) return ms
  reader.fault(
    'poll-interval',
    `${quote(given)} is neither auto nor a duration from one second to a day, such as 45s, 2m or 1h30m.`,
  )
  return 'auto'
}

/** A field of a body as text: an id as its digits, anything else as JSON. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value : stringifyJson(value)
}
