import { describe, expect, it } from '@jest/globals'
import { readExport } from '../../../src/databricks/wire/read-export.ts'
import { cpuMs } from '../../builders/cpu.ts'
import { aCommand, encodeModel, exportAnswer, exportPage } from '../../builders/notebook-export.ts'

const TRACE_ID = '[Trace ID: 00-8a3ce929d6f6e6b1f2b1b1d8d1d0a3c5-6f1e2d3c4b5a6978-00]'
const model = (...commands: Record<string, unknown>[]) => ({
  version: 'NotebookV1',
  name: '3a1e5b5c-6d2f-4c76-9a9d-0b1c2d3e4f5a',
  language: 'python',
  commands: commands.map((command) => aCommand(command)),
})
const cellOf = (command: Record<string, unknown>) => readExport(exportAnswer(model(command)))?.cells[0]
const printedBy = (results: unknown) => cellOf({ results })?.outputs
const withContent = (content: unknown) => readExport({ views: [{ content, name: 'load', type: 'NOTEBOOK' }] })

describe('an exported notebook', () => {
  it('has its cells in the order of their positions', () => {
    const notebook = readExport(
      exportAnswer(
        model(
          { origId: 2, position: 3, command: 'second' },
          { origId: 3, position: 3.5, command: 'third' },
          { origId: 1, position: 2, command: 'first' },
        ),
        { name: 'load' },
      ),
    )
    expect(notebook).toMatchObject({ name: 'load', language: 'python' })
    expect(notebook?.cells.map(({ ids, source }) => `${ids.join()} ${source}`)).toEqual([
      '1 first',
      '2 second',
      '3 third',
    ])
  })

  it('keeps an id that is larger than a number can be', () => {
    const encoded = Buffer.from(
      encodeURIComponent('{"commands":[{"origId":9223372036854775807,"command":"x"}]}'),
    ).toString('base64')
    expect(withContent(exportPage(encoded))?.cells[0]?.ids).toEqual(['9223372036854775807'])
  })

  it('is found in every form that exports have had', () => {
    const json = JSON.stringify(model({ command: "print('ä; %22')" }))
    const pages = {
      'base64 of percent-encoded JSON': exportPage(encodeModel(JSON.parse(json))),
      'base64 of JSON': exportPage(Buffer.from(json).toString('base64')),
      'an object literal': `<script>var __DATABRICKS_NOTEBOOK_MODEL = ${json};</script>`,
      'an object literal at the end': `<script>__DATABRICKS_NOTEBOOK_MODEL=${json}</script>`,
      'double quotes': `<script>window.__DATABRICKS_NOTEBOOK_MODEL  =  "${encodeModel(JSON.parse(json))}"</script>`,
    }
    const sources = Object.entries(pages).map(([form, page]) => [form, withContent(page)?.cells[0]?.source])
    expect(sources).toEqual(Object.keys(pages).map((form) => [form, "print('ä; %22')"]))
  })

  it('is the view that is a notebook', () => {
    const [dashboard] = exportAnswer(model({ command: 'chart' })).views as object[]
    const [notebook] = exportAnswer(model({ command: 'code' })).views as object[]
    const views = [{ ...dashboard, type: 'DASHBOARD' }, { content: 'nothing' }, null, notebook]
    expect(readExport({ views })?.cells[0]?.source).toBe('code')
  })

  it('leaves out the charts of a table', () => {
    const chart = { subtype: 'tableResultSubCmd.visualization' }
    expect(readExport(exportAnswer(model({}, chart)))?.cells).toHaveLength(1)
  })
})

describe('what a cell printed', () => {
  const ansi = (data: unknown) => ({ type: 'ansi', name: 'stdout', data })

  it('is all of it, in order, as plain text', () => {
    const table = {
      type: 'table',
      data: [
        ['1', null],
        [2, 'b\nc'],
      ],
      schema: [{ name: 'id' }, { name: 'name' }],
      overflow: true,
    }
    const data = [
      ansi('\u001b[31mred\u001b[0m\r\n'),
      table,
      { type: 'image', data: 'data:' },
      ansi('end'),
      { type: 7 },
      3,
    ]
    expect(printedBy({ type: 'listResults', data })).toEqual([
      'red\n',
      'id | name\n1 | null\n2 | b c\n…',
      '[image]',
      'end',
      '[output]',
    ])
  })

  it('may come as HTML, as it did until 2019', () => {
    expect(printedBy({ type: 'html', data: '<div class="ansiout">1 &lt; 2 &amp;amp;\nb</div>' })).toEqual([
      '1 < 2 &amp;\nb\n',
    ])
    expect(printedBy({ type: 'mimeBundle', data: { 'text/plain': ['a', 'b'] } })).toEqual(['ab'])
  })

  it('is nothing where there is no result', () => {
    expect([null, 'x', [], {}].map((results) => printedBy(results))).toEqual([[], [], [], ['[output]']])
  })

  it('lacks its middle where it is long, and a table its end', () => {
    const [long = ''] = printedBy(ansi(`first${'x'.repeat(3_000_000)}last`)) ?? []
    expect(long.length).toBeLessThan(1_000_010)
    expect([long.slice(0, 5), long.slice(-4)]).toEqual(['first', 'last'])
    const rows = Array.from({ length: 10_000 }, (_, row) => [row, 'y'.repeat(1_000)])
    const [table = ''] = printedBy({ type: 'table', data: rows }) ?? []
    expect(table.split('\n')).toHaveLength(101)
    expect(table.length).toBeLessThan(25_000)
  })
})

