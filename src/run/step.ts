import type { CheckoutTree } from '../checkout/tree.ts'
import type { RunReport } from '../model/outcome.ts'
import type { Inputs } from '../model/work.ts'
import { awaitOutputs, type Collector } from './collect.ts'
import type { Follower } from './follow.ts'
import { reportOf, type Journal, type Place } from './journal.ts'
import type { Past } from './past.ts'
import type { AnyStartDependencies } from './start.ts'
import type { TimeLimit } from './time-limit.ts'
import type { Look } from './watch.ts'

/** Everything that a step needs to do what it was asked. */
export interface Step extends Omit<AnyStartDependencies, 'host' | 'emit' | 'over'> {
  checkout: Pick<CheckoutTree, 'bytes' | 'locate' | 'size' | 'stream'>
  inputs: Inputs
  place: Place
  journal: Journal
  /** Aborts with an Interrupted when the workflow is cancelled. */
  canceled: AbortSignal
}

/** A step under way. */
export interface Underway extends Step {
  collector: Collector
  follower: Follower
  limit: TimeLimit
  past: Past
  /** Aborts with an Interrupted when the step is not to wait any longer. */
  stop: AbortSignal
}

/** Tells what a look showed, and has the outputs of what has ended fetched. */
export async function tellLook(
  { journal, collector, follower }: Pick<Underway, 'journal' | 'collector' | 'follower'>,
  { run, changes }: Look,
): Promise<void> {
  await journal.emit({ type: 'look', run, changes })
  collector.collect(changes)
  follower.look(run)
}

/** How long the end of a step may take for what only belongs to nested runs. */
const FOLLOW_LIMIT_MS = 15_000

/** Waits for the outputs of a run that has ended, `limitMs` at most, and a moment for those of nested runs. */
export async function awaitAll(
  { journal, collector, follower }: Pick<Underway, 'journal' | 'collector' | 'follower'>,
  limitMs: number,
  signal?: AbortSignal,
): Promise<void> {
  await Promise.all([
    awaitOutputs(collector, journal.emit, limitMs, signal),
    follower.settle(Math.min(limitMs, FOLLOW_LIMIT_MS), signal),
  ])
}

/** What is known of the run that is followed. */
export function knownRun({ journal, place }: Pick<Underway, 'journal' | 'place'>): RunReport {
  const run = reportOf(journal.state, place)
  if (!run) throw new Error('a run is followed that nobody has named')
  return run
}
