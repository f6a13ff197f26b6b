import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Program } from './program.ts'
import { JOB_ID, jobOf, lastLine, program, TOKEN } from './program.ts'

const ONE_TIME = '{"tasks": [{"task_key": "t", "notebook_task": {"notebook_path": "/Shared/t"}}]}'

let checkout = ''

beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'checkout-'))
  const files: Record<string, string> = {
    'notebooks/load.py': '# Databricks notebook source\nprint(1)\n',
    'notebooks/report.sql': '-- Databricks notebook source\nselect 1\n',
    'notebooks/deep/load.py': '# Databricks notebook source\r\nprint(1)\r\n',
    'notebooks/explore.ipynb': '{}',
    'notebooks/helper.py': 'def f(): pass\n',
    'twins/twin.py': '# Databricks notebook source\n',
    'twins/twin.sql': '-- Databricks notebook source\n',
    'node_modules/x/notebook.py': '# Databricks notebook source\n',
    'run.yaml': 'queue: {enabled: true}\n',
    'broken.yaml': 'a: [1,\n',
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(checkout, path, '..'), { recursive: true })
    await writeFile(join(checkout, path), text)
  }
})

afterAll(() => rm(checkout, { recursive: true }))

const submitted = (workspace: Program['workspace']): Record<string, unknown> =>
  workspace.requests.find(({ path }) => /runs\/submit|run-now/.test(path))?.body as Record<string, unknown>

