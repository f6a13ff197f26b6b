/**
 * The proof that telling stands apart from what happens: a new way of telling is one reporter, its lines alone say what
 * happened, and one that fails or hangs changes nothing.
 */
import { describe, expect, it } from '@jest/globals'
import { runInProcess, type InProcessResult, type StepInProcess } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Clock } from '../../src/model/clock.ts'
import { Interrupted } from '../../src/model/errors.ts'
import type { Reporter } from '../../src/report/reporter.ts'
import type { Fault, Scenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { jsonLines } from '../builders/json-lines.ts'
import { fakeReporter, hangingReporter, throwingReporter, type FakeReporter } from '../builders/reporter.ts'

const HOST = 'https://dbc.example.com'
const MINUTE_MS = 60_000
/** How long main waits for a reporter, once. */
const PATIENCE_MS = 10_000

interface Story {
  tasks: TaskScenario[]
  faults?: Fault[]
  with?: Record<string, string>
  scenario?: Scenario
  /** Cancels the workflow after so many ms. */
  cancelAfterMs?: number
}

interface Told extends InProcessResult {
  lines: string[]
  workspace: Workspace
  tookMs: number
}

const tell = async (story: Story, others: Reporter[] | ((clock: Clock) => Reporter[]) = []): Promise<Told> => {
  const clock = createVirtualClock()
  const job = { jobId: '11223344', name: 'nightly', tasks: story.tasks }
  const scenario = { tokens: { 'dapi-demo': {} }, ...story.scenario, jobs: [job], faults: story.faults ?? [] }
  const workspace = new Workspace({ scenario, clock, url: HOST })
  const lines: string[] = []
  const canceled = new AbortController()
  const step: StepInProcess = {
    workspace,
    clock,
    canceled: canceled.signal,
    with: { host: HOST, token: 'dapi-demo', 'job-id': '11223344', ...story.with },
    reporters: [jsonLines((line) => lines.push(line)), ...(typeof others === 'function' ? others(clock) : others)],
  }
  const began = clock.now()
  const result = runInProcess(step)
  if (story.cancelAfterMs !== undefined)
    void clock.sleep(story.cancelAfterMs).then(() => canceled.abort(new Interrupted('workflow')))
  return { ...(await result), lines, workspace, tookMs: clock.now() - began }
}

const healing: TaskScenario[] = [
  { key: 'load', kind: 'notebook', attempts: [{ run: 20, output: 'one' }] },
  {
    key: 'train',
    kind: 'notebook',
    dependsOn: ['load'],
    attempts: [
      { run: 20, error: 'KeyError: region' },
      { run: 20, output: 'two' },
    ],
  },
]
const long: TaskScenario[] = [{ key: 'only', kind: 'notebook', attempts: [{ run: 3600, output: 'fine' }] }]

// --- what the lines tell, and nothing else ----------------------------------------------------------------------

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- foreign JSON
type Line = { type: string } & Record<string, any>

/** What happened, told from the lines alone, in words; what repeats itself is told once. */
const retell = (lines: string[]): string[] => {
  const sentences = lines.map((line) => JSON.parse(line) as Line).flatMap(sentencesOf)
  return sentences.filter((sentence, at) => sentence !== sentences[at - 1])
}

const sentencesOf = (event: Line): string[] => {
  switch (event.type) {
    case 'starting':
      return [`asks for ${String(event.request.endpoint)} of job ${String(event.request.body.job_id)}`]
    case 'run':
      return [`run ${String(event.runId)} is ${String(event.origin)}`]
    case 'look':
      return (event.changes as Line[]).flatMap(changeSentence)
    case 'output':
      return [`${(event.path as string[]).join('/')} left ${String(event.output.result ?? event.output.error)}`]
    case 'run-ended':
      return [`the run ended as ${String(event.run.condition.result)}`]
    case 'repairing':
      return [`asks for a repair of ${(event.taskKeys as string[]).join(', ')}`]
    case 'repaired':
      return ['the repair was taken']
    case 'outage':
      return [`could not ${String(event.trouble.what)}: ${String(event.trouble.cause)}`]
    case 'canceling':
      return [`cancels because of ${String(event.by)}`]
    case 'cancel-accepted':
      return ['the cancel was accepted']
    case 'ended':
      return [`the step ended: ${String(event.outcome.kind)} ${String(event.outcome.fate ?? '')}`.trim()]
    default:
      return []
  }
}

const changeSentence = (change: Line): string[] => {
  if (change.kind !== 'task') return []
  const { lifeCycle, result } = change.attempt.condition as { lifeCycle: string; result: string }
  return [`${(change.path as string[]).join('/')} is ${result || lifeCycle}`]
}

describe('the events of a step, as lines of JSON, tell alone what happened in', () => {
  it('a run', async () => {
    const { lines, outputs } = await tell({ tasks: healing.slice(0, 1) })
    expect(retell(lines)).toEqual([
      'asks for run-now of job 11223344',
      `run ${outputs['run-id'] ?? ''} is started`,
      'load is RUNNING',
      'load is SUCCESS',
      'load left one',
      'the run ended as SUCCESS',
      'the step ended: succeeded',
    ])
  })

  it('a run that fails, is repaired, and succeeds', async () => {
    const { lines, outputs, exitCode } = await tell({ tasks: healing, with: { 'repair-attempts': '1' } })
    expect(exitCode).toBe(0)
    const story = retell(lines)
    const outline = story.filter((sentence) => !/PENDING|RUNNING|BLOCKED/.test(sentence))
    expect(outline).toEqual([
      'asks for run-now of job 11223344',
      `run ${outputs['run-id'] ?? ''} is started`,
      'load is SUCCESS',
      'load left one',
      'train is FAILED',
      'train left KeyError: region',
      'the run ended as FAILED',
      'asks for a repair of train',
      'the repair was taken',
      'train is SUCCESS',
      'train left two',
      'the run ended as SUCCESS',
      'the step ended: succeeded',
    ])
    expect(lines.filter((line) => line.includes(outputs['repair-id'] ?? 'none')).length).toBeGreaterThan(0)
  })

  it('a workflow that is cancelled', async () => {
    const { lines, exitCode, workspace } = await tell({ tasks: long, cancelAfterMs: MINUTE_MS })
    expect(exitCode).toBe(1)
    expect(retell(lines).slice(-3)).toEqual([
      'cancels because of workflow',
      'the cancel was accepted',
      'the step ended: canceled canceling',
    ])
    expect(workspace.runs()).toMatchObject([{ lifeCycle: 'TERMINATING' }])
  })

  it('a timeout', async () => {
    const { lines } = await tell({ tasks: long, with: { timeout: '2m' } })
    expect(retell(lines).slice(-6)).toEqual([
      'cancels because of timeout',
      'the cancel was accepted',
      expect.stringMatching(/^only is /),
      'only is CANCELED',
      expect.stringMatching(/^only left /),
      'the step ended: timed-out ended',
    ])
  })

  it('an outage that passes', async () => {
    const faults = [{ match: { path: 'runs/get' }, from: '2m', until: '6m', status: 503 }]
    const { lines, outputs, exitCode } = await tell({ tasks: long, faults })
    expect(exitCode).toBe(0)
    const story = retell(lines)
    const outage = story.findIndex((sentence) =>
      sentence.startsWith(`could not read run ${outputs['run-id'] ?? ''}: 503`),
    )
    expect(outage).toBeGreaterThan(story.indexOf('only is RUNNING'))
    expect(outage).toBeLessThan(story.indexOf('only is SUCCESS'))
    const outages = lines.map((line) => JSON.parse(line) as Line).filter(({ type }) => type === 'outage')
    const longest = Math.max(...outages.map(({ trouble }) => Number(trouble.sinceMs)))
    expect(longest).toBeGreaterThan(3 * MINUTE_MS)
    expect(longest).toBeLessThan(5 * MINUTE_MS)
  })

  it('an outage that does not pass: with the reason, and the run that goes on', async () => {
    const { lines, outputs } = await tell({ tasks: long, faults: [{ from: '2m', status: 503 }] })
    const { outcome } = JSON.parse(lines.at(-1) ?? '') as Line
    expect(outcome).toMatchObject({
      kind: 'refused',
      goesOn: true,
      error: { kind: 'unreachable', message: expect.stringMatching(/^Could not read run \d+: 503/) },
      run: { runId: outputs['run-id'] },
    })
  })

  it('a start that was refused: that nothing was started, and why', async () => {
    const { lines } = await tell({ tasks: long, with: { 'job-id': '999' } })
    const types = lines.map((line) => (JSON.parse(line) as Line).type)
    expect(types).toEqual(['starting', 'not-started', 'ended'])
    expect(lines.at(-1)).toMatch(/"kind":"request-refused".*999/)
  })

  it('inputs that are wrong', async () => {
    const { lines } = await tell({ tasks: long, with: { timeout: 'soon' } })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/"type":"ended".*"kind":"input".*timeout/)
  })
})

