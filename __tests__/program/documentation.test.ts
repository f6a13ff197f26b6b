import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import pLimit from 'p-limit'
import { parse } from 'yaml'
import { runInProcess } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { blocksOf, type Block } from '../../harness/workflow/pages.ts'
import { unsafe } from '../../harness/workflow/safety.ts'
import { loadCheck, type Check } from '../../harness/workflow/schema.ts'
import { neverRan, tryOut, workflowOf, type Tried } from '../../harness/workflow/snippet.ts'
import { chosenScenario } from '../../simulator/scenario/command-line.ts'
import { parseScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { readable } from './program.ts'

/** What README.md and docs/ show, held against what the built action really does. */

const root = join(import.meta.dirname, '..', '..')
const read = (page: string): string => readFileSync(join(root, page), 'utf8').replaceAll('\r\n', '\n')
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'simulator/README.md'],
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
].filter((page) => page.endsWith('.md'))

const blocks = pages.flatMap((page) => blocksOf(page, read(page)))
const named = (some: Block[]): [string, Block][] => some.map((block) => [`${block.page}:${block.line}`, block])
/** Each situation takes a few steps with processes of their own. */
const PATIENCE_MS = 120_000
const ABREAST = 3

let check: Check

beforeAll(async () => {
  check = await loadCheck()
})

/** What is wrong with a block as it is written, each with its line on the page. */
async function mistakesIn(block: Block): Promise<string[]> {
  const { text, offset } = workflowOf(block)
  const findings = [...(await check({ kind: 'workflow', text })), ...unsafe(text)]
  return findings.map(({ line, message }) => `${block.page}:${block.line + 1 + line - offset}: ${message}`)
}

/** What goes wrong when a block is run, in each situation that it names. */
async function troubleOf(block: Block): Promise<string[]> {
  if (block.situations.length === 0) return []
  const tried: Tried[] = []
  for (const situation of block.situations) tried.push(await tryOut(block, situation))
  const faults = tried.flatMap(({ faults }, index) =>
    faults.map((fault) => `${block.situations[index]?.words ?? ''}: ${fault}`),
  )
  return [...faults, ...neverRan(block, tried).map((at) => `no situation reaches ${at}`)]
}

/** They mostly wait, so a few run at once, ahead of the test that asks for them. */
const runnable = blocks.filter(({ kind }) => kind === undefined)
const troubles = new Map<Block, Promise<string[]>>()

beforeAll(() => {
  const limit = pLimit(ABREAST)
  for (const block of runnable) {
    const trouble = limit(() => troubleOf(block))
    trouble.catch(() => undefined)
    troubles.set(block, trouble)
  }
})

describe.each(named(runnable))('%s', (_name, block) => {
  it('is a workflow that GitHub understands, or steps of one', async () => {
    expect(await mistakesIn(block)).toEqual([])
  })

  it(
    'runs, each step of it, and ends as the page says, without a warning',
    async () => {
      expect(await troubles.get(block)).toEqual([])
    },
    PATIENCE_MS,
  )
})

describe.each(named(blocks.filter(({ kind }) => kind !== undefined)))('%s', (_name, { kind, text }) => {
  it('is what it says it is', () => {
    expect(['scenario', 'job']).toContain(kind)
    // The workflows of its page prove that it can be deployed and run.
    if (kind === 'job') return expect(Object.keys(parse(text) as object)).not.toEqual([])
    expect(Object.keys(parseScenario(text))).not.toEqual([])
  })
})

