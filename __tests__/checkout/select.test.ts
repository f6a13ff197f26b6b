import { describe, expect, it } from '@jest/globals'
import { createMatcher, patternFault, selectPaths } from '../../src/checkout/select.ts'

const PATHS = ['.github/x.yml', 'README.md', 'a [1].py', 'etl/a.py', 'etl/b.sql', 'etl/deep/.c/d.py', 'src/e.py']

async function select(...patterns: string[]): Promise<string[]> {
  return PATHS.filter(await createMatcher(patterns))
}

describe('patterns', () => {
  it.each([
    [[], []],
    [['etl'], ['etl/a.py', 'etl/b.sql', 'etl/deep/.c/d.py']],
    [['./etl/'], ['etl/a.py', 'etl/b.sql', 'etl/deep/.c/d.py']],
    [['etl/*'], ['etl/a.py', 'etl/b.sql']],
    [['etl/**'], ['etl/a.py', 'etl/b.sql', 'etl/deep/.c/d.py']],
    [['etl/**', '!etl/*'], ['etl/deep/.c/d.py']],
    [['**/*.py'], ['a [1].py', 'etl/a.py', 'etl/deep/.c/d.py', 'src/e.py']],
    [['a [1].py'], ['a [1].py']],
    [['{src,.github}/**'], ['.github/x.yml', 'src/e.py']],
    [['.'], PATHS],
    [['!etl'], ['.github/x.yml', 'README.md', 'a [1].py', 'src/e.py']],
    [
      ['etl', '!etl/deep', 'etl/deep/.c'],
      ['etl/a.py', 'etl/b.sql', 'etl/deep/.c/d.py'],
    ],
    [['etl', '!**/*.py'], ['etl/b.sql']],
    [
      ['!**/*.py', 'etl/a.py'],
      ['.github/x.yml', 'README.md', 'etl/a.py', 'etl/b.sql'],
    ],
    [['@(src|etl)/?.py'], ['etl/a.py', 'src/e.py']],
  ])('%j, in their order', async (patterns, paths) => {
    expect(await select(...patterns)).toEqual(paths)
  })

  it('that match nothing are told, but for those that only see to it that something stays out', async () => {
    const { idle } = await selectPaths(['etl', 'elt', 'x/*.py', '!**/*.csv', '!secret.txt', '!etl/a.py'], PATHS)
    expect(idle).toEqual(['elt', 'x/*.py', '!secret.txt'])
  })

  it.each(['/etc', '!/etc', 'C:/x', '../x', 'a/../../x', '{..,a}/x', '!..', 'a\\b', '', '!', 'x'.repeat(70_000)])(
    'such as %j are wrong',
    (pattern) => {
      expect(patternFault(pattern)).toMatch(/\.$/)
    },
  )

  it.each(['a..b', '!etl/x..py', '{a..c}.py', '.', '**', '!(a).py'])('such as %j are fine', (pattern) => {
    expect(patternFault(pattern)).toBeUndefined()
  })
})
