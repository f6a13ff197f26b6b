import { describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningStep } from '../../harness/runner.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { aCheckout, endOf, FILES, imported, INPUTS, requestsTo, stepFolders } from './imports.ts'
import { commandsIn, lastLine, program, readable, SPEED, TOKEN, type Program } from './program.ts'

/** After a signal the action has seconds, and what it does then takes the time that it takes on this machine. */
const HASTY_SPEED = 5
const attempt = (number: number) => ({ env: { GITHUB_RUN_ATTEMPT: String(number) } })
/** Longer than what two clocks may differ by, so that an earlier run looks like one. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, (10 * 1000) / SPEED))

const FILES_OF_60: Record<string, string> = {
  ...FILES,
  ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`data/${index}.csv`, `row ${index}\n`])),
}

function import_(fault: Fault): Fault {
  return { match: { path: 'workspace/import' }, ...fault }
}

/** An import that is never answered in the time of a test. */
const WITHHELD = import_({ skip: 10, delay: '20h', times: 'forever' })

/** Resolves when so many imports have arrived. */
function imports({ workspace }: Program, count: number): Promise<void> {
  return new Promise((resolve) => {
    workspace.onRequest = () => {
      if (requestsTo(workspace, 'workspace/import').length >= count) resolve()
    }
  })
}

const warningsOf = (log: string): string[] => log.match(/^::(?:warning|error).*$/gm) ?? []

describe('while files are imported', () => {
  it.each<[string, Fault]>([
    ['answers that get lost', { reset: 'after' }],
    ['connections that break before anything is done', { reset: 'before' }],
    ['answers that break off', { cut: true }],
    ['503', { status: 503 }],
    ['503 although it was done', { status: 503, effect: true }],
    ['500', { status: 500 }],
    ['429', { status: 429 }],
    ['429 with Retry-After', { status: 429, headers: { 'Retry-After': '2' } }],
    ['a web page in place of an answer', { html: true, status: 503 }],
  ])('%s: it is sent again, and all files are there once the run is started', async (_name, fault) => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program({
      submit: [{ needs: ['../data/small.csv'], imports: ['src.transforms'] }],
      faults: [
        import_({ ...fault, skip: 1, times: 4 }),
        { match: { path: 'workspace/mkdirs' }, ...fault },
        { match: { path: 'scim/v2/Me' }, ...fault },
      ],
    })
    const result = await run(INPUTS, { workspace: folder })
    expect(endOf(result)).toBe('succeeded')
    expect(Object.keys(imported(workspace))).toHaveLength(5)
    expect(workspace.runs()).toHaveLength(1)
    expect(workspace.requests.filter(({ fault: met }) => met).length).toBeGreaterThanOrEqual(6)
    expect(warningsOf(result.log)).toEqual([])
  })

  it('"already exists" of two writers at once passes', async () => {
    const { workspace: folder } = await aCheckout()
    const body = { error_code: 'RESOURCE_ALREADY_EXISTS', message: 'Path already exists' }
    const { run, workspace } = await program({ faults: [import_({ status: 400, body, times: 4 })] })
    expect(endOf(await run(INPUTS, { workspace: folder }))).toBe('succeeded')
    expect(Object.keys(imported(workspace))).toHaveLength(5)
  })

  it('a workspace that takes 20 a second gets them at its pace, and the log tells how far it is', async () => {
    const { workspace: folder } = await aCheckout(FILES_OF_60)
    const { run, workspace } = await program({ importRate: 20, submit: [{ imports: ['src.transforms'] }] }, HASTY_SPEED)
    const result = await run(INPUTS, { workspace: folder })
    expect(endOf(result)).toBe('succeeded')
    expect(Object.keys(imported(workspace))).toHaveLength(65)
    expect(readable(result.log)).not.toMatch(/429|throttl|too many/i)
    expect(readable(result.log)).toMatch(/Imported \d+ of 65 files, \d+ of \d+ bytes/)
    const sent = requestsTo(workspace, 'workspace/import')
    expect(sent.filter(({ status }) => status === 429).length).toBeLessThan(sent.length / 2)
  })

  it('an outage is told and outlived', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program({
      faults: [{ match: { path: 'workspace/import' }, status: 503, times: 20 }],
    })
    const { exitCode, log } = await run(INPUTS, { workspace: folder })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(Object.keys(imported(workspace))).toHaveLength(5)
    expect(readable(log)).toMatch(/503.*Trying again/)
  })

  it.each([
    ['file', 'data/zz\n::error::gone.csv', 'a\n'],
    ['notebook', 'data/zz\n::error::gone.py', '# Databricks notebook source\nprint(1)\n'],
  ])('a %s that goes meanwhile ends the step: the error names it, and nothing is started', async (_, path, text) => {
    const checkout = await aCheckout({ ...FILES, [path]: text })
    const sim = await program({ faults: [import_({ delay: '5s', times: 'forever' })] })
    // The folders are made before the first file is read.
    sim.workspace.onRequest = ({ path }) => {
      if (path.endsWith('workspace/mkdirs')) rmSync(join(checkout.root, 'data'), { recursive: true, force: true })
    }
    const { exitCode, log, outputs } = await sim.run(INPUTS, { workspace: checkout.workspace })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'input'])
    expect(lastLine(log)).toMatch(/data\/.*could not be imported/)
    expect(commandsIn(log).filter((command) => command.startsWith('error'))).toHaveLength(1)
    expect(sim.workspace.runs()).toEqual([])
  })
})

