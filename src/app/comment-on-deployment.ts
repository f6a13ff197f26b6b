import type { Commands } from '../action/commands.ts'
import type { DeployTellingInputs } from '../deploy/inputs.ts'
import { isCommentWanted, renderDeployComment } from '../deploy/report/comment.ts'
import type { DeployReport } from '../deploy/report/report.ts'
import { putEnd } from '../report/channel.ts'
import { COMMENT_BYTES } from '../report/comment/body.ts'
import { markerOf } from '../report/comment/key.ts'
import { commentChannel } from './github-channels.ts'
import { keyOf } from './tell-github.ts'
import type { World } from './world.ts'

const END_MS = 9_000
/** A runner that has canceled the step waits for seven seconds in all. */
const HASTY_END_MS = 2_000

/**
 * Brings the comment of this step on the pull request up to date; what keeps it from that is one warning. `hide` takes
 * out what nobody may see: GitHub masks nothing in comments.
 */
export async function commentOnDeployment(
  world: World,
  commands: Commands,
  report: DeployReport,
  { prComment, githubToken, leg }: DeployTellingInputs,
  hide: (text: string) => string,
): Promise<void> {
  const asked = { telling: { prComment: 'always' as const }, githubToken, context: report.context, leg }
  const marker = markerOf(await keyOf(world, asked))
  const channel = commentChannel(world, commands, asked, marker)
  if (!channel) return
  const body = hide(renderDeployComment(report, { marker, most: COMMENT_BYTES }))
  const end = { body, isWanted: isCommentWanted(prComment, report) }
  try {
    await putEnd({ ...channel, limitMs: world.canceled.aborted ? HASTY_END_MS : END_MS }, end)
  } catch (error) {
    channel.warn(error, 'The verdict does not depend on it.')
  } finally {
    channel.close()
  }
}
