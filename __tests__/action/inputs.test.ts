import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { checkoutFiles } from '../../src/checkout/files.ts'
import { createRunGit } from '../../src/checkout/git.ts'
import { createCheckoutTree } from '../../src/checkout/tree.ts'
import { readContext } from '../../src/action/context.ts'
import type { StepInputs } from '../../src/action/inputs.ts'
import type { Work } from '../../src/model/work.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { secretsOf, type Machine } from '../../src/action/settings.ts'
import { stringifyJson } from '../../src/databricks/wire/int64.ts'
import { InputError } from '../../src/model/errors.ts'
import { checkoutOf, PYTHON } from '../builders/checkout.ts'

const TOKEN = 'dapi0123456789abcdef'
const ENV = {
  GITHUB_REPOSITORY: 'octo/sales',
  GITHUB_SHA: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
  GITHUB_WORKSPACE: '/nowhere',
  INPUT_HOST: 'https://w.cloud.databricks.com',
  INPUT_TOKEN: TOKEN,
}

type Env = Record<string, string | undefined>

const MACHINE: Machine = { profile: undefined, readText: () => Promise.resolve(undefined) }

/** What inputs are read from: an environment, and the disk. */
const outside = (env: Env) => ({
  env,
  files: checkoutFiles,
  checkout: createCheckoutTree(createRunGit({ PATH: process.env.PATH })),
})

/** Reads a `with:` block, host and token given. */
function read(inputs: Record<string, string>, env: Env = {}, event: unknown = {}): Promise<StepInputs> {
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const all: Env = { ...ENV, ...given, ...env }
  return readInputs(outside(all), readContext(all, event), MACHINE)
}

const ofJob = (inputs: Record<string, string>, env: Env = {}): Promise<StepInputs> =>
  read({ 'job-id': '1', ...inputs }, env)

async function work<K extends Work['kind']>(
  kind: K,
  inputs: Record<string, string>,
  env: Env = {},
): Promise<Extract<Work, { kind: K }>> {
  const { work } = await read(inputs, env)
  expect(work.kind).toBe(kind)
  return work as Extract<Work, { kind: K }>
}

async function faultsOf(inputs: Record<string, string>, env: Env = {}, event: unknown = {}): Promise<string[]> {
  const error: unknown = await read(inputs, env, event).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(InputError)
  return (error as InputError).faults.map(({ input, message }) => `${input}: ${message}`)
}

/** Far more work than it takes, and far less than a quadratic way would take. */
const MOMENT_MS = 8_000

/** Counts the time of the processor, which others on a busy machine do not make longer. */
async function inAMoment<T>(read: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const result = await read()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(MOMENT_MS)
  return result
}

const TASKS = 'tasks: [{task_key: a}]'

describe('a profile', () => {
  const profile = { name: 'prod', values: { host: 'https://w.cloud.databricks.com/?o=1', token: 'dapi-prod' } }
  const withProfile = (env: Env, values: Record<string, string> = profile.values) => {
    const all: Env = { 'INPUT_JOB-ID': '1', GITHUB_WORKSPACE: '/nowhere', ...env }
    return readInputs(outside(all), readContext(all, {}), { ...MACHINE, profile: { ...profile, values } })
  }

  it('is for its own host: neither its token nor a secret of it goes to another', async () => {
    await expect(withProfile({ INPUT_HOST: 'https://other.cloud.databricks.com' })).rejects.toThrow(
      new RegExp(
        '^Input host: "https://other\\.cloud\\.databricks\\.com" would get a secret ' +
          '\\(token of the profile prod\\) that is for "https://w\\.cloud',
      ),
    )
    await expect(
      withProfile(
        { INPUT_HOST: 'other.cloud.databricks.com' },
        { host: 'w.cloud.databricks.com', client_id: 'app', client_secret: 'dose' },
      ),
    ).rejects.toThrow(/client_secret of the profile prod/)
  })

  it('may be named in another way, or beside a secret that is not its own', async () => {
    expect((await withProfile({ INPUT_HOST: 'W.cloud.databricks.com/' })).target.signIn).toEqual({
      type: 'pat',
      token: 'dapi-prod',
    })
    expect((await withProfile({ INPUT_HOST: 'other.cloud.databricks.com', INPUT_TOKEN: 'dapi-mine' })).target).toEqual({
      host: 'https://other.cloud.databricks.com',
      signIn: { type: 'pat', token: 'dapi-mine' },
    })
    expect(
      (await withProfile({ INPUT_HOST: 'other.cloud.databricks.com' }, { token: 'dapi-prod' })).target.signIn,
    ).toEqual({ type: 'pat', token: 'dapi-prod' })
  })
})

