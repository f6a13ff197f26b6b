import { afterEach, describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Attempt, Condition, RunSnapshot, Task } from '../../src/model/run.ts'
import { createLog, type LogDependencies } from '../../src/report/log/log.ts'
import type { Reporter } from '../../src/report/reporter.ts'
import { changesBetween } from '../../src/run/changes.ts'
import type { RunEvent } from '../../src/run/events.ts'
import { NOTHING_YET } from '../../src/run/journal.ts'
import type { FullOutput } from '../../src/run/read-output.ts'
import { recordedCommands, type RecordedCommands } from '../builders/commands.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'
import { cpuMs } from '../builders/cpu.ts'

const MINUTE_MS = 60_000
const NOW = Date.UTC(2026, 0, 1)
const HOSTILE = '\u001b]0;title\u0007\r\n::error::evil ##[group]evil\u202e\n  ::set-output name=x::y'

interface Logged {
  clock: ReturnType<typeof createVirtualClock>
  commands: RecordedCommands
  reporter: Reporter
  tell(event: RunEvent): Promise<void>
  /** Tells a look, with what changed since the look before. */
  look(run: RunSnapshot): Promise<void>
  lines(): string[]
}

const open: Reporter[] = []

// A log goes on for ever where nobody tells it of the end.
afterEach(async () => {
  for (const reporter of open.splice(0))
    await reporter.on({ type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } }, NOTHING_YET)
})

const logOf = (overrides: Partial<LogDependencies> = {}): Logged => {
  const clock = createVirtualClock()
  const commands = recordedCommands()
  const reporter = createLog({ commands, clock, logOutput: 'all', printed: () => Promise.resolve(), ...overrides })
  open.push(reporter)
  let before: RunSnapshot | undefined
  const tell = async (event: RunEvent): Promise<void> => {
    await reporter.on(event, NOTHING_YET)
  }
  return {
    clock,
    commands,
    reporter,
    tell,
    look: async (run) => {
      await tell({ type: 'look', run, changes: changesBetween(before, run) })
      before = run
    },
    lines: () => commands.log().split('\n').slice(0, -1),
  }
}

const taskIn = (condition: Condition, overrides: Partial<Task> = {}): Task =>
  aTask({ attempts: [anAttempt({ condition })], ...overrides })

const output = (overrides: Partial<FullOutput>, condition = conditionOf('TERMINATED', 'SUCCESS')): RunEvent => {
  const task = taskIn(condition)
  const full = { resultTruncated: false, logsTruncated: false, ...overrides }
  return { type: 'output', path: [task.key], task, attempt: task.attempts[0], output: full }
}

const linesOf = async (...events: RunEvent[]): Promise<string[]> => {
  const log = logOf()
  for (const event of events) await log.tell(event)
  await log.tell({ type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } })
  return log.lines()
}

