import { beforeEach, expect, it } from '@jest/globals'
import { runInProcess, type InProcessResult } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Clock } from '../../src/model/clock.ts'
import { GitHub } from '../../simulator/github/github.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { aCheckout } from './imports.ts'

const HOST = 'https://dbc.example.com'
const NOTEBOOKS = ['nb/a.py', 'nb/b.py', 'nb/c.py']
const [BEFORE, AFTER] = ['a'.repeat(40), 'b'.repeat(40)]

let clock: Clock
let workspace: Workspace
let github: GitHub

beforeEach(() => {
  clock = createVirtualClock()
  workspace = new Workspace({ scenario: { tokens: { 'dapi-demo': {} } }, clock, url: HOST })
  const compare = { [`${BEFORE}...${AFTER}`]: { status: 'ahead' as const, files: ['nb/b.py', 'src/lib.py'] } }
  github = new GitHub({ scenario: { github: { compare } }, clock })
})

/** A step after a push that changed one of three notebooks, and a module. */
async function step(): Promise<InProcessResult> {
  const files = Object.fromEntries(NOTEBOOKS.map((path) => [path, '# Databricks notebook source\n']))
  return runInProcess({
    workspace,
    github,
    clock,
    checkout: (await aCheckout({ ...files, 'src/lib.py': 'x = 1\n' })).workspace,
    env: { GITHUB_EVENT_NAME: 'push', GITHUB_API_URL: github.apiUrl },
    event: { before: BEFORE, after: AFTER },
    with: {
      host: HOST,
      token: 'dapi-demo',
      'github-token': 'ghs-simulated',
      'notebook-path': 'nb/*',
      source: 'checkout',
      'changed-only': 'true',
    },
  })
}

it('changed-only waits 30 s for GitHub and no longer: all notebooks run then, and it is said why', async () => {
  github.addFault({ match: { path: '/compare/' }, delay: '1h', times: 'forever' })
  const before = clock.now()
  const { exitCode, outputs, log } = await step()
  expect([exitCode, JSON.parse(outputs.notebooks ?? '')]).toEqual([0, NOTEBOOKS])
  expect(clock.now() - before).toBeLessThan(60_000)
  expect(log).toMatch(/All notebooks run, although `changed-only` is set/)
})

it('changed-only runs what GitHub names when it answers within that time', async () => {
  github.addFault({ match: { path: '/compare/' }, delay: '5s' })
  const { exitCode, outputs } = await step()
  expect([exitCode, outputs.notebooks]).toEqual([0, '["nb/b.py"]'])
})
