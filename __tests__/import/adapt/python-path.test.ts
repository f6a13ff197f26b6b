import { describe, expect, it } from '@jest/globals'
import { addPythonPath } from '../../../src/import/adapt/python-path.ts'
import type { NotebookForm, NotebookLanguage } from '../../../src/model/source.ts'
import { cpuMs } from '../../builders/cpu.ts'

const FOLDER = '/Workspace/Users/a@b.c/files'
const ADDED = [
  '# Added to this copy by Databricks Run (input python-path), so that modules of the repository can be imported.',
  'import sys',
  `sys.path.extend(folder for folder in ["${FOLDER}"] if folder not in sys.path)`,
]
const CELL = ADDED.join('\n')
const NEXT = '\n\n# COMMAND ----------\n\n'
const HEADER = '# Databricks notebook source'
const PYTHON: NotebookForm = { language: 'python', format: 'source' }

const python = (text: string): string => addPythonPath(text, PYTHON, [FOLDER])

describe('a Python notebook', () => {
  it('begins with a cell that appends the folders; all the rest follows as it was', () => {
    expect(python(`${HEADER}\nprint(1)\n`)).toBe(`${HEADER}\n${CELL}${NEXT}print(1)\n`)
  })

  it.each([
    ['only a header', HEADER, `${HEADER}\n${CELL}${NEXT}`],
    ['white space behind the header', `${HEADER}  \nx`, `${HEADER}  \n${CELL}${NEXT}x`],
    ['no line end at the end', `${HEADER}\nx${NEXT}y`, `${HEADER}\n${CELL}${NEXT}x${NEXT}y`],
    ['Markdown first', `${HEADER}\n# MAGIC %md\n# MAGIC hi\n`, `${HEADER}\n${CELL}${NEXT}# MAGIC %md\n# MAGIC hi\n`],
    ['a title', `${HEADER}\n# DBTITLE 1,Load\nx\n`, `${HEADER}\n${CELL}${NEXT}# DBTITLE 1,Load\nx\n`],
    [
      'an environment',
      `${HEADER}\n# /// script\n# a\n# ///\nx`,
      `${HEADER}\n# /// script\n# a\n# ///\n${CELL}${NEXT}x`,
    ],
    ['no end of its environment', `${HEADER}\n# /// script\nx`, `${HEADER}\n${CELL}${NEXT}# /// script\nx`],
    ['nothing but an environment', `${HEADER}\n# /// script\n# ///`, `${HEADER}\n# /// script\n# ///\n${CELL}${NEXT}`],
  ])('with %s', (_, text, expected) => {
    expect(python(text)).toBe(expected)
  })

  it('with CRLF keeps CRLF, also in what is added', () => {
    const text = `${HEADER}\nx${NEXT}%pip install y${NEXT}z`
    expect(python(text.replaceAll('\n', '\r\n'))).toBe(python(text).replaceAll('\n', '\r\n'))
  })

  it.each([
    '# MAGIC %pip install x',
    '# DBTITLE 1,Install\n# MAGIC %pip install x\n# MAGIC %pip install y',
    '%pip install x',
    'import os\n%pip install x',
    '# MAGIC %conda install x',
    '# MAGIC %restart_python',
    'dbutils.library.restartPython()',
    'if True:\n  dbutils.library.restartPython ()',
  ])('gets the cell again behind one that may restart Python: %j', (cell) => {
    expect(python(`${HEADER}\n${cell}${NEXT}import x${NEXT}print(1)\n`)).toBe(
      `${HEADER}\n${CELL}${NEXT}${cell}${NEXT}${CELL}${NEXT}import x${NEXT}print(1)\n`,
    )
  })

  it('gets the cell again behind the last, since %run may have brought it into another', () => {
    for (const end of ['', '\n'])
      expect(python(`${HEADER}\nx${NEXT}%pip install y${end}`)).toBe(
        `${HEADER}\n${CELL}${NEXT}x${NEXT}%pip install y${NEXT}${CELL}\n`,
      )
  })

  it.each(['# MAGIC %md\n# MAGIC %pip install x', '# MAGIC %sh\n# MAGIC %pip', 'piped = a %pipe', '# MAGIC %run ./x'])(
    'does not get it behind any other: %j',
    (cell) => {
      expect(python(`${HEADER}\n${cell}${NEXT}x`)).toBe(`${HEADER}\n${CELL}${NEXT}${cell}${NEXT}x`)
    },
  )

  it('takes linear time, whatever is in it', () => {
    const hostile = ['# MAGIC %pip install x\n# COMMAND ----------\n', '# ///\n', ' ', '\n', '%', '# MAGIC ', '\t%pi']
    for (const piece of hostile) {
      const text = `${HEADER}\n# /// script\n${piece.repeat(2e6 / piece.length)}`
      const before = cpuMs()
      python(text)
      expect(cpuMs() - before).toBeLessThan(3000)
    }
  })
})

