import type { FailureKind } from '../../model/errors.ts'
import type { Action, JobEnd, JobPlan, Plan } from '../model.ts'
import { FAILURES, type Icon } from '../../report/text/states.ts'
import { isToDo, type DeployReport } from './report.ts'

/** How a deployment is told, in the log, the summary and the comment alike. */

/** How a deployment stands: its sign, and one line that has the counts in it. */
export interface DeployTitle {
  icon: Icon | 'plan'
  words: string
}

/** What is done to a job, before and after. */
export const ACTION_WORDS: Readonly<Record<Action, { toDo: string; done: string }>> = {
  create: { toDo: 'create', done: 'created' },
  update: { toDo: 'update', done: 'updated' },
  delete: { toDo: 'delete', done: 'deleted' },
  none: { toDo: 'unchanged', done: 'unchanged' },
}

/** How a deployment stands, in one line. */
export function titleOf(report: Pick<DeployReport, 'mode' | 'plan' | 'ends' | 'failure'>): DeployTitle {
  const { plan, ends, failure, mode } = report
  const counts = ends ? endCounts(plan, ends) : plan.jobs.length > 0 ? planCounts(plan) : ''
  if (failure) {
    const { icon, words } = failureWords(failure.kind, mode)
    return { icon, words: [words, counts].filter(Boolean).join(': ') }
  }
  if (!plan.jobs.some(isToDo)) return { icon: 'ok', words: calmWords(plan) }
  return ends ? { icon: 'ok', words: `Deployed: ${counts}` } : { icon: 'plan', words: `Plan: ${counts}` }
}

function calmWords({ jobs }: Plan): string {
  if (jobs.length === 0) return 'Nothing to do: no job is defined, and none is to be deleted'
  if (jobs.length === 1) return 'Nothing to do: the job is as its file says'
  const all = jobs.length === 2 ? 'both' : `all ${jobs.length}`
  return `Nothing to do: ${all} jobs are as their files say`
}

function failureWords(kind: FailureKind, mode: DeployReport['mode']): { icon: Icon; words: string } {
  switch (kind) {
    case 'plan-changed':
      return { icon: 'failed', words: 'Plan changed, nothing done' }
    case 'plan-refused':
      return {
        icon: 'failed',
        words: mode === 'plan' ? 'Plan refused' : 'Plan refused, nothing done',
      }
    case 'auth':
      return { icon: 'failed', words: 'Deployment: the workspace did not let this identity in' }
    case 'unreachable':
      return { icon: 'failed', words: 'Deployment: the workspace did not answer' }
    case 'apply-failed':
      return { icon: 'failed', words: 'Deployment failed' }
    default: {
      const { icon, words } = FAILURES[kind]
      return { icon, words: `Deployment${words.startsWith(':') ? '' : ' '}${words}` }
    }
  }
}

/** `2 to create, 1 to update, 0 to delete, 14 unchanged`. */
function planCounts({ jobs }: Plan): string {
  const count = (action: Action): number => jobs.filter((job) => job.action === action).length
  const toDo = (['create', 'update', 'delete'] as const).map((action) => `${count(action)} to ${action}`)
  return [...toDo, `${count('none')} unchanged`].join(', ')
}

/** `created 2, updated 1, 1 failed, 1 not begun, 14 unchanged`. */
function endCounts({ jobs }: Plan, ends: ReadonlyMap<JobPlan, JobEnd>): string {
  const toDo = jobs.filter(isToDo)
  const ended = (kind: JobEnd['kind']): JobPlan[] => toDo.filter((job) => (ends.get(job)?.kind ?? 'not-begun') === kind)
  const done = (['create', 'update', 'delete'] as const).flatMap((action) => {
    const { length } = ended('done').filter((job) => job.action === action)
    return length > 0 ? [`${ACTION_WORDS[action].done} ${length}`] : []
  })
  const others = [
    { count: ended('failed').length, word: 'failed' },
    { count: ended('not-begun').length, word: 'not begun' },
    { count: jobs.length - toDo.length, word: 'unchanged' },
  ]
  return [...done, ...others.flatMap(({ count, word }) => (count > 0 ? [`${count} ${word}`] : []))].join(', ')
}

/** `3 changes, 1 by hand`; empty where a job has none. */
export function changeCount({ action, changes, isContested }: JobPlan): string {
  if (changes.length === 0 || action === 'create') return ''
  const byHand = changes.filter(({ drift }) => drift === true).length
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`
  if (byHand > 0) return byHand === changes.length ? `${count} by hand` : `${count}, ${byHand} by hand`
  return isContested ? `${count}, perhaps by hand` : count
}

/** Whether somebody changed a job by hand since it was applied. */
export function hasDrift({ changes, isContested = false }: JobPlan): boolean {
  return isContested || changes.some(({ drift }) => drift === true)
}

/** `1 job`, `3 jobs`. */
export function jobCount(count: number, which = ''): string {
  return `${count}${which && ` ${which}`} ${count === 1 ? 'job' : 'jobs'}`
}

/** The mark explained, with how many jobs have it; empty where none has. */
export function driftSentence({ jobs }: Plan, mode: DeployReport['mode'], isDone: boolean): string {
  const { length } = jobs.filter(hasDrift)
  if (length === 0) return ''
  const what = length === 1 ? `1 job was ${byHand('it was')}` : `${length} jobs were ${byHand('they were')}`
  const then = isDone
    ? 'What was done here has taken that back.'
    : mode === 'plan'
      ? 'Applying the plan takes that back.'
      : ''
  return [`${what}.`, then].filter(Boolean).join(' ')
}

function byHand(theyWere: string): string {
  return `changed by hand in the workspace since ${theyWere} applied`
}
