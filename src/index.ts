import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as core from '@actions/core'
import { checkoutFiles } from './action/checkout.ts'
import { systemClock } from './clock.ts'
import { createTransport } from './databricks/transport.ts'
import { main } from './main.ts'

process.exitCode = await main({
  env: process.env,
  event: await readEvent(process.env.GITHUB_EVENT_PATH),
  files: checkoutFiles,
  core,
  write: (text) => process.stdout.write(text),
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
