import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy'

/**
 * The proxy that a request goes through, from `https_proxy` or `http_proxy` and `no_proxy`; undefined: none. Throws
 * where `getProxyUrl` would go past a proxy whose address it cannot read. The address may hold a password, so it is not
 * shown.
 */
export function proxyFor(url: URL): URL | undefined {
  checkProxy(url)
  const proxy = getProxyUrl(url)
  return proxy?.hostname ? proxy : undefined
}

function checkProxy(url: URL): void {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']
  // `getProxyUrl` reads the very same variables, and takes them from nowhere else.
  // eslint-disable-next-line no-restricted-globals
  const { env } = process
  const name = names.find((candidate) => env[candidate])
  if (name === undefined || isProxy(env[name] ?? '') || checkBypass(url)) return
  throw Object.assign(
    new Error(`the environment variable ${name} is not the address of a proxy, such as http://proxy.example.com:8080`),
    { code: 'ERR_INVALID_PROXY' },
  )
}

function isProxy(text: string): boolean {
  try {
    // `getProxyUrl` takes `10.0.0.1:8080` for http://10.0.0.1:8080, but `proxy:8080` for a URL of the scheme `proxy`.
    const { protocol, hostname, username, password } = new URL(
      URL.canParse(text) || /^https?:\/\//.test(text) ? text : `http://${text}`,
    )
    // It decodes both, and drops the proxy when it cannot.
    decodeURIComponent(username + password)
    return /^https?:$/.test(protocol) && hostname !== ''
  } catch {
    return false
  }
}
