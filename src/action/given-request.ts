import { stringifyJson } from '../databricks/wire/int64.ts'
import type { Body } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import { fileProblem, readNamed } from '../checkout/file-read.ts'
import { KNOWN_FIELDS } from './known-fields.ts'
import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'
import { didYouMean } from '../text/suggest.ts'
import { parseBody } from '../definitions/yaml.ts'

/** The body of `request` or `request-file`, without the token that may be in it. */
export interface GivenRequest {
  input: 'request' | 'request-file'
  body: Body
  token?: unknown
}

const LONGEST_TOKEN = 64
/** Nobody reads more warnings. */
const MOST_WARNINGS = 10

/** The body that `request` or `request-file` gives; undefined when there is none. Faults go to the reader. */
export async function readGivenRequest(
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
): Promise<GivenRequest | undefined> {
  const input = reader.has('request') ? 'request' : 'request-file'
  if (!reader.has(input)) return undefined
  const isFile = input === 'request-file'
  const text = isFile ? await readFile(reader, files, context) : reader.yaml(input)
  if (text === undefined) return undefined
  const read = await parseBody(text)
  if ('fault' in read) return reader.fault(input, `${isFile ? `${quote(reader.text(input))}: ` : ''}${read.fault}`)
  const { idempotency_token: token, ...body } = read.value
  return { input, body, token }
}

async function readFile(reader: Reader, files: CheckoutFiles, context: RunContext): Promise<string | undefined> {
  const { path, read } = await readNamed(files, context, reader.text('request-file'))
  return 'text' in read ? read.text : reader.fault('request-file', `${quote(path)} ${fileProblem(read)}`)
}

/** Warns of fields that the API is not known to have: often a slip of the pen. */
export function warnOfUnknownFields(
  reader: Reader,
  { input, body }: GivenRequest,
  endpoint: keyof typeof KNOWN_FIELDS,
): void {
  const known: readonly string[] = KNOWN_FIELDS[endpoint]
  const path = endpoint === 'submit' ? 'jobs/runs/submit' : 'jobs/run-now'
  const unknown = Object.keys(body).filter((name) => !known.includes(name))
  for (const field of unknown.slice(0, MOST_WARNINGS)) {
    reader.warnings.push(
      `Input ${input}: the Jobs API knows no field ${quote(field)} in ${path}.` +
        `${didYouMean(field, known)} It is sent as it is.`,
    )
  }
  const more = unknown.length - MOST_WARNINGS
  if (more > 0)
    reader.warnings.push(`Input ${input}: it has ${more} more fields that the Jobs API does not know in ${path}.`)
}

/** A fault where an input says what a field of the body says, too. */
export function checkNotInBoth(reader: Reader, { input, body }: GivenRequest, field: string, other: string): void {
  if (field in body && reader.has(other))
    reader.fault(other, `${field} in \`${input}\` says the same. Give one of them.`)
}

/** The token that the author gave, in the input or in the body; undefined when it is to be derived. */
export function readIdempotencyToken(reader: Reader, request?: GivenRequest): string | undefined {
  const inBody = request?.token
  const given = reader.text('idempotency-token')
  if (inBody !== undefined && given !== '')
    return reader.fault('idempotency-token', 'idempotency_token in `request` says the same. Give one of them.')
  const input = given === '' && request ? request.input : 'idempotency-token'
  const token = given || inBody
  if (token === undefined || token === '') return undefined
  if (typeof token !== 'string') return reader.fault(input, 'its idempotency_token is not text. Write it in quotes.')
  if (token.length <= LONGEST_TOKEN) return token
  return reader.fault(
    input,
    `the token ${quote(token)} has ${token.length} characters, and Databricks takes at most ${LONGEST_TOKEN}.`,
  )
}

/** A field of a body as text: an ID as its digits, anything else as JSON. */
export function fieldText(value: unknown): string {
  return typeof value === 'string' ? value : stringifyJson(value)
}