describe('the log of a run', () => {
  it('begins with its name and its page, said once', async () => {
    const log = logOf()
    const run = aRun({ url: 'https://h/run/7' })
    await log.look(run)
    await log.look(run)
    expect(log.lines()).toEqual(['Run 7 of job 42: nightly', 'https://h/run/7'])
  })

  it('has a line for each thing that changes, and none for what stays', async () => {
    const log = logOf()
    const looks = [conditionOf('PENDING'), conditionOf('RUNNING'), conditionOf('TERMINATED', 'SUCCESS')]
    for (const condition of [...looks, looks[2]!]) await log.look(aRun({ tasks: [taskIn(condition)] }))
    expect(log.lines()).toEqual([
      'Run 7 of job 42: nightly',
      '◌ train  pending',
      '▶ train  running',
      '✔ train  succeeded',
    ])
  })

  it('counts tasks that wait for others in one line at first', async () => {
    const log = logOf()
    const blocked = ['a', 'b'].map((key) => taskIn(conditionOf('BLOCKED'), { key }))
    await log.look(aRun({ tasks: [taskIn(conditionOf('RUNNING')), ...blocked] }))
    expect(log.lines().slice(1)).toEqual(['▶ train  running', '◌ 2 more tasks are blocked until others are done'])
  })

  it('counts the attempts of a repair with those before it, though the workspace counts anew', async () => {
    const log = logOf()
    const first = anAttempt({ runId: '1', condition: conditionOf('TERMINATED', 'FAILED') })
    const second = anAttempt({ runId: '2', condition: conditionOf('RUNNING') })
    await log.look(aRun({ tasks: [aTask({ attempts: [first] })] }))
    await log.look(aRun({ tasks: [aTask({ attempts: [first, second] })] }))
    expect(log.lines().at(-1)).toMatch(/running.*\(attempt 2\)/)
  })

  it('tells in one line what many tasks do at once, in their first attempt or in a later one', async () => {
    const tasksIn = (...conditions: Condition[]): RunSnapshot =>
      aRun({
        tasks: Array.from({ length: 9 }, (_, task) => {
          const attemptOf = (condition: Condition, number: number): Attempt =>
            anAttempt({ runId: `${task}${number}`, number, condition })
          return aTask({ key: `t${task}`, attempts: conditions.map(attemptOf) as [Attempt, ...Attempt[]] })
        }),
      })
    const log = logOf()
    const failure = conditionOf('TERMINATED', 'FAILED')
    await log.look(tasksIn(conditionOf('QUEUED')))
    await log.look(tasksIn(failure, conditionOf('WAITING_FOR_RETRY')))
    await log.look(tasksIn(failure, conditionOf('RUNNING')))
    await log.look(tasksIn(failure, conditionOf('TERMINATED', 'SUCCESS')))
    const failed = Array.from({ length: 9 }, (_, task) => `✘ t${task}  failed (attempt 1)`)
    expect(log.lines().slice(1)).toEqual([
      '◌ 9 tasks queued',
      ...failed,
      '◌ 9 tasks waiting for retry (attempt 2)',
      '▶ 9 tasks running (attempt 2)',
      '✔ 9 tasks succeeded (attempt 2)',
    ])
  })

  it('says where the time went, unless that is only what it took', async () => {
    const ended = (times: Partial<Attempt>): RunSnapshot =>
      aRun({
        tasks: [taskIn(conditionOf('TERMINATED', 'SUCCESS'), { attempts: [anAttempt({ ...success, ...times })] })],
      })
    const success = { condition: conditionOf('TERMINATED', 'SUCCESS'), totalMs: 25_000 }
    for (const [times, line] of [
      [{ runMs: 25_000 }, '✔ train  succeeded in 25s'],
      [{ runMs: 20_000 }, '✔ train  succeeded in 25s (running 20s)'],
      [{ setupMs: 5_000, runMs: 20_000 }, '✔ train  succeeded in 25s (cluster 5s, running 20s)'],
    ] as const) {
      const log = logOf()
      await log.look(ended(times))
      expect(log.lines().at(-1)).toBe(line)
    }
  })

  it.each<[string, Condition, string]>([
    ['a failure with its reason', conditionOf('TERMINATED', 'FAILED', 'No space.'), '✘ train  failed: No space.'],
    ['a cancelled task', conditionOf('TERMINATED', 'CANCELED'), '✘ train  canceled'],
    ['a task behind a failed one', conditionOf('TERMINATED', 'UPSTREAM_FAILED'), '○ train  skipped: upstream failed'],
    [
      'a result nobody knows',
      conditionOf('TERMINATED', 'GLORIOUS'),
      '✘ train  ended as GLORIOUS, which this action does not know',
    ],
    ['a state nobody knows', conditionOf('DREAMING'), '? train  DREAMING'],
  ])('shows %s', async (_name, condition, line) => {
    const log = logOf()
    await log.look(aRun({ tasks: [taskIn(condition)] }))
    expect(log.lines().at(-1)).toBe(line)
  })

  it('ends with how the run ended, and how long it took', async () => {
    const run = aRun({ condition: conditionOf('TERMINATED', 'FAILED', 'Task train failed.'), totalMs: 91_000 })
    expect(await linesOf({ type: 'run-ended', run })).toEqual(['✘ Run 7 failed in 1m 31s: Task train failed.'])
  })

  it.each([
    'Task train failed with message: Workload failed, see run output for details.',
    'Task train failed with message: Workload failed, see run output for details. ' +
      'This caused all downstream tasks to get skipped.',
  ])('ends without a sentence that says nothing: %s', async (message) => {
    const run = aRun({ condition: conditionOf('TERMINATED', 'FAILED', message), totalMs: 91_000 })
    expect(await linesOf({ type: 'run-ended', run })).toEqual(['✘ Run 7 failed in 1m 31s'])
  })

  it.each<[string, RunEvent, string[]]>([
    ['a note', { type: 'note', text: 'Re-attached to run 7.' }, ['ℹ Re-attached to run 7.']],
    ['a start', { type: 'run', runId: '7', origin: 'started' }, []],
    ['a cancel, which a note tells', { type: 'canceling', by: 'timeout' }, []],
    [
      'the end of the step, which the last word tells',
      { type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } },
      [],
    ],
  ])('tells of %s', async (_name, event, lines) => {
    expect(await linesOf(event)).toEqual(lines)
  })

  it('makes annotations of notices, warnings and outputs that are lost', async () => {
    const { commands, tell } = logOf()
    await tell({ type: 'notice', text: 'A notice.' })
    await tell({ type: 'warning', text: 'A warning.', title: 'Title' })
    await tell({ type: 'output-lost', path: ['train'], task: aTask(), attempt: anAttempt(), reason: 'lost' })
    expect(commands.said).toEqual([
      'notice: A notice.',
      'warning (Title): A warning.',
      'warning (Output missing): The output of train could not be fetched: lost. The verdict does not depend on it.',
    ])
  })
})

