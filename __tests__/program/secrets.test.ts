import { describe, expect, it } from '@jest/globals'
import { postInProcess, runInProcess, runUntilKilled, type StepInProcess } from '../../harness/in-process.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { HttpResponse, Transport } from '../../src/databricks/http/transport.ts'
import { IdentityProviders } from '../../simulator/identity/providers.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { ENCODINGS, LETTERS, longestRun, readingsOf, SPECIAL } from '../databricks/http/secret-forms.ts'
import { AZURE_CLIENT_ID, CLIENT_ID, signInOf, TENANT } from './sign-in-ways.ts'

const HOST = 'https://dbc.example.com'
const IDENTITY = 'https://login.example.com'
/** Characters of a secret in a row that may be seen. */
const MOST_SEEN = 6

type Random = () => number

const anySecret = (random: Random): string => {
  const letters = pick(random, [LETTERS, LETTERS, SPECIAL])
  const made = Array.from({ length: between(random, 12, 80) }, () => letters[between(random, 0, letters.length - 1)])
  return `s${made.join('')}e`
}

/** The ways to sign in with a secret. */
const WAYS: Record<string, (secret: string) => Pick<StepInProcess, 'with' | 'env'>> = {
  pat: (token) => ({ with: { token } }),
  'oauth-m2m': (secret) => ({ with: { 'client-id': CLIENT_ID, 'client-secret': secret } }),
  'azure-client-secret': (secret) => ({
    with: {},
    env: {
      AZURE_AUTHORITY_HOST: IDENTITY,
      ARM_CLIENT_ID: AZURE_CLIENT_ID,
      ARM_TENANT_ID: TENANT,
      ARM_CLIENT_SECRET: secret,
    },
  }),
}

const ENDPOINTS = ['run-now', 'runs/get', 'get-output', 'runs/cancel', 'runs/list', 'jobs/list', 'token', 'index.json']

/** An answer that repeats the secret, in any form, cut anywhere, in any place that some client shows. */
function repeating(random: Random, secret: string): HttpResponse {
  const encode = ENCODINGS[pick(random, Object.keys(ENCODINGS))] ?? ((text: string) => text)
  const filler = pick(random, ['', 'Bearer ', 'token=', '.'.repeat(between(random, 0, 30)), 'x'.repeat(1_985)])
  const whole = `${filler}${encode(secret)}${pick(random, ['', ' is not valid', 'and', '.'.repeat(3_000)])}`
  const text = random() < 0.6 ? whole : whole.slice(0, between(random, filler.length, whole.length))
  const body = pick(random, [
    JSON.stringify({ error_code: 'INVALID_PARAMETER_VALUE', message: text }),
    JSON.stringify({ error: 'invalid_client', error_description: text }),
    JSON.stringify({ error: { code: `X_${text}`, message: text } }),
    JSON.stringify({ detail: text, scimType: text }),
    `<html><title>${text}</title><pre>${text}</pre></html>`,
    `SOME_CODE: ${text}`,
    text,
  ])
  const status = pick(random, [400, 400, 401, 403, 404, 407, 429, 500, 503, 302])
  const encoded = encodeURIComponent(secret)
  const location = `https://me:${encoded}@elsewhere.example.com/${encodeURIComponent(text)}?t=${encoded}`
  return { status, headers: { 'content-type': 'text/plain', location, 'retry-after': '1' }, body }
}

const repeatedBy =
  (random: Random, secret: string, endpoint: string, rate: number, onRepeat: () => void) =>
  (transport: Transport): Transport => ({
    ...transport,
    send: async (...sent) => {
      const answer = await transport.send(...sent)
      if (!new URL(sent[0].url).pathname.endsWith(endpoint) || random() >= rate) return answer
      onRepeat()
      return repeating(random, secret)
    },
  })

describe.each(Object.keys(WAYS))('a secret of %s that the workspace repeats', (name) => {
  it('comes out nowhere: not in outputs, summary, log or annotations, in whatever form', async () => {
    const wrong: string[] = []
    let repeated = 0
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed)
      const clock = createVirtualClock()
      const secret = anySecret(random)
      const attempts = [{ run: between(random, 1, 40), ...(seed % 2 ? { error: 'broken' } : { output: 'fine' }) }]
      const scenario = {
        tokens: { [secret]: {} },
        signIn: signInOf({
          principals: [{ applicationId: CLIENT_ID, secret }, { applicationId: AZURE_CLIENT_ID }],
          entra: { applications: [{ clientId: AZURE_CLIENT_ID, secret }] },
        }),
        jobs: [{ jobId: '7', name: 'nightly', tasks: [{ key: 'only', kind: 'notebook' as const, attempts }] }],
      }
      const way = WAYS[name]?.(secret)
      const step: StepInProcess = {
        workspace: new Workspace({ scenario, clock, url: HOST }),
        identity: new IdentityProviders({ scenario, clock, url: IDENTITY }),
        clock,
        random,
        between: repeatedBy(random, secret, pick(random, ENDPOINTS), pick(random, [0.4, 1]), () => repeated++),
        env: way?.env,
        with: {
          host: HOST,
          ...pick<Record<string, string>>(random, [{ 'job-id': '7' }, { 'job-name': 'nightly' }]),
          ...pick<Record<string, string>>(random, [{}, { timeout: '5s' }, { 'cancel-previous-runs': 'true' }]),
          ...way?.with,
        },
      }
      const main = random() < 0.3 ? await runUntilKilled(step, between(random, 0, 20_000)) : await runInProcess(step)
      const after = await postInProcess(step, main.state)
      for (const { log, errors, warnings, outputs, summary } of [main, after])
        for (const text of [log, ...errors, ...warnings, ...Object.values(outputs), summary])
          for (const reading of readingsOf(text))
            if (longestRun(reading, secret) > MOST_SEEN) wrong.push(`seed ${seed}: ${secret} in ${text.slice(0, 500)}`)
    }
    expect(wrong).toEqual([])
    expect(repeated).toBeGreaterThan(100)
  }, 240_000)
})
