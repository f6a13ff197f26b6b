import pLimit from 'p-limit'
import { ApiError } from '../databricks/http/errors.ts'
import type { RunSnapshot, Task } from '../model/run.ts'
import { describeError } from '../text/failure.ts'
import type { TaskPath } from './changes.ts'
import { createCollector } from './collect.ts'
import type { RunEvent } from './events.ts'
import {
  childRunOf,
  hasEnded,
  iterationsOf,
  type Above,
  type Inside,
  type InsideDependencies,
  type Parent,
} from './inside.ts'
import type { More } from './tell-more.ts'

interface FollowDependencies extends Omit<InsideDependencies, 'collect' | 'add' | 'seen'> {
  /** Whether nested runs are followed at all. */
  follows: boolean
  more?: More
}

/** Follows what tasks consist of, beside the run itself: nothing of it delays the run, or counts for its verdict. */
export interface Follower {
  /** Takes in a look at the run, and looks into its tasks meanwhile; returns at once. */
  look(run: RunSnapshot): void
  /** Looks for the last time, and waits for outputs, `limitMs` at most. Rejects with the signal's reason only. */
  settle(limitMs: number, signal?: AbortSignal): Promise<void>
}

/** The run, its children, and theirs. */
const DEEPEST = 3
/** Tasks that are looked into. */
const MOST_FOLLOWED = 100
/** Looks into tasks for one look at the run, and at once. */
const MOST_A_TURN = 10
const LOOKS_AT_ONCE = 3
const OUTPUTS_AT_ONCE = 2
/** At the end. */
const LAST_TRIES = 3
const PAUSE_MS = 1_000

interface Followed {
  parent: Parent
  inside: Inside
  lookedAt: number
  isBusy: boolean
  isDone: boolean
  /** Why the last look was none. */
  failure?: string
}

/** A follower with nothing to do yet. */
export function createFollower(dependencies: FollowDependencies): Follower {
  return dependencies.follows ? new InsideFollower(dependencies) : { look: () => undefined, settle: async () => {} }
}

class InsideFollower implements Follower {
  readonly #dependencies: FollowDependencies
  readonly #inside: InsideDependencies
  readonly #collector: ReturnType<typeof createCollector>
  readonly #inTurn = pLimit(LOOKS_AT_ONCE)
  readonly #followed = new Map<string, Followed>()
  readonly #busy = new Set<Promise<void>>()
  #lostOutputs = 0
  #hasTold = false
  #tooMany = false

