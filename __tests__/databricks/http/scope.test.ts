import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { bearerAuthorizer, type Authorizer } from '../../../src/databricks/auth/authorizer.ts'
import { patAuthorizer } from '../../../src/databricks/auth/pat.ts'
import type { ApiError } from '../../../src/databricks/http/errors.ts'
import { createHttp, type Call } from '../../../src/databricks/http/workspace.ts'

const scoped = (scopes: string): Authorizer =>
  bearerAuthorizer('oauth-m2m', 'advice', { token: () => Promise.resolve('eyJhbGciOi') }, scopes)
const CHALLENGE = 'Bearer realm="DatabricksRealm", error="insufficient_scope", scope="jobs"'

/** What is said of a request that the workspace refuses so. */
const told = async (
  authorizer: Authorizer,
  message: string,
  { challenge = '', status = 403, ...call }: Partial<Call> & { challenge?: string; status?: number } = {},
): Promise<ApiError> => {
  const http = createHttp({
    host: 'https://dbc.example.com',
    authorizer,
    clock: createVirtualClock(),
    random: () => 0,
    transport: {
      send: () =>
        Promise.resolve({
          status,
          headers: { 'www-authenticate': challenge },
          body: JSON.stringify({ error_code: status, message }),
        }),
      close: () => undefined,
    },
  })
  return http.call({ method: 'GET', path: '2.1/jobs/runs/get', what: 'read run 42', outageMs: 0, ...call }).then(
    () => Promise.reject(new Error('it was not refused')),
    (error: unknown) => error as ApiError,
  )
}

describe('a token without the scope that a request needs', () => {
  it.each([
    ['Provided OAuth token does not have required scopes: jobs [ReqId: ab357ea5]', undefined, 'jobs'],
    ['Provided access token does not have required scopes: dashboards.genie, sql', undefined, 'dashboards.genie, sql'],
    ['Provided PAT token does not have required scopes: scim. Ask.', undefined, 'scim'],
    ['Forbidden', CHALLENGE, 'jobs'],
    ['Provided access token does not have required scopes', undefined, 'jobs'],
  ])('is told as that: %s', async (message, challenge, scope) => {
    const { kind, message: said, advice } = await told(scoped('sql'), message, { challenge })
    expect(kind).toBe('auth')
    const why = `for the access token lacks the scope ${scope} (403 403): ${message}`
    expect(said).toBe(`The workspace refused to read run 42, ${why}`)
    expect(advice).toContain(`\`oauth-scopes: sql\`: add ${scope} there`)
  })

  it('is told by what the request needs, where the workspace does not say', async () => {
    const { message } = await told(scoped('jobs'), 'No.', {
      challenge: 'Bearer error=insufficient_scope',
      scope: 'workspace',
    })
    expect(message).toContain('lacks the scope workspace')
  })

  it('was made by somebody else where it is a ready one', async () => {
    const { advice } = await told(patAuthorizer('dapi'), 'Provided access token does not have required scopes: jobs')
    expect(advice).toMatch(/^Create a token that has it/)
  })

  it.each([
    ['User does not have permission to run the scope.', 403],
    ['Provided access token does not have required scopes: jobs', 400],
  ])('is nothing else: %s (%d)', async (message, status) => {
    expect((await told(scoped('sql'), message, { status })).message).toBe(
      `The workspace refused to read run 42 (${status} ${status}): ${message}`,
    )
  })
})
