import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { PAGES, withTables } from '../scripts/readme.ts'

const root = join(import.meta.dirname, '..')
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8').replaceAll('\r\n', '\n')

const readme = read('README.md')
interface Manifest {
  inputs: Record<string, unknown>
  outputs: Record<string, unknown>
  runs: { using: string }
}

const manifest = parse(read('action.yml')) as Manifest
const deployManifest = parse(read('deploy', 'action.yml')) as Manifest
const packageJson = JSON.parse(read('package.json')) as {
  engines: { node: string }
  optionalDependencies: Record<string, string>
}
const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
const own = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'RELEASE.md', 'SECURITY.md']
const pages = [...own, ...guides.map((name) => `docs/${name}`)]
const workflows = readdirSync(join(root, '.github', 'workflows')).map((name) => `.github/workflows/${name}`)

/** A shorter one is in the source by chance. */
const SHORTEST_PART = 6
const SAID_BY_DATABRICKS = /^403 PERMISSION_DENIED|does not exist/

test.each(Object.entries(PAGES))('the tables of %s are in %s (else: npm run docs)', (yaml, page) => {
  expect(read(page)).toBe(withTables(read(page), read(yaml)))
})

test('deploy/action.yml says of what both actions have what action.yml says', () => {
  const both = Object.keys(manifest.inputs).filter((name) => name in deployManifest.inputs)
  const ofDeploy = ['pr-comment', 'github-token', 'job-file', 'variables']
  const same = both.filter((name) => !ofDeploy.includes(name))
  expect(same.length).toBeGreaterThan(8)
  for (const name of same) expect([name, deployManifest.inputs[name]]).toEqual([name, manifest.inputs[name]])
})

describe('README.md', () => {
  test.each(Object.keys(manifest.inputs))('lists the input %s', (name) => {
    expect(tables('inputs')).toContain(`| \`${name}\` |`)
  })

  test.each(Object.keys(manifest.outputs))('lists the output %s', (name) => {
    expect(tables('outputs')).toContain(`| \`${name}\` |`)
  })

  test('can be read in a few minutes: 2,000 words beside its tables of inputs and outputs', () => {
    const beside = readme.replace(tables('inputs'), '').replace(tables('outputs'), '')
    expect(beside.split(/\s+/).length).toBeLessThanOrEqual(2_000)
  })

  test('shows pictures that are there, light and dark, and loads in a moment: 400 kB', () => {
    const shown = [...readme.matchAll(/src(?:set)?="([^"]+)"/g)].map(([, path = '']) => path)
    const themes = shown.map((path) => /-(light|dark)\.png$/.exec(path)?.[1])
    expect(themes.filter((theme) => theme === 'dark').length).toBe(shown.length / 2)
    expect(shown.length).toBeGreaterThan(2)
    const bytes = shown.map((path) => statSync(join(root, path)).size)
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(400_000)
  })

  function tables(name: string): string {
    return readme.slice(readme.indexOf(`<!-- ${name} -->`), readme.indexOf(`<!-- /${name} -->`))
  }
})

describe.each(pages)('%s', (page) => {
  const text = read(page)

  test('links to files and headings that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target as string)
      .filter((target) => !/^[a-z]+:/i.test(target))
    expect(links.filter((target) => !resolves(page, target))).toEqual([])
  })
})

