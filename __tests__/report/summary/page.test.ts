import { describe, expect, it } from '@jest/globals'
import { ActionError, InputError, type FailureKind } from '../../../src/model/errors.ts'
import type { Fate, Outcome, RepairReport, RunReport, TaskOutput, TaskReport } from '../../../src/model/outcome.ts'
import { renderSummary } from '../../../src/report/summary/page.ts'
import { SUMMARY_BYTES } from '../../../src/report/summary/room.ts'
import type { Attempt, Condition, Verdict } from '../../../src/model/run.ts'
import {
  aContext,
  aReport,
  canceled,
  failed as failedWith,
  refused,
  started,
  succeeded,
  timedOut,
} from '../../builders/outcome.ts'
import { anAttempt, aTask } from '../../builders/run.ts'
import { cpuMs } from '../../builders/cpu.ts'

const T0 = Date.UTC(2026, 0, 2, 3, 4)
const PAGE = 'https://adb-1.example/jobs/11/runs'

const context = aContext()

function condition(result: string, verdict?: Verdict, more: Partial<Condition> = {}): Condition {
  return {
    phase: verdict ? 'ended' : 'running',
    lifeCycle: verdict ? 'TERMINATED' : 'RUNNING',
    result,
    code: '',
    message: '',
    verdict,
    ...more,
  }
}

const SUCCESS = condition('SUCCESS', { kind: 'success' })
const FAILED = condition(
  'FAILED',
  { kind: 'failure', failure: 'run-failed', unknown: false },
  { code: 'RUN_EXECUTION_ERROR' },
)
const CANCELED = condition('CANCELED', { kind: 'failure', failure: 'run-canceled', unknown: false })
const UPSTREAM = condition('UPSTREAM_FAILED', { kind: 'not-run', failure: 'run-failed' })
const UNKNOWN = condition('HIBERNATED', { kind: 'failure', failure: 'run-failed', unknown: true })
const RUNNING = condition('')

let lastRunId = 900

function attempt(of: Condition, from?: number, to?: number, more: Partial<Attempt> = {}): Attempt {
  const runId = String(++lastRunId)
  const at = (seconds?: number): number | undefined => (seconds === undefined ? undefined : T0 + seconds * 1_000)
  const totalMs = from === undefined || to === undefined ? undefined : (to - from) * 1_000
  return anAttempt({
    runId,
    condition: of,
    url: `${PAGE}/${runId}`,
    startedAt: at(from),
    endedAt: at(to),
    totalMs,
    ...more,
  })
}

function task(
  key: string,
  attempts: Attempt | [Attempt, ...Attempt[]],
  output?: TaskOutput,
  more: Partial<TaskReport> = {},
): TaskReport {
  return { ...aTask({ key, attempts: Array.isArray(attempts) ? attempts : [attempts], ...more }), output }
}

function report(tasks: TaskReport[], more: Partial<RunReport> = {}): RunReport {
  return aReport(tasks, {
    runId: '456',
    jobId: '11',
    name: 'nightly-orders',
    url: `${PAGE}/456`,
    creator: 'ci@example.com',
    startedAt: T0,
    endedAt: T0 + 724_000,
    totalMs: 724_000,
    condition: FAILED,
    ...more,
  })
}

function failed(run: RunReport, error = 'boom'): Outcome {
  return failedWith(run, { error })
}

function render(outcome: Outcome, now = T0 + 800_000): string {
  const markdown = renderSummary(outcome, context, now)
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_BYTES)
  expect(markdown.isWellFormed()).toBe(true)
  expect(balanced(markdown)).toBe(true)
  return markdown
}

const excerpt = (text: string, truncated = false): { text: string; truncated: boolean } => ({ text, truncated })

/** The markdown without what stands in fences. */
function outside(markdown: string): string {
  const blocks = markdown.replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '')
  // Pieces of a line that begin and end with as many backticks.
  return blocks.replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
}

