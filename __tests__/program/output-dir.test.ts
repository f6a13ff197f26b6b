/** What a run leaves behind, as files. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { makeCheckout, type Checkout } from '../../harness/checkout.ts'
import type { Attempt } from '../../simulator/scenario/attempt.ts'
import type { JobScenario, TaskScenario } from '../../simulator/scenario/job.ts'
import { filesIn } from './output-files.ts'
import { JOB_ID, jobOf, program, readable, requestCounts, SPEED, TOKEN } from './program.ts'

const made: Checkout[] = []

afterEach(async () => {
  for (const checkout of made.splice(0)) await checkout.remove()
})

async function aFolder(): Promise<string> {
  const checkout = await makeCheckout({ 'a.txt': '' }, { git: false })
  made.push(checkout)
  return checkout.workspace
}

/** Runs a job of these tasks. Gives what is in the folder that `output-dir` names, too. */
async function runWith(
  tasks: TaskScenario[],
  inputs: Record<string, string> = {},
  workspace?: string,
  speed = SPEED,
  others: JobScenario[] = [],
) {
  const checkout = workspace ?? (await aFolder())
  const { jobs = [], ...scenario } = jobOf(tasks)
  const { run, workspace: databricks } = await program({ ...scenario, jobs: [...jobs, ...others] }, speed)
  const result = await run({ 'job-id': JOB_ID, 'output-dir': 'out', ...inputs }, { workspace: checkout })
  const folder = join(checkout, 'out')
  return { ...result, folder, files: existsSync(folder) ? filesIn(folder) : {}, databricks }
}

const TASKS: TaskScenario[] = [
  {
    key: 'load',
    attempts: [{ output: '{"rows": 17}', cells: [{ source: 'print(17)', output: '17' }] }],
  },
  { key: 'train', kind: 'python', attempts: [{ logs: 'epoch 1\nepoch 2\n' }] },
  {
    key: 'check',
    maxRetries: 1,
    attempts: [
      { error: 'ValueError: once', trace: '\u001b[31mValueError\u001b[0m: once' },
      { error: 'ValueError: twice', trace: '\u001b[31mValueError\u001b[0m: twice' },
    ],
  },
]

describe('a for-each task', () => {
  it('leaves all its iterations, with their states, and the files of those that failed', async () => {
    const { files } = await runWith([
      {
        key: 'fan_out',
        kind: 'for-each',
        inputs: 25,
        concurrency: 25,
        iteration: { attempts: [{ run: 5 }] },
        exceptions: { '7': [{ run: 5, error: 'KeyError: region' }] },
      },
    ])
    const iterations = JSON.parse(files['tasks/fan_out/iterations.json'] ?? '[]') as { key: string; result: string }[]
    expect(iterations).toHaveLength(25)
    expect(iterations.filter(({ result }) => result === 'FAILED').map(({ key }) => key)).toEqual(['[7]'])
    expect(files['tasks/fan_out/tasks/[7]/attempt-1/error.txt']).toContain('KeyError: region')
    expect(files['events.jsonl']).toContain('"event":"iterations"')
  })

  it('leaves the files of each attempt of an iteration that failed', async () => {
    const attempts = ['KeyError: once', 'KeyError: twice'].map((error) => ({ run: 2, error }))
    const iteration = { maxRetries: 1, attempts }
    const { files } = await runWith([{ key: 'fan_out', kind: 'for-each', inputs: 1, iteration }])
    const errors = Object.entries(files).filter(([path]) => path.endsWith('error.txt'))
    expect(errors).toEqual([
      ['tasks/fan_out/tasks/[0]/attempt-1/error.txt', 'KeyError: once'],
      ['tasks/fan_out/tasks/[0]/attempt-2/error.txt', 'KeyError: twice'],
    ])
    expect(files['junit.xml']).toContain('<rerunFailure message="KeyError: once"')
  })
})

