interface More {
  /** Of the kinds of google.rpc. */
  details?: object[]
  headers?: Record<string, string>
}

/** A refusal in the documented shape: `{error_code, message}`, with `details` where there are some. */
export class ApiError extends Error {
  readonly status: number
  /** A word, as a rule; empty for a refusal that says nothing. */
  readonly code: string | number
  readonly details: object[] | undefined
  readonly headers: Record<string, string>

  constructor(status: number, code: string | number, message: string, { details, headers = {} }: More = {}) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.details = details
    this.headers = headers
  }
}

export function invalid(message: string): ApiError {
  return new ApiError(400, 'INVALID_PARAMETER_VALUE', message)
}

export function malformed(message: string): ApiError {
  return new ApiError(400, 'MALFORMED_REQUEST', message)
}