// --- reporters that fail ----------------------------------------------------------------------------------------

const STORIES: [string, Story][] = [
  ['a run that succeeds', { tasks: healing.slice(0, 1) }],
  ['a run that fails', { tasks: healing }],
  ['a repair', { tasks: healing, with: { 'repair-attempts': '1' } }],
  ['a timeout', { tasks: long, with: { timeout: '2m' } }],
  ['a cancelled workflow', { tasks: long, cancelAfterMs: MINUTE_MS }],
  [
    'an outage that passes',
    { tasks: long, faults: [{ match: { path: 'runs/get' }, from: '2m', until: '6m', status: 503 }] },
  ],
  ['an outage that does not pass', { tasks: long, faults: [{ from: '2m', status: 503 }] }],
  ['a start that is refused', { tasks: long, with: { 'job-id': '999' } }],
  ['wrong inputs', { tasks: long, with: { timeout: 'soon' } }],
]

/** All that anybody sees of a step. */
const seen = ({ exitCode, outputs, log, errors, warnings, summary, state }: InProcessResult) => ({
  exitCode,
  outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, timeless(value)])),
  log: timeless(log),
  errors: errors.map(timeless),
  warnings,
  summary: timeless(summary),
  state,
})

/** Without the ids of commands that stop commands, which count up, and without times, which a slow reporter moves. */
const timeless = (text: string): string =>
  text
    .replace(/^::(?:stop-commands::)?stop-\d+(?:::)?\n/gm, '')
    .replace(/\b\d+(?:d|h|m|s|ms)\b(?: \d+(?:h|m|s|ms)\b)?/g, 'T')

