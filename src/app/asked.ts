import { Reader } from '../action/reader.ts'
import { readLeg, readTelling } from '../action/telling.ts'
import type { RunContext } from '../model/workflow.ts'
import type { Inputs } from '../model/work.ts'
import type { World } from './world.ts'

/** What of the inputs says what is told on GitHub, where, and as whom. */
export type Asked = Pick<Inputs, 'telling' | 'githubToken' | 'context' | 'leg'>

/** What was asked, of a step whose other inputs need not be right. */
export function readAsked(env: World['env'], context: RunContext): Asked {
  const reader = new Reader(env)
  return { telling: readTelling(reader), githubToken: reader.text('github-token'), leg: readLeg(reader), context }
}

/** The pull request on which there is a comment; undefined where there is none. */
export function commentedOn({ telling, context }: Asked): number | undefined {
  return telling.prComment === 'never' ? undefined : context.pullRequest
}

/** The name of the commit status; undefined where there is none. */
export function statusName({ telling, context }: Asked): string | undefined {
  return context.sha === '' ? undefined : telling.commitStatus
}
