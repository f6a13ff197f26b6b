import { describe, expect, it } from '@jest/globals'
import { readContext } from '../../src/action/context.ts'
import { Reader } from '../../src/action/reader.ts'
import { readProfile, readSettings, secretsOf, type Profile } from '../../src/action/settings.ts'
import { readSignIn } from '../../src/action/sign-in.ts'
import type { SignIn } from '../../src/databricks/auth/ways.ts'
import { differences, saveTarget, type SavedTarget } from '../../src/databricks/target.ts'

type Env = Record<string, string>

const AZURE = 'https://adb-1234567890123456.7.azuredatabricks.net'
const AWS = 'https://dbc-1234abcd-56ef.cloud.databricks.com'
const OWN_NAME = 'https://databricks.example.com'
const ID_TOKENS = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.example.com/token?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
}
const TOKEN = { INPUT_TOKEN: 'dapi1' }
const CLIENT = { 'INPUT_CLIENT-ID': 'app' }
const M2M = { ...CLIENT, 'INPUT_CLIENT-SECRET': 'dose1' }
const ARM = { ARM_CLIENT_ID: 'arm' }
const ARM_SECRET = { ...ARM, ARM_CLIENT_SECRET: 'arm-secret' }
const RESOURCE = {
  DATABRICKS_AZURE_RESOURCE_ID: '/subscriptions/1/resourceGroups/g/providers/Microsoft.Databricks/workspaces/w',
}
const SIGNED_IN = { '/home/me/.azure/azureProfile.json': '\ufeff{"subscriptions": [{}]}' }

const warnings: string[] = []

const choose = async (
  host: string,
  env: Env,
  files: Record<string, string> = {},
  profile?: Profile,
  event: unknown = {},
  saved?: SavedTarget,
): Promise<SignIn | string[]> => {
  const all = { HOME: '/home/me', ...env }
  const reader = new Reader(all)
  const settings = readSettings(all, profile)
  if (typeof settings === 'string') return [settings]
  const readText = (path: string): Promise<string | undefined> => Promise.resolve(files[path])
  const { withheld } = readContext(all, event)
  const signIn = await readSignIn(reader, all, settings, { host, readText, withheld, saved })
  warnings.splice(0, warnings.length, ...reader.warnings)
  return signIn ?? reader.faults.map(({ input, message }) => `${input}: ${message}`)
}

describe('the way that is taken', () => {
  it.each<[string, string, Env, Record<string, string>?]>([
    ['pat', AWS, TOKEN],
    ['pat', AWS, { DATABRICKS_TOKEN: 'dapi1' }],
    ['oauth-m2m', AWS, M2M],
    ['oauth-m2m', AWS, { DATABRICKS_CLIENT_ID: 'app', DATABRICKS_CLIENT_SECRET: 'dose1' }],
    ['github-oidc', AWS, { ...CLIENT, ...ID_TOKENS }],
    ['github-oidc', AWS, ID_TOKENS],
    ['github-oidc', AZURE, ID_TOKENS, SIGNED_IN],
    ['azure-client-secret', AZURE, ARM_SECRET],
    ['azure-client-secret', OWN_NAME, ARM_SECRET],
    ['azure-client-secret', AWS, { ...ARM_SECRET, ...RESOURCE }],
    ['github-oidc-azure', AZURE, { ...ARM, ...ID_TOKENS }],
    ['azure-cli', AZURE, {}, SIGNED_IN],
    ['azure-cli', AZURE, ARM, SIGNED_IN],
    // What a job merely has gives way to what it says.
    ['pat', AWS, { ...TOKEN, ...ID_TOKENS }],
    ['pat', AWS, { ...TOKEN, ...ID_TOKENS, DATABRICKS_TOKEN_AUDIENCE: 'of-the-organization' }],
    ['pat', AZURE, TOKEN, SIGNED_IN],
    ['oauth-m2m', AWS, { ...M2M, ...ID_TOKENS }],
    ['azure-client-secret', AZURE, { ...ARM_SECRET, ...ID_TOKENS }, SIGNED_IN],
    // What is set for Azure means nothing to a workspace elsewhere.
    ['pat', AWS, { ...TOKEN, ...ARM_SECRET }],
    ['github-oidc', AWS, { ...CLIENT, ...ARM, ...ID_TOKENS }],
    // An ID without a secret is no way of its own where there is no ID token.
    ['pat', AWS, { ...TOKEN, ...CLIENT }],
    ['pat', AZURE, { ...TOKEN, ...ARM }],
    // Said in so many words.
    ['pat', AWS, { ...TOKEN, ...M2M, 'INPUT_AUTH-TYPE': 'pat' }],
    ['oauth-m2m', AWS, { ...TOKEN, ...M2M, DATABRICKS_AUTH_TYPE: 'oauth-m2m' }],
    ['github-oidc', AWS, { ...TOKEN, ...M2M, ...ID_TOKENS, 'INPUT_AUTH-TYPE': 'github-oidc' }],
    ['github-oidc-azure', AZURE, { ...ARM_SECRET, ...ID_TOKENS, 'INPUT_AUTH-TYPE': 'github-oidc-azure' }],
    ['azure-client-secret', AWS, { ...ARM_SECRET, 'INPUT_AUTH-TYPE': 'azure-client-secret' }],
    ['azure-cli', AWS, { 'INPUT_AUTH-TYPE': 'azure-cli' }],
    ['azure-cli', AZURE, { ...TOKEN, 'INPUT_AUTH-TYPE': 'azure-cli', DATABRICKS_AUTH_TYPE: 'pat' }],
  ])('is %s on %s with %j', async (type, host, env, files = {}) => {
    expect(await choose(host, env, files)).toMatchObject({ type })
  })
})

