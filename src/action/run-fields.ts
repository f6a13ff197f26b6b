import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'
import { parseScalars } from '../definitions/yaml.ts'

// https://docs.databricks.com/api/workspace/jobs/submit
const MOST_RUN_NAME_BYTES = 4096

/** The map of `parameters`, every value as the text that was written; empty when absent. Faults go to the reader. */
export async function readParameters(reader: Reader): Promise<Record<string, string>> {
  if (!reader.has('parameters')) return {}
  const read = await parseScalars(reader.yaml('parameters'))
  if ('value' in read) return read.value
  reader.fault('parameters', read.fault)
  return {}
}

/** The name of a one-time run; undefined when it is to be made up. Faults go to the reader. */
export function readRunName(reader: Reader): string | undefined {
  const name = reader.text('run-name')
  if (Buffer.byteLength(name) > MOST_RUN_NAME_BYTES)
    reader.fault('run-name', `${quote(name)} is longer than the ${MOST_RUN_NAME_BYTES} bytes that Databricks takes.`)
  return name || undefined
}
