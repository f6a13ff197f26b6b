/** What a failed notebook says of itself: its cell, its tests, and the line of the checkout. */
import { afterEach, describe, expect, it } from '@jest/globals'
import { makeCheckout, type Checkout, type CheckoutOptions } from '../../harness/checkout.ts'
import type { Attempt } from '../../simulator/scenario/scenario.ts'
import { JOB_ID, jobOf, lastLine, program as programAt, readable } from './program.ts'

/** An export is given ten seconds: at fifty times the speed that would be too little on a busy machine. */
const program = (scenario = {}, speed = 10): ReturnType<typeof programAt> => programAt(scenario, speed)

const SOURCE = `# Databricks notebook source
rows = load()
print(len(rows))

# COMMAND ----------

share = rows_of('a') / 0
print(share)
`
const FAILED: Attempt = {
  run: 2,
  error: 'ZeroDivisionError: division by zero',
  trace: [
    '\u001b[0;31mZeroDivisionError\u001b[0m   Traceback (most recent call last)',
    'File <command-2>, line 1',
    "----> 1 share = rows_of('a') / 0",
    '      2 print(share)',
    '',
    'ZeroDivisionError: division by zero',
  ].join('\n'),
  cells: [
    { source: 'rows = load()\nprint(len(rows))', output: '17\n' },
    {
      source: "share = rows_of('a') / 0\nprint(share)",
      output: 'rows of a: 12\n@octocat ::error::no command\n',
      error: 'ZeroDivisionError: division by zero',
    },
    { source: 'publish(share)' },
  ],
}
const PYTEST = `============================= test session starts ==============================
rootdir: ROOT
collected 42 items

=================================== FAILURES ===================================
__________________________________ test_sum ____________________________________

    def test_sum():
>       assert total([1, 2]) == 4
E       assert 3 == 4

tests/test_a.py:4: AssertionError
_________________________________ test_empty ___________________________________

    def test_empty():
>       assert total([]) == 1
E       assert 0 == 1

tests/test_a.py:7: AssertionError
=========================== short test summary info ============================
FAILED tests/test_a.py::test_sum - assert 3 == 4
FAILED tests/test_a.py::test_empty - assert 0 == 1
FAILED tests/test_b.py::test_gone - KeyError: 'a'
=================== 3 failed, 38 passed, 1 skipped in 2.31s ====================
`
const TESTS =
  'from sales import total\n\ndef test_sum():\n    assert total([1, 2]) == 4\n\ndef test_empty():\n' +
  '    assert total([]) == 1\n'

const made: Checkout[] = []

afterEach(async () => {
  for (const checkout of made.splice(0)) await checkout.remove()
})

async function aCheckout(files: Record<string, string>, options?: CheckoutOptions): Promise<Checkout> {
  const checkout = await makeCheckout(files, options)
  made.push(checkout)
  return checkout
}

/** The error annotations but for the last word: `file:line title`. */
const annotationsIn = (log: string): string[] =>
  log
    .split('\n')
    .filter((line) => line.startsWith('::error '))
    .map((line) => {
      const properties = Object.fromEntries(
        line
          .slice('::error '.length, line.indexOf('::', 8))
          .split(',')
          .map((one) => one.split('=') as [string, string]),
      )
      const { file = 'nowhere', line: at, endLine, title = '' } = properties
      return `${file}${at ? `:${at}` : ''}${endLine ? `-${endLine}` : ''} ${title.replaceAll('%3A', ':')}`
    })

const INPUTS = { 'notebook-path': 'notebooks/load.py', source: 'checkout' }