describe('a wrong input', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['host', { host: '' }, /Input host: nothing was given.*DATABRICKS_HOST/],
    [
      'host',
      { host: 'http://dbc.example.com' },
      /Input host: "http:\/\/dbc.example.com" is not encrypted. Write https:\/\//,
    ],
    ['host', { host: 'ftp://dbc.example.com' }, /Input host: "ftp:\/\/dbc.example.com" is not a valid address/],
    ['host', { host: 'not a host' }, /Input host: "not a host" is not a valid address/],
    ['host', { host: 'https://me:secret@dbc.example.com' }, /Input host: there are credentials in the address/],
    ['host', { host: 'https://accounts.cloud.databricks.com' }, /Input host: .* is an account console/],
    ['token', { token: '' }, /Input token: nothing was given.*secrets\.DATABRICKS_TOKEN/],
    ['token', { token: 'dapi 12\n34' }, /Input token: it has white space/],
    ['job-id', { 'job-id': '12x' }, /Input job-id: "12x" is not a valid ID/],
    ['job-id', { 'job-id': '9223372036854775808' }, /Input job-id: "9223372036854775808" is not a valid ID/],
    ['job-id', { 'job-id': '0' }, /Input job-id: "0" is not a valid ID/],
    [
      'job-id',
      { 'job-id': '' },
      /Input job-id: nothing says what to run\. Give one of job-id, job-name, notebook-path, job-file, request/,
    ],
    ['job-id', { 'job-name': 'nightly' }, /Input job-id: job-id and job-name are given/],
    ['run-id', { 'job-id': '', 'run-id': 'latest' }, /Input run-id: "latest" is not a valid ID/],
    [
      'run-id',
      { 'job-id': '', 'run-id': '7', parameters: 'a: b' },
      /Input parameters: it goes with job-id.* and not with run-id/,
    ],
    ['request', { request: '- a list' }, /Input request: this is a list, and must be a map of/],
    ['request', { request: 'a: [1, 2' }, /Input request: it is not valid YAML or JSON: .*\(line 1, column \d+\)/],
    ['request', { 'job-id': '', request: '{}' }, /Input request: it has no tasks/],
    [
      'request',
      { 'job-id': '', request: `{"job_id": 9007199254740993, "tasks": [1]}` },
      /Input request: its job_id is "9007199254740993", which a one-time run does not have/,
    ],
    ['request', { request: 'job_id: 7' }, /Input request: its job_id is "7"/],
    [
      'request',
      { request: '{job_parameters: {a: b}}', parameters: 'a: b' },
      /Input parameters: job_parameters in `request` says the same/,
    ],
    [
      'request',
      { request: '{notebook_params: {a: b}}', parameters: 'a: b' },
      /Input request: notebook_params beside job parameters is refused/,
    ],
    ['request-file', { 'request-file': 'missing.yaml' }, /Input request-file: "missing.yaml" is not there/],
    [
      'request-file',
      { 'request-file': '../../etc/passwd' },
      /Input request-file: "..\/..\/etc\/passwd" is outside the checkout/,
    ],
    ['request-file', { 'request-file': 'broken.yaml' }, /Input request-file: "broken.yaml": it is not valid YAML/],
    ['request-file', { 'request-file': 'run.yaml', request: '{}' }, /Input request: `request-file` is given, too/],
    ['parameters', { parameters: 'just text' }, /Input parameters: this is a single value, and must be a map of/],
    ['parameters', { parameters: 'a: {b: c}' }, /Input parameters: the value of "a" is a list or a map/],
    [
      'parameters',
      { parameters: 'a: 1\na: 2' },
      /Input parameters: it is not valid YAML or JSON: Map keys must be unique/,
    ],
    ['only', { 'job-id': '', request: ONE_TIME, only: 'a' }, /Input only: it goes with job-id, job-name or job-file/],
    ['existing-cluster-id', { 'existing-cluster-id': 'x' }, /Input existing-cluster-id: it goes with notebook-path/],
    [
      'new-cluster',
      { 'job-id': '', 'notebook-path': '/a', 'new-cluster': 'x', 'existing-cluster-id': 'y' },
      /Input new-cluster: `existing-cluster-id` is given, too/,
    ],
    ['run-name', { 'run-name': 'x' }, /Input run-name: it goes with a one-time run/],
    [
      'idempotency-token',
      { 'idempotency-token': 'x'.repeat(65) },
      /Input idempotency-token: the token "x+" has 65 characters.*at most 64/,
    ],
    ['wait', { wait: 'nope' }, /Input wait: "nope" is not a valid boolean. Write true or false/],
    [
      'partial-success',
      { 'partial-success': 'passs' },
      /Input partial-success: "passs" is not one of pass, fail. Did you mean pass\?/,
    ],
    [
      'poll-interval',
      { 'poll-interval': '5 minutes' },
      /Input poll-interval: "5 minutes" is not a valid interval. Write auto, or a duration/,
    ],
    ['poll-interval', { 'poll-interval': '0s' }, /Input poll-interval: "0s"/],
    ['timeout', { timeout: 'soon' }, /Input timeout: "soon" is not a valid duration. Write one above zero/],
    ['timeout', { timeout: '0' }, /Input timeout: "0" is not a valid duration. Write one above zero/],
    ['on-timeout', { 'on-timeout': 'stop' }, /Input on-timeout: "stop" is not one of cancel, leave/],
    ['on-cancel', { 'on-cancel': 'leaf' }, /Input on-cancel: "leaf" is not one of cancel, leave. Did you mean leave\?/],
    ['on-rerun', { 'on-rerun': 'restart' }, /Input on-rerun: "restart" is not one of repair, new/],
    [
      'repair-attempts',
      { 'repair-attempts': '-1' },
      /Input repair-attempts: "-1" is not a valid number of repairs. Write a whole number from 0 to 999/,
    ],
    [
      'cancel-previous-runs',
      { 'job-id': '', request: ONE_TIME, 'cancel-previous-runs': 'true' },
      /Input cancel-previous-runs: it goes with job-id or job-name/,
    ],
    ['log-output', { 'log-output': 'some' }, /Input log-output: "some" is not one of all, failed, none/],
    ['annotations', { annotations: 'yes' }, /Input annotations: "yes" is not a valid boolean/],
    ['summary', { summary: '1' }, /Input summary: "1" is not a valid boolean/],
    [
      'notebook-path',
      { 'job-id': '', 'notebook-path': 'notebooks/missing' },
      /Input notebook-path: "notebooks\/missing" matches no notebook/,
    ],
    [
      'notebook-path',
      { 'job-id': '', 'notebook-path': '../outside' },
      /Input notebook-path: "..\/outside" leads out of the checkout/,
    ],
    [
      'notebook-path',
      { 'job-id': '', 'notebook-path': 'notebooks/helper.py' },
      new RegExp(
        'Input notebook-path: "notebooks/helper.py" is not a Databricks notebook: ' +
          'the first line of notebooks/helper.py must be "# Databricks notebook source"',
      ),
    ],
    [
      'notebook-path',
      { 'job-id': '', 'notebook-path': 'twins/twin' },
      /Input notebook-path: the lines match twins\/twin.py and twins\/twin.sql/,
    ],
    [
      'notebook-path',
      { 'job-id': '', 'notebook-path': 'twins/*' },
      /Input notebook-path: the lines match twins\/twin.py and twins\/twin.sql/,
    ],
    [
      'notebook-path',
      { 'job-id': '', 'notebook-path': '/a', request: '{tasks: []}' },
      /Input request: it has tasks, and notebook-path makes the tasks/,
    ],
  ])('%s: %j is told as what it is, and nothing is sent', async (_name, inputs, sentence) => {
    const { run, workspace } = await program(jobOf([{ key: 'a' }]))
    const { exitCode, outputs, log, summary } = await run({ 'job-id': JOB_ID, ...inputs }, { workspace: checkout })
    expect(lastLine(log)).toMatch(new RegExp(`^::error::${sentence.source}`))
    expect(log.match(/^::error/gm)).toHaveLength(1)
    expect(workspace.requests).toEqual([])
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'input'])
    expect(summary).not.toBe('')
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN)
  })

  it('does not hide others: all are told at once', async () => {
    const { run, workspace } = await program()
    const { log } = await run({
      host: 'http://x.example',
      token: '',
      'job-id': 'one',
      wait: 'maybe',
      'poll-interval': 'often',
    })
    expect(lastLine(log)).toMatch(
      new RegExp(
        String.raw`^::error::5 inputs are wrong: host, token, job-id, wait, poll-interval\. ` +
          String.raw`Input host: "http://x\.example" is not`,
      ),
    )
    for (const input of ['host', 'token', 'job-id', 'wait', 'poll-interval'])
      expect(log).toMatch(new RegExp(`^Input ${input}: `, 'm'))
    expect(workspace.requests).toEqual([])
  })
})

