import { joined } from '../../report/summary/blocks.ts'
import { NOTICE_BYTES, Room, SUMMARY_BYTES } from '../../report/summary/room.ts'
import type { DeployReport } from './report.ts'
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

const EXTENT: Extent = { rows: 1_000, notes: 200, lines: 400, changes: 500 }

/** The job summary of a deployment: counts, why it failed if it did, and what is different; at most `SUMMARY_BYTES`. */
export function renderDeploySummary(report: DeployReport): string {
  const room = new Room(SUMMARY_BYTES - NOTICE_BYTES)
  const head = joined([`## ${headlineOf(report)}`, failureBlock(report), identityOf(report), driftBlock(report)])
  room.take(head)
  const taken = (block: string, what: string): string => {
    if (room.take(block)) return block
    room.close(`${what} left out`)
    return ''
  }
  const hash = taken(hashBlock(report), 'The plan hash')
  const refusals = taken(refusalBlock(report, EXTENT.rows), 'Refusals')
  const table = taken(jobTable(report, EXTENT), 'The table of jobs')
  const notes = taken(notesBlock(report, EXTENT.notes), 'Notes')
  const leftOut = (count: number): string => `Changes of ${jobCount(count)} left out`
  const changes = changeSections(report, EXTENT, room, leftOut)
  const notice = room.notices.length > 0 ? `⚠️ ${room.notices.join('. ')}: the summary would be larger than 1 MiB.` : ''
  return `${joined([head, notice, refusals, table, changes, notes, hash])}\n`
}
