/**
 * What waiting costs, without a workspace: jobs whose durations are known, each with a past and one run more, that is
 * watched to its end at one pace and another.
 */
import { readCondition } from '../src/databricks/wire/verdict.ts'
import type { RunSnapshot } from '../src/model/run.ts'
import { forecastOf, pastRuns } from '../src/run/history.ts'
import { nextLook } from '../src/run/pace.ts'
import { between, pick, seededRandom } from './random.ts'

/** How the run that is watched, and its past, differ from the job's median. */
export interface Kind {
  name: string
  /** The standard deviation of each task's duration, as a share of its mean. */
  spread: number
  /** How many runs there were before. */
  past: number
  /** What the durations of a run in the past are multiplied by, and those of the run that is watched: one of these. */
  pastFactors?: readonly number[]
  factors?: readonly number[]
}

const TWO_MODES = [0.5, 1.5]
/** One in ten. */
const SELDOM_5 = [5, 1, 1, 1, 1, 1, 1, 1, 1, 1]

export const KINDS: Kind[] = [
  ...[5, 15, 30, 60, 100].map((percent) => ({ name: `spread ${percent} %`, spread: percent / 100, past: 25 })),
  { name: 'twice as slow as ever', spread: 0.15, past: 25, factors: [2] },
  { name: 'twice as fast as ever', spread: 0.15, past: 25, factors: [0.5] },
  { name: 'a past of two modes', spread: 0.15, past: 25, pastFactors: TWO_MODES, factors: TWO_MODES },
  { name: 'one past run in ten took 5 x', spread: 0.15, past: 25, pastFactors: SELDOM_5 },
  { name: 'three past runs', spread: 0.15, past: 3 },
]

export type Pace = 'fixed 5 s' | 'the SDKs' | 'without a past' | 'with a past' | 'an oracle'
export const PACES: Pace[] = ['fixed 5 s', 'the SDKs', 'without a past', 'with a past', 'an oracle']

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
    const past = Array.from({ length: kind.past }, () => runOf(kind.pastFactors && pick(random, kind.pastFactors)))
    const run = runOf(kind.factors && pick(random, kind.factors))
    const phase = between(random, 1, 1e9)
    for (const pace of paces) {
      const cost = costs[pace] as Cost
      const law = { medianMs: medianMs / tasks, spread: kind.spread, tasks, factors: kind.factors ?? [1] }
      const one = watchAt(pace, { past, law, run }, seededRandom(phase))
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
function watchAt(
  pace: Pace,
  { past, law, run }: { past: number[][]; law: Law; run: number[] },
  random: () => number,
): Cost {
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
      'an oracle': () => Math.min(looks * OPENING_MS, oracleGap(law, run, seenAt, answeredAt)),
    }[pace]()
    longestMs = Math.max(longestMs, gapMs)
    sentAt = answeredAt + gapMs
  }
}

// --- the oracle ----------------------------------------------------------------------------------------------------

/** What the durations of a run's tasks are drawn from. */
interface Law {
  /** Of each task, before it is multiplied by one of the factors, which are equally likely. */
  medianMs: number
  spread: number
  tasks: number
  factors: readonly number[]
}

// As `pace.ts` has them: the oracle is bound by the same, and pays the same for a look.
const PRICE_MS = 60
const SHORTEST_GAP_MS = 500
const LONGEST_GAP_MS = 15_000
const OPENING_MS = 2_000

/**
 * The gap of one that knows from which distribution the durations come, and not what they are: the least one where
 * g·∫h = 2k (see `pace.ts`), with the true h of the tasks that are left, seen from the start of the one that runs.
 */
function oracleGap(law: Law, run: number[], seenAt: number, answeredAt: number): number {
  const ended = run.filter((_, place) => sum(run.slice(0, place + 1)) <= seenAt)
  const ageMs = answeredAt - sum(ended)
  const goingOn = (ms: number): number => shareLasting(law, law.tasks - ended.length, ms)
  const now = goingOn(ageMs)
  let [low, high] = [SHORTEST_GAP_MS, LONGEST_GAP_MS]
  while (high - low > 10) {
    const gap = (low + high) / 2
    if (gap * Math.log(now / goingOn(ageMs + gap)) >= 2 * PRICE_MS) high = gap
    else low = gap
  }
  return high
}

/** The share of runs whose last tasks, so many of them, take longer: their sum is log-normal, nearly (Fenton, 1960). */
function shareLasting({ medianMs, spread, factors }: Law, tasks: number, ms: number): number {
  const variance = Math.log(1 + spread ** 2 / tasks)
  const mean = Math.log(medianMs * tasks) + (Math.log(1 + spread ** 2) - variance) / 2
  const shares = factors.map((factor) => shareAbove((Math.log(ms / factor) - mean) / Math.sqrt(variance)))
  return Math.max(Number.MIN_VALUE, sum(shares) / factors.length)
}

/** Of a normal distribution, so many deviations above its mean; to 1e-7 of itself (Numerical Recipes, erfcc). */
function shareAbove(deviations: number): number {
  const z = Math.abs(deviations) / Math.SQRT2
  const t = 1 / (1 + z / 2)
  const tail = (t * Math.exp(-z * z + COEFFICIENTS.reduceRight((value, each) => value * t + each, 0))) / 2
  return deviations >= 0 ? tail : 1 - tail
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
]

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
