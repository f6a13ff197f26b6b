/** What a workspace says when it does not do what it was asked, as the client throws it. */
import { ApiError } from '../../src/databricks/http/errors.ts'

/** A refusal: asking again does not help. */
export function refusal(message = 'The workspace refused (400 INVALID_PARAMETER_VALUE): no.', status = 400): ApiError {
  return new ApiError('request-refused', message, 'Correct it.', { status, code: '', message })
}

/** A refusal of who asks. */
export function accessRefusal(message = 'The workspace refused (403 PERMISSION_DENIED): no.'): ApiError {
  return new ApiError('auth', message, 'Ask for access.', { status: 403, code: '', message })
}

/** A refusal that comes after an attempt whose answer was lost: what that one did is not known. */
export function refusalAfterLoss(message?: string): ApiError {
  return refusal(message).withEffect('unknown')
}

/** No answer for longer than the request may wait for one. */
export function unreachable(message = 'Could not reach the workspace: connection lost (ECONNRESET).'): ApiError {
  return new ApiError('unreachable', message, 'Check the network.', undefined, { effect: 'unknown' })
}

/** Nobody was there: of the request nothing left this machine. */
export function notSent(message = 'Could not reach the workspace: refused (ECONNREFUSED).'): ApiError {
  return new ApiError('unreachable', message, 'Check the host.', undefined, { effect: 'not-sent' })
}
