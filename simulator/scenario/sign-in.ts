import type { Duration } from './duration.ts'
import { fields, flag, list, mapOf, text } from './reader.ts'
import { duration } from './values.ts'

/** What a federation policy wants of an ID token. */
export interface Policy {
  issuer: string
  /** By default the address of the workspace's token endpoint. */
  audiences?: string[]
  /** Any subject when there is none. */
  subject?: string
  /** `sub` by default. */
  subjectClaim?: string
}

/** A service principal of the workspace. */
export interface PrincipalScenario {
  applicationId: string
  /** Whom runs name as their creator; the application id by default. */
  user?: string
  secret?: string
  policies?: Policy[]
  /** Whether its Entra tokens are let in without a management token; true by default. */
  inWorkspace?: boolean
}

/** An application in Entra. */
export interface ApplicationScenario {
  clientId: string
  secret?: string
  /** Federated credentials; their audience is `api://AzureADTokenExchange` by default. */
  credentials?: { issuer: string; subject: string; audience?: string }[]
}

/** The ways to sign in other than with `tokens`. */
export interface SignInScenario {
  /** Of access tokens that the workspace gives; 1 h by default. */
  tokenLife?: Duration
  /** Of access tokens for an ID token; by default no longer than the ID token lives. */
  exchangedTokenLife?: Duration
  /** What the workspace tells as the audiences for ID tokens; by default nothing. */
  audiences?: string[]
  /** What the discovery document says, true or not. */
  tokenEndpoint?: string
  /** The Entra tenant of the workspace, and the only one there is. */
  tenant?: string
  azureResourceId?: string
  principals?: PrincipalScenario[]
  /** Account-wide: the value of the subject claim is the user. */
  policies?: Policy[]
  github?: {
    /** `ghs-Zk83vQw09LxRb2Nf` by default. */
    requestToken?: string
    /** 5 min by default. */
    idTokenLife?: Duration
    /** From this time after the start on, the request token is refused. */
    requestTokenLife?: Duration
    /** Of ID tokens, over the defaults. */
    claims?: Record<string, string>
  }
  entra?: {
    /** 1 h by default. */
    tokenLife?: Duration
    applications?: ApplicationScenario[]
  }
}

const policy = fields<Policy>({ issuer: text, audiences: list(text), subject: text, subjectClaim: text }, ['issuer'])

const principal = fields<PrincipalScenario>(
  { applicationId: text, user: text, secret: text, policies: list(policy), inWorkspace: flag },
  ['applicationId'],
)

type Credential = NonNullable<ApplicationScenario['credentials']>[number]

const credential = fields<Credential>({ issuer: text, subject: text, audience: text }, ['issuer', 'subject'])

const application = fields<ApplicationScenario>({ clientId: text, secret: text, credentials: list(credential) }, [
  'clientId',
])

export const signIn = fields<SignInScenario>({
  tokenLife: duration,
  exchangedTokenLife: duration,
  audiences: list(text),
  tokenEndpoint: text,
  tenant: text,
  azureResourceId: text,
  principals: list(principal),
  policies: list(policy),
  github: fields<NonNullable<SignInScenario['github']>>({
    requestToken: text,
    idTokenLife: duration,
    requestTokenLife: duration,
    claims: mapOf(text),
  }),
  entra: fields<NonNullable<SignInScenario['entra']>>({ tokenLife: duration, applications: list(application) }),
})
