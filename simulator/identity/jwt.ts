import { createHmac } from 'node:crypto'

/** What a token says. Times are epoch seconds. */
export interface Claims {
  iss: string
  aud: string | string[]
  iat: number
  nbf: number
  exp: number
  [name: string]: unknown
}

/**
 * A signed JSON Web Token. Real issuers sign with RSA and publish their keys; here everyone knows the key of every
 * issuer, and a token is good for nothing outside.
 */
export function sign(claims: Claims): string {
  const content = [{ alg: 'HS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${content}.${signature(content, claims.iss)}`
}

/** What a token says, signed or not; undefined when it is none. */
export function decode(token: string): Claims | undefined {
  const [, payload = '', ...rest] = token.split('.')
  if (rest.length !== 1) return undefined
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Partial<Claims> | null
    return typeof claims?.iss === 'string' && typeof claims.exp === 'number' ? (claims as Claims) : undefined
  } catch {
    return undefined
  }
}

/** What a token says, when its issuer signed it; times are not looked at. */
export function verify(token: string): Claims | undefined {
  const claims = decode(token)
  const end = token.lastIndexOf('.')
  return claims !== undefined && token.slice(end + 1) === signature(token.slice(0, end), claims.iss)
    ? claims
    : undefined
}

/** Whether a token is meant for one of these. */
export function isFor({ aud }: Claims, audiences: string[]): boolean {
  return [aud].flat().some((audience) => audiences.includes(audience))
}

function signature(content: string, issuer: string): string {
  return createHmac('sha256', `simulated key of ${issuer}`).update(content).digest('base64url')
}
