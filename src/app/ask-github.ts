import { hiding } from '../databricks/http/redact.ts'
import { userAgent } from '../databricks/http/user-agent.ts'
import { changedFiles } from '../github/changed-files.ts'
import { createGithub, type Github } from '../github/client.ts'
import type { ChangedFiles } from '../model/change.ts'
import type { Inputs } from '../model/work.ts'
import { describeError } from '../text/failure.ts'
import type { World } from './world.ts'

type Outside = Pick<World, 'env' | 'clock' | 'createTransport'>
/** As whom, and about what. */
type Asking = Pick<Inputs, 'githubToken' | 'context'>

/** GitHub's API with the token of the step; `close` lets the process end. Throws where the API has no valid address. */
export function connectGithub(
  { env, clock, createTransport }: Outside,
  { githubToken, context }: Asking,
  signal?: AbortSignal,
): { github: Github; close: () => void } {
  const transport = createTransport(userAgent(env, 'github-token'))
  try {
    const github = createGithub({ apiUrl: context.apiUrl, token: githubToken, transport, clock, signal })
    return { github, close: () => transport.close() }
  } catch (error) {
    transport.close()
    throw error
  }
}

/**
 * Which files the change touches, as GitHub says; without the token, which an answer may repeat. Rejects only when the
 * signal aborts.
 */
export async function askChangedFiles(world: Outside, asking: Asking, signal: AbortSignal): Promise<ChangedFiles> {
  const { githubToken, context } = asking
  if (githubToken === '')
    return { kind: 'unknown', reason: 'the input `github-token` is empty, so GitHub cannot be asked' }
  const hide = hiding([githubToken])
  let close = (): void => undefined
  try {
    const connection = connectGithub(world, asking, signal)
    close = connection.close
    const { clock } = world
    const changed = await changedFiles(connection.github, context.repository, context.change, { signal, clock })
    return changed.kind === 'unknown' ? { ...changed, reason: hide(changed.reason) } : changed
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'unknown', reason: hide(`GitHub could not be asked (${describeError(error)})`) }
  } finally {
    close()
  }
}
