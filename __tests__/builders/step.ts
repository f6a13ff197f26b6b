/** A step on a clock whose time passes by itself, with a scripted workspace and a journal that remembers its events. */
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { openJournal } from '../../src/app/open-journal.ts'
import { saveTarget, type SavedTarget } from '../../src/databricks/target.ts'
import type { Clock } from '../../src/model/clock.ts'
import { Interrupted } from '../../src/model/errors.ts'
import type { ChangedFiles } from '../../src/model/change.ts'
import type { Inputs } from '../../src/model/work.ts'
import type { RunEvent } from '../../src/run/events.ts'
import type { Journal } from '../../src/run/journal.ts'
import { readSaved, savedForm, type SavedStep, type StepFacts } from '../../src/run/saved.ts'
import type { AnyStartDependencies } from '../../src/run/start.ts'
import type { Step } from '../../src/run/step.ts'
import { noCheckout } from './checkout-tree.ts'
import { someInputs } from './inputs.ts'
import { aWorkspaceOfFiles } from './workspace-files.ts'
import { fakeClient, type FakeClient, type Script } from './jobs-client.ts'

export const HOST = 'https://dbc.example.com'

/** The target of the step as it is saved. */
const SAVED_TARGET: SavedTarget = saveTarget({ host: HOST, signIn: { type: 'pat', token: 'dapi-secret' } }, 'salt')

/** What the step knows of itself before anything happens, for the saved form. */
export const SOME_FACTS: StepFacts = { target: SAVED_TARGET, wait: true, onCancel: 'cancel' }

export interface StepOptions {
  inputs?: Partial<Inputs>
  script?: Script | ((clock: Clock) => Script)
  clock?: Clock
  random?: () => number
  facts?: StepFacts
  /** Does what a reporter would, before the telling of the event resolves. */
  onEvent?: (event: RunEvent) => void | Promise<void>
}

export interface StepInTest extends Step {
  client: FakeClient
  /** Every event told, in order. */
  events: RunEvent[]
  /** What happened, in order: `event starting`, `saved sent`, `call runNow`. */
  timeline: string[]
  /** What was saved last, as the clean-up step reads it. */
  saved(): SavedStep | 'unreadable' | undefined
  /** Cancels the workflow. */
  cancel(by?: 'workflow' | 'clean-up'): void
  /** What `start` and its parts take. */
  toStart: AnyStartDependencies
}

/** The step of `someInputs`, on job 42 of a workspace that follows the script. */
export function aStep(options: StepOptions = {}): StepInTest {
  const { clock = createVirtualClock(), random = () => 0.5, facts = SOME_FACTS, onEvent } = options
  const timeline: string[] = []
  const script = typeof options.script === 'function' ? options.script(clock) : options.script
  const client = fakeClient(script, ({ method }) => timeline.push(`call ${method}`))
  const events: RunEvent[] = []
  const canceled = new AbortController()
  let savedText = ''
  const journal: Journal = openJournal({
    savedForm: (state) => savedForm(facts, state),
    save: (text) => {
      savedText = text
      timeline.push(`saved ${journal.state.start.kind}`)
      return undefined
    },
    onUnsaved: () => undefined,
    mustBeSaved: true,
    deliver: async (event) => {
      events.push(event)
      timeline.push(`event ${event.type}`)
      await onEvent?.(event)
    },
  })
  const createFile = (): Promise<boolean> => Promise.resolve(true)
  let words = 0
  const newToken = (): string => `word-${++words}`
  const workspaceFiles = aWorkspaceOfFiles()
  const changedFiles = (): Promise<ChangedFiles> => Promise.resolve({ kind: 'unknown', reason: 'nobody was asked' })
  const checkout = noCheckout()
  const savedJobs = (): Promise<never> => Promise.reject(new Error('nobody asked for a job-file'))
  const common = { client, clock, random, createFile, newToken, workspaceFiles, changedFiles, checkout, savedJobs }
  return {
    ...common,
    inputs: someInputs(options.inputs),
    place: { host: HOST },
    journal,
    canceled: canceled.signal,
    events,
    timeline,
    saved: () => readSaved(savedText),
    cancel: (by = 'workflow') => canceled.abort(new Interrupted(by)),
    toStart: { ...common, host: HOST, emit: journal.emit, over: new AbortController().signal },
  }
}

/** The events of one type. */
export function eventsOf<T extends RunEvent['type']>(events: RunEvent[], type: T): Extract<RunEvent, { type: T }>[] {
  return events.filter((event): event is Extract<RunEvent, { type: T }> => event.type === type)
}

/** What the events say in full sentences: notes, notices and warnings. */
export function sentencesOf(events: RunEvent[]): string[] {
  return events.flatMap((event) =>
    event.type === 'note' || event.type === 'notice' || event.type === 'warning' ? [event.text] : [],
  )
}
