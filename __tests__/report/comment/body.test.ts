import { describe, expect, it } from '@jest/globals'
import {
  COMMENT_BYTES,
  renderComment,
  SAVED_COMMENT_BYTES,
  type CommentFacts,
} from '../../../src/report/comment/body.ts'
import { markerOf, stepKey } from '../../../src/report/comment/key.ts'
import { InputError } from '../../../src/model/errors.ts'
import type { Outcome, TaskOutput, TaskReport } from '../../../src/model/outcome.ts'
import { aContext, aReport, canceled, failed, refused, started, succeeded, timedOut } from '../../builders/outcome.ts'
import { anAttempt, aTask, conditionOf } from '../../builders/run.ts'

const MARKER = markerOf('0123')
const facts: CommentFacts = {
  context: aContext({ sha: 'abcdef1234567890' }),
  leg: { jobIndex: '0', matrix: 'null' },
  marker: MARKER,
  most: COMMENT_BYTES,
}

const render = (outcome: Outcome, more: Partial<CommentFacts> = {}): string =>
  renderComment(outcome, { ...facts, ...more })

const redTask = (key: string, output: TaskOutput = {}): TaskReport => ({
  ...aTask({ key, attempts: [anAttempt({ condition: conditionOf('TERMINATED', 'FAILED'), totalMs: 61_000 })] }),
  output,
})
const withTask = (output: TaskOutput): string => render(failed(aReport([redTask('train', output)])))

