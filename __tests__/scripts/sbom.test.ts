import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { billOfMaterials } from '../../scripts/sbom.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')

interface Bill {
  bomFormat: string
  specVersion: string
  metadata: { component: { name: string } }
  components: { name: string; version: string; purl: string; hashes: { alg: string; content: string }[] }[]
}

const bill = JSON.parse(read('dist', 'sbom.cdx.json')) as Bill
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version: string; integrity: string }>
}

test('a package is told with its licence, its address and the hash that the lock file holds', () => {
  const self = { name: 'databricks-run', version: '1.2.0', license: 'Apache-2.0' }
  const integrity = `sha512-${Buffer.from('0123').toString('base64')}`
  const made = billOfMaterials(self, [{ name: '@actions/core', version: '3.0.1', license: 'MIT', integrity }])
  expect(JSON.parse(made)).toEqual({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        name: 'databricks-run',
        version: '1.2.0',
        licenses: [{ expression: 'Apache-2.0' }],
      },
    },
    components: [
      {
        type: 'library',
        name: '@actions/core',
        version: '3.0.1',
        licenses: [{ expression: 'MIT' }],
        purl: 'pkg:npm/%40actions/core@3.0.1',
        hashes: [{ alg: 'SHA-512', content: '30313233' }],
      },
    ],
  })
})

test('the one of dist names every package whose licence is in dist', () => {
  const licensed = [...read('dist', 'licenses.txt').matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\S+) \(.+\)$/gm)]
  expect(bill.components.map(({ name, version }) => `${name} ${version}`)).toEqual(
    licensed.map(([, name, version]) => `${name} ${version}`).sort(),
  )
  expect(bill.components.length).toBeGreaterThan(10)
})

test('the one of dist names the versions and hashes of the lock file', () => {
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'databricks-run' } } })
  for (const { name, version, hashes } of bill.components) {
    const locked = packages[`node_modules/${name}`]
    const digest = Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')
    expect({ name, version, integrity: `sha512-${digest}` }).toEqual({ name, ...pick(locked) })
  }
})

function pick(locked: { version: string; integrity: string } | undefined): object {
  return { version: locked?.version, integrity: locked?.integrity }
}
