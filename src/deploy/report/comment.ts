import { commitLink, stepName } from '../../report/comment/origin.ts'
import { joined, LONGEST_NAME } from '../../report/summary/blocks.ts'
import { Room } from '../../report/summary/room.ts'
import { escapeText, link } from '../../report/text/markdown.ts'
import { shorten } from '../../text/cut.ts'
import { isToDo, type DeployReport } from './report.ts'
import {
  changeSections,
  driftBlock,
  failureBlock,
  hashBlock,
  headlineOf,
  identityOf,
  jobTable,
  notesBlock,
  refusalBlock,
  type Extent,
} from './sections.ts'
import { jobCount } from './words.ts'

/** What a comment says beside how a deployment stands. */
export interface DeployCommentFacts {
  /** Its last line. */
  marker: string
  /** At most so many bytes. */
  most: number
}

const EXTENT: Extent = { rows: 50, notes: 20, lines: 60, changes: 60 }
const MOST_REFUSALS = 20
const REST_BYTES = 200

/** The comment of a deployment: markdown, with its marker at the very end. It holds no time and no run's number. */
export function renderDeployComment(report: DeployReport, { marker, most }: DeployCommentFacts): string {
  const room = new Room(most - REST_BYTES)
  const head = joined([`### ${headlineOf(report)}`, failureBlock(report), identityOf(report), driftBlock(report)])
  const foot = joined([footer(report), marker])
  room.take(head)
  room.take(foot)
  const taken = (block: string): string => (room.take(block) ? block : '')
  const refusals = taken(refusalBlock(report, MOST_REFUSALS))
  const table = taken(jobTable(report, EXTENT))
  const hash = taken(hashBlock(report))
  const notes = taken(notesBlock(report, EXTENT.notes))
  const leftOut = (count: number): string =>
    `The changes of ${jobCount(count, 'more')} are in the summary of the workflow run.`
  const changes = changeSections(report, EXTENT, room, leftOut)
  return joined([head, refusals, table, changes, ...room.notices, notes, hash, foot])
}

/** Whether there is to be a comment where there is none yet: the `pr-comment` input. */
export function isCommentWanted(mode: 'never' | 'on-changes' | 'always', { plan, failure }: DeployReport): boolean {
  return mode === 'always' || (mode === 'on-changes' && (failure !== undefined || plan.jobs.some(isToDo)))
}

function footer({ context }: DeployReport): string {
  return [link('workflow run', context.url), commitLink(context), escapeText(shorten(stepName(context), LONGEST_NAME))]
    .filter(Boolean)
    .join(' · ')
}
