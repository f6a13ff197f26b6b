import { VERSION } from '../../version.ts'

/**
 * Who is calling, as Databricks' own clients say it: product, runtime, system, way to sign in, CI, and the tool that
 * calls us if it names itself (`DATABRICKS_SDK_UPSTREAM`).
 */
export function userAgent(env: Record<string, string | undefined>, authType: string): string {
  const upstream = env.DATABRICKS_SDK_UPSTREAM
  const upstreamVersion = env.DATABRICKS_SDK_UPSTREAM_VERSION
  return [
    `databricks-run-action/${VERSION}`,
    `node/${process.versions.node}`,
    `os/${process.platform}`,
    `auth/${authType}`,
    ...(env.GITHUB_ACTIONS ? ['cicd/github'] : []),
    ...(upstream ? [`upstream/${token(upstream)}`] : []),
    ...(upstreamVersion ? [`upstream-version/${token(upstreamVersion)}`] : []),
  ].join(' ')
}

// A header value: what is no token character would break the request.
function token(value: string): string {
  return value.replace(/[^\w.+-]/g, '-')
}
