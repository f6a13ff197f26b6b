import { beforeEach, describe, expect, test } from '@jest/globals'
import { draft, moveMajor, publish, refuseOutsideOfMain, type Release } from '../../../scripts/release/github.ts'
import { gitIn, repositoryOf } from '../../builders/checkout.ts'
import { fakeGitHub, REPOSITORY, type FakeGitHub, type FakeRelease } from '../../builders/gh.ts'

const CHANGELOG = ['1.2.0', '1.2.0-rc.1', '0.9.0', '1.1.9'].map(
  (one) => `## [${one}] - 2026-11-30\n\n- News of ${one}.\n`,
)
const SBOM = 'dist/sbom.cdx.json'

const COMMIT = 'c'.repeat(40)

let github: FakeGitHub
let said: string[]

beforeEach(() => {
  github = fakeGitHub(git)
  said = []
})

const of = (tag: string): Release => ({ run: github.run, repository: REPOSITORY, tag, say: (text) => said.push(text) })
const published = (tagName: string): FakeRelease => ({ tagName, isDraft: false, isImmutable: true })

function releaseAll(tag: string): void {
  draft(of(tag), CHANGELOG.join('\n'), [SBOM])
  publish(of(tag))
  moveMajor(of(tag))
}

describe('a release', () => {
  test('is a draft first, with its notes, its commit to pin and its files; then it is published; then v1 moves', () => {
    github.tags.set('v1', '0'.repeat(40))
    releaseAll('v1.2.0')
    expect(github.changes.map((change) => change.split(' ').slice(0, 3).join(' '))).toEqual([
      'release create v1.2.0',
      'release edit v1.2.0',
      'api --method PATCH',
    ])
    expect(github.releases).toEqual([
      {
        ...published('v1.2.0'),
        isPrerelease: false,
        isLatest: true,
        files: [SBOM],
        notes: `\`\`\`yaml\nuses: ${REPOSITORY}@${COMMIT} # v1.2.0\n\`\`\`\n\n- News of 1.2.0.\n`,
      },
    ])
    expect(github.tags.get('v1')).toBe(COMMIT)
  })

  test('makes v1 when there is none, whatever other tags begin like it', () => {
    github.tags.set('v1.2.0', COMMIT).set('v10', '0'.repeat(40))
    releaseAll('v1.2.0')
    expect(github.tags.get('v1')).toBe(COMMIT)
    expect(github.changes.at(-1)).toBe(
      `api --method POST repos/${REPOSITORY}/git/refs -f ref=refs/tags/v1 -f sha=${COMMIT}`,
    )
  })

  test('changes nothing the second time', () => {
    releaseAll('v1.2.0')
    const { length } = github.changes
    releaseAll('v1.2.0')
    expect(github.changes).toHaveLength(length)
    expect(said.slice(-3)).toEqual([
      'v1.2.0 is published already.',
      'v1.2.0 is published and immutable.',
      'v1 is at v1.2.0 already.',
    ])
  })

  test('takes up the draft of a try that broke off', () => {
    github.releases.push({ tagName: 'v1.2.0', isDraft: true, isImmutable: false, notes: 'old' })
    releaseAll('v1.2.0')
    expect(github.releases).toMatchObject([{ ...published('v1.2.0'), notes: expect.stringContaining('News of 1.2.0') }])
    expect(github.changes).toContainEqual(`release upload v1.2.0 --clobber ${SBOM}`)
  })

  test.each(['v1.2.0-rc.1', 'v0.9.0'])('for trial (%s) is not the newest, and no tag follows it', (tag) => {
    releaseAll(tag)
    expect(github.releases).toMatchObject([{ tagName: tag, isPrerelease: true, isLatest: false, isImmutable: true }])
    expect([...github.tags]).toEqual([])
  })

  test('of an older line does not take v1 back, and is not the newest', () => {
    github.releases.push(published('v1.2.0'))
    github.tags.set('v1', '1'.repeat(40))
    releaseAll('v1.1.9')
    expect(github.releases.at(-1)).toMatchObject({ ...published('v1.1.9'), isLatest: false })
    expect(github.tags.get('v1')).toBe('1'.repeat(40))
  })

  test('of an older major version moves its own tag, and is not the newest', () => {
    github.releases.push(published('v2.0.0'))
    releaseAll('v1.2.0')
    expect(github.releases.at(-1)).toMatchObject({ isLatest: false })
    expect([...github.tags]).toEqual([['v1', COMMIT]])
  })
})

describe('v1 does not move', () => {
  test('when GitHub did not make the release immutable', () => {
    github = fakeGitHub(git, { immutable: false })
    draft(of('v1.2.0'), CHANGELOG.join('\n'), [])
    expect(() => publish(of('v1.2.0'))).toThrow('did not make it immutable')
    expect(() => moveMajor(of('v1.2.0'))).toThrow('v1 does not move')
    expect([...github.tags]).toEqual([])
  })

  test('to a draft', () => {
    draft(of('v1.2.0'), CHANGELOG.join('\n'), [])
    expect(() => moveMajor(of('v1.2.0'))).toThrow('v1 does not move')
  })
})

describe('is refused before anything is changed:', () => {
  test('a release while v1 has one, which would lock it', () => {
    github.releases.push(published('v1'))
    expect(() => draft(of('v1.2.0'), CHANGELOG.join('\n'), [])).toThrow('v1 has a release, which would lock the tag')
    expect(github.changes).toEqual([])
  })

  test('a release without notes', () => {
    expect(() => draft(of('v1.2.0'), '', [])).toThrow('says nothing of 1.2.0')
    expect(github.changes).toEqual([])
  })

  test('a tag that is not a version', () => {
    expect(() => draft(of('nightly'), CHANGELOG.join('\n'), [])).toThrow('"nightly" is not the tag of a version')
    expect(github.changes).toEqual([])
  })

  test('a release when GitHub does not answer', () => {
    const away = { ...of('v1.2.0'), run: () => ({ status: 1, stdout: '', stderr: 'HTTP 503' }) }
    expect(() => draft(away, CHANGELOG.join('\n'), [])).toThrow('HTTP 503')
  })

  test('a tag that is not on main', async () => {
    const folder = await repositoryOf({ 'a.txt': 'a' })
    gitIn(folder, 'tag', 'v1.2.0')
    gitIn(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    gitIn(folder, 'commit', '--quiet', '--allow-empty', '--message', 'aside')
    gitIn(folder, 'tag', 'v1.3.0')
    const { run } = fakeGitHub((...args) => gitIn(folder, ...args))
    expect(() => refuseOutsideOfMain({ run, tag: 'v1.2.0' })).not.toThrow()
    expect(() => refuseOutsideOfMain({ run, tag: 'v1.3.0' })).toThrow('v1.3.0 is not a commit of main')
  })
})

/** Every tag is an object of its own, as annotated ones are; what is asked for is its commit. */
function git(...args: string[]): string {
  if (args[0] !== 'rev-parse' || !args.at(-1)?.endsWith('^{commit}')) throw new Error(`git ${args.join(' ')}`)
  return COMMIT
}