describe('a task of tasks that is run again', () => {
  const again = { 'repair-attempts': '1' }
  /** The run that each file of this name is of, by its path. */
  const runsOf = (files: Record<string, string>, name: RegExp): Record<string, string> =>
    Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => name.test(path))
        .map(([path, text]) => [path, String(JSON.parse(text).metadata.run_id)]),
    )

  it('leaves the files of each run that it started in a folder of its own', async () => {
    const inner: TaskScenario = { key: 'inner', kind: 'run-job', job: '88', attempts: [{ run: 0 }] }
    const push: TaskScenario = { key: 'push', attempts: [{ run: 3, error: 'OSError: disk full' }] }
    const { files } = await runWith([{ ...inner, key: 'child', job: '77' }], again, undefined, SPEED, [
      { jobId: '77', tasks: [inner, push], maxConcurrentRuns: 5 },
      { jobId: '88', tasks: [push], maxConcurrentRuns: 5 },
    ])
    const runs = runsOf(files, /push\/attempt-.*output\.json$/)
    expect(Object.keys(runs)).toEqual([
      'tasks/child/attempt-2/tasks/inner/tasks/push/attempt-1/output.json',
      'tasks/child/attempt-2/tasks/push/attempt-1/output.json',
      'tasks/child/tasks/inner/tasks/push/attempt-1/output.json',
      'tasks/child/tasks/push/attempt-1/output.json',
    ])
    expect(new Set(Object.values(runs)).size).toBe(4)
    const messages = files['junit.xml']!.match(/(?<=<(?:failure|rerunFailure) message=")[^"]*/g)
    expect(new Set(messages)).toEqual(new Set(['OSError: disk full']))
  })

  it('leaves the iterations of each attempt in a folder of its own', async () => {
    const exceptions = { '1': [{ run: 2, error: 'ValueError: no rows' }] }
    const iteration = { attempts: [{ run: 2 }] }
    const { files } = await runWith([{ key: 'fan', kind: 'for-each', inputs: 3, iteration, exceptions }], again)
    expect(Object.keys(runsOf(files, /fan.*output\.json$/))).toEqual([
      'tasks/fan/attempt-2/tasks/[1]/attempt-1/output.json',
      'tasks/fan/tasks/[1]/attempt-1/output.json',
    ])
    const idsIn = (path: string) => (JSON.parse(files[path]!) as { run_id: string }[]).map(({ run_id }) => run_id)
    const ids = [...idsIn('tasks/fan/iterations.json'), ...idsIn('tasks/fan/attempt-2/iterations.json')]
    expect(new Set(ids).size).toBe(6)
  })
})

