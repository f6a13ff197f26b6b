import { describe, expect, it } from '@jest/globals'
import { isSecret, nameOf, type SettingPlace } from '../../../src/databricks/auth/setting.ts'
import { WAYS, wayNamed } from '../../../src/databricks/auth/ways.ts'

const settings = WAYS.flatMap((way) => Object.entries<SettingPlace>(way.settings))

describe('the ways of signing in', () => {
  it('are looked for in the order that the public interface names', () => {
    expect(WAYS.map(({ type }) => type)).toEqual([
      'pat',
      'oauth-m2m',
      'github-oidc',
      'azure-client-secret',
      'github-oidc-azure',
      'azure-cli',
    ])
  })

  it('are found by their name, and no other word names one', () => {
    expect(wayNamed('github-oidc')?.type).toBe('github-oidc')
    for (const other of ['', 'PAT', 'databricks-cli', 'constructor']) expect(wayNamed(other)).toBeUndefined()
  })

  it('that share a setting read it from the same place', () => {
    const places = new Map(settings)
    for (const [name, place] of settings) expect([name, place]).toEqual([name, places.get(name)])
    const variables = [...places.values()].map(({ variable }) => variable)
    expect(new Set(variables).size).toBe(variables.length)
  })

  it('need only settings of their own', () => {
    for (const way of WAYS) expect(Object.keys(way.settings)).toEqual(expect.arrayContaining([...way.needs]))
  })

  it('keep exactly these settings secret', () => {
    const secrets = settings.filter(([, place]) => isSecret(place)).map(([, place]) => nameOf(place))
    expect([...new Set(secrets)]).toEqual(['`token`', '`client-secret`', 'the environment variable ARM_CLIENT_SECRET'])
  })
})
