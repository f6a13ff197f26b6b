import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { versionFaults, type Naming } from '../../../scripts/release/in-step.ts'
import { userAgent } from '../../../src/databricks/http/user-agent.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')

const RELEASED =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-30\n\n- New.\n\n## [1.1.9] - 2026-11-01\n\n- Old.\n'

function aNaming(other: Partial<Naming> = {}): Naming {
  return {
    packageJson: '{"version": "1.2.0"}',
    packageLock: '{"version": "1.2.0", "packages": {"": {"version": "1.2.0"}}}',
    source: "/** The version. */\nexport const VERSION = '1.2.0'\n",
    changelog: RELEASED,
    sbom: '{"metadata": {"component": {"version": "1.2.0"}}}',
    userAgent: 'databricks-run-action/1.2.0 node/24.21.0',
    ...other,
  }
}

test('this repository names one version everywhere', () => {
  const naming = {
    packageJson: read('package.json'),
    packageLock: read('package-lock.json'),
    source: read('src/version.ts'),
    changelog: read('CHANGELOG.md'),
    sbom: read('dist/sbom.cdx.json'),
    userAgent: userAgent({}, 'pat'),
  }
  expect(versionFaults(naming)).toEqual([])
})

describe('a version that is not the same everywhere is told by its place', () => {
  test.each<[string, Partial<Naming>]>([
    ['package-lock.json says', { packageLock: '{"version": "1.1.9", "packages": {"": {"version": "1.2.0"}}}' }],
    ['package-lock.json, packages says', { packageLock: '{"version": "1.2.0", "packages": {}}' }],
    ['src/version.ts says', { source: "export const VERSION = '1.2.1'\n" }],
    ['dist/sbom.cdx.json says', { sbom: '{}' }],
    ['the user agent says', { userAgent: 'databricks-run-action/1.1.9' }],
    ['package.json: "1.2"', { packageJson: '{"version": "1.2"}' }],
    ['does not begin with', { changelog: RELEASED.replace('## [Unreleased]\n', '') }],
    ['1.2.0 has no date', { changelog: RELEASED.replace(' - 2026-11-30', '') }],
    [
      '1.1.9 stands above a newer one',
      { changelog: RELEASED.replace('1.2.0', '1.1.9').replace(/1\.1\.9\](?= - 2026-11-01)/, '1.2.0]') },
    ],
    ['1.two is not a valid version', { changelog: RELEASED.replace('1.2.0', '1.two') }],
  ])('%s', (told, other) => {
    expect(versionFaults(aNaming(other))).toEqual([expect.stringContaining(told)])
  })
})

describe('a tag', () => {
  test('is released when everything says its version', () => {
    expect(versionFaults(aNaming(), 'v1.2.0')).toEqual([])
  })

  test('is refused when it is of another version', () => {
    expect(versionFaults(aNaming(), 'v1.3.0')).toEqual(['the tag is v1.3.0, and package.json says 1.2.0'])
  })

  test('is refused when the changelog says nothing of it, or says it of an older one', () => {
    const faults = [RELEASED.replace('- New.', ''), RELEASED.replace('1.2.0', '1.2.0-rc.1')].map((changelog) =>
      versionFaults(aNaming({ changelog }), 'v1.2.0'),
    )
    expect(faults.flat()).toEqual(Array(2).fill(expect.stringContaining('the newest release is not 1.2.0')))
  })
})
