/**
 * `npm run build`: src → lib (tsc) → dist (ncc). No file of an earlier build stays behind, and a build that fails
 * leaves dist as it was. The same source gives the same bytes on any machine; CI compares them.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { transform, type TransformOptions } from 'esbuild'
import { billOfMaterials, type BundledPackage } from './sbom.ts'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

interface NccResult {
  code: string
  assets: Record<string, { source: string | Buffer }>
  stats: { toJson(options: object): { modules?: BundledModule[]; chunks?: Chunk[] } }
}

interface Chunk {
  files?: string[]
  modules?: BundledModule[]
}

interface BundledModule {
  /** Path of its file; absent where several were joined into one. */
  nameForCondition?: string
  modules?: BundledModule[]
}

const BUNDLE = 'steps.js'
/** What the runner starts, and the step that it is. */
const ENTRIES = { 'index.js': 'mainStep', 'cleanup.js': 'cleanUpStep', 'deploy.js': 'deployStep' } as const
/** The line of a licence that says whose it is, and the one that only names it. */
const OWNER = /^\s*copyright (?:\(c\)|©|\d)/i
const TITLE = /^\W*(?:the )?(?:mit|isc)(?: license)?(?: \(mit\))?\W*$/i
/** What webpack writes around a bundle, and the marks and names that it leaves in it. */
const WRAPPER = /^\/\*{6}\/ \(\(\) => \{ \/\/ webpackBootstrap\n([\s\S]*)\/\*{6}\/ \}\)\(\)\n;\s*$/
const MARKS = /^\/\*{3,6}\/[ \t]?/gm
const IMPORTED = /(?:_js)?__WEBPACK_IMPORTED_MODULE_(\d+)__/g
const LIGHT = { legalComments: 'none', lineLimit: 120, target: 'node24' } as const

type Files = Record<string, string | Buffer>

const at = (...parts: string[]): string => join(root, ...parts)

rmSync(at('lib'), { recursive: true, force: true })
const tsc = [require.resolve('typescript/lib/tsc.js'), '-p', at('tsconfig.build.json')]
// It has said what is wrong.
if (spawnSync(process.execPath, tsc, { stdio: 'inherit' }).status !== 0) process.exit(1)

const ncc = require('@vercel/ncc') as (entry: string, options: object) => Promise<NccResult>
// All steps share one bundle: the files that the runner starts only say which of them it is.
const { code, assets, stats } = await ncc(at('lib', 'steps.js'), {
  // `require` reads and runs a file at once; an ES module takes several turns of the event loop and a decoder.
  esm: false,
  cache: false,
  minify: false,
  quiet: true,
  filename: BUNDLE,
})
const { modules = [], chunks = [] } = stats.toJson({
  all: false,
  modules: true,
  chunks: true,
  chunkModules: true,
  nestedModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
})
writeFolder(at('dist'), {
  ...(await lightened({ [BUNDLE]: code, ...sourcesOf(assets) })),
  ...Object.fromEntries(Object.entries(ENTRIES).map(([file, step]) => [file, `require("./${BUNDLE}").${step}();\n`])),
  'package.json': '{ "type": "commonjs" }\n',
  'licenses.txt': licenses(packagesIn(modules)),
  'sbom.cdx.json': billOfMaterials(packageOf(root), packagesIn(modules).map(bundled)),
})

function sourcesOf(files: NccResult['assets']): Files {
  return Object.fromEntries(Object.entries(files).map(([name, { source }]) => [name, source]))
}

/** Without what says nothing to a reader and is read at every start. A module has a scope without a function around. */
function plainer(source: string): string {
  return source.replace(WRAPPER, '$1').replaceAll(MARKS, '').replaceAll(IMPORTED, '_$1')
}

/**
 * Code without its comments, which every job would download and parse, and in ASCII alone: one other letter doubles
 * what a file takes in memory. What every step loads stays readable; what only some need is squeezed, too, with its
 * names, and without them where it is nothing but packages of others.
 */
async function lightened(files: Files): Promise<Files> {
  const result: Files = {}
  for (const [name, source] of Object.entries(files))
    result[name] = name.endsWith('.js')
      ? (await transform(plainer(source.toString()), { ...LIGHT, ...squeezed(name) })).code
      : source
  return result
}

function squeezed(name: string): TransformOptions {
  if (name === BUNDLE) return {}
  const chunk = chunks.find(({ files = [] }) => files.includes(name))
  const sources = filesOf(chunk?.modules ?? [])
  const isOfOthers = sources.length > 0 && sources.every((file) => /[\\/]node_modules[\\/]/.test(file))
  return isOfOthers ? { minify: true } : { minifyWhitespace: true, minifySyntax: true }
}

/** Makes a folder hold these files and no others. What is the same already is not touched: it may be in use. */
function writeFolder(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (!(name in files)) rmSync(join(folder, name), { recursive: true, force: true })
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    if (!existsSync(file) || !readFileSync(file).equals(Buffer.from(content))) writeFileSync(file, content)
  }
}

/**
 * The names of the packages that are in the bundle, from the list of its modules. ncc's own list of licences is wrong
 * as soon as there is a lazy chunk: the last chunk overwrites it.
 */
function packagesIn(modules: BundledModule[]): string[] {
  const names = new Set(
    filesOf(modules).flatMap(
      (file) => /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replace('\\', '/') ?? [],
    ),
  )
  if (names.size === 0) throw new Error('the bundle names no package: build where node_modules is a folder, not a link')
  return [...names].sort()
}

/** The licences of what is in the bundle, each text once. */
function licenses(names: readonly string[]): string {
  const alike = Map.groupBy(names.map(licenseOf), ({ text }) => text.replaceAll(/\s+/g, ' '))
  return [...alike.values()]
    .map((all) => [...all.map(({ heading }) => heading), '', all[0]?.text ?? '', ''].join('\n'))
    .join('\n')
}

function filesOf(modules: BundledModule[]): string[] {
  return modules.flatMap(({ nameForCondition, modules: inner = [] }) => [
    ...(nameForCondition === undefined ? [] : [nameForCondition]),
    ...filesOf(inner),
  ])
}

function packageOf(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as BundledPackage
  return { name, version, license }
}

function bundled(name: string): BundledPackage {
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string }>
  }
  return { ...packageOf(at('node_modules', name)), integrity: packages[`node_modules/${name}`]?.integrity }
}

/** Its text, which is the same for many, and above it whose it is. */
function licenseOf(name: string): { heading: string; text: string } {
  const folder = at('node_modules', name)
  const { version, license } = packageOf(folder)
  const lines = licenseText(folder).split('\n')
  const owners = lines.filter((line) => OWNER.test(line)).map((line) => `  ${line.trim()}`)
  return {
    heading: [`${name} ${version} (${license ?? 'no licence named'})`, ...owners].join('\n'),
    text: lines
      .filter((line) => !OWNER.test(line) && !TITLE.test(line))
      .join('\n')
      .trim(),
  }
}

function licenseText(folder: string): string {
  for (const file of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']) {
    try {
      return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    } catch {
      continue
    }
  }
  return ''
}
