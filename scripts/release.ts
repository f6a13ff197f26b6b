/**
 * The steps of a release (RELEASE.md), for a person (`prepare`) and for .github/workflows/release.yml (the others).
 * Needs no package: where it may write to the repository, nothing of others is installed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withRelease } from './release/changelog.ts'
import { draft, moveMajor, publish, refuseOutsideOfMain, type Release } from './release/github.ts'
import { versionFaults, type Naming } from './release/in-step.ts'
import { readVersion } from './release/version.ts'
import { runIn, type Run } from './shell.ts'
import { userAgent } from '../src/databricks/http/user-agent.ts'

export interface World {
  /** The repository. */
  root: string
  run: Run
  env: Record<string, string | undefined>
  now: () => Date
  userAgent: string
  say: (text: string) => void
}

const USAGE = 'Usage: node scripts/release.ts prepare VERSION | check [TAG] | draft TAG | publish TAG | move-major TAG'
const SBOM = join('dist', 'sbom.cdx.json')

/** Does what the first argument says; throws with one sentence when it cannot be. */
export function release([command = '', given = '', ...rest]: string[], world: World): void {
  const commands: Record<string, () => void> = {
    prepare: () => prepare(given, world),
    check: () => check(given || undefined, world),
    draft: () => draft(released(given, world), read(world, 'CHANGELOG.md'), [SBOM]),
    publish: () => publish(released(given, world)),
    'move-major': () => moveMajor(released(given, world)),
  }
  const act = commands[command]
  if (!act || rest.length > 0 || (given === '' && command !== 'check')) throw new Error(USAGE)
  act()
}

/** Writes a version into every place but dist, which the build writes. */
function prepare(version: string, world: World): void {
  if (!readVersion(version)) throw new Error(`${JSON.stringify(version)} is not a valid version such as 1.2.0.`)
  const { version: before } = JSON.parse(read(world, 'package.json')) as { version: string }
  const [old, now] = [`"version": "${before}"`, `"version": "${version}"`]
  const changelog = withRelease(read(world, 'CHANGELOG.md'), version, world.now().toISOString().slice(0, 10))
  write(world, 'CHANGELOG.md', changelog)
  write(world, 'package.json', read(world, 'package.json').replace(old, now))
  // Its own version stands in it twice, above those of all packages.
  write(world, 'package-lock.json', read(world, 'package-lock.json').replace(old, now).replace(old, now))
  const source = read(world, join('src', 'version.ts'))
  write(world, join('src', 'version.ts'), source.replace(`VERSION = '${before}'`, `VERSION = '${version}'`))
  world.say(`Now run \`npm run build\`, read CHANGELOG.md once more, and open a pull request.`)
}

function check(tag: string | undefined, world: World): void {
  const faults = versionFaults(naming(world), tag)
  if (faults.length > 0) throw new Error(`The version is not the same everywhere:\n${faults.join('\n')}`)
  if (tag !== undefined) refuseOutsideOfMain({ run: world.run, tag })
  world.say(tag === undefined ? 'The version is the same everywhere.' : `${tag} can be released.`)
}

function naming(world: World): Naming {
  return {
    packageJson: read(world, 'package.json'),
    packageLock: read(world, 'package-lock.json'),
    source: read(world, join('src', 'version.ts')),
    changelog: read(world, 'CHANGELOG.md'),
    sbom: read(world, SBOM),
    userAgent: world.userAgent,
  }
}

function released(tag: string, { run, env, say }: World): Release {
  const { GITHUB_REPOSITORY: repository } = env
  if (!repository) throw new Error('GITHUB_REPOSITORY is not set: this is for the release workflow.')
  return { run, repository, tag, say }
}

function read({ root }: World, file: string): string {
  return readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')
}

function write({ root }: World, file: string, text: string): void {
  writeFileSync(join(root, file), text)
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const say = (text: string): void => console.log(text)
  try {
    release(process.argv.slice(2), {
      root,
      run: runIn(root),
      env: process.env,
      now: () => new Date(),
      userAgent: userAgent({}, 'pat'),
      say,
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
