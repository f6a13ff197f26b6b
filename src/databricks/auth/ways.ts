import type { Authorizer } from './authorizer.ts'
import { azureCliAuthorizer, type AzureCliDependencies } from './azure-cli.ts'
import { azureClientSecretAuthorizer, type AzureClientSecret } from './azure-client-secret.ts'
import type { Azure } from './azure.ts'
import { githubOidcAzureAuthorizer, type GithubOidcAzure } from './github-oidc-azure.ts'
import { githubOidcAuthorizer, type GithubOidc } from './github-oidc.ts'
import type { IssuerDependencies } from './issuer.ts'
import { oauthM2mAuthorizer, type OauthM2m } from './oauth-m2m.ts'
import { patAuthorizer } from './pat.ts'

/** One way to sign in, with all it needs. */
export type SignIn =
  | { type: 'pat'; token: string }
  | ({ type: 'oauth-m2m' } & OauthM2m)
  | ({ type: 'github-oidc' } & GithubOidc)
  | ({ type: 'azure-client-secret' } & AzureClientSecret)
  | ({ type: 'github-oidc-azure' } & GithubOidcAzure)
  | ({ type: 'azure-cli' } & Azure)

export type SignInDependencies = IssuerDependencies & AzureCliDependencies

/** The authorizer of a way to sign in. Nothing is sent before it is asked for headers. */
export function createAuthorizer(dependencies: SignInDependencies, host: string, signIn: SignIn): Authorizer {
  switch (signIn.type) {
    case 'pat':
      return patAuthorizer(signIn.token)
    case 'oauth-m2m':
      return oauthM2mAuthorizer(dependencies, host, signIn)
    case 'github-oidc':
      return githubOidcAuthorizer(dependencies, host, signIn)
    case 'azure-client-secret':
      return azureClientSecretAuthorizer(dependencies, host, signIn)
    case 'github-oidc-azure':
      return githubOidcAzureAuthorizer(dependencies, host, signIn)
    case 'azure-cli':
      return azureCliAuthorizer(dependencies, signIn)
  }
}
