/** What a route gives back, before it is made into text. */
export interface GitHubAnswer {
  status: number
  content: unknown
  headers?: Record<string, string>
}

/** A refusal in GitHub's shape: `{message, documentation_url, status}`, and `errors` where fields are wrong. */
export class GitHubError extends Error {
  readonly status: number
  readonly errors?: object[]
  readonly headers: Record<string, string>

  constructor(status: number, message: string, more: { errors?: object[]; headers?: Record<string, string> } = {}) {
    super(message)
    this.name = 'GitHubError'
    this.status = status
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }

  /** The answer that it becomes. */
  get answer(): GitHubAnswer {
    const content = {
      message: this.message,
      ...(this.errors && { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    }
    return { status: this.status, content, headers: this.headers }
  }
}

export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found')
}

/** A field that GitHub does not take. */
export function invalidField(resource: string, field: string, message: string): GitHubError {
  return new GitHubError(422, 'Validation Failed', { errors: [{ resource, code: 'custom', field, message }] })
}