describe('a notebook that failed', () => {
  it('says which cell failed and what it printed, in the log and the summary', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'load', attempts: [FAILED] }]))
    const { log, summary, exitCode } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(1)
    expect(readable(log)).toContain(
      [
        '── The cell that failed',
        "share = rows_of('a') / 0",
        'print(share)',
        '── What it printed',
        'rows of a: 12',
        '@octocat ::error::no command',
        '── Trace',
      ].join('\n'),
    )
    expect(log.match(/^::error /gm)).toHaveLength(1)
    expect(summary).toContain("The cell that failed:\n\n```text\nshare = rows_of('a') / 0\nprint(share)\n```")
    expect(summary).toContain('It printed:\n\n```text\nrows of a: 12\n@octocat ::error::no command\n```')
    expect(log).not.toContain('17\n')
    expect(workspace.requests.filter(({ path }) => path.includes('runs/export'))).toHaveLength(1)
  })

  it('says nothing of cells where none are asked for', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'load', attempts: [FAILED] }]))
    const { log, summary } = await run({ 'job-id': JOB_ID, 'cell-outputs': 'none' })
    expect(workspace.requests.filter(({ path }) => path.includes('runs/export'))).toEqual([])
    expect(`${log}${summary}`).not.toContain('rows of a')
  })

  it('is told as get-output has it where the export is of no use', async () => {
    for (const more of [{ export: 'broken' }, { export: 'empty' }] as const) {
      const { run } = await program(jobOf([{ key: 'load', attempts: [{ ...FAILED, ...more }] }]))
      const { log, summary, exitCode } = await run({ 'job-id': JOB_ID })
      expect(exitCode).toBe(1)
      expect(readable(log)).toContain('load: ZeroDivisionError: division by zero')
      expect(summary).not.toContain('The cell that failed')
      expect(log).not.toContain('::warning')
      expect(log).toMatch(/^::debug::The cells of load are not shown/m)
    }
  })

  it.each([
    ['refuses', { status: 403, body: { error_code: 'PERMISSION_DENIED', message: 'no' } }],
    ['does not answer', { delay: '10m' }],
    ['hangs up on', { reset: 'before' as const }],
  ])('ends soon where the workspace %s the export', async (_, fault) => {
    const tasks = Array.from({ length: 8 }, (_, nth) => ({ key: `t${nth}`, attempts: [FAILED] }))
    const { run, speed } = await program(
      jobOf(tasks, {}, { faults: [{ match: { path: 'runs/export' }, times: 'forever', ...fault }] }),
    )
    const before = Date.now()
    const { log, exitCode } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(1)
    expect(((Date.now() - before) * speed) / 1_000).toBeLessThan(10 * 60)
    expect(readable(log).match(/ZeroDivisionError: division by zero$/gm)?.length).toBeGreaterThanOrEqual(8)
    expect(log).not.toContain('::warning')
  })

  it.each([
    [27, 20_000_000, true],
    [50, 37_000_000, false],
  ])('does no harm with an export of %d MB', async (_, bytes, isRead) => {
    const output = { repeat: `${'x'.repeat(99)}\n`, bytes }
    const large = { ...FAILED, cells: [{ source: 'a = 1', output }, ...(FAILED.cells ?? []).slice(1)] }
    const { run } = await program(jobOf([{ key: 'load', attempts: [large] }]), 0.5)
    const { log, summary, exitCode } = await run({ 'job-id': JOB_ID }, { nodeArguments: ['--max-old-space-size=256'] })
    expect(exitCode).toBe(1)
    expect(readable(log)).toContain('ZeroDivisionError: division by zero')
    expect(summary.includes('rows of a: 12')).toBe(isRead)
  })
})

describe('cell-outputs: all', () => {
  it('tells what every cell printed, of tasks that succeeded, too', async () => {
    const cells = [
      { source: 'rows = 3\nrows', output: '3 rows\n' },
      { source: 'x = 1' },
      { source: 'x', output: 'one\n' },
    ]
    const { run } = await program(
      jobOf([
        { key: 'ok', attempts: [{ run: 2, cells }] },
        { key: 'load', attempts: [FAILED] },
      ]),
    )
    const { log, summary } = await run({ 'job-id': JOB_ID, 'cell-outputs': 'all' })
    expect(readable(log)).toContain('── Cell 1: rows = 3\n3 rows\n── Cell 3: x\none')
    expect(readable(log)).toMatch(/── Cell 1: rows = load\(\)\n17\n── The cell that failed/)
    expect(summary).toMatch(
      /<summary>✅ <code>ok<\/code><\/summary>\s+Cell 1, <code>rows = 3<\/code>:\s+```text\s+3 rows\s+```\s+Cell 3/,
    )
    expect(summary).toContain('<details><summary>What the other cells printed</summary>')
  })
})

