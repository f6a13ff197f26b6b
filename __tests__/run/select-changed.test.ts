import { describe, expect, it } from '@jest/globals'
import type { ChangedFile } from '../../src/model/change.ts'
import type { Notebook } from '../../src/model/work.ts'
import { selectChanged } from '../../src/run/select-changed.ts'

const ours = (path: string): Notebook => ({ source: 'repository', path })
const theirs = (path: string): Notebook => ({ source: 'workspace', path })
const modified = (path: string): ChangedFile => ({ path, status: 'modified' })
const never = (): boolean => false

const NOTEBOOKS = [ours('etl/load.py'), ours('etl/check.sql'), theirs('/Shared/report')]

const selected = (changed: ChangedFile[], isRunAll = never, notebooks = NOTEBOOKS): string[] =>
  selectChanged(notebooks, changed, isRunAll).notebooks.map(({ path }) => path)

describe('of the notebooks that were asked for, there run', () => {
  it('those of the repository that the change touches, and all of the workspace', () => {
    expect(selected([modified('etl/load.py'), modified('README.md')])).toEqual(['etl/load.py', '/Shared/report'])
  })

  it('those of the workspace alone when the change touches none', () => {
    expect(selected([modified('README.md')])).toEqual(['/Shared/report'])
  })

  it('none when there are none of the workspace either', () => {
    expect(selected([modified('etl/load')], never, [ours('etl/load.py')])).toEqual([])
    expect(selected([], never, [ours('etl/load.py')])).toEqual([])
  })

  it('those that were renamed, by either name', () => {
    const renamed = { path: 'etl/load.py', previousPath: 'etl/check.sql', status: 'renamed' }
    expect(selected([renamed])).toEqual(['etl/load.py', 'etl/check.sql', '/Shared/report'])
  })

  it('those of a submodule that moved on, which is listed by its folder', () => {
    const notebooks = [ours('libs/shared/a.py'), ours('libs/shared-2/a.py')]
    expect(selected([modified('libs/shared')], never, notebooks)).toEqual(['libs/shared/a.py'])
  })

  it('those whose name the disk writes in another way', () => {
    expect(selected([modified('etl/caf\u00e9.py')], never, [ours('etl/cafe\u0301.py')])).toHaveLength(1)
  })
})

describe('all run after all', () => {
  const isRequirements = (path: string): boolean => path === 'requirements.txt'
  it.each<[string, ChangedFile]>([
    ['is touched', modified('requirements.txt')],
    ['is deleted', { path: 'requirements.txt', status: 'removed' }],
    ['has another name now', { path: 'old.txt', previousPath: 'requirements.txt', status: 'renamed' }],
  ])('when a file that all depend on %s', (_, file) => {
    expect(selectChanged(NOTEBOOKS, [modified('README.md'), file], isRequirements)).toEqual({
      notebooks: NOTEBOOKS,
      allBecauseOf: 'requirements.txt',
    })
  })

  it('not when another is', () => {
    expect(selectChanged(NOTEBOOKS, [modified('etl/load.py')], isRequirements)).not.toHaveProperty('allBecauseOf')
  })
})
