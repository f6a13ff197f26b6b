import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import * as core from '@actions/core'
import { checkoutFiles } from './action/checkout.ts'
import { systemClock } from './clock.ts'
import { createTransport } from './databricks/transport.ts'
import { main } from './main.ts'

// The memory of the machine is the job's: left to itself V8 lets the garbage of megabytes of output grow to twice as much.
setFlagsFromString('--optimize-for-size')

process.exitCode = await main({
  env: process.env,
  event: await readEvent(process.env.GITHUB_EVENT_PATH),
  files: checkoutFiles,
  core,
  write: (text) => process.stdout.write(text),
  printed,
  newToken: randomUUID,
  writeSummary: async (markdown) => void (await core.summary.addRaw(markdown).write({ overwrite: true })),
  clock: systemClock,
  random: Math.random,
  createTransport,
  createFile,
})

async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/** Resolves when stdout, which never blocks where it is a pipe, has handed on what was written, or is gone. */
async function printed(): Promise<void> {
  if (process.stdout.writableLength === 0) return
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error']) process.stdout.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'close', 'error']) process.stdout.on(event, done)
  })
}

/** Creates an empty file and its folders; false when it is there already. */
async function createFile(path: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, '', { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