describe('tests inside of a notebook', () => {
  const printed = (root: string): Attempt => ({
    error: 'AssertionError: The pytest invocation failed. See the log above for details.',
    trace: 'AssertionError  Traceback (most recent call last)\nFile <command-1>, line 2\n----> 2 assert retcode == 0',
    cells: [
      {
        source: 'retcode = pytest.main(["tests"])\nassert retcode == 0, "The pytest invocation failed."',
        output: PYTEST.replace('ROOT', root),
        error: 'AssertionError: The pytest invocation failed. See the log above for details.',
      },
    ],
  })

  it('are told one by one, and how many of them failed', async () => {
    const { workspace } = await aCheckout({ 'notebooks/load.py': SOURCE, 'tests/test_a.py': TESTS })
    const { run } = await program({ submit: [{ attempts: [printed('/Workspace/elsewhere')] }] })
    const { log, summary, outputs } = await run(INPUTS, { workspace })
    expect(outputs.error).toBe('3 of 41 tests failed, 1 skipped')
    expect(readable(log)).toContain('load: 3 of 41 tests failed, 1 skipped')
    expect(lastLine(log)).toContain('3 of 41 tests failed, 1 skipped')
    expect(summary).toContain('3 of 41 tests failed, 1 skipped')
    expect(summary).toContain('- <code>tests/test_a.py::test_sum</code>: assert 3 == 4')
    expect(annotationsIn(log)).toEqual([
      'nowhere Task notebooks__load: tests/test_a.py::test_sum',
      'nowhere Task notebooks__load: tests/test_a.py::test_empty',
      'nowhere Task notebooks__load: tests/test_b.py::test_gone',
    ])
  })

  it('are annotated on their lines', async () => {
    const { workspace: folder } = await aCheckout({ 'notebooks/load.py': SOURCE, 'tests/test_a.py': TESTS })
    const { run } = await program({
      submit: [{ attempts: [printed('/Workspace/Repos/.internal/1a_commits/' + '1a'.repeat(20))] }],
    })
    const { log } = await run(INPUTS, { workspace: folder })
    expect(annotationsIn(log)).toEqual([
      'tests/test_a.py:4 Task notebooks__load: tests/test_a.py::test_sum',
      'tests/test_a.py:7 Task notebooks__load: tests/test_a.py::test_empty',
      'nowhere Task notebooks__load: tests/test_b.py::test_gone',
    ])
  })
})

describe('the annotation of a failed notebook', () => {
  it('stands on the line, of a file named from the root of the repository', async () => {
    for (const under of ['', 'sub']) {
      const { workspace } = await aCheckout({ 'notebooks/load.py': SOURCE }, { under })
      const { run } = await program({ submit: [{ attempts: [FAILED] }] })
      const { log } = await run(INPUTS, { workspace })
      expect(annotationsIn(log)).toEqual(['notebooks/load.py:7 Task notebooks__load: ZeroDivisionError'])
    }
  })

  it('stands on no line where the checkout has another text than what ran', async () => {
    const { workspace } = await aCheckout({ 'notebooks/load.py': SOURCE.replace("rows_of('a') / 0", 'rows / 0') })
    const { run } = await program({ submit: [{ attempts: [FAILED] }] })
    const { log } = await run({ ...INPUTS, source: 'git' }, { workspace })
    expect(annotationsIn(log)).toEqual(['notebooks/load.py Task notebooks__load: ZeroDivisionError'])
  })

  it('of a job stands only on a line that is proven: any repository may have such a file', async () => {
    const git_source = { git_url: 'https://github.com/octo/other', git_provider: 'gitHub', git_branch: 'main' }
    const notebook_task = { notebook_path: 'notebooks/load', source: 'GIT' }
    const job = jobOf([{ key: 'load', settings: { notebook_task }, attempts: [FAILED] }], { settings: { git_source } })
    const lines = []
    for (const text of [SOURCE, SOURCE.replace('/ 0', '/ 1')]) {
      const { workspace } = await aCheckout({ 'notebooks/load.py': text }, { under: 'sub' })
      const { run } = await program(job)
      lines.push(annotationsIn((await run({ 'job-id': JOB_ID }, { workspace })).log))
    }
    expect(lines).toEqual([
      ['notebooks/load.py:7 Task load: ZeroDivisionError'],
      ['nowhere Task load: ZeroDivisionError'],
    ])
  })

  it('is left out where none are wanted', async () => {
    const { run } = await program(jobOf([{ key: 'load', attempts: [FAILED] }]))
    const { log } = await run({ 'job-id': JOB_ID, annotations: 'false' })
    expect(annotationsIn(log)).toEqual([])
    expect(lastLine(log)).toMatch(/^::error::/)
  })
})
