import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { durationMs, type Duration } from './duration.ts'
import {
  digits,
  either,
  fields,
  flag,
  isRecord,
  list,
  literally,
  mapOf,
  number,
  oneOf,
  raw,
  ScenarioError,
  text,
  type Reader,
} from './reader.ts'

export { durationMs, ScenarioError, type Duration }

export type Id = string | number | bigint

/** Text, or a line repeated up to a size, made only when it is asked for. */
export type Text = string | { repeat: string; bytes: number }

/** `view` may read, `none` may do nothing; else everything. */
export interface TokenRule {
  user?: string
  permissions?: 'manage' | 'view' | 'none'
  /** From this time after the start on, the token is refused. */
  until?: Duration
}

/** A life cycle word, shown as it stands, and how long it lasts. */
export interface StateStep {
  lifeCycle: string
  for: Duration
}

/** How something ends. Words are taken as they stand; `result: null` is an end without a result word. */
export interface Ending {
  result?: string | null
  lifeCycle?: string
  /** `status.state`; TERMINATED by default. */
  status?: string
  terminationCode?: string
  terminationType?: string
  message?: string
}

/** What one attempt of a task does. */
export interface Attempt extends Ending {
  /** Shown in order before `queued`, `setup` and `run`; with them `run` is 0 by default. */
  states?: StateStep[]
  queued?: Duration
  setup?: Duration
  /** 10 s by default. */
  run?: Duration
  cleanup?: Duration
  /** `error` of get-output. With it, or with `trace`, the result is FAILED by default. */
  error?: string
  trace?: string
  info?: string
  /** The notebook's exit value. */
  output?: Text
  logs?: Text
  truncated?: boolean
  /** Of a condition task; by default its two sides are compared. */
  outcome?: 'true' | 'false'
  alertState?: string
  widgets?: { title: string; status?: string; error?: string }[]
}

export const TASK_KINDS = [
  'notebook',
  'jar',
  'python',
  'wheel',
  'spark-submit',
  'sql-query',
  'sql-alert',
  'sql-dashboard',
  'sql-file',
  'dbt',
  'run-job',
  'condition',
  'for-each',
  'pipeline',
  'clean-room',
] as const
export type Kind = (typeof TASK_KINDS)[number]

export const RUN_IFS = [
  'ALL_SUCCESS',
  'ALL_DONE',
  'NONE_FAILED',
  'AT_LEAST_ONE_SUCCESS',
  'ALL_FAILED',
  'AT_LEAST_ONE_FAILED',
] as const
export type RunIf = (typeof RUN_IFS)[number]

/** What every iteration of a for-each task does. */
export interface IterationScenario {
  key?: string
  kind?: Kind
  path?: string
  maxRetries?: number
  attempts?: Attempt[]
}

export interface TaskScenario {
  key: string
  kind?: Kind
  /** In a scenario file: makes this many tasks, with `{n}` in key, path, description and dependencies counted up. */
  copies?: number
  /** Keys; in a scenario file also patterns such as `load_*`. */
  dependsOn?: (string | { key: string; outcome?: 'true' | 'false' })[]
  runIf?: RunIf
  description?: string
  maxRetries?: number
  retryInterval?: Duration
  retryOnTimeout?: boolean
  timeout?: Duration
  disabled?: boolean
  /** One after the other over retries and repairs of a run; the last one repeats. */
  attempts?: Attempt[]
  /** Notebook path, Python file, SQL file or dbt directory. */
  path?: string
  parameters?: Record<string, string>
  /** The job that a run-job task starts. */
  job?: Id
  condition?: { left: string; op?: string; right: string }
  /** Inputs of a for-each task, or how many there are. */
  inputs?: string[] | number
  concurrency?: number
  iteration?: IterationScenario
  /** Attempts of single iterations, by index from 0. */
  exceptions?: Record<string, Attempt[]>
  /** More fields of the task as the Jobs API names them. */
  settings?: Record<string, unknown>
}

export interface JobScenario {
  jobId: Id
  name?: string
  creator?: string
  parameters?: Record<string, string>
  maxConcurrentRuns?: number
  queue?: boolean
  timeout?: Duration
  tasks: TaskScenario[]
  /** Life cycle words that the run itself shows from its start on, while it is active. */
  states?: StateStep[]
  /** How the run itself ends, whatever its tasks did. */
  end?: Ending
  /** More fields of the job as the Jobs API names them. */
  settings?: Record<string, unknown>
}

