import type { AddressInfo } from 'node:net'
import { expect, it } from '@jest/globals'
import { startSimulation } from '../../simulator/simulation.ts'
import { JOB_ID, jobOf, program, readable, SPEED, TOKEN } from './program.ts'

/**
 * An address at which nothing listens. From below the ports that systems give out by themselves (32768 and more on
 * Linux), so that no server of a test beside this one comes to listen there.
 */
async function closedPort(): Promise<{ port: number; host: string }> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    const server = process.getBuiltinModule('node:net').createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!isFree) continue
    await new Promise((resolve) => server.close(resolve))
    return { port, host: `http://127.0.0.1:${port}` }
  }
}

const JOB = { 'job-id': JOB_ID }
const LONG = jobOf([{ key: 'only', attempts: [{ run: '8h' }] }], {}, { tokens: { [TOKEN]: {} } })

it('a workspace that is not there costs `timeout`, one error that says why, and nothing in the post step', async () => {
  const { run, post } = await program()
  const { host, port } = await closedPort()
  const inputs = { ...JOB, host, timeout: '3s' }
  const began = Date.now()
  const main = await run(inputs)
  // Three simulated seconds, and what it takes to start a process on a machine that is busy.
  expect(Date.now() - began).toBeLessThan(10_000)
  expect([main.exitCode, main.outputs['failure-kind']]).toEqual([1, 'unreachable'])
  const errors = main.log.match(/^::error.*/gm) ?? []
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain(`127.0.0.1:${port} refused the connection (ECONNREFUSED)`)
  expect(errors[0]).toContain('It was tried for 3s, which is all that `timeout` allows.')
  expect(errors[0]).toContain('misspelt')
  expect(errors[0]).not.toMatch(/may have been started/)
  expect(main.summary).toContain(`127.0.0.1:${port} refused the connection`)
  const after = await post(inputs, main)
  expect([after.exitCode, after.log]).toEqual([0, ''])
})

/** So slow a clock that the step is still waiting to try again when the signal comes, however busy the machine. */
const SLOW = 0.02
const REFUSES = 'refuses connections'
const UNKNOWN = 'has a name that nobody knows'

it.each([
  ['SIGINT', REFUSES],
  ['SIGKILL', REFUSES],
  ['SIGINT', UNKNOWN],
  ['SIGKILL', UNKNOWN],
] as const)('%s while the workspace %s: nothing is started later', async (signal, what) => {
  const { start, post } = await program({}, SLOW)
  const { host, port } = what === REFUSES ? await closedPort() : { host: 'https://nobody.invalid', port: undefined }
  const step = start({ ...JOB, host })
  await step.printed(/Trying again/)
  step.child.kill(signal)
  const main = await step.done
  // Now it comes up, at that very address.
  const { workspace, close } = await startSimulation(LONG, { speed: SPEED, port })
  const after = await post({ ...JOB, host }, main)
  await close()
  expect([after.exitCode, readable(after.log)]).toEqual([0, ''])
  expect(workspace.requests).toEqual([])
})

it('a workspace that comes up while the step tries gets one start', async () => {
  const { start } = await program()
  const { host, port } = await closedPort()
  const step = start({ ...JOB, host, wait: 'false' })
  await step.printed(/Trying again/)
  const { workspace, close } = await startSimulation(LONG, { speed: SPEED, port })
  const main = await step.done
  await close()
  expect(main.exitCode).toBe(0)
  expect(workspace.runs()).toMatchObject([{ runId: main.outputs['run-id'] }])
})

it('a host that never takes the connection costs `timeout`, and nothing in the post step', async () => {
  const { run, post } = await program()
  const server = process.getBuiltinModule('node:net').createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const inputs = { ...JOB, host, timeout: '10s' }
  const main = await run(inputs)
  server.close()
  expect([main.exitCode, main.outputs['failure-kind']]).toEqual([1, 'unreachable'])
  expect(main.log.match(/^::error.*/gm)).toEqual([expect.stringContaining(`${host} had not taken the connection yet`)])
  expect((await post(inputs, main)).log).toBe('')
})