/** Inputs that are wrong, each alone, with what the one fault must say. */
const WRONG: [Record<string, string>, RegExp][] = [
  // Where, and as whom
  [{ 'job-id': '1', host: 'http://w.cloud.databricks.com' }, /^host: "http:\/\/w\.cloud.*https:\/\//],
  [{ 'job-id': '1', host: 'http://127.0.0.1.example.com' }, /^host: .*https:\/\//],
  [{ 'job-id': '1', host: 'https://accounts.cloud.databricks.com' }, /^host: .*account console.*workspace/],
  [{ 'job-id': '1', host: 'accounts.azuredatabricks.net' }, /^host: .*account console/],
  [{ 'job-id': '1', host: 'ftp://w.cloud.databricks.com' }, /^host: "ftp:.*https:\/\//],
  [{ 'job-id': '1', host: 'https://https://w.cloud.databricks.com' }, /^host: "https:\/\/https:/],
  [{ 'job-id': '1', host: 'http:/w.cloud.databricks.com' }, /^host: "http:\/w\.cloud.*is not a valid address/],
  [{ 'job-id': '1', host: 'https:/w.cloud.databricks.com' }, /^host: "https:\/w\.cloud.*is not a valid address/],
  [{ 'job-id': '1', host: 'not a host' }, /^host: "not a host"/],
  [{ 'job-id': '1', host: 'https://' }, /^host: "https:\/\/"/],
  [{ 'job-id': '1', token: 'two words' }, /^token: .*white space/],
  [{ 'job-id': '1', token: 'two\nlines' }, /^token: .*white space/],
  [{ 'job-id': '1', token: 'dapiü' }, /^token: .*characters/],
  // What to run
  [{}, /^job-id: .*job-id, job-name, notebook-path, job-file, request \(or request-file\), run-id/],
  [{ 'job-id': '1', 'job-name': 'a' }, /: job-id and job-name/],
  [{ 'job-id': '1', 'run-id': '2', 'notebook-path': '/a' }, /: job-id and notebook-path and run-id/],
  [{ 'run-id': '2', request: TASKS }, /^request: .*run-id/],
  [{ request: TASKS, 'request-file': 'a.yml' }, /^request: .*request-file/],
  ...['0', '-1', '1.5', '12a', '0x1f', '1_000', '١', '9223372036854775808', '1'.repeat(40)].map(
    (id): [Record<string, string>, RegExp] => [
      { 'job-id': id },
      new RegExp(`^job-id: "${id.replace('.', '\\.').slice(0, 30)}.*11223344`),
    ],
  ),
  [{ 'run-id': 'x' }, /^run-id: "x"/],
  [{ 'job-id': '1.10646054211284E+15' }, /^job-id: .*quotes/],
  [{ 'job-id': '1\u200b2' }, /^job-id: "1\\u200b2"/],
  // With what
  [{ request: TASKS, parameters: 'a: 1' }, /^parameters: .*job-id, job-name, notebook-path or job-file.*request/],
  [{ 'run-id': '1', parameters: 'a: 1' }, /^parameters: .*run-id/],
  [{ 'job-id': '1', parameters: 'date=2026-01-01' }, /^parameters: .*map.*date: 2026-01-01/],
  [{ 'job-id': '1', parameters: '- a' }, /^parameters: .*list/],
  [{ 'job-id': '1', parameters: 'a: {b: 1}' }, /^parameters: .*"a"/],
  [{ 'job-id': '1', parameters: 'a: [1, 2]' }, /^parameters: .*"a".*JSON/],
  [{ 'job-id': '1', parameters: 'a: 1\na: 2' }, /^parameters: .*"a" is there twice.*line 2, column 1/],
  [{ 'job-id': '1', parameters: '{"a": 1, "a": 2}' }, /^parameters: .*"a" is there twice/],
  [{ 'job-id': '1', parameters: 'a: b: c' }, /^parameters: .*line 1, column 4/],
  [{ 'job-id': '1', parameters: 'a: "open' }, /^parameters: .*line 1/],
  [{ 'job-id': '1', parameters: 'a: 1\n---\nb: 2' }, /^parameters: .*more than one document/],
  [{ 'job-id': '1', parameters: 'a: !secret x' }, /^parameters: .*tag/],
  [{ 'job-id': '1', parameters: 'a: *nothing' }, /^parameters: .*alias/],
  [{ 'notebook-path': '/a', only: 'x' }, /^only: .*job-id, job-name or job-file/],
  [{ request: TASKS, 'existing-cluster-id': 'c' }, /^existing-cluster-id: .*notebook-path/],
  [{ 'job-id': '1', 'new-cluster': 'num_workers: 1' }, /^new-cluster: .*notebook-path/],
  [
    { 'notebook-path': '/a', 'existing-cluster-id': 'c', 'new-cluster': 'num_workers: 1' },
    /^new-cluster: .*existing-cluster-id/,
  ],
  [{ 'notebook-path': '/a', 'new-cluster': '12' }, /^new-cluster: .*map/],
  [{ 'job-id': '1', 'run-name': 'x' }, /^run-name: .*notebook-path or request/],
  [{ 'notebook-path': '/a', 'run-name': 'x'.repeat(4097) }, /^run-name: .*4096 bytes/],
  [{ 'run-id': '1', 'idempotency-token': 'x' }, /^idempotency-token: .*run-id/],
  [{ 'job-id': '1', 'idempotency-token': 'x'.repeat(65) }, /^idempotency-token: .*65.*64/],
  // The request
  [{ request: 'a: b: c' }, /^request: .*line 1, column 4/],
  [{ request: '- a' }, /^request: .*list/],
  [{ request: 'run_name: x' }, /^request: .*tasks/],
  [{ request: 'tasks: []' }, /^request: .*tasks/],
  [{ request: 'tasks: {}' }, /^request: .*tasks/],
  [{ request: 'tasks: {task_key: a}' }, /^request: its tasks must be a list.*map/],
  [{ request: 'tasks: 5' }, /^request: its tasks must be a list.*5/],
  [{ request: 'tasks: null' }, /^request: it has no tasks/],
  [{ request: `tasks: [${Array.from({ length: 101 }, () => '{}').join(',')}]` }, /^request: .*101.*100/],
  [{ request: 'job_id: 5' }, /^request: .*"5".*job-id/],
  [{ request: 'tasks: [1]\nx: .nan' }, /^request: .*NaN/],
  [{ request: '{"tasks": [1], "x": 1e999}' }, /^request: .*Infinity/],
  [{ request: 'tasks: &t\n  - *t' }, /^request: .*itself/],
  [{ request: 'tasks: [{<<: {a: 1}}]' }, /^request: .*merge key/],
  [{ request: 'tasks: [!!binary aGk=]' }, /^request: .*tag/],
  [{ request: 'tasks: [1]\n---\ntasks: [2]' }, /^request: .*more than one document/],
  [{ 'job-id': '1', request: 'job_id: 2' }, /^request: .*"2".*job-id/],
  [{ 'job-name': 'a', request: 'job_id: 2' }, /^request: .*"2".*job-name/],
  [{ 'job-id': '1', parameters: 'a: 1', request: 'job_parameters: {b: "2"}' }, /^parameters: .*job_parameters/],
  [{ 'job-id': '1', only: 'a', request: 'only: [b]' }, /^only: .*only/],
  [{ 'job-id': '1', parameters: 'a: 1', request: 'notebook_params: {b: "2"}' }, /^request: .*notebook_params/],
  [{ 'job-id': '1', request: 'job_parameters: {a: "1"}\njar_params: [b]' }, /^request: .*jar_params/],
  [{ 'notebook-path': '/a', request: TASKS }, /^request: .*tasks.*notebook-path/],
  [{ 'notebook-path': '/a', 'run-name': 'x', request: 'run_name: y' }, /^run-name: .*run_name/],
  [{ request: `${TASKS}\nrun_name: y`, 'run-name': 'x' }, /^run-name: .*run_name/],
  [
    { 'job-id': '1', 'idempotency-token': 'x', request: 'idempotency_token: y' },
    /^idempotency-token: .*idempotency_token/,
  ],
  [{ 'job-id': '1', request: 'idempotency_token: 12' }, /^request: .*quotes/],
  [{ 'job-id': '1', request: `idempotency_token: ${'x'.repeat(65)}` }, /^request: .*65.*64/],
  ...[
    ['job-id', '1'],
    ['run-id', '1'],
    ['request', TASKS],
  ].map(([input = '', given = '']): [Record<string, string>, RegExp] => [
    { [input]: given, 'environment-version': '5' },
    /^environment-version: it goes with notebook-path/,
  ]),
  // How to wait, what to report
  ...['yes', 'on', '1', 'tRue', 'y', 'null'].map((text): [Record<string, string>, RegExp] => [
    { 'job-id': '1', wait: text },
    new RegExp(`^wait: "${text}".*true or false`),
  ]),
  [{ 'job-id': '1', annotations: 'no' }, /^annotations: "no"/],
  [{ 'job-id': '1', wait: 'false', timeout: '5m' }, /^timeout: .*wait: false/],
  [{ 'job-id': '1', wait: 'False', 'repair-attempts': '2' }, /^repair-attempts: .*wait: false/],
  [{ 'job-id': '1', wait: 'false', 'partial-success': 'fail' }, /^partial-success: .*wait: false/],
  [{ 'job-id': '1', wait: 'false', 'commit-status': 'databricks' }, /^commit-status: .*wait: false/],
  [{ 'job-id': '1', 'commit-status': 'a\nb' }, /^commit-status: "a\\nb" is no name.*one line.*255/],
  [{ 'job-id': '1', 'commit-status': 'x'.repeat(256) }, /^commit-status: .*255 characters/],
  [{ 'job-id': '1', 'pr-comment': 'failure' }, /^pr-comment: "failure".*on-failure, always.*on-failure\?/],
  [{ 'job-id': '1', 'cancel-previous-runs': 'yes' }, /^cancel-previous-runs: "yes".*true or false/],
  [{ 'job-id': '1', timeout: 'soon' }, /^timeout: "soon" is not a valid duration.*90m/],
  [{ 'job-id': '1', 'repair-attempts': '1.5' }, /^repair-attempts: "1\.5" is not a valid.*0 to 999/],
  [{ 'job-id': '1', summary: 'off' }, /^summary: "off"/],
  [{ 'job-id': '1', 'partial-success': 'failed' }, /^partial-success: "failed".*pass, fail.*fail\?/],
  [{ 'job-id': '1', 'log-output': 'All' }, /^log-output: "All".*all\?/],
  ...['often', '0', '0s', '1.5s', '5 s', '-5', '25h', '999999999'].map((text): [Record<string, string>, RegExp] => [
    { 'job-id': '1', 'poll-interval': text },
    /^poll-interval: .*auto.*one second to a day/,
  ]),
]

describe('a wrong input', () => {
  it.each(WRONG)('%j is one fault that says what is right', async (inputs, expected) => {
    expect(await faultsOf(inputs)).toEqual([expect.stringMatching(expected)])
  })

  it.each(WRONG)('%j is told in one line, not too long, without the token', async (inputs) => {
    for (const fault of await faultsOf(inputs)) {
      expect(fault).not.toMatch(/[\n\r]/)
      expect(fault.length).toBeLessThan(400)
      expect(fault).not.toContain(inputs.token ?? TOKEN)
    }
  })

  it('is told along with all the others', async () => {
    const faults = await faultsOf({
      'job-id': 'x',
      wait: 'maybe',
      'poll-interval': 'often',
      parameters: '- a',
      host: 'http://h.example.com',
      token: 'a b',
    })
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
      'host',
      'job-id',
      'parameters',
      'poll-interval',
      'token',
      'wait',
    ])
  })

  it('that is missing names the input and the variable', async () => {
    const faults = await faultsOf({ 'job-id': '1', host: ' ', token: '\n' })
    expect(faults).toEqual([
      expect.stringMatching(/^host: .*DATABRICKS_HOST/),
      expect.stringMatching(/^token: .*DATABRICKS_TOKEN/),
    ])
  })

  it('that holds a token by mistake does not show it', async () => {
    const [fault] = await faultsOf({ 'job-id': 'dapi0123456789abcdef0123456789abcdef' })
    expect(fault).not.toContain('0123456789')
    expect((await faultsOf({ 'job-id': '1', host: 'https://me:secret@w.cloud.databricks.com' })).join()).not.toContain(
      'secret',
    )
  })

  it.each([
    'ftp://me:secret@w.example.com',
    'http://me:secret@w.example.com',
    'me:secret@w.example.com',
    'https://me:secret@acc_ount',
  ])('that holds a password in %s says so and does not show it', async (host) => {
    expect(await faultsOf({ 'job-id': '1', host })).toEqual([
      expect.stringMatching(/^host: there are credentials(?!.*secret)/),
    ])
  })

  it.each([
    'https://https://me:secret@w.example.com',
    'https:/me:secret@w.example.com',
    'http://me:se/cret@h',
    'http://me:1/secret@w.example.com',
    'https://me:secret@w x',
  ])('that holds a password and is no address does not show it: %s', async (host) => {
    const faults = await faultsOf({ 'job-id': '1', host })
    expect(faults).toEqual([expect.stringMatching(/^host: /)])
    expect(faults.join()).not.toMatch(/secret|cret@/)
  })

  it('is one of several that the error names, and the first of them in full', async () => {
    const error = await read({ 'job-id': 'x', wait: 'maybe', timeout: 'soon' }).catch((reason: unknown) => reason)
    expect((error as Error).message).toMatch(
      /^3 inputs are wrong: job-id, wait, timeout\. Input job-id: "x" is not a valid ID\. .*11223344\.$/,
    )
  })

  it('that is wrong in two ways is named once', () => {
    const faults = ['one.', 'two.'].map((message) => ({ input: 'host', message }))
    expect(new InputError(faults).message).toBe('Input host: one. (The log has 1 more.)')
  })

  it('that is nested without end is refused', async () => {
    for (const piece of ['[', '{a: ', '- ']) {
      expect(await faultsOf({ request: `tasks: \n  ${piece.repeat(50_000)}` })).toEqual([
        expect.stringMatching(/^request: /),
      ])
    }
    expect(await faultsOf({ request: `tasks: [${'['.repeat(250)}1${']'.repeat(250)}]` })).toEqual([
      expect.stringMatching(/^request: .*200 levels/),
    ])
  })

  it('with very many fields is read in a moment, and only some of them are warned of', async () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `"field${index}": ${index}`)
    const { warnings } = await inAMoment(() => ofJob({ request: `{${fields.join(', ')}}` }))
    expect(warnings).toHaveLength(11)
    expect(warnings.at(-1)).toMatch(/99990 more fields/)
  })

  it('with a field of a very long name draws a warning that is short', async () => {
    const { warnings } = await inAMoment(() => ofJob({ request: `? "${'f'.repeat(5_000_000)}"\n: 1` }))
    expect(warnings.map((warning) => warning.length < 300)).toEqual([true])
  })

  it.each([
    ['only', ','],
    ['only', '{,'],
    ['only', ',x{y'],
    ['notebook-path', '/'],
    ['notebook-path', 'a/'],
  ])('%s that repeats %j is read in a moment', async (input, piece) => {
    const other: Record<string, string> = input === 'only' ? { 'job-id': '1' } : {}
    await inAMoment(() => read({ ...other, [input]: `/${piece.repeat(200_000)}x` }))
  })

  it('that is a bomb of aliases is refused at once', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, index) =>
        `l${index}: &l${index} [${Array.from({ length: 9 }, () => (index === 0 ? 'x' : `*l${index - 1}`)).join(', ')}]`,
    )
    expect(await faultsOf({ request: levels.join('\n') })).toEqual([expect.stringMatching(/alias/)])
    expect(await faultsOf({ 'job-id': '1', parameters: levels.join('\n') })).toEqual([
      expect.stringMatching(/^parameters: /),
    ])
  })
})