describe('docs/troubleshooting.md', () => {
  const text = read('docs', 'troubleshooting.md')

  test.each([
    ['action.yml', manifest],
    ['deploy/action.yml', deployManifest],
  ])('has every failure kind of %s', (_file, of) => {
    const { description = '' } = of.outputs['failure-kind'] as { description?: string }
    const kinds = [...description.matchAll(/`([a-z-]+)`/g)]
      .map(([, kind = '']) => kind)
      .filter((kind) => !(kind in of.inputs))
    expect(kinds.length).toBeGreaterThan(5)
    expect(kinds.filter((kind) => !text.includes(`| [\`${kind}\`](#`))).toEqual([])
  })

  test('quotes what the action says today', () => {
    const quoted = text
      .split('\n')
      .flatMap((line) => [...(/^\| (.+?) \|/.exec(line)?.[1] ?? '').matchAll(/`([^`]+)`/g)])
      .flatMap(([, message = '']) => (SAID_BY_DATABRICKS.test(message) ? [] : message.split(/\(?…\)?/)))
      .map((part) => part.trim())
      .filter((part) => part.includes(' '))
    expect(quoted.length).toBeGreaterThan(40)
    expect(quoted.filter((part) => !isSaid(part))).toEqual([])
  })

  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read('src', name))
    .join('\n')
    // A message over several lines is one.
    .replace(/['`] \+\n\s*['`]/g, '')

  /** Whether the source has these words, if need be in two parts that it puts together. */
  function isSaid(words: string): boolean {
    const spaces = [...words.matchAll(/ /g)].map(({ index }) => index)
    const inTwo = spaces
      .map((at) => [words.slice(0, at), words.slice(at + 1)])
      .filter((parts) => parts.every((part) => part.length >= SHORTEST_PART))
    return [[words], ...inTwo].some((parts) => parts.every((part) => source.includes(part)))
  }
})

test('docs/architecture.md names every file of src/', () => {
  const text = read('docs', 'architecture.md').replace(/\s+/g, ' ')
  const entries = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('auth')).map(({ name }) => name)
  expect(files.filter((name) => !text.includes(` ${name} `))).toEqual([])
})

describe.each(workflows)('%s', (file) => {
  const workflow = parse(read(file)) as {
    permissions: unknown
    jobs: Record<string, { uses?: string; 'timeout-minutes'?: number }>
  }

  test('uses inputs and outputs that action.yml declares', () => {
    expect(unknownNames(read(file))).toEqual([])
  })

  test('gives no permissions to all of its jobs, and bounds each one', () => {
    expect(workflow.permissions).toEqual({})
    // A workflow that is called bounds its own jobs.
    const unbounded = Object.values(workflow.jobs).filter((job) => !job.uses && job['timeout-minutes'] === undefined)
    expect(unbounded).toEqual([])
  })
})

describe('versions', () => {
  test('of Node are the same in .node-version, in package.json and in action.yml', () => {
    const node = read('.node-version').trim()
    const [major] = node.split('.')
    expect(Object.values(packageJson.optionalDependencies)).toEqual(
      Object.keys(packageJson.optionalDependencies).map(() => node),
    )
    expect(packageJson.engines.node).toBe(`>=${major}`)
    expect([manifest.runs.using, deployManifest.runs.using]).toEqual([`node${major}`, `node${major}`])
  })
})

function resolves(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#')
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path))
  if (!existsSync(join(root, file))) return false
  return heading === undefined || anchors(read(file)).includes(heading)
}

function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

interface Step {
  id?: string
  uses?: string
  with?: Record<string, unknown>
}

/** Inputs and outputs of our actions that a YAML text uses and their manifests do not declare. */
function unknownNames(text: string): string[] {
  return [
    ...unknownNamesOf(text, manifest, (uses) => uses === './'),
    ...unknownNamesOf(text, deployManifest, (uses) => uses === './deploy'),
  ]
}

function unknownNamesOf(text: string, manifest: Manifest, isIt: (uses: string) => boolean): string[] {
  const ours = stepsOf(parse(text)).filter(({ uses = '' }) => isIt(uses))
  const inputs = ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in manifest.inputs))
  const outputs = ours
    .flatMap(({ id }) => [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))])
    .map(([, name]) => name as string)
    .filter((name) => !(name in manifest.outputs))
  return [...inputs, ...outputs]
}

/** Everything with `uses:` in it, wherever it stands. */
function stepsOf(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return []
  return [...('uses' in value ? [value as Step] : []), ...Object.values(value).flatMap(stepsOf)]
}
