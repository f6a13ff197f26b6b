/**
 * `npm run build`: src → lib (tsc) → dist (ncc), from nothing, so that no file of an earlier build stays behind. The
 * same source gives the same bytes on any machine; CI compares them.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

interface NccResult {
  code: string
  assets: Record<string, { source: string | Buffer }>
  stats: { toJson(options: object): { modules?: BundledModule[] } }
}

interface BundledModule {
  /** Path of its file; absent where several were joined into one. */
  nameForCondition?: string
  modules?: BundledModule[]
}

const at = (...parts: string[]): string => join(root, ...parts)

rmSync(at('lib'), { recursive: true, force: true })
rmSync(at('dist'), { recursive: true, force: true })
execFileSync(process.execPath, [require.resolve('typescript/lib/tsc.js'), '-p', at('tsconfig.build.json')], {
  stdio: 'inherit',
})

const ncc = require('@vercel/ncc') as (entry: string, options: object) => Promise<NccResult>
// Both steps share one bundle: the two files that the runner starts only say which of them it is.
const { code, assets, stats } = await ncc(at('lib', 'steps.js'), {
  cache: false,
  minify: false,
  quiet: true,
  filename: 'steps.js',
})
mkdirSync(at('dist'))
writeFileSync(at('dist', 'steps.js'), code)
for (const entry of ['index.js', 'cleanup.js']) copyFileSync(at('lib', entry), at('dist', entry))
for (const [name, { source }] of Object.entries(assets)) writeFileSync(at('dist', name), source)
writeFileSync(
  at('dist', 'licenses.txt'),
  licenses(
    stats.toJson({
      all: false,
      modules: true,
      nestedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
    }).modules ?? [],
  ),
)

/**
 * The licences of what is in the bundle. ncc's own list is wrong as soon as there is a lazy chunk (the last chunk
 * overwrites it), so it is made here, from the list of modules that were bundled.
 */
function licenses(modules: BundledModule[]): string {
  const names = new Set(
    filesOf(modules).flatMap(
      (file) => /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replace('\\', '/') ?? [],
    ),
  )
  if (names.size === 0) throw new Error('the bundle names no package: build where node_modules is a folder, not a link')
  return [...names].sort().map(licenseOf).join('\n')
}

function filesOf(modules: BundledModule[]): string[] {
  return modules.flatMap(({ nameForCondition, modules: inner = [] }) => [
    ...(nameForCondition === undefined ? [] : [nameForCondition]),
    ...filesOf(inner),
  ])
}

function licenseOf(name: string): string {
  const folder = at('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
    license?: string
  }
  return `${name} ${version} (${license ?? 'no licence named'})\n\n${licenseText(folder)}\n`
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