describe('what a task left behind', () => {
  it('is printed whole, in a group of its own', async () => {
    const log = logOf()
    await log.tell(output({ logs: 'one\ntwo\n' }))
    expect(log.lines()).toEqual(['▼ Output of train', 'one', 'two', '▲'])
  })

  it('is told apart where there are several things', async () => {
    const log = logOf()
    await log.tell(output({ result: '42', logs: 'one', trace: 'Traceback', error: 'KeyError' }))
    expect(log.lines()).toEqual([
      '▼ Output of train',
      '── Result',
      '42',
      '── Logs',
      'one',
      '── Trace',
      'Traceback',
      '▲',
    ])
  })

  it('begins with the error of a task that failed, before its output is opened', async () => {
    const log = logOf()
    await log.tell(output({ error: 'KeyError: region\n  at line 1' }, conditionOf('TERMINATED', 'FAILED')))
    expect(log.lines()[0]).toBe('  train: KeyError: region')
  })

  it.each([
    ['none', [false, false]],
    ['failed', [false, true]],
    ['all', [true, true]],
  ] as const)('is shown as log-output says: %s', async (logOutput, expected) => {
    const isShown = async (result: string): Promise<boolean> => {
      const log = logOf({ logOutput })
      await log.tell(output({ logs: 'printed' }, conditionOf('TERMINATED', result)))
      return log.lines().includes('printed')
    }
    expect([await isShown('SUCCESS'), await isShown('FAILED')]).toEqual(expected)
  })

  it('is printed no faster than it is read', async () => {
    let isRead: () => void = () => undefined
    const log = logOf({ printed: () => new Promise((resolve) => (isRead = resolve)) })
    let isTold = false
    const told = log.tell(output({ logs: 'megabytes' })).then(() => (isTold = true))
    await log.clock.sleep(1_000)
    expect(isTold).toBe(false)
    isRead()
    await told
  })
})

