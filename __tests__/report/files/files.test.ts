/** Files as they are written, on a real disk. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { lastAttempt, type Task } from '../../../src/model/run.ts'
import type { RunEvent } from '../../../src/run/events.ts'
import { openFolder } from '../../../src/report/files/disk.ts'
import type { OutputFolder } from '../../../src/report/files/folder.ts'
import { createFiles } from '../../../src/report/files/files.ts'
import { tell } from '../../builders/events.ts'
import { aContext, succeeded } from '../../builders/outcome.ts'
import { anAttempt, aRun, aTask, conditionOf } from '../../builders/run.ts'

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'output-dir-'))
  made.push(folder)
  return join(folder, 'out')
}

const artifacts = {
  download: () => Promise.reject(new Error('nothing is downloaded here')),
  mask: () => undefined,
  signal: new AbortController().signal,
}
const aWriter = (folder: OutputFolder, hide = (text: string) => text) =>
  createFiles({ folder, hide, clock: createVirtualClock(), context: aContext(), artifacts })

const noSpace = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })

/** The files that events lead to, with what is in them. */
async function filesAfter(events: RunEvent[]): Promise<Record<string, string>> {
  const path = aFolder()
  const on = aWriter(openFolder({ path }))
  await tell({ name: 'files', on }, events)
  return contentsOf(path)
}