describe('the error of a cell', () => {
  it('is what serverless compute says of it', () => {
    const cell = cellOf({
      state: 'error',
      errorSummary: `ModuleNotFoundError: No module named 'x'\n${TRACE_ID}`,
      errorTraceType: 'baseError',
      error: `\u001b[0;31mModuleNotFoundError\u001b[0m: No module named 'x'\n${TRACE_ID}`,
      baseErrorDetails: { jupyterProps: { ename: 'ModuleNotFoundError', evalue: "No module named 'x'" } },
    })
    expect(cell?.error).toEqual({
      name: 'ModuleNotFoundError',
      message: "No module named 'x'",
      trace: `ModuleNotFoundError: No module named 'x'\n${TRACE_ID}`,
    })
  })

  it('is read from its summary, also where that is HTML', () => {
    const errorSummary = '<span class="ansired">ZeroDivisionError</span>: 1 &gt; 0'
    const error = '<span class="ansired">---</span>\n'
    expect(cellOf({ errorSummary, error })?.error).toEqual({
      name: 'ZeroDivisionError',
      message: '1 > 0',
      trace: '---',
    })
    expect(cellOf({ errorSummary: `boom ${TRACE_ID}` })?.error).toEqual({ name: '', message: 'boom', trace: '' })
    expect(cellOf({ error: 'java.lang.Error: b\n\tat x' })?.error).toMatchObject({
      name: 'java.lang.Error',
      message: 'b',
    })
  })

  it('is not there where only the state says so, or where a cell was skipped', () => {
    expect(cellOf({ state: 'error' })).not.toHaveProperty('error')
    const skipped = cellOf({ state: 'error', errorSummary: 'Command skipped', errorTraceType: 'ansi' })
    expect(skipped).toMatchObject({ isSkipped: true })
    expect(skipped).not.toHaveProperty('error')
  })
})

describe('an export that cannot be read', () => {
  const nested = `{"commands":${'['.repeat(200_000)}`
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 7],
    ['no model', '<html></html>'],
    ['a model of nothing', exportPage('')],
    ['an open quote', "var __DATABRICKS_NOTEBOOK_MODEL = 'abc"],
    ['no value', 'var __DATABRICKS_NOTEBOOK_MODEL;'],
    ['no base64', exportPage('%%%')],
    ['bad percent-encoding', exportPage(Buffer.from('%7B%ZZ').toString('base64'))],
    ['half of it', exportPage(encodeModel(model({})).slice(0, 100))],
    ['another shape', exportPage(encodeModel({ commands: {} }))],
    ['a list', exportPage(encodeModel([1]))],
    ['too many brackets', exportPage(Buffer.from(nested).toString('base64'))],
    ['a literal that is code', '<script>var __DATABRICKS_NOTEBOOK_MODEL = {a: 1};</script>'],
  ])('is none: %s', (_, content) => {
    expect(withContent(content)).toBeUndefined()
    expect(readExport({ views: content })).toBeUndefined()
  })

  it('is what of it is not a cell', () => {
    const commands = [null, 1, {}, { command: 5 }, aCommand({ origId: { id: 1 }, position: 'x', command: 'kept' })]
    expect(readExport(exportAnswer({ commands }))?.cells).toEqual([
      { ids: [], position: 0, source: 'kept', outputs: [], isSkipped: false },
    ])
  })
})

describe('a large export', () => {
  const ms = (content: string): number => {
    const before = cpuMs()
    withContent(content)
    return cpuMs() - before
  }

  it('of fifty megabytes is left alone', () => {
    const page = exportPage('A'.repeat(50_000_000))
    expect(withContent(page)).toBeUndefined()
    expect(ms(page)).toBeLessThan(500)
  })

  it('of thirty megabytes is read in moments', () => {
    const results = {
      type: 'listResults',
      data: Array.from({ length: 20 }, () => ({ type: 'ansi', data: ' \u001b['.repeat(70_000) })),
    }
    const page = exportPage(encodeModel(model(...Array.from({ length: 3 }, () => ({ results })))))
    expect(page.length).toBeGreaterThan(25_000_000)
    expect(ms(page)).toBeLessThan(5_000)
  })

  it.each(['<', '<a', '&#', '&', '\u001b[', '\u001b]', '<br', ' \n', '[Trace ID: '])(
    'full of %j costs linear time',
    (piece) => {
      const results = { type: 'html', data: piece.repeat(500_000) }
      const filled = { results, error: `<span>${piece.repeat(500_000)}`, errorSummary: piece.repeat(500_000) }
      expect(ms(exportPage(encodeModel(model(filled))))).toBeLessThan(2_000)
    },
  )
})
