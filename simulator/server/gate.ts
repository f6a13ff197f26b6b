import { isRecord } from '../scenario/reader.ts'
import { durationMs, type Fault } from '../scenario/scenario.ts'
import { faultAnswer, faultName, Faults } from './faults.ts'
import { record, type RecordedRequest, type Reply, type SimAnswer, type SimRequest } from './request.ts'

/** How a service answers one request when no fault is in the way. */
interface Answering {
  now: number
  /** Under the headers of every answer that a fault has a part in. */
  headers: Record<string, string>
  reply: (recorded: RecordedRequest) => Reply
}

/** Where requests come in: they are recorded, and faults decide on the answer. */
export class Gate {
  readonly requests: RecordedRequest[] = []
  readonly #faults = new Faults()
  readonly #openedAt: number

  constructor(now: number) {
    this.#openedAt = now
  }

  /** Adds a fault behind those that are there. */
  addFault(fault: Fault): void {
    this.#faults.add(fault)
  }

  /** Records one request and answers it. */
  handle(request: SimRequest, answering: Answering): { answer: SimAnswer; recorded: RecordedRequest } {
    const recorded = record(request, answering.now)
    this.requests.push(recorded)
    const runId = recorded.query['run_id'] ?? (isRecord(recorded.body) ? recorded.body['run_id'] : undefined)
    const fault = this.#faults.take({
      method: recorded.method,
      path: request.path,
      elapsed: answering.now - this.#openedAt,
      ...((typeof runId === 'string' || typeof runId === 'number') && { runId: String(runId) }),
    })
    const answer = withFault(fault, request, () => answering.reply(recorded), answering.headers)
    if (fault) recorded.fault = faultName(fault)
    if (answer.kind !== 'reset') recorded.status = answer.status
    return { answer, recorded }
  }
}

function withFault(
  fault: Fault | undefined,
  request: SimRequest,
  reply: () => Reply,
  headers: Record<string, string>,
): SimAnswer {
  const delayMs = fault?.delay === undefined ? 0 : durationMs(fault.delay)
  if (fault === undefined) return { kind: 'answer', ...reply(), delayMs }
  if (fault.reset !== undefined) {
    if (fault.reset === 'after') reply()
    return { kind: 'reset', delayMs }
  }
  const instead = faultAnswer(fault, request.path)
  if (instead !== undefined && fault.effect) reply()
  const given = instead ?? reply()
  return {
    kind: fault.cut ? 'cut' : 'answer',
    ...given,
    headers: { ...headers, ...given.headers, ...fault.headers },
    delayMs,
  }
}
