import { describe, expect, it } from '@jest/globals'
import { AZURE_CLOUDS } from '../../src/databricks/auth/azure-cloud.ts'
import { WAYS, type SignIn } from '../../src/databricks/auth/ways.ts'
import { differences, parseSavedTarget, saveTarget, type Target } from '../../src/databricks/target.ts'

const HOST = 'https://adb-1.2.azuredatabricks.net'
const SALT = '7f1c0f4e-1b0e-4f0c-9a39-0a3a5a5d7f52'
const AZURE = { cloud: AZURE_CLOUDS.public, tenantId: 'tenant-1', resourceId: '/subscriptions/1' }
const ID_TOKENS = { url: 'https://pipelines.example.com/1?api-version=2', requestToken: 'ghs-ask-for-tokens' }

const SIGN_INS: { [T in SignIn['type']]: Extract<SignIn, { type: T }> } = {
  pat: { type: 'pat', token: 'dapi0f1e2d3c4b5a' },
  'oauth-m2m': { type: 'oauth-m2m', clientId: 'app-1', clientSecret: 'dose5a4b3c2d1e0f', scopes: 'jobs' },
  'github-oidc': {
    type: 'github-oidc',
    idTokens: ID_TOKENS,
    clientId: 'app-1',
    audience: 'audience-1',
    scopes: 'jobs',
  },
  'azure-client-secret': {
    type: 'azure-client-secret',
    ...AZURE,
    clientId: 'arm-1',
    clientSecret: 'ABC8Q~confidential',
  },
  'github-oidc-azure': { type: 'github-oidc-azure', ...AZURE, clientId: 'arm-1', idTokens: ID_TOKENS },
  'azure-cli': { type: 'azure-cli', ...AZURE, configFolder: '/home/me/.azure' },
}

const targetOf = (signIn: SignIn, more: Partial<Target> = {}): Target => ({ host: HOST, signIn, ...more })
/** As the state of a step gives it back. */
const savedOf = (signIn: SignIn, more: Partial<Target> = {}) =>
  parseSavedTarget(JSON.parse(JSON.stringify(saveTarget(targetOf(signIn, more), SALT))))!

/** Every field of a sign-in, changed: the name of the field, the sign-in, what the reader is told. */
const changed: [string, SignIn, SignIn, string][] = [
  ...Object.values(SIGN_INS).flatMap((signIn) =>
    Object.entries(signIn)
      .filter(([, value]) => typeof value === 'string')
      .filter(([name]) => name !== 'type')
      .map(([name, value]): [string, SignIn, SignIn, string] => [
        `${signIn.type}: ${name}`,
        signIn,
        { ...signIn, [name]: `${String(value)}x` },
        `the ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\bid\b/, 'ID')}.`,
      ]),
  ),
  ...(['azure-client-secret', 'github-oidc-azure', 'azure-cli'] as const).flatMap(
    (type): [string, SignIn, SignIn, string][] => [
      [
        `${type}: authority`,
        SIGN_INS[type],
        { ...SIGN_INS[type], cloud: { ...AZURE.cloud, authority: 'https://login.example.com' } },
        'the authority.',
      ],
      [
        `${type}: cloud`,
        SIGN_INS[type],
        { ...SIGN_INS[type], cloud: { ...AZURE_CLOUDS.china, authority: AZURE.cloud.authority } },
        'the cloud.',
      ],
      [`${type}: no tenant any more`, SIGN_INS[type], { ...SIGN_INS[type], tenantId: undefined }, 'the tenant ID.'],
    ],
  ),
  ...(['github-oidc', 'github-oidc-azure'] as const).map((type): [string, SignIn, SignIn, string] => [
    `${type}: service of ID tokens`,
    SIGN_INS[type],
    { ...SIGN_INS[type], idTokens: { ...ID_TOKENS, url: 'https://evil.example.com' } },
    'the ID tokens.',
  ]),
]

