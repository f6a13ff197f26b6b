import { randomBytes } from 'node:crypto'
import pLimit from 'p-limit'
import { ActionError } from '../model/errors.ts'
import { withoutExtension } from '../model/source.ts'
import { shorten } from '../text/cut.ts'
import { oneLine, plainText } from '../text/plain.ts'
import { ApiError, type ServiceFailure } from './http/errors.ts'
import { multipart, type Content } from './http/multipart.ts'
import type { Persistence, Trouble } from './http/retry.ts'
import { longestUploadMs, type Call, type Http } from './http/workspace.ts'
import { createSend } from './pages.ts'
import { list, positive, text } from './wire/foreign.ts'

export type { Content } from './http/multipart.ts'

/**
 * Files and folders of the workspace. Paths are absolute (`/Workspace/Users/…`), and may hold any character but `/` in
 * a name. Everything here may be repeated, and is sent again until it is answered. Rejects with ApiError, or with the
 * signal's reason.
 */
export interface WorkspaceFiles {
  /**
   * `GET preview/scim/v2/Me`: the name of whoever signs in, which is also that of the home folder: an e-mail address,
   * or the application ID of a service principal.
   */
  userName(signal?: AbortSignal): Promise<string>
  /** `POST workspace/mkdirs`: the folder and those above it. */
  makeFolder(path: string, options?: FileOptions): Promise<void>
  /**
   * `POST workspace/import`: makes a notebook of what says that it is one, without its extension, and a file of
   * anything else. What is there already is replaced; a folder that is missing is made. Content that cannot be read, or
   * is not as long as it says, is an ActionError of the kind `input`.
   */
  importFile(path: string, content: Content, options?: ImportOptions): Promise<void>
  /** `POST workspace/delete`, with all that is in it; one that is not there is done. */
  deleteFolder(path: string, options?: FileOptions): Promise<void>
  /** `GET workspace/list`: what is directly in it; nothing where it is not there. */
  listFolder(path: string, options?: FileOptions): Promise<FolderEntry[]>
  /** Epoch ms by the workspace's clock; undefined until an answer told it. */
  serverNow(): number | undefined
}

/** Something in a folder of the workspace, as it says itself. */
export interface FolderEntry {
  path: string
  /** `NOTEBOOK`, `FILE`, `DIRECTORY` …; empty where it does not say. */
  type: string
  /** Epoch ms by the workspace's clock; absent where it does not say. */
  modifiedAt?: number
}

/** `deadlineMs`: one attempt of that length, where it is not worth more. */
export interface FileOptions {
  signal?: AbortSignal
  deadlineMs?: number
}

export interface ImportOptions extends FileOptions, Pick<Persistence, 'onSending'> {
  /** Hears of each attempt that failed and will be made again, in place of whoever does so for all requests. */
  onTrouble?: (trouble: Trouble) => void
}

const OUTAGE_MS = 5 * 60_000

const ADVICE: Readonly<Record<string, string>> = {
  403:
    'The identity that signs in may not do this there, or the runner is outside of the workspace’s IP access list. ' +
    'It needs “Can Manage” on the folder, which it has in its own home as a rule.',
  404: 'Something was deleted while this step worked, or the identity may not see it: run the step again.',
  413: 'Leave the file out with `source-files`.',
  MAX_NOTEBOOK_SIZE_EXCEEDED: 'Leave the file out with `source-files`, or make it smaller.',
  MAX_CHILD_NODE_SIZE_EXCEEDED:
    'A folder of the workspace holds only so much: leave files out with `source-files`, or delete old folders there.',
  WORKSPACE_OBJECT_TYPE_MISMATCH:
    'Something else of that name is in the way. Delete it in the workspace, and run the step again.',
  INVALID_PARAMETER_VALUE:
    'Correct what the sentence names, or leave the file out with `source-files` where it is about one.',
}
const PERMISSION = { PERMISSION_DENIED: ADVICE[403] ?? '', RESOURCE_DOES_NOT_EXIST: ADVICE[404] ?? '' }

/** What all calls have in common. */
const TERMS = { scope: 'workspace', adviceOn: { ...ADVICE, ...PERMISSION } } as const

interface WorkspaceFilesOptions {
  /** Gives a text that nobody can guess, so that no file can hold it. */
  newBoundary?: () => string
  /** Of the service principal that signs in, if it is one: its user name. */
  applicationId?: string
}

/** The client for files of the workspace. */
export function createWorkspaceFiles(
  http: Http,
  { newBoundary = randomBoundary, applicationId }: WorkspaceFilesOptions = {},
): WorkspaceFiles {
  // Two at once have led to two folders of one name (terraform-provider-databricks, workspace/resource_notebook.go).
  const oneAtATime = pLimit(1)
  const sendCall = createSend(http)
  const send: Send = (call) =>
    sendCall({ ...TERMS, ...call, outageMs: call.deadlineMs === undefined ? (call.outageMs ?? OUTAGE_MS) : 0 })
  const makeFolder: WorkspaceFiles['makeFolder'] = (path, options) =>
    oneAtATime(async () => {
      options?.signal?.throwIfAborted()
      await send(pathCall('mkdirs', 'make the folder', { path }, options))
    })
  const remove = (body: { path: string; recursive: boolean }, options?: FileOptions): Promise<boolean> =>
    unlessMissing(
      send(pathCall('delete', 'delete', body, options)).then(() => true),
      false,
    )
  const importOnce = (path: string, content: Content, options: ImportOptions): Promise<unknown> =>
    send(importCall(path, content, newBoundary(), options))
  return {
    serverNow: () => http.serverNow(),
    userName: (signal) =>
      readUserName(send, signal).catch((error: unknown) => {
        // Its scopes need not allow a token to ask who it is.
        if (error instanceof ApiError && error.status === 403 && applicationId) return applicationId
        throw error
      }),
    makeFolder,
    async importFile(path, content, options = {}) {
      try {
        await importOnce(path, content, options)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (isParentMissing(error)) await makeFolder(folderOf(path), options)
        else if (isOfOtherType(error)) await makeWay(path, (each) => remove({ path: each, recursive: false }, options))
        else throw error
        await importOnce(path, content, options)
      }
    },
    deleteFolder: async (path, options) => void (await remove({ path, recursive: true }, options)),
    listFolder: (path, options) => listFolder(send, path, options),
  }
}