/** What tasks of one-time runs, and of jobs made through the API, do. `*` in a match stands for anything. */
export interface SubmitRule {
  match?: { task?: string; notebook?: string }
  attempts?: Attempt[]
  states?: StateStep[]
  end?: Ending
}

export interface Fault {
  match?: {
    method?: string
    /** End of the path such as `runs/get`, or `/a regular expression/` over path and query. */
    path?: string
    /** The `run_id` in the query or body. */
    runId?: Id
  }
  /** Lets the first matching requests through. */
  skip?: number
  /** 1 by default; with `from` or `until` as often as it matches. */
  times?: number | 'forever'
  /** Milliseconds since the start, or a duration as text. */
  from?: number | string
  until?: number | string
  status?: number
  headers?: Record<string, string>
  body?: unknown
  /** Answers with a web page: true for a login page. Status 200 unless given. */
  html?: boolean | string
  delay?: Duration
  /** Cuts the connection without an answer, before or after the request took effect. */
  reset?: 'before' | 'after'
  /** Cuts the connection in the middle of the answer. */
  cut?: true
  /** Whether a request answered with `status` or `html` took effect all the same. */
  effect?: boolean
}

/** What a federation policy wants of an ID token. */
export interface Policy {
  issuer: string
  /** By default the address of the workspace's token endpoint. */
  audiences?: string[]
  /** Any subject when there is none. */
  subject?: string
  /** `sub` by default. */
  subjectClaim?: string
}

/** A service principal of the workspace. */
export interface PrincipalScenario {
  applicationId: string
  /** Whom runs name as their creator; the application id by default. */
  user?: string
  secret?: string
  policies?: Policy[]
  /** Whether its Entra tokens are let in without a management token; true by default. */
  inWorkspace?: boolean
}

/** An application in Entra. */
export interface ApplicationScenario {
  clientId: string
  secret?: string
  /** Federated credentials; their audience is `api://AzureADTokenExchange` by default. */
  credentials?: { issuer: string; subject: string; audience?: string }[]
}

/** The ways to sign in other than with `tokens`. */
export interface SignInScenario {
  /** Of access tokens that the workspace gives; 1 h by default. */
  tokenLife?: Duration
  /** Of access tokens for an ID token; by default no longer than the ID token lives. */
  exchangedTokenLife?: Duration
  /** What the workspace tells as the audiences for ID tokens; by default nothing. */
  audiences?: string[]
  /** What the discovery document says, true or not. */
  tokenEndpoint?: string
  /** The Entra tenant of the workspace, and the only one there is. */
  tenant?: string
  azureResourceId?: string
  principals?: PrincipalScenario[]
  /** Account-wide: the value of the subject claim is the user. */
  policies?: Policy[]
  github?: {
    /** `ghs-request-token` by default. */
    requestToken?: string
    /** 5 min by default. */
    idTokenLife?: Duration
    /** From this time after the start on, the request token is refused. */
    requestTokenLife?: Duration
    /** Of ID tokens, over the defaults. */
    claims?: Record<string, string>
  }
  entra?: {
    /** 1 h by default. */
    tokenLife?: Duration
    applications?: ApplicationScenario[]
  }
}

/** A simulated workspace, as plain data. */
export interface Scenario {
  hostOrg?: Id
  tokens?: Record<string, TokenRule>
  nextRunId?: Id
  nextJobId?: Id
  /** Which of `state` and `status` runs and tasks carry. */
  wire?: 'both' | 'state' | 'status'
  taskOrder?: 'declared' | 'shuffled'
  /** How long a cancelled task is TERMINATING; 10 s by default. */
  cancelTakes?: Duration
  /** Whether runs of runs/submit can be repaired; true by default. */
  repairSubmitted?: boolean
  /** Whether a skipped task carries a result word; true by default. */
  skippedResult?: boolean
  clock?: { speed?: number }
  jobs?: JobScenario[]
  submit?: SubmitRule[]
  faults?: Fault[]
  signIn?: SignInScenario
  /** Inputs of the action that the demo uses. */
  demo?: { with: Record<string, string> }
}