describe('a saved target', () => {
  it('is tested here for every way', () => {
    expect(Object.keys(SIGN_INS)).toEqual(WAYS.map(({ type }) => type))
  })

  it.each(Object.values(SIGN_INS))('of $type matches what is found unchanged', (signIn) => {
    expect(differences(savedOf(signIn), targetOf({ ...signIn }))).toBeUndefined()
    expect(differences(savedOf(signIn, { workspaceId: '42' }), targetOf(signIn, { workspaceId: '42' }))).toBeUndefined()
  })

  it.each(changed)('does not match another one (%s), and says what has changed', (_name, before, now, told) => {
    const said = differences(savedOf(before), targetOf(now)) ?? ''
    expect(said).toContain(`has changed since it began: ${told}`)
    expect(said).not.toMatch(/dapi|dose|8Q~|ghs|app-1|arm-1|tenant-1|evil/)
  })

  it.each(Object.values(SIGN_INS))('of $type does not match another host, workspace or way', (signIn) => {
    const saved = savedOf(signIn)
    expect(differences(saved, targetOf(signIn, { host: 'https://evil.example.com' }))).toContain(
      `began: the host (it was ${HOST} and is https://evil.example.com).`,
    )
    expect(differences(saved, targetOf(signIn, { workspaceId: '42' }))).toContain('began: the workspace ID.')
    const other = signIn.type === 'pat' ? SIGN_INS['oauth-m2m'] : SIGN_INS.pat
    expect(differences(saved, targetOf(other))).toContain(
      `began: the way of signing in (it was ${signIn.type} and is ${other.type}).`,
    )
  })

  it('matches with another token to ask for ID tokens: GitHub may renew it', () => {
    for (const type of ['github-oidc', 'github-oidc-azure'] as const) {
      const renewed = { ...SIGN_INS[type], idTokens: { ...ID_TOKENS, requestToken: 'another' } }
      expect(differences(savedOf(SIGN_INS[type]), targetOf(renewed))).toBeUndefined()
    }
  })

  it('names all that has changed, once each', () => {
    const now = { ...SIGN_INS['oauth-m2m'], clientId: 'x', clientSecret: 'y' }
    expect(differences(savedOf(SIGN_INS['oauth-m2m']), targetOf(now, { workspaceId: '1' }))).toContain(
      'began: the workspace ID, the client ID, the client secret.',
    )
  })

  it.each(Object.values(SIGN_INS))('of $type holds no secret, nor a part of one', (signIn) => {
    const text = JSON.stringify(savedOf(signIn))
    const secrets = ['dapi0f1e2d3c4b5a', 'dose5a4b3c2d1e0f', 'ABC8Q~confidential', 'ghs-ask-for-tokens']
    const parts = secrets.flatMap((secret) =>
      Array.from({ length: secret.length - 5 }, (_, start) => secret.slice(start, start + 6)),
    )
    expect(parts.filter((part) => text.includes(part))).toEqual([])
  })

  it('cannot be compared between two steps, or two hosts', () => {
    const { fingerprint } = saveTarget(targetOf(SIGN_INS.pat), SALT)
    expect(saveTarget(targetOf(SIGN_INS.pat), 'another salt').fingerprint).not.toBe(fingerprint)
    expect(saveTarget(targetOf(SIGN_INS.pat, { host: 'https://b' }), SALT).fingerprint).not.toBe(fingerprint)
  })

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { ...saveTarget(targetOf(SIGN_INS.pat), SALT), authType: 'basic' },
    { ...saveTarget(targetOf(SIGN_INS.pat), SALT), host: 7 },
    { ...saveTarget(targetOf(SIGN_INS.pat), SALT), workspaceId: 7 },
    { ...saveTarget(targetOf(SIGN_INS.pat), SALT), fingerprint: undefined },
    { ...saveTarget(targetOf(SIGN_INS.pat), SALT), salt: undefined },
  ])('is not to be had from %j', (value) => {
    expect(parseSavedTarget(value)).toBeUndefined()
  })

  it('whose fingerprint was lost matches nothing', () => {
    expect(differences({ ...savedOf(SIGN_INS.pat), fingerprint: '' }, targetOf(SIGN_INS.pat))).toContain('the token')
  })
})
