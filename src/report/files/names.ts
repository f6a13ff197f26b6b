import { createHash } from 'node:crypto'
import type { TaskPath } from '../../run/changes.ts'

/** As long as task keys may be. */
const LONGEST_NAME = 100
const HASH_DIGITS = 8
/**
 * Names of devices, which Windows takes for the device with any extension.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Gives names of folders and files that are safe on every system, and different where what they stand for is. */
export interface SafeNames {
  /** A name in a folder, the same whenever it is asked for. */
  nameOf(folder: readonly string[], what: string): string
  /** The folder of a task: `tasks/parent/tasks/child`. */
  folderOf(path: TaskPath): string[]
  /** The folder of a task below one that has `tasks` of its own. */
  folderIn(above: readonly string[], key: string): string[]
  /** Gives these tasks their folders, so that it does not depend on who ends first what each of them is called. */
  reserve(above: readonly string[], tasks: readonly { key: string }[]): void
}

/** Names that nobody has yet. */
export function createNames(): SafeNames {
  /** Who has a name, by the folder and the name as systems that ignore case see it. */
  const taken = new Map<string, string>()

  const nameOf: SafeNames['nameOf'] = (folder, what) => {
    const plain = safeName(what)
    const place = [...folder, plain].join('/').toLowerCase()
    const owner = taken.get(place) ?? what
    taken.set(place, owner)
    return owner === what ? plain : withHash(plain, what)
  }

  const folderIn: SafeNames['folderIn'] = (above, key) => [...above, 'tasks', nameOf([...above, 'tasks'], key)]

  return {
    nameOf,
    folderIn,
    folderOf: (path) => path.reduce<string[]>(folderIn, []),
    reserve(above, tasks) {
      for (const { key } of tasks.toSorted((a, b) => (a.key < b.key ? -1 : 1))) folderIn(above, key)
    },
  }
}

/** A key as it is, where it is a name on every system; else what of it can be in one, and a hash of all of it. */
function safeName(what: string): string {
  const isSafe = /^[\w[][\w.[\]-]*$/.test(what) && !what.endsWith('.') && !DEVICES.test(what)
  return isSafe && what.length <= LONGEST_NAME ? what : withHash(what, what)
}

function withHash(name: string, what: string): string {
  const hash = createHash('sha256').update(what).digest('hex').slice(0, HASH_DIGITS)
  const safe = name
    .slice(0, LONGEST_NAME - HASH_DIGITS - 1)
    .replace(/[^\w-]+/g, '_')
    .replace(/^_/, '')
  return safe === '' ? `task-${hash}` : `${safe}-${hash}`
}
