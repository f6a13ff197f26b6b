import type { SignIn } from './auth/ways.ts'

/** Where the workspace is and how to sign in. */
export interface Target {
  /** `https://host[:port]`, nothing behind it; `http://` only for loopback. */
  host: string
  /** From `?o=` in the host input, when it was there. */
  workspaceId?: string
  signIn: SignIn
}
