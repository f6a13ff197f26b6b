import type { Leg, Telling } from '../model/work.ts'
import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'

const LONGEST_CONTEXT = 255

/** Reads what is told on GitHub beside the step itself. Faults go to the reader. */
export function readTelling(reader: Reader): Telling {
  const commitStatus = readContextName(reader)
  return {
    prComment: reader.choice('pr-comment', ['never', 'on-failure', 'always']),
    ...(commitStatus !== undefined && { commitStatus }),
  }
}

/** The leg of the matrix, as the runner fills it in. */
export function readLeg(reader: Reader): Leg {
  return { jobIndex: reader.text('internal-job-index'), matrix: reader.text('internal-matrix') }
}

function readContextName(reader: Reader): string | undefined {
  const given = reader.text('commit-status')
  if (given === '') return undefined
  // eslint-disable-next-line no-control-regex -- these are what a name must not have
  if (given.length <= LONGEST_CONTEXT && !/[\u0000-\u001f\u007f]/.test(given)) return given
  return reader.fault(
    'commit-status',
    `${quote(given)} is no name of a status. Write one line of at most ${LONGEST_CONTEXT} characters, ` +
      'such as databricks/nightly.',
  )
}
