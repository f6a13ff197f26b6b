/** A refusal in the form of OAuth 2. */
export class OAuthError extends Error {
  readonly status: number
  readonly error: string

  constructor(status: number, error: string, description: string) {
    super(description)
    this.status = status
    this.error = error
  }
}

/** A request to the token endpoint. `now` in epoch milliseconds. */
export interface TokenRequest {
  headers: Record<string, string>
  fields: Record<string, string>
  /** The address of the token endpoint. */
  endpoint: string
  now: number
}

/** The field of a form. Refuses a request without it. */
export function required(fields: Record<string, string>, name: string): string {
  const value = fields[name]
  if (value === undefined || value === '') throw new OAuthError(400, 'invalid_request', `Missing parameter: ${name}`)
  return value
}

/** The id and secret of the client, from the header or the form. */
export function clientOf({ headers, fields }: TokenRequest): { id: string; secret: string } {
  const authorization = headers['authorization']
  if (authorization === undefined)
    return { id: required(fields, 'client_id'), secret: required(fields, 'client_secret') }
  if (fields['client_secret'] !== undefined)
    throw new OAuthError(
      400,
      'invalid_request',
      'The client must authenticate in one way only: HTTP Basic, or client_secret.',
    )
  return basicClient(authorization)
}

// Id and secret are form-encoded before they go into the header: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
function basicClient(authorization: string): { id: string; secret: string } {
  const [, encoded = ''] = /^Basic (.+)$/i.exec(authorization) ?? []
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? []
  const failed = new OAuthError(401, 'invalid_client', 'Client authentication failed')
  if (id === undefined || secret === undefined) throw failed
  try {
    return { id: formDecoded(id), secret: formDecoded(secret) }
  } catch {
    throw failed
  }
}

function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}