describe('the folders', () => {
  const listOf = (...folders: string[]): string =>
    /folder in \[(.*)\] if/.exec(addPythonPath(`${HEADER}\n`, PYTHON, folders))?.[1] ?? ''

  it.each([
    ['/a"b', String.raw`"/a\"b"`],
    [String.raw`/a\n`, String.raw`"/a\\n"`],
    ["/it's", `"/it's"`],
    ['/a\nb\r\0', String.raw`"/a\u000ab\u000d\u0000"`],
    ['/ü\u202e', String.raw`"/\u00fc\u202e"`],
    ['/😀', String.raw`"/\U0001f600"`],
    ['/\ud83d', String.raw`"/\ufffd"`],
    ['/{x}%s$y', '"/{x}%s$y"'],
  ])('%j is the Python text %s', (folder, literal) => {
    expect(listOf(folder)).toBe(literal)
  })

  it('stand in their order, each once', () => {
    expect(listOf('/b', '/a', '/b')).toBe('"/b", "/a"')
  })

  it('cannot break out of their cell', () => {
    const text = addPythonPath(`${HEADER}\n`, PYTHON, ['/x\n# COMMAND ----------\n"]; import os #'])
    expect(text.match(/^# COMMAND -/gm)).toHaveLength(1)
  })
})

describe('a notebook of another language', () => {
  it.each<[NotebookLanguage, string]>([
    ['sql', '--'],
    ['scala', '//'],
    ['r', '#'],
  ])('%s gets a %%python cell in front if it has one', (language, comment) => {
    const form: NotebookForm = { language, format: 'source' }
    const header = `${comment} Databricks notebook source`
    const next = `\n\n${comment} COMMAND ----------\n\n`
    const magic = (...lines: string[]): string => lines.map((line) => `${comment} MAGIC ${line}`).join('\n')
    const own = `${comment} DBTITLE 1,Python\n${magic('%python', 'x')}`
    const added = magic('%python', ...ADDED)
    expect(addPythonPath(`${header}\nselect 1${next}${own}\n`, form, [FOLDER])).toBe(
      `${header}\n${added}${next}select 1${next}${own}\n`,
    )
    expect(addPythonPath(`${header}\n${magic('%pip install x')}${next}${own}`, form, [FOLDER])).toBe(
      `${header}\n${added}${next}${magic('%pip install x')}${next}${added}${next}${own}`,
    )
    const without = `${header}\nselect 1${next}${magic('%md', '%python')}\n`
    expect(addPythonPath(without, form, [FOLDER])).toBe(without)
  })
})

describe('a Jupyter notebook', () => {
  const form: NotebookForm = { language: 'python', format: 'jupyter' }
  const code = (source: unknown, more = {}): object => ({ cell_type: 'code', ...more, source })
  const notebook = (cells: object[], more = {}): string => JSON.stringify({ cells, ...more }, null, 1)
  interface Cell {
    id?: unknown
    source?: string[]
  }
  const cellsOf = (text: string, of = form): Cell[] =>
    (JSON.parse(addPythonPath(text, of, [FOLDER])) as { cells: Cell[] }).cells
  const added = { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: expect.any(Array) }

  it('gets a code cell in front, and keeps all others', () => {
    const own = [{ cell_type: 'markdown', source: '%pip' }, code(['a\n', 'b'], { outputs: [{ x: 1 }], extra: null })]
    const cells = cellsOf(notebook(own))
    expect(cells).toEqual([added, ...own])
    expect(cells[0]?.source?.join('')).toBe(CELL)
  })

  it('gets it again behind a cell that may restart Python, however its text is written', () => {
    const own = [code('%pip install x\r\ny'), code(['import os\n', 'dbutils.library.restartPython()']), code('z')]
    expect(cellsOf(notebook(own))).toEqual([added, own[0], added, own[1], added, own[2]])
  })

  it('comes back as it is when it has the cells already', () => {
    const once = addPythonPath(notebook([code('%pip install x')]), form, [FOLDER])
    expect(addPythonPath(once, form, [FOLDER])).toBe(once)
  })

  it('has ids for its cells from format 4.5 on, each its own', () => {
    const own = [code('%pip install x', { id: 'databricks-run-1' }), code('y', { id: 'b' })]
    const idsOf = (nbformat: number, minor: number): unknown[] =>
      cellsOf(notebook(own, { nbformat, nbformat_minor: minor })).map(({ id }) => id)
    const ids = idsOf(4, 5)
    expect(new Set(ids).size).toBe(4)
    expect(ids.every((id) => /^[\w-]{1,64}$/.test(String(id)))).toBe(true)
    expect(idsOf(5, 0)).toEqual(ids)
    expect(idsOf(4, 4)).toEqual([undefined, 'databricks-run-1', undefined, 'b'])
  })

  it('keeps every digit, field and character, in the order and the writing of Jupyter', () => {
    const text = [
      '{',
      ' "cells": [],',
      ' "metadata": {',
      '  "__proto__": 1,',
      '  "big": 9007199254740993,',
      '  "text": "ü😀\\u0000"',
      ' },',
      ' "nbformat": 4',
      '}',
      '',
    ].join('\n')
    const written = addPythonPath(text, form, [FOLDER])
    expect(written.slice(written.lastIndexOf('\n "metadata"'))).toBe(text.slice(text.indexOf('\n "metadata"')))
    expect(written.slice(0, 15)).toBe('{\n "cells": [\n ')
  })

  it('keeps a BOM, CRLF, and that nothing ends its last line', () => {
    const written = addPythonPath(`\ufeff${notebook([code('x')]).replaceAll('\n', '\r\n')}`, form, [FOLDER])
    expect(written.startsWith('\ufeff{\r\n')).toBe(true)
    expect(written.replaceAll('\r\n', '')).not.toContain('\n')
    expect(written.endsWith('}')).toBe(true)
  })

  it('of another language gets a %python cell if it has one', () => {
    const sql: NotebookForm = { language: 'sql', format: 'jupyter' }
    const own = [code('select 1'), code(['%python\n', 'x'])]
    const cells = cellsOf(notebook(own), sql)
    expect(cells).toEqual([added, ...own])
    expect(cells[0]?.source?.join('')).toBe(`%python\n${CELL}`)
    expect(cellsOf(notebook([own[0]!]), sql)).toEqual([own[0]])
  })

  it.each([null, 1, 'x', [], {}, { cell_type: 'code' }, { cell_type: 'code', source: 5 }, code([1, null, '%pip'])])(
    'keeps a cell that is none: %j',
    (cell) => {
      expect(cellsOf(JSON.stringify({ cells: [cell] }))).toContainEqual(cell)
    },
  )
})