/** Every fence closes, every `<details>` too, and both stand between empty lines as GFM needs it. */
function balanced(markdown: string): boolean {
  const rest = outside(markdown)
  const details = rest.match(/^<details><summary>.*<\/summary>\n\n|(?<=\n\n)<\/details>$/gm) ?? []
  return (
    !/^```/m.test(rest) && details.length === (rest.match(/<\/?details>/g) ?? []).length && details.length % 2 === 0
  )
}

function rows(markdown: string): string[] {
  return outside(markdown.replaceAll('\u00A0', ' '))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| +\| Task|^\| # |^\| :---/.test(line))
}

const REALISTIC = report(
  [
    task('extract', attempt(SUCCESS, 0, 128, { queuedMs: 3_000, setupMs: 70_000, runMs: 55_000 }), {
      result: excerpt('{"rows": 1204}'),
    }),
    task(
      'clean',
      [attempt(FAILED, 130, 200), attempt(SUCCESS, 210, 330)],
      { logs: excerpt('dropped 3 rows\n') },
      { kind: 'wheel' },
    ),
    task('load', attempt(FAILED, 331, 723), {
      error: 'ValueError: 3 nulls in `price`',
      trace: excerpt('Traceback (most recent call last):\n  File "load.py", line 3\nValueError: 3 nulls in `price`'),
      logs: excerpt('loading\n', true),
    }),
    task('publish', attempt(UPSTREAM)),
  ],
  { parameters: [{ name: 'date', value: '2026-01-01' }] },
)

describe('a failed run', () => {
  const markdown = render(failed(REALISTIC, 'ValueError: 3 nulls in `price`'))

  it('says first what failed, with a link', () => {
    expect(markdown.split('\n')[0]).toBe(`## ❌ [nightly-orders](${PAGE}/456) failed`)
    expect(markdown).toContain('**4 tasks: 1 failed, 1 skipped, 2 succeeded** · 12m 4s')
    expect(markdown).toContain('failure kind <code>run-failed</code>')
  })

  it('says which run it is, since when, by whom and with what', () => {
    expect(markdown).toContain(
      `[Run 456](${PAGE}/456) · [job 11](https://adb-1.example/jobs/11) · <code>FAILED</code> · ` +
        'failure kind <code>run-failed</code> · by <code>ci<span>@</span>example.com</code> · ' +
        'started 2026-01-02 03:04 UTC\n',
    )
    expect(markdown).toContain('<code>date</code> = `2026-01-01`')
  })

  it('lists the failed tasks first, then the others in order', () => {
    const [load, extract, clean, publish, ...more] = rows(markdown)
    expect(load).toContain('| FAILED |')
    expect(extract).toMatch(/^\| ✅ \| \[<code>extract<\/code>\]\(https:.*\) \| notebook \| SUCCESS \| 1 \| 2m 8s<br>/)
    expect(extract).toMatch(/2m 8s<br><sub>queued 3s, cluster 1m 10s, running 55s<\/sub> \|$/)
    expect(clean).toMatch(/\| Python wheel \| SUCCESS \| ❌ \[1\]\(https:[^)]*\) ✅ \[2\]\(https:[^)]*\) \| 2m \|$/)
    expect(publish).toMatch(/^\| ⏭️ .*\| UPSTREAM_FAILED \|/)
    expect(more).toEqual([])
  })

  it('counts no attempt of a task that never ran', () => {
    expect(rows(markdown).at(-1)).toMatch(/\| UPSTREAM_FAILED \| +\| +\|$/)
  })

  it('lists what needs a look before what does not', () => {
    const tasks = [
      task('fine', attempt(SUCCESS, 0, 1)),
      task('skipped', attempt(UPSTREAM)),
      task('canceled', attempt(CANCELED, 0, 2)),
      task('going', attempt(RUNNING, 1)),
      task('broken', attempt(FAILED, 3, 4)),
    ]
    const order = rows(render(failed(report(tasks)))).map((row) => /<code>(\w+)</.exec(row)?.[1])
    expect(order).toEqual(['broken', 'canceled', 'going', 'fine', 'skipped'])
  })

  it('says nothing twice about the time', () => {
    const tasks = [
      task('a', attempt(SUCCESS, 0, 25, { runMs: 25_000 })),
      task('b', attempt(SUCCESS, 0, 25, { setupMs: 5_000, runMs: 20_000 })),
    ]
    const [a, b] = rows(render(failed(report(tasks))))
    expect(a).toMatch(/\| 25s \|$/)
    expect(b).toMatch(/\| 25s<br><sub>cluster 5s, running 20s<\/sub> \|$/)
  })

  it('shortens long names of tasks, keeps what tells them apart, and links them', () => {
    const long = (index: number): TaskReport =>
      task(`month_end_close_load_bookings_of_all_shops_in_region_${index}`, attempt(SUCCESS, 0, 1))
    const [a, b] = rows(render(failed(report([long(1), long(2)]))))
    expect(a).toMatch(/\| \[<code>month_end_close_load_booki…s_in_region_1<\/code>\]\(https:[^)]*\) \|/)
    expect(a).toContain('region_1<')
    expect(b).toContain('region_2<')
  })

  it('shows error and trace of the failed task openly, its logs folded', () => {
    const section = markdown.slice(markdown.indexOf('### ❌ [<code>load</code>]'), markdown.indexOf('### Timeline'))
    expect(section).toContain('\n\nValueError: 3 nulls in <code>price</code>\n\n```text\nTraceback')
    expect(section.indexOf('Traceback')).toBeLessThan(section.indexOf('<details>'))
    expect(section).toContain('<details><summary>The end of the logs</summary>\n\n```text\nloading\n```\n\n</details>')
  })

  it('folds what the others returned and printed, and is silent about what was skipped', () => {
    const rest = markdown.slice(markdown.indexOf('### Results and logs'))
    expect(rest).toContain(
      '<details><summary>✅ <code>extract</code></summary>\n\nResult:\n\n```json\n{"rows": 1204}\n```\n\n</details>',
    )
    expect(rest).toContain(
      '<details><summary>✅ <code>clean</code></summary>\n\nLogs:\n\n```text\ndropped 3 rows\n```\n\n</details>',
    )
    expect(markdown.match(/<code>publish<\/code>/g)).toHaveLength(1)
  })

  it('draws a timeline', () => {
    expect(markdown).toMatch(/### Timeline\n\n```mermaid\n%%.*\ngantt\n/)
  })

  it('draws the task graph after the timeline', () => {
    const dependent = REALISTIC.tasks.map((each, index, all) => ({
      ...each,
      dependsOn: all.slice(Math.max(0, index - 1), index).map(({ key }) => key),
    }))
    const drawn = render(failed({ ...REALISTIC, tasks: dependent }))
    expect(drawn).toMatch(/### Timeline\n\n```mermaid\n[^`]*```\n\n### Task graph\n\n```mermaid\nflowchart LR\n/)
    expect(drawn.indexOf('### Task graph')).toBeLessThan(drawn.indexOf('### Results and logs'))
    expect(markdown).not.toContain('flowchart')
  })

  it('says nothing was left out, because nothing was', () => {
    expect(markdown).not.toContain('1 MiB')
  })

  it('repeats the error on top when its section is far away', () => {
    const many = report([
      ...Array.from({ length: 10 }, (_, index) => task(`t${index}`, attempt(SUCCESS))),
      task('load', attempt(FAILED), { error: 'boom' }),
    ])
    expect(render(failed(many)).split('\n\n')[1]).toBe('> <code>load</code>: boom')
    expect(markdown).not.toContain('\n> ')
  })

  it('shows the end of a long trace, and says so', () => {
    const trace = Array.from({ length: 5_000 }, (_, index) => `line ${index}`).join('\n')
    const section = render(failed(report([task('a', attempt(FAILED), { error: 'boom', trace: excerpt(trace) })])))
    expect(section).toContain(
      '<details><summary>40 lines of the trace before the last ones</summary>\n\n```text\nline 4950\n',
    )
    expect(section).toContain('\nline 4989\n```\n\n</details>\n\n```text\nline 4990\n')
    expect(section).toContain('\nline 4999\n```')
  })

  it('names the line that a failure is about, and tells its trace from what its cell printed', () => {
    const place = { file: 'etl/load.py', line: 17 }
    const cell = { source: 'load()', printed: '12 rows' }
    const output = { error: 'boom', place, cell, trace: excerpt('the trace') }
    const markdown = render(failed(report([task('a', attempt(FAILED), output), task('b', attempt(FAILED))])))
    expect(markdown).toMatch(/FAILED\n\nAt \[<code>etl\/load\.py:17<\/code>\]\(\S+\/etl\/load\.py#L17\)\n\nboom\n/)
    expect(markdown).toContain('It printed:\n\n```text\n12 rows\n```\n\nIts trace:\n\n```text\nthe trace\n```')
  })

  it('folds the trace of failed tests, which is that of their caller', () => {
    const tests = { failed: [], counts: { failed: 1, errors: 0, passed: 1, skipped: 0 } }
    const output = { error: '1 of 2 tests failed', tests, trace: excerpt('assert retcode == 0') }
    expect(render(failed(report([task('a', attempt(FAILED), output)])))).toContain(
      '<details><summary>Its trace</summary>\n\n```text\nassert retcode == 0\n```',
    )
  })

  it('folds a trace of more than 15 lines, but for its end', () => {
    const trace = (lines: number): TaskOutput => ({
      error: 'boom',
      trace: excerpt(Array.from({ length: lines }, (_, index) => `line ${index}`).join('\n')),
    })
    const of = (lines: number): string => render(failed(report([task('a', attempt(FAILED), trace(lines))])))
    expect(of(15)).toContain('```text\nline 0\n')
    expect(of(15)).not.toContain('<details>')
    expect(of(16)).toContain('<details><summary>The first 6 lines of the trace</summary>\n\n```text\nline 0\n')
    expect(of(16)).toContain('</details>\n\n```text\nline 6\n')
  })

  it('explains once what failed several tasks, and names them all', () => {
    const output = { error: 'no connection', trace: excerpt('the trace') }
    const tasks = Array.from({ length: 40 }, (_, index) =>
      task(`load_${index}`, attempt(FAILED, 0, 5), { ...output, logs: excerpt(`log ${index}`) }),
    )
    tasks.push(task('other', attempt(FAILED, 0, 5), { error: 'boom' }))
    const markdown = render(failed(report(tasks)))
    expect(markdown.match(/^no connection$/gm)).toHaveLength(1)
    expect(markdown.match(/^the trace$/gm)).toHaveLength(1)
    expect(markdown).toMatch(
      /^### ❌ 40 tasks: FAILED\n\n\[<code>load_0<.*\[<code>load_29<\/code>\]\([^)]*\) and 10 more\n/m,
    )
    expect(markdown.match(/^### ❌ /gm)).toHaveLength(2)
    expect(markdown).toContain(
      '<details><summary>Logs and results of 40 tasks</summary>\n\n<details><summary>Logs of <code>load_0',
    )
    expect(markdown.match(/^log \d+$/gm)).toHaveLength(40)
    expect(render(failed(report(tasks.slice(0, 2))))).toMatch(
      /^### ❌ \[<code>load_0<\/code>\]\([^)]*\), \[<code>load_1<\/code>\]\([^)]*\): FAILED\n\nno connection\n/m,
    )
  })

  it('shows a trace once, although the errors differ', () => {
    const of = (error: string): TaskOutput => ({ error, trace: excerpt('the trace') })
    const markdown = render(
      failed(report([task('a', attempt(FAILED), of('one')), task('b', attempt(FAILED), of('two'))])),
    )
    expect(markdown.match(/^the trace$/gm)).toHaveLength(1)
    expect(markdown).toContain('\n\ntwo\n\nIts trace is the same as that of <code>a</code>.\n')
  })

  it('gives advice once for each cause', () => {
    const cluster = { ...FAILED, code: 'CLUSTER_ERROR' }
    const same = render(
      failed(
        report([
          task('a', attempt(cluster)),
          task('b', attempt(cluster)),
          task('c', attempt({ ...FAILED, code: 'DRIVER_ERROR' })),
        ]),
      ),
    )
    expect(same.match(/\*\*What to do next:\*\*/g)).toHaveLength(2)
    expect(same.match(/The cluster could not start or died/g)).toHaveLength(1)
  })

  it('falls back on what the workspace says when the task left no error', () => {
    const section = render(
      failed(report([task('a', attempt({ ...FAILED, message: 'Workload failed' })), task('b', attempt(FAILED))])),
    )
    expect(section).toMatch(/<code>a<\/code>\]\(.*\): FAILED\n\nWorkload failed\n/)
    expect(section).toMatch(/<code>b<\/code>\]\(.*\): FAILED\n\nDatabricks gave no reason\.\n/)
  })

  it('has no section for tasks that were only canceled along', () => {
    const run = report([task('a', attempt(CANCELED)), task('b', attempt(CANCELED), { error: 'killed' })])
    const markdown = render(failedWith(run, { failure: 'run-canceled' }))
    expect(markdown).toMatch(/^## 🚫 .* was canceled\n/)
    expect(markdown.match(/^### 🚫 /gm)).toHaveLength(1)
  })

  it('folds a table that is too long for a phone', () => {
    const markdown = render(
      failed(report(Array.from({ length: 60 }, (_, index) => task(`t${index}`, attempt(SUCCESS))))),
    )
    expect(markdown).toContain('<details><summary>All 60 tasks</summary>\n\n|  | Task |')
    expect(rows(markdown)).toHaveLength(60)
  })

  it('folds many parameters and shortens long ones', () => {
    const parameters = Array.from({ length: 40 }, (_, index) => ({
      name: `p${index}`,
      value: index === 0 ? '' : 'v'.repeat(5_000),
    }))
    const markdown = render(failed(report([], { parameters })))
    expect(markdown).toContain('<details><summary>40 parameters</summary>\n\n| Parameter | Value |')
    expect(markdown).toContain('| <code>p0</code> | (empty) |')
    expect(markdown).toContain('| and 10 more | |')
    expect(markdown.length).toBeLessThan(10_000)
  })
})

describe('the other ends', () => {
  it('a success', () => {
    const markdown = render(succeeded(report([task('a', attempt(SUCCESS, 0, 5))], { condition: SUCCESS })))
    expect(markdown).toMatch(/^## ✅ \[nightly-orders\]\(.*\) succeeded\n/)
    expect(markdown).not.toContain('failure kind')
    expect(markdown).not.toContain('mermaid')
  })

  it('a success with failures is a visible warning, and the failure still explained', () => {
    const partial = condition('SUCCESS_WITH_FAILURES', { kind: 'success-with-failures' })
    const markdown = render(succeeded({ ...REALISTIC, condition: partial }, true))
    expect(markdown).toMatch(
      /^## ⚠️ .* succeeded with failures\n\nSome tasks failed, and <code>partial-success<\/code> lets that pass\./,
    )
    expect(markdown).toContain('<code>SUCCESS_WITH_FAILURES</code>')
    expect(markdown).toContain('### ❌ [<code>load</code>]')
  })

  it('the same when it fails the step', () => {
    const markdown = render(
      failed({ ...REALISTIC, condition: condition('SUCCESS_WITH_FAILURES', { kind: 'success-with-failures' }) }),
    )
    expect(markdown).toContain('<code>partial-success</code> is <code>fail</code>')
  })

  it('an end in words nobody knows', () => {
    const run = report([task('a', attempt(UNKNOWN, 0, 3)), task('b', attempt(SUCCESS))], { condition: UNKNOWN })
    const markdown = render(failedWith(run, { unknown: true, error: '' }))
    expect(markdown).toContain('<code>HIBERNATED</code> is not an end this action knows, so it counts as a failure.')
    expect(rows(markdown)[0]).toMatch(/^\| ❌ .*\| HIBERNATED \|/)
  })

  it('a success that a code nobody knows speaks against', () => {
    const odd = condition('SUCCESS', { kind: 'failure', failure: 'run-failed', unknown: true }, { code: 'ECLIPSED' })
    const markdown = render(failedWith(report([], { condition: odd }), { unknown: true, error: '' }))
    expect(markdown).toContain('<code>SUCCESS</code> (<code>ECLIPSED</code>) is not an end this action knows')
  })

  it('a time-out and a run that was skipped, with advice', () => {
    expect(render(failedWith(report([]), { failure: 'run-timed-out' }))).toMatch(/^## ⏱️ .* timed out\n/)
    const skipped = condition(
      'MAXIMUM_CONCURRENT_RUNS_REACHED',
      { kind: 'not-run', failure: 'run-skipped' },
      { code: 'MAX_CONCURRENT_RUNS_EXCEEDED' },
    )
    const markdown = render(failedWith(report([], { condition: skipped }), { failure: 'run-skipped' }))
    expect(markdown).toMatch(/^## ⏭️ .* was not run\n\n> boom\n\n\*\*What to do next:\*\* The job already had/)
  })

  it('a run that nobody waits for', () => {
    const bare = report([], {
      name: '',
      url: '',
      jobId: '',
      creator: '',
      startedAt: undefined,
      endedAt: undefined,
      totalMs: undefined,
      condition: condition('', undefined, { phase: 'unknown', lifeCycle: '' }),
    })
    expect(render(started(bare))).toBe(
      '## 🏃 Run 456 started\n\n' +
        'This step did not wait for it (<code>wait: false</code>): the run goes on by itself.\n\nRun 456\n',
    )
  })

  it('does not say of a run that has ended that it goes on', () => {
    const text = render(started(report([])))
    expect(text).toContain('the run had ended already, and its end does not count here.')
    expect(text).not.toContain('goes on')
  })

  it('draws neither a timeline nor a graph of a run that nobody waits for', () => {
    const tasks = ['a', 'b', 'c'].map((key) => task(key, attempt(RUNNING, 0), {}, { dependsOn: ['a'] }))
    const run = report(tasks, { condition: RUNNING, endedAt: undefined, totalMs: undefined })
    expect(render(started(run), T0 + 1)).not.toContain('mermaid')
    expect(render(timedOut(run), T0 + 60_000).match(/```mermaid/g)).toHaveLength(2)
  })

  it.each<FailureKind>([
    'wait-timeout',
    'workflow-canceled',
    'request-refused',
    'auth',
    'unreachable',
    'input',
    'internal',
    'run-failed',
  ])('a refusal of kind %s, without and with a run', (kind) => {
    const error = new ActionError(kind, 'Databricks said <b>no</b>.', 'Set `token` & try again.')
    for (const run of [undefined, { ...REALISTIC, condition: RUNNING, endedAt: undefined, totalMs: undefined }]) {
      const markdown = render(refused(error, { run }))
      expect(markdown).toMatch(
        /^## [^\n]+\n\nDatabricks said &lt;b&gt;no&lt;\/b&gt;\.\n\n\*\*What to do next:\*\* Set <code>/,
      )
      expect(markdown).toContain('**What to do next:** Set <code>token</code> &amp; try again.\n')
      expect(markdown).toMatch(new RegExp(`[Ff]ailure kind <code>${kind}</code>`))
      if (run) expect(markdown).toContain('13m 20s so far')
      if (run) expect(markdown).toContain(`(${PAGE}/456)`)
    }
  })

  it('wrong inputs, each with its reason', () => {
    const markdown = render(
      refused(
        new InputError([
          { input: 'job-id', message: '`abc` is not a number.' },
          { input: 'timeout', message: 'No <time>.' },
        ]),
      ),
    )
    expect(markdown).toContain(
      '\n\n- <code>job-id</code>: <code>abc</code> is not a number.\n- <code>timeout</code>: No &lt;time&gt;.\n\n',
    )
  })

  it('tells attempts of the workflow apart', () => {
    expect(renderSummary(started(report([])), { ...context, runAttempt: '3' }, T0)).toContain('workflow attempt 3')
    expect(render(started(report([])))).not.toContain('workflow attempt')
  })

  it('shows what is still running and waiting', () => {
    const tasks = [
      task('a', attempt(RUNNING, 10)),
      task('b', attempt(condition('', undefined, { phase: 'waiting', lifeCycle: 'BLOCKED' }))),
    ]
    const [running, waiting] = rows(render(started(report(tasks)), T0 + 70_000))
    expect(running).toMatch(/^\| 🏃 .*\| RUNNING \| 1m \|$/)
    expect(waiting).toMatch(/^\| ⏳ .*\| BLOCKED \| +\|$/)
  })
})

describe('a run of one task', () => {
  const one = (output: TaskOutput, more: Partial<RunReport> = {}): string => {
    const only = attempt(SUCCESS, 0, 120, { setupMs: 70_000, runMs: 50_000 })
    return render(succeeded(report([task('etl', only, output)], { condition: SUCCESS, totalMs: 125_000, ...more })))
  }

  it('shows its result openly, and no table, chart or heading for it', () => {
    const markdown = one({ result: excerpt('{"rows": 1}'), logs: excerpt('done') })
    expect(markdown).toMatch(
      /\n\n✅ \[<code>etl<\/code>\]\([^)]*\): SUCCESS · notebook · 2m 5s \(cluster 1m 10s, running 50s\)\n\n/,
    )
    expect(markdown).toContain('\n\nResult:\n\n```json\n{"rows": 1}\n```\n\nLogs:\n\n```text\ndone\n```\n')
    expect(markdown).not.toMatch(/details|\| Task|mermaid|###|1 task/)
  })

  it('folds long logs', () => {
    expect(one({ logs: excerpt('line\n'.repeat(50)) })).toContain('<details><summary>Logs</summary>\n\n```text\nline\n')
    expect(one({ logs: excerpt('line\n'.repeat(15)) })).not.toContain('<details>')
  })

  it('says why it failed without naming it twice', () => {
    const markdown = render(
      failed(report([task('etl', [attempt(FAILED, 0, 5), attempt(FAILED, 6, 9)], { error: 'boom' })])),
    )
    expect(markdown).toMatch(
      /❌ \[<code>etl<.*: FAILED · notebook · 12m 4s · attempts ❌\u00A0\[1\]\([^)]*\) ❌\u00A0\[2\]/,
    )
    expect(markdown.match(/^boom$/gm)).toHaveLength(1)
    expect(markdown).not.toContain('###')
  })
})

describe('a one-time run', () => {
  const notebook = (key: string, path: string, parameters: Record<string, string>): TaskReport =>
    task(key, attempt(SUCCESS, 0, 5), undefined, {
      notebook: { path, parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
    })
  const oneTime = (...tasks: TaskReport[]): string =>
    render(succeeded(report(tasks, { runType: 'SUBMIT_RUN', condition: SUCCESS })))

  it('shows the path and the parameters of its notebook, and no job', () => {
    const markdown = oneTime(notebook('etl', '/Users/x/etl', { day: '2026-01-01' }))
    expect(markdown).toContain('SUCCESS · notebook <code>/Users/x/etl</code> · ')
    expect(markdown).toContain('Parameters: <code>day</code> = `2026-01-01`')
    expect(markdown).toContain(' · one-time run · ')
    expect(markdown).not.toContain('job 11')
  })

  it('shows those of many once where they are the same', () => {
    const markdown = oneTime(
      notebook('a', '/x/a', { day: '1', to: 'A' }),
      notebook('b', `/x/${'y'.repeat(200)}/end`, { day: '1', to: 'B' }),
    )
    expect(markdown).toContain('Parameters: <code>day</code> = `1`, <code>a: to</code> = `A`, <code>b: to</code> = `B`')
    expect(rows(markdown)[0]).toContain('| notebook <code>/x/a</code> |')
    expect(rows(markdown)[1]).toMatch(/\| notebook <code>\/x\/y+…y+\/end<\/code> \|/)
  })

  it('leaves the notebooks of a job to the job', () => {
    const markdown = render(succeeded(report([notebook('a', '/x/a', { day: '1' })], { condition: SUCCESS })))
    expect(markdown).not.toMatch(/\/x\/a|Parameters/)
  })
})

describe('many tasks', () => {
  const chain = (count: number): TaskReport[] =>
    Array.from({ length: count }, (_, index) =>
      task(`t${index}`, attempt(SUCCESS, index, index + 5), {}, { dependsOn: [`t${index - 1}`] }),
    )
  const fan = (count: number): TaskReport[] => chain(count).map((each) => ({ ...each, dependsOn: ['t0'] }))

  it('fold the timeline, and the graph only where it is large', () => {
    const page = (tasks: TaskReport[]): string => render(succeeded(report(tasks, { condition: SUCCESS })))
    expect(page(chain(25))).toContain('\n\n### Task graph\n\n```mermaid\n')
    expect(page(chain(26))).toContain('\n\n<details><summary>Task graph</summary>\n\n```mermaid\n')
    expect(page(fan(200))).toContain('</details>\n\n### Task graph\n\n```mermaid\n')
    expect(page(fan(200))).toContain('<details><summary>Timeline</summary>')
  })
})

describe('many results', () => {
  it('are in one fold, the short ones in a table', () => {
    const tasks = Array.from({ length: 70 }, (_, index) =>
      task(`load_${index}`, attempt(SUCCESS, 0, 5), {
        result: excerpt(index === 7 ? 'long '.repeat(100) : `{"bookings": ${index}}`),
        ...(index === 8 ? { logs: excerpt('wrote it\nand more') } : {}),
        ...(index === 9 ? { logs: excerpt('a line\n'.repeat(20)) } : {}),
      }),
    )
    const markdown = render(succeeded(report(tasks, { condition: SUCCESS })))
    const section = markdown.slice(markdown.indexOf('### Results and logs'))
    const [beginning] = section.split('| ✅ <code>load_1<')
    expect(beginning).toBe(
      '### Results and logs\n\n<details><summary>70 tasks</summary>\n\n| Task | Result |\n| :--- | :--- |\n' +
        '| ✅ <code>load_0</code> | <code>{"bookings": 0}</code> |\n',
    )
    expect(section.match(/^\| ✅/gm)).toHaveLength(67)
    expect(section).toContain('\n\n✅ <code>load_8</code>:\n\nResult:\n\n```json')
    // Only what is long is folded once more.
    expect(section.match(/<details>/g)).toHaveLength(2)
    expect(section).toContain('<details><summary>✅ <code>load_9</code></summary>')
  })
})

describe('a result', () => {
  const tasks = (output: TaskOutput): TaskReport[] => ['a', 'b'].map((key) => task(key, attempt(SUCCESS, 0, 5), output))

  it('is not said twice', () => {
    const output = { result: excerpt('TRIGGERED'), note: 'The alert is TRIGGERED.', link: 'https://h.example/q' }
    const markdown = render(succeeded(report(tasks(output), { condition: SUCCESS })))
    expect(markdown).toContain(
      '</summary>\n\nThe alert is TRIGGERED.\n\n[Open its result](https://h.example/q)\n\n</details>',
    )
    expect(markdown).not.toContain('Result:')
  })

  it('of one line stands beside a log of one line where there are many', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      task(`t${index}`, attempt(SUCCESS, 0, 5), {
        ...(index % 2 ? { result: excerpt('{"n": 1}') } : {}),
        logs: excerpt(`matched ${index}\n`),
      }),
    )
    const markdown = render(succeeded(report(many, { condition: SUCCESS })))
    expect(markdown).toContain(
      '| Task | Result | Logs |\n| :--- | :--- | :--- |\n| ✅ <code>t0</code> |  | <code>matched 0</code> |\n' +
        '| ✅ <code>t1</code> | <code>{"n": 1}</code> | <code>matched 1</code> |\n',
    )
  })
})

/** A run that goes on, with what is known of it so far. */
const UNDERWAY = report(
  [
    task('extract', attempt(SUCCESS, 0, 128), { result: excerpt('{"rows": 1204}') }),
    task('clean', attempt(FAILED, 130, 200), { error: 'boom' }),
    task('load', attempt(RUNNING, 200), { logs: excerpt('loading\n', true) }),
    task('publish', attempt(condition('', undefined, { phase: 'waiting', lifeCycle: 'BLOCKED' }))),
  ],
  { condition: RUNNING, endedAt: undefined, totalMs: undefined },
)
const STOPPED: RunReport = { ...UNDERWAY, condition: CANCELED, endedAt: T0 + 700_000, totalMs: 700_000 }

/** The sentence about what became of the run. */
function sentence(outcome: Outcome): string | undefined {
  return render(outcome).trimEnd().split('\n\n')[1]
}

describe('a run that the step stopped waiting for', () => {
  it('says after how long, and links the run', () => {
    const markdown = render(timedOut(UNDERWAY, 'canceling'))
    expect(markdown.split('\n')[0]).toBe(`## ⏱️ [nightly-orders](${PAGE}/456): not done after 2h`)
    expect(markdown).toContain('13m 20s so far')
    expect(markdown).toContain('· failure kind <code>wait-timeout</code>')
  })

  it('says that the workflow was canceled, and links the run', () => {
    const markdown = render(canceled(STOPPED))
    expect(markdown.split('\n')[0]).toBe(`## 🚫 [nightly-orders](${PAGE}/456): the workflow was canceled`)
    expect(markdown).toContain('· failure kind <code>workflow-canceled</code>')
  })

  it('is short where no run is known', () => {
    expect(render(canceled())).toBe(
      '## 🚫 Databricks Run: the workflow was canceled\n\n' +
        'No run is known to have started. If one did all the same, the clean-up step of this action looks for it.\n\n' +
        'Failure kind <code>workflow-canceled</code>\n',
    )
  })

  it.each<[Fate, RunReport, string]>([
    ['ended', STOPPED, 'The run has ended as <code>CANCELED</code>.'],
    ['ended', { ...STOPPED, condition: SUCCESS }, 'The run has ended as <code>SUCCESS</code>.'],
    ['ended', UNDERWAY, 'The run has ended.'],
    ['canceling', UNDERWAY, 'Databricks accepted the request to cancel the run; this step did not see its end.'],
    [
      'not-canceled',
      UNDERWAY,
      `⚠️ The run was **not canceled** and may go on: [cancel it in Databricks](${PAGE}/456).`,
    ],
    [
      'not-canceled',
      { ...UNDERWAY, url: 'javascript:alert(1)' },
      '⚠️ The run was **not canceled** and may go on: cancel it in Databricks.',
    ],
    ['unknown', UNDERWAY, 'It is not known what became of the run: the clean-up step of this action looks for it.'],
  ])('says what became of the run: %s', (fate, run, expected) => {
    expect(sentence(timedOut(run, fate))).toBe(expected)
    expect(sentence(canceled(run, fate))).toBe(expected)
  })

  it('names the input that left the run alone', () => {
    expect(sentence(timedOut(UNDERWAY, 'left'))).toBe(
      'The run was left running, as <code>on-timeout: leave</code> says.',
    )
    expect(sentence(canceled(UNDERWAY, 'left'))).toBe(
      'The run was left running, as <code>on-cancel: leave</code> says.',
    )
  })

  it.each<Fate>(['ended', 'canceling', 'not-canceled', 'left', 'unknown'])('always says something: %s', (fate) => {
    expect(sentence(canceled(undefined, fate))).toMatch(/\.$/)
  })

  it.each([timedOut(UNDERWAY, 'left'), canceled(UNDERWAY, 'left')])('shows what is known so far: $kind', (outcome) => {
    const markdown = render(outcome)
    expect(markdown).toContain('**4 tasks: 1 failed, 1 running, 1 waiting, 1 succeeded**')
    const [clean, load, extract, publish] = rows(markdown)
    expect(extract).toMatch(/^\| ✅ .*\| SUCCESS \| 2m 8s \|$/)
    expect(clean).toMatch(/^\| ❌ .*\| FAILED \|/)
    expect(load).toMatch(/^\| 🏃 .*\| RUNNING \| 10m \|$/)
    expect(publish).toMatch(/^\| ⏳ .*\| BLOCKED \| +\|$/)
    expect(markdown).toMatch(/### ❌ \[<code>clean<\/code>\]\(.*\): FAILED\n\nboom\n/)
    expect(markdown).toContain(
      '<details><summary>✅ <code>extract</code></summary>\n\nResult:\n\n```json\n{"rows": 1204}\n```',
    )
    expect(markdown).toContain(
      '<details><summary>🏃 <code>load</code></summary>\n\nThe end of the logs:\n\n```text\nloading\n```',
    )
  })
})

describe('notes', () => {
  const run = {
    ...UNDERWAY,
    notes: [
      'An earlier attempt of this workflow started this run with `idempotency-token`.',
      ' \n',
      'It was <b>found</b> @once.',
    ],
  }
  const shown =
    '> ℹ️ An earlier attempt of this workflow started this run with <code>idempotency-token</code>.\n>\n' +
    '> ℹ️ It was &lt;b&gt;found&lt;/b&gt; <span>@</span>once.'

  it.each<Outcome>([succeeded(run), failed(run), started(run), timedOut(run), canceled(run), refused('auth', { run })])(
    'stand above the figures: $kind',
    (outcome) => {
      expect(render(outcome)).toContain(`\n\n${shown}\n\n**4 tasks: `)
    },
  )

  it('are not much to read', () => {
    const markdown = render(
      failed(report([], { notes: Array.from({ length: 30 }, (_, index) => `${index}: ${'n'.repeat(5_000)}`) })),
    )
    expect(markdown.match(/^> ℹ️ \d+: n+…$/gm)).toHaveLength(10)
    expect(markdown).toContain('\n>\n> ℹ️ and 20 more\n\n')
    expect(markdown.length).toBeLessThan(6_000)
  })

  it('are left out where there are none', () => {
    expect(render(failed(report([], { notes: [] })))).not.toContain('ℹ️')
    expect(render(failed(report([], { notes: ['\u0000'] })))).not.toContain('ℹ️')
  })
})

describe('repairs', () => {
  const repair = (id: number, taskKeys: string[], result = 'FAILED'): RepairReport => ({
    repairId: String(id),
    taskKeys,
    result,
  })
  const table = (markdown: string): string[] =>
    /### Repairs\n\n((?:\|.*\n)+)/.exec(markdown)?.[1]?.trimEnd().split('\n') ?? []

  it('are listed below the tasks, oldest first', () => {
    const markdown = render(
      failed({ ...REALISTIC, repairs: [repair(71, ['load', 'publish']), repair(72, ['load'], '')] }),
    )
    expect(table(markdown)).toEqual([
      '| # | Repair | Tasks run again | Result |',
      '| :--- | :--- | :--- | :--- |',
      '| 1 | <code>71</code> | <code>load</code>, <code>publish</code> | FAILED |',
      '| 2 | <code>72</code> | <code>load</code> | going on |',
    ])
    expect(markdown.indexOf('### Repairs')).toBeGreaterThan(markdown.indexOf('UPSTREAM_FAILED'))
    expect(markdown.indexOf('### Repairs')).toBeLessThan(markdown.indexOf('### ❌'))
  })

  it.each<Outcome>([
    succeeded({ ...REALISTIC, condition: SUCCESS, repairs: [repair(71, ['load'], 'SUCCESS')] }),
    timedOut({ ...UNDERWAY, repairs: [repair(71, ['load'], 'SUCCESS')] }, 'left'),
    canceled({ ...UNDERWAY, repairs: [repair(71, ['load'], 'SUCCESS')] }, 'left'),
    refused('unreachable', { run: report([], { repairs: [repair(71, ['load'], 'SUCCESS')] }) }),
  ])('are shown however the step ended: $kind', (outcome) => {
    expect(table(render(outcome))[2]).toBe('| 1 | <code>71</code> | <code>load</code> | SUCCESS |')
  })

  it('shorten many tasks and many repairs, of which the latest count', () => {
    const keys = Array.from({ length: 20 }, (_, index) => `t${index}`)
    const lines = table(
      render(failed(report([], { repairs: Array.from({ length: 25 }, (_, index) => repair(index + 100, keys)) }))),
    )
    expect(lines).toHaveLength(13)
    expect(lines[2]).toBe('| … | 15 earlier | | |')
    expect(lines[3]).toMatch(
      /^\| 16 \| <code>115<\/code> \| <code>t0<\/code>, .*<code>t7<\/code> and 12 more \| FAILED \|$/,
    )
    expect(lines[12]).toMatch(/^\| 25 \| <code>124<\/code> /)
  })

  it('have no heading where there were none', () => {
    expect(render(failed(report([], { repairs: [] })))).not.toContain('Repairs')
  })
})

const HOSTILE = [
  '</details></summary></table>',
  '<img src=x onerror=alert(1)>',
  'a | b || c',
  '`'.repeat(3),
  `\`\`\`\n\n# owned\n\n${'`'.repeat(9)}\n</details>`,
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '@octocat #1 https://evil.example www.evil.example',
  '\n\n::error::boom\n##[error]boom',
  '\u001b[31mred\u001b[0m\u0000',
  '\u202etxt.exe\u2066',
  '\n# heading\n\n- list\n\n---\n',
  '$&$1$`',
  '{}',
  '\ud800',
]

describe('what the cells of a notebook printed', () => {
  const cellsOf = (count: number, printed: string): string =>
    render(
      succeeded(
        report([
          task('only', attempt(SUCCESS, 0, 4), {
            cells: Array.from({ length: count }, (_, index) => ({ number: index + 1, source: 'f()', printed })),
          }),
        ]),
      ),
    )

  it('is all there, or says what is not', () => {
    const some = cellsOf(3, 'done\n')
    expect(some).toContain('Cell 3, <code>f()</code>:')
    expect(some).not.toMatch(/The end of|More cells/)
    expect(cellsOf(1, 'x\n'.repeat(100_000))).toContain('The end of cell 1, <code>f()</code>:')
    expect(cellsOf(150, 'done\n')).toContain('\nMore cells printed something than are shown here.\n')
  })
})

describe('hostile text', () => {
  it.each(HOSTILE)('stays text everywhere: %j', (text) => {
    const odd = condition(
      text,
      { kind: 'failure', failure: 'run-failed', unknown: true },
      { code: text, message: text },
    )
    const output = {
      error: text,
      trace: excerpt(text),
      logs: excerpt(text),
      result: excerpt(text),
      note: text,
      link: text,
    }
    const run = report(
      [
        task(text, [attempt(odd, 0, 4, { url: text }), attempt(odd, 5, 9, { url: text })], output),
        task(`${text}2`, attempt(SUCCESS, 4, 9), output),
        task(`${text}3`, attempt(odd, 5, 9), { logs: excerpt(text) }, { outcome: text }),
      ],
      {
        name: text,
        url: text,
        creator: text,
        jobId: text,
        condition: odd,
        parameters: [
          { name: text, value: text },
          { name: 'b', value: text.repeat(50) },
        ],
        notes: [text, `n ${text}`],
        repairs: [{ repairId: text, taskKeys: [text, `k${text}`], result: text }],
      },
    )
    const outcomes: Outcome[] = [
      failed(run, text),
      refused(new ActionError('auth', text, text), { run }),
      timedOut(run, 'not-canceled'),
      canceled(run),
    ]
    for (const outcome of outcomes) {
      const markdown = render(outcome)
      const rest = outside(markdown)
      expect(rest.replace(/<\/?(?:code|span|details|summary|sub)>|<br>|^>$/gm, '')).not.toMatch(/[<>](?! )/)
      expect(rest).not.toMatch(/@octocat|https?:\/\/evil|www\.evil|#1\b|\]\((?!https:\/\/adb)/)
      expect(
        rest
          .match(/^#+ .*/gm)
          ?.filter((line) => !/^(?:## (?:❌|⏱️|🚫)|### (?:❌|Repairs|Timeline|Results and logs))/.test(line)),
      ).toEqual([])
      // eslint-disable-next-line no-control-regex -- none of them may be left
      expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      // Two columns of parameters, four of repairs, six of tasks.
      for (const row of rows(markdown)) expect([3, 5, 7]).toContain(row.match(/\|/g)?.length)
      expect(rows(markdown).filter((row) => row.match(/\|/g)?.length === 5)).toHaveLength(1)
      // A note stays on its line of the quote.
      expect(rest.match(/^> ℹ️ /gm)?.length).toBe(rest.match(/ℹ️/g)?.length)
    }
  })
})

describe('the limit', () => {
  const line = '2026-01-01 INFO é 😀 something happened\n'
  const text = (bytes: number): string => line.repeat(Math.ceil(bytes / Buffer.byteLength(line)))
  const KB = 1_024

  /** Two failed tasks and many others; sizes in KB. */
  function big(sizes: {
    count?: number
    logs?: number
    results?: number
    failed?: number
    failedLogs?: number
    traces?: number
  }): string {
    const failures = Array.from({ length: sizes.failed ?? 2 }, (_, index) =>
      task(`bad${index}`, attempt(FAILED, index, index + 5), {
        error: `error ${index}!`,
        ...(sizes.traces ? { trace: excerpt(`${text(sizes.traces * KB)}end of trace ${index}`) } : {}),
        ...(sizes.failedLogs ? { logs: excerpt(`${text(sizes.failedLogs * KB)}end of logs ${index}`) } : {}),
      }),
    )
    const others = Array.from({ length: sizes.count ?? 100 }, (_, index) =>
      task(`good${index}`, attempt(SUCCESS, index, index + 5), {
        ...(sizes.results ? { result: excerpt(`RESULT ${text(sizes.results * KB)}`) } : {}),
        ...(sizes.logs ? { logs: excerpt(`${text(sizes.logs * KB)}LOGS`) } : {}),
      }),
    )
    const markdown = render(failed(report([...failures, ...others])))
    for (let index = 0; index < failures.length; index++) expect(markdown).toContain(`error ${index}!`)
    expect(markdown).toContain(`## ❌ [nightly-orders](${PAGE}/456) failed`)
    return markdown
  }

  function said(markdown: string): string | undefined {
    return /^⚠️ (.*): the summary would be larger than 1 MiB\.$/m.exec(markdown)?.[1]
  }

  const count = (markdown: string, what: RegExp): number => markdown.match(what)?.length ?? 0

  it('is not cut into while all fits', () => {
    expect(said(big({ count: 12, logs: 60, results: 10, failedLogs: 60, traces: 8 }))).toBeUndefined()
  })

  it('cuts the logs of succeeded tasks first', () => {
    const markdown = big({ logs: 50, results: 2, failedLogs: 30, traces: 8 })
    const left = count(markdown, /LOGS\n```/g)
    expect(said(markdown)).toBe(`Logs of ${100 - left} tasks left out`)
    expect(left).toBeGreaterThan(5)
    expect(count(markdown, /RESULT/g)).toBe(100)
    expect(markdown).toContain('```mermaid')
    expect(count(markdown, /end of logs \d/g)).toBe(2)
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(SUMMARY_BYTES * 0.9)
  })

  it('then results', () => {
    const markdown = big({ logs: 50, results: 20, failedLogs: 30, traces: 8 })
    const left = count(markdown, /RESULT/g)
    expect(said(markdown)).toBe(`Results of ${100 - left} tasks left out. Logs of 100 tasks left out`)
    expect(markdown).toContain('```mermaid')
    expect(count(markdown, /end of logs \d/g)).toBe(2)
  })

  it('then the timeline and, from their beginning, the logs of failed tasks', () => {
    const markdown = big({ logs: 50, results: 20, failed: 40, failedLogs: 60, traces: 8 })
    expect(said(markdown)).toBe(
      'Logs of 40 failed tasks shortened. Timeline left out. Results of 100 tasks left out. Logs of 100 tasks left out',
    )
    expect(count(markdown, /end of logs \d/g)).toBe(40)
    expect(count(markdown, /end of trace \d/g)).toBe(40)
    expect(markdown).not.toContain('mermaid')
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(SUMMARY_BYTES * 0.9)
  })

  it('then traces, of which the end is kept', () => {
    const markdown = big({ logs: 50, failed: 450, failedLogs: 60, traces: 8 })
    expect(said(markdown)).toBe(
      'Traces of 450 tasks shortened. Logs of 450 failed tasks left out. Timeline left out. Logs of 100 tasks left out',
    )
    expect(count(markdown, /end of trace \d/g)).toBe(450)
    expect(rows(markdown)).toHaveLength(550)
  })

  it('then rows of succeeded tasks, never those of failed ones', () => {
    const tasks = Array.from({ length: 8_000 }, (_, index) =>
      task(
        `${index}_${'k'.repeat(90)}`,
        attempt(index % 4_000 === 3_999 ? FAILED : SUCCESS, 0, 5),
        index % 4_000 === 3_999 ? { error: `boom ${index}`, trace: excerpt(`the trace ${index}`) } : undefined,
      ),
    )
    const markdown = render(failed(report(tasks)))
    expect(said(markdown)).toBe(
      `Rows of ${8_000 - rows(markdown).length} succeeded tasks left out. ` +
        'Traces of 2 tasks left out. Timeline left out',
    )
    expect(rows(markdown).filter((row) => row.startsWith('| ❌'))).toHaveLength(2)
    expect(markdown).toContain(`<details><summary>${rows(markdown).length} of 8000 tasks</summary>`)
    expect(count(markdown, /^boom \d+$/gm)).toBe(2)
  })

  it.each([
    ['emoji', '😀'.repeat(40_000)],
    ['backticks', '`'.repeat(60_000)],
    ['colours', '\u001b[31mx\u001b[0m'.repeat(7_000)],
    ['angle brackets and ats', '<@|>'.repeat(15_000)],
    ['one endless line', 'x'.repeat(5_000_000)],
  ])('holds for %s, and no character is split', (_, content) => {
    const all = {
      result: excerpt(content),
      logs: excerpt(content),
      trace: excerpt(content),
      error: content,
      note: content,
    }
    const tasks = Array.from({ length: 60 }, (_, index) =>
      task(content.slice(index * 2, index * 2 + 200), attempt(index % 3 ? SUCCESS : FAILED, 0, 5), all),
    )
    expect(
      render(failed(report(tasks, { name: content, parameters: [{ name: content, value: content }] }), content)),
    ).not.toContain('\ufffd')
  })

  it('holds where everything is hostile and failed', () => {
    const tasks = Array.from({ length: 1_000 }, (_, index) =>
      task(`${index}${'@'.repeat(200)}`, attempt(FAILED, 0, 5), {
        error: `${index}${'@'.repeat(4_000)}`,
        trace: excerpt(`${index}${'`'.repeat(20_000)}`),
      }),
    )
    expect(said(render(failed(report(tasks))))).toMatch(/^Errors of \d+ tasks left out/)
  })

  it('always has room for notes and repairs', () => {
    const run = report(
      Array.from({ length: 600 }, (_, index) =>
        task(`${index}`, attempt(FAILED, 0, 5), {
          error: `${index}${'@'.repeat(4_000)}`,
          trace: excerpt(`${text(20 * KB)}${index}`),
        }),
      ),
      {
        notes: Array.from({ length: 100 }, () => '@'.repeat(2_000)),
        repairs: Array.from({ length: 100 }, () => ({
          repairId: '@'.repeat(2_000),
          taskKeys: Array.from({ length: 100 }, () => '@'.repeat(2_000)),
          result: '@'.repeat(2_000),
        })),
        parameters: Array.from({ length: 100 }, () => ({ name: '@'.repeat(2_000), value: '@'.repeat(2_000) })),
      },
    )
    const markdown = render(failed(run, '@'.repeat(9_000)))
    expect(count(markdown, /^> ℹ️ <span>/gm)).toBe(10)
    expect(count(markdown, /^\| (?:9[1-9]|100) \| <code>/gm)).toBe(10)
    expect(said(markdown)).toMatch(/^Errors of \d+ tasks left out|^Rows of /)
    expect(count(markdown, /^### ❌/gm)).toBeGreaterThan(50)
  })

  it('counts notes and repairs', () => {
    const of = (length: number): RunReport =>
      report(
        Array.from({ length: 100 }, (_, index) =>
          task(`t${index}`, attempt(SUCCESS), { logs: excerpt(text(60 * KB)) }),
        ),
        {
          notes: Array.from({ length }, () => '@'.repeat(500)),
          repairs: Array.from({ length }, () => ({
            repairId: '1',
            taskKeys: Array.from({ length: 8 }, () => '@'.repeat(120)),
            result: 'FAILED',
          })),
        },
      )
    const lost = (run: RunReport): number => Number(/Logs of (\d+)/.exec(said(render(failed(run))) ?? '')?.[1])
    expect(lost(of(10))).toBeGreaterThan(lost(of(0)))
  })

  it.each([
    ['line ends', '\n'],
    ['line ends of Windows', '\r\n'],
    ['blanks', ' '],
    ['control characters', '\u0001'],
    ['escapes', '\u001b]'],
    ['colours', '\u001b[1;'],
    ['half characters', '\ud83d'],
    ['backticks', '`'],
    ['code', '`x'],
    ['mentions', '@'],
    ['colons', ':a'],
  ])('neither breaks nor takes long on 5 MB of %s in every place', (_, piece) => {
    const content = piece.repeat(Math.ceil(5_000_000 / piece.length))
    const all = {
      result: excerpt(content),
      logs: excerpt(`${content.slice(0, 64_000)}x`),
      trace: excerpt(`${content.slice(0, 20_000)}x`),
      error: content,
      note: content,
      link: content,
    }
    const odd = condition(content, { kind: 'failure', failure: 'run-failed', unknown: true }, { message: content })
    const tasks = Array.from({ length: 12 }, (_, index) =>
      task(`${index}${content}`, attempt(index % 3 ? SUCCESS : odd, 0, 5, { url: content }), all, {
        notebook: { path: content, parameters: [{ name: content, value: content }] },
        outcome: content,
      }),
    )
    const run = report(tasks, {
      name: content,
      url: content,
      creator: content,
      runType: 'SUBMIT_RUN',
      condition: odd,
      notes: [content, content],
      repairs: [{ repairId: content, taskKeys: [content], result: content }],
    })
    const began = cpuMs()
    render(failed(run, content))
    render(refused(new ActionError('internal', content, content), { run }))
    expect(cpuMs() - began).toBeLessThan(5_000)
  })

  it('takes 500 results of 200 kB of control characters, and 100,000 tasks', () => {
    const began = cpuMs()
    const noise = excerpt('\u0001\u001b'.repeat(100_000))
    const tasks = Array.from({ length: 500 }, (_, index) => task(`t${index}`, attempt(SUCCESS), { result: noise }))
    expect(render(succeeded(report(tasks, { condition: SUCCESS })))).toContain('500 tasks: 500 succeeded')
    const one = attempt(FAILED, 0, 5)
    const many = Array.from({ length: 100_000 }, (_, index) => task(`t${index}`, one, { error: `e${index}` }))
    expect(render(failed(report(many)))).toContain('100000 tasks: 100000 failed')
    expect(cpuMs() - began).toBeLessThan(5_000)
  })

  it('is quick and small with 250 tasks of 64 KB', () => {
    const before = process.memoryUsage().rss
    const tasks = Array.from({ length: 250 }, (_, index) =>
      task(`t${index}`, attempt(index % 2 ? SUCCESS : FAILED, 0, 5), {
        logs: excerpt(text(64 * KB)),
        trace: excerpt(text(20 * KB)),
        error: 'boom',
      }),
    )
    const started = cpuMs()
    render(failed(report(tasks)))
    expect(cpuMs() - started).toBeLessThan(1_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })
})