function randomBoundary(): string {
  return `databricks-run-${randomBytes(24).toString('hex')}`
}

/** A call with the usual patience, unless it has its own. */
type FileCall = Omit<Call, 'outageMs'> & { outageMs?: number }
type Send = (call: FileCall) => Promise<Record<string, unknown>>

// --- who, and which folder -----------------------------------------------------------------------------------------

async function readUserName(send: Send, signal?: AbortSignal): Promise<string> {
  const { userName } = await send({
    method: 'GET',
    path: '2.0/preview/scim/v2/Me',
    what: 'say who signs in',
    signal,
  })
  const name = text(userName)
  if (isFolderName(name)) return name
  throw new ApiError(
    'unreachable',
    name === ''
      ? 'The workspace was asked who signs in, and its answer names nobody.'
      : `The workspace says that “${shorten(oneLine(name), 80)}” signs in, which cannot be the name of a home folder.`,
    'Check that `host` is the workspace itself, and what stands between the runner and it; `source: git` needs no ' +
      'home folder.',
  )
}

/** Whether a name is that of one folder and of no other. */
function isFolderName(name: string): boolean {
  return name !== '' && name !== '.' && !name.includes('/') && !name.includes('..') && plainText(name).trim() === name
}

async function listFolder(send: Send, path: string, options?: FileOptions): Promise<FolderEntry[]> {
  const answer = await unlessMissing(
    send({ method: 'GET', path: '2.0/workspace/list', query: { path }, what: `list ${shown(path)}`, ...options }),
    {},
  )
  return list(answer.objects).flatMap(({ path: found, object_type: type, modified_at: modifiedAt }) =>
    typeof found === 'string' ? [{ path: found, type: text(type), modifiedAt: positive(modifiedAt) }] : [],
  )
}

// --- requests ------------------------------------------------------------------------------------------------------

function pathCall(
  endpoint: string,
  verb: string,
  body: { path: string; recursive?: boolean },
  { signal, deadlineMs }: FileOptions = {},
): FileCall {
  return {
    method: 'POST',
    path: `2.0/workspace/${endpoint}`,
    body,
    what: `${verb} ${shown(body.path)}`,
    needsAnswer: false,
    signal,
    deadlineMs,
  }
}

/** https://docs.databricks.com/api/workspace/workspace/import; a JSON body would end at 10 MiB. */
function importCall(path: string, content: Content, boundary: string, options: ImportOptions): FileCall {
  const parts = [
    { name: 'path', text: path },
    { name: 'content', fileName: path.slice(path.lastIndexOf('/') + 1), content },
    { name: 'format', text: 'AUTO' },
    { name: 'overwrite', text: 'true' },
  ]
  return {
    method: 'POST',
    path: '2.0/workspace/import',
    upload: multipart(parts, boundary, (why) => unreadable(path, why)),
    what: `import ${shown(path)}`,
    // Counted from the first failure, so that a large file has a second try.
    outageMs: OUTAGE_MS + longestUploadMs(content.bytes),
    needsAnswer: false,
    mayPass: isInTheWay,
    ...options,
  }
}

/** The error for a file that could not be read for its import to `path`. */
export function unreadable(path: string, why: string): ActionError {
  return new ActionError(
    'input',
    `${shown(path)} could not be imported: ${oneLine(why)}.`,
    'Nothing may write to the checkout while this step reads it: run the step again, and look for what does.',
  )
}

/** A path as it may be shown: one line, and not too long. */
function shown(path: string): string {
  return shorten(oneLine(path), 300, 'both')
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

// --- refusals ------------------------------------------------------------------------------------------------------

/** The object that was there before has another type: a file became a notebook, or the other way round. */
const OTHER_TYPE = 'WORKSPACE_OBJECT_TYPE_MISMATCH'

/** "… already exists", although it is to be replaced: two writers at once, or the workspace's own fault. It passes. */
function isInTheWay({ status, code, reason, message }: ServiceFailure): boolean {
  if (code === OTHER_TYPE || reason === OTHER_TYPE) return false
  return (
    status === 409 || /^(?:RESOURCE_)?ALREADY_EXISTS$/.test(code) || (status === 400 && /already exists/i.test(message))
  )
}

function isParentMissing({ status, said }: ApiError): boolean {
  return status === 404 && /parent folder/i.test(said)
}

function isOfOtherType({ code, reason, said }: ApiError): boolean {
  return [code, reason].includes(OTHER_TYPE) || said.includes(OTHER_TYPE)
}

/** Deletes the one object that is in the way: a file has its extension, a notebook has not. */
async function makeWay(path: string, remove: (path: string) => Promise<boolean>): Promise<void> {
  if (!(await remove(path))) await remove(withoutExtension(path))
}

/** What a request gives, or `otherwise` where the workspace says that what it is about is not there. */
async function unlessMissing<T>(request: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await request
  } catch (error) {
    if (error instanceof ApiError && isMissing(error)) return otherwise
    throw error
  }
}

function isMissing({ status, code }: ApiError): boolean {
  return code === 'RESOURCE_DOES_NOT_EXIST' || (status === 404 && code !== 'ENDPOINT_NOT_FOUND')
}
