import { expect, it } from '@jest/globals'
import { JOB_ID, program } from './program.ts'

it('a proxy that wants a name and password gets them, and the log has no deprecation warning of ours', async () => {
  const http = process.getBuiltinModule('node:http')
  const { start } = await program()
  const proxy = http.createServer()
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = `http://me:p%40ss@127.0.0.1:${(proxy.address() as { port: number }).port}`
  const step = start({ host: 'https://workspace.example', 'job-id': JOB_ID }, { env: { https_proxy: address } })
  const credentials: unknown[] = []
  proxy.on('connect', (request, socket) => {
    socket.destroy()
    credentials.push(request.headers['proxy-authorization'])
    // A warning that the first request gave rise to is out by the second.
    if (credentials.length === 2) step.child.kill('SIGKILL')
  })
  const { log } = await step.done
  proxy.close()
  expect(credentials[0]).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`)
  expect(log).not.toMatch(/deprecat/i)
})
