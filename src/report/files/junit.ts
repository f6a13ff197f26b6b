import { blamedFor, reasonOf, type Outcome, type TaskOutput, type TaskReport } from '../../model/outcome.ts'
import { hasFailed, lastAttempt } from '../../model/run.ts'
import type { FailedTest } from '../../model/tests.ts'
import { taskReport, type Known } from '../../run/task-report.ts'
import { endOf, shorten } from '../../text/cut.ts'
import { plainText } from '../../text/plain.ts'
import { isAboutTests } from '../annotations.ts'
import { errorText } from '../step-outputs.ts'
import { NOTHING_TO_RUN } from '../text/words.ts'
import type { Hide } from './hide.ts'
import { element, type Xml } from './xml.ts'

interface JunitDependencies {
  hide: Hide
  /** Of each attempt: what it left behind, and what it consisted of. */
  known: Known
}

/** One result of a case. */
interface Result {
  kind: 'passed' | 'skipped' | 'failure' | 'error'
  message?: string
  /** The exception, or Databricks' own word. */
  type?: string
  trace?: string
}

interface Case {
  name: string
  /** What it is part of: the run, or tasks, from the outermost one. */
  classname: string
  place?: TaskOutput['place']
  seconds?: number
  result: Result
  /** Attempts that failed before the one that counts. */
  earlier?: Result[]
  printed?: string
}

const LONGEST_TRACE = 8_000
const LONGEST_PRINTED = 4_000
const LONGEST_MESSAGE = 3_000
const LONGEST_NAME = 500

/**
 * The run as a test report: a suite with a case for each task, or for each failed test where a task has failed by its
 * tests. As readers of the format know it from Maven's Surefire, attempts that failed before one that passed are
 * `flakyFailure`, and before one that failed `rerunFailure`.
 * https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd
 */