  constructor(dependencies: FollowDependencies) {
    const { more } = dependencies
    this.#dependencies = dependencies
    this.#collector = createCollector({
      ...dependencies,
      emit: (event) => this.#tell(event),
      atOnce: OUTPUTS_AT_ONCE,
      // The run itself gives the time for it at the end.
      ...(more ? { more: { of: more.of, within: (_ms, work) => work() } } : {}),
    })
    this.#inside = {
      ...dependencies,
      emit: (event) => this.#tell(event),
      collect: (changes) => this.#collector.collect(changes),
      add: (tasks, path, above) => this.#add(tasks, path, above),
      seen: new Map(),
    }
  }

  look(run: RunSnapshot): void {
    this.#add(run.tasks, [], { runIds: [run.runId], jobIds: run.jobId === '' ? [] : [run.jobId] })
    const now = this.#dependencies.clock.now()
    const due = [...this.#followed.values()].filter((one) => isOpen(one) && one.inside.isDue(one.parent, now))
    for (const one of due.sort((a, b) => a.lookedAt - b.lookedAt).slice(0, MOST_A_TURN)) this.#start(one)
  }

  async settle(limitMs: number, signal?: AbortSignal): Promise<void> {
    const { clock } = this.#dependencies
    const until = clock.now() + limitMs
    const done = new AbortController()
    const stop = AbortSignal.any([done.signal, ...(signal ? [signal] : [])])
    await Promise.race([this.#lookForTheLastTime(stop), clock.sleep(limitMs, stop)])
    done.abort()
    signal?.throwIfAborted()
    const missing = await this.#collector.settle(Math.max(0, until - clock.now()), signal)
    await this.#tellWhatIsMissing(missing)
  }

  #add(tasks: Task[], path: readonly string[], above: Above): void {
    for (const task of tasks) {
      for (const attempt of task.attempts) {
        const parent: Parent = { path: [...path, task.key] as unknown as TaskPath, task, attempt, above }
        const known = this.#followed.get(attempt.runId)
        if (known) known.parent = parent
        else if (isFollowed(parent)) this.#take(parent)
      }
    }
  }

  #take(parent: Parent): void {
    if (this.#followed.size >= MOST_FOLLOWED) {
      this.#tooMany = true
      return
    }
    const inside = parent.task.kind === 'for-each' ? iterationsOf(this.#inside) : childRunOf(this.#inside)
    this.#followed.set(parent.attempt.runId, { parent, inside, lookedAt: 0, isBusy: false, isDone: false })
  }

  #start(one: Followed): void {
    one.isBusy = true
    one.lookedAt = this.#dependencies.clock.now()
    const looking: Promise<void> = this.#inTurn(() => this.#lookInto(one)).finally(() => {
      one.isBusy = false
      this.#busy.delete(looking)
    })
    this.#busy.add(looking)
  }

  async #lookInto(one: Followed): Promise<void> {
    const { signal } = this.#dependencies
    if (signal?.aborted) return
    try {
      one.isDone = await one.inside.look(one.parent)
      delete one.failure
    } catch (error) {
      if (signal?.aborted) return
      one.failure = describeError(error)
      one.isDone = error instanceof ApiError && error.kind === 'request-refused'
      await this.#tell({ type: 'follow-lost', path: one.parent.path, reason: one.failure })
    }
  }

  /** Once more into each, with what is found on the way; a few times where that fails. */
  async #lookForTheLastTime(stop: AbortSignal): Promise<void> {
    const tries = new Map<Followed, number>()
    for (;;) {
      while (this.#busy.size > 0) await Promise.all(this.#busy)
      const left = [...this.#followed.values()].filter((one) => isOpen(one) && isWorthATry(one, tries.get(one) ?? 0))
      if (left.length === 0 || stop.aborted) return
      if (left.some((one) => tries.has(one))) await this.#dependencies.clock.sleep(PAUSE_MS, stop)
      if (stop.aborted) return
      for (const one of left) {
        tries.set(one, (tries.get(one) ?? 0) + 1)
        this.#start(one)
      }
    }
  }

  async #tell(event: RunEvent): Promise<void> {
    if (this.#dependencies.signal?.aborted) return
    if (event.type === 'output-lost') this.#lostOutputs++
    await this.#dependencies.emit(event)
  }

  /** One sentence, once. */
  async #tellWhatIsMissing(missingOutputs: number): Promise<void> {
    const failed = [...this.#followed.values()].find(({ failure }) => failure !== undefined)
    const outputs = missingOutputs + this.#lostOutputs
    const said = failed
      ? `what task ${failed.parent.path.join('/')} consists of could not be looked at: ${failed.failure}`
      : outputs > 0
        ? `${outputs === 1 ? '1 output' : `${outputs} outputs`} could not be fetched.`
        : this.#tooMany
          ? `only ${MOST_FOLLOWED} tasks are looked into.`
          : undefined
    if (said === undefined || this.#hasTold) return
    this.#hasTold = true
    await this.#tell({ type: 'note', text: `Of nested runs not everything is shown: ${said} (\`follow\`)` })
  }
}

function isOpen({ isBusy, isDone }: Followed): boolean {
  return !isBusy && !isDone
}

function isWorthATry({ failure }: Followed, tries: number): boolean {
  return tries === 0 || (failure !== undefined && tries < LAST_TRIES)
}

/** Whether there is anything in it: a task that was never run has started nothing. */
function isFollowed({ task: { kind }, attempt, above }: Parent): boolean {
  const { phase, verdict } = attempt.condition
  const hasBegun = hasEnded(attempt) ? verdict?.kind !== 'not-run' : phase === 'running' || phase === 'terminating'
  if (attempt.runId === '' || !hasBegun) return false
  return kind === 'for-each' || (kind === 'run-job' && above.runIds.length < DEEPEST)
}
