import type { Commands } from '../action/commands.ts'
import { readProfile, secretsOf, type Machine } from '../action/settings.ts'
import { createAuthorizer, secretsOfSignIn } from '../databricks/auth/ways.ts'
import { createJobsClient, type JobsClient } from '../databricks/client.ts'
import type { Trouble } from '../databricks/http/retry.ts'
import { hiding } from '../databricks/http/redact.ts'
import { createHttp, type Http } from '../databricks/http/workspace.ts'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import type { WorkspaceFiles } from '../databricks/workspace-files.ts'
import { userAgent } from '../databricks/http/user-agent.ts'
import type { Target } from '../databricks/target.ts'
import type { World } from './world.ts'

/** What of this machine counts beside the environment, once everything secret in either is masked in the log. */
export async function readMachine(
  { env, readText }: Pick<World, 'env' | 'readText'>,
  commands: Pick<Commands, 'mask'>,
): Promise<Machine> {
  // Before anything is waited for: the environment alone holds most of them.
  for (const secret of secretsOf(env, undefined)) commands.mask(secret)
  const profile = await readProfile(env, readText)
  if (profile) for (const secret of secretsOf({}, profile)) commands.mask(secret)
  return { profile, readText }
}

interface ConnectDependencies extends Pick<World, 'env' | 'clock' | 'random' | 'createTransport' | 'execute'> {
  commands: Pick<Commands, 'debug' | 'mask'>
  /** What nobody may see beside what signs in. */
  secrets?: string[]
  /** Whether runs and outputs come with the whole answers that they were read from. */
  keepsAnswers?: boolean
  /** Hears of each request that did not succeed and will be sent again. */
  onTrouble: (trouble: Trouble) => void
}

/** The clients for a workspace. Nothing is sent before they are asked for something; `close` lets the process end. */
export interface Connection {
  client: JobsClient
  workspaceFiles: WorkspaceFiles
  /** The definitions of jobs; loaded when it is asked for, since most steps only run one. */
  savedJobs: () => Promise<SavedJobs>
  /** Takes out of a text all that signs in, and what else nobody may see. */
  hide: (text: string) => string
  close: () => void
}

/** Connects to a workspace. */
export function connect(dependencies: ConnectDependencies, target: Target): Connection {
  const { env, clock, random, execute, commands, onTrouble, secrets: others = [], keepsAnswers } = dependencies
  const transport = dependencies.createTransport(userAgent(env, target.signIn.type))
  const onTrace = (line: string): void => commands.debug(line)
  onTrace(`Way to sign in to ${target.host}: ${target.signIn.type}`)
  const over = new AbortController()
  const { secrets, add, hide } = knownSecrets([
    ...secretsOf(env, undefined),
    ...secretsOfSignIn(target.signIn),
    ...others,
  ])
  const onSecret = (secret: string): void => {
    commands.mask(secret)
    add(secret)
  }
  const signIn = { transport, clock, execute, over: over.signal, onSecret, onTrace, secrets }
  const authorizer = createAuthorizer(signIn, target.host, target.signIn)
  const http = createHttp({ ...target, authorizer, transport, clock, random, onTrouble, onTrace, secrets })
  const applicationId = 'clientId' in target.signIn ? target.signIn.clientId : undefined
  const close = (): void => {
    over.abort()
    transport.close()
  }
  return {
    client: createJobsClient(http, { keepsAnswers }),
    workspaceFiles: workspaceFilesOver(http, applicationId),
    savedJobs: async () =>
      (await import(/* webpackChunkName: "definitions" */ '../databricks/saved-jobs.ts')).createSavedJobs(http),
    hide,
    close,
  }
}

/** Loaded when one is asked for: most steps run a job, and all start with something else. */
function workspaceFilesOver(http: Http, applicationId: string | undefined): WorkspaceFiles {
  let loaded: Promise<WorkspaceFiles> | undefined
  const files = (): Promise<WorkspaceFiles> =>
    (loaded ??= import(/* webpackChunkName: "imports" */ '../databricks/workspace-files.ts').then(
      ({ createWorkspaceFiles }) => createWorkspaceFiles(http, { applicationId }),
    ))
  return {
    serverNow: () => http.serverNow(),
    userName: async (signal) => (await files()).userName(signal),
    makeFolder: async (...folder) => (await files()).makeFolder(...folder),
    importFile: async (...file) => (await files()).importFile(...file),
    deleteFolder: async (...folder) => (await files()).deleteFolder(...folder),
    listFolder: async (...folder) => (await files()).listFolder(...folder),
  }
}

/** Tokens that were given out last, of which a way of signing in holds three at a time. */
const MOST_TOKENS = 6

/** What a service may repeat: what the step was given to sign in with, and the last tokens that it got for it. */
function knownSecrets(given: string[]): {
  secrets: () => string[]
  add: (secret: string) => void
  hide: (text: string) => string
} {
  const tokens: string[] = []
  // Made when it is first asked for: most steps write no text that it is for.
  let hide: ((text: string) => string) | undefined
  return {
    hide: (text) => (hide ??= hiding([...given, ...tokens]))(text),
    secrets: () => [...given, ...tokens],
    add(secret) {
      tokens.push(secret)
      if (tokens.length > MOST_TOKENS) tokens.shift()
      hide = undefined
    },
  }
}
