import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { scaledClock } from '../../simulator/server/clock.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { startServer } from '../../simulator/server/server.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

// Slow enough that links to artifacts, good for 30 minutes, outlive a busy machine.
const SPEED = 1000

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serve(faults: Fault[] = []): Promise<{ url: string; workspace: Workspace }> {
  const scenario = {
    faults,
    jobs: [{ jobId: 1, tasks: [{ key: 'a', kind: 'dbt' as const, attempts: [{ run: 1, logs: 'héllo' }] }] }],
  }
  const workspace = new Workspace({ scenario, clock: scaledClock(SPEED) })
  const server = await startServer(workspace, { clockFactor: SPEED })
  open.push(server)
  return { url: server.url, workspace }
}

function call(
  url: string,
  method: string,
  body = '',
  headers: Record<string, string> = { authorization: 'Bearer dapi-demo' },
): Promise<{ status?: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          ...(response.statusCode !== undefined && { status: response.statusCode }),
          body: Buffer.concat(chunks),
        }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

describe('over HTTP', () => {
  it('a run can be started and read, with its page on this server', async () => {
    const { url, workspace } = await serve()
    const started = await call(`${url}/api/2.1/jobs/run-now`, 'POST', '{"job_id":1}')
    const { run_id: runId } = JSON.parse(started.body.toString()) as { run_id: number }
    await new Promise((resolve) => setTimeout(resolve, 5))
    const read = JSON.parse(
      (await call(`${url}/api/2.1/jobs/runs/get?run_id=${runId}`, 'GET')).body.toString(),
    ) as Record<string, unknown>
    expect(read).toMatchObject({
      state: { result_state: 'SUCCESS' },
      run_page_url: `${workspace.url}/?o=7405605519549535#job/1/run/${runId}`,
    })
    expect(workspace.url).toBe(url)
  })

  it('text and bytes arrive whole', async () => {
    const { url } = await serve()
    await call(`${url}/api/2.1/jobs/run-now`, 'POST', '{"job_id":1}')
    await new Promise((resolve) => setTimeout(resolve, 5))
    const output = JSON.parse(
      (await call(`${url}/api/2.1/jobs/runs/get-output?run_id=831254000000002`, 'GET')).body.toString(),
    ) as {
      logs: string
      dbt_output: { artifacts_link: string; artifacts_headers: Record<string, string> }
    }
    expect(output.logs).toBe('héllo')
    const artifacts = await call(output.dbt_output.artifacts_link, 'GET', '', output.dbt_output.artifacts_headers)
    expect([...artifacts.body.subarray(0, 2)]).toEqual([0x1f, 0x8b])
  })

  it('the form of any client arrives whole, with the line ends that it made of others', async () => {
    const { url, workspace } = await serve()
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
    const form = new FormData()
    form.set('path', '/Users/someone@example.com/a\nb')
    form.set('content', new Blob([bytes]), 'b')
    form.set('format', 'AUTO')
    const headers = { authorization: 'Bearer dapi-demo' }
    const answer = await fetch(`${url}/api/2.0/workspace/import`, { method: 'POST', headers, body: form })
    expect(answer.status).toBe(200)
    expect(workspace.files('/Users/someone@example.com').slice(1)).toMatchObject([
      {
        path: '/Users/someone@example.com/a\r\nb',
        size: 70_000,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    ])
  })

  it('a reset gives no answer', async () => {
    const { url, workspace } = await serve([{ match: { path: 'run-now' }, reset: 'after' }])
    await expect(call(`${url}/api/2.1/jobs/run-now`, 'POST', '{"job_id":1}')).rejects.toMatchObject({
      code: 'ECONNRESET',
    })
    expect(workspace.runs()).toHaveLength(1)
  })

  it('a cut ends in the middle of the body', async () => {
    const { url } = await serve([{ cut: true }])
    await expect(call(`${url}/api/2.1/jobs/list`, 'GET')).rejects.toThrow('aborted')
  })

  it('a delay is as short as the clock is fast', async () => {
    const { url, workspace } = await serve([{ delay: '1m' }])
    const before = performance.now()
    expect((await call(`${url}/api/2.1/jobs/list`, 'GET')).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThanOrEqual(30)
    expect(workspace.requests).toMatchObject([{ fault: 'delay', status: 200 }])
  })

  it('the address itself shows a page', async () => {
    const { url } = await serve()
    expect((await call(`${url}/`, 'GET', '', {})).body.toString()).toContain('simulated Databricks workspace')
  })
})
