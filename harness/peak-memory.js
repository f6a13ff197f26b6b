/** Preloaded into a process (`node --import`): writes its peak resident memory, in MB, to PEAK_MEMORY_FILE when it ends. */
import { writeFileSync } from 'node:fs'

process.on('exit', () =>
  writeFileSync(process.env.PEAK_MEMORY_FILE ?? '', String(process.resourceUsage().maxRSS / 1024)),
)
