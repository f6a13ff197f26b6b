import type { Commands } from '../action/commands.ts'
import type { Github } from '../github/client.ts'
import { bringUpToDate } from '../github/comments.ts'
import { whyNotDone } from '../github/refusal.ts'
import { setStatus, type CommitStatus } from '../github/statuses.ts'
import type { CommentEnd } from '../report/left-to-tell.ts'
import type { Channel } from '../report/channel.ts'
import { connectGithub } from './ask-github.ts'
import { commentedOn, statusName, type Asked } from './asked.ts'
import { hidingGiven } from './secrets.ts'
import type { World } from './world.ts'

/** A way of telling on GitHub, but for what becomes of what it could not tell. */
export interface OpenChannel<End> extends Pick<Channel<End>, 'clock' | 'put' | 'close'> {
  /** One warning that it could not be told; `rest` says what becomes of it. */
  warn: (error: unknown, rest: string) => void
}

/** The comment on the pull request with this marker; undefined where there is none. Nothing is sent before `put`. */
export function commentChannel(
  world: World,
  commands: Commands,
  asked: Asked,
  marker: string,
): OpenChannel<CommentEnd> | undefined {
  const pullRequest = commentedOn(asked)
  if (pullRequest === undefined) return undefined
  const place = { repository: asked.context.repository, pullRequest, marker }
  const hide = hidingGiven(world, [asked.githubToken])
  const what = `The comment on pull request #${pullRequest} could not be written`
  return channelOf(world, commands, asked, { what, permission: 'pull-requests: write' }, (github, end, signal) =>
    bringUpToDate(github, place, { ...end, body: hide(end.body) }, signal),
  )
}

/** The commit status; undefined where there is none. Nothing is sent before `put`. */
export function statusChannel(world: World, commands: Commands, asked: Asked): OpenChannel<CommitStatus> | undefined {
  const context = statusName(asked)
  if (context === undefined) return undefined
  const place = { repository: asked.context.repository, sha: asked.context.sha, context }
  const hide = hidingGiven(world, [asked.githubToken])
  const what = `The commit status ${context} could not be set`
  return channelOf(world, commands, asked, { what, permission: 'statuses: write' }, (github, status, signal) =>
    setStatus(github, place, { ...status, description: hide(status.description) }, signal),
  )
}

function channelOf<End>(
  world: World,
  commands: Commands,
  asked: Asked,
  { what, permission }: { what: string; permission: string },
  send: (github: Github, end: End, signal: AbortSignal) => Promise<void>,
): OpenChannel<End> | undefined {
  if (asked.githubToken === '') {
    commands.warning(`${what}: the input \`github-token\` is empty.`)
    return undefined
  }
  const hide = hidingGiven(world, [asked.githubToken])
  let connection: ReturnType<typeof connectGithub> | undefined
  return {
    clock: world.clock,
    async put(end, signal) {
      connection ??= connectGithub(world, asked)
      await send(connection.github, end, signal)
    },
    warn(error, rest) {
      const { withheld } = asked.context
      commands.warning(hide(`${what}: ${whyNotDone(error, { permission, withheld })} ${rest}`))
    },
    close: () => connection?.close(),
  }
}