describe('what is sent', () => {
  it('keeps every parameter as the text that was written', async () => {
    const parameters = { a: 'old', b: 'old', c: 'old', d: 'old', e: 'old', f: 'old', g: 'old' }
    const { run, workspace } = await program(jobOf([{ key: 'x', attempts: [{ run: 1 }] }], { parameters }))
    await run({
      'job-id': JOB_ID,
      parameters: 'a: 01\nb: yes\nc: 1e3\nd: 2026-01-01\ne: ""\nf: null\ng: 9007199254740993\n',
    })
    expect(submitted(workspace).job_parameters).toEqual({
      a: '01',
      b: 'yes',
      c: '1e3',
      d: '2026-01-01',
      e: '',
      f: 'null',
      g: '9007199254740993',
    })
  })

  it('takes JSON as well', async () => {
    const { run, workspace } = await program(
      jobOf([{ key: 'x', attempts: [{ run: 1 }] }], { parameters: { n: '', t: '' } }),
    )
    await run({ 'job-id': JOB_ID, parameters: '{"n": 1.50, "t": true}' })
    expect(submitted(workspace).job_parameters).toEqual({ n: '1.50', t: 'true' })
  })

  it('passes other fields through, and warns of those nobody knows', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'x', attempts: [{ run: 1 }] }]))
    const { log } = await run({ 'job-id': JOB_ID, request: 'queue: {enabled: true}\njob_paramters: {}\n', only: 'x' })
    expect(submitted(workspace)).toMatchObject({ queue: { enabled: true }, only: ['x'], job_paramters: {} })
    expect(log).toMatch(
      new RegExp(
        '^::warning::Input request: the Jobs API knows no field "job_paramters" in jobs/run-now. ' +
          String.raw`Did you mean job_parameters\?`,
        'm',
      ),
    )
  })

  it('runs notebooks of the repository at the head of the pull request, one task each', async () => {
    const { run, workspace } = await program()
    const event = { pull_request: { number: 7, head: { sha: 'f'.repeat(40), repo: { full_name: 'fork/sales' } } } }
    const { exitCode, log } = await run(
      { 'notebook-path': 'notebooks/**/*.{py,sql,ipynb}\n/Shared/check', parameters: 'date: 01' },
      { workspace: checkout, event },
    )
    expect(exitCode).toBe(0)
    const body = submitted(workspace)
    expect(body.git_source).toEqual({
      git_url: 'https://github.com/fork/sales',
      git_provider: 'gitHub',
      git_commit: 'f'.repeat(40),
    })
    expect(body.run_name).toBe('nightly · octo/sales@fffffff')
    expect(
      (body.tasks as { task_key: string; notebook_task: object }[]).map(({ task_key, notebook_task }) => [
        task_key,
        notebook_task,
      ]),
    ).toEqual([
      [
        'notebooks__deep__load',
        { notebook_path: 'notebooks/deep/load', source: 'GIT', base_parameters: { date: '01' } },
      ],
      ['notebooks__explore', { notebook_path: 'notebooks/explore', source: 'GIT', base_parameters: { date: '01' } }],
      ['notebooks__load', { notebook_path: 'notebooks/load', source: 'GIT', base_parameters: { date: '01' } }],
      ['notebooks__report', { notebook_path: 'notebooks/report', source: 'GIT', base_parameters: { date: '01' } }],
      ['check', { notebook_path: '/Shared/check', source: 'WORKSPACE', base_parameters: { date: '01' } }],
    ])
    expect(log).toMatch(/^::warning::.*1 file that is not a notebook/m)
  })

  it('puts notebooks on the cluster that is named', async () => {
    const { run, workspace } = await program()
    await run({
      'notebook-path': '/a',
      'new-cluster': '{spark_version: 15.4.x-scala2.12, num_workers: 1, node_type_id: m5.large}',
      'run-name': 'mine',
      request: 'timeout_seconds: 600',
    })
    expect(submitted(workspace)).toMatchObject({
      run_name: 'mine',
      timeout_seconds: 600,
      tasks: [{ task_key: 'a', new_cluster: { spark_version: '15.4.x-scala2.12', num_workers: 1 } }],
    })
  })

  it('takes the host in any form, and the environment where inputs are empty', async () => {
    const { run, url, workspace } = await program(jobOf([{ key: 'x', attempts: [{ run: 1 }] }]))
    const { exitCode } = await run(
      { host: '', token: '', 'job-id': JOB_ID },
      {
        env: {
          DATABRICKS_HOST: `${url}/?o=7405605519549535#job/list`,
          DATABRICKS_TOKEN: TOKEN,
          DATABRICKS_SDK_UPSTREAM: 'my tool',
        },
      },
    )
    expect(exitCode).toBe(0)
    expect(workspace.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      'x-databricks-workspace-id': '7405605519549535',
      'user-agent': expect.stringMatching(
        /^databricks-run-action\/\d+\.\d+\.\d+ node\/\d+\S* os\/\w+ auth\/pat cicd\/github upstream\/my-tool$/,
      ),
    })
  })

  it('goes through a proxy where one is set', async () => {
    const http = process.getBuiltinModule('node:http')
    const { start } = await program()
    const proxy = http.createServer()
    const connected = new Promise((resolve) =>
      proxy.on('connect', (request, socket) => {
        socket.destroy()
        resolve(request.url)
      }),
    )
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    // Loopback by-passes a proxy, so the workspace gets a name that only the proxy knows. That the tunnel is asked for
    // is what counts: there is no TLS behind it, so the step is ended there.
    const step = start(
      { host: 'https://workspace.example', 'job-id': JOB_ID },
      { env: { https_proxy: `http://127.0.0.1:${(proxy.address() as { port: number }).port}` } },
    )
    const asked = await connected
    step.child.kill('SIGKILL')
    await step.done
    proxy.close()
    expect(asked).toBe('workspace.example:443')
  })
})