function contentsOf(path: string): Record<string, string> {
  const files = globSync(['**/*', '**/.*'], { cwd: path, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(names.map((name) => [name.slice(path.length + 1), readFileSync(name, 'utf8')]))
}

const logsOf = (keys: string[], path = (key: string): [string, ...string[]] => [key]): RunEvent[] => {
  const attempt = anAttempt({ condition: conditionOf('TERMINATED', 'SUCCESS') })
  const tasks = keys.map((key, at) => aTask({ key, attempts: [{ ...attempt, runId: String(501 + at) }] }))
  const outputs = tasks.map((task): RunEvent => {
    const output = { logs: task.key, resultTruncated: false, logsTruncated: false }
    return { type: 'output', path: path(task.key), task, attempt: task.attempts[0], output }
  })
  return [{ type: 'look', run: aRun({ tasks }), changes: [] }, ...outputs]
}

describe('a task’s folder', () => {
  it('is within the folder of all, whatever the task is called, under a name that every system takes', async () => {
    const keys = [
      '../../x',
      'CON',
      'con.txt',
      'x.',
      '..',
      '',
      '/etc/passwd',
      'a b',
      '🚀',
      '\u0000',
      '\ud800',
      'n'.repeat(300),
    ]
    const logs = Object.entries(await filesAfter(logsOf(keys))).filter(([name]) => name.endsWith('/logs.txt'))
    expect(logs.map(([, text]) => text).sort()).toEqual(keys.map((key) => key.toWellFormed()).sort())
    const names = logs.map(([name]) => name.split('/'))
    expect(names.filter((parts) => parts.length !== 4 || !/^[A-Za-z0-9_-]{1,100}$/.test(parts[1]!))).toEqual([])
    expect(names.filter(([, name = '']) => /^con$/i.test(name))).toEqual([])
  })

  it('is called as the task is where that is a name on every system', async () => {
    const keys = ['load_2026-01', 'n'.repeat(100), '[17]', 'Console', 'a.b']
    expect(Object.keys(await filesAfter(logsOf(keys))).sort()).toEqual(
      ['events.jsonl', ...keys.map((key) => `tasks/${key}/attempt-1/logs.txt`)].sort(),
    )
  })

  it('is another for a key in other case, and the same whichever of them ends first', async () => {
    const [one, other] = [await filesAfter(logsOf(['load', 'Load'])), await filesAfter(logsOf(['Load', 'load']))]
    const names = Object.keys(one).filter((name) => name.startsWith('tasks/'))
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2)
    expect(names).toContain('tasks/Load/attempt-1/logs.txt')
    expect({ ...one, 'events.jsonl': '' }).toEqual({ ...other, 'events.jsonl': '' })
  })

  it('is in that of the task that it is part of', async () => {
    const files = await filesAfter(logsOf(['child'], (key) => ['parent', '[17]', key]))
    expect(Object.keys(files)).toContain('tasks/parent/tasks/[17]/tasks/child/attempt-1/logs.txt')
  })
})

describe('the folder of a task that another one has started', () => {
  const ended = (runId: string, number: number) =>
    anAttempt({ runId, number, condition: conditionOf('TERMINATED', 'SUCCESS') })
  const parent = aTask({ key: 'child', kind: 'run-job', attempts: [ended('11', 0), ended('12', 1)] })
  const logs = { logs: 'x', resultTruncated: false, logsTruncated: false }

  /** The paths of logs of tasks that the two attempts of the parent have started, one run after the other. */
  const logsAfter = async (...runs: [childRunId: string, tasks: Task[]][]): Promise<string[]> => {
    const events = runs.flatMap(([runId, tasks], at): RunEvent[] => [
      {
        ...{ type: 'child-look', path: ['child'], task: parent, attempt: parent.attempts[at]! },
        ...{ run: aRun({ runId, tasks }), changes: [] },
      },
      ...tasks.map((task): RunEvent => {
        const path: [string, ...string[]] = ['child', task.key]
        return { type: 'output', path, task, attempt: lastAttempt(task), output: logs }
      }),
    ])
    return Object.keys(await filesAfter(events)).filter((path) => path.endsWith('logs.txt'))
  }

  it('is that of the attempt that has started it', async () => {
    const [one, other] = ['21', '22'].map((runId) => aTask({ key: 'push', attempts: [ended(runId, 0)] }))
    expect(await logsAfter(['900', [one!]], ['901', [other!]])).toEqual([
      'tasks/child/attempt-2/tasks/push/attempt-1/logs.txt',
      'tasks/child/tasks/push/attempt-1/logs.txt',
    ])
  })

  it('stays where it is when a repair of its parent has repaired the same run', async () => {
    const before = aTask({ key: 'push', attempts: [ended('21', 0)] })
    const after = aTask({ key: 'push', attempts: [ended('21', 0), ended('22', 1)] })
    expect(await logsAfter(['900', [before]], ['900', [after]])).toEqual([
      'tasks/child/tasks/push/attempt-1/logs.txt',
      'tasks/child/tasks/push/attempt-2/logs.txt',
    ])
  })

  it('does not depend on which of two that differ only in case ends first', async () => {
    const tasks = ['push', 'Push'].map((key, at) => aTask({ key, attempts: [ended(String(21 + at), 0)] }))
    const paths = await logsAfter(['900', tasks])
    expect(paths).toEqual(await logsAfter(['900', tasks.toReversed()]))
    expect(paths).toContain('tasks/child/tasks/Push/attempt-1/logs.txt')
  })
})

describe('an output that could not be fetched', () => {
  it.each(['SUCCESS', 'FAILED'])('is said in a file of its own, and is no error of its task: %s', async (result) => {
    const attempt = anAttempt({ condition: conditionOf('TERMINATED', result) })
    const task = aTask({ key: 'load', attempts: [attempt] })
    const lost: RunEvent = { type: 'output-lost', path: ['load'], task, attempt, reason: 'It was answered with 500.' }
    const { 'events.jsonl': _, ...files } = await filesAfter([lost])
    expect(files).toEqual({ 'tasks/load/attempt-1/output-lost.txt': 'It was answered with 500.\n' })
  })
})

describe('a file', () => {
  it('is there as a whole or not at all, and an older one stays until then', async () => {
    const path = aFolder()
    const folder = openFolder({ path })
    await folder.write(['a.txt'], 'before')
    const broken = async function* () {
      yield Buffer.from('half of')
      throw noSpace()
    }
    await expect(folder.write(['a.txt'], broken())).rejects.toThrow(
      `${join(path, 'a.txt')}: ENOSPC: no space left on device`,
    )
    expect(contentsOf(path)).toEqual({ 'a.txt': 'before' })
  })

  it('that cannot be written does not keep the others from it', async () => {
    const path = aFolder()
    const folder = openFolder({ path })
    const isFull = (name: string | undefined) => name === 'logs.txt'
    const write: typeof folder.write = (names, content) =>
      isFull(names.at(-1)) ? Promise.reject(noSpace()) : folder.write(names, content)
    const on = aWriter({ ...folder, write })
    const [look, output] = logsOf(['load'])
    const withError = {
      ...output!,
      output: { logs: 'x', error: 'boom', resultTruncated: false, logsTruncated: false },
    } as RunEvent
    await expect(tell({ name: 'files', on }, [look!, withError])).rejects.toThrow('ENOSPC')
    expect(contentsOf(path)['tasks/load/attempt-1/error.txt']).toBe('boom')
  })

  it('that cannot be made is named, and does not keep the others from it', async () => {
    const path = aFolder()
    // The report hides text by text, the summary all at once.
    const hide = (text: string): string => {
      if (text === 'nightly') throw new RangeError('Invalid time value')
      return text
    }
    const on = aWriter(openFolder({ path }), hide)
    const telling = tell({ name: 'files', on }, [{ type: 'ended', outcome: succeeded() }])
    await expect(telling).rejects.toThrow('junit.xml: Invalid time value')
    expect(Object.keys(contentsOf(path))).toEqual(['events.jsonl', 'summary.md'])
  })

  it('is made anew by a later step', async () => {
    const path = aFolder()
    await openFolder({ path }).addLine('events.jsonl', 'old')
    await openFolder({ path }).addLine('events.jsonl', 'new')
    expect(contentsOf(path)).toEqual({ 'events.jsonl': 'new\n' })
  })

  it('of somebody else stays until it is written, where no step was in the folder', async () => {
    const path = aFolder()
    const folder = openFolder({ path })
    for (const name of ['junit.xml', 'run.json', 'tasks/load/attempt-7/x']) await folder.write(name.split('/'), 'mine')
    await tell({ name: 'files', on: aWriter(openFolder({ path })) }, logsOf(['load']))
    expect(contentsOf(path)).toMatchObject({ 'junit.xml': 'mine', 'tasks/load/attempt-7/x': 'mine' })
  })

  it('of an earlier step’s attempts goes, those of nested tasks with them, and no other', async () => {
    const path = aFolder()
    const [gone, kept] = [
      ['attempt-2/logs.txt', 'attempt-2/tasks/a/attempt-1/x', 'iterations.json', 'tasks/[1]/attempt-1/dbt/x/y'],
      ['attempt-x/mine', 'src/attempt-1/mine', 'tasks/attempt-1', 'mine'],
    ]
    const folder = openFolder({ path })
    await folder.addLine('events.jsonl', '{}')
    for (const name of [...gone, ...kept]) await folder.write(['tasks', 'load', ...name.split('/')], '')
    await tell({ name: 'files', on: aWriter(openFolder({ path })) }, logsOf(['load']).slice(0, 1))
    const left = Object.keys(contentsOf(path)).filter((name) => name.startsWith('tasks/'))
    expect(left).toEqual(kept.map((name) => `tasks/load/${name}`).sort())
  })

  it('is not begun before there is something to write', () => {
    const path = aFolder()
    openFolder({ path })
    expect(existsSync(path)).toBe(false)
  })
})
