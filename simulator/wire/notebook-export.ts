import type { TaskRun } from '../engine/model.ts'
import type { Cell, Text } from '../scenario/scenario.ts'
import type { Json } from './form.ts'
import { whole } from './long-text.ts'

/** The views of `runs/export`: HTML that carries the notebook as an encoded model. */
export function exportViews(taskRun: TaskRun, views: string): Json[] {
  const path = taskRun.lane.spec.notebook_task?.notebook_path ?? ''
  const name = path.slice(path.lastIndexOf('/') + 1)
  const { attempt } = taskRun
  if (views === 'DASHBOARDS' || attempt?.export === 'empty') return []
  const model = encoded({
    version: 'NotebookV1',
    name,
    language: 'python',
    commands: commandsOf(taskRun, attempt?.cells ?? [{ source: `# ${name}` }]),
    dashboards: [],
    guid: GUID,
    globalVars: {},
    iPythonMetadata: null,
    inputWidgets: {},
  })
  const carried = attempt?.export === 'broken' ? model.slice(0, model.length / 2) : model
  const content = [
    '<!DOCTYPE html>',
    '<html>',
    '<head><meta name="databricks-html-version" content="1">',
    `<title>${escapeHtml(name)} - Databricks</title>`,
    '<script>window.__STATIC_SETTINGS__ = {"enableFormatter":true};</script></head>',
    `<body><script>var __DATABRICKS_NOTEBOOK_MODEL = '${carried}';</script></body>`,
    '</html>\n',
  ].join('\n')
  return [{ content, name, type: 'NOTEBOOK' }]
}

const GUID = '7d0f1a52-6a0d-4f58-9a55-6b1f0a7b7e0c'
const FIRST_POSITION = 2

/** The cells as they are once the attempt has ended: those after the one that failed were not run. */
function commandsOf({ attempt, ended }: TaskRun, cells: Cell[]): Json[] {
  const failed = cells.findIndex(({ error }) => error !== undefined)
  return cells.map((cell, index) => ({
    version: 'CommandV1',
    origId: Number(cell.id ?? index + 1),
    guid: GUID,
    subtype: 'command',
    commandType: 'auto',
    position: index + FIRST_POSITION,
    command: cell.source,
    ...(ended && failed >= 0 && index > failed ? SKIPPED : endOf(cell, attempt?.trace, ended)),
  }))
}

const SKIPPED = {
  state: 'finished',
  results: null,
  errorSummary: 'Command skipped',
  errorTraceType: 'ansi',
  error: null,
  errorDetails: null,
  baseErrorDetails: null,
}

function endOf({ output, error, trace }: Cell, ofAttempt: string | undefined, ended: boolean): Json {
  if (!ended) return { state: 'running', results: null }
  const isFailed = error !== undefined
  return {
    state: isFailed ? 'error' : 'finished',
    results: output === undefined ? null : printed(output),
    errorSummary: error ?? null,
    errorTraceType: isFailed ? 'baseError' : null,
    error: isFailed ? (trace ?? ofAttempt ?? error) : null,
    errorDetails: null,
    baseErrorDetails: isFailed ? { type: 'baseError', jupyterProps: jupyterProps(error) } : null,
  }
}

function printed(output: Text): Json {
  return {
    type: 'listResults',
    data: [{ type: 'ansi', name: 'stdout', data: whole(output), addedWidgets: {}, removedWidgets: [] }],
    arguments: {},
    addedWidgets: {},
    removedWidgets: [],
    datasetInfos: [],
    metadata: {},
  }
}

function jupyterProps(error: string): Json {
  const [, ename = '', evalue = error] = /^([\w.]+): (.*)$/s.exec(error) ?? []
  return { ename, evalue }
}

/** As the page has it since 2018: base64 of the percent-encoded text. */
function encoded(model: Json): string {
  return Buffer.from(encodeURIComponent(JSON.stringify(model))).toString('base64')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