describe('an import that is refused', () => {
  it('with 403 says what the identity needs, and nothing is started', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program({ faults: [import_({ status: 403, times: 'forever' })] })
    const { exitCode, log, outputs } = await run(INPUTS, { workspace: folder })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'auth'])
    expect(lastLine(log)).toMatch(/import \/Workspace\/Users\/.*403 PERMISSION_DENIED.*“Can Manage” on the folder/)
    expect(workspace.runs()).toEqual([])
    expect(requestsTo(workspace, 'workspace/import').length).toBeLessThanOrEqual(20)
  })

  it('for a scope that the token lacks names the scope', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program({ tokens: { [TOKEN]: { scopes: ['jobs'] } } })
    const { exitCode, log } = await run(INPUTS, { workspace: folder })
    expect(exitCode).toBe(1)
    expect(lastLine(log)).toMatch(/scope.*workspace/)
    expect(lastLine(log)).not.toMatch(/Can Manage/)
    expect(workspace.runs()).toEqual([])
  })

  it('for a scope that `oauth-scopes` left out says to add it there', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program({
      signIn: { principals: [{ applicationId: '4fa68bf1-0000-0000-0000-000000000001', secret: 'dose-demo' }] },
    })
    const inputs = {
      token: '',
      'client-id': '4fa68bf1-0000-0000-0000-000000000001',
      'client-secret': 'dose-demo',
      ...INPUTS,
    }
    const { exitCode, log } = await run({ ...inputs, 'oauth-scopes': 'jobs' }, { workspace: folder })
    expect(exitCode).toBe(1)
    expect(lastLine(log)).toMatch(/`oauth-scopes: jobs`: add workspace there/)
    expect(workspace.runs()).toEqual([])
    const both = await run({ ...inputs, 'oauth-scopes': 'jobs workspace' }, { workspace: folder })
    expect(endOf(both)).toBe('succeeded')
  })

  it('for a name with commands in it stays one error', async () => {
    const name = 'data/zz\n::warning::x ##[error]y.csv'
    const { workspace: folder } = await aCheckout({ [name]: 'a\n', 'nb/a.py': '# Databricks notebook source\n' })
    const { run } = await program({
      faults: [
        import_({
          status: 400,
          times: 'forever',
          body: { error_code: 'INVALID_PARAMETER_VALUE', message: `bad ${name}` },
        }),
      ],
    })
    const { exitCode, log } = await run({ 'notebook-path': 'nb/a.py', source: 'checkout' }, { workspace: folder })
    expect(exitCode).toBe(1)
    const commands = commandsIn(log).filter((command) => /^(?:error|warning)/.test(command))
    expect(commands).toEqual([expect.stringMatching(/^error .*source-files/)])
  })
})

