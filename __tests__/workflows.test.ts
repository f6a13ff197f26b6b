/** What holds for every workflow of this repository, beyond what the linters see. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Job {
  if?: string
  needs?: string[]
  uses?: string
  permissions?: Record<string, string>
  steps?: Step[]
  strategy?: { matrix?: Record<string, string[]> }
}

interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}

interface Workflow {
  on: Record<string, unknown>
  jobs: Record<string, Job>
}

const root = join(import.meta.dirname, '..')
const folder = join(root, '.github', 'workflows')
const names = readdirSync(folder)
const read = (name: string): Workflow => parse(readFileSync(join(folder, name), 'utf8')) as Workflow
const stepsOf = (name: string): Step[] => Object.values(read(name).jobs).flatMap(({ steps = [] }) => steps)

/** The rights to write that each workflow needs; whatever is not here may only read. */
const MAY_WRITE: Record<string, string[]> = {
  'codeql.yml': ['security-events'],
  'dist-commit.yml': ['contents', 'actions'],
  'release.yml': ['contents', 'id-token', 'attestations'],
}

describe.each(names)('%s', (name) => {
  const jobs = Object.values(read(name).jobs)

  test('writes only where it is meant to', () => {
    const written = jobs.flatMap(({ permissions = {} }) =>
      Object.keys(permissions).filter((scope) => permissions[scope] === 'write'),
    )
    expect(written.sort()).toEqual((MAY_WRITE[name] ?? []).toSorted())
  })

  test('says of each job what it may do', () => {
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([])
  })

  test('leaves no credentials in a checkout', () => {
    const kept = stepsOf(name).filter(
      ({ uses = '', with: given }) => uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false,
    )
    expect(kept).toEqual([])
  })

  test('installs and builds nothing where it may write', () => {
    const writers = jobs.filter(({ permissions = {} }) => Object.values(permissions).includes('write'))
    const scripts = writers.flatMap(({ steps = [] }) => steps).flatMap(({ run = '' }) => run)
    expect(scripts.filter((run) => /\bnpm\b|\bnpx\b|\bpip\b/.test(run))).toEqual([])
  })

  test('calls only scripts and workflows that are there', () => {
    const called = [
      ...jobs.flatMap(({ uses }) => uses ?? []),
      ...stepsOf(name).flatMap(({ run = '' }) => [...run.matchAll(/\bscripts\/\S+\.ts\b/g)].map(([file]) => file)),
    ]
    expect(called.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})

describe('the conclusion of CI', () => {
  const { conclusion, ...others } = read('ci.yml').jobs
  const [step] = conclusion?.steps ?? []

  test('waits for every other job, and comes whatever became of them', () => {
    expect(conclusion?.needs?.toSorted()).toEqual(Object.keys(others).toSorted())
    expect(conclusion?.if).toBe('always()')
    expect(Object.values(others).filter((job) => job.if !== undefined)).toEqual([])
  })

  test.each([
    ['success success', 0],
    ['success failure', 1],
    ['cancelled success', 1],
    ['success skipped', 1],
  ])('after %s ends with %i', (results, status) => {
    expect(step?.env).toEqual({ RESULTS: "${{ join(needs.*.result, ' ') }}" })
    const ended = spawnSync('sh', ['-e', '-c', step?.run ?? ''], { env: { ...process.env, RESULTS: results } })
    expect(ended.status).toBe(status)
  })
})

describe('CI', () => {
  test('tests on Linux, Windows and macOS', () => {
    const systems = read('ci.yml').jobs['test']?.strategy?.matrix?.['os'] ?? []
    expect(systems.map((one) => one.split('-')[0]).sort()).toEqual(['macos', 'ubuntu', 'windows'])
  })

  test('asserts on an output of every step that uses this action', () => {
    const ours = stepsOf('ci.yml').filter(({ uses = '' }) => uses.startsWith('./'))
    const asserted = JSON.stringify(stepsOf('ci.yml').map(({ env }) => env))
    expect(ours.length).toBeGreaterThan(0)
    expect(ours.filter(({ id = '' }) => !asserted.includes(`steps.${id}.outputs.`))).toEqual([])
  })
})

describe('an update of dependencies', () => {
  test('is built without rights, and what was built is committed without a checkout of it', () => {
    const [build] = Object.values(read('dist-build.yml').jobs)
    expect(build?.permissions).toEqual({ contents: 'read' })
    const checkouts = stepsOf('dist-commit.yml').filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkouts.map(({ with: given }) => given)).toEqual([{ 'persist-credentials': false }])
  })

  test('is taken over only from the workflow that builds it', () => {
    const name = (parse(readFileSync(join(folder, 'dist-build.yml'), 'utf8')) as { name: string }).name
    expect(read('dist-commit.yml').on['workflow_run']).toEqual({ workflows: [name], types: ['completed'] })
  })

  test('comes in groups, and a week after it was published at the earliest', () => {
    const { updates } = parse(readFileSync(join(root, '.github', 'dependabot.yml'), 'utf8')) as {
      updates: { groups?: object; cooldown?: { 'default-days': number } }[]
    }
    expect(updates.filter(({ groups, cooldown }) => !groups || (cooldown?.['default-days'] ?? 0) < 7)).toEqual([])
  })
})
