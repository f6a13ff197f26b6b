import { describe, expect, it } from '@jest/globals'
import { oneJob, simulate } from './harness.ts'

const job = oneJob([{ key: 'a', attempts: [{ run: 60 }] }], { maxConcurrentRuns: 100 })

describe('tokens', () => {
  it('are needed, and known', () => {
    const sim = simulate(job)
    const refusal = {
      status: 401,
      body: {
        error_code: 'UNAUTHORIZED',
        message: 'The request does not have valid authentication credentials for the operation.',
      },
    }
    expect(sim.get('jobs/list', {}, 'other')).toMatchObject(refusal)
    expect(sim.workspace.handle({ method: 'GET', path: '/api/2.1/jobs/list', headers: {}, body: '' })).toMatchObject({
      status: 401,
    })
    expect(sim.get('jobs/list', {}, 'constructor').status).toBe(401)
  })

  it('may be allowed to read only, or nothing, or only for a time', () => {
    const sim = simulate({
      ...job,
      tokens: {
        reader: { user: 'r@example.com', permissions: 'view' },
        nobody: { permissions: 'none' },
        short: { until: '5m' },
      },
    })
    expect(sim.get('jobs/list', {}, 'reader').status).toBe(200)
    expect(sim.post('jobs/run-now', { job_id: 1 }, 'reader')).toMatchObject({
      status: 403,
      body: {
        error_code: 'PERMISSION_DENIED',
        message: 'User r@example.com does not have Admin or Manage Run or Owner permissions on job 1',
      },
    })
    expect(sim.get('jobs/list', {}, 'nobody').status).toBe(403)
    expect(sim.get('jobs/list', {}, 'short').status).toBe(200)
    sim.pass(300)
    expect(sim.get('jobs/list', {}, 'short').status).toBe(401)
  })
})

describe('requests', () => {
  it.each([
    ['GET', '/api/2.1/jobs/nope'],
    ['GET', '/api/2.0/jobs/list'],
    ['GET', '/api/2.1/jobs/run-now'],
    ['POST', '/api/2.1/jobs/runs/get'],
    ['DELETE', '/api/2.1/jobs/delete'],
  ])('%s %s is not found', (method, path) => {
    const answer = simulate().workspace.handle({
      method,
      path,
      headers: { authorization: 'Bearer dapi-demo' },
      body: '',
    })
    expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('ENDPOINT_NOT_FOUND') })
  })

  it.each(['', '[]', '"x"', '{'])('with the body %j is refused', (body) => {
    expect(simulate().post('jobs/run-now', body)).toMatchObject({
      status: 400,
      body: { error_code: 'MALFORMED_REQUEST', message: expect.stringContaining('Could not parse request object') },
    })
  })

  it('take null for absent', () => {
    expect(
      simulate(job).post('jobs/run-now', { job_id: 1, job_parameters: null, idempotency_token: null }).status,
    ).toBe(200)
  })

  it('are recorded, with ids as text', () => {
    const sim = simulate(job)
    sim.post('jobs/run-now', '{"job_id": 9007199254740993}')
    sim.get('jobs/list', { name: 'x y' })
    expect(sim.workspace.requests).toMatchObject([
      { method: 'POST', path: '/api/2.2/jobs/run-now', body: { job_id: '9007199254740993' }, status: 404 },
      {
        method: 'GET',
        path: '/api/2.2/jobs/list',
        query: { name: 'x y' },
        body: undefined,
        status: 200,
        headers: { authorization: 'Bearer dapi-demo' },
      },
    ])
  })

  it('are answered with the workspace id', () => {
    expect(simulate({ hostOrg: 42 }).get('jobs/list').headers).toMatchObject({
      'x-databricks-org-id': '42',
      'content-type': 'application/json',
    })
  })
})

