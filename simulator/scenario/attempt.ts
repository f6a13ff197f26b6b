import type { Duration } from './duration.ts'
import { digits, fields, flag, list, oneOf, text } from './reader.ts'
import { duration, longText, truth, word, type Text } from './values.ts'

/** A life cycle word, shown as it stands, and how long it lasts. */
export interface StateStep {
  lifeCycle: string
  for: Duration
}

/** How something ends. Words are taken as they stand; `result: null` is an end without a result word. */
export interface Ending {
  result?: string | null
  lifeCycle?: string
  /** `status.state`; TERMINATED by default. */
  status?: string
  terminationCode?: string
  terminationType?: string
  message?: string
}

/** A cell of a notebook as a run has left it. */
export interface Cell {
  source: string
  /** What it printed. */
  output?: Text
  /** With it the cell has failed, and those after it were not run. */
  error?: string
  /** The attempt's by default. */
  trace?: string
  /** What traces call it, the `5` of `<command-5>`; by default its place in the list, from 1. */
  id?: string
}

/** What one attempt of a task does. */
export interface Attempt extends Ending {
  /** Shown in order before `queued`, `setup` and `run`; with them `run` is 0 by default. */
  states?: StateStep[]
  queued?: Duration
  setup?: Duration
  /** 10 s by default. */
  run?: Duration
  cleanup?: Duration
  /** `error` of get-output. With it, or with `trace`, the result is FAILED by default. */
  error?: string
  trace?: string
  info?: string
  /** The notebook's exit value. */
  output?: Text
  logs?: Text
  truncated?: boolean
  /** Of a condition task; by default its two sides are compared. */
  outcome?: 'true' | 'false'
  alertState?: string
  /** Of a dashboard: widgets of an old one, pages of a new one. */
  widgets?: { title: string; status?: string; error?: string }[]
  /** Of dbt platform and dbt Cloud; one step that ends as the task does by default. */
  steps?: { name: string; status?: string; logs?: string }[]
  /** Of AI runtime: what it has to say about the run, if anything. */
  statusMessage?: string
  /** Of a notebook: its cells, for runs/export; their errors are not the attempt's. */
  cells?: Cell[]
  /** What runs/export gives in place of them: half of the model, or no view at all. */
  export?: 'broken' | 'empty'
  /**
   * Of dbt, what is wrong with its artifacts: paths that lead out of the folder, links, 10 GB that were packed into 10
   * MB, an archive without its end, a link that has expired.
   */
  artifacts?: 'outside' | 'links' | 'bomb' | 'truncated' | 'expired'
}

export const stateStep = fields<StateStep>({ lifeCycle: text, for: duration }, ['lifeCycle', 'for'], {
  lifeCycleState: 'lifeCycle',
})

const endingFields = {
  result: word,
  lifeCycle: text,
  status: text,
  terminationCode: text,
  terminationType: text,
  message: text,
}

const endingAliases = { lifeCycleState: 'lifeCycle', resultState: 'result' } as const

export const ending = fields<Ending>(endingFields, [], endingAliases)

const widget = fields<{ title: string; status?: string; error?: string }>({ title: text, status: text, error: text }, [
  'title',
])

const step = fields<{ name: string; status?: string; logs?: string }>({ name: text, status: text, logs: text }, [
  'name',
])

const cell = fields<Cell>({ source: text, output: longText, error: text, trace: text, id: digits }, ['source'])

export const attempt = fields<Attempt>(
  {
    ...endingFields,
    states: list(stateStep),
    queued: duration,
    setup: duration,
    run: duration,
    cleanup: duration,
    error: text,
    trace: text,
    info: text,
    output: longText,
    logs: longText,
    truncated: flag,
    outcome: truth,
    alertState: text,
    widgets: list(widget),
    steps: list(step),
    statusMessage: text,
    cells: list(cell),
    export: oneOf('broken', 'empty'),
    artifacts: oneOf('outside', 'links', 'bomb', 'truncated', 'expired'),
  },
  [],
  endingAliases,
)
