import type { JobDefinition } from '../definitions/definition.ts'
import type { DesiredJob } from './model.ts'

/** What the service calls a job without a name. */
const UNTITLED = 'Untitled'
/** Bytes of UTF-8: https://docs.databricks.com/api/workspace/jobs/create */
const LONGEST_NAME_BYTES = 4096

/**
 * Jobs as they are sent: with the prefix before their names, and with `queue` as in bundles where the file does not
 * say, since API 2.1 and 2.2 differ in what it is then. `onFault` hears what is wrong, as a sentence.
 */
export function desiredJobs(
  definitions: readonly JobDefinition[],
  namePrefix: string,
  onFault: (message: string) => void,
): DesiredJob[] {
  return definitions.map(({ key, file, line, settings }) => {
    const own = typeof settings.name === 'string' ? settings.name : UNTITLED
    const name = `${namePrefix}${own}`
    if (Buffer.byteLength(name) > LONGEST_NAME_BYTES)
      onFault(`${file}:${line}: the name has more than ${LONGEST_NAME_BYTES} bytes with its prefix. Shorten it.`)
    return { key, file, line, name, settings: { queue: { enabled: true }, ...settings, name } }
  })
}