describe('the log, whatever the workspace sends', () => {
  /** Lines that the runner would carry out, outside of where commands are stopped. */
  const commandsIn = (raw: string): string[] => {
    let stopped: string | undefined
    return raw.split(/\r\n|\r|\n/).filter((line) => {
      if (stopped !== undefined) {
        if (line === `::${stopped}::`) stopped = undefined
        return false
      }
      const stop = /^::stop-commands::(.*)$/.exec(line)
      stopped = stop?.[1]
      return stop === null && /^\s*::(?!group::|endgroup::$)|^(?!::group::).*##\[/.test(line)
    })
  }

  it('has no command in it that is not ours', async () => {
    const log = logOf()
    const hostileTask = taskIn(conditionOf(HOSTILE, HOSTILE, HOSTILE), { key: HOSTILE })
    const run = aRun({ name: HOSTILE, url: HOSTILE, jobId: '1', tasks: [hostileTask] })
    await log.look(run)
    await log.look({ ...run, condition: conditionOf(HOSTILE, HOSTILE, HOSTILE) })
    const attempt = hostileTask.attempts[0]
    const everything = { result: HOSTILE, logs: HOSTILE, error: HOSTILE, trace: HOSTILE, note: HOSTILE, link: HOSTILE }
    const full = { ...everything, resultTruncated: true, logsTruncated: true }
    await log.tell({ type: 'output', path: [HOSTILE], task: hostileTask, attempt, output: full })
    await log.tell({ type: 'output-lost', path: [HOSTILE], task: hostileTask, attempt, reason: HOSTILE })
    const trouble = { what: HOSTILE, cause: HOSTILE, attempt: 1, delayMs: 1, sinceMs: 0 }
    await log.tell({ type: 'outage', trouble })
    await log.tell({ type: 'note', text: HOSTILE })
    await log.tell({ type: 'run-ended', run: { ...run, condition: conditionOf('TERMINATED', HOSTILE, HOSTILE) } })
    await log.tell({ type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } })
    expect(log.commands.log()).toContain('evil')
    expect(commandsIn(log.commands.raw())).toEqual([])
  })

  it('takes no longer than a moment over five megabytes of it', async () => {
    const log = logOf()
    const began = cpuMs()
    for (const text of ['::error::x\n', '\u001b]', '##[group]', '\r\n\u200b::', ' ', 'x'])
      await log.tell(output({ logs: text.repeat(5_000_000 / text.length) }))
    expect(cpuMs() - began).toBeLessThan(15_000)
  })
})

describe('an outage', () => {
  const outage = (sinceMs: number, delayMs = 10_000): RunEvent => ({
    type: 'outage',
    trouble: { what: 'read run 7', cause: '503', attempt: 1, delayMs, sinceMs },
  })

  it('is told at once, and then once a minute, until the workspace answers again', async () => {
    const { clock, tell, look, lines } = logOf()
    await look(aRun())
    for (let sinceMs = 0; sinceMs <= 2 * MINUTE_MS; sinceMs += 10_000) {
      await tell(outage(sinceMs))
      await clock.sleep(10_000)
    }
    await look(aRun())
    await tell({ type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } })
    expect(lines().filter((line) => !line.includes('going on'))).toEqual([
      'Run 7 of job 42: nightly',
      '  Could not read run 7: 503. Trying again in 10s.',
      '  Could not read run 7 for 1m now: 503. Trying again in 10s.',
      '  Could not read run 7 for 2m now: 503. Trying again in 10s.',
      '  The workspace answers again after 2m 10s.',
    ])
  })
})

describe('the heartbeat', () => {
  it('says what is usual, as roughly as the past agrees', async () => {
    const { clock, tell, look, lines } = logOf()
    await look(aRun({ startedAt: NOW, tasks: [taskIn(conditionOf('RUNNING'))] }))
    await tell({ type: 'usual', ms: 12.2 * MINUTE_MS })
    await clock.sleep(1.5 * MINUTE_MS)
    await tell({ type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } })
    expect(lines().at(-1)).toBe('  0 of 1 task succeeded, 1 running, 1m so far (usually 12m)')
  })

  it('says once a minute how far the run is, when there is nothing else to say', async () => {
    const { clock, tell, look, lines } = logOf()
    await look(aRun({ startedAt: NOW, tasks: [taskIn(conditionOf('RUNNING'))] }))
    await clock.sleep(2.5 * MINUTE_MS)
    await tell({ type: 'note', text: 'Something.' })
    await clock.sleep(1.5 * MINUTE_MS)
    await tell({ type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } })
    expect(lines().slice(2)).toEqual([
      '  0 of 1 task succeeded, 1 running, 1m so far',
      '  0 of 1 task succeeded, 1 running, 2m so far',
      'ℹ Something.',
      '  0 of 1 task succeeded, 1 running, 3m 30s so far',
    ])
  })

  it('is over with the step, so that nothing holds the process', async () => {
    const { clock, tell, look, lines } = logOf()
    await look(aRun())
    await tell({ type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } })
    const before = lines()
    await clock.sleep(60 * MINUTE_MS)
    expect(lines()).toEqual(before)
  })
})
