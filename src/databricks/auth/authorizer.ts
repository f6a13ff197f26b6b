/** A way to sign in. One file beside this one for each. */
export interface Authorizer {
  /** Databricks' name of the way, as in `DATABRICKS_AUTH_TYPE`; part of the user agent. */
  readonly type: string
  /** Headers that sign one request to the workspace. */
  authorize(): Promise<Record<string, string>>
}
