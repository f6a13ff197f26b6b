import { describe, expect, it } from '@jest/globals'
import { secretsOfSignIn, type SignIn } from '../../../src/databricks/auth/ways.ts'
import { AZURE_CLOUDS } from '../../../src/databricks/auth/azure-cloud.ts'

const cloud = AZURE_CLOUDS.public
const idTokens = { url: 'https://id.example.com', requestToken: 'request-token' }

/** What each way holds that nobody may see; request tokens and what is given out later are told elsewhere. */
const SECRETS: [SignIn, string[]][] = [
  [{ type: 'pat', token: 'dapi-secret' }, ['dapi-secret']],
  [{ type: 'oauth-m2m', clientId: 'app', clientSecret: 'dose-secret' }, ['dose-secret']],
  [{ type: 'github-oidc', clientId: 'app', idTokens }, []],
  [{ type: 'azure-client-secret', cloud, clientId: 'app', clientSecret: 'entra-secret' }, ['entra-secret']],
  [{ type: 'github-oidc-azure', cloud, clientId: 'app', idTokens }, []],
  [{ type: 'azure-cli', cloud }, []],
]

describe('what nobody may see of a way of signing in', () => {
  it.each(SECRETS.map(([signIn, secrets]) => [signIn.type, signIn, secrets] as const))('%s', (_, signIn, secrets) => {
    expect(secretsOfSignIn(signIn)).toEqual(secrets)
  })
})
