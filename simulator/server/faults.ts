import { durationMs, type Fault } from '../scenario/scenario.ts'

interface Counted {
  fault: Fault
  seen: number
}

/** What a fault is matched against. */
interface Target {
  method: string
  /** With its query. */
  path: string
  runId?: string
  /** Milliseconds since the workspace was made. */
  elapsed: number
}

/** The faults of a workspace and how often each has come up. */
export class Faults {
  readonly #faults: Counted[] = []

  add(fault: Fault): void {
    this.#faults.push({ fault, seen: 0 })
  }

  /** The first fault that is meant for this request. It counts as having come up. */
  take(target: Target): Fault | undefined {
    for (const counted of this.#faults) {
      if (!isMeant(counted.fault, target)) continue
      const { skip = 0, from, until } = counted.fault
      const limit = counted.fault.times ?? ((from ?? until) === undefined ? 1 : 'forever')
      if (limit !== 'forever' && counted.seen >= skip + limit) continue
      counted.seen++
      if (counted.seen > skip) return counted.fault
    }
    return undefined
  }
}

function isMeant({ match = {}, from, until }: Fault, target: Target): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== target.method) return false
  if (match.path !== undefined && !isPath(match.path, target.path)) return false
  if (match.runId !== undefined && String(match.runId) !== target.runId) return false
  return target.elapsed >= moment(from, 0) && target.elapsed < moment(until, Infinity)
}

function isPath(pattern: string, path: string): boolean {
  const expression = /^\/(.+)\/([imsu]*)$/.exec(pattern)
  if (expression?.[1] !== undefined && !pattern.startsWith('/api/'))
    return new RegExp(expression[1], expression[2]).test(path)
  const [bare = ''] = path.split('?')
  return bare === pattern || bare.endsWith(pattern.startsWith('/') ? pattern : `/${pattern}`)
}

function moment(value: number | string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  return typeof value === 'number' ? value : durationMs(value)
}

const CODES: Record<number, string> = {
  400: 'INVALID_PARAMETER_VALUE',
  401: 'UNAUTHORIZED',
  403: 'PERMISSION_DENIED',
  404: 'RESOURCE_DOES_NOT_EXIST',
  429: 'REQUEST_LIMIT_EXCEEDED',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'TEMPORARILY_UNAVAILABLE',
  504: 'TEMPORARILY_UNAVAILABLE',
}

const LOGIN_PAGE =
  '<!DOCTYPE html>\n<html>\n<head><title>Databricks - Sign In</title></head>\n' +
  '<body><h1>Sign in to Databricks</h1></body>\n</html>\n'

/** The answer that a fault gives instead of the workspace's own, if it gives one. */
export function faultAnswer(
  fault: Fault,
  path: string,
): { status: number; headers: Record<string, string>; body: string } | undefined {
  if (fault.html !== undefined && fault.html !== false) {
    return {
      status: fault.status ?? 200,
      headers: { 'content-type': 'text/html; charset=utf-8', ...fault.headers },
      body: fault.html === true ? LOGIN_PAGE : fault.html,
    }
  }
  if (fault.status === undefined && fault.body === undefined) return undefined
  const status = fault.status ?? 200
  const isText = typeof fault.body === 'string'
  const body = isText ? (fault.body as string) : JSON.stringify(fault.body ?? defaultBody(status, path))
  return {
    status,
    headers: { 'content-type': isText && !/^\s*[[{]/.test(body) ? 'text/plain' : 'application/json', ...fault.headers },
    body,
  }
}

function defaultBody(status: number, path: string): object {
  const [bare = ''] = path.split('?')
  const message =
    status === 429
      ? 'Request is rejected due to throttling.'
      : `The service at ${bare} is temporarily unavailable. Please try again later. [TraceId: -]`
  return {
    error_code: CODES[status] ?? 'INTERNAL_SERVER_ERROR',
    message: status < 500 && status !== 429 ? `Simulated fault with status ${status}.` : message,
  }
}

/** What a fault did, in few words. */
export function faultName(fault: Fault): string {
  if (fault.reset !== undefined) return `reset ${fault.reset}`
  if (fault.cut) return 'cut'
  if (fault.html) return 'html'
  if (fault.status !== undefined) return `status ${fault.status}${fault.effect ? ' after effect' : ''}`
  return fault.delay !== undefined ? 'delay' : 'body'
}
