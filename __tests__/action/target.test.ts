import { describe, expect, it } from '@jest/globals'
import { Reader, type Env } from '../../src/action/reader.ts'
import type { Profile } from '../../src/action/settings.ts'
import { readTarget } from '../../src/action/target.ts'
import { saveTarget, type SavedTarget, type Target } from '../../src/databricks/target.ts'

const HOST = 'https://w.cloud.databricks.com'
const AZURE_HOST = 'https://adb-1.2.azuredatabricks.net'
const EVIL = 'https://evil.example.com'

async function read(
  env: Env,
  saved?: SavedTarget,
  profile?: Profile,
): Promise<{ target: Target | undefined; faults: string[] }> {
  const reader = new Reader(env)
  const machine = { profile, readText: () => Promise.resolve(undefined) }
  const target = await readTarget(reader, env, machine, { withheld: undefined }, saved)
  return { target, faults: reader.faults.map(({ input, message }) => `${input}: ${message}`) }
}

/** What a main step with this environment saves. */
async function saved(env: Env, profile?: Profile): Promise<SavedTarget> {
  const { target, faults } = await read(env, undefined, profile)
  expect(faults).toEqual([])
  return saveTarget(target!, 'salt')
}

describe('what is saved of a target', () => {
  it('holds no secret', async () => {
    const secrets = { INPUT_TOKEN: 'dapi-secret', ARM_CLIENT_SECRET: 'azure-secret', INPUT_HOST: HOST }
    expect(JSON.stringify(await saved({ INPUT_HOST: HOST, INPUT_TOKEN: 'dapi-secret' }))).not.toContain('secret')
    expect(
      JSON.stringify(
        await saved({
          ...secrets,
          'INPUT_CLIENT-ID': 'app',
          'INPUT_CLIENT-SECRET': 'x-secret',
          'INPUT_AUTH-TYPE': 'oauth-m2m',
        }),
      ),
    ).not.toContain('secret')
  })
})

describe('with what the main step saved, the target', () => {
  const env = { INPUT_HOST: `${HOST}/?o=7`, INPUT_TOKEN: 'dapi-mine' }

  it('is the same as long as nothing has changed', async () => {
    const { target } = await read(env)
    expect(await read(env, await saved(env))).toEqual({ target, faults: [] })
  })

  it('needs no input that says what to run', async () => {
    expect((await read({ ...env, INPUT_TIMEOUT: 'nonsense' }, await saved(env))).faults).toEqual([])
  })

  it('is the saved host when a later step has named another, and its token is still the same', async () => {
    const fromEnvironment = { DATABRICKS_HOST: HOST, INPUT_TOKEN: 'dapi-mine' }
    expect(await read({ ...fromEnvironment, DATABRICKS_HOST: EVIL }, await saved(fromEnvironment))).toEqual({
      target: { host: HOST, signIn: { type: 'pat', token: 'dapi-mine' } },
      faults: [],
    })
    const { DATABRICKS_HOST: _, ...without } = fromEnvironment
    expect((await read(without, await saved(fromEnvironment))).target?.host).toBe(HOST)
  })

  it('is refused when host and token are others', async () => {
    const before = { DATABRICKS_HOST: HOST, DATABRICKS_TOKEN: 'dapi-mine' }
    const { target, faults } = await read(
      { DATABRICKS_HOST: EVIL, DATABRICKS_TOKEN: 'dapi-other' },
      await saved(before),
    )
    expect(target).toBeUndefined()
    expect(faults).toEqual([
      expect.stringMatching(/^host: .*w\.cloud\.databricks\.com.*GITHUB_ENV.*evil\.example\.com/),
    ])
  })

  it('takes a new token for the same host', async () => {
    const before = { DATABRICKS_HOST: HOST, DATABRICKS_TOKEN: 'dapi-old' }
    expect((await read({ ...before, DATABRICKS_TOKEN: 'dapi-new' }, await saved(before))).target?.signIn).toEqual({
      type: 'pat',
      token: 'dapi-new',
    })
  })

  it('keeps the way to sign in, whatever else is configured by now', async () => {
    const before = { DATABRICKS_HOST: HOST, DATABRICKS_TOKEN: 'dapi-mine' }
    const now = { ...before, DATABRICKS_CLIENT_ID: 'app', DATABRICKS_CLIENT_SECRET: 'dose-x' }
    expect((await read(now, await saved(before))).target?.signIn).toEqual({ type: 'pat', token: 'dapi-mine' })
    expect((await read({ ...before, DATABRICKS_AUTH_TYPE: 'azure-cli' }, await saved(before))).faults).toEqual([])
  })

  it('is refused when the way has lost what it needs', async () => {
    const before = { DATABRICKS_HOST: HOST, DATABRICKS_TOKEN: 'dapi-mine' }
    expect((await read({ DATABRICKS_HOST: HOST }, await saved(before))).faults).toEqual([
      expect.stringMatching(/^auth-type: what the main step signed in with is not there any more: pat needs `token`/),
    ])
  })

  it('is refused when Entra is said to be elsewhere: no secret goes there', async () => {
    const azure = { INPUT_HOST: AZURE_HOST, ARM_CLIENT_ID: 'app', ARM_CLIENT_SECRET: 'mine', ARM_TENANT_ID: 't' }
    const { target, faults } = await read({ ...azure, AZURE_AUTHORITY_HOST: EVIL }, await saved(azure))
    expect(target).toBeUndefined()
    expect(faults).toEqual([expect.stringMatching(/the authority\. A later step.*Nothing was sent/)])
  })

  it('takes a new request token for ID tokens', async () => {
    const oidc = {
      DATABRICKS_HOST: HOST,
      DATABRICKS_CLIENT_ID: 'app',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.com',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'one',
    }
    const now = { ...oidc, DATABRICKS_HOST: EVIL, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'two' }
    expect((await read(now, await saved(oidc))).target?.host).toBe(HOST)
  })

  it('is refused when the secret is now of a profile for another host', async () => {
    const before = { INPUT_HOST: HOST, INPUT_TOKEN: 'dapi-mine' }
    const profile = { name: 'other', values: { host: EVIL, token: 'dapi-mine' } }
    expect((await read({ INPUT_HOST: HOST }, await saved(before), profile)).target).toBeUndefined()
  })
})
