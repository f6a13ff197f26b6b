import { describe, expect, it } from '@jest/globals'
import { folderKey, isMarker, markerContent, ourFolderName, stepFolder } from '../../src/import/folder.ts'

const STEP = {
  userName: 'me@example.com',
  serverUrl: 'https://github.com',
  repository: 'octo/sales',
  key: folderKey('x'),
}
const KEY = 'a'.repeat(32)

describe('the folder of a step', () => {
  it('is in the home of whoever signs in, under the repository', () => {
    const { parent, path, marker } = stepFolder(STEP)
    expect(parent).toMatch(/^\/Workspace\/Users\/me@example\.com\/\.databricks-run\/octo-sales-[0-9a-f]{8}$/)
    expect(path).toMatch(/^[^ ]+\/[0-9a-f]{32}$/)
    expect(path.startsWith(`${parent}/`)).toBe(true)
    expect(marker).toBe(`${path}/databricks-run.json`)
  })

  it('is the same for the same step, and another for any other step, repository or server', () => {
    expect(stepFolder({ ...STEP })).toEqual(stepFolder(STEP))
    const others = [
      { ...STEP, key: folderKey('y') },
      { ...STEP, repository: 'octo-sales' },
      { ...STEP, serverUrl: 'https://github.example.com' },
    ].map((step) => stepFolder(step).path)
    expect(new Set([stepFolder(STEP).path, ...others]).size).toBe(4)
  })

  it('has one name for the repository, whatever that is called', () => {
    for (const repository of ['../..', 'a/b/c\n%', 'x'.repeat(500)])
      expect(stepFolder({ ...STEP, repository }).parent).toMatch(/\/\.databricks-run\/[\w.-]{1,80}-[0-9a-f]{8}$/u)
  })

  it('says in its marker whose it is', () => {
    const said: unknown = JSON.parse(markerContent({ repository: 'octo/"sales"', runUrl: 'https://github.com/x/1' }))
    expect(said).toMatchObject({ repository: 'octo/"sales"', workflow_run: 'https://github.com/x/1' })
  })
})

describe('what is found', () => {
  const parent = '/Workspace/Users/me/.databricks-run/octo-sales-1'

  it('is a folder of ours by its name and place, with /Workspace or without', () => {
    expect(ourFolderName(`${parent}/${KEY}`, parent)).toBe(KEY)
    expect(ourFolderName(`${parent.replace('/Workspace', '')}/${KEY}`, parent)).toBe(KEY)
    for (const other of [
      `${parent}/${KEY}0`,
      `${parent}/${KEY.toUpperCase()}`,
      `${parent}/${KEY}\n`,
      `${parent}/x/${KEY}`,
      `${parent}2/${KEY}`,
      `/elsewhere/${KEY}`,
      KEY,
      `${parent}/../${KEY}`,
    ])
      expect([other, ourFolderName(other, parent)]).toEqual([other, undefined])
  })

  it('is a marker directly in its folder', () => {
    expect(isMarker(`${parent}/${KEY}/databricks-run.json`, `${parent}/${KEY}`)).toBe(true)
    expect(isMarker(`${parent}/${KEY}/files/databricks-run.json`, `${parent}/${KEY}`)).toBe(false)
  })
})
