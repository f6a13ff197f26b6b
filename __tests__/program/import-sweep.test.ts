import { beforeEach, describe, expect, it } from '@jest/globals'
import { runInProcess, type InProcessResult } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Clock } from '../../src/model/clock.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { aCheckout, requestsTo, stepFolders } from './imports.ts'

const HOST = 'https://dbc.example.com'
const TOKEN = 'dapi-demo'
const DAY_MS = 24 * 60 * 60_000

let clock: Clock
let workspace: Workspace

beforeEach(() => {
  clock = createVirtualClock()
  workspace = new Workspace({ scenario: { tokens: { [TOKEN]: {} } }, clock, url: HOST })
})

/** One step of a workflow run that imports a checkout. */
async function aStep(runId: string, repository = 'octo/sales'): Promise<InProcessResult & { ownFolder: string }> {
  const { workspace: checkout } = await aCheckout({ 'nb/a.py': '# Databricks notebook source\n' })
  const before = stepFolders(workspace)
  const result = await runInProcess({
    workspace,
    clock,
    checkout,
    env: { GITHUB_RUN_ID: runId, GITHUB_REPOSITORY: repository },
    with: { host: HOST, token: TOKEN, 'notebook-path': 'nb/a.py', source: 'checkout' },
  })
  const ownFolder = stepFolders(workspace).find((folder) => !before.includes(folder)) ?? ''
  return { ...result, ownFolder }
}

function asked(path: string, body: object): void {
  const { status } = workspace.handle({
    method: 'POST',
    path: `/api/2.0/workspace/${path}`,
    headers: { authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify(body),
  }) as { status: number }
  expect(status).toBe(200)
}

/** A folder beside those of the steps, with one file. */
function aFolder(path: string, file: string): string {
  asked('mkdirs', { path })
  asked('import', { path: `${path}/${file}`, format: 'AUTO', content: Buffer.from('{}').toString('base64') })
  return path
}

function fault(given: Fault): void {
  workspace.addFault(given)
}

describe('the folder of an earlier step', () => {
  it('goes after a week, and everything that is not proven to be one stays', async () => {
    const old = await aStep('1')
    const parent = old.ownFolder.slice(0, old.ownFolder.lastIndexOf('/'))
    const strange = [
      aFolder(`${parent}/${'a'.repeat(32)}`, 'notes.txt'),
      aFolder(`${parent}/my-notes`, 'databricks-run.json'),
      aFolder(`${parent}/${'b'.repeat(31)}`, 'databricks-run.json'),
      aFolder(parent.replace(/[^/]+$/, 'other-repository'), 'databricks-run.json'),
    ]
    const ofOther = await aStep('1', 'octo/other')
    await clock.sleep(6 * DAY_MS)
    const young = await aStep('2')
    expect(stepFolders(workspace)).toContain(old.ownFolder)
    await clock.sleep(2 * DAY_MS)
    const now = await aStep('3')
    expect([now.exitCode, now.warnings, now.errors]).toEqual([0, [], []])
    const left = workspace.files().map(({ path }) => path)
    expect(left).not.toContain(old.ownFolder)
    for (const folder of [...strange, ofOther.ownFolder, young.ownFolder, now.ownFolder]) expect(left).toContain(folder)
    expect(requestsTo(workspace, 'workspace/delete')).toMatchObject([{ body: { path: `/Workspace${old.ownFolder}` } }])
  })

  it('stays while its step is run again: it was written anew', async () => {
    const first = await aStep('1')
    await clock.sleep(8 * DAY_MS)
    const again = await aStep('1')
    expect(again.exitCode).toBe(0)
    expect(stepFolders(workspace)).toEqual([first.ownFolder])
    await aStep('2')
    expect(stepFolders(workspace)).toContain(first.ownFolder)
    expect(requestsTo(workspace, 'workspace/delete')).toEqual([])
  })

  it.each<[string, Fault]>([
    ['cannot be listed', { match: { path: 'workspace/list' }, status: 500, times: 'forever' }],
    ['may not be listed', { match: { path: 'workspace/list' }, status: 403, times: 'forever' }],
    ['may not be deleted', { match: { path: 'workspace/delete' }, status: 403, times: 'forever' }],
    ['is not answered for', { match: { path: 'workspace/list' }, delay: '1h', times: 'forever' }],
    ['is cut off', { match: { path: 'workspace/list' }, cut: true, times: 'forever' }],
    ['is a web page', { match: { path: 'workspace/list' }, html: true, times: 'forever' }],
  ])('that %s costs nothing, and nobody hears of it', async (_name, what) => {
    const old = await aStep('1')
    await clock.sleep(8 * DAY_MS)
    fault(what)
    const before = clock.now()
    const { exitCode, warnings, errors, log, ownFolder } = await aStep('2')
    expect([exitCode, warnings, errors]).toEqual([0, [], []])
    expect(log).not.toMatch(/delete|list|sweep/i)
    expect(clock.now() - before).toBeLessThan(60_000)
    expect(stepFolders(workspace).sort()).toEqual([old.ownFolder, ownFolder].sort())
  })

  it('is one of ten at most that go at once', async () => {
    for (let step = 1; step <= 13; step++) await aStep(String(step))
    await clock.sleep(8 * DAY_MS)
    await aStep('20')
    expect(stepFolders(workspace)).toHaveLength(4)
    await aStep('21')
    expect(stepFolders(workspace)).toHaveLength(2)
  })
})

it('source: git looks for no folders', async () => {
  await runInProcess({
    workspace,
    clock,
    checkout: (await aCheckout({ 'nb/a.py': '# Databricks notebook source\n' })).workspace,
    with: { host: HOST, token: TOKEN, 'notebook-path': 'nb/a.py' },
  })
  expect(workspace.requests.filter(({ path }) => path.includes('/workspace/'))).toEqual([])
})