describe('with output-dir', () => {
  it('a run leaves a folder for each attempt of each task, and files about itself', async () => {
    const { files, outputs, folder, databricks } = await runWith(TASKS)
    expect(Object.keys(files)).toEqual([
      'events.jsonl',
      'junit.xml',
      'run.json',
      'summary.md',
      'tasks/check/attempt-1/error.txt',
      'tasks/check/attempt-1/notebook.html',
      'tasks/check/attempt-1/output.json',
      'tasks/check/attempt-1/trace.txt',
      'tasks/check/attempt-2/error.txt',
      'tasks/check/attempt-2/notebook.html',
      'tasks/check/attempt-2/output.json',
      'tasks/check/attempt-2/trace.txt',
      'tasks/load/attempt-1/notebook.html',
      'tasks/load/attempt-1/output.json',
      'tasks/load/attempt-1/result.json',
      'tasks/load/attempt-1/result.txt',
      'tasks/train/attempt-1/logs.txt',
      'tasks/train/attempt-1/output.json',
    ])
    expect(outputs['output-dir']).toBe(folder)
    expect(files['tasks/load/attempt-1/result.json']).toBe('{"rows": 17}')
    expect(files['tasks/train/attempt-1/logs.txt']).toBe('epoch 1\nepoch 2\n')
    expect(files['tasks/check/attempt-2/error.txt']).toBe('ValueError: twice')
    expect(files['tasks/check/attempt-2/trace.txt']).toBe('ValueError: twice')
    expect(files['tasks/load/attempt-1/notebook.html']).toContain('__DATABRICKS_NOTEBOOK_MODEL')
    expect(requestCounts(databricks)['GET runs/export']).toBe(3)
  })

  it('output.json and run.json are the workspace’s whole answers, the latter with the history', async () => {
    const { files, outputs } = await runWith(TASKS)
    const output = JSON.parse(files['tasks/load/attempt-1/output.json']!)
    expect(output).toMatchObject({ notebook_output: { result: '{"rows": 17}' }, metadata: { task_key: 'load' } })
    const run = JSON.parse(files['run.json']!)
    expect(run).toMatchObject({ run_id: outputs['run-id'], state: { result_state: 'FAILED' } })
    expect(run.repair_history).toHaveLength(1)
    expect(run.tasks).toHaveLength(4)
  })

  it('events.jsonl says what happened, line by line, and summary.md is there without a job summary, too', async () => {
    const { files, summary } = await runWith(TASKS, { summary: 'false' })
    const events = files['events.jsonl']!.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(events.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['starting', 'run', 'look', 'output', 'run-ended']),
    )
    expect(events.at(-1)).toMatchObject({ event: 'ended', end: 'failed', tasks: { load: 'SUCCESS', check: 'FAILED' } })
    expect(summary).toBe('')
    expect(files['summary.md']).toContain('ValueError: twice')
  })

  it('no file holds what signs in, however it is written', async () => {
    const secrets = [TOKEN, Buffer.from(TOKEN).toString('base64'), encodeURIComponent(`${TOKEN}/`), `"${TOKEN}"`]
    const said = `${'x'.repeat(70_000)} ${secrets.join('\n')} ${'y'.repeat(70_000)}`
    const { files } = await runWith(
      [
        {
          key: 'leak',
          attempts: [{ error: `No: ${TOKEN}`, trace: said, cells: [{ source: `t = '${TOKEN}'`, output: said }] }],
        },
        { key: 'logs', kind: 'python', attempts: [{ logs: said }] },
        { key: 'github', attempts: [{ output: JSON.stringify({ token: TOKEN, other: 'ghs_0123456789abcdef' }) }] },
      ],
      { 'github-token': 'ghs_0123456789abcdef' },
    )
    expect(Object.keys(files)).toContain('tasks/logs/attempt-1/logs.txt')
    const holding = Object.entries(files).filter(([, text]) => /dapi-0123|ZGFwaS0|ghs_0123/.test(text))
    expect(holding.map(([name]) => name)).toEqual([])
    expect(files['tasks/logs/attempt-1/logs.txt']!.replace(/^x*|y*$/g, '')).toBe(' ***\n***\n***%2F\n"***" ')
  })

  it('a notebook that has printed what signs in still opens, and does not hold it either', async () => {
    const written = [TOKEN, Buffer.from(`token:${TOKEN}`).toString('base64'), TOKEN.replaceAll('-', '%2D')]
    const cells = written.map((secret) => ({ source: `t = '${secret}'`, output: `17 rows of ${secret}, as it was` }))
    const { files } = await runWith([{ key: 'leak', attempts: [{ cells }] }])
    const page = files['tasks/leak/attempt-1/notebook.html']!
    // As the script of the page does it.
    const carried = /__DATABRICKS_NOTEBOOK_MODEL = '([^']*)'/.exec(page)?.[1] ?? ''
    const text = decodeURIComponent(atob(carried))
    const model = JSON.parse(text) as { commands: { command: string }[] }
    expect(model.commands.map(({ command }) => command)).toEqual([
      "t = '***'",
      expect.stringMatching(/^t = '.*\*\*\*'$/),
      "t = '***'",
    ])
    expect(text).toContain('17 rows of ***, as it was')
    expect(decodeURIComponent(text)).not.toMatch(/dapi|0123|ZGFwaS0|RhcGkt|kYXBpL/)
  })

  it('no link leads out of the checkout', async () => {
    const [workspace, outside] = [await aFolder(), await aFolder()]
    symlinkSync(outside, join(workspace, 'out'))
    const { log, exitCode } = await runWith([{ key: 'load', kind: 'python', attempts: [{ logs: 'x' }] }], {}, workspace)
    expect(exitCode).toBe(0)
    expect(Object.keys(filesIn(outside))).toEqual(['a.txt'])
    expect(log.match(/::warning::A file of output-dir could not be written: .*a link leads out of/g)).toHaveLength(1)
  })

  it('no link in the folder is followed', async () => {
    const [workspace, outside] = [await aFolder(), await aFolder()]
    mkdirSync(join(workspace, 'out', 'tasks'), { recursive: true })
    symlinkSync(outside, join(workspace, 'out', 'tasks', 'load'))
    symlinkSync(join(outside, 'a.txt'), join(workspace, 'out', 'run.json'))
    symlinkSync(join(outside, 'a.txt'), join(workspace, 'out', 'events.jsonl'))
    const { files } = await runWith([{ key: 'load', kind: 'python', attempts: [{ logs: 'x' }] }], {}, workspace)
    expect(filesIn(outside)).toEqual({ 'a.txt': '' })
    expect(Object.keys(files)).toEqual(['events.jsonl', 'junit.xml', 'run.json', 'summary.md', 'tasks/load/a.txt'])
  })

  it('a folder that cannot be made is one warning that names it, and not the verdict', async () => {
    const workspace = await aFolder()
    writeFileSync(join(workspace, 'out'), 'a file')
    const { log, exitCode, outputs } = await runWith(TASKS.slice(0, 2), {}, workspace)
    expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
    const warnings = readable(log).match(/::warning::.*/g)
    expect(warnings).toHaveLength(1)
    expect(warnings?.[0]).toContain(join(workspace, 'out'))
  })

  const onLinux = process.platform === 'linux' ? it : it.skip
  // There the system says of a new folder that it is not there, and not that it cannot be made.
  onLinux('a folder in /proc is such a warning, too, and holds nothing up', async () => {
    const { log, exitCode } = await runWith(TASKS.slice(0, 2), { 'output-dir': '/proc/1/x' })
    expect(exitCode).toBe(0)
    const warnings = readable(log).match(/::warning::.*/g)
    expect(warnings).toHaveLength(1)
    expect(warnings?.[0]).toContain('/proc/1/x/events.jsonl: E')
  })

  it('may be anywhere when it is absolute, and is made', async () => {
    const elsewhere = join(await aFolder(), 'deep', 'down')
    const { outputs } = await runWith(TASKS.slice(0, 1), { 'output-dir': elsewhere })
    expect(outputs['output-dir']).toBe(elsewhere)
    expect(Object.keys(filesIn(elsewhere))).toContain('run.json')
  })

  it.each(['../out', 'a/../../b', '.git/out'])('is an input error where it leaves the checkout: %s', async (given) => {
    const { log, exitCode, databricks } = await runWith(TASKS, { 'output-dir': given })
    expect(exitCode).toBe(1)
    expect(log).toContain(`Input output-dir: "${given}" leads out of the checkout`)
    expect(databricks.requests).toEqual([])
  })

  it('has a red report, and no other, of a step whose inputs are wrong', async () => {
    const workspace = await aFolder()
    const green = await runWith(TASKS.slice(0, 1), {}, workspace)
    expect(green.files['junit.xml']).toContain('failures="0"')
    const { exitCode, outputs, files, databricks } = await runWith(TASKS, { wait: 'maybe' }, workspace)
    expect([exitCode, databricks.requests]).toEqual([1, []])
    expect(outputs['output-dir']).toBe(join(workspace, 'out'))
    expect(files['junit.xml']).toMatch(/<(?:failure|error) [^>]*Input wait: &quot;maybe&quot; is not a valid boolean/)
    expect(files['summary.md']).toContain('is not a valid boolean')
  })

  it('the artifacts of a dbt task are unpacked, and their link and its headers seen by nobody', async () => {
    const { files, log, databricks } = await runWith([{ key: 'build', kind: 'dbt' }])
    expect(Object.keys(files).filter((name) => name.includes('/dbt/'))).toEqual([
      'tasks/build/attempt-1/dbt/target/manifest.json',
      'tasks/build/attempt-1/dbt/target/run_results.json',
    ])
    const results = JSON.parse(files['tasks/build/attempt-1/dbt/target/run_results.json']!)
    expect(results.results).toEqual([{ status: 'success', unique_id: 'model.build.main' }])
    expect(readable(log)).not.toMatch(/::warning|signature/)
    const output = JSON.parse(files['tasks/build/attempt-1/output.json']!)
    expect(output.dbt_output).toEqual({ artifacts_link: '***', artifacts_headers: '***' })
    const asked = databricks.requests.find(({ path }) => path.startsWith('/dbt-artifacts/'))
    expect(asked?.headers).not.toHaveProperty('authorization')
    const header = Object.entries(asked?.headers ?? {}).find(([name]) => name.startsWith('x-simulated'))?.[1]
    expect(log).toContain(`::add-mask::${header!}\n`)
    expect(log).toMatch(/::add-mask::http:.*dbt-artifacts.*signature/)
  })

  it('a step that is killed leaves what was there, and no half file', async () => {
    const workspace = await aFolder()
    const { start } = await program(
      jobOf([
        { key: 'first', kind: 'python', attempts: [{ run: '2 s', logs: 'done' }] },
        { key: 'second', kind: 'python', attempts: [{ run: '5 h' }] },
      ]),
    )
    const step = start({ 'job-id': JOB_ID, 'output-dir': 'out' }, { workspace })
    await step.printed(/second.*running/i)
    const logs = join(workspace, 'out', 'tasks', 'first', 'attempt-1', 'logs.txt')
    while (!existsSync(logs)) await new Promise((resolve) => setTimeout(resolve, 20))
    step.child.kill('SIGKILL')
    await step.done
    const files = filesIn(join(workspace, 'out'))
    expect(files['tasks/first/attempt-1/logs.txt']).toBe('done')
    expect(files['events.jsonl']).toMatch(/\}\n$/)
    expect(JSON.parse(files['run.json']!)).toHaveProperty('run_id')
  })
})