describe('oauth-scopes', () => {
  const scoped = (scopes: string): Env => ({ 'INPUT_OAUTH-SCOPES': scopes })

  it('are separated by spaces, commas or lines, each asked for once', async () => {
    const scopes = 'jobs, workspace\n  jobs\tsql:read-only'
    for (const env of [M2M, { ...CLIENT, ...ID_TOKENS }])
      expect(await choose(AWS, { ...env, ...scoped(scopes) })).toMatchObject({ scopes: 'jobs workspace sql:read-only' })
    expect(await choose(AWS, M2M)).not.toHaveProperty('scopes')
  })

  it('come from a profile, too', async () => {
    const profile = { name: 'ci', values: { client_id: 'app', client_secret: 'dose1', scopes: 'jobs,workspace' } }
    expect(await choose(AWS, {}, {}, profile)).toMatchObject({ type: 'oauth-m2m', scopes: 'jobs workspace' })
    const other = { name: 'ci', values: { token: 'dapi1', scopes: 'jobs' } }
    expect(await choose(AWS, {}, {}, other)).toMatchObject({ type: 'pat' })
  })

  it.each([
    ['jobs "all"', /^oauth-scopes: it has .*all.*, which is not the name of a scope\. Write names of scopes/],
    ['jöbs', /^oauth-scopes: it has "jöbs", which is not/],
    ['a\\b', /^oauth-scopes: it has .*, which is not/],
    [',\n,', /^oauth-scopes: it names no scope\. Write/],
  ])('%j are none', async (scopes, sentence) => {
    expect(await choose(AWS, { ...M2M, ...scoped(scopes) })).toEqual([expect.stringMatching(sentence)])
  })

  it.each<[string, string, Env, Record<string, string>?]>([
    ['pat', AWS, TOKEN],
    ['azure-client-secret', AZURE, ARM_SECRET],
    ['github-oidc-azure', AZURE, { ...ARM, ...ID_TOKENS }],
    ['azure-cli', AZURE, {}, SIGNED_IN],
  ])('beside %s are an error that names it', async (type, host, env, files = {}) => {
    const found = await choose(host, { ...env, ...scoped('jobs') }, files)
    const message = `oauth-scopes: it is given, and the step signs in with ${type}, which does not ask for scopes. `
    expect([await choose(host, env, files), found].flat()).toEqual([
      expect.objectContaining({ type }),
      `${message}Leave it out, or sign in with oauth-m2m or github-oidc.`,
    ])
  })
})

