import { expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { AZURE_CLI } from '../../../src/databricks/auth/azure-cli.ts'
import { AZURE_CLOUDS } from '../../../src/databricks/auth/azure-cloud.ts'
import { createExecute, type Execute } from '../../../src/databricks/auth/execute.ts'
import { RetryableError } from '../../../src/databricks/http/errors.ts'
import type { Signature } from '../../../src/databricks/auth/authorizer.ts'
import { cpuMs } from '../../builders/cpu.ts'

const TOKEN = 'opaque-access-token-of-entra'
const JWT = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl'

const setup = (execute: Execute) =>
  AZURE_CLI.createAuthorizer(
    {
      clock: createVirtualClock(),
      over: new AbortController().signal,
      onSecret: () => undefined,
      transport: { send: () => Promise.reject(new Error('not used')), close: () => undefined },
      execute,
    },
    'https://adb-1.2.azuredatabricks.net',
    { type: 'azure-cli', cloud: AZURE_CLOUDS.public },
  )

it.each([
  ['the token of before', `token ${TOKEN} is refused`, /token \*\*\* is refused/],
  ['a token of its own', `Bearer ${JWT}: expired`, /Bearer \*\*\*: expired/],
  ['a token that a cut would divide', `${'x '.repeat(990)}${JWT} end`, /x \*\*\* end/],
])('an error of the Azure CLI does not show %s', async (_name, stderr, expected) => {
  const answers = [
    { exitCode: 0, stdout: JSON.stringify({ accessToken: TOKEN }), stderr: '' },
    { exitCode: 1, stdout: '', stderr },
  ]
  const authorizer = setup(() => Promise.resolve(answers.shift()!))
  const refused: Signature = await authorizer.authorize()
  const error: unknown = await authorizer.authorize({ refused }).catch((reason: unknown) => reason)
  expect(String(error)).toMatch(expected)
  expect(String(error)).not.toMatch(/opaque-access|eyJ/)
})

it('a program prints no secret of the environment as an error, and what it gives is whole', async () => {
  const env = { ...process.env, ARM_CLIENT_SECRET: 'abc8Q~confidential', PLAIN: 'in plain sight' }
  const script = 'const { ARM_CLIENT_SECRET: s, PLAIN: p } = process.env; console.log(s); console.error(p, s)'
  const run = createExecute(env)
  const { signal } = new AbortController()
  expect(await run(process.execPath, ['-e', script], signal)).toEqual({
    exitCode: 0,
    stdout: 'abc8Q~confidential\n',
    stderr: 'in plain sight ***\n',
  })
  const killed = run(process.execPath, ['-e', `${script}; process.kill(process.pid, 'SIGKILL')`], signal)
  await expect(killed).rejects.toThrow(/in plain sight \*\*\*/)
  await expect(run('/no/such/program', [], signal)).rejects.toMatchObject({ code: 'ENOENT' })
})

it.each(['HTTP ', 'HTTP 5', 'status.', '\\b', ' ', '\n', 'eyJ', 'timed ', '.'])(
  'an error of the Azure CLI made of 5 MB of %j costs next to nothing',
  async (piece) => {
    const stderr = piece.repeat(Math.ceil(5_000_000 / piece.length))
    const authorizer = setup(() => Promise.resolve({ exitCode: 1, stdout: '', stderr }))
    const started = cpuMs()
    await expect(authorizer.authorize()).rejects.toThrow('The Azure CLI gave no token')
    expect(cpuMs() - started).toBeLessThan(3_000)
  },
)

it.each([
  'HTTPSConnectionPool: Max retries exceeded with url',
  'Connection reset by peer',
  'the request timed out',
  'Temporary failure in name resolution',
  'HTTP status code 503',
])('what says that Entra could not be reached is an outage: %s', async (stderr) => {
  const authorizer = setup(() => Promise.resolve({ exitCode: 1, stdout: '', stderr }))
  await expect(authorizer.authorize()).rejects.toBeInstanceOf(RetryableError)
})