describe('an example that was broken on purpose', () => {
  it.each([
    ['an input that is not there', 'README.md', '  job-id: 11223344', '  job: 11223344', "Invalid action input 'job'"],
    ['an action that can be moved', 'docs/files.md', /upload-artifact@\w+/, 'upload-artifact@v7', 'pin actions/upload'],
    ['an expression in a script', 'README.md', '"$RESULT"', "'${{ steps.orders.outputs.result }}'", 'through env'],
  ])('is seen before it runs: %s', async (_what, page, right, wrong, message) => {
    expect(await mistakesIn(broken(page, right, wrong))).toEqual([expect.stringContaining(message)])
  })

  it.each([
    [
      'no permission for an ID token',
      'README.md',
      'id-token: write',
      'actions: read',
      'GitHub gave this job no ID token',
    ],
    ['no checkout', 'README.md', /- uses: actions.checkout[^]+?false\n +/, '', 'the checkout is empty'],
    ['a job that nobody waits for', 'README.md', 'needs: acceptance', 'name: Release', 'job release was not skipped'],
    ['a step that never runs', 'docs/files.md', 'if: always() && ', 'if: cancelled() && ', 'no situation reaches'],
    ['an output that the action has not', 'README.md', 'outputs.run-url', 'outputs.run-page', 'outputs.run-page'],
    [
      'an output that no job has',
      'docs/recipes.md',
      'needs.start.outputs.run-id',
      'needs.start.outputs.id',
      'outputs.id',
    ],
    [
      'no permission to comment',
      'docs/pull-requests.md',
      /pull-requests: write\n +# For/,
      'actions: read',
      'permissions: {pull-requests: write}',
    ],
    ['a job that no file has', 'docs/release-gates.md', '.acceptance }}', '.smoke }}', 'Input job-id: nothing'],
    ['a variable that nobody gives', 'docs/release-gates.md', /branch: \$\{\{.*\n/, '\n', '${branch}'],
    ['a matrix without values', 'docs/recipes.md', 'region: [emea, apac, amer]', 'region: emea', 'matrix.region'],
  ])(
    'does not run: %s',
    async (_what, page, right, wrong, message) => {
      expect((await troubleOf(broken(page, right, wrong))).join('\n')).toContain(message)
    },
    PATIENCE_MS,
  )

  /** The first block of a page that has this in it, with that instead. */
  function broken(page: string, right: string | RegExp, wrong: string): Block {
    const found = blocks.find(
      ({ page: its, text }) => its === page && (typeof right === 'string' ? text.includes(right) : right.test(text)),
    )
    if (!found) throw new Error(`${page} shows no ${String(right)}`)
    return { ...found, text: found.text.replace(right, wrong) }
  }
})

describe('what README.md shows of a run', () => {
  const HOST = 'https://dbc-1234abcd-56ef.cloud.databricks.com'
  const readme = read('README.md')
  let log: string[]

  beforeAll(async () => {
    const { scenario } = await chosenScenario('red')
    const clock = createVirtualClock()
    const workspace = new Workspace({ scenario, clock, url: HOST })
    const token = Object.keys(scenario.tokens ?? {})[0] ?? ''
    const result = await runInProcess({ workspace, clock, with: { host: HOST, token, ...scenario.demo?.with } })
    // As the runner shows them: groups with a triangle, errors with their word.
    const errors = result.errors.map((error) => `Error: ${error}`)
    log = [readable(result.log).replace(/^group: /gm, '▼ '), ...errors].join('\n').split('\n')
  })

  it('is in the log, line by line and in this order', () => {
    expect(missingFrom(log, excerpt('log').replace(/^```(?:text)?$/gm, ''))).toEqual([])
  })

  function excerpt(name: string): string {
    const [open, close] = [`<!-- ${name}-excerpt -->`, `<!-- /${name}-excerpt -->`]
    return readme.slice(readme.indexOf(open) + open.length, readme.indexOf(close))
  }

  /** The lines of an excerpt that do not come, one after another, in what it is taken from. */
  function missingFrom(lines: string[], shown: string): string[] {
    let next = 0
    return shown.split('\n').filter((line) => {
      if (line.trim() === '' || line === '…') return false
      const found = lines.indexOf(line, next)
      if (found === -1) return true
      next = found + 1
      return false
    })
  }
})
