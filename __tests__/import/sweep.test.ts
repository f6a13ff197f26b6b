import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { FolderEntry, WorkspaceFiles } from '../../src/databricks/workspace-files.ts'
import { folderKey, stepFolder } from '../../src/import/folder.ts'
import { sweep } from '../../src/import/sweep.ts'

const DAY = 24 * 60 * 60_000
const NOW = Date.UTC(2026, 0, 1)
const OWN = stepFolder({
  userName: 'me',
  serverUrl: 'https://github.com',
  repository: 'octo/sales',
  key: folderKey('own'),
})
const keyOf = (nth: number): string => nth.toString(16).padStart(32, '0')

interface Folder extends Partial<FolderEntry> {
  key: string
  inside?: FolderEntry[]
}

const markerOf = (key: string, ageMs: number, type = 'FILE'): FolderEntry => ({
  path: `${OWN.parent}/${key}/databricks-run.json`,
  type,
  modifiedAt: NOW - ageMs,
})
const aged = (key: string, ageMs: number): Folder => ({ key, inside: [markerOf(key, ageMs)] })

/** Sweeps a workspace with these folders; gives what was deleted, by key, and what was listed. */
const swept = async (
  folders: Folder[],
  more: Partial<WorkspaceFiles> & { serverNow?: () => number | undefined } = {},
  signal?: AbortSignal,
) => {
  const clock = createVirtualClock(NOW)
  const deleted: string[] = []
  const listed: string[] = []
  const files = {
    listFolder: async (path: string): Promise<FolderEntry[]> => {
      listed.push(path)
      if (path === OWN.parent)
        return folders.map(({ key, ...entry }) => ({ path: `${OWN.parent}/${key}`, type: 'DIRECTORY', ...entry }))
      return folders.find(({ key }) => path === `${OWN.parent}/${key}`)?.inside ?? []
    },
    deleteFolder: async (path: string): Promise<void> => void deleted.push(path.slice(OWN.parent.length + 1)),
    serverNow: () => NOW,
    ...more,
  }
  const count = await sweep(files, OWN, { clock, random: () => 0.5, signal })
  return { count, deleted, listed, elapsed: clock.now() - NOW }
}

describe('the sweep', () => {
  it('deletes what was written more than seven days ago, and nothing younger', async () => {
    const { deleted, count } = await swept([
      aged(keyOf(1), 7 * DAY + 1),
      aged(keyOf(2), 7 * DAY),
      aged(keyOf(3), 1 * DAY),
    ])
    expect([deleted, count]).toEqual([[keyOf(1)], 1])
  })

  it('deletes nothing that it cannot prove to be ours', async () => {
    const old = 30 * DAY
    const key = keyOf(1)
    for (const folder of [
      aged('notes', old),
      aged(`${key}0`, old),
      { ...aged(key, old), type: 'FILE' },
      { ...aged(key, old), type: '' },
      { ...aged(key, old), path: `/Workspace/Users/other/${key}` },
      { key, inside: [] },
      { key, inside: [markerOf(key, old, 'NOTEBOOK')] },
      { key, inside: [{ ...markerOf(key, old), modifiedAt: undefined }] },
      { key, inside: [{ ...markerOf(key, old), path: `${OWN.parent}/${key}/files/databricks-run.json` }] },
      aged(OWN.path.slice(OWN.parent.length + 1), old),
    ])
      expect([folder, (await swept([folder])).deleted]).toEqual([folder, []])
  })

  it('believes neither clock alone', async () => {
    const folders = [aged(keyOf(1), 6 * DAY)]
    expect((await swept(folders, { serverNow: () => NOW + 30 * DAY })).deleted).toEqual([])
    expect((await swept([aged(keyOf(1), 8 * DAY)], { serverNow: () => NOW - 3 * DAY })).deleted).toEqual([])
    expect((await swept([aged(keyOf(1), 8 * DAY)], { serverNow: () => undefined })).deleted).toEqual([])
  })

  it('looks at twenty folders at most, the oldest first, and deletes ten', async () => {
    const many = Array.from({ length: 60 }, (_, nth) => ({ ...aged(keyOf(nth), 8 * DAY), modifiedAt: NOW - nth }))
    const { deleted, listed } = await swept(many)
    expect([deleted.length, deleted[0], listed.length]).toEqual([10, keyOf(59), 11])
    expect((await swept(many.map((folder) => ({ ...folder, inside: [] })))).listed).toHaveLength(21)
  })

  it('takes no more than 20 s, and never fails', async () => {
    const hanging = await swept([aged(keyOf(1), 8 * DAY)], { deleteFolder: () => new Promise(() => undefined) })
    expect([hanging.count, hanging.elapsed]).toEqual([0, 20_000])
    const fails = (): Promise<never> => Promise.reject(new Error('no'))
    expect((await swept([], { listFolder: fails })).count).toBe(0)
    const { listed, count } = await swept([aged(keyOf(1), 8 * DAY), aged(keyOf(2), 8 * DAY)], { deleteFolder: fails })
    expect([count, listed.length]).toEqual([0, 3])
  })

  it('ends at once with its signal', async () => {
    const stop = new AbortController()
    const deleteFolder = (): Promise<never> => (stop.abort(), new Promise<never>(() => undefined))
    const folders = [aged(keyOf(1), 8 * DAY), aged(keyOf(2), 8 * DAY)]
    expect(await swept(folders, { deleteFolder }, stop.signal)).toMatchObject({ count: 0, elapsed: 0 })
  })
})
