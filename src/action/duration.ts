const UNITS_MS: Record<string, number> = { h: 3_600_000, m: 60_000, s: 1000 }

/** `45s`, `90m`, `2h`, `1h30m` or a bare number of seconds, in ms; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const match = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s)?$/.exec(text)
  if (!match || text === '') return undefined
  return ['h', 'm', 's'].reduce(
    (sum, unit, index) => sum + Number(match[index + 1] ?? 0) * (UNITS_MS[unit] as number),
    0,
  )
}