describe('two ways at once', () => {
  it.each<[string, Env, RegExp]>([
    [AWS, { ...TOKEN, ...M2M }, /pat \(`token`\) and oauth-m2m \(`client-id`, `client-secret`\)/],
    [AWS, { DATABRICKS_TOKEN: 'dapi1', ...M2M }, /pat \(the environment variable DATABRICKS_TOKEN\) and oauth-m2m/],
    [AWS, { ...TOKEN, ...CLIENT, ...ID_TOKENS }, /pat \(`token`\) and github-oidc \(`client-id`\)/],
    [
      AWS,
      { ...TOKEN, ...CLIENT, 'INPUT_OIDC-AUDIENCE': 'a', ...ID_TOKENS },
      /pat \(`token`\) and github-oidc \(`client-id`, `oidc-audience`\)/,
    ],
    [
      AZURE,
      { ...M2M, ...ARM_SECRET },
      new RegExp(
        String.raw`oauth-m2m .* and azure-client-secret ` +
          String.raw`\(the environment variable ARM_CLIENT_ID, the environment variable ARM_CLIENT_SECRET\)`,
      ),
    ],
    [
      AZURE,
      { ...CLIENT, ...ARM, ...ID_TOKENS },
      /github-oidc \(`client-id`\) and github-oidc-azure \(the environment variable ARM_CLIENT_ID\)/,
    ],
    [
      AZURE,
      { ...TOKEN, ...M2M, ...ARM_SECRET },
      /^auth-type: 3 ways .*pat .* and oauth-m2m .* and azure-client-secret/,
    ],
  ])('on %s with %j are named, both', async (host, env, sentence) => {
    const faults = await choose(host, env)
    expect(faults).toEqual([
      expect.stringMatching(/^auth-type: (two|3) ways to sign in are set at once: .*choose, as in `auth-type: /),
    ])
    expect((faults as string[])[0]).toMatch(sentence)
  })

  it('of a profile and the environment are named with where they are from', async () => {
    const profile = { name: 'prod', values: { client_id: 'app', client_secret: 'dose1' } }
    expect(await choose(AWS, TOKEN, {}, profile)).toEqual([
      expect.stringMatching(/oauth-m2m \(client_id of the profile prod, client_secret of the profile prod\)/),
    ])
  })
})

describe('half a way beside a complete one', () => {
  it.each<[string, Env, RegExp[]]>([
    [
      AWS,
      { ...TOKEN, 'INPUT_CLIENT-SECRET': 'dose1' },
      [/pat \(`token`\) is used\. oauth-m2m \(`client-secret`\) is given, too, and is not used.* needs `client-id`\./],
    ],
    [
      AZURE,
      { ...TOKEN, ARM_CLIENT_SECRET: 'arm-secret' },
      [/azure-client-secret \(the environment variable ARM_CLIENT_SECRET\) is given.*variable ARM_CLIENT_ID\./],
    ],
    // What is there for the other cloud, for other tools, or to be used with ID tokens is not meant for this step.
    [AWS, { ...TOKEN, ARM_CLIENT_SECRET: 'arm-secret' }, []],
    [AWS, { ...TOKEN, ...CLIENT }, []],
    [AZURE, { ...TOKEN, ...ARM }, []],
    [AWS, { ...TOKEN, 'INPUT_CLIENT-SECRET': 'dose1', 'INPUT_AUTH-TYPE': 'pat' }, []],
  ])('on %s (%j) is a warning where a secret is not used', async (host, env, expected) => {
    expect(await choose(host, env)).toMatchObject({ type: 'pat' })
    expect(warnings).toEqual(expected.map((sentence) => expect.stringMatching(sentence)))
    expect(warnings.join()).not.toMatch(/dose|arm-secret|dapi/)
  })
})

describe('what is missing or wrong', () => {
  const NONE = new RegExp(
    String.raw`^token: nothing was given.*\(1\).*id-token: write.*\(2\).*client-secret` +
      '.*\\(3\\) `token: \\$\\{\\{ secrets\\.DATABRICKS_TOKEN \\}\\}`\\.$',
  )
  const fork = { pull_request: { head: { repo: { full_name: 'stranger/sales' } } } }

  it.each<[string, Env, RegExp, unknown?]>([
    [AWS, {}, NONE],
    [AZURE, {}, NONE],
    [
      AWS,
      { GITHUB_REPOSITORY: 'octo/sales', GITHUB_EVENT_NAME: 'pull_request' },
      /GitHub gives neither secrets nor ID tokens to the pull requests of forks/,
      fork,
    ],
    [AWS, ARM_SECRET, /^token: .*ARM_ variables say is for Azure, and this workspace is on another cloud/],
    [
      AWS,
      CLIENT,
      new RegExp(
        '^client-id: it is given without a client-secret, which is right for github-oidc, ' +
          'but GitHub gave this job no ID token\\. Give the job `permissions: \\{id-token: write\\}`',
      ),
    ],
    [
      AWS,
      { DATABRICKS_CLIENT_ID: 'app' },
      /^client-id: the environment variable DATABRICKS_CLIENT_ID is given without/,
    ],
    [
      AWS,
      { ...CLIENT, GITHUB_REPOSITORY: 'octo/sales', GITHUB_EVENT_NAME: 'pull_request' },
      /^client-id: .*no ID token to the pull request of a fork/,
      fork,
    ],
    [AWS, { ...CLIENT, GITHUB_ACTOR: 'dependabot[bot]' }, /^client-id: .*Dependabot/],
    [
      AWS,
      { 'INPUT_CLIENT-SECRET': 'dose1' },
      /^client-id: nothing was given, and `client-secret` is given\. oauth-m2m needs both/,
    ],
    [AWS, { 'INPUT_CLIENT-SECRET': 'dose1', ...ID_TOKENS }, /^client-id: nothing was given/],
    [
      AZURE,
      { ARM_CLIENT_SECRET: 'x', ...ID_TOKENS },
      /^auth-type: the environment variable ARM_CLIENT_SECRET is given without the environment variable ARM_CLIENT_ID/,
    ],
    [
      AZURE,
      ARM,
      new RegExp(
        '^auth-type: the environment variable ARM_CLIENT_ID is given without a secret, ' +
          'which is right for github-oidc-azure, but',
      ),
    ],
    [
      AWS,
      { ...TOKEN, 'INPUT_AUTH-TYPE': 'oauth-m2n' },
      /^auth-type: "oauth-m2n" is not one of pat, oauth-m2m, .*Did you mean oauth-m2m\?/,
    ],
    [
      AWS,
      { ...TOKEN, DATABRICKS_AUTH_TYPE: 'databricks-cli' },
      /^auth-type: the environment variable DATABRICKS_AUTH_TYPE is "databricks-cli", which is not one of pat/,
    ],
    [
      AWS,
      { ...TOKEN, 'INPUT_AUTH-TYPE': 'oauth-m2m' },
      /^auth-type: oauth-m2m needs `client-id` and `client-secret`, and nothing was given/,
    ],
    [
      AWS,
      { ...TOKEN, 'INPUT_AUTH-TYPE': 'github-oidc' },
      /^auth-type: github-oidc is chosen, but GitHub gave this job no ID token/,
    ],
    [
      AZURE,
      { ...ARM_SECRET, ARM_ENVIRONMENT: 'mars' },
      /^auth-type: the environment variable ARM_ENVIRONMENT is "mars", and the clouds are public, usgovernment, china/,
    ],
    [
      AZURE,
      { ...ARM_SECRET, ARM_TENANT_ID: 'a/../b' },
      new RegExp(
        String.raw`^auth-type: the environment variable ARM_TENANT_ID is "a/\.\./b", ` +
          String.raw`which is not a tenant ID or a domain of a tenant\.`,
      ),
    ],
    [
      AZURE,
      { ...ARM_SECRET, DATABRICKS_AZURE_RESOURCE_ID: 'w' },
      /^auth-type: .*DATABRICKS_AZURE_RESOURCE_ID is "w", which is not the resource ID of a workspace/,
    ],
    [
      AZURE,
      { ...ARM_SECRET, DATABRICKS_AZURE_RESOURCE_ID: RESOURCE.DATABRICKS_AZURE_RESOURCE_ID.replace('/1/', '/1&calc/') },
      /which is not the resource ID of a workspace/,
    ],
    [
      AZURE,
      { ...ARM_SECRET, AZURE_AUTHORITY_HOST: 'http://login.example.com' },
      new RegExp(
        String.raw`^auth-type: the environment variable AZURE_AUTHORITY_HOST is "http://login\.example\.com", ` +
          'which is not a plain https',
      ),
    ],
    [
      AZURE,
      { ...ARM_SECRET, AZURE_AUTHORITY_HOST: 'https://me:pw@login.example.com' },
      /AZURE_AUTHORITY_HOST is "…@login\.example\.com", which is not a plain/,
    ],
    [
      AZURE,
      { ...ARM_SECRET, AZURE_AUTHORITY_HOST: 'AzureCloud' },
      /AZURE_AUTHORITY_HOST is "AzureCloud", which is not a plain https/,
    ],
    [AWS, { INPUT_TOKEN: 'Bearer dapi1' }, /^token: it begins with “Bearer”\. Give the token alone\.$/],
    [
      AWS,
      { ...ID_TOKENS, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://elsewhere.example.com' },
      /^auth-type: .*ACTIONS_ID_TOKEN_REQUEST_URL.*not an https/,
    ],
    [AWS, { INPUT_TOKEN: 'a b' }, /^token: it has white space/],
    [AWS, { ...M2M, 'INPUT_CLIENT-SECRET': 'do se' }, /^client-secret: it has white space/],
    [AWS, { ...M2M, DATABRICKS_CLIENT_SECRET: 'x', 'INPUT_CLIENT-ID': 'a\nb' }, /^client-id: it has white space/],
    [
      AWS,
      { 'INPUT_CLIENT-ID': 'dose0123456789abcdef', 'INPUT_CLIENT-SECRET': 'app' },
      /^client-id: it looks like a secret, but must be the application ID\. Are the two swapped\?/,
    ],
    [
      AZURE,
      { ARM_CLIENT_ID: 'abc8Q~secret', ARM_CLIENT_SECRET: 'app' },
      /^auth-type: the environment variable ARM_CLIENT_ID looks like a secret/,
    ],
    [
      AZURE,
      { ...ARM_SECRET, DATABRICKS_AZURE_RESOURCE_ID: RESOURCE.DATABRICKS_AZURE_RESOURCE_ID.replace('/g/', '/ł/') },
      /which is not the resource ID of a workspace/,
    ],
    [
      AZURE,
      { ...ARM_SECRET, ARM_CLIENT_SECRET: 'a\tb' },
      /^auth-type: the environment variable ARM_CLIENT_SECRET has white space/,
    ],
  ])('on %s with %j is one sentence', async (host, env, sentence, event = {}) => {
    expect(await choose(host, env, {}, undefined, event)).toEqual([expect.stringMatching(sentence)])
  })

  it('never shows a secret', async () => {
    for (const env of [
      { 'INPUT_CLIENT-SECRET': 'dose secret' },
      { ...ARM, ARM_CLIENT_SECRET: 'dose secret' },
      { 'INPUT_CLIENT-SECRET': 'dose-secret' },
      { ...TOKEN, ...M2M },
    ]) {
      expect(JSON.stringify(await choose(AZURE, env as unknown as Env))).not.toMatch(/dose|dapi/)
    }
  })
})

describe('Azure', () => {
  it.each([
    [
      undefined,
      'https://login.microsoftonline.com',
      'https://management.core.windows.net/',
      'api://AzureADTokenExchange',
    ],
    [
      'public',
      'https://login.microsoftonline.com',
      'https://management.core.windows.net/',
      'api://AzureADTokenExchange',
    ],
    [
      'USGovernment',
      'https://login.microsoftonline.us',
      'https://management.core.usgovcloudapi.net/',
      'api://AzureADTokenExchangeUSGov',
    ],
    [
      'AzureUSGovernmentCloud',
      'https://login.microsoftonline.us',
      'https://management.core.usgovcloudapi.net/',
      'api://AzureADTokenExchangeUSGov',
    ],
    [
      'china',
      'https://login.chinacloudapi.cn',
      'https://management.core.chinacloudapi.cn/',
      'api://AzureADTokenExchangeChina',
    ],
    [
      'AzureCloud',
      'https://login.microsoftonline.com',
      'https://management.core.windows.net/',
      'api://AzureADTokenExchange',
    ],
  ])('of ARM_ENVIRONMENT %s is at %s', async (name, authority, management, audience) => {
    const signIn = await choose(AZURE, { ...ARM_SECRET, ...(name && { ARM_ENVIRONMENT: name }) })
    expect(signIn).toMatchObject({ cloud: { authority, management, audience } })
  })

  it.each([
    ['https://adb-1.2.databricks.azure.us', 'https://login.microsoftonline.us'],
    ['https://adb-1.2.databricks.azure.cn', 'https://login.chinacloudapi.cn'],
  ])('of the workspace %s is at %s, where ARM_ENVIRONMENT does not say', async (host, authority) => {
    expect(await choose(host, ARM_SECRET)).toMatchObject({ cloud: { authority } })
    expect(await choose(host, { ...ARM_SECRET, ARM_ENVIRONMENT: 'public' })).toMatchObject({
      cloud: { authority: 'https://login.microsoftonline.com' },
    })
  })

  it('takes AZURE_AUTHORITY_HOST in any form', async () => {
    for (const given of ['https://login.example.com', 'https://login.example.com/', 'login.example.com']) {
      expect(await choose(AZURE, { ...ARM_SECRET, AZURE_AUTHORITY_HOST: given })).toMatchObject({
        cloud: { authority: 'https://login.example.com' },
      })
    }
  })
})

describe('the clean-up step', () => {
  const SALT = 'salt'
  const begin = async (host: string, env: Env, files?: Record<string, string>): Promise<SavedTarget> =>
    saveTarget({ host, signIn: (await choose(host, env, files)) as SignIn }, SALT)
  const find = (saved: SavedTarget, env: Env, profile?: Profile, host = AWS): Promise<SignIn | string[]> =>
    choose(host, env, {}, profile, {}, saved)

  it.each<[string, string, Env, Record<string, string>?]>([
    ['pat', AWS, TOKEN],
    ['oauth-m2m', AWS, M2M],
    ['github-oidc', AWS, { ...CLIENT, ...ID_TOKENS }],
    ['azure-client-secret', AZURE, ARM_SECRET],
    ['github-oidc-azure', AZURE, { ...ARM, ...ID_TOKENS }],
    ['azure-cli', AZURE, {}, SIGNED_IN],
  ])('signs in with %s again, whatever else is set by then', async (type, host, env, files = {}) => {
    const saved = await begin(host, env, files)
    const more: Env[] = [TOKEN, M2M, ARM_SECRET, { DATABRICKS_AUTH_TYPE: 'pat' }, { 'INPUT_AUTH-TYPE': 'nonsense' }]
    for (const later of more) {
      const found = await find(saved, { ...later, ...env }, undefined, 'https://evil.example.com')
      expect(found).toMatchObject({ type })
    }
  })

  it('reads the cloud from the saved host', async () => {
    const saved = await begin('https://adb-1.2.databricks.azure.us', ARM_SECRET)
    expect(await find(saved, ARM_SECRET)).toMatchObject({ cloud: { authority: 'https://login.microsoftonline.us' } })
  })

  it.each<[string, string, Env, Env]>([
    ['the token', AWS, { DATABRICKS_TOKEN: 'dapi-of-before' }, { DATABRICKS_TOKEN: 'dapi-of-evil' }],
    ['the token', AWS, { DATABRICKS_TOKEN: 'dapi-of-before' }, TOKEN],
    ['the client ID', AWS, M2M, { 'INPUT_CLIENT-ID': 'other' }],
    ['the client secret', AWS, M2M, { 'INPUT_CLIENT-SECRET': 'dose2' }],
    ['the client ID', AWS, { ...CLIENT, ...ID_TOKENS }, { 'INPUT_CLIENT-ID': 'other' }],
    ['the audience', AWS, { ...CLIENT, ...ID_TOKENS }, { DATABRICKS_TOKEN_AUDIENCE: 'evil' }],
    ['the ID tokens', AWS, { ...CLIENT, ...ID_TOKENS }, { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://evil.example.com' }],
    ['the client ID', AZURE, ARM_SECRET, { ARM_CLIENT_ID: 'other' }],
    ['the client secret', AZURE, ARM_SECRET, { ARM_CLIENT_SECRET: 'other' }],
    ['the tenant ID', AZURE, ARM_SECRET, { ARM_TENANT_ID: 'evil' }],
    ['the authority', AZURE, ARM_SECRET, { AZURE_AUTHORITY_HOST: 'https://login.example.com' }],
    ['the authority, the cloud', AZURE, ARM_SECRET, { ARM_ENVIRONMENT: 'china' }],
    ['the resource ID', AZURE, ARM_SECRET, RESOURCE],
    ['the tenant ID', AZURE, { ...ARM, ...ID_TOKENS }, { ARM_TENANT_ID: 'evil' }],
    ['the authority', AZURE, { ...ARM, ...ID_TOKENS }, { AZURE_AUTHORITY_HOST: 'https://login.example.com' }],
    ['the config folder', AZURE, { 'INPUT_AUTH-TYPE': 'azure-cli' }, { AZURE_CONFIG_DIR: '/evil' }],
  ])('notices that a later step has changed %s on %s (%j, then %j)', async (what, host, env, later) => {
    const saved = await begin(host, env)
    const now = (await find(saved, { ...env, ...later })) as SignIn
    expect(differences(saved, { host, signIn: now })).toContain(`began: ${what}.`)
    const same = (await find(saved, env)) as SignIn
    expect(differences(saved, { host, signIn: same })).toBeUndefined()
  })

  it('notices that a profile has changed', async () => {
    const profile = (token: string): Profile => ({ name: 'p', values: { token } })
    const saved = saveTarget({ host: AWS, signIn: (await choose(AWS, {}, {}, profile('dapi1'))) as SignIn }, SALT)
    const now = (await find(saved, {}, profile('dapi2'))) as SignIn
    expect(differences(saved, { host: AWS, signIn: now })).toContain('began: the token.')
  })

  it.each<[string, Env, Env, RegExp]>([
    [AWS, TOKEN, M2M, /^auth-type: what the main step signed in with is not there any more: pat needs `token`/],
    [
      AWS,
      { ...CLIENT, ...ID_TOKENS },
      { ...TOKEN, ...CLIENT },
      /any more: github-oidc is chosen, but GitHub gave this/,
    ],
  ])('refuses another way in place of the saved one (on %s, %j, then %j)', async (host, env, later, sentence) => {
    expect(await find(await begin(host, env), later)).toEqual([expect.stringMatching(sentence)])
  })
})

describe('a profile', () => {
  const FILE = `account_id = ignored
[DEFAULT]
host = https://default.cloud.databricks.com
token = dapi-default

[my.team]
host=${AWS}
client_id = app
client_secret = "dose # 1"
auth_type = oauth-m2m
`
  const files: Record<string, string> = {
    '/home/me/.databrickscfg': FILE,
    '/etc/databricks.ini': '\ufeffhost = https://top.cloud.databricks.com\n',
    '/home/me/x/cfg': '[a]\ntoken = 1\n',
    '/dots': '[a.b.c]\r\ntoken = 3\r\n[a.b]\r\ntoken = 2\r\n[a]\r\ntoken = 1\r\n',
  }
  const read = (env: Env): Promise<Profile | undefined> =>
    readProfile({ HOME: '/home/me', ...env }, (path) => Promise.resolve(files[path]))

  it.each<[string, Env, unknown]>([
    [
      'DEFAULT when nothing else says anything',
      {},
      {
        name: 'DEFAULT',
        values: { account_id: 'ignored', host: 'https://default.cloud.databricks.com', token: 'dapi-default' },
      },
    ],
    [
      'the one that is named',
      { DATABRICKS_CONFIG_PROFILE: 'my.team' },
      { name: 'my.team', values: { host: AWS, client_id: 'app', client_secret: 'dose # 1', auth_type: 'oauth-m2m' } },
    ],
    [
      'the one that is named, beside other settings',
      { DATABRICKS_CONFIG_PROFILE: 'my.team', INPUT_HOST: 'h' },
      expect.objectContaining({ name: 'my.team' }),
    ],
    [
      'of the file that is named',
      { DATABRICKS_CONFIG_FILE: '/etc/databricks.ini' },
      { name: 'DEFAULT', values: { host: 'https://top.cloud.databricks.com' } },
    ],
    [
      'of a file below the home folder',
      { DATABRICKS_CONFIG_FILE: '~/x/cfg', DATABRICKS_CONFIG_PROFILE: 'a' },
      { name: 'a', values: { token: '1' } },
    ],
    [
      'the one with dots in its name, whatever is named like the beginning of it',
      { DATABRICKS_CONFIG_FILE: '/dots', DATABRICKS_CONFIG_PROFILE: 'a.b.c' },
      { name: 'a.b.c', values: { token: '3' } },
    ],
    [
      'each of them',
      { DATABRICKS_CONFIG_FILE: '/dots', DATABRICKS_CONFIG_PROFILE: 'a.b' },
      { name: 'a.b', values: { token: '2' } },
    ],
    [
      'DEFAULT beside what says neither where nor as whom',
      { DATABRICKS_AUTH_TYPE: 'pat', DATABRICKS_TOKEN_AUDIENCE: 'a', ARM_ENVIRONMENT: 'public' },
      expect.objectContaining({ name: 'DEFAULT' }),
    ],
    ['none when the host is set', { INPUT_HOST: 'h' }, undefined],
    ['none when a token is set', { DATABRICKS_TOKEN: 't' }, undefined],
    ['none when Azure is set', { ARM_CLIENT_ID: 'arm' }, undefined],
    ['none when the file is not there', { DATABRICKS_CONFIG_FILE: '/nowhere' }, undefined],
    ['none when the file has no DEFAULT', { DATABRICKS_CONFIG_FILE: '~/x/cfg' }, undefined],
    [
      'a fault when the one that is named is not there',
      { DATABRICKS_CONFIG_PROFILE: 'prod' },
      {
        fault: expect.stringMatching(
          new RegExp(
            String.raw`names the profile "prod", which /home/me/\.databrickscfg does not have, ` +
              String.raw`or which is empty there\. It has DEFAULT, my\.team\.$`,
          ),
        ),
      },
    ],
    [
      'a fault when there is no file for the one that is named',
      { DATABRICKS_CONFIG_PROFILE: 'prod', DATABRICKS_CONFIG_FILE: '/nowhere' },
      { fault: expect.stringMatching(/there is no file \/nowhere/) },
    ],
  ])('is %s', async (_name, env, expected) => {
    expect(await read(env)).toEqual(expected)
  })

  it('gives what inputs and environment do not', async () => {
    const profile = await read({ DATABRICKS_CONFIG_PROFILE: 'my.team' })
    expect(readSettings({ INPUT_HOST: 'mine', DATABRICKS_CLIENT_ID: 'theirs' }, profile)).toMatchObject({
      host: { value: 'mine', from: '`host`' },
      clientId: { value: 'theirs', from: 'the environment variable DATABRICKS_CLIENT_ID' },
      clientSecret: { value: 'dose # 1', from: 'client_secret of the profile my.team' },
    })
  })

  it('gives its secrets to be masked, with all others and never the host', async () => {
    const profile = await read({ DATABRICKS_CONFIG_PROFILE: 'my.team' })
    const env = {
      INPUT_TOKEN: ' dapi-a ',
      DATABRICKS_TOKEN: 'dapi-b',
      'INPUT_CLIENT-SECRET': 'dose-c',
      DATABRICKS_CLIENT_SECRET: 'dose-d',
      ARM_CLIENT_SECRET: 'arm-e',
      ...ID_TOKENS,
      INPUT_HOST: 'host',
      'INPUT_CLIENT-ID': 'id',
    }
    expect(secretsOf(env, profile).sort()).toEqual([
      'arm-e',
      'dapi-a',
      'dapi-b',
      'dose # 1',
      'dose-c',
      'dose-d',
      'request-token',
    ])
  })

  it('does not have a secret masked that is shorter than four characters: the log would be unreadable', () => {
    expect(secretsOf({ INPUT_TOKEN: 'e', DATABRICKS_TOKEN: ' abc ', ARM_CLIENT_SECRET: 'abcd' }, undefined)).toEqual([
      'abcd',
    ])
  })

  it('has a secret of several lines masked line by line', () => {
    const token = '-----BEGIN-----\r\n  abcdef  \n}\n\nghij\rklmn'
    expect(secretsOf({ INPUT_TOKEN: token }, undefined)).toEqual(['-----BEGIN-----', 'abcdef', 'ghij', 'klmn'])
  })
})
