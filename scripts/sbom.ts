/** A package in the bundle, as its own package.json and the lock file know it. */
export interface BundledPackage {
  name: string
  version: string
  /** An SPDX expression such as `MIT`. */
  license?: string
  /** As in package-lock.json: `sha512-…` in base64. */
  integrity?: string
}

/**
 * The software bill of materials of dist, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), a line a package. It
 * has no time and no serial number: the same source gives the same bytes.
 */
export function billOfMaterials(self: BundledPackage, packages: BundledPackage[]): string {
  const form = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }).slice(0, -1)
  const metadata = JSON.stringify({ component: component('application', self) })
  const components = packages.map((one) => `\n${JSON.stringify(component('library', one))}`)
  return `${form},\n"metadata":${metadata},\n"components":[${components.join(',')}\n]}\n`
}

function component(type: 'application' | 'library', { name, version, license, integrity }: BundledPackage): object {
  return {
    type,
    name,
    version,
    ...(license && { licenses: [{ expression: license }] }),
    ...(type === 'library' && { purl: packageUrl(name, version) }),
    ...(integrity && { hashes: [hashOf(integrity)] }),
  }
}

/** https://github.com/package-url/purl-spec: the `@` of a scope is escaped. */
function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/** Of the package as the registry gives it out. */
function hashOf(integrity: string): { alg: string; content: string } {
  const [name = '', digest = ''] = integrity.split(' ')[0]?.split('-') ?? []
  return { alg: name.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }
}
