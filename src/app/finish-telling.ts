import { createCommands } from '../action/commands.ts'
import { readContext } from '../action/context.ts'
import type { Fate, Outcome, RunReport } from '../model/outcome.ts'
import { putEnd } from '../report/channel.ts'
import { renderComment, SAVED_COMMENT_BYTES } from '../report/comment/body.ts'
import { markerOf } from '../report/comment/key.ts'
import type { Left, LeftToTell } from '../report/left-to-tell.ts'
import { stoppedStatus } from '../report/status/words.ts'
import { readAsked } from './asked.ts'
import { commentChannel, statusChannel, type OpenChannel } from './github-channels.ts'
import type { World } from './world.ts'

/** Both ways of telling together: later steps wait. */
const LIMIT_MS = 10_000

/** What the clean-up step knows of the run of a main step that did not come to its end. */
export interface Cleaned {
  run?: RunReport
  fate: Fate
}

/**
 * Tells on GitHub what the main step has left to tell: its own words where it had come to its end, else that it was
 * stopped. Where to and as whom is this step's own to know: nothing of it is taken from what was saved. Never rejects.
 */
export async function finishTelling(world: World, left: LeftToTell, { run, fate }: Cleaned): Promise<void> {
  const commands = createCommands(world)
  const asked = readAsked(world.env, readContext(world.env, world.event))
  const { context, leg } = asked
  const marker = markerOf(left.key)
  const outcome: Outcome = { kind: 'canceled', run, fate }
  const facts = { context, leg, marker, most: SAVED_COMMENT_BYTES, isStopped: true }
  await Promise.all([
    left.comment &&
      finish(commentChannel(world, commands, asked, marker), left.comment, () => ({
        body: renderComment(outcome, facts),
        isWanted: true,
      })),
    left.status && finish(statusChannel(world, commands, asked), left.status, () => stoppedStatus(run, context.url)),
  ])
}

async function finish<End>(channel: OpenChannel<End> | undefined, left: Left<End>, stopped: () => End): Promise<void> {
  if (!channel) return
  const isWarned = left.kind === 'end' && left.isWarned
  try {
    await putEnd({ ...channel, limitMs: LIMIT_MS }, left.kind === 'end' ? left.end : stopped())
  } catch (error) {
    if (!isWarned) channel.warn(error, 'The verdict does not depend on it.')
  } finally {
    channel.close()
  }
}
