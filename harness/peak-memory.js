/** Preloaded into a process (`node --import`): writes its peak resident memory, MB, to PEAK_MEMORY_FILE at its end. */
import { writeFileSync } from 'node:fs'

process.on('exit', () =>
  writeFileSync(process.env.PEAK_MEMORY_FILE ?? '', String(process.resourceUsage().maxRSS / 1024)),
)
