/** What this action uses of a package that has no types. */
declare module 'tunnel' {
  import type { Agent, AgentOptions } from 'node:http'

  interface TunnelOptions extends AgentOptions {
    proxy: { host: string; port: string }
  }

  /** It has no `destroy`, unlike what node says of its own. */
  interface TunnelAgent extends Agent {
    /** Asks the proxy for a tunnel. */
    request: (asked: { headers?: Record<string, string> }) => unknown
  }

  export function httpOverHttp(options: TunnelOptions): TunnelAgent
  export function httpOverHttps(options: TunnelOptions): TunnelAgent
  export function httpsOverHttp(options: TunnelOptions): TunnelAgent
  export function httpsOverHttps(options: TunnelOptions): TunnelAgent
}
