/**
 * The release workflow, run as far as it goes without GitHub: its jobs in their order, the scripts that it calls on a
 * real repository, `gh` recorded. What only GitHub can do (attest, upload) is recorded with what it was given.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { staleFiles } from '../../../scripts/check-dist.ts'
import { release, type World } from '../../../scripts/release.ts'
import { gitIn, repositoryOf } from '../../builders/checkout.ts'
import { fakeGitHub, REPOSITORY, type FakeGitHub } from '../../builders/gh.ts'

interface Job {
  uses?: string
  needs?: string[]
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[]
}

const workflows = join(import.meta.dirname, '..', '..', '..', '.github', 'workflows')
const jobsOf = (file: string): Record<string, Job> =>
  (parse(readFileSync(join(workflows, file), 'utf8')) as { jobs: Record<string, Job> }).jobs

const FILES = {
  'package.json': '{\n  "name": "databricks-run",\n  "version": "0.1.0"\n}\n',
  'package-lock.json': '{"version": "0.1.0", "packages": {"": {"version": "0.1.0"}}}\n'.replaceAll(', ', ',\n'),
  'src/version.ts': "export const VERSION = '0.1.0'\n",
  'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Everything.\n',
  'dist/index.js': '// 0.1.0\n',
  'dist/sbom.cdx.json': '{"metadata": {"component": {"version": "0.1.0"}}}\n',
}

let root: string
let github: FakeGitHub
let transcript: string[]

beforeEach(async () => {
  root = await repositoryOf(FILES)
  github = fakeGitHub((...args) => gitIn(root, ...args))
  transcript = []
})

describe('a tag that is pushed', () => {
  test('ends as an immutable release with attested files, and only then as v1', () => {
    tagged('1.0.0')
    expect(run('v1.0.0')).toEqual({ check: 'success', everything: 'success', publish: 'success' })
    const commit = gitIn(root, 'rev-parse', 'HEAD')
    expect(transcript).toEqual([
      'check: actions/checkout fetch-depth=0 persist-credentials=false',
      'check: actions/setup-node node-version-file=.node-version package-manager-cache=false',
      'check: node scripts/release.ts check v1.0.0',
      'everything: npm run --silent build',
      'publish: actions/checkout persist-credentials=false',
      'publish: actions/setup-node node-version-file=.node-version package-manager-cache=false',
      'publish: node scripts/release.ts draft v1.0.0',
      'gh release create v1.0.0 --draft --verify-tag --title v1.0.0 --notes-file - dist/sbom.cdx.json',
      'publish: actions/attest subject-path=dist/* (2 files)',
      'publish: actions/attest subject-path=dist/*.js (1 files) sbom-path=dist/sbom.cdx.json',
      'publish: node scripts/release.ts publish v1.0.0',
      'gh release edit v1.0.0 --draft=false --latest=true',
      'publish: node scripts/release.ts move-major v1.0.0',
      `gh api --method POST repos/${REPOSITORY}/git/refs -f ref=refs/tags/v1 -f sha=${commit}`,
    ])
    expect(github.releases).toMatchObject([
      {
        isDraft: false,
        isImmutable: true,
        notes: expect.stringMatching(/# v1\.0\.0\n```\n\n### Added\n\n- Everything\.\n$/),
      },
    ])
  })

  test.each<[string, () => void, Record<string, string>]>([
    ['is not on main', () => onlyOnBranch(), { check: 'failure', everything: 'success' }],
    [
      'is not the version of package.json',
      () => gitIn(root, 'tag', 'v1.0.1'),
      { check: 'failure', everything: 'success' },
    ],
    [
      'has a dist of other source',
      () => tagged('1.0.0', { index: '// mine\n' }),
      { check: 'success', everything: 'failure' },
    ],
  ])('and %s changes nothing on GitHub', (_what, prepare, ends) => {
    prepare()
    expect(run(gitIn(root, 'tag').split('\n').at(-1) ?? '')).toEqual({ ...ends, publish: 'skipped' })
    expect(github.changes).toEqual([])
  })

  test('moves nothing when its release could be changed later', () => {
    github = fakeGitHub((...args) => gitIn(root, ...args), { immutable: false })
    tagged('1.0.0')
    expect(run('v1.0.0')).toMatchObject({ publish: 'failure' })
    expect([...github.tags]).toEqual([])
    expect(transcript.at(-1)).toBe('gh release edit v1.0.0 --draft=false --latest=true')
  })
})

/** What a maintainer does, as in RELEASE.md. */
function tagged(version: string, { index = '', branch = 'main' } = {}): void {
  release(['prepare', version], world())
  npmBuild()
  if (index) writeFileSync(join(root, 'dist/index.js'), index)
  gitIn(root, 'add', '--all')
  gitIn(root, 'commit', '--quiet', '--message', `release: ${version}`)
  gitIn(root, 'tag', '--annotate', '--message', version, `v${version}`)
  if (branch === 'main') gitIn(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
}

function onlyOnBranch(): void {
  gitIn(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  tagged('1.0.0', { branch: 'aside' })
}

/** Stands in for the build: dist says the version of src. */
function npmBuild(): void {
  const version = /'(.+)'/.exec(readFileSync(join(root, 'src/version.ts'), 'utf8'))?.[1]
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist/index.js'), `// ${version}\n`)
  writeFileSync(join(root, 'dist/sbom.cdx.json'), `{"metadata": {"component": {"version": "${version}"}}}\n`)
}

function world(): World {
  const version = /'(.+)'/.exec(readFileSync(join(root, 'src/version.ts'), 'utf8'))?.[1] ?? ''
  return {
    root,
    run: (command, args, options) => {
      const { length } = github.changes
      const finished = github.run(command, args, options)
      transcript.push(...github.changes.slice(length).map((change) => `gh ${change}`))
      return finished
    },
    env: { GITHUB_REPOSITORY: REPOSITORY },
    now: () => new Date('2026-11-30T12:00:00Z'),
    userAgent: `databricks-run-action/${version} node/24`,
    say: () => undefined,
  }
}

/** Runs the jobs in their order; gives how each of them ended. */
function run(tag: string): Record<string, string> {
  const ends: Record<string, string> = {}
  for (const [name, job] of Object.entries(jobsOf('release.yml'))) {
    if ((job.needs ?? []).some((other) => ends[other] !== 'success')) {
      ends[name] = 'skipped'
      continue
    }
    try {
      if (job.uses === undefined) for (const step of job.steps ?? []) runStep(name, step, tag)
      else runCalled(name, job.uses)
      ends[name] = 'success'
    } catch {
      ends[name] = 'failure'
    }
  }
  return ends
}

function runStep(
  job: string,
  { uses, run: script, with: given = {} }: NonNullable<Job['steps']>[number],
  tag: string,
): void {
  if (script === undefined) {
    const inputs = Object.entries(given).map(([input, value]) => `${input}=${String(value)}${matches(input, value)}`)
    transcript.push([`${job}: ${uses?.split('@')[0]}`, ...inputs].join(' '))
    return
  }
  const line = script.replace('"$GITHUB_REF_NAME"', tag)
  const [node, file, ...args] = line.split(' ')
  if (node !== 'node' || file !== 'scripts/release.ts')
    throw new Error(`a step of the release that no test runs: ${line}`)
  transcript.push(`${job}: ${line}`)
  release(args, world())
}

/** How many files a glob is about: an attestation of none would be an error. */
function matches(input: string, value: unknown): string {
  return input === 'subject-path' ? ` (${globSync(String(value), { cwd: root }).length} files)` : ''
}

/** Of the workflow that is called, the job that looks at dist; all others are CI's own, and tested by running there. */
function runCalled(job: string, file: string): void {
  const steps = jobsOf(file.split('/').at(-1) ?? '')['dist']?.steps ?? []
  expect(steps.map(({ run: script }) => script)).toContain('node scripts/check-dist.ts')
  const stale = staleFiles(root, (command, args) => {
    if (command !== 'npm') return github.run(command, args)
    transcript.push(`${job}: npm ${args.join(' ')}`)
    npmBuild()
    return { status: 0, stdout: '', stderr: '' }
  })
  if (stale.length > 0) throw new Error(stale.join('\n'))
}
