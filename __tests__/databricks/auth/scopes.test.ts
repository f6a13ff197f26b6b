import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { createAuthorizer, type SignIn } from '../../../src/databricks/auth/ways.ts'
import type { HttpRequest, HttpResponse } from '../../../src/databricks/http/transport.ts'

const HOST = 'https://dbc.example.com'
const ID_TOKEN = ['{"alg":"RS256"}', '{"iss":"i","aud":"a","sub":"s"}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.')
const WAYS: SignIn[] = [
  { type: 'oauth-m2m', clientId: 'app', clientSecret: 'dose-secret' },
  {
    type: 'github-oidc',
    clientId: 'app',
    audience: 'a',
    idTokens: { url: 'https://id.example.com/t?v=2', requestToken: 'r' },
  },
]

/** Signs in, with a workspace that answers so; gives the scopes that it was asked for. */
const askedFor = async (signIn: SignIn, status: number, answer: Record<string, unknown>): Promise<string | null> => {
  let scope: string | null = null
  const send = ({ url, body }: HttpRequest): Promise<HttpResponse> => {
    const isToken = url === `${HOST}/oidc/v1/token`
    if (isToken) scope = new URLSearchParams(body).get('scope')
    const value = isToken ? answer : url.startsWith(HOST) ? {} : { value: ID_TOKEN }
    return Promise.resolve({ status: isToken ? status : 200, headers: {}, body: JSON.stringify(value) })
  }
  const dependencies = {
    transport: { send, close: () => undefined },
    clock: createVirtualClock(),
    execute: () => Promise.reject(new Error('there are no programs here')),
    over: new AbortController().signal,
    onSecret: () => undefined,
  }
  await createAuthorizer(dependencies, HOST, signIn).authorize()
  return scope
}

describe.each(WAYS)('a token of $type', (way) => {
  const granted = { access_token: 'eyJ', expires_in: 3600 }

  it('is asked for with the scopes that were given, else with all', async () => {
    expect(await askedFor(way, 200, granted)).toBe('all-apis')
    expect(await askedFor({ ...way, scopes: 'jobs workspace' } as SignIn, 200, granted)).toBe('jobs workspace')
  })

  it.each([
    ['invalid_scope', 'Invalid scope: jbos'],
    ['access_denied', "Scopes 'jbos' are not assigned to the client app"],
  ])('that is refused for its scopes (%s) says which were asked for', async (error, error_description) => {
    const refused = askedFor({ ...way, scopes: 'jbos' } as SignIn, 400, { error, error_description })
    await expect(refused).rejects.toMatchObject({
      kind: 'auth',
      message: expect.stringContaining(error_description),
      advice: expect.stringContaining('`oauth-scopes: jbos`: correct the names'),
    })
  })
})
