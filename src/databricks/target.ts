import { createHmac } from 'node:crypto'
import { SECRET_FIELDS, wayNamed, wayOf, type AuthType, type SignIn } from './auth/ways.ts'

/** Where the workspace is and how to sign in. */
export interface Target {
  /** `https://host[:port]`, nothing behind it; `http://` only for loopback. */
  host: string
  /** From `?o=` in the host input, when it was there. */
  workspaceId?: string
  signIn: SignIn
}

/** An address in the workspace, which has the workspace's ID where the host was given with one. */
export function inWorkspace({ host, workspaceId }: Pick<Target, 'host' | 'workspaceId'>, path: string): string {
  return `${host}${path}${workspaceId ? `?o=${workspaceId}` : ''}`
}

/** What the main step saves of its target, so that the clean-up step sends nothing elsewhere, or as somebody else. */
export interface SavedTarget {
  host: string
  workspaceId?: string
  authType: AuthType
  /** Random, and of one step only: fingerprints of two steps cannot be compared. */
  salt: string
  /** A hash of each thing that says to whom and as whom the step signs in, secrets included: `name:hash`, by name. */
  fingerprint: string
}

/** What to save of a target. `salt` is a random text, new for every step. */
export function saveTarget({ host, workspaceId, signIn }: Target, salt: string): SavedTarget {
  const saved = { host, ...(workspaceId === undefined ? {} : { workspaceId }), authType: signIn.type, salt }
  return { ...saved, fingerprint: fingerprintOf(signIn, saved) }
}

/**
 * What of a target is not as it was when it was saved, as full sentences that show no secret; undefined when all is.
 * A host or a way that is another one is named, anything else only by what it is.
 */
export function differences(saved: SavedTarget, { host, workspaceId, signIn }: Target): string | undefined {
  const changed = [
    ...(host === saved.host ? [] : [`the host (it was ${saved.host} and is ${host})`]),
    ...(workspaceId === saved.workspaceId ? [] : ['the workspace ID']),
    ...(signIn.type === saved.authType
      ? changedFields(saved.fingerprint, fingerprintOf(signIn, saved)).map((name) => `the ${inWords(name)}`)
      : [`the way of signing in (it was ${saved.authType} and is ${signIn.type})`]),
  ]
  if (changed.length === 0) return undefined
  return (
    `What the step signs in with has changed since it began: ${changed.join(', ')}. A later step may have changed ` +
    'the environment (GITHUB_ENV), a profile or a file.'
  )
}

/** Whether nothing of a target has changed but its secret. */
export function isOnlySecretNew(saved: SavedTarget, { host, workspaceId, signIn }: Target): boolean {
  if (host !== saved.host || workspaceId !== saved.workspaceId || signIn.type !== saved.authType) return false
  return changedFields(saved.fingerprint, fingerprintOf(signIn, saved)).every((name) => SECRET_FIELDS.includes(name))
}

/** A saved target as it was read from JSON; undefined when it is none. */
export function parseSavedTarget(value: unknown): SavedTarget | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { host, workspaceId, authType, salt, fingerprint }: Partial<Record<keyof SavedTarget, unknown>> = value
  const way = typeof authType === 'string' ? wayNamed(authType) : undefined
  if (!way || typeof host !== 'string' || typeof salt !== 'string' || typeof fingerprint !== 'string') return undefined
  if (workspaceId !== undefined && typeof workspaceId !== 'string') return undefined
  return { host, ...(workspaceId === undefined ? {} : { workspaceId }), authType: way.type, salt, fingerprint }
}

function fingerprintOf(signIn: SignIn, { host, salt }: Pick<SavedTarget, 'host' | 'salt'>): string {
  return Object.entries(wayOf(signIn.type).identify(signIn))
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = JSON.stringify([host, signIn.type, name, value])
      return `${name}:${createHmac('sha256', salt).update(text).digest('base64url')}`
    })
    .sort()
    .join(' ')
}

/** The names of what is in one fingerprint and not, or otherwise, in the other. */
function changedFields(one: string, other: string): string[] {
  const [before, now] = [new Set(one.split(' ')), new Set(other.split(' '))]
  const changed = [...before.symmetricDifference(now)].map((part) => part.split(':', 1)[0] ?? '')
  return [...new Set(changed)].filter((name) => name !== '').sort()
}

/** `clientId` → `client ID`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\bid\b/, 'ID')
}