describe('the host', () => {
  it.each([
    ['w.cloud.databricks.com', 'https://w.cloud.databricks.com'],
    ['https://w.cloud.databricks.com/', 'https://w.cloud.databricks.com'],
    ['https://w.cloud.databricks.com/jobs/1/runs/2?x=1#job/1', 'https://w.cloud.databricks.com'],
    ['HTTPS://W.Cloud.Databricks.com:443', 'https://w.cloud.databricks.com'],
    ['https://w.cloud.databricks.com:8443/a', 'https://w.cloud.databricks.com:8443'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.9.8.7:1/x', 'http://127.9.8.7:1'],
    ['http://[::1]:9', 'http://[::1]:9'],
    [' w.cloud.databricks.com \n', 'https://w.cloud.databricks.com'],
  ])('%j is %s', async (host, expected) => {
    expect((await ofJob({ host })).target).toEqual({ host: expected, signIn: { type: 'pat', token: TOKEN } })
  })

  it.each([
    '?o=9007199254740993',
    '/?o=9007199254740993#job/1',
    '/jobs?w=9007199254740993',
    '?workspace_id=9007199254740993',
  ])('with %s names the workspace', async (rest) => {
    expect((await ofJob({ host: `https://w.cloud.databricks.com${rest}` })).target.workspaceId).toBe('9007199254740993')
  })

  it('and the token come from the environment when the inputs are empty', async () => {
    const env = {
      INPUT_HOST: '',
      INPUT_TOKEN: ' ',
      DATABRICKS_HOST: ' e.cloud.databricks.com ',
      DATABRICKS_TOKEN: ' fromenv\n',
    }
    expect((await ofJob({}, env)).target).toEqual({
      host: 'https://e.cloud.databricks.com',
      signIn: { type: 'pat', token: 'fromenv' },
    })
    expect((await ofJob({}, { ...env, INPUT_HOST: 'i.cloud.databricks.com', INPUT_TOKEN: 'input' })).target).toEqual({
      host: 'https://i.cloud.databricks.com',
      signIn: { type: 'pat', token: 'input' },
    })
  })

  it('has secrets beside it that are known before anything is checked', () => {
    expect(secretsOf({ INPUT_TOKEN: ' dapi1 ', DATABRICKS_TOKEN: 'dapi2' }, undefined)).toEqual(['dapi1', 'dapi2'])
    expect(secretsOf({ INPUT_TOKEN: '', DATABRICKS_TOKEN: undefined }, undefined)).toEqual([])
  })
})

describe('ids', () => {
  it.each(['1', '11223344', '9007199254740993', '9223372036854775807'])('%s keeps its digits', async (id) => {
    expect(await work('job', { 'job-id': id })).toMatchObject({ jobId: id })
    expect(await work('run', { 'run-id': id })).toEqual({ kind: 'run', runId: id })
  })

  it('in a request keep theirs, at any depth, in YAML and in JSON', async () => {
    const yaml = await work('request', { request: 'tasks:\n  - run_job_task:\n      job_id: 9007199254740993' })
    const json = await work('request', { request: '{"tasks": [{"run_job_task": {"job_id": 9007199254740993}}]}' })
    for (const { body } of [yaml, json])
      expect(stringifyJson(body)).toBe('{"tasks":[{"run_job_task":{"job_id":9007199254740993}}]}')
  })
})

describe('parameters', () => {
  const parametersOf = async (parameters: string) => (await work('job', { 'job-id': '1', parameters })).parameters

  it.each([
    '01',
    'yes',
    'no',
    'on',
    'true',
    'True',
    'null',
    '~',
    '1e3',
    '0x1F',
    '0o17',
    '1_000',
    '2026-01-01',
    '12:30:45',
    '1.50',
    '-0',
    '.inf',
    '9007199254740993',
    'C:\\temp',
    'a#b',
  ])('keep %s as it was written', async (text) => {
    expect(await parametersOf(`key: ${text}`)).toEqual({ key: text })
  })

  it('keep JSON values as text', async () => {
    expect(
      await parametersOf(
        '{"n": 1, "big": 9007199254740993, "t": true, "z": null, "e": 1e3, "s": "a\\n\\u00e9\\ud83d\\ude00"}',
      ),
    ).toEqual({
      n: '1',
      big: '9007199254740993',
      t: 'true',
      z: 'null',
      e: '1e3',
      s: 'a\né😀',
    })
    expect(await parametersOf('{\n\t"a": 1,\n\t"b": "x"\n}')).toEqual({ a: '1', b: 'x' })
  })

  it('keep quoted and block texts, empty ones, odd keys and comments out', async () => {
    expect(
      await parametersOf(
        'a: "01"\nb: \'yes\'\nc: |\n  two\n  lines\nd: >-\n  one\n  line\ne:\nf: "" # comment\n' +
          '1: one\n__proto__: p\n"x: y": z',
      ),
    ).toEqual(
      Object.fromEntries([
        ['a', '01'],
        ['b', 'yes'],
        ['c', 'two\nlines\n'],
        ['d', 'one line'],
        ['e', ''],
        ['f', ''],
        ['1', 'one'],
        ['__proto__', 'p'],
        ['x: y', 'z'],
      ]),
    )
  })

  it('may be indented as a whole', async () => {
    expect(await parametersOf('\n  a: 1\n  b: 2\n')).toEqual({ a: '1', b: '2' })
  })

  it('may use an alias for a text', async () => {
    expect(await parametersOf('a: &x 01\nb: *x')).toEqual({ a: '01', b: '01' })
  })

  it('are given to notebooks, too', async () => {
    expect(await work('notebooks', { 'notebook-path': '/a', parameters: 'x: 01' })).toMatchObject({
      parameters: { x: '01' },
    })
  })
})

describe('what to run', () => {
  it('is a job by its id, its name, or a run', async () => {
    expect(await work('job', { 'job-id': '7' })).toEqual({
      kind: 'job',
      jobId: '7',
      extra: {},
      parameters: {},
      only: [],
    })
    expect(await work('job-name', { 'job-name': ' nightly: sales ' })).toEqual({
      kind: 'job-name',
      jobName: 'nightly: sales',
      extra: {},
      parameters: {},
      only: [],
    })
    expect(await work('run', { 'run-id': '7' })).toEqual({ kind: 'run', runId: '7' })
  })

  it('takes the tasks of a job one a line or separated by commas', async () => {
    expect(await work('job', { 'job-id': '7', only: 'a, b+\r\n\n +c ,' })).toMatchObject({ only: ['a', 'b+', '+c'] })
  })

  it('is a one-time run of a request', async () => {
    expect(await work('request', { request: TASKS, 'run-name': 'mine' })).toEqual({
      kind: 'request',
      body: { tasks: [{ task_key: 'a' }] },
      runName: 'mine',
    })
  })

  it('is a one-time run of workspace notebooks', async () => {
    const notebooks = [
      { source: 'workspace', path: '/Repos/b c' },
      { source: 'workspace', path: '/Workspace/a' },
    ]
    expect(await work('notebooks', { 'notebook-path': '/Workspace/a\n/Repos/b c, /Workspace/a' })).toMatchObject({
      notebooks,
      compute: { kind: 'serverless' },
    })
  })

  it('takes compute for notebooks', async () => {
    expect((await work('notebooks', { 'notebook-path': '/a', 'existing-cluster-id': '0923-1-x' })).compute).toEqual({
      kind: 'existing-cluster',
      clusterId: '0923-1-x',
    })
    expect(
      (await work('notebooks', { 'notebook-path': '/a', 'new-cluster': 'num_workers: 2\nspark_conf: {a.b: "01"}' }))
        .compute,
    ).toEqual({
      kind: 'new-cluster',
      spec: { num_workers: 2n, spark_conf: { 'a.b': '01' } },
    })
  })

  it('passes every field of a request through beside a job', async () => {
    expect(
      await work('job', { 'job-id': '7', request: 'queue: {enabled: true}\nperformance_target: STANDARD\njob_id: 7' }),
    ).toMatchObject({
      extra: { queue: { enabled: true }, performance_target: 'STANDARD' },
    })
  })

  it('takes a token from the request and out of it', async () => {
    const { work: taken, idempotencyToken } = await ofJob({
      request: 'idempotency_token: "mine"\nqueue: {enabled: true}',
    })
    expect(idempotencyToken).toBe('mine')
    expect(taken).toMatchObject({ extra: { queue: { enabled: true } } })
    expect(stringifyJson(taken)).not.toContain('mine')
    expect((await ofJob({ 'idempotency-token': 'x'.repeat(64) })).idempotencyToken).toHaveLength(64)
    expect((await ofJob({})).idempotencyToken).toBeUndefined()
  })
})

describe('a field that nobody knows', () => {
  it('beside a job draws a warning with the nearest of run-now', async () => {
    expect((await ofJob({ request: 'jobparameters: {}' })).warnings).toEqual([
      expect.stringMatching(/"jobparameters".*jobs\/run-now.*job_parameters/),
    ])
    expect((await ofJob({ request: 'timeout_seconds: 1' })).warnings).toHaveLength(1)
  })

  it('of a one-time run draws one with the nearest of runs/submit', async () => {
    expect((await read({ request: `${TASKS}\ntimeout_second: 1` })).warnings).toEqual([
      expect.stringMatching(/"timeout_second".*jobs\/runs\/submit.*timeout_seconds/),
    ])
    expect((await read({ 'notebook-path': '/a', request: 'git_sources: {}' })).warnings).toEqual([
      expect.stringMatching(/"git_sources".*git_source\b/),
    ])
  })

  it('is sent all the same, and known ones draw none', async () => {
    expect(await work('job', { 'job-id': '1', request: 'future: 1' })).toMatchObject({ extra: { future: 1n } })
    expect(
      (
        await read({
          request: `${TASKS}\nrun_as: {}\nqueue: {}\nbudget_policy_id: x\nusage_policy_id: y\nperformance_target: z`,
        })
      ).warnings,
    ).toEqual([])
    const newer = 'duration_target: 2h\nperformance_target: STANDARD'
    expect((await read({ request: `${TASKS}\n${newer}\nenvironment_variables: []` })).warnings).toEqual([])
    expect((await ofJob({ request: newer })).warnings).toEqual([])
  })
})

describe('request-file', () => {
  it('is read from the checkout', async () => {
    const checkout = await checkoutOf({
      'runs/r.json': '\ufeff{"tasks": [{"task_key": "a"}], "timeout_seconds": 9007199254740993}',
    })
    const { body } = await work('request', { 'request-file': './runs/r.json' }, { GITHUB_WORKSPACE: checkout })
    expect(body).toEqual({ tasks: [{ task_key: 'a' }], timeout_seconds: 9007199254740993n })
  })

  it.each([
    ['missing.json', /is not there\..*actions\/checkout/],
    ['folder/missing.json', /is not there/],
    ['a.py/missing.json', /is not there/],
    ['../outside.json', /is outside the checkout/],
    ['../nothing.json', /is outside the checkout/],
    ['link.json', /is outside the checkout/],
    ['/etc/passwd', /is outside the checkout/],
    ['checkout/../../outside.json', /is outside the checkout/],
    ['folder', /is a folder/],
    ['.', /is a folder/],
    // Windows has no pipes among its files.
    ...(process.platform === 'win32' ? [] : [['pipe', /is not a regular file/] as const]),
    ['large.json', /has 1,073,741,824 bytes.*10,485,760 \(10 MB\)/],
    ['latin-1.json', /is not UTF-8 text\. Save it as UTF-8/],
    ['utf-16.json', /is not UTF-8 text\. Save it as UTF-8/],
  ])('%s is a fault that says what is the case', async (path, expected) => {
    const outer = await checkoutOf({ 'outside.json': TASKS, 'checkout/a.py': PYTHON, 'checkout/large.json': '' })
    const checkout = join(outer, 'checkout')
    await mkdir(join(checkout, 'folder'))
    await symlink(join(outer, 'outside.json'), join(checkout, 'link.json'))
    await truncate(join(checkout, 'large.json'), 2 ** 30)
    await writeFile(join(checkout, 'latin-1.json'), `${TASKS} # ä`, 'latin1')
    await writeFile(join(checkout, 'utf-16.json'), TASKS, 'utf16le')
    if (path === 'pipe') execFileSync('mkfifo', [join(checkout, 'pipe')])
    const [fault, ...more] = await faultsOf({ 'request-file': path }, { GITHUB_WORKSPACE: checkout })
    expect(more).toEqual([])
    expect(fault).toContain(JSON.stringify(path))
    expect(fault).toMatch(expected)
  })

  it('may be named by its absolute path, and begin with dots', async () => {
    const checkout = await checkoutOf({ '..r.yml': TASKS })
    await work('request', { 'request-file': join(checkout, '..r.yml') }, { GITHUB_WORKSPACE: checkout })
    await work('request', { 'request-file': '..r.yml' }, { GITHUB_WORKSPACE: checkout })
  })

  it('may be as large as a body may be', async () => {
    const checkout = await checkoutOf({})
    const text = `{"tasks": [{"task_key": "a"}], "run_name": "${'x'.repeat(10 * 2 ** 20)}`.slice(0, 10 * 2 ** 20 - 2)
    await writeFile(join(checkout, 'r.json'), `${text}"}`)
    await work('request', { 'request-file': 'r.json' }, { GITHUB_WORKSPACE: checkout })
    await writeFile(join(checkout, 'r.json'), `${text}"} `)
    expect(await faultsOf({ 'request-file': 'r.json' }, { GITHUB_WORKSPACE: checkout })).toEqual([
      expect.stringMatching(/10,485,761 bytes/),
    ])
  })

  it('with a fault in it is named with the place', async () => {
    const checkout = await checkoutOf({ 'r.yml': 'tasks:\n  - a: b: c' })
    expect(await faultsOf({ 'request-file': 'r.yml' }, { GITHUB_WORKSPACE: checkout })).toEqual([
      expect.stringMatching(/^request-file: .*r\.yml.*line 2/),
    ])
  })

  it('and job-file may say which of several checkouts is meant', async () => {
    const job = 'name: x\ntasks: [{task_key: a, notebook_task: {notebook_path: /a}}]'
    const files = { 'base/.git/HEAD': '', 'head/.git/HEAD': '', 'head/r.yml': TASKS, 'head/jobs/a.yml': job }
    const env = { GITHUB_WORKSPACE: await checkoutOf(files) }
    await work('request', { 'request-file': './head/r.yml' }, env)
    await work('job-file', { 'job-file': 'head/jobs/a.yml' }, env)
    expect(await faultsOf({ 'job-file': 'jobs/a.yml' }, env)).toEqual([
      expect.stringContaining('several checkouts'),
      expect.stringContaining('is not there'),
    ])
  })

  it('may be a link within the checkout', async () => {
    const checkout = await checkoutOf({ 'real.yml': TASKS })
    await symlink('real.yml', join(checkout, 'link.yml'))
    await work('request', { 'request-file': 'link.yml' }, { GITHUB_WORKSPACE: checkout })
  })
})

describe('notebooks of the repository', () => {
  it('come from the checkout or from the git_source of the request, and not from both', async () => {
    const env = { GITHUB_WORKSPACE: await checkoutOf({ 'a.py': PYTHON }) }
    const inputs = { 'notebook-path': 'a.py', request: 'git_source: {git_url: u, git_provider: p, git_branch: b}' }
    await work('notebooks', inputs, env)
    expect(await faultsOf({ ...inputs, source: 'checkout' }, env)).toEqual([
      expect.stringMatching(/^source: git_source in `request` says .*Give one of them/),
    ])
  })

  const GONE = { pull_request: { number: 1, head: { sha: ENV.GITHUB_SHA, repo: null } } }
  const FORK = { pull_request: { number: 1, head: { sha: ENV.GITHUB_SHA, repo: { full_name: 'hubot/sales' } } } }

  it('need the fork they are from', async () => {
    const env = { GITHUB_WORKSPACE: await checkoutOf({ 'a.py': PYTHON }) }
    expect(await faultsOf({ 'notebook-path': 'a.py' }, env, GONE)).toEqual([
      expect.stringMatching(/^notebook-path: .*fork.*gone/),
    ])
    expect((await read({ 'notebook-path': 'a.py', request: 'git_source: {git_url: u}' }, env, GONE)).warnings).toEqual(
      [],
    )
    expect((await read({ 'notebook-path': '/a' }, env, GONE)).warnings).toEqual([])
  })

  it('need a commit', async () => {
    const env = { GITHUB_WORKSPACE: await checkoutOf({ 'a.py': PYTHON }), GITHUB_SHA: '' }
    expect(await faultsOf({ 'notebook-path': 'a.py' }, env)).toEqual([expect.stringContaining('GITHUB_SHA')])
  })

  it('of a fork are refused where the workflow has credentials for them', async () => {
    const env = { GITHUB_WORKSPACE: await checkoutOf({ 'a.py': PYTHON }), GITHUB_EVENT_NAME: 'pull_request_target' }
    expect(await faultsOf({ 'notebook-path': 'a.py' }, env, FORK)).toEqual([
      expect.stringMatching(/^notebook-path: code of a pull request from the fork hubot\/sales/),
    ])
    const allowed = { 'notebook-path': 'a.py', 'allow-unsafe-pr-checkout': 'true' }
    expect((await read(allowed, env, FORK)).work.kind).toBe('notebooks')
    const harmless = { ...env, GITHUB_EVENT_NAME: 'pull_request' }
    expect((await read({ 'notebook-path': 'a.py' }, harmless, FORK)).warnings).toEqual([])
  })
})

describe('options', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('%s is %s', async (text, value) => {
    expect(await ofJob({ wait: text, annotations: text, summary: text })).toMatchObject({
      wait: value,
      annotations: value,
      summary: value,
    })
  })

  it('take a fixed interval in ms', async () => {
    for (const [text, ms] of [
      ['45s', 45_000],
      ['90', 90_000],
      ['1h30m', 5_400_000],
      ['1s', 1000],
      ['24h', 86_400_000],
    ] as const) {
      expect((await ofJob({ 'poll-interval': text })).pollInterval).toBe(ms)
    }
  })

  it('that only say how to wait are fine without waiting', async () => {
    expect(
      await ofJob({
        wait: 'false',
        timeout: ' ',
        'repair-attempts': '0',
        'partial-success': 'pass',
        'on-timeout': 'leave',
        'on-cancel': 'leave',
        'on-rerun': 'new',
        'poll-interval': '30s',
        'log-output': 'none',
        annotations: 'false',
        'pr-comment': 'always',
      }),
    ).toMatchObject({ wait: false, timeout: undefined, repairAttempts: 0 })
  })

  it('take the name of a commit status as it is written', async () => {
    const { telling } = await ofJob({ 'commit-status': ' Databricks / nightly (dev) ', 'pr-comment': 'on-failure' })
    expect(telling).toEqual({ prComment: 'on-failure', commitStatus: 'Databricks / nightly (dev)' })
  })

  it('hold the leg as the runner fills it in', async () => {
    expect((await ofJob({ 'internal-job-index': '3', 'internal-matrix': '{\n  "a": 1\n}' })).leg).toEqual({
      jobIndex: '3',
      matrix: '{\n  "a": 1\n}',
    })
  })
})