describe.each(STORIES)('in %s', (_name, story) => {
  it.each([
    ['throws at every event', () => throwingReporter('throws')],
    ['rejects every event', () => throwingReporter('rejects')],
  ])('a reporter that %s changes nothing but for its one warning', async (_how, create) => {
    const alone = await tell(story)
    const reporter = create()
    const disturbed = await tell(story, [reporter])
    expect(reporter.told.length).toBe(alone.lines.length)
    const [warning, ...others] = disturbed.warnings.filter((text) => text.startsWith('The test '))
    expect([warning, others]).toEqual([
      'The test could not be written: no space left on device. The verdict does not depend on it.',
      [],
    ])
    const rest = disturbed.warnings.filter((text) => !text.startsWith('The test '))
    expect(seen({ ...disturbed, warnings: rest })).toEqual(seen(alone))
    expect(disturbed.lines).toEqual(alone.lines)
    expect(disturbed.tookMs).toBe(alone.tookMs)
  })

  it('a reporter that never comes back changes nothing but for one warning, and the step ends in time', async () => {
    const alone = await tell(story)
    const reporter = hangingReporter()
    const disturbed = await tell(story, [reporter])
    expect(reporter.told).toHaveLength(1)
    expect(disturbed.warnings.filter((text) => text.startsWith('The test '))).toEqual([
      'The test could not be written: it took longer than 10 s. The verdict does not depend on it.',
    ])
    const rest = disturbed.warnings.filter((text) => !text.startsWith('The test '))
    // When the log says how far the run is depends on when all else happened, which is a few seconds later now.
    const withoutHeartbeat = (told: Told): Told => ({ ...told, log: told.log.replace(/^.* so far.*\n/gm, '') })
    expect(seen(withoutHeartbeat({ ...disturbed, warnings: rest }))).toEqual(seen(withoutHeartbeat(alone)))
    expect(disturbed.tookMs).toBeLessThanOrEqual(alone.tookMs + 2 * PATIENCE_MS)
  })
})

describe('a reporter that hangs', () => {
  it('does not hold up the cancel request of a workflow that is cancelled', async () => {
    const story = { tasks: long, cancelAfterMs: MINUTE_MS }
    const hangs = fakeReporter((event) => (event.type === 'canceling' ? new Promise(() => undefined) : undefined))
    const { workspace, exitCode, tookMs } = await tell(story, [hangs])
    const cancel = workspace.requests.find(({ path }) => path.endsWith('runs/cancel'))
    const began = Date.UTC(2026, 0, 1)
    expect(exitCode).toBe(1)
    expect((cancel?.at ?? 0) - began).toBeLessThan(MINUTE_MS + 1_000)
    expect(tookMs).toBeLessThanOrEqual(MINUTE_MS + PATIENCE_MS)
  })

  it('only at the end does not keep the others from their last word', async () => {
    const story = { tasks: healing }
    const alone = await tell(story)
    const hangs = fakeReporter((event) => (event.type === 'ended' ? new Promise(() => undefined) : undefined))
    const disturbed = await tell(story, [hangs])
    expect(disturbed.summary).toBe(alone.summary)
    expect(disturbed.outputs).toEqual(alone.outputs)
    expect(disturbed.errors).toEqual(alone.errors)
    expect(disturbed.tookMs).toBe(alone.tookMs + PATIENCE_MS)
  })

  it('is only slow when it comes back in time: it is told everything, and slows down what is told', async () => {
    const story = { tasks: healing }
    const alone = await tell(story)
    const slow: FakeReporter[] = []
    const disturbed = await tell(story, (clock) => {
      slow.push(fakeReporter(() => clock.sleep(PATIENCE_MS - 1_000)))
      return slow
    })
    expect(slow[0]?.told).toHaveLength(disturbed.lines.length)
    expect(disturbed.warnings).toEqual(alone.warnings)
    expect(disturbed.tookMs).toBeGreaterThan(alone.tookMs + 3 * PATIENCE_MS)
    expect([disturbed.exitCode, disturbed.errors]).toEqual([alone.exitCode, alone.errors])
  })
})
