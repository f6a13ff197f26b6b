import { describe, expect, it } from '@jest/globals'
import { needsBeginning, planImport, type Beginning, type PlannedImport } from '../../src/action/import-plan.ts'

const PYTHON = { firstLine: '# Databricks notebook source' }
const SQL = { firstLine: '-- Databricks notebook source' }
const PLAIN = { firstLine: 'import os' }
const POINTER = { firstLine: 'version https://git-lfs.github.com/spec/v1' }
const MB = 2 ** 20

function plan(files: Record<string, Beginning | undefined>, bytes = 10): PlannedImport {
  const beginnings = Object.entries(files).flatMap(([path, beginning]) =>
    beginning ? [[path, beginning] as const] : [],
  )
  return planImport(
    Object.keys(files).map((path) => ({ path, bytes })),
    new Map(beginnings),
  )
}

describe('what becomes of files', () => {
  it('is told by extension and first line', () => {
    const files = {
      'a.py': PYTHON,
      'b.SQL': SQL,
      'c.scala': { firstLine: '// Databricks notebook source' },
      'd.R': PYTHON,
      'e.ipynb': { language: 'sql' as const },
      'f.py': PLAIN,
      'g.py': SQL,
      'h.txt': PYTHON,
      'i.designer.ipynb': undefined,
    }
    const { files: planned, faults } = plan(files)
    expect(faults).toEqual([])
    expect(planned.map(({ notebook }) => notebook && `${notebook.format} ${notebook.language}`)).toEqual([
      'source python',
      'source sql',
      'source scala',
      'source r',
      'jupyter sql',
      ...Array.from({ length: 4 }, () => undefined),
    ])
    expect(planned[0]).toEqual({
      path: 'a.py',
      bytes: 10,
      target: 'files/a.py',
      notebook: { language: 'python', format: 'source' },
    })
  })

  it('needs a look at what can be a notebook or a pointer, and at nothing else', () => {
    const sizes: [string, number][] = [
      ['a.py', 0],
      ['a.py', 99 * MB],
      ['a.ipynb', 10 * MB],
      ['a.ipynb', 10 * MB + 1],
      ['a.bin', 99],
      ['a.bin', 130],
      ['a.bin', 1024],
    ]
    expect(sizes.map(([path, bytes]) => needsBeginning({ path, bytes }))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
    ])
  })
})

describe('what the workspace would confuse is told, with the way out', () => {
  it.each([
    [
      'two notebooks',
      { 'x/a.py': PYTHON, 'x/a.sql': SQL },
      /^x\/a\.py and x\/a\.sql: .*`!x\/a\.sql` in source-files\.$/,
    ],
    ['a notebook beside a file', { 'x/a': undefined, 'x/a.py': PYTHON }, /^x\/a and x\/a\.py: /],
    ['a notebook beside a folder', { 'a.py': PYTHON, 'a/b/c': undefined }, /^a\.py and the folder a: .*`!a\.py`/],
    [
      'many at once',
      Object.fromEntries(
        Array.from({ length: 9 }, (_, n) => [`${n}.py`, PYTHON]).concat(
          Array.from({ length: 9 }, (_, n) => [`${n}.sql`, SQL]),
        ),
      ),
      /4\.py and 4\.sql and 4 more: .*lines such as `!0\.sql`/,
    ],
    [
      'an .ipynb that is none',
      { 'a.ipynb': { problem: 'it is not a JSON object' } },
      /^a\.ipynb \(it is not a JSON object\): no notebook.*`!a\.ipynb`/,
    ],
    [
      'an .ipynb that is a pointer',
      { 'a.ipynb': POINTER },
      /^a\.ipynb: no notebook, but a Git LFS pointer.*`lfs: true`/,
    ],
    ['a folder .git', { 'x/.git/config': undefined }, /^x\/\.git\/config: .*\.git/],
    ['a name from hell', { 'x\n/.git/y': undefined }, /^"x\\n\/\.git\/y": .*`!"x\\n/],
  ] satisfies [string, Record<string, Beginning | undefined>, RegExp][])('%s', (_, files, fault) => {
    expect(plan(files).faults).toEqual([expect.stringMatching(fault)])
  })

  it('a notebook of more than 10 MB, and a file of more than 500', () => {
    expect(plan({ 'a.py': PYTHON, 'b.py': PLAIN, 'c.ipynb': undefined }, 10 * MB + 1).faults).toEqual([
      expect.stringMatching(/^a\.py, c\.ipynb: larger than the 10 MB/),
    ])
    expect(plan({ 'a.py': PYTHON, 'c.ipynb': { language: 'python' }, 'b.py': PLAIN }, 10 * MB).faults).toEqual([])
    expect(plan({ 'a.bin': undefined }, 500 * MB + 1).faults).toEqual([expect.stringMatching(/^a\.bin: .*500 MB/)])
    expect(plan({ 'a.bin': undefined }, 500 * MB).faults).toEqual([])
  })
})

it('what the workspace keeps apart is no fault', () => {
  const files = { 'a.py': PYTHON, 'a.txt': PLAIN, 'b.py': PLAIN, 'b.sql': PLAIN, 'b/c': PLAIN, 'A.py': PYTHON }
  expect(plan(files).faults).toEqual([])
})

it('pointers draw one warning with their number and the first names', () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`data/${n}.bin`, POINTER]))
  expect(plan(files).warnings).toEqual([
    expect.stringMatching(/^12 files are Git LFS pointers.*data\/4\.bin and 7 more.*`lfs: true`/),
  ])
  expect(plan({ a: POINTER }).warnings).toEqual([expect.stringMatching(/^1 file is a Git LFS pointer/)])
})
