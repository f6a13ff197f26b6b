import { describe, expect, it } from '@jest/globals'
import { createCommands } from '../../src/action/commands.ts'
import { connect, readMachine } from '../../src/app/connect.ts'
import type { Trouble } from '../../src/databricks/http/retry.ts'
import { HOST } from '../builders/step.ts'
import { aWorld, type WorldInTest } from '../builders/world.ts'

const PROFILE = '[DEFAULT]\nhost = https://dbc.example.com\ntoken = dapi-from-profile\n'
const LOST = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })

const clientOf = (world: WorldInTest) => {
  const troubles: Trouble[] = []
  const onTrouble = (trouble: Trouble): void => void troubles.push(trouble)
  const target = { host: HOST, workspaceId: '99', signIn: { type: 'pat', token: 'dapi-secret' } as const }
  return { troubles, ...connect({ ...world, commands: createCommands(world), onTrouble }, target) }
}

describe('this machine', () => {
  it('has every secret of the environment masked before a file is read, and then those of the file', async () => {
    const world = aWorld({
      env: { DATABRICKS_CLIENT_SECRET: 'dose-secret', HOME: '/home/runner', DATABRICKS_CONFIG_PROFILE: 'DEFAULT' },
    })
    let masksBefore = -1
    const readText = (): Promise<string> => {
      masksBefore = world.said.filter((text) => text.startsWith('mask')).length
      return Promise.resolve(PROFILE)
    }
    await readMachine({ env: world.env, readText }, createCommands(world))
    expect(world.said).toEqual(expect.arrayContaining(['mask: dapi-secret', 'mask: dose-secret']))
    expect(masksBefore).toBeGreaterThanOrEqual(2)
    expect(world.said).toContain('mask: dapi-from-profile')
  })
})

describe('the client for a workspace', () => {
  it('sends nothing before it is asked for something', () => {
    const world = aWorld()
    clientOf(world)
    expect(world.seen).toEqual([])
  })

  it('asks that workspace, as who it was told to be', async () => {
    const world = aWorld({ reply: () => ({ run_id: 7, state: { life_cycle_state: 'RUNNING' } }) })
    const run = await clientOf(world).client.getRun('7')
    expect(run).toMatchObject({ runId: '7', condition: { phase: 'running' } })
    expect(world.seen).toMatchObject([{ what: 'GET runs/get', authorization: 'Bearer dapi-secret' }])
  })

  it('tells of each request that has to be sent again', async () => {
    const world = aWorld({ reply: (_what, { at }) => (at < 1_000 ? LOST : { run_id: 7 }) })
    const { client, troubles } = clientOf(world)
    await client.getRun('7')
    expect(troubles.length).toBeGreaterThan(0)
    expect(troubles[0]).toMatchObject({ what: 'read run 7', attempt: 1, sinceMs: 0 })
  })

  it('writes what it does to the debug log, and no secret', async () => {
    const world = aWorld({ reply: () => ({ run_id: 7 }) })
    await clientOf(world).client.getRun('7')
    const debug = world.said.filter((text) => text.startsWith('debug'))
    expect(debug[0]).toBe(`debug: Way to sign in to ${HOST}: pat`)
    expect(debug[1]).toMatch(/^debug: GET 2\.1\/jobs\/runs\/get 200 in \d+ ms$/)
    expect(debug.join()).not.toContain('dapi-secret')
  })

  it('lets the process end once it is closed', () => {
    const world = aWorld()
    clientOf(world).close()
    expect(world.closed()).toBe(1)
  })
})