describe('faults', () => {
  it('come in order, as often as they say, after what they let through', () => {
    const sim = simulate({
      ...job,
      faults: [
        { match: { path: 'jobs/list' }, skip: 1, times: 2, status: 429, headers: { 'Retry-After': '3' } },
        { match: { path: 'jobs/list' }, times: 1, status: 503 },
      ],
    })
    const statuses = Array.from({ length: 5 }, () => sim.get('jobs/list').status)
    expect(statuses).toEqual([503, 429, 429, 200, 200])
    expect(sim.workspace.requests[1]).toMatchObject({ fault: 'status 429', status: 429 })
  })

  it('match by method, end of path, expression and run', () => {
    const sim = simulate(job)
    const runId = sim.start()
    sim.workspace.addFault({ match: { path: 'runs/get', method: 'get', runId }, times: 'forever', status: 500 })
    sim.workspace.addFault({ match: { path: '/jobs\\/(list|get)\\?name=/' }, status: 418 })
    expect(sim.get('jobs/runs/get', { run_id: runId })).toMatchObject({
      status: 500,
      body: { error_code: 'INTERNAL_SERVER_ERROR' },
    })
    expect(sim.get('jobs/runs/get', { run_id: sim.start() }).status).toBe(200)
    expect(sim.get('jobs/runs/get-output', { run_id: sim.task(sim.start(), 'a').run_id }).status).toBe(200)
    expect(sim.get('jobs/list', { name: 'x' }).status).toBe(418)
  })

  it('can last for a time', () => {
    const sim = simulate({ ...job, faults: [{ from: '1m', until: 120_000, status: 503 }] })
    const statuses = Array.from({ length: 5 }, () => (sim.pass(29), sim.get('jobs/list').status))
    expect(statuses).toEqual([200, 200, 503, 503, 200])
  })

  it('can answer after the request took effect', () => {
    const sim = simulate({ ...job, faults: [{ match: { path: 'run-now' }, status: 503, effect: true }] })
    expect(sim.post('jobs/run-now', { job_id: 1, idempotency_token: 't' }).status).toBe(503)
    const [run] = sim.workspace.runs()
    expect(sim.start('1', { idempotency_token: 't' })).toBe(run?.runId)
    expect(sim.workspace.runs()).toHaveLength(1)
  })

  it('have no effect otherwise', () => {
    const sim = simulate({ ...job, faults: [{ match: { path: 'run-now' }, status: 503 }] })
    sim.post('jobs/run-now', { job_id: 1 })
    expect(sim.workspace.runs()).toEqual([])
  })

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('can cut the connection %s the effect', (reset, runs) => {
    const sim = simulate({ ...job, faults: [{ match: { path: 'run-now' }, reset, delay: 2 }] })
    const answer = sim.workspace.handle({
      method: 'POST',
      path: '/api/2.1/jobs/run-now',
      headers: { authorization: 'Bearer dapi-demo' },
      body: '{"job_id":1}',
    })
    expect(answer).toEqual({ kind: 'reset', delayMs: 2000 })
    expect(sim.workspace.runs()).toHaveLength(runs)
    expect(sim.workspace.requests[0]).not.toHaveProperty('status')
  })

  it('can be a web page, an odd body, a cut or a delay', () => {
    const sim = simulate({
      ...job,
      faults: [
        { html: true },
        { status: 403, body: { error_code: 403, message: 'Invalid access token.' } },
        { cut: true },
        { delay: '1m' },
      ],
    })
    const ask = (): object =>
      sim.workspace.handle({
        method: 'GET',
        path: '/api/2.1/jobs/list',
        headers: { authorization: 'Bearer dapi-demo' },
        body: '',
      })
    expect(ask()).toMatchObject({
      kind: 'answer',
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: expect.stringContaining('Sign in'),
    })
    expect(ask()).toMatchObject({ status: 403, body: '{"error_code":403,"message":"Invalid access token."}' })
    expect(ask()).toMatchObject({ kind: 'cut', status: 200, body: expect.stringContaining('"jobs"') })
    expect(ask()).toMatchObject({ kind: 'answer', status: 200, delayMs: 60_000 })
  })
})
