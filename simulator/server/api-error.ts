/** A refusal in the documented shape: `{error_code, message}`. */
export class ApiError extends Error {
  readonly status: number
  /** A word, as a rule. */
  readonly code: string | number

  constructor(status: number, code: string | number, message: string) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
  }
}

export function invalid(message: string): ApiError {
  return new ApiError(400, 'INVALID_PARAMETER_VALUE', message)
}

export function malformed(message: string): ApiError {
  return new ApiError(400, 'MALFORMED_REQUEST', message)
}
