import { describe, expect, it } from '@jest/globals'
import { between, pick, seededRandom } from '../../../harness/random.ts'
import { adapt, type Adaptation } from '../../../src/import/adapt/adapt.ts'
import type { NotebookForm, NotebookLanguage } from '../../../src/model/source.ts'

const FOLDERS = ['/Workspace/Users/a@b.c/.databricks-run/x/files']
const BOTH: Adaptation = { folders: FOLDERS, environment: { version: '4', dependencies: ['pandas>=2,<3'] } }
const COMMENT: Record<NotebookLanguage, string> = { python: '#', r: '#', scala: '//', sql: '--' }

const adapted = (text: string, form: NotebookForm, what = BOTH): string =>
  adapt(Buffer.from(text), form, what).toString()

/** The cells of a notebook in source format as others read them: without header and block, blank ends dropped. */
function cellsOf(text: string, language: NotebookLanguage): string[] {
  const body = text.slice(text.indexOf('\n') + 1)
  return (language === 'python' ? body.replace(/^# \/\/\/ script\n(?:#.*\n)*?# \/\/\/(?:\n|$)/, '') : body)
    .split(`${COMMENT[language]} COMMAND ----------\n`)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
}

const isAdded = (cell: string): boolean => cell.includes('Added to this copy by Databricks Run')

describe('any notebook in source format', () => {
  const random = seededRandom(11)
  const someText = (language: NotebookLanguage): string => {
    const comment = COMMENT[language]
    const bodies = [
      'print(1)\n\n\nprint(2)',
      `${comment} MAGIC %md\n${comment} MAGIC # Title\n${comment} MAGIC\n${comment} MAGIC %pip install is no code here`,
      `${comment} MAGIC %python\n${comment} MAGIC print(3)`,
      `${comment} MAGIC %pip install x`,
      `${comment} DBTITLE 1,A title\nx = "ü😀\\n"`,
      'dbutils.library.restartPython()',
      '# /// script\n# x\n# ///',
      '',
    ]
    const block = language === 'python' && random() < 0.5 ? '# /// script\n# dependencies = ["y"]\n# ///\n' : ''
    const cells = Array.from({ length: between(random, 1, 6) }, () => pick(random, bodies))
    const text = cells.join(`\n\n${comment} COMMAND ----------\n\n`)
    return `${comment} Databricks notebook source\n${block}${text}${pick(random, ['', '\n'])}`
  }

  it('keeps its own cells, in their order, and gains nothing when it is adapted again', () => {
    for (let n = 0; n < 500; n++) {
      const language = pick(random, ['python', 'sql', 'scala', 'r'] as const)
      const form: NotebookForm = { language, format: 'source' }
      const text = someText(language)
      const once = adapted(text, form)
      expect(cellsOf(once, language).filter((cell) => !isAdded(cell))).toEqual(cellsOf(text, language))
      expect(adapted(once, form)).toBe(once)
    }
  })

  it('has the line ends of its first line in everything that is added', () => {
    for (let n = 0; n < 100; n++) {
      const text = someText('python')
      const form: NotebookForm = { language: 'python', format: 'source' }
      expect(adapted(text.replaceAll('\n', '\r\n'), form)).toBe(adapted(text, form).replaceAll('\n', '\r\n'))
    }
  })
})

describe('what stays as it is, byte for byte', () => {
  const source: NotebookForm = { language: 'python', format: 'source' }
  const notebook: NotebookForm = { language: 'python', format: 'jupyter' }
  const broken = Buffer.concat([Buffer.from('# Databricks notebook source\nx = "'), Buffer.from([0xe9, 0x22, 0x0a])])

  it.each<[string, Buffer, NotebookForm]>([
    ['text that is not UTF-8', broken, source],
    ['a file that is no notebook after all', Buffer.from('print(1)\n'), source],
    ['an empty file', Buffer.from(''), source],
    ['the header of another language', Buffer.from('-- Databricks notebook source\n'), source],
    ['JSON that is broken', Buffer.from('{"cells": ['), notebook],
    ['JSON without cells', Buffer.from('{"cells": {}}'), notebook],
    ['JSON that is no object', Buffer.from('[]'), notebook],
    ['JSON nested beyond all measure', Buffer.from(`{"cells":[],"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`), notebook],
  ])('%s', (_, bytes, form) => {
    expect(adapt(bytes, form, BOTH)).toBe(bytes)
  })

  it('JSON nested so deep that it can be read and not written', () => {
    const nested = (depth: number): Buffer => Buffer.from(`{"cells":[],"x":${'['.repeat(depth)}${']'.repeat(depth)}}`)
    const isLeft = (depth: number): boolean => adapt(nested(depth), notebook, BOTH).length === nested(depth).length
    let [shallow, deep] = [1, 1e5]
    while (deep - shallow > 1) {
      const middle = Math.floor((shallow + deep) / 2)
      if (isLeft(middle)) deep = middle
      else shallow = middle
    }
    for (let depth = deep - 25; depth < deep + 25; depth++) expect(() => isLeft(depth)).not.toThrow()
  })

  it('a notebook for which there is nothing to add', () => {
    const bytes = Buffer.from('# Databricks notebook source\nprint(1)\n')
    expect(adapt(bytes, source, { folders: [] })).toBe(bytes)
  })
})

it.each<[NotebookLanguage, Adaptation]>([
  ['python', BOTH],
  ['scala', BOTH],
  ['python', { folders: [] }],
])('has no byte order mark before its header, which would make it a plain file: %s', (language, what) => {
  const form: NotebookForm = { language, format: 'source' }
  const text = `${COMMENT[language]} Databricks notebook source\nx\n`
  expect(adapted(`\ufeff${text}`, form, what)).toBe(adapted(text, form, what))
})

it('has the cell behind the environment, which has to stand right under the header', () => {
  const text = adapted('# Databricks notebook source\nprint(1)\n', { language: 'python', format: 'source' })
  const lines = text.split('\n')
  expect(lines.slice(0, 2)).toEqual(['# Databricks notebook source', '# /// script'])
  expect(lines[lines.indexOf('# ///') + 1]).toContain('# Added to this copy')
})
