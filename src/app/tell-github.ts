import type { Commands } from '../action/commands.ts'
import type { Channel } from '../report/channel.ts'
import { markerOf, stepKey } from '../report/comment/key.ts'
import { createComment } from '../report/comment/reporter.ts'
import { formOfLeft, type Left, type LeftToTell } from '../report/left-to-tell.ts'
import type { Reporter } from '../report/reporter.ts'
import { createCommitStatus } from '../report/status/reporter.ts'
import { claimOrdinal } from '../run/token.ts'
import type { Asked } from './asked.ts'
import { commentChannel, statusChannel, type OpenChannel } from './github-channels.ts'
import { saveLeft } from './saved-state.ts'
import type { World } from './world.ts'

/** A reporter is given up after 10 s, and the end of the step waits for all of them. */
const END_MS = 9_000

const FOR_GOOD = 'The verdict does not depend on it.'
const ONCE_MORE = 'The clean-up step of this action tries once more.'

/**
 * The reporters that tell on GitHub what was asked for. A status is pending from now on; what is left to tell is saved
 * for the clean-up step. `hide` takes out what nobody may see: GitHub masks nothing in comments and statuses.
 */
export async function githubReporters(
  world: World,
  commands: Commands,
  asked: Asked,
  hide: (text: string) => string,
): Promise<Reporter[]> {
  const { telling, context, leg } = asked
  const key = await keyOf(world, asked)
  const marker = markerOf(key)
  let all: LeftToTell = { key }
  const save = (part: Partial<LeftToTell>): void => {
    all = { ...all, ...part }
    saveLeft(world, formOfLeft(all))
  }
  const comment = channelTo(commentChannel(world, commands, asked, marker), (left) => save({ comment: left }))
  const status = channelTo(statusChannel(world, commands, asked), (left) => save({ status: left }))
  return [
    ...(comment ? [createComment(comment, { mode: telling.prComment, facts: { context, leg, marker }, hide })] : []),
    ...(status ? [createCommitStatus(status, context.url, hide)] : []),
  ]
}

/** Uses of this action in one composite action look alike from inside: they are counted. */
export async function keyOf({ createFile }: World, { context, leg }: Asked): Promise<string> {
  const key = stepKey(context, leg)
  const ordinal = await claimOrdinal(context.temp, `told-${key}`, createFile).catch(() => 0)
  return ordinal === 0 ? key : `${key}-${ordinal}`
}

function channelTo<End>(
  channel: OpenChannel<End> | undefined,
  left: (left: Left<End> | undefined) => void,
): Channel<End> | undefined {
  if (!channel) return undefined
  const onFailure = (error: unknown, isForGood: boolean): void => channel.warn(error, isForGood ? FOR_GOOD : ONCE_MORE)
  return { ...channel, left, onFailure, limitMs: END_MS }
}
