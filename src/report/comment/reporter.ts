import { isGreen } from '../../model/outcome.ts'
import type { Telling } from '../../model/work.ts'
import { putEnd, sayEnd, type Channel } from '../channel.ts'
import type { CommentEnd } from '../left-to-tell.ts'
import type { Reporter } from '../reporter.ts'
import { COMMENT_BYTES, renderComment, SAVED_COMMENT_BYTES, type CommentFacts } from './body.ts'

interface CommentOptions {
  mode: Telling['prComment']
  facts: Omit<CommentFacts, 'most'>
  /** Takes out of a text what nobody may see. */
  hide: (text: string) => string
}

/** The comment on the pull request, brought up to date at the end of the step. */
export function createComment(channel: Channel<CommentEnd>, { mode, facts, hide }: CommentOptions): Reporter {
  channel.left({ kind: 'open' })
  return {
    name: 'The comment on the pull request',
    on(event) {
      if (event.type !== 'ended') return undefined
      const { outcome } = event
      const isWanted = mode === 'always' || !isGreen(outcome)
      const end = (most: number): CommentEnd => ({
        body: hide(renderComment(outcome, { ...facts, most })),
        isWanted,
      })
      return sayEnd(channel, end(SAVED_COMMENT_BYTES), () => putEnd(channel, end(COMMENT_BYTES)))
    },
  }
}
