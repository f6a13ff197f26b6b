import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { aCheckout, endOf, INPUTS, NOTEBOOK, requestsTo } from './imports.ts'
import { program } from './program.ts'

const MB = 2 ** 20
const PEAK_MEMORY = new URL('../../harness/peak-memory.js', import.meta.url).href

function manyFiles(count: number): Record<string, string> {
  const modules = Array.from({ length: count - 1 }, (_, index): [string, string] => [
    `src/part_${index % 50}/module_${index}.py`,
    `number = ${index}\n`,
  ])
  return { ...Object.fromEntries(modules), [NOTEBOOK]: '# Databricks notebook source\n' }
}

/** Peak memory of a step that imports a checkout, MB. */
async function peakOf(folder: string): Promise<number> {
  const { run } = await program({}, 1)
  const temp = await mkdtemp(join(tmpdir(), 'peak-'))
  const file = join(temp, 'peak')
  const result = await run(
    { ...INPUTS, wait: 'false' },
    { workspace: folder, env: { PEAK_MEMORY_FILE: file }, nodeArguments: ['--import', PEAK_MEMORY] },
  )
  expect(endOf(result)).toBe('succeeded')
  const peak = Number(await readFile(file, 'utf8'))
  await rm(temp, { recursive: true })
  return peak
}

describe('the memory of a step', () => {
  it('does not grow with the number of files: 5,000', async () => {
    const [few, many] = [await aCheckout(manyFiles(50)), await aCheckout(manyFiles(5_000))]
    const peaks = [await peakOf(few.workspace), await peakOf(many.workspace)] as const
    expect(peaks[1] - peaks[0]).toBeLessThan(60)
  }, 120_000)

  it('does not grow with their size: 150 MB', async () => {
    const { workspace: folder, root } = await aCheckout(manyFiles(50), { git: false })
    const before = await peakOf(folder)
    for (const name of ['one.bin', 'two.bin', 'three.bin']) {
      const handle = await open(join(root, name), 'w')
      await handle.truncate(50 * MB)
      await handle.close()
    }
    expect((await peakOf(folder)) - before).toBeLessThan(60)
  }, 60_000)
})

describe('an import of 300 files at 100 ms a call', () => {
  it('takes less than 20 s', async () => {
    const { workspace: folder } = await aCheckout(manyFiles(300))
    const faults = [{ match: { path: 'workspace/import' }, delay: 0.1, times: 'forever' as const }]
    const { run, workspace } = await program({ faults }, 1)
    const result = await run({ ...INPUTS, wait: 'false' }, { workspace: folder })
    expect(endOf(result)).toBe('succeeded')
    const times = requestsTo(workspace, 'workspace/import').map(({ at }) => at)
    expect(times).toHaveLength(301)
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(20_000)
  }, 60_000)
})