const duration: Reader<Duration> = (value, at) => {
  const read = typeof value === 'bigint' ? Number(value) : value
  try {
    durationMs(read as Duration)
  } catch (error) {
    throw new ScenarioError(
      at,
      error instanceof Error && (typeof read === 'string' || typeof read === 'number')
        ? error.message
        : 'must be a duration',
    )
  }
  return read as Duration
}

const moment: Reader<number | string> = (value, at) =>
  typeof value === 'string' ? duration(value, at) : number(value, at)
const isNumber = (value: unknown): boolean => typeof value === 'bigint' || typeof value === 'number'
const isText = (value: unknown): boolean => !isRecord(value)
const longText = either(
  isText,
  text,
  fields<{ repeat: string; bytes: number }>({ repeat: text, bytes: number }, ['repeat', 'bytes']),
)
const truth: Reader<'true' | 'false'> = (value, at) => oneOf('true', 'false')(String(value), at)
const word: Reader<string | null> = (value, at) => (value === null ? null : text(value, at))

const stateStep = fields<StateStep>({ lifeCycle: text, for: duration }, ['lifeCycle', 'for'], {
  lifeCycleState: 'lifeCycle',
})
const endingFields = {
  result: word,
  lifeCycle: text,
  status: text,
  terminationCode: text,
  terminationType: text,
  message: text,
}
const endingAliases = { lifeCycleState: 'lifeCycle', resultState: 'result' } as const
const ending = fields<Ending>(endingFields, [], endingAliases)
const widget = fields<{ title: string; status?: string; error?: string }>({ title: text, status: text, error: text }, [
  'title',
])

const attempt = fields<Attempt>(
  {
    ...endingFields,
    states: list(stateStep),
    queued: duration,
    setup: duration,
    run: duration,
    cleanup: duration,
    error: text,
    trace: text,
    info: text,
    output: longText,
    logs: longText,
    truncated: flag,
    outcome: truth,
    alertState: text,
    widgets: list(widget),
  },
  [],
  endingAliases,
)

const dependency = either(
  isText,
  text,
  fields<{ key: string; outcome?: 'true' | 'false' }>({ key: text, outcome: truth }, ['key']),
)
const iteration = fields<IterationScenario>({
  key: text,
  kind: oneOf(...TASK_KINDS),
  path: text,
  maxRetries: number,
  attempts: list(attempt),
})

const task = fields<TaskScenario>(
  {
    key: text,
    kind: oneOf(...TASK_KINDS),
    copies: number,
    dependsOn: list(dependency),
    runIf: oneOf(...RUN_IFS),
    description: text,
    maxRetries: number,
    retryInterval: duration,
    retryOnTimeout: flag,
    timeout: duration,
    disabled: flag,
    attempts: list(attempt),
    path: text,
    parameters: mapOf(text),
    job: digits,
    condition: fields<{ left: string; op?: string; right: string }>({ left: text, op: text, right: text }, [
      'left',
      'right',
    ]),
    inputs: either<number, string[]>(isNumber, number, list(text)),
    concurrency: number,
    iteration,
    exceptions: mapOf(list(attempt)),
    settings: mapOf(raw),
  },
  ['key'],
)

const job = fields<JobScenario>(
  {
    jobId: digits,
    name: text,
    creator: text,
    parameters: mapOf(text),
    maxConcurrentRuns: number,
    queue: flag,
    timeout: duration,
    tasks: list(task),
    states: list(stateStep),
    end: ending,
    settings: mapOf(raw),
  },
  ['jobId', 'tasks'],
)

const fault = fields<Fault>({
  match: fields<NonNullable<Fault['match']>>({ method: text, path: text, runId: digits }),
  skip: number,
  times: either<number, 'forever'>(isNumber, number, oneOf('forever')),
  from: moment,
  until: moment,
  status: number,
  headers: mapOf(text),
  body: raw,
  html: either<boolean, string>((value) => typeof value === 'boolean', flag, text),
  delay: duration,
  reset: oneOf('before', 'after'),
  cut: literally(true as const),
  effect: flag,
})

