import { describe, expect, it } from '@jest/globals'
import { setEnvironment, takesEnvironment } from '../../../src/import/adapt/environment.ts'
import type { NotebookForm } from '../../../src/model/source.ts'

const HEADER = '# Databricks notebook source\n'
const PYTHON: NotebookForm = { language: 'python', format: 'source' }
const NOTEBOOK: NotebookForm = { language: 'python', format: 'jupyter' }
const ENVIRONMENT = { version: '4', dependencies: ['pandas>=2,<3', '/Workspace/x/a-1-py3-none-any.whl'] }
const BLOCK = `# /// script
# [tool.databricks.environment]
# environment_version = "4"
# dependencies = [
#   "pandas>=2,<3",
#   "/Workspace/x/a-1-py3-none-any.whl",
# ]
# ///
`

const set = (text: string, environment = ENVIRONMENT): string | undefined => setEnvironment(text, PYTHON, environment)

describe('a Python notebook in source format', () => {
  it('has its environment right under the header', () => {
    expect(set(`${HEADER}# MAGIC %md\n`)).toBe(`${HEADER}${BLOCK}# MAGIC %md\n`)
    expect(set(HEADER.trimEnd())).toBe(HEADER + BLOCK)
  })

  it.each([
    '# /// script\n# [tool.databricks.environment]\n# base_environment = "x"\n# environment_version = "5"\n# ///\n',
    '# /// script\n# dependencies = [\n#   "y",\n# ]\n#\n# ///  \n',
    '\n\n# /// script\n# ///\n',
    BLOCK,
  ])('has it in place of the one it had: %j', (block) => {
    const rest = '# a comment\n# ///\nprint(1)\n\n# COMMAND ----------\n\n# /// script\n# ///\n'
    expect(set(HEADER + block + rest)).toBe(HEADER + BLOCK + rest)
  })

  it('keeps a block that has no end, or is not the first thing in it: that is code', () => {
    for (const rest of ['# /// script\n# x\nprint(1)\n# ///\n', 'x\n# /// script\n# ///\n'])
      expect(set(HEADER + rest)).toBe(HEADER + BLOCK + rest)
  })

  it('keeps CRLF', () => {
    expect(set(`${HEADER}x\n`.replaceAll('\n', '\r\n'))).toBe(`${HEADER}${BLOCK}x\n`.replaceAll('\n', '\r\n'))
  })

  it('names no dependencies where there are none', () => {
    expect(set(HEADER, { version: '5', dependencies: [] })).toBe(
      `${HEADER}# /// script\n# [tool.databricks.environment]\n# environment_version = "5"\n# ///\n`,
    )
  })

  it('has dependencies as texts of TOML, which cannot break out', () => {
    const text = set(HEADER, { version: '4', dependencies: ['a; x == "b"', 'c\\d', 'e\n# ///\nimport os', 'ü😀'] })
    expect(text?.split('\n').slice(5, 9)).toEqual([
      String.raw`#   "a; x == \"b\"",`,
      String.raw`#   "c\\d",`,
      String.raw`#   "e\u000a# ///\u000aimport os",`,
      String.raw`#   "\u00fc\U0001f600",`,
    ])
  })
})

describe('a Jupyter notebook', () => {
  const metadataOf = (metadata?: object, form = NOTEBOOK): unknown =>
    JSON.parse(setEnvironment(JSON.stringify({ cells: [], metadata }), form, ENVIRONMENT) ?? '').metadata
  const environmentMetadata = {
    base_environment: '',
    environment_version: '4',
    dependencies: ENVIRONMENT.dependencies,
  }
  const KEY = 'application/vnd.databricks.v1+notebook'

  it('has it in its metadata, beside all else', () => {
    expect(
      metadataOf({
        kernelspec: { x: 1 },
        [KEY]: { widgets: {}, environmentMetadata: { client: '1' }, language: 'sql' },
      }),
    ).toEqual({ kernelspec: { x: 1 }, [KEY]: { widgets: {}, environmentMetadata, language: 'sql' } })
  })

  it('says its language, too, where it had no metadata of Databricks', () => {
    expect(metadataOf()).toEqual({ [KEY]: { language: 'python', environmentMetadata } })
    expect(metadataOf({ [KEY]: null })).toEqual({ [KEY]: { language: 'python', environmentMetadata } })
  })
})

it.each(['sql', 'scala', 'r'] as const)('is not known for %s in source format', (language) => {
  const form: NotebookForm = { language, format: 'source' }
  expect(takesEnvironment(form)).toBe(false)
  expect(setEnvironment(HEADER, form, ENVIRONMENT)).toBeUndefined()
  expect(takesEnvironment({ language, format: 'jupyter' })).toBe(true)
})

it('is not set in what is no notebook', () => {
  expect(set('print(1)')).toBeUndefined()
  expect(setEnvironment('{}', NOTEBOOK, ENVIRONMENT)).toBeUndefined()
})
