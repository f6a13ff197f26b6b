import { expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import type { IssuerDependencies } from '../../../src/databricks/auth/issuer.ts'
import type { HttpResponse } from '../../../src/databricks/http/transport.ts'
import { discoverWorkspace } from '../../../src/databricks/auth/workspace-tokens.ts'

const HOST = 'https://w.example.com'
const ADVICE = /with the audience of the federation policy as `oidc-audience` this request is not sent\.$/i

const AWAY: HttpResponse = { status: 503, headers: { 'retry-after': '7' }, body: 'away' }
const EMPTY: HttpResponse = { status: 200, headers: {}, body: '{}' }

/** A workspace of which one document cannot be had. */
const workspaceWithout = (document: string) => {
  const dependencies: IssuerDependencies = {
    clock: createVirtualClock(),
    over: new AbortController().signal,
    onSecret: () => undefined,
    transport: {
      send: ({ url }) => Promise.resolve(url.endsWith(document) ? AWAY : EMPTY),
      close: () => undefined,
    },
  }
  return discoverWorkspace(dependencies, HOST)
}

it('a workspace that does not say its audience is asked again, and the advice is to give it', async () => {
  await expect(workspaceWithout('databricks-config').federation()).rejects.toMatchObject({
    why: '503',
    waitMs: 7000,
    error: { kind: 'unreachable', advice: expect.stringMatching(ADVICE) },
  })
})

it('an audience would not help where it is the token endpoint that cannot be had', async () => {
  const workspace = workspaceWithout('oauth-authorization-server')
  await expect(workspace.federation()).rejects.toMatchObject({
    why: '503',
    error: { kind: 'unreachable', advice: expect.not.stringMatching(ADVICE) },
  })
})