export function junitXml(outcome: Outcome, { hide, known }: JunitDependencies): string {
  const { run } = outcome
  const suite = run?.name || 'Databricks run'
  const ofTasks = run ? casesOf(run.tasks, [], { suite, known, isLeft: outcome.kind === 'started' }) : []
  const cases = [...ofTasks, ...ofRun(outcome, suite, ofTasks)]
  const count = (...kinds: Result['kind'][]): string =>
    String(cases.filter(({ result }) => kinds.includes(result.kind)).length)
  const totals = {
    name: suite,
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    ...timeOf(run?.totalMs === undefined ? undefined : run.totalMs / 1000),
  }
  const body = element('testsuite', { ...totals, ...timestampOf(run?.startedAt) }, cases.map(caseElement))
  const xml = element('testsuites', totals, [body])((text) => hide(plainText(text)))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

interface Telling {
  suite: string
  known: Known
  /** The run goes on, and nobody waits for it. */
  isLeft: boolean
}

function casesOf(tasks: TaskReport[], above: string[], telling: Telling): Case[] {
  return tasks.flatMap((task) => [
    ...casesOfTask(task, above, telling),
    ...casesOf(shownChildren(task), [...above, task.key], telling),
  ])
}

/** Of the iterations of a for-each, those that failed. */
function shownChildren({ kind, children = [] }: TaskReport): TaskReport[] {
  return kind === 'for-each' ? children.filter(hasFailed) : children
}

function casesOfTask(task: TaskReport, above: string[], { suite, known, isLeft }: Telling): Case[] {
  const { output } = task
  const tests = output?.tests?.failed ?? []
  const ofTests = hasFailed(task) ? tests.map((test) => testCase(test, [...above, task.key].join('/'))) : []
  if (ofTests.length > 0 && isAboutTests(task) && ofTests.length === failedTests(output)) return ofTests
  const attempt = lastAttempt(task)
  const earlier = beforeTheLast(task, known).filter(hasFailed)
  const ofTask: Case = {
    name: task.key,
    classname: above.join('/') || suite,
    ...(output?.place ? { place: output.place } : {}),
    ...(attempt.totalMs === undefined ? {} : { seconds: attempt.totalMs / 1000 }),
    result: resultOf(task, isLeft),
    earlier: earlier.map((one) => resultOf(one, isLeft)),
    ...(hasFailed(task) && output?.logs ? { printed: output.logs.text } : {}),
  }
  return [ofTask, ...ofTests]
}

function failedTests(output: TaskOutput | undefined): number {
  const { failed = 0, errors = 0 } = output?.tests?.counts ?? {}
  return failed + errors
}

/** The task as it was after each attempt before the last one. */
function beforeTheLast(task: TaskReport, known: Known): TaskReport[] {
  // What it consists of and how its iterations stand is of its last attempt.
  const { children: _children, childRun: _childRun, iterations: _iterations, ...seen } = task
  return task.attempts.slice(0, -1).map((attempt) => taskReport({ ...seen, attempts: [attempt] }, known))
}

/** What has not ended is no success. */
function resultOf(task: TaskReport, isLeft: boolean): Result {
  const { verdict, result, message, lifeCycle } = lastAttempt(task).condition
  switch (verdict?.kind) {
    case 'success':
    case 'success-with-failures':
      return { kind: 'passed' }
    case 'not-run':
      return { kind: 'skipped', message: message || result }
    case 'failure':
      return failureOf(task)
    case undefined:
      if (isLeft) return { kind: 'skipped', message: 'It was not waited for.' }
      return { kind: 'error', message: 'It had not ended when the step did.', type: lifeCycle || 'not ended' }
  }
}

/** Of a task in which others failed, why the first of them did, as the log has it. */
function failureOf(task: TaskReport): Result {
  const { condition } = lastAttempt(task)
  const blamed = blamedFor(task)
  const { exception, error, trace } = blamed.output ?? {}
  const message = exception?.message || reasonOf(task) || condition.message || condition.result
  const whole = [trace?.text ?? error, lastAttempt(blamed).url].filter(Boolean).join('\n')
  return { kind: 'failure', message, type: exception?.title ?? condition.result, trace: whole }
}

function testCase({ id, kind, message, place }: FailedTest, classname: string): Case {
  const result: Result = { kind: kind === 'error' ? 'error' : 'failure', message, type: kind, trace: message }
  return { name: id, classname, ...(place ? { place } : {}), result }
}

/** A case for the run itself, where none of its tasks says why the step fails, or nothing was run. */
function ofRun(outcome: Outcome, classname: string, cases: Case[]): Case[] {
  const message = errorText(outcome)
  if (outcome.kind === 'nothing-to-run')
    return [{ name: 'run', classname, result: { kind: 'skipped', message: NOTHING_TO_RUN } }]
  const isTold = cases.some(({ result }) => result.kind === 'failure' || result.kind === 'error')
  const isGood = outcome.kind === 'succeeded' || outcome.kind === 'started'
  if (isGood || isTold) return []
  const type = outcome.kind === 'refused' ? outcome.error.kind : outcome.kind
  return [{ name: 'run', classname, result: { kind: 'error', message, type } }]
}

// --- elements ------------------------------------------------------------------------------------------------------

function caseElement({ name, classname, place, seconds, result, earlier = [], printed }: Case): Xml {
  const attributes = {
    name: shorten(name, LONGEST_NAME, 'both') || 'unnamed',
    classname: shorten(classname, LONGEST_NAME, 'both'),
    ...(place ? { file: place.file } : {}),
    ...(place?.line === undefined ? {} : { line: String(place.line) }),
    ...timeOf(seconds),
  }
  return element('testcase', attributes, [
    ...(result.kind === 'passed' ? [] : [resultElement(result.kind, result)]),
    ...earlier.map((one) => retryElement(result.kind === 'passed' ? 'flakyFailure' : 'rerunFailure', one)),
    ...(printed ? [element('system-out', {}, [endOf(printed, LONGEST_PRINTED)])] : []),
  ])
}

function resultElement(name: string, { message, type, trace }: Result): Xml {
  return element(name, described(message, type), trace ? [endOf(trace, LONGEST_TRACE)] : [])
}

function retryElement(name: string, { message, type, trace = '' }: Result): Xml {
  return element(name, described(message, type), [element('stackTrace', {}, [endOf(trace, LONGEST_TRACE)])])
}

/** Readers show `Type: undefined` for a type without a message. */
function described(message = '', type?: string): Record<string, string> {
  const attributes = { message: shorten(message, LONGEST_MESSAGE) || 'It failed, and nothing says why.' }
  return type ? { ...attributes, type: shorten(type, LONGEST_NAME) } : attributes
}

function timeOf(seconds: number | undefined): { time?: string } {
  return { time: (seconds ?? 0).toFixed(3) }
}

/** A workspace may send any number, of which not all are dates. */
function timestampOf(startedAt = NaN): { timestamp?: string } {
  const date = new Date(startedAt)
  return Number.isNaN(date.getTime()) ? {} : { timestamp: date.toISOString() }
}
