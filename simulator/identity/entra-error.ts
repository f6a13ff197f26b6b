import { randomUUID } from 'node:crypto'

/** A refusal as Entra words it. */
export class EntraError extends Error {
  readonly status: number
  readonly error: string
  readonly code: number

  constructor(status: number, error: string, code: number, message: string) {
    super(`AADSTS${code}: ${message}`)
    this.status = status
    this.error = error
    this.code = code
  }
}

/** A refusal as Entra sends it. `now` in epoch milliseconds, `url` is Entra's own address. */
export function wireError({ code, error, message }: EntraError, now: number, url: string): object {
  const [traceId, correlationId, timestamp] = [randomUUID(), randomUUID(), stamp(now)]
  return {
    error,
    error_description: `${message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `${url}/error?code=${code}`,
  }
}

/** No federated credential is meant for an assertion. */
export function noCredential(code: number, what: string, presented: string): EntraError {
  const message =
    `No matching federated identity record found for presented assertion ${what} '${presented}'. Check your ` +
    'federated identity credential ' +
    'Subject, Audience and Issuer against the presented assertion. ' +
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation'
  return new EntraError(401, 'invalid_client', code, message)
}

/** A tenant that is not there. */
export function unknownTenant(tenant: string): EntraError {
  const message =
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the ` +
    'correct cloud. Check with your ' +
    'subscription administrator, this may happen if there are no active subscriptions for the tenant.'
  return new EntraError(400, 'invalid_request', 90002, message)
}

/** The field of a form. Refuses a request without it. */
export function needed(fields: Record<string, string>, name: string): string {
  const value = fields[name]
  if (value !== undefined && value !== '') return value
  throw new EntraError(
    400,
    'invalid_request',
    900144,
    `The request body must contain the following parameter: '${name}'.`,
  )
}

function stamp(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`
}

/** A moment as Entra writes it in its messages. */
export function moment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}.0000000Z`
}
