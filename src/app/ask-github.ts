import { hiding } from '../databricks/http/redact.ts'
import { userAgent } from '../databricks/http/user-agent.ts'
import { changedFiles } from '../github/changed-files.ts'
import { createGithub } from '../github/client.ts'
import type { ChangedFiles } from '../model/change.ts'
import type { Inputs } from '../model/work.ts'
import { describeError } from '../text/failure.ts'
import type { World } from './world.ts'

/**
 * Which files the change touches, as GitHub says; without the token, which an answer may repeat. Rejects only when the
 * signal aborts.
 */
export async function askChangedFiles(
  { env, clock, createTransport }: Pick<World, 'env' | 'clock' | 'createTransport'>,
  { githubToken, context }: Pick<Inputs, 'githubToken' | 'context'>,
  signal: AbortSignal,
): Promise<ChangedFiles> {
  if (githubToken === '')
    return { kind: 'unknown', reason: 'the input `github-token` is empty, so GitHub cannot be asked' }
  const transport = createTransport(userAgent(env, 'github-token'))
  const hide = hiding([githubToken])
  try {
    const github = createGithub({ apiUrl: context.apiUrl, token: githubToken, transport, clock, signal })
    const changed = await changedFiles(github, context.repository, context.change, { signal, clock })
    return changed.kind === 'unknown' ? { ...changed, reason: hide(changed.reason) } : changed
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'unknown', reason: hide(`GitHub could not be asked (${describeError(error)})`) }
  } finally {
    transport.close()
  }
}
