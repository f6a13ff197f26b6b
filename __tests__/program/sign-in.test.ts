import { afterEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JOB_ID, lastLine, program, readable, requestCounts, TOKEN } from './program.ts'
import {
  allRequests,
  apiRequests,
  AZURE_CLIENT_ID,
  AZURE_CLIENT_SECRET,
  CLIENT_ID,
  CLIENT_SECRET,
  confidential,
  GITHUB,
  jobTaking,
  OTHER_WAYS,
  REQUEST_TOKEN,
  RESOURCE_ID,
  SHORT_LIVED,
  shownBy,
  signedBy,
  TENANT,
  WAYS,
} from './sign-in-ways.ts'

const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sign-in-'))
  folders.push(folder)
  return folder
}

describe.each(Object.keys(WAYS))('%s', (way) => {
  it('runs a job, and says in the user agent how it signed in', async () => {
    const { sim, inputs, options } = await signedBy(way, jobTaking('5s'))
    const { exitCode, outputs } = await sim.run(inputs, options)
    expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
    expect(
      new Set(apiRequests(sim).map(({ headers }) => /auth\/(\S+)/.exec(headers['user-agent'] ?? '')?.[1])),
    ).toEqual(new Set([way]))
  })

  it('lets the post step sign in by itself', async () => {
    const { sim, inputs, options } = await signedBy(way, jobTaking('8h'))
    const step = sim.start(inputs, options)
    await step.printed(/a .*running/)
    step.child.kill('SIGKILL')
    const after = await sim.post(inputs, await step.done, options)
    expect(readable(after.log)).toMatch(/Run \d+ has ended: CANCELED/)
    expect(sim.workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('shows nothing that is secret, in the debug log, outputs, state or summary, and masks it before', async () => {
    const { sim, inputs, options } = await signedBy(way, jobTaking('5s'))
    const result = await sim.run(inputs, options)
    const secrets = confidential(sim).filter((secret) => way !== 'azure-cli' || secret !== AZURE_CLIENT_SECRET)
    expect(secrets.length).toBeGreaterThan(0)
    expect(secrets.filter((secret) => shownBy(result).includes(secret))).toEqual([])
    expect(secrets.filter((secret) => !result.log.includes(`::add-mask::${secret.replaceAll('%', '%25')}\n`))).toEqual(
      [],
    )
    expect(
      allRequests(sim).filter(({ path, query }) =>
        secrets.some((secret) => `${path} ${JSON.stringify(query)}`.includes(secret)),
      ),
    ).toEqual([])
    // What inputs and environment hold is masked before anything else is printed.
    expect(result.log).toMatch(way === 'azure-cli' ? /./ : /^::add-mask::/)
    expect(result.log).not.toContain(`::add-mask::${sim.url}`)
    expect(result.log).not.toContain('::add-mask::127.0.0.1')
  })
})

describe.each(OTHER_WAYS)('%s, for longer than its tokens live', (way) => {
  it('goes on: a new token comes before the old one expires', async () => {
    const { sim, inputs, options } = await signedBy(way, jobTaking(way === 'azure-cli' ? '120s' : '200s', SHORT_LIVED))
    const { exitCode, outputs } = await sim.run(inputs, options)
    expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
    expect(new Set(apiRequests(sim).map(({ headers }) => headers.authorization)).size).toBeGreaterThanOrEqual(3)
    expect(apiRequests(sim).filter(({ status }) => status === 401 || status === 403)).toEqual([])
    expect(requestCounts(sim.workspace)['POST run-now']).toBe(1)
  })

  it('a token that the workspace no longer takes is renewed at once, and the request sent again', async () => {
    const { sim, inputs, options } = await signedBy(way, jobTaking('30s'))
    const step = sim.start(inputs, options)
    await step.printed(/a .*running/)
    // Entra's tokens count in seconds: one of the same second would be refused, too.
    await new Promise((resolve) => setTimeout(resolve, (2 * 1000) / sim.speed))
    sim.workspace.revokeTokens()
    const { exitCode, log } = await step.done
    expect(exitCode).toBe(0)
    expect(apiRequests(sim).filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(1)
    expect(readable(log)).not.toMatch(/Could not|Trying again/)
  })
})

describe('github-oidc', () => {
  const audienceAsked = (sim: Awaited<ReturnType<typeof signedBy>>['sim']): (string | undefined)[] =>
    sim.identity.requests.filter(({ path }) => path === '/github/idtoken').map(({ query }) => query.audience)

  it('asks for the audience of the input, else what the workspace expects, else its token endpoint', async () => {
    const own = {
      principals: [
        { applicationId: CLIENT_ID, policies: [{ issuer: GITHUB, audiences: ['mine', 'https://github.com/octo'] }] },
      ],
    }
    const named = await signedBy('github-oidc', jobTaking('5s', own), { with: { 'oidc-audience': 'mine' } })
    const told = await signedBy(
      'github-oidc',
      jobTaking('5s', { ...own, audiences: ['https://github.com/octo', 'other'] }),
    )
    const neither = await signedBy('github-oidc', jobTaking('5s'))
    for (const { sim, inputs, options } of [named, told, neither])
      expect((await sim.run(inputs, options)).exitCode).toBe(0)
    expect([...audienceAsked(named.sim), ...audienceAsked(told.sim), ...audienceAsked(neither.sim)]).toEqual([
      'mine',
      'https://github.com/octo',
      `${neither.sim.url}/oidc/v1/token`,
    ])
  })

  it('says what to give when the workspace cannot tell the audience, and does not ask for it then', async () => {
    const policy = { principals: [{ applicationId: CLIENT_ID, policies: [{ issuer: GITHUB, audiences: ['mine'] }] }] }
    const { sim, inputs, options } = await signedBy('github-oidc', jobTaking('5s', policy))
    sim.workspace.addFault({ match: { path: '/.well-known/databricks-config' }, status: 500, times: 'forever' })
    const { outputs, log } = await sim.run(inputs, options)
    expect(outputs['failure-kind']).toBe('unreachable')
    expect(lastLine(log)).toMatch(/With the audience of the federation policy as `oidc-audience` this request is not/)
    expect((await sim.run({ ...inputs, 'oidc-audience': 'mine' }, options)).exitCode).toBe(0)
  })

  it('works without a client-id, on an account-wide policy', async () => {
    const { sim, inputs, options } = await signedBy('github-oidc', jobTaking('5s'), { with: { 'client-id': '' } })
    const { exitCode } = await sim.run(inputs, options)
    expect(exitCode).toBe(0)
    const [exchange] = sim.workspace.requests.filter(({ path }) => path === '/oidc/v1/token')
    expect(Object.keys(exchange?.body as object).sort()).toEqual([
      'grant_type',
      'scope',
      'subject_token',
      'subject_token_type',
    ])
  })

  it('refused by the policy: says what it must match, and what the workspace said', async () => {
    const { sim, inputs, options } = await signedBy(
      'github-oidc',
      jobTaking('5s', { github: { claims: { sub: 'repo:octo@1001/sales@2002:pull_request' } } }),
    )
    const { exitCode, outputs, log, summary } = await sim.run(inputs, options)
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'auth'])
    expect(outputs.error).toMatch(/TOKEN_SUBJECT_INVALID/)
    expect(summary).toContain('<br>sub: repo:octo<span>@</span>1001/sales<span>@</span>2002:pull_request<br>')
    const said = lastLine(log).replaceAll('%0A', '\n')
    expect(said).toContain(`A federation policy of the service principal ${CLIENT_ID} must match`)
    expect(said).toContain('  sub: repo:octo@1001/sales@2002:pull_request\n')
    expect(said).toContain(`  aud: ${sim.url}/oidc/v1/token\n`)
    expect(said).toContain(`  iss: ${GITHUB}\n`)
    expect(apiRequests(sim)).toEqual([])
  })

  it('without id-token: write, or on a fork, says so, and sends nothing', async () => {
    const { sim, inputs } = await signedBy('github-oidc', jobTaking('5s'))
    const without = await sim.run(inputs)
    expect(lastLine(without.log)).toMatch(
      /^::error::Input client-id: .*GitHub gave this job no ID token\. Give the job `permissions: \{id-token: write\}`/,
    )
    const event = { pull_request: { number: 7, head: { sha: 'f'.repeat(40), repo: { full_name: 'stranger/sales' } } } }
    const fork = await sim.run(inputs, { event, env: { GITHUB_EVENT_NAME: 'pull_request' } })
    expect(lastLine(fork.log)).toMatch(
      /^::error::Input client-id: .*GitHub gives no ID token to the pull request of a fork/,
    )
    const dependabot = await sim.run(
      { ...inputs, 'auth-type': 'github-oidc' },
      { env: { GITHUB_ACTOR: 'dependabot[bot]' } },
    )
    expect(lastLine(dependabot.log)).toMatch(/^::error::Input auth-type: github-oidc is chosen, but .*Dependabot/)
    for (const { outputs } of [without, fork, dependabot]) expect(outputs['failure-kind']).toBe('input')
    expect(allRequests(sim)).toEqual([])
  })

  it('asks for a new ID token at each exchange', async () => {
    const { sim, inputs, options } = await signedBy('github-oidc', jobTaking('200s', SHORT_LIVED))
    await sim.run(inputs, options)
    const exchanges = sim.workspace.requests.filter(({ path }) => path === '/oidc/v1/token')
    expect(exchanges.length).toBeGreaterThanOrEqual(3)
    expect(new Set(exchanges.map(({ body }) => (body as { subject_token: string }).subject_token)).size).toBe(
      exchanges.length,
    )
  })
})

describe('oauth-m2m', () => {
  it('with a wrong secret ends with what the workspace said, and what to check', async () => {
    const { sim, inputs, options } = await signedBy('oauth-m2m', jobTaking('5s'), {
      with: { 'client-secret': 'dose-of-the-past' },
    })
    const { exitCode, outputs, log } = await sim.run(inputs, options)
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'auth'])
    expect(outputs.error).toContain(
      `The workspace refused to sign in the service principal ${CLIENT_ID} (401 invalid_client): ` +
        'Client authentication failed',
    )
    expect(lastLine(log)).toMatch(/OAuth secret of it that has not expired/)
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain('dose-of-the-past')
    expect(apiRequests(sim)).toEqual([])
  })

  it('never shows a secret that the token endpoint repeats', async () => {
    const { sim, inputs, options } = await signedBy('oauth-m2m', jobTaking('5s'))
    sim.workspace.addFault({
      match: { path: '/oidc/v1/token' },
      status: 400,
      body: { error: 'invalid_client', error_description: `the secret ${CLIENT_SECRET} is wrong` },
    })
    const result = await sim.run(inputs, options)
    expect(result.outputs.error).toMatch(/the secret \*\*\* is wrong/)
    expect(shownBy(result)).not.toContain(CLIENT_SECRET)
  })

  it('sends its secret to the workspace only, whatever the discovery document says', async () => {
    const { sim, inputs, options } = await signedBy(
      'oauth-m2m',
      jobTaking('5s', { tokenEndpoint: 'http://127.0.0.1:9/oidc/v1/token' }),
    )
    expect((await sim.run(inputs, options)).exitCode).toBe(0)
    expect(sim.workspace.requests.filter(({ path }) => path === '/oidc/v1/token')).toHaveLength(1)
  })

  it('works where the workspace has no discovery document', async () => {
    const { sim, inputs, options } = await signedBy('oauth-m2m', jobTaking('5s'))
    sim.workspace.addFault({ match: { path: 'oauth-authorization-server' }, status: 404, times: 'forever' })
    expect((await sim.run(inputs, options)).exitCode).toBe(0)
  })

  it('a client secret alone beside a token is a warning: the token is used', async () => {
    const { sim, inputs, options } = await signedBy('pat', jobTaking('5s'), {
      with: { 'client-secret': CLIENT_SECRET },
    })
    const { exitCode, log } = await sim.run(inputs, options)
    expect(exitCode).toBe(0)
    expect(log).toMatch(/^::warning::.*pat \(`token`\) is used\. oauth-m2m \(`client-secret`\) is given, too/m)
    expect(new Set(apiRequests(sim).map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${TOKEN}`]))
  })

  it('follows no redirect with its secret', async () => {
    const { sim, inputs, options } = await signedBy('oauth-m2m', jobTaking('5s'))
    sim.workspace.addFault({
      match: { path: '/oidc/v1/token' },
      status: 307,
      headers: { location: `${sim.identity.url}/steal` },
      body: {},
      times: 'forever',
    })
    const { outputs, log } = await sim.run(inputs, options)
    expect(outputs['failure-kind']).toBe('unreachable')
    expect(lastLine(log)).toMatch(/answered with a redirect \(307\)/)
    expect(sim.identity.requests).toEqual([])
  })
})

describe('Azure', () => {
  it.each(['azure-client-secret', 'github-oidc-azure'])('%s finds the tenant by itself', async (way) => {
    const { sim, inputs, options } = await signedBy(way, jobTaking('5s'), { env: { ARM_TENANT_ID: undefined } })
    expect((await sim.run(inputs, options)).exitCode).toBe(0)
    const redirect = sim.workspace.requests.filter(({ path }) => path === '/aad/auth')
    expect(redirect.map(({ headers }) => headers.authorization)).toEqual([undefined])
    expect(sim.identity.requests.some(({ path }) => path === `/${TENANT}/oauth2/token`)).toBe(true)
  })

  it.each(['azure-client-secret', 'github-oidc-azure', 'azure-cli'])(
    '%s with the resource id proves its right to a workspace that it is not in yet',
    async (way) => {
      const outside = { principals: [{ applicationId: AZURE_CLIENT_ID, inWorkspace: false }] }
      const { sim, inputs, options } = await signedBy(way, jobTaking('5s', outside), {
        env: { DATABRICKS_AZURE_RESOURCE_ID: RESOURCE_ID },
      })
      expect((await sim.run(inputs, options)).exitCode).toBe(0)
      expect(apiRequests(sim)[0]?.headers).toMatchObject({
        'x-databricks-azure-workspace-resource-id': RESOURCE_ID,
        'x-databricks-azure-sp-management-token': expect.stringMatching(/^ey/),
      })
    },
  )

  it.each(['azure-client-secret', 'github-oidc-azure', 'azure-cli'])(
    '%s without the resource id, and not in the workspace: says how to be added',
    async (way) => {
      const outside = { principals: [{ applicationId: AZURE_CLIENT_ID, inWorkspace: false }] }
      const { sim, inputs, options } = await signedBy(way, jobTaking('5s', outside))
      const { outputs, log } = await sim.run(inputs, options)
      expect(outputs['failure-kind']).toBe('auth')
      expect(lastLine(log)).toMatch(
        /is not in this workspace.*Can Manage Run.*not in this workspace yet, add it.*DATABRICKS_AZURE_RESOURCE_ID/,
      )
    },
  )

  it.each<[string, object, RegExp]>([
    [
      'a wrong secret',
      { ARM_CLIENT_SECRET: 'wrong~secret' },
      /401 invalid_client\): AADSTS7000215.*the value of the secret as ARM_CLIENT_SECRET, not its ID/,
    ],
    ['an application that is not there', { ARM_CLIENT_ID: 'aaaa' }, /AADSTS700016.*check ARM_CLIENT_ID/],
    ['a tenant that is not there', { ARM_TENANT_ID: 'bbbb' }, /AADSTS90002.*check ARM_TENANT_ID/],
  ])('%s is told in Entra’s words, with advice', async (_name, env, sentence) => {
    const { sim, inputs, options } = await signedBy('azure-client-secret', jobTaking('5s'), {
      env: env as Record<string, string>,
    })
    const { outputs, log } = await sim.run(inputs, options)
    expect(outputs['failure-kind']).toBe('auth')
    expect(lastLine(log)).toMatch(sentence)
  })

  it('a federated credential that does not match: says what it must match', async () => {
    const { sim, inputs, options } = await signedBy(
      'github-oidc-azure',
      jobTaking('5s', { github: { claims: { sub: 'repo:octo/sales:pull_request' } } }),
    )
    const said = lastLine((await sim.run(inputs, options)).log).replaceAll('%0A', '\n')
    expect(said).toMatch(/AADSTS700213/)
    expect(said).toContain(`A federated credential of the application ${AZURE_CLIENT_ID} must match`)
    expect(said).toContain('  aud: api://AzureADTokenExchange\n  sub: repo:octo/sales:pull_request\n')
  })

  it('azure-cli goes on without the proof of its right where the account may not have it', async () => {
    const { sim, inputs, options } = await signedBy('azure-cli', jobTaking('5s'), {
      env: { DATABRICKS_AZURE_RESOURCE_ID: RESOURCE_ID, FAKE_AZ_REFUSES: 'management' },
    })
    expect((await sim.run(inputs, options)).exitCode).toBe(0)
    expect(apiRequests(sim)[0]?.headers).not.toHaveProperty('x-databricks-azure-sp-management-token')
  })

  it('a redirect that does not lead to Entra tells no tenant', async () => {
    const { sim, inputs, options } = await signedBy('azure-client-secret', jobTaking('5s'), {
      env: { ARM_TENANT_ID: undefined },
    })
    sim.workspace.addFault({
      match: { path: '/aad/auth' },
      status: 302,
      headers: { location: `${sim.url}/login.html?error=private-link-validation-error` },
      body: {},
      times: 'forever',
    })
    const { outputs, log } = await sim.run(inputs, options)
    expect(outputs['failure-kind']).toBe('auth')
    expect(lastLine(log)).toMatch(/The Entra tenant was not given, and .*does not tell it \(302\).*ARM_TENANT_ID/)
    expect(sim.identity.requests).toEqual([])
  })

  it('the Azure CLI is asked once more without the tenant, where it takes none, and its refusal is told', async () => {
    const folder = await newFolder()
    const calls = join(folder, 'log')
    const env = { ARM_TENANT_ID: TENANT, FAKE_AZ_LOG: calls }
    const { sim, inputs, options } = await signedBy('azure-cli', jobTaking('5s'), { env })
    expect((await sim.run(inputs, options)).exitCode).toBe(0)
    const command = 'account get-access-token --resource 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d --output json'
    expect(await readFile(calls, 'utf8')).toBe(`${command} --tenant ${TENANT}\n${command}\n`)
    const refused = await sim.run(inputs, {
      env: { ...options.env, FAKE_AZ_FAILS: "Please run 'az login' to setup account." },
    })
    expect(lastLine(refused.log)).toMatch(
      /The Azure CLI gave no token: Please run 'az login' to setup account\..*azure\/login/,
    )
    const missing = await sim.run(inputs, { env: { ...options.env, PATH: folder } })
    expect(lastLine(missing.log)).toMatch(/The Azure CLI gave no token: there is no `az` on this runner/)
    expect([refused.outputs['failure-kind'], missing.outputs['failure-kind']]).toEqual(['auth', 'auth'])
  })
})

describe('while the wait goes on', () => {
  it.each<[string, string]>([
    ['oauth-m2m', 'workspace'],
    ['azure-client-secret', 'identity'],
    ['github-oidc', 'identity'],
  ])('%s: whoever gives out tokens may be away for longer than a token lives', async (way, who) => {
    const { sim, inputs, options } = await signedBy(way, jobTaking(way === 'azure-cli' ? '120s' : '200s', SHORT_LIVED))
    const path = '/(oidc\\/v1\\/token|oauth2\\/token|github\\/idtoken)/'
    sim[who as 'workspace' | 'identity'].addFault({
      match: { path },
      skip: 1,
      from: '30s',
      until: '170s',
      status: 503,
      times: 'forever',
    })
    const { exitCode, log } = await sim.run(inputs, options)
    expect(readable(log)).toMatch(/Could not sign in \(.*503.*Trying again/)
    expect(exitCode).toBe(0)
    expect(requestCounts(sim.workspace)['POST run-now']).toBe(1)
  })

  it('a sign-in that fails starts nothing and leaves nothing to look for: it comes before the start', async () => {
    const { sim, inputs, options } = await signedBy('oauth-m2m', jobTaking('5s'))
    sim.workspace.addFault({ match: { path: '/oidc/v1/token' }, status: 503, times: 'forever' })
    const main = await sim.run(inputs, options)
    expect(main.outputs['failure-kind']).toBe('unreachable')
    const after = await sim.post(inputs, main, options)
    expect([after.exitCode, after.log]).toEqual([0, ''])
    expect(sim.workspace.runs()).toEqual([])
  })

  it('a proxy that never opens its tunnel is given up, and does not hold the step after its last word', async () => {
    const http = process.getBuiltinModule('node:http')
    const proxy = http.createServer()
    let asked = 0
    proxy.on('connect', () => asked++)
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const { sim, inputs, options } = await signedBy('oauth-m2m', jobTaking('5s'))
    const env = { ...options.env, https_proxy: `http://127.0.0.1:${(proxy.address() as { port: number }).port}` }
    const { outputs, log } = await sim.run({ ...inputs, host: 'https://workspace.example' }, { env })
    proxy.closeAllConnections()
    proxy.close()
    expect(outputs['failure-kind']).toBe('unreachable')
    expect(lastLine(log)).toMatch(/no answer within 20 s/)
    expect(asked).toBeGreaterThan(1)
  })

  it('canceled in the middle of signing in: nothing was started, and nothing is', async () => {
    const { sim, inputs, options } = await signedBy('oauth-m2m', jobTaking('5s'))
    sim.workspace.addFault({ match: { path: '/oidc/v1/token' }, delay: '20m', times: 1 })
    const step = sim.start(inputs, options)
    await new Promise<void>(
      (resolve) => (sim.workspace.onRequest = ({ path }) => path === '/oidc/v1/token' && resolve()),
    )
    step.child.kill('SIGINT')
    const main = await step.done
    expect(main.outputs['failure-kind']).toBe('workflow-canceled')
    await sim.post(inputs, main, options)
    expect(sim.workspace.runs()).toEqual([])
  })
})

describe('which way', () => {
  it('two at once is an error that names both, unless auth-type decides', async () => {
    const { sim, inputs, options } = await signedBy('oauth-m2m', jobTaking('5s'), { with: { token: TOKEN } })
    const both = await sim.run(inputs, options)
    expect(lastLine(both.log)).toMatch(
      new RegExp(
        '^::error::Input auth-type: two ways to sign in are set at once: ' +
          'pat \\(`token`\\) and oauth-m2m \\(`client-id`, `client-secret`\\)',
      ),
    )
    expect(allRequests(sim)).toEqual([])
    const decided = await sim.run({ ...inputs, 'auth-type': 'oauth-m2m' }, options)
    expect(decided.exitCode).toBe(0)
    expect(apiRequests(sim).map(({ headers }) => headers.authorization)).not.toContain(`Bearer ${TOKEN}`)
  })

  it('none is an error that shows three ways', async () => {
    const sim = await program(jobTaking('5s'))
    const { log } = await sim.run({ 'job-id': JOB_ID, token: '' })
    for (const part of ['id-token: write', 'secrets.DATABRICKS_CLIENT_SECRET', 'secrets.DATABRICKS_TOKEN'])
      expect(lastLine(log)).toContain(part)
    expect(allRequests(sim)).toEqual([])
  })

  it('a permission for ID tokens alone changes nothing for a step with a token', async () => {
    const sim = await program(jobTaking('5s'))
    expect((await sim.run({ 'job-id': JOB_ID }, { env: sim.signInEnv })).exitCode).toBe(0)
    expect(sim.identity.requests).toEqual([])
  })

  it('a profile of .databrickscfg gives host and credentials, masked like any other', async () => {
    const sim = await program(
      jobTaking('5s', { principals: [{ applicationId: CLIENT_ID, secret: 'dose-of-the-profile' }] }),
    )
    const home = await newFolder()
    await writeFile(
      join(home, '.databrickscfg'),
      [
        '[DEFAULT]',
        'host = https://elsewhere.cloud.databricks.com',
        'token = dapi-other',
        '',
        '[ci.sales]',
        `host      = ${sim.url}`,
        `client_id = ${CLIENT_ID} ; the deployer`,
        'client_secret = dose-of-the-profile',
        '',
      ].join('\n'),
    )
    const env = { HOME: home, DATABRICKS_CONFIG_PROFILE: 'ci.sales' }
    const main = await sim.run({ host: '', token: '', 'job-id': JOB_ID }, { env })
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain('::add-mask::dose-of-the-profile\n')
    const missing = await sim.run(
      { host: '', token: '', 'job-id': JOB_ID },
      { env: { ...env, DATABRICKS_CONFIG_PROFILE: 'prod' } },
    )
    expect(lastLine(missing.log)).toMatch(
      new RegExp(
        String.raw`Input host: DATABRICKS_CONFIG_PROFILE names the profile "prod", which .*\.databrickscfg ` +
          String.raw`does not have, or which is empty there\. It has DEFAULT, ci\.sales\.`,
      ),
    )
  })

  it('an Azure CLI that is signed in is taken when there is nothing else', async () => {
    const { sim, options } = await signedBy('azure-cli', jobTaking('5s'))
    const home = await newFolder()
    await mkdir(join(home, '.azure'))
    await writeFile(join(home, '.azure', 'azureProfile.json'), '\ufeff{"subscriptions": [{"id": "0c1b"}]}')
    const { exitCode } = await sim.run({ token: '', 'job-id': JOB_ID }, { env: { ...options.env, HOME: home } })
    expect(exitCode).toBe(0)
    expect(apiRequests(sim)[0]?.headers['user-agent']).toContain('auth/azure-cli')
  })
})

it('what a job may ask ID tokens with goes to GitHub and to nobody else', async () => {
  const { sim, inputs, options } = await signedBy('github-oidc', jobTaking('5s'))
  await sim.run(inputs, options)
  const holders = allRequests(sim).filter(({ headers }) => headers.authorization?.includes(REQUEST_TOKEN))
  expect(new Set(holders.map(({ path }) => path))).toEqual(new Set(['/github/idtoken']))
})
