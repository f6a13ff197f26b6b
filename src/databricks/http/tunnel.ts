import type { Agent, AgentOptions } from 'node:http'
import { httpOverHttp, httpOverHttps, httpsOverHttp, httpsOverHttps } from 'tunnel'

/** An agent that reaches the host of a URL through a proxy. It closes what is idle by itself. */
export function createTunnel(url: URL, proxy: URL, options: AgentOptions): Agent {
  const overHttps = proxy.protocol === 'https:'
  const ways = url.protocol === 'https:' ? [httpsOverHttp, httpsOverHttps] : [httpOverHttp, httpOverHttps]
  const create = ways[overHttps ? 1 : 0] ?? httpOverHttp
  const agent = create({ ...options, proxy: { host: proxy.hostname, port: proxy.port } })
  const { request } = agent
  const credentials = credentialsOf(proxy)
  // `tunnel` encodes them with `new Buffer`, and every step behind such a proxy would print a deprecation warning.
  agent.request = (asked) => request({ ...asked, headers: { ...asked.headers, ...credentials } })
  return Object.assign(agent, { destroy: () => undefined })
}

/** `getProxyUrl` has decoded both. */
function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {}
  return { 'Proxy-Authorization': `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
}
