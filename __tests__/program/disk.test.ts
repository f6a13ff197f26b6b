/** Disks that take no more, and steps that are killed while they write. */
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { makeCheckout, type Checkout } from '../../harness/checkout.ts'
import { between, seededRandom } from '../../harness/random.ts'
import type { TaskScenario } from '../../simulator/scenario/job.ts'
import { filesIn } from './output-files.ts'
import { JOB_ID, jobOf, program, readable, SPEED } from './program.ts'

const made: Checkout[] = []

afterEach(async () => {
  for (const checkout of made.splice(0)) await checkout.remove()
})

async function aFolder(): Promise<string> {
  const checkout = await makeCheckout({ 'a.txt': '' }, { git: false })
  made.push(checkout)
  return checkout.workspace
}

/** The real disk takes real time. */
const SLOWLY = SPEED / 10
const LINE = 'one more line of a long log\n'
const LONG_BYTES = 3 * 1024 * 1024

function wheelTask(key: string, bytes: number): TaskScenario {
  return { key, kind: 'wheel', attempts: [{ run: 1, logs: { repeat: LINE, bytes } }] }
}

function linesOf(text = ''): unknown[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown)
}

describe('a disk that takes no more', () => {
  // No right is needed to limit the size of a file, and every system in CI has it: 2,048 blocks of 512 bytes.
  it('is one warning that names a file, and costs neither the verdict nor the other files', async () => {
    const workspace = await aFolder()
    const { run } = await program(jobOf([wheelTask('long', LONG_BYTES), wheelTask('short', 1_000)]), SLOWLY)
    const inputs = { 'job-id': JOB_ID, 'output-dir': 'out', 'log-output': 'none' }
    const { exitCode, log, outputs } = await run(inputs, { workspace, limits: 'ulimit -f 2048' })
    expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
    const warnings = readable(log).match(/::warning::.*/g) ?? []
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/tasks\/long\/attempt-1\/[a-z]+\.[a-z]+: EFBIG: file too large/)
    const files = filesIn(join(workspace, 'out'))
    expect(Object.keys(files)).toEqual([
      'events.jsonl',
      'junit.xml',
      'run.json',
      'summary.md',
      'tasks/short/attempt-1/logs.txt',
      'tasks/short/attempt-1/output.json',
    ])
    expect(linesOf(files['events.jsonl']).at(-1)).toMatchObject({ event: 'ended', end: 'succeeded' })
  })
})

describe('a step that is killed in the middle of a write', () => {
  const KEYS = ['a', 'b', 'c', 'd']

  it.each([1, 2, 3, 4, 5, 6])('leaves no half file and whole lines (%i)', async (seed) => {
    const workspace = await aFolder()
    const folder = join(workspace, 'out')
    const { start } = await program(jobOf(KEYS.map((key) => wheelTask(key, LONG_BYTES))), SLOWLY)
    const step = start({ 'job-id': JOB_ID, 'output-dir': 'out', 'log-output': 'none' }, { workspace })
    // The moment at which one more file is there, of those in which it is written and those that are whole.
    await filesSeen(folder, between(seededRandom(seed), 1, 3 * KEYS.length))
    step.child.kill('SIGKILL')
    await step.done
    const files = filesIn(folder)
    const shown = Object.keys(files).filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    const wrong = shown.filter((path) => !isWhole(path, files[path] ?? ''))
    expect(wrong).toEqual([])
    expect(files['events.jsonl']).toMatch(/\}\n$/)
  })

  function isWhole(path: string, text: string): boolean {
    if (path.endsWith('logs.txt')) return text.length === LONG_BYTES
    if (path.endsWith('.jsonl')) return linesOf(text).length > 0
    return !path.endsWith('.json') || JSON.parse(text) !== undefined
  }

  /** Resolves when so many files, hidden ones too, were seen below the tasks, at the end of the step at latest. */
  async function filesSeen(folder: string, count: number): Promise<void> {
    const seen = new Set<string>()
    while (seen.size < count && !existsSync(join(folder, 'summary.md'))) {
      for (const path of globSync('tasks/*/attempt-1/{*,.*}.*', { cwd: folder })) seen.add(path)
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
})
