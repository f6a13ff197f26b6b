import prettyMilliseconds from 'pretty-ms'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** `0s`, `340ms`, `12s`, `4m 12s`, `1h 3m`, `2d 4h`: two units at most, nothing after a decimal point. */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms) || Math.round(ms) <= 0) return '0s'
  // Rounded first: pretty-ms cuts off, which makes 59.9 s of a minute and 1h 59m of two hours.
  const step = ms < SECOND ? 1 : ms < HOUR - SECOND / 2 ? SECOND : MINUTE
  return prettyMilliseconds(Math.round(ms / step) * step, { hideYear: true, secondsDecimalDigits: 0, unitCount: 2 })
}
