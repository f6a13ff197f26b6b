import { folded, joined, LONG, LONGEST_MESSAGE, LONGEST_NAME, next } from '../../report/summary/blocks.ts'
import type { Room } from '../../report/summary/room.ts'
import { code, escapeText, fence, link, linked, prose } from '../../report/text/markdown.ts'
import { EMOJI } from '../../report/text/states.ts'
import { shorten, someOf } from '../../text/cut.ts'
import { plainBeginning } from '../../text/plain.ts'
import type { Action, JobPlan } from '../model.ts'
import { shownChange, type ShownChange } from './changes.ts'
import { isToDo, pageOf, type DeployReport } from './report.ts'
import { ACTION_WORDS, changeCount, driftSentence, hasDrift, jobCount, titleOf } from './words.ts'

/** The parts that the summary and the comment of a deployment are made of, in Markdown. */

const SIGNS: Readonly<Record<Action, string>> = { create: '➕', update: '✏️', delete: '🗑️', none: '▫️' }
const PLAN = '📋'
const DRIFT = '⚠️'
const REFUSED = '🚫'
const NO_BREAK = '\u00A0'
/** Characters of a job's name: both its ends tell it from others. */
const LONGEST_JOB = 80
const LONGEST_REFUSAL = 1_000
const MOST_NAMES = 3
/** More lines than this are folded, and so is each of more jobs than that. */
const MOST_OPEN_LINES = 15
const MOST_OPEN_JOBS = 5

/** What is said of so many jobs for which there was no room. */
type LeftOut = (count: number) => string

/** How much of a plan is shown. */
export interface Extent {
  rows: number
  notes: number
  /** Lines of one value. */
  lines: number
  changes: number
}

/** `📋 Plan: 2 to create, 1 to update, 0 to delete, 14 unchanged`. */
export function headlineOf(report: DeployReport): string {
  const { icon, words } = titleOf(report)
  return `${icon === 'plan' ? PLAN : EMOJI[icon]} ${escapeText(words)}`
}

