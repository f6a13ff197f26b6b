/**
 * What waiting costs, without a workspace: jobs whose durations are known, each with a past and one run more, that is
 * watched to its end at one pace and another.
 */
import { readCondition } from '../src/databricks/wire/verdict.ts'
import type { RunSnapshot } from '../src/model/run.ts'
import { forecastOf, pastRuns } from '../src/run/history.ts'
import { nextLook } from '../src/run/pace.ts'
import { between, seededRandom } from './random.ts'

/** How the run that is watched, and its past, differ from the job's median. */
export interface Kind {
  name: string
  /** The standard deviation of each task's duration, as a share of its mean. */
  spread: number
  /** How many runs there were before. */
  past: number
  /** What the durations of a run in the past are multiplied by, and those of the run that is watched. */
  pastFactor?: (random: () => number) => number
  factor?: (random: () => number) => number
}

const eitherMode = (random: () => number): number => (random() < 0.5 ? 0.5 : 1.5)

export const KINDS: Kind[] = [
  ...[5, 15, 30, 60, 100].map((percent) => ({ name: `spread ${percent} %`, spread: percent / 100, past: 25 })),
  { name: 'twice as slow as ever', spread: 0.15, past: 25, factor: () => 2 },
  { name: 'twice as fast as ever', spread: 0.15, past: 25, factor: () => 0.5 },
  { name: 'a past of two modes', spread: 0.15, past: 25, pastFactor: eitherMode, factor: eitherMode },
  { name: 'one past run in ten took 5 x', spread: 0.15, past: 25, pastFactor: (random) => (random() < 0.1 ? 5 : 1) },
  { name: 'three past runs', spread: 0.15, past: 3 },
]

export type Pace = 'fixed 5 s' | 'the SDKs' | 'without a past' | 'with a past'
export const PACES: Pace[] = ['fixed 5 s', 'the SDKs', 'without a past', 'with a past']

/** Means over all runs. */
export interface Cost {
  /** From the end of a run to the answer that shows it, s. */
  lateS: number
  /** Requests a run, the one for the past included. */
  calls: number
  /** The longest time between two looks, s. */
  longestS: number
}

const ROUND_TRIP_MS = 150
const SHORTEST_MS = 20_000
const LONGEST_MS = 3 * 60 * 60_000
const CHAIN = 5
const ENDED = readCondition({ life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }, undefined)
const RUNNING = readCondition({ life_cycle_state: 'RUNNING' }, undefined)
const BLOCKED = readCondition({ life_cycle_state: 'BLOCKED' }, undefined)

/**
 * What watching costs at each pace: `jobs` jobs of 20 s to 3 h, log-uniform, half of them single tasks and half chains
 * of five. The same seed gives the same jobs and runs for each pace.
 */
export function costsOf<P extends Pace>(kind: Kind, jobs: number, paces: readonly P[], seed = 1): Record<P, Cost> {
  const costs = Object.fromEntries(paces.map((pace) => [pace, { lateS: 0, calls: 0, longestS: 0 }]))
  const random = seededRandom(seed)
  for (let nth = 0; nth < jobs; nth++) {
    const medianMs = SHORTEST_MS * (LONGEST_MS / SHORTEST_MS) ** ((nth + 0.5) / jobs)
    const tasks = nth % 2 === 0 ? 1 : CHAIN
    const runOf = (factor = 1): number[] => durations(random, (medianMs / tasks) * factor, kind.spread, tasks)
    const past = Array.from({ length: kind.past }, () => runOf(kind.pastFactor?.(random)))
    const run = runOf(kind.factor?.(random))
    const phase = between(random, 1, 1e9)
    for (const pace of paces) {
      const cost = costs[pace] as Cost
      const one = watchAt(pace, past, run, seededRandom(phase))
      cost.lateS += one.lateS / jobs
      cost.calls += one.calls / jobs
      cost.longestS = Math.max(cost.longestS, one.longestS)
    }
  }
  return costs as Record<P, Cost>
}

/** How long each task of a run takes, ms: log-normal. */
function durations(random: () => number, medianMs: number, spread: number, tasks: number): number[] {
  const deviation = Math.sqrt(Math.log(1 + spread ** 2))
  return Array.from({ length: tasks }, () => Math.max(1, Math.round(medianMs * Math.exp(deviation * normal(random)))))
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Looks at a run that begins at the first look until an answer shows its end. */
function watchAt(pace: Pace, past: number[][], run: number[], random: () => number): Cost {
  const known = pace === 'with a past' ? pastRuns(past.map((one) => snapshot(one, Infinity))) : undefined
  const endMs = sum(run)
  let longestMs = 0
  for (let looks = 1, sentAt = 0; ; looks++) {
    const seenAt = sentAt + ROUND_TRIP_MS / 2
    const answeredAt = sentAt + ROUND_TRIP_MS
    const calls = looks + (known ? 1 : 0)
    if (seenAt >= endMs) return { lateS: (answeredAt - endMs) / 1000, calls, longestS: longestMs / 1000 }
    // The past is asked for beside the first wait.
    const forecast = known && looks > 1 ? forecastOf(known, snapshot(run, seenAt), EPOCH + answeredAt) : undefined
    const gapMs = {
      'fixed 5 s': () => 5_000,
      'the SDKs': () => Math.min(looks * 1000 + 50 + random() * 700, 10_000),
      'without a past': () => nextLook({ interval: 'auto', looks, random: random() }),
      'with a past': () => nextLook({ interval: 'auto', looks, random: random(), forecast }),
    }[pace]()
    longestMs = Math.max(longestMs, gapMs)
    sentAt = answeredAt + gapMs
  }
}

const EPOCH = Date.UTC(2026, 0, 1)

/** A run whose tasks follow one another, as it looks after so long. */
function snapshot(tasks: number[], atMs: number): RunSnapshot {
  const endMs = sum(tasks)
  const hasEnded = atMs >= endMs
  let began = 0
  return {
    ...NOTHING_SPECIAL,
    startedAt: EPOCH,
    condition: hasEnded ? ENDED : RUNNING,
    ...(hasEnded ? { endedAt: EPOCH + endMs, totalMs: endMs } : {}),
    tasks: tasks.map((ms, place) => {
      const startMs = began
      began += ms
      const condition = atMs < startMs ? BLOCKED : atMs < began ? RUNNING : ENDED
      const startedAt = atMs < startMs ? undefined : EPOCH + startMs
      const attempt = { runId: String(place + 1), number: 0, condition, startedAt }
      return { key: `task ${place}`, kind: 'notebook', dependsOn: [], attempts: [attempt] }
    }),
  }
}

const NOTHING_SPECIAL = {
  runId: '7',
  jobId: '42',
  name: '',
  url: '',
  creator: '',
  trigger: '',
  runType: 'JOB_RUN',
  parameters: [],
  given: { jobParameters: {}, taskParameters: {} },
  repairIds: [],
  iterations: [],
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
