/**
 * Preloaded into the built action (`node --import`): its clock runs FAST_CLOCK times as fast, counted from
 * FAST_CLOCK_ORIGIN, so that an outage of half a minute takes a moment. The action itself knows nothing of it.
 */
const factor = Number(process.env.FAST_CLOCK ?? 1)
const RealDate = Date
const realNow = Date.now
const origin = Number(process.env.FAST_CLOCK_ORIGIN ?? realNow())
const now = () => Math.round(origin + (realNow() - origin) * factor)

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now()] : parts))
  }
  static now() {
    return now()
  }
}

process.uptime = () => now() / 1_000

const realSetTimeout = globalThis.setTimeout
globalThis.setTimeout = (callback, ms = 0, ...rest) => realSetTimeout(callback, ms / factor, ...rest)
