/** What the past of a job says of the end of its run. */
export interface Forecast {
  /** How long ago that began from which the past is counted, ms. */
  ageMs: number
  /** How long it usually goes on from there to the end, ms. */
  usualMs: number
  /** How far the past differs: the standard deviation of the logarithms. */
  spread: number
}

/** How the waiting is paced: a fixed interval, or `auto`. */
export interface Pace {
  interval: number | 'auto'
  /** Looks taken so far, at least 1. */
  looks: number
  /** 0 to 1. */
  random: number
  /** Ms until the wait must end; undefined when it may go on for ever. */
  remaining?: number
  /** How many times longer than it would be each wait is, at least 1: of a workspace that is asked too much. */
  slowness?: number
  /** Undefined where nothing is known of the past. */
  forecast?: Forecast
}

const SECOND_MS = 1000
const SLOWEST_S = 10
/** With a forecast no gap is shorter or longer. */
const SHORTEST_MS = 500
const LONGEST_MS = 15 * SECOND_MS
/** The first gaps grow by this, whatever the past says: people want to see that something begins. */
const OPENING_MS = 2 * SECOND_MS
/** The longest wait for the sake of a workspace that is asked too much. */
const LONGEST_SLOWED_MS = 60 * SECOND_MS

/**
 * Ms until the next look. By the forecast where there is one, 15 s at most; without it 1 s after the first look, a
 * second more after each, 10 s at most. A tenth or a quarter is taken off by chance so that many steps do not look in
 * step. Never past the end of the wait.
 */
export function nextLook({ interval, looks, random, remaining, slowness = 1, forecast }: Pace): number {
  const wanted = interval === 'auto' ? ownPace(looks, random, forecast) : interval
  return Math.max(0, Math.round(Math.min(slowed(wanted, slowness, random), remaining ?? Infinity)))
}

function ownPace(looks: number, random: number, forecast: Forecast | undefined): number {
  if (!forecast) return Math.min(looks, SLOWEST_S) * SECOND_MS * (1 - random / 4)
  const gap = Math.min(gapFor(forecast), looks * OPENING_MS)
  return Math.max(SHORTEST_MS, gap * (1 - random / 10))
}

/** A fixed interval stays as it is to the letter until there is a reason; what is added then differs between steps. */
function slowed(wanted: number, slowness: number, random: number): number {
  const longer = wanted + wanted * (slowness - 1) * (1 - random / 4)
  return Math.max(wanted, Math.min(longer, LONGEST_SLOWED_MS))
}

/** What a look costs: as much as seeing the end so many ms later. */
const PRICE_MS = 60
/** The share of runs that are unlike the past, and how far those differ. */
const SURPRISES = 0.25
const SURPRISE_SPREAD = 0.6
/** A logistic curve with its argument times this is a normal distribution, to a hundredth. */
const TO_NORMAL = 1.702

// A gap g takes 1/g looks a ms, and an end within it is seen g/2 late. With h, the chance a ms that the run ends now,
// that costs k/g + h·g/2, which is least at g = √(2k/h). As h changes within a gap, g is where g·∫h = 2k, and ∫h is
// ln S(age) − ln S(age + g), with S(t) the share of runs that go on after t. S is log-normal, nearly (a logistic curve
// of ln t), with a wide part for surprises: else a run later than ever would seem about to end at every moment.

function gapFor({ ageMs, usualMs, spread }: Forecast): number {
  const goingOn = (ms: number): number => {
    const off = Math.log(Math.max(0, ms) / usualMs)
    return (1 - SURPRISES) * shareAbove(off / spread) + SURPRISES * shareAbove(off / SURPRISE_SPREAD)
  }
  const now = goingOn(ageMs)
  const isLongEnough = (gap: number): boolean => gap * Math.log(now / goingOn(ageMs + gap)) >= 2 * PRICE_MS
  return leastWhere(isLongEnough, SHORTEST_MS, LONGEST_MS)
}

function shareAbove(deviations: number): number {
  return 1 / (1 + Math.exp(TO_NORMAL * deviations))
}

/** The least number between two for which something holds that holds for all above it, to 1; else the higher one. */
function leastWhere(holds: (value: number) => boolean, low: number, high: number): number {
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