describe('a folder that an earlier step has used', () => {
  const task = (attempt: Attempt): TaskScenario => ({ key: 'load', kind: 'python', attempts: [attempt] })

  it('has nothing of that step’s run once this one’s is known, however this one ends', async () => {
    const [workspace, outside] = [await aFolder(), await aFolder()]
    const once = { run: 1, error: 'OSError: disk full', trace: 'Traceback' }
    const retried: TaskScenario = { key: 'load', maxRetries: 1, attempts: [once, { run: 1, output: 'loaded' }] }
    const { files: before, folder } = await runWith([retried], {}, workspace)
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['junit.xml', 'tasks/load/attempt-2/result.txt']))
    writeFileSync(join(folder, 'mine.txt'), '')
    writeFileSync(join(folder, 'tasks', 'load', 'mine.txt'), '')
    symlinkSync(outside, join(folder, 'tasks', 'load', 'attempt-3'))

    const { start } = await program(jobOf([task({ run: '5 h' })]))
    const step = start({ 'job-id': JOB_ID, 'output-dir': 'out' }, { workspace })
    await step.printed(/load.*running/i)
    while (!existsSync(join(folder, 'run.json'))) await new Promise((resolve) => setTimeout(resolve, 20))
    step.child.kill('SIGKILL')
    await step.done
    expect(Object.keys(filesIn(folder)).filter((path) => !path.includes('attempt-3'))).toEqual([
      'events.jsonl',
      'mine.txt',
      'run.json',
      'tasks/load/mine.txt',
    ])
    expect(JSON.parse(filesIn(folder)['run.json']!)).not.toHaveProperty('state.result_state')
    expect(filesIn(outside)).toEqual({ 'a.txt': '' })
  })

  it('keeps what that step has of tasks that this one does not have', async () => {
    const workspace = await aFolder()
    await runWith([{ ...task({ run: 1, logs: 'of the first' }), key: 'other' }], {}, workspace)
    const { files } = await runWith([task({ run: 1, logs: 'of the second' })], {}, workspace)
    expect(files['tasks/other/attempt-1/logs.txt']).toBe('of the first')
    expect(files['tasks/load/attempt-1/logs.txt']).toBe('of the second')
  })
})

