import type { Commands } from '../action/commands.ts'
import { innermostFailed, reasonOf, type RunReport, type SourcePlace, type TaskReport } from '../model/outcome.ts'
import { lastAttempt } from '../model/run.ts'
import { testsSentence, type FailedTest } from '../model/tests.ts'
import { shorten, someOf } from '../text/cut.ts'
import { oneLine } from '../text/plain.ts'
import type { Reporter } from './reporter.ts'

/** GitHub shows ten error annotations a step; the last one is kept for the end of the step. */
const MOST_ANNOTATIONS = 9
/** GitHub cuts a message at 4,096 characters; the page of the task follows it. */
const LONGEST_MESSAGE = 3_000
const LONGEST_TITLE = 200
const LONGEST_KEY = 60
const MOST_NAMED = 3

/** Something that went wrong in one task, or in several alike. */
interface Annotation {
  tasks: TaskReport[]
  /** The name of the exception, or of the test. */
  what: string
  message: string
  place?: SourcePlace
}

/**
 * Error annotations once the run has failed, as many as GitHub shows: one for each failed task, or one for each failed
 * test where a task has failed by its tests.
 */
export function createAnnotations(commands: Pick<Commands, 'error'>): Reporter {
  return {
    name: 'An annotation',
    on(event) {
      if (event.type !== 'ended' || event.outcome.kind !== 'failed') return
      for (const annotation of annotationsOf(event.outcome.run))
        commands.error(messageOf(annotation), titleOf(annotation), annotation.place)
    },
  }
}

/** The most useful ones first: one of each task before a second of any; lines, then files, then what is nowhere. */
function annotationsOf({ tasks }: RunReport): Annotation[] {
  const ofTasks = together(innermostFailed(tasks).flatMap(ofTask))
  const nth = new Map<TaskReport | undefined, number>()
  const ranked = ofTasks.map((annotation) => {
    const [task] = annotation.tasks
    const rank = nth.get(task) ?? 0
    nth.set(task, rank + 1)
    return { annotation, rank }
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || certainty(b.annotation) - certainty(a.annotation))
    .slice(0, MOST_ANNOTATIONS)
    .map(({ annotation }) => annotation)
}

function certainty({ place }: Annotation): number {
  return place === undefined ? 0 : place.line === undefined ? 1 : 2
}

function ofTask(task: TaskReport): Annotation[] {
  const { tests } = task.output ?? {}
  const ofTests = (tests?.failed ?? []).map((test) => ofTest(task, test)).sort((a, b) => certainty(b) - certainty(a))
  // An error that is not about the tests has a line of its own.
  return ofTests.length > 0 && isAboutTests(task) ? ofTests : [ofError(task), ...ofTests]
}

function ofError(task: TaskReport): Annotation {
  const { error, exception, place } = task.output ?? {}
  const { condition } = lastAttempt(task)
  const own = isAboutTests(task) ? undefined : exception
  const message = own?.message || error || reasonOf(task) || condition.result
  return { tasks: [task], what: own?.title ?? 'failed', message, ...(place ? { place } : {}) }
}

function ofTest(task: TaskReport, { id, message, place, kind }: FailedTest): Annotation {
  const said = message || (kind === 'error' ? 'The test could not be run.' : 'The test failed.')
  return { tasks: [task], what: id, message: said, ...(place ? { place } : {}) }
}

/** Whether what is told of a task are its failed tests. */
export function isAboutTests({ output }: TaskReport): boolean {
  return output?.tests !== undefined && output.error === testsSentence(output.tests.counts)
}

/** What is the same, said once. */
function together(annotations: Annotation[]): Annotation[] {
  const alike = Map.groupBy(annotations, ({ what, message, place }) => JSON.stringify([what, message, place]))
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, tasks: [...first.tasks, ...others.flatMap(({ tasks }) => tasks)] }] : [],
  )
}

function titleOf({ tasks, what }: Annotation): string {
  const named = someOf(tasks, ({ key }) => shorten(oneLine(key), LONGEST_KEY, 'both'), MOST_NAMED)
  return shorten(oneLine(`${tasks.length === 1 ? 'Task' : 'Tasks'} ${named}: ${what}`), LONGEST_TITLE)
}

function messageOf({ tasks: [task], message }: Annotation): string {
  const url = task && lastAttempt(task).url
  const cut = shorten(message, LONGEST_MESSAGE)
  return url ? `${cut}\n${url}` : cut
}
