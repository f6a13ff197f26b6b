import { describe, expect, it } from '@jest/globals'
import { readNotebook } from '../../src/traceback/notebook-source.ts'
import { cpuMs } from '../builders/cpu.ts'

const cellsOf = (text: string, extension: string) =>
  readNotebook(text, extension).map(({ lines, fileLines }) =>
    lines.map((line, at) => `${fileLines[at] ?? '?'} ${line}`),
  )

describe('the cells of a notebook', () => {
  it('are as an export shows them, in every language', () => {
    expect(
      cellsOf(
        '\ufeff# Databricks notebook source\n\na\n\nb\n\n# COMMAND ----------\n\n# MAGIC %md\n# MAGIC\n# MAGIC  x\n',
        'py',
      ),
    ).toEqual([
      ['3 a', '4 ', '5 b'],
      ['9 %md', '10 ', '11  x'],
    ])
    expect(
      cellsOf('-- Databricks notebook source\n-- DBTITLE 1,Sales\nSELECT 1\n-- COMMAND ----------\n', 'sql'),
    ).toEqual([['3 SELECT 1'], []])
    expect(cellsOf('// Databricks notebook source\nval a = 1', 'scala')).toEqual([['2 val a = 1']])
    expect(cellsOf('# Databricks notebook source\r\nx <- 1\r\n', 'r')).toEqual([['2 x <- 1']])
  })

  it('are none where a file is no notebook', () => {
    expect([cellsOf('a = 1', 'py'), cellsOf('# Databricks notebook source', 'txt'), cellsOf('', 'py')]).toEqual([
      [],
      [],
      [],
    ])
    expect(['{', '[]', '{"cells":[', '{"cells":7}', 'null', '"x"'].map((text) => cellsOf(text, 'ipynb'))).toEqual(
      Array.from({ length: 6 }, () => []),
    )
  })

  it('of a Jupyter notebook stand on the lines of its JSON', () => {
    const notebook = {
      metadata: { source: 'no', cells: [{ source: ['no'] }] },
      cells: [
        { source: ['# {"cells": [\n', '\n', 'b\\"'], outputs: [{ data: { source: 'no' } }] },
        { source: 'one\ntwo' },
        { outputs: [] },
        { source: ['last'] },
      ],
    }
    const text = JSON.stringify(notebook, null, 1)
    const lineOf = (piece: string): number => text.split('\n').findIndex((line) => line.includes(piece)) + 1
    const first = lineOf('# {')
    expect(cellsOf(text, 'ipynb')).toEqual([
      [`${first} # {"cells": [`, `${first + 1} `, `${first + 2} b\\"`],
      ['? one', '? two'],
      ['? '],
      [`${lineOf('last')} last`],
    ])
  })
})

it.each([
  ['ipynb', '{"cells":[{"source":[' + '"a\\\\n",'.repeat(300_000) + '"b"]}]}'],
  ['ipynb', '{"cells":' + '['.repeat(5_000_000)],
  ['ipynb', '"'.repeat(5_000_000)],
  ['py', '# Databricks notebook source\n' + '# COMMAND ----------\n'.repeat(300_000)],
  ['py', '# Databricks notebook source\n' + '\n'.repeat(2_000_000)],
])('a large %s costs linear time', (extension, text) => {
  const before = cpuMs()
  readNotebook(text, extension)
  expect(cpuMs() - before).toBeLessThan(4_000)
})
