import { isObject } from '../wire/foreign.ts'

/**
 * The claims of a JSON Web Token, unverified: good for telling people what was presented and for how long it lives,
 * and for nothing else. Empty when the text is no JWT. https://www.rfc-editor.org/rfc/rfc7519
 */
export function claimsOf(token: string): Record<string, unknown> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return isObject(claims) ? claims : {}
  } catch {
    return {}
  }
}
