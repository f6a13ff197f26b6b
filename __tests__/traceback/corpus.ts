import { readdirSync, readFileSync } from 'node:fs'
import { readExport } from '../../src/databricks/wire/read-export.ts'
import type { Failure } from '../../src/traceback/locate.ts'
import type { Places } from '../../src/traceback/places.ts'
import { aCommand, exportAnswer } from '../builders/notebook-export.ts'

/**
 * A trace as it really looks, with the files of the checkout that it is about, and what a person would name. A file of
 * `__tests__/fixtures/traces` has `name: value` lines, then parts that begin with `=== `: `error`, `trace`, `cell ID`
 * (of the run, with `failed` or `skipped`), `printed` (by the cell above), `file PATH` (of the checkout). `␛` is ESC,
 * `<<filler>>` five megabytes of JVM frames.
 */
export interface Case {
  name: string
  failure: Failure
  places: Places
  readFile: (path: string) => Promise<string | undefined>
  /** `src/a.py:3`, `src/a.py:3-5`, `src/a.py without a line`, `no file`. */
  expected: string
  /** What a person would name, who knows more than the trace tells. */
  person: string
  /** `3 failed, 0 errors, 37 passed, 1 skipped`. */
  counts?: string
  /** `tests/test_a.py::test_b @ tests/test_a.py:3`. */
  tests: string[]
}

const FOLDER = new URL('../fixtures/traces/', import.meta.url)
const FILLER_CHARACTERS = 5_000_000
const FILLER = '\tat org.apache.spark.sql.execution.WholeStageCodegenExec.doExecute(WholeStageCodegenExec.scala:751)\n'

export function readCorpus(): Case[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => readCase(file.replace('.txt', ''), readFileSync(new URL(file, FOLDER), 'utf8')))
}

function readCase(name: string, text: string): Case {
  const [head = '', ...rest] = text.replaceAll('␛', '\u001b').split(/^=== /m)
  const all = (field: string): string[] =>
    head.split('\n').flatMap((line) => (line.startsWith(`${field}: `) ? [line.slice(field.length + 2)] : []))
  const parts = rest.map((part) => ({
    title: part.slice(0, part.indexOf('\n')),
    body: part.slice(part.indexOf('\n') + 1, -1),
  }))
  const ofTitle = (title: string): string => parts.find((part) => part.title === title)?.body ?? ''
  const isCrlf = all('line-ends')[0] === 'crlf'
  const files = new Map(
    parts
      .filter(({ title }) => title.startsWith('file '))
      .map(({ title, body }) => [title.slice(5), isCrlf ? body.replaceAll('\n', '\r\n') : body]),
  )
  const error = ofTitle('error')
  const trace = ofTitle('trace').replace('<<filler>>', FILLER.repeat(FILLER_CHARACTERS / FILLER.length).trimEnd())
  const commands = commandsOf(parts, error, trace)
  return {
    name: `${name}: ${all('why')[0] ?? ''}`,
    failure: { error, trace, ...(commands.length > 0 ? { export: readExport(exportAnswer({ commands })) } : {}) },
    places: { importedFolder: all('imported')[0], notebookFile: all('task')[0], hasFile: (path) => files.has(path) },
    readFile: (path) => Promise.resolve(files.get(path)),
    expected: all('expect')[0] ?? '',
    person: all('person')[0] ?? all('expect')[0] ?? '',
    counts: all('tests')[0],
    tests: all('test'),
  }
}

function commandsOf(parts: { title: string; body: string }[], error: string, trace: string): unknown[] {
  const commands: Record<string, unknown>[] = []
  for (const { title, body } of parts) {
    const [kind, id, state] = title.split(' ')
    const last = commands.at(-1)
    if (kind === 'printed' && last) last.results = printed(body)
    if (kind !== 'cell') continue
    const failed = state === 'failed' ? { state: 'error', errorSummary: error, error: trace } : {}
    const skipped = state === 'skipped' ? { errorSummary: 'Command skipped', errorTraceType: 'ansi' } : {}
    const position = commands.length + 2
    commands.push(aCommand({ origId: Number(id), command: body, position, ...failed, ...skipped }))
  }
  return commands
}

function printed(text: string): unknown {
  return {
    type: 'listResults',
    data: [{ type: 'ansi', name: 'stdout', data: text, addedWidgets: {}, removedWidgets: [] }],
  }
}