/** Which set of jobs it is, and in which workspace. */
export function identityOf({ host, deployment, namePrefix, target }: DeployReport): string {
  const named = (what: string, name: string): string => `${what} ${code(plainBeginning(name, LONGEST_NAME))}`
  return [
    host && `Workspace ${link(plainBeginning(hostName(host), LONGEST_NAME), host)}`,
    target ? named('target', target) : '',
    deployment && deployment !== 'default' ? named('deployment', deployment) : '',
    namePrefix ? named('name prefix', namePrefix) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function hostName(host: string): string {
  return URL.canParse(host) ? new URL(host).host : host
}

/** Why the step fails, and what to do. */
export function failureBlock({ failure }: DeployReport): string {
  if (!failure) return ''
  return joined([prose(failure.message, LONGEST_MESSAGE), next(failure.advice)])
}

/** Drift, and what its mark means; empty where there is none. */
export function driftBlock({ plan, mode, ends, failure }: DeployReport): string {
  const sentence = driftSentence(plan, mode, ends !== undefined && !failure)
  return sentence && `${DRIFT} ${escapeText(sentence)}`
}

/** Jobs that something is done to, as a table. */
export function jobTable(report: DeployReport, { rows: most }: Pick<Extent, 'rows'>): string {
  const jobs = inOrder(report)
  if (jobs.length === 0 || isToldAlone(report)) return ''
  const rows = jobs
    .slice(0, most)
    .map((job) => `| ${signOf(job, report)} | ${jobLink(job, report)} | ${wordsOf(job, report)} |`)
  const rest = jobs.length - rows.length
  const table = [
    `| | Job | ${report.ends ? 'Result' : 'Plan'} |`,
    '| :--- | :--- | :--- |',
    ...rows,
    ...(rest > 0 ? [`| | and ${jobCount(rest, 'more')} | |`] : []),
  ].join('\n')
  return jobs.length > LONG ? folded(jobCount(jobs.length), table) : table
}

/** Whether there is one job only, and its changes say all that a table would. */
function isToldAlone(report: DeployReport): boolean {
  const [only, ...others] = report.plan.jobs.filter(isToDo)
  return only !== undefined && others.length === 0 && only.changes.length > 0 && !report.ends
}

/** What is done to something: first what failed or was not approved, then in the order of the plan. */
function inOrder(report: DeployReport): JobPlan[] {
  const { first = [], rest = [] } = Object.groupBy(report.plan.jobs.filter(isToDo), (job) =>
    report.ends?.get(job)?.kind === 'failed' || isNotApproved(job, report) ? 'first' : 'rest',
  )
  return [...first, ...rest]
}

function isNotApproved(job: JobPlan, { notApproved = [] }: DeployReport): boolean {
  return notApproved.includes(job)
}

function signOf(job: JobPlan, report: DeployReport): string {
  const { ends } = report
  if (isNotApproved(job, report)) return REFUSED
  if (!ends) return SIGNS[job.action]
  const { kind } = ends.get(job) ?? { kind: 'not-begun' }
  return kind === 'done' ? EMOJI.ok : kind === 'failed' ? EMOJI.failed : EMOJI.skipped
}

function wordsOf(job: JobPlan, report: DeployReport): string {
  const { toDo, done } = ACTION_WORDS[job.action]
  const count = [unbroken(changeCount(job)), hasDrift(job) ? DRIFT : ''].filter(Boolean).join(' ')
  const said = (what: string): string => [what, count].filter(Boolean).join(', ')
  if (!report.ends) return isNotApproved(job, report) ? `${said(toDo)}: not approved` : said(toDo)
  const { kind } = report.ends.get(job) ?? { kind: 'not-begun' }
  return kind === 'done' ? said(done) : kind === 'failed' ? `not ${done}` : `not begun: ${said(toDo)}`
}

/** In a narrow column a number and its word stay together. */
function unbroken(count: string): string {
  return count.replace(/(?<=\d) /g, NO_BREAK)
}

/** The name of a job with a link to its page, and its key where that says more. */
function jobLink(job: JobPlan, report: DeployReport): string {
  const isTold = job.key === '' || `${report.namePrefix}${job.key}` === job.name
  return `${linked(nameCode(job), pageOf(job, report))}${isTold ? '' : ` (${code(nameOf(job.key))})`}`
}

function nameCode({ name }: JobPlan): string {
  return code(nameOf(name) || '(no name)')
}

function nameOf(name: string): string {
  return shorten(plainBeginning(name, LONGEST_MESSAGE), LONGEST_JOB, 'both')
}

/** The changes of jobs, each below its name; folded where they are long or many, as far as there is room. */
export function changeSections(report: DeployReport, extent: Extent, room: Room, leftOut: LeftOut): string {
  const jobs = inOrder(report).filter(({ changes }) => changes.length > 0)
  const isMany = jobs.length > MOST_OPEN_JOBS
  const sections = room.takeEach(jobs, (job) => section(job, report, extent, isMany), leftOut)
  const all = joined([...sections.values()])
  return jobs.length > LONG && all ? folded(`Changes of ${jobCount(jobs.length)}`, all) : all
}

function section(job: JobPlan, report: DeployReport, extent: Extent, isOneOfMany: boolean): string {
  const changes = job.changes.slice(0, extent.changes).map((change) => shownChange(change, extent.lines))
  const rest = job.changes.length - changes.length
  const more = rest > 0 ? `and ${rest} more ${rest === 1 ? 'change' : 'changes'}` : ''
  const content = joined([changes.map(changeEntry).join('\n'), more])
  const title = (name: string): string =>
    [`${signOf(job, report)} ${name}`, changeCount(job)].filter(Boolean).join(': ')
  if (isToldAlone(report)) return `#### ${title(jobLink(job, report))}\n\n${content}`
  const isOpen = !isOneOfMany && content.split('\n').length <= MOST_OPEN_LINES
  const block = folded(title(nameCode(job)), content)
  return isOpen ? block.replace('<details>', '<details open>') : block
}

/** An entry of a list. */
function changeEntry(change: ShownChange): string {
  const entry = `- ${change.isDrift ? `${DRIFT} ` : ''}${code(change.path)}${sides(change)}`
  return change.kind === 'lines' ? `${entry}\n${diffBlock(change)}` : entry
}

function sides(change: ShownChange): string {
  if (change.kind === 'hidden') return `: ${change.what} (the value is hidden)`
  if (change.kind === 'lines') return ` ${change.what}:`
  const side = (text: string | undefined): string => (text === undefined ? 'not set' : code(text))
  const removed = change.fallback === undefined ? 'removed' : `removed (default: ${code(change.fallback)})`
  return `: ${side(change.before)} → ${change.after === undefined ? removed : code(change.after)}`
}

/** Within the list entry above it. */
function diffBlock({ lines, more }: Extract<ShownChange, { kind: 'lines' }>): string {
  const rest = more > 0 ? `\n  … ${more} more ${more === 1 ? 'line' : 'lines'}` : ''
  return fence(`${lines.join('\n')}${rest}`, 'diff').replace(/^/gm, '  ')
}

/** Why jobs are refused, and why what was done to some failed. */
export function refusalBlock(report: DeployReport, most: number): string {
  const { plan, ends } = report
  const refused = plan.refusals.map(({ name, message }) => ({ job: code(nameOf(name)), message }))
  const failed = plan.jobs.flatMap((job) => {
    const end = ends?.get(job)
    return end?.kind === 'failed' ? [{ job: jobLink(job, report), message: end.message }] : []
  })
  return joined([list('Refused', REFUSED, refused, most), list('Failed', EMOJI.failed, failed, most)])
}

function list(title: string, sign: string, all: { job: string; message: string }[], most: number): string {
  if (all.length === 0) return ''
  const lines = all.slice(0, most).map(({ job, message }) => `- ${sign} ${job}: ${prose(message, LONGEST_REFUSAL)}`)
  const rest = all.length - lines.length
  return `#### ${title}\n\n${[...lines, ...(rest > 0 ? [`- and ${jobCount(rest, 'more')}`] : [])].join('\n')}`
}

/** What a reader should know beside the changes; what holds for several jobs is said once. */
export function notesBlock({ plan }: DeployReport, most: number): string {
  const told = plan.jobs.flatMap(({ name, notes }) => notes.map((note) => ({ note, name })))
  const ofJobs = [...Map.groupBy(told, ({ note }) => note)].map(([note, jobs]) => {
    const names = someOf(jobs, ({ name }) => code(nameOf(name)), MOST_NAMES)
    return `${names}: ${prose(note, LONGEST_REFUSAL)}`
  })
  const all = [...plan.notes.map((note) => prose(note, LONGEST_REFUSAL)), ...ofJobs]
  if (all.length === 0) return ''
  const lines = all.slice(0, most).map((note) => `> ℹ️ ${note}`)
  const rest = all.length - lines.length
  return [...lines, ...(rest > 0 ? [`> and ${rest} more`] : [])].join('\n>\n')
}

/** The plan's hash, to copy; empty for a plan that does nothing, and where it is done or not to be done. */
export function hashBlock({ plan, planHash, mode, failure }: DeployReport): string {
  if (mode !== 'plan' || failure || planHash === '' || !plan.jobs.some(isToDo)) return ''
  return folded('Plan hash', fence(planHash))
}
