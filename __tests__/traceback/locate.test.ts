import { describe, expect, it } from '@jest/globals'
import { locateTest } from '../../src/traceback/locate-tests.ts'
import { locate, type Located } from '../../src/traceback/locate.ts'
import { readTests } from '../../src/traceback/tests.ts'
import { between, seededRandom } from '../../harness/random.ts'
import { cpuMs } from '../builders/cpu.ts'
import { readCorpus, type Case } from './corpus.ts'

const spot = ({ file, line, endLine }: Located): string => {
  if (file === undefined) return 'no file'
  if (line === undefined) return `${file} without a line`
  return endLine === undefined ? `${file}:${line}` : `${file}:${line}-${endLine}`
}
const corpus = readCorpus()
const withTests = corpus.filter(({ tests }) => tests.length > 0)
const testsOf = ({ failure }: Case) =>
  readTests(failure.export?.cells.find(({ error }) => error)?.outputs.join('\n') ?? '')

/** The trace with other numbers, lines doubled, left out and cut. */
const scrambled = (trace: string, random: () => number): string =>
  trace
    .split('\n')
    .flatMap((line) => {
      const chance = between(random, 0, 9)
      if (chance === 0) return []
      if (chance === 1) return [line, line]
      if (chance === 2) return [line.slice(0, between(random, 0, line.length))]
      return [chance < 6 ? line.replace(/\d+(?=$|,| |:)/, String(between(random, 0, 30))) : line]
    })
    .join('\n')

describe('the line that a person would name', () => {
  it.each(corpus)('$name', async ({ failure, places, readFile, expected }) => {
    const before = cpuMs()
    expect(spot(await locate(failure, places, readFile))).toBe(expected)
    expect(cpuMs() - before).toBeLessThan(1_000)
  })

  it('is found in nine of ten traces; in the others no line is named', () => {
    const missed = corpus.filter(({ expected, person }) => expected !== person)
    expect(corpus.length - missed.length).toBeGreaterThanOrEqual(corpus.length * 0.9)
    expect(missed.map(({ name, expected }) => `${name.split(':')[0]} → ${expected}`)).toEqual([
      'cell-has-moved-lines → notebooks/load.py without a line',
      'magic-without-excerpt → notebooks/report.sql:2-4',
      'module-has-changed → src/sales/rows.py without a line',
      'python-file-bundle → no file',
      'wheel → no file',
    ])
  })

  it('is always one that the checkout has, whatever a trace says', async () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 2_000; seed++) {
      const random = seededRandom(seed)
      const aCase = corpus[between(random, 0, corpus.length - 1)]
      if (!aCase || aCase.failure.trace.length > 100_000) continue
      const located = await locate(
        { ...aCase.failure, trace: scrambled(aCase.failure.trace, random) },
        aCase.places,
        aCase.readFile,
      )
      const lines = located.file === undefined ? [] : ((await aCase.readFile(located.file)) ?? '').split('\n')
      const last = located.endLine ?? located.line ?? 1
      const isThere = located.file === undefined || (aCase.places.hasFile(located.file) && last <= lines.length)
      if (!isThere || (located.line ?? 1) < 1) wrong.push(`seed ${seed}: ${spot(located)}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('deep recursion in a large notebook', () => {
  it.each([true, false])('costs little (with its export: %p)', async (isExported) => {
    const source = (nth: number) => `def f${nth}(x):\n${'    return f(x)\n'.repeat(100)}`
    const cells = Array.from({ length: 1_000 }, (_, nth) => ({
      ids: [String(nth)],
      position: nth,
      source: source(nth),
      outputs: [],
      isSkipped: false,
    }))
    const file = `# Databricks notebook source\n${cells.map((cell) => cell.source).join('\n# COMMAND ----------\n')}`
    const trace = Array.from({ length: 10_000 }, (_, nth) => `File <command-${nth % 1_000}>, line 500\n----> 500 g(x)`)
    const before = cpuMs()
    const located = await locate(
      { error: '', trace: trace.join('\n'), ...(isExported ? { export: { name: '', language: '', cells } } : {}) },
      { notebookFile: 'a.py', hasFile: () => true },
      () => Promise.resolve(file),
    )
    expect(spot(located)).toBe('a.py without a line')
    expect(cpuMs() - before).toBeLessThan(3_000)
  })
})

describe('the words', () => {
  const told = async (name: string) => {
    const { failure, places, readFile } = corpus.find((aCase) => aCase.name.startsWith(`${name}:`)) ?? corpus[0]!
    const { title, message } = await locate(failure, places, readFile)
    return { title, message }
  }

  it.each([
    ['notebook-serverless-ansi', 'ZeroDivisionError', 'ZeroDivisionError: division by zero'],
    ['notebook-runtime-5-html', 'NameError', "NameError: name 'share' is not defined"],
    ['five-megabytes', 'Py4JJavaError', 'Py4JJavaError: An error occurred while calling o538.count.'],
    ['no-trace', 'Workload failed, see run output for details', 'Workload failed, see run output for details'],
    [
      'sql-parse-block',
      'PARSE_SYNTAX_ERROR',
      "[PARSE_SYNTAX_ERROR] Syntax error at or near 'sales': extra input 'sales'. SQLSTATE: 42601 (line 3, pos 5)",
    ],
  ])('of %s are the error, without colours, ids and plans', async (name, title, message) => {
    expect(await told(name)).toEqual({ title, message })
  })

  it('of an analysis error have no plan', async () => {
    expect((await told('sql-analysis')).message).toMatch(/SQLSTATE: 42703$/)
  })

  it('come from the trace where the workspace only says that it failed', async () => {
    const { failure, places, readFile } = corpus.find(({ name }) => name.startsWith('chained-cause'))!
    const error = 'Workload failed, see run output for details'
    expect(await locate({ ...failure, error, export: undefined }, places, readFile)).toMatchObject({
      title: 'ValueError',
      message: 'ValueError: no a',
    })
  })

  it('of a long error are cut', async () => {
    const { places, readFile } = corpus[0]!
    const { title, message } = await locate({ error: 'x'.repeat(100_000), trace: '' }, places, readFile)
    expect([title.length, message.length]).toEqual([200, 3_000])
  })
})

describe('failed tests', () => {
  it.each(withTests)('$name', async (aCase) => {
    const results = testsOf(aCase)
    const located = (results?.failed ?? []).map(async (test) => {
      return `${test.id} @ ${spot(await locateTest(test, results ?? {}, aCase.places, aCase.readFile))}`
    })
    expect(await Promise.all(located)).toEqual(aCase.tests)
    const { failed, errors, passed, skipped } = results?.counts ?? {}
    expect(`${failed} failed, ${errors} errors, ${passed} passed, ${skipped} skipped`).toBe(aCase.counts)
  })
})
