/** A number of seconds, or text such as `90s`, `2m`, `1h30m`, `250ms`. */
export type Duration = number | string

const PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g
const WHOLE = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/
const UNIT_MS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of a duration. Throws when it is not one. */
export function durationMs(duration: Duration): number {
  if (typeof duration === 'number') return seconds(duration)
  const text = duration.replaceAll(' ', '')
  if (/^\d+(?:\.\d+)?$/.test(text)) return seconds(Number(text))
  if (!WHOLE.test(text))
    throw new Error(`'${duration}' is not a duration; write a number of seconds, or text such as 90s, 2m, 1h30m`)
  return Math.round(
    [...text.matchAll(PART)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0), 0),
  )
}

function seconds(amount: number): number {
  if (!Number.isFinite(amount) || amount < 0)
    throw new Error(`${amount} is not a duration; it must be a number of seconds, zero or more`)
  return Math.round(amount * 1000)
}
