import type { Json } from '../wire/form.ts'
import type { Call } from './call.ts'

/** One endpoint: what it answers to, and what it does. */
export interface Route {
  method: string
  /** With its parameters in braces; `{version}` is 2.1 or 2.2. */
  path: string
  does: (call: Call) => Json
  /** What a token must be allowed for it. */
  needs: 'manage' | 'run' | 'view' | 'nothing'
}

/** A route that was found, with the parameters of its path. */
export interface Match {
  route: Route
  path: Record<string, string>
}

const PARAMETER = /\{(\w+)\}/g

/** An endpoint that reads. */
export function get(path: string, does: Route['does'], needs: Route['needs'] = 'view'): Route {
  return { method: 'GET', path, does, needs }
}

/** Endpoints that change something. */
export const post = changing('POST')
export const put = changing('PUT')
export const patch = changing('PATCH')

function changing(method: string): (path: string, does: Route['does'], needs?: Route['needs']) => Route {
  return (path, does, needs = 'manage') => ({ method, path, does, needs })
}

/** Gives a function that finds the route of a request; undefined when there is none. */
export function router(routes: Route[]): (method: string, path: string) => Match | undefined {
  const patterns = routes.map((route) => ({ route, pattern: pathPattern(route.path) }))
  return (method, path) => {
    for (const { route, pattern } of patterns) {
      const found = route.method === method ? pattern.exec(path) : null
      if (found) return { route, path: { ...found.groups } }
    }
    return undefined
  }
}

function pathPattern(path: string): RegExp {
  const source = path
    .replaceAll('.', '\\.')
    .replaceAll(PARAMETER, (_whole, name: string) =>
      name === 'version' ? '(?<version>2\\.[12])' : `(?<${name}>[^/]+)`,
    )
  return new RegExp(`^${source}$`)
}
