/** Everything that a step takes from the outside, with a workspace that answers requests as the test says. */
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { World } from '../../src/app/world.ts'
import { stringifyJson } from '../../src/databricks/wire/int64.ts'
import { noCheckout } from './checkout-tree.ts'
import { HOST } from './step.ts'

/** A request as the workspace sees it: `POST runs/cancel`, and what it carries. */
interface Seen {
  what: string
  body: string
  query: string
  at: number
  /** Where it went: `https://host`. */
  host: string
  /** How the request was signed. */
  authorization: string
}

/** The answer to a request: a JSON body, `[status, body]`, or nothing at all. */
export type Reply = Record<string, unknown> | readonly [number, Record<string, unknown>] | Error

export interface WorldInTest extends World {
  /** The requests, in order. */
  seen: Seen[]
  /** What they asked for: `POST run-now`. */
  asked(): string[]
  /** What went to stdout. */
  written(): string
  /** Annotations, debug lines and masks, in order: `error: …`, `mask: …`. */
  said: string[]
  outputs: Record<string, string>
  state: Record<string, string>
  summary(): string
  /** Files that were created. */
  created: string[]
  /** How often a transport was closed. */
  closed(): number
}

export interface WorldOptions extends Omit<Partial<World>, 'core' | 'writeText'> {
  writeText?: World['writeText']
  core?: Partial<World['core']>
  with?: Record<string, string>
  /** What the workspace answers; `at` is in ms since the world began. */
  reply?: (what: string, request: Seen) => Reply | Promise<Reply>
}

/** A world in which the workspace refuses everything, unless the test says otherwise. */
export function aWorld({ with: inputs = {}, reply, ...overrides }: WorldOptions = {}): WorldInTest {
  const clock = overrides.clock ?? createVirtualClock()
  const began = clock.now()
  const seen: Seen[] = []
  const said: string[] = []
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  const created: string[] = []
  let written = ''
  let summary = ''
  let closed = 0
  let tokens = 0
  const say =
    (kind: string) =>
    (message: unknown): void =>
      void said.push(`${kind}: ${String(message)}`)
  const given = Object.entries({ host: HOST, token: 'dapi-secret', ...inputs })
  return {
    event: {},
    files: {
      read: () => Promise.reject(new Error('there is no checkout here')),
      match: () => Promise.resolve([]),
      firstLine: () => Promise.reject(new Error('there is no checkout here')),
    },
    checkout: noCheckout(),
    readText: () => Promise.resolve(undefined),
    execute: () => Promise.reject(new Error('there are no programs here')),
    random: () => 0.5,
    printed: () => Promise.resolve(),
    newToken: () => `word-${++tokens}`,
    write: (text) => void (written += text),
    writeSummary: (markdown) => {
      summary = markdown
      return Promise.resolve()
    },
    createFile: (path) => Promise.resolve(Boolean(created.push(path))),
    fileExists: () => Promise.resolve(false),
    createDownload: () => () => Promise.reject(new Error('there is nothing to download here')),
    openFolder: () => ({ write: noDisk, addLine: noDisk, has: noDisk, remove: noDisk, removeAttempts: noDisk }),
    canceled: new AbortController().signal,
    createTransport: () => ({
      send: async ({ method, url, headers, body = '' }) => {
        const { origin, pathname, search } = new URL(url)
        const what = `${method} ${pathname.replace(/^\/api\/2\.[12]\/jobs\//, '')}`
        const at = clock.now() - began
        const request = { what, body, query: search, at, host: origin, authorization: headers.authorization ?? '' }
        seen.push(request)
        return responseOf((await reply?.(what, request)) ?? [400, { error_code: 'NO', message: 'Not here.' }])
      },
      close: () => void closed++,
    }),
    ...overrides,
    writeText: overrides.writeText ?? noDisk,
    clock,
    env: {
      ...ENVIRONMENT,
      ...Object.fromEntries(given.map(([name, value]) => [inputName(name), value])),
      ...overrides.env,
    },
    core: {
      setOutput: (name, value: unknown) => void (outputs[name] = String(value)),
      saveState: (name, value) => void (state[name] = value),
      error: say('error'),
      warning: say('warning'),
      notice: say('notice'),
      debug: say('debug'),
      setSecret: say('mask'),
      startGroup: (name) => void (written += `::group::${name}\n`),
      endGroup: () => void (written += '::endgroup::\n'),
      ...overrides.core,
    },
    seen,
    asked: () => seen.map(({ what }) => what),
    written: () => written,
    said,
    outputs,
    state,
    summary: () => summary,
    created,
    closed: () => closed,
  }
}

function noDisk(): never {
  throw new Error('there is no disk here')
}

const ENVIRONMENT = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/sales',
  GITHUB_WORKFLOW: 'nightly',
  GITHUB_RUN_ID: '17000000001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'run',
  GITHUB_ACTION: '__self',
  GITHUB_SHA: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
  RUNNER_TEMP: '/temp',
}

function inputName(name: string): string {
  return `INPUT_${name.toUpperCase()}`
}

function responseOf(reply: Reply): { status: number; headers: Record<string, string>; body: string } {
  if (reply instanceof Error) throw reply
  const [status, body] = isPair(reply) ? reply : [200, reply]
  return { status, headers: { 'content-type': 'application/json' }, body: stringifyJson(body) }
}

function isPair(reply: Exclude<Reply, Error>): reply is readonly [number, Record<string, unknown>] {
  return Array.isArray(reply)
}