describe('action.yml', () => {
  interface Manifest {
    inputs: Record<string, { description: string; default?: string; required?: boolean; deprecationMessage?: string }>
    outputs: Record<string, { description: string }>
    runs: { using: string; main: string }
  }
  const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Manifest

  it('declares every input that is read, and nothing else', async () => {
    const asked = new Set<string>()
    const listen = (given: Record<string, string>): Env =>
      new Proxy<Env>(
        { ...ENV, ...given },
        {
          get(env, key) {
            if (typeof key === 'string' && key.startsWith('INPUT_')) asked.add(key)
            return env[key as string]
          },
        },
      )
    for (const given of [
      { 'INPUT_JOB-ID': '1' },
      { 'INPUT_JOB-NAME': 'a' },
      { 'INPUT_NOTEBOOK-PATH': '/a' },
      { 'INPUT_RUN-ID': '1' },
      { INPUT_REQUEST: TASKS },
    ] as Record<string, string>[]) {
      await readInputs(outside(listen(given)), readContext({}, {}), MACHINE)
    }
    expect([...asked].sort()).toEqual(
      Object.keys(manifest.inputs)
        .map((name) => `INPUT_${name.toUpperCase()}`)
        .sort(),
    )
  })

  it('has the defaults that stand when an input is absent', async () => {
    const constant = Object.entries(manifest.inputs).filter(
      ([, { default: fallback }]) => fallback !== undefined && !fallback.includes('${{'),
    )
    const declared = await ofJob(
      Object.fromEntries(constant.map(([name, { default: fallback = '' }]) => [name, fallback])),
    )
    expect(constant.map(([name]) => name)).toEqual([
      'source',
      'changed-only',
      'environment-version',
      'allow-unsafe-pr-checkout',
      'cancel-previous-runs',
      'wait',
      'on-timeout',
      'on-cancel',
      'on-rerun',
      'repair-attempts',
      'partial-success',
      'poll-interval',
      'log-output',
      'cell-outputs',
      'follow',
      'annotations',
      'summary',
      'pr-comment',
      'delete-run',
    ])
    expect(declared).toEqual(await ofJob({}))
    expect(await ofJob({})).toMatchObject({
      cancelPreviousRuns: false,
      wait: true,
      onTimeout: 'cancel',
      onCancel: 'cancel',
      onRerun: 'repair',
      repairAttempts: 0,
      partialSuccess: 'pass',
      pollInterval: 'auto',
      logOutput: 'all',
      cellOutputs: 'failed',
      follow: true,
      annotations: true,
      summary: true,
      telling: { prComment: 'never' },
    })
  })

  it('has texts as defaults, for GitHub turns other values into texts of its own', () => {
    for (const { default: fallback } of Object.values(manifest.inputs)) expect(typeof (fallback ?? '')).toBe('string')
  })

  it('says of what the runner fills in that nobody sets it', () => {
    const filled = Object.entries(manifest.inputs).filter(([, { default: fallback = '' }]) => fallback.includes('${{'))
    expect(filled.map(([name]) => name)).toEqual(['github-token', 'internal-job-index', 'internal-matrix'])
    for (const [, { description }] of filled.slice(1)) expect(description).toMatch(/nobody sets it/i)
  })

  it('describes every input and output so that it is understood without the others', () => {
    const described = [...Object.entries(manifest.inputs), ...Object.entries(manifest.outputs)]
    for (const [name, { description }] of described) {
      expect([name, description]).toEqual([name, expect.not.stringMatching(/^(?:Its?|The same|Also|They|What then)\b/)])
      expect([name, description]).toEqual([name, expect.not.stringMatching(/\bthe (?:above|two|other one)\b| then,/i)])
    }
  })

  it('describes every input and output in at most a short paragraph', () => {
    for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
      expect(description).toMatch(/^\S.{4,320}\.$/s)
  })
})