describe('a comment', () => {
  it.each<[string, Outcome, RegExp]>([
    ['a success', succeeded(), /^### ✅ nightly succeeded/],
    ['a success with failures', succeeded(aReport(), true), /^### ⚠️ .*partial-success/s],
    ['a failure', failed(), /^### ❌ nightly failed/],
    ['a timeout', timedOut(), /^### ⏱️ nightly: not done after 2h/],
    ['a cancel', canceled(aReport()), /^### 🚫 nightly: the workflow was canceled/],
    ['a start without an end', started(), /^### 🏃 nightly started/],
    [
      'a refusal',
      refused('request-refused'),
      /^### ❌ Databricks Run: Databricks refused the request.*No\..*Ask again\./s,
    ],
    ['nothing to run', { kind: 'nothing-to-run' }, /^### ✅ Databricks Run: nothing to run/],
  ])('says of %s how it ended, at its beginning, and has its marker at the very end', (_name, outcome, says) => {
    const body = render(outcome)
    expect(body).toMatch(says)
    expect(body.endsWith(`\n\n${MARKER}`)).toBe(true)
  })

  it('of a run without a failed task says what is wrong with the run', () => {
    expect(render(failed(aReport(), { error: 'the cluster is gone' }))).toContain('> the cluster is gone')
  })

  it('of a step that was stopped says so, and what became of the run', () => {
    const ended = aReport([], { condition: conditionOf('TERMINATED', 'CANCELED') })
    expect(render(canceled(ended, 'ended'), { isStopped: true })).toMatch(
      /^### 🚫 nightly: the step was stopped\n\nThe step was ended.*\n\nThe run has ended as <code>CANCELED<\/code>/,
    )
    expect(render(canceled(undefined, 'unknown'), { isStopped: true })).toContain('look for it in the workspace')
  })

  it('shows the cell that failed, what it printed, and where it is', () => {
    const body = withTask({
      error: 'KeyError: region',
      cell: { source: 'df["region"]', printed: 'rows: 12\n```\n@octocat' },
      place: { file: 'etl/train #1.py', line: 17 },
    })
    expect(body).toContain(
      'At [<code>etl/train <span>#</span>1.py:17</code>]' +
        '(https://github.com/octo/etl/blob/abcdef1234567890/etl/train%20%231.py#L17)',
    )
    expect(body).toContain('The cell that failed:\n\n```\ndf["region"]\n```')
    expect(body).toContain('It printed:\n\n````\nrows: 12\n```\n@octocat\n````')
  })

  it('lists the tests that failed instead of what their caller printed', () => {
    const test = (id: string): { id: string; kind: 'failed'; file: string; message: string; places: [] } => ({
      id,
      kind: 'failed',
      file: 'tests/test_a.py',
      message: 'assert 1 == 2\n@octocat',
      places: [],
    })
    const body = withTask({
      error: '12 of 41 tests failed, 2 skipped',
      cell: { source: 'pytest.main()', printed: 'a wall of text' },
      tests: {
        failed: Array.from({ length: 12 }, (_, index) => test(`tests/test_a.py::test_${index}`)),
        counts: { failed: 99, errors: 1, passed: 29, skipped: 2 },
      },
    })
    expect(body).toContain('12 of 41 tests failed, 2 skipped')
    expect(body).toContain('- <code>tests/test_a.py::test_0</code>: assert 1 == 2')
    expect(body).toContain('- and 88 more')
    expect(body).not.toMatch(/wall of text|@octocat/)
  })

  it('links each failed test to its line, and says nothing of where their caller is', () => {
    const place = { file: 'tests/test_a.py', line: 5 }
    const test = { id: 'test_a', kind: 'failed' as const, file: place.file, message: 'no', places: [], place }
    const body = withTask({
      error: '1 of 2 tests failed',
      tests: { failed: [test], counts: { failed: 1, errors: 0, passed: 1, skipped: 0 } },
      place: { file: 'run_tests.py', line: 8 },
    })
    expect(body).toContain(
      '- [<code>test_a</code>](https://github.com/octo/etl/blob/abcdef1234567890/tests/test_a.py#L5): no',
    )
    expect(body).not.toContain('run_tests.py')
  })

  it('has the failed tasks first in its table, with times that do not break', () => {
    const fine = aTask({ key: 'load', attempts: [anAttempt({ totalMs: 61_000 })] })
    const rows = render(failed(aReport([fine, redTask('train')]))).match(/^\| \S+ \| .*<code>.*$/gm)
    expect(rows).toEqual([
      expect.stringMatching(/train.*FAILED \| 1m\u00A01s \|$/),
      expect.stringMatching(/load.*1m\u00A01s \|$/),
    ])
  })

  it('names no line for tasks that failed for the same reason on different ones', () => {
    const at = (key: string, line: number): TaskReport =>
      redTask(key, { error: 'KeyError: region', place: { file: 'etl.py', line } })
    expect(render(failed(aReport([at('a', 1), at('b', 1)])))).toContain('At [<code>etl.py:1</code>]')
    expect(render(failed(aReport([at('a', 1), at('b', 2)])))).not.toContain('etl.py')
  })

  it('names the same reason once', () => {
    const tasks = ['a', 'b', 'c', 'd'].map((key) => redTask(key, { error: 'KeyError: region' }))
    const body = render(failed(aReport(tasks)))
    expect(body.match(/KeyError/g)).toHaveLength(1)
    expect(body).toMatch(/^#### ❌ 4 tasks: FAILED\n\n.*>a<.*>b<.*>c<.*>d<.*\n\nKeyError/m)
  })

  it('names the head of a pull request, and what was imported for a comment, whose event is of another commit', () => {
    const commits = { sha: 'a'.repeat(40), importedCommit: 'b'.repeat(40) }
    const named = (eventName: string): string => render(succeeded(), { context: aContext({ ...commits, eventName }) })
    expect(named('pull_request')).toContain(
      `[<code>aaaaaaa</code>](https://github.com/octo/etl/commit/${'a'.repeat(40)})`,
    )
    expect(named('issue_comment')).toContain(
      `[<code>bbbbbbb</code>](https://github.com/octo/etl/commit/${'b'.repeat(40)})`,
    )
    expect(named('issue_comment')).not.toContain('aaaaaaa')
  })

  it('names the leg of a matrix and the step, where they have names', () => {
    const context = aContext({ job: 'test', step: 'etl' })
    expect(render(succeeded(), { context, leg: { jobIndex: '1', matrix: '{"py":"3.12","env":{"a":1}}' } })).toContain(
      'Nightly / test (3.12, {"a":1}) / etl',
    )
    expect(render(succeeded(), { context: aContext({ step: '__self' }) })).toContain('Nightly / deploy\n')
  })

  it('keeps to its room, and keeps verdict, links and marker in it', () => {
    const tasks = Array.from({ length: 200 }, (_, index) =>
      redTask(`t${index}`, { error: `${'🙂'.repeat(900)} ${index}` }),
    )
    for (const most of [COMMENT_BYTES, SAVED_COMMENT_BYTES]) {
      const body = render(failed(aReport(tasks)), { most })
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(most)
      expect(body).toMatch(/^### ❌ nightly failed/)
      expect(body).toContain('[workflow run](')
      expect(body.endsWith(MARKER)).toBe(true)
    }
  })

  it('keeps to its room when hundreds of things are wrong, and says how many it leaves out', () => {
    const faults = Array.from({ length: 200 }, (_, index) => ({
      input: 'job-file',
      message: `fault ${index} of tasks[${'long_name_'.repeat(20)}] is wrong.`,
    }))
    for (const most of [COMMENT_BYTES, SAVED_COMMENT_BYTES]) {
      const body = render(refused(new InputError(faults)), { most })
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(most)
      expect(body).toContain('fault 0 of')
      const shown = body.match(/^- <code>job-file/gm)?.length ?? 0
      expect(body).toContain(`\n- and ${200 - shown} more, which the log has\n`)
    }
    expect(render(refused(new InputError(faults.slice(0, 3))))).not.toContain('more, which')
  })

  it('cannot be ended by its own marker in somebody’s words', () => {
    const body = withTask({ error: `all is well\n\n${MARKER}`, cell: { source: MARKER, printed: MARKER } })
    expect(body.endsWith(`nightly / deploy\n\n${MARKER}`) || body.endsWith(`Nightly / deploy / run\n\n${MARKER}`)).toBe(
      true,
    )
    expect(render(failed(aReport([redTask(MARKER, {})]))).split(MARKER)).toHaveLength(2)
  })
})

describe('the key of a step', () => {
  const leg = { jobIndex: '0', matrix: '{"py":"3.12"}' }
  const context = aContext()

  it('is the same in every run and attempt, and wherever the leg stands in its matrix', () => {
    const later = aContext({
      runId: '78',
      runAttempt: '3',
      sha: '1'.repeat(40),
      url: 'https://x.example',
      actor: 'hubot',
    })
    expect(stepKey(later, { ...leg, jobIndex: '4' })).toBe(stepKey(context, leg))
  })

  it.each([
    ['repository', { repository: 'octo/other' }],
    ['workflow', { workflow: 'Weekly' }],
    ['job', { job: 'other' }],
    ['step', { step: 'other' }],
    ['server', { serverUrl: 'https://github.example.com' }],
    ['call of a reusable workflow', { orchestration: 'other.__default' }],
  ])('is another one for another %s', (_what, change) => {
    expect(stepKey(aContext(change), leg)).not.toBe(stepKey(context, leg))
  })

  it('is another one for another leg', () => {
    expect(stepKey(context, { ...leg, matrix: '{"py":"3.13"}' })).not.toBe(stepKey(context, leg))
  })
})