describe('a step that ends while files are imported', () => {
  const reach = async (sim: Program, folder: string, inputs = {}): Promise<RunningStep> => {
    const step = sim.start({ ...INPUTS, ...inputs }, { workspace: folder })
    await imports(sim, 20)
    return step
  }

  it('killed: nothing was started, the clean-up does nothing, and the next attempt completes it', async () => {
    const { workspace: folder } = await aCheckout(FILES_OF_60)
    const sim = await program({
      submit: [{ needs: ['../data/59.csv'], imports: ['src.transforms'] }],
      faults: [import_({ skip: 10, times: 10, delay: '20h' })],
    })
    const step = await reach(sim, folder)
    step.child.kill('SIGKILL')
    const main = await step.done
    const asked = sim.workspace.requests.length
    const after = await sim.post(INPUTS, main, { workspace: folder })
    expect([after.exitCode, warningsOf(after.log)]).toEqual([0, []])
    expect(sim.workspace.requests.slice(asked)).toEqual([])
    expect(sim.workspace.runs()).toEqual([])
    const next = await sim.run(INPUTS, { workspace: folder, ...attempt(2) })
    expect(endOf(next)).toBe('succeeded')
    expect(stepFolders(sim.workspace)).toHaveLength(1)
    expect(Object.keys(imported(sim.workspace))).toHaveLength(65)
    expect(sim.workspace.runs()).toHaveLength(1)
  })

  it('SIGINT: it ends at once and says that nothing was started; so does the clean-up', async () => {
    const { workspace: folder } = await aCheckout(FILES_OF_60)
    const sim = await program({ faults: [WITHHELD] }, HASTY_SPEED)
    const step = await reach(sim, folder)
    const signaledAt = performance.now()
    step.child.kill('SIGINT')
    const main = await step.done
    expect(performance.now() - signaledAt).toBeLessThan(5_000)
    expect([main.exitCode, main.outputs['failure-kind']]).toEqual([1, 'workflow-canceled'])
    expect(lastLine(main.log)).toContain('The workflow was canceled. Nothing had been started.')
    const after = await sim.post(INPUTS, main, { workspace: folder })
    expect([after.exitCode, warningsOf(after.log)]).toEqual([0, []])
    expect(requestsTo(sim.workspace, 'runs/submit')).toEqual([])
  })

  it('timeout: it ends in time and says that nothing was started', async () => {
    const { workspace: folder } = await aCheckout(FILES_OF_60)
    const sim = await program({ faults: [WITHHELD] })
    const main = await sim.run({ ...INPUTS, timeout: '60s' }, { workspace: folder })
    expect([main.exitCode, main.outputs['failure-kind']]).toEqual([1, 'wait-timeout'])
    expect(lastLine(main.log)).toContain('Nothing had been started.')
    const after = await sim.post(INPUTS, main, { workspace: folder })
    expect([after.exitCode, warningsOf(after.log)]).toEqual([0, []])
    expect(requestsTo(sim.workspace, 'runs/submit')).toEqual([])
  })

  it('an outage that lasts: it says so, and nothing was started', async () => {
    const { workspace: folder } = await aCheckout()
    const sim = await program({ faults: [import_({ status: 503, times: 'forever' })] }, 100)
    const main = await sim.run(INPUTS, { workspace: folder })
    expect([main.exitCode, main.outputs['failure-kind']]).toEqual([1, 'unreachable'])
    const after = await sim.post(INPUTS, main, { workspace: folder })
    expect([after.exitCode, warningsOf(after.log)]).toEqual([0, []])
    expect(requestsTo(sim.workspace, 'runs/submit')).toEqual([])
  })
})

describe('a re-run', () => {
  it('that repairs imports again first, into the same folder', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program({
      submit: [
        {
          imports: ['src.transforms'],
          attempts: [
            { run: 2, error: 'flaky' },
            { run: 2, output: 'healed' },
          ],
        },
      ],
    })
    expect((await run(INPUTS, { workspace: folder })).exitCode).toBe(1)
    const [own = ''] = stepFolders(workspace)
    workspace.handle({
      method: 'POST',
      path: '/api/2.0/workspace/delete',
      headers: { authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ path: own, recursive: true }),
    })
    expect(stepFolders(workspace)).toEqual([])
    await aWhile()
    const { exitCode, log, outputs } = await run(INPUTS, { workspace: folder, ...attempt(2) })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(outputs.result).toBe('healed')
    expect(stepFolders(workspace)).toEqual([own])
    expect(Object.keys(imported(workspace))).toHaveLength(5)
    expect(workspace.runs()).toHaveLength(1)
    const paths = workspace.requests.map(({ path }) => path.split('/').at(-1))
    expect(paths.lastIndexOf('import')).toBeLessThan(paths.indexOf('repair'))
  })

  it('brings what was changed in the checkout meanwhile', async () => {
    const checkout = await aCheckout()
    const { run, workspace } = await program({ submit: [{ attempts: [{ run: 2, error: 'broken' }] }] })
    await run(INPUTS, { workspace: checkout.workspace })
    const other = await aCheckout({ ...FILES, 'data/small.csv': 'new\n' })
    await aWhile()
    await run(INPUTS, { workspace: other.workspace, ...attempt(2) })
    expect(stepFolders(workspace)).toHaveLength(1)
    expect(imported(workspace)['data/small.csv']).toBe('new\n')
  })

  it('of another type of object at the same path makes way for it', async () => {
    const before = await aCheckout({ ...FILES, 'notebooks/other.py': 'x = 1\n', 'notebooks/tool': 'a file\n' })
    const { run, workspace } = await program({ submit: [{ attempts: [{ run: 2, error: 'broken' }] }] })
    await run(INPUTS, { workspace: before.workspace })
    const after = await aCheckout({ ...FILES, 'notebooks/tool.py': '# Databricks notebook source\n' })
    await aWhile()
    const { log } = await run(INPUTS, { workspace: after.workspace, ...attempt(2) })
    expect(readable(log)).toMatch(/Imported 6 files/)
    const types = Object.fromEntries(workspace.files().map(({ path, type }) => [path.split('/').at(-1), type]))
    expect(types).toMatchObject({ other: 'NOTEBOOK', tool: 'NOTEBOOK' })
  })
})