const policy = fields<Policy>({ issuer: text, audiences: list(text), subject: text, subjectClaim: text }, ['issuer'])
const principal = fields<PrincipalScenario>(
  { applicationId: text, user: text, secret: text, policies: list(policy), inWorkspace: flag },
  ['applicationId'],
)
type Credential = NonNullable<ApplicationScenario['credentials']>[number]
const credential = fields<Credential>({ issuer: text, subject: text, audience: text }, ['issuer', 'subject'])
const application = fields<ApplicationScenario>({ clientId: text, secret: text, credentials: list(credential) }, [
  'clientId',
])

const signIn = fields<SignInScenario>({
  tokenLife: duration,
  exchangedTokenLife: duration,
  audiences: list(text),
  tokenEndpoint: text,
  tenant: text,
  azureResourceId: text,
  principals: list(principal),
  policies: list(policy),
  github: fields<NonNullable<SignInScenario['github']>>({
    requestToken: text,
    idTokenLife: duration,
    requestTokenLife: duration,
    claims: mapOf(text),
  }),
  entra: fields<NonNullable<SignInScenario['entra']>>({ tokenLife: duration, applications: list(application) }),
})

const scenario = fields<Scenario>({
  hostOrg: digits,
  tokens: mapOf(fields<TokenRule>({ user: text, permissions: oneOf('manage', 'view', 'none'), until: duration })),
  nextRunId: digits,
  nextJobId: digits,
  wire: oneOf('both', 'state', 'status'),
  taskOrder: oneOf('declared', 'shuffled'),
  cancelTakes: duration,
  repairSubmitted: flag,
  skippedResult: flag,
  clock: fields<{ speed?: number }>({ speed: number }),
  jobs: list(job),
  submit: list(
    fields<SubmitRule>({
      match: fields<NonNullable<SubmitRule['match']>>({ task: text, notebook: text }),
      attempts: list(attempt),
      states: list(stateStep),
      end: ending,
    }),
  ),
  faults: list(fault),
  signIn,
  demo: fields<{ with: Record<string, string> }>({ with: mapOf(text) }, ['with']),
})

/** Reads a scenario from YAML. Throws a ScenarioError that names the field. */
export function parseScenario(yamlText: string): Scenario {
  let data: unknown
  try {
    data = parse(yamlText, { intAsBigInt: true, maxAliasCount: 10_000 })
  } catch (error) {
    throw new ScenarioError('', error instanceof Error ? error.message : String(error))
  }
  const read = scenario(data, '')
  return { ...read, ...(read.jobs && { jobs: read.jobs.map((one) => ({ ...one, tasks: expand(one.tasks) })) }) }
}

/** Makes the copies of tasks, and writes out dependencies such as `load_*`. */
function expand(tasks: TaskScenario[]): TaskScenario[] {
  const copies = tasks.flatMap(({ copies: count, ...original }) =>
    count === undefined
      ? [original]
      : Array.from({ length: count }, (_, index) =>
          numbered(original, String(index + 1).padStart(String(count).length, '0')),
        ),
  )
  const keys = copies.map(({ key }) => key)
  return copies.map((original) => ({
    ...original,
    ...(original.dependsOn && { dependsOn: original.dependsOn.flatMap((on) => named(on, keys)) }),
  }))
}

function numbered(original: TaskScenario, digits: string): TaskScenario {
  const fill = (words: string): string => words.replaceAll('{n}', digits)
  return {
    ...original,
    key: fill(original.key),
    ...(original.path !== undefined && { path: fill(original.path) }),
    ...(original.description !== undefined && { description: fill(original.description) }),
    ...(original.dependsOn && {
      dependsOn: original.dependsOn.map((on) => (typeof on === 'string' ? fill(on) : { ...on, key: fill(on.key) })),
    }),
  }
}

type Dependency = NonNullable<TaskScenario['dependsOn']>[number]

function named(on: Dependency, keys: string[]): Dependency[] {
  if (typeof on !== 'string' || !on.includes('*')) return [on]
  const pattern = new RegExp(`^${on.split('*').join('.*')}$`)
  return keys.filter((key) => pattern.test(key))
}

/** Reads a scenario file. */
export async function loadScenario(path: string): Promise<Scenario> {
  return parseScenario(await readFile(path, 'utf8'))
}