describe('dbt artifacts', () => {
  const GOOD = ['target/manifest.json', 'target/run_results.json']
  const LEFT_OUT = /5 of them left out: links, or paths that lead out/

  it.each<[NonNullable<Attempt['artifacts']>, string[], RegExp]>([
    ['outside', GOOD, LEFT_OUT],
    ['links', [...GOOD, 'target/up/evil'], /3 of them left out: links, or paths that lead out/],
    ['bomb', GOOD, /they are larger than 5/],
    ['truncated', GOOD, /unexpected end of file|truncated/],
    ['expired', [], /their link was not answered with them \(403\); it works for 30 minutes/],
  ])('that are bad (%s) are one warning, and leave whole files within the folder', async (artifacts, left, reason) => {
    const workspace = await aFolder()
    const tasks: TaskScenario[] = [{ key: 'build', kind: 'dbt', attempts: [{ artifacts }] }]
    // The real disk takes real time, of which the download has 90 seconds.
    const { files, log, exitCode, outputs } = await runWith(tasks, {}, workspace, SPEED / 10)
    expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
    const warnings = readable(log).match(/::warning::.*/g) ?? []
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(reason)
    expect(warnings[0]).toContain('the dbt artifacts of task build')
    expect(warnings[0]).not.toMatch(/signature|127\.0\.0\.1/)
    const paths = Object.keys(files).filter((name) => name.includes('/dbt/'))
    const unpacked = paths.map((path) => path.replace('tasks/build/attempt-1/dbt/', ''))
    // How far an archive that is cut was read by then is chance.
    if (artifacts === 'truncated') expect(left).toEqual(expect.arrayContaining(unpacked))
    else expect(unpacked).toEqual(left)
    for (const path of paths.filter((name) => name.endsWith('.json'))) expect(files[path]).toMatch(/^\{.*\}$/)
    expect(Object.keys(filesIn(workspace)).filter((name) => !name.startsWith('out/'))).toEqual(['a.txt'])
    expect(existsSync('/tmp/evil')).toBe(false)
  })
})
