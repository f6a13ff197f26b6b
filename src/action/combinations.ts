import type { Reader } from './reader.ts'

/** The inputs that say what to run. `request` stands for `request-file`, too, and counts where no other is given. */
export type WorkInput = 'job-id' | 'job-name' | 'notebook-path' | 'job-file' | 'request' | 'run-id'

const WORK_INPUTS: readonly WorkInput[] = ['job-id', 'job-name', 'notebook-path', 'job-file', 'run-id']

/** When an input counts. */
interface Use {
  /** Absent: when anything is given. An input with a default in action.yml always is, so it says what counts. */
  isAsked?: (reader: Reader) => boolean
}

interface GoesWith extends Use {
  works: readonly WorkInput[]
  /** `works` in words, after "it goes with". */
  inWords: string
}

const JOB: GoesWith = { works: ['job-id', 'job-name'], inWords: 'job-id or job-name' }
const NOTEBOOKS: GoesWith = { works: ['notebook-path'], inWords: 'notebook-path' }
const JOB_FILE: GoesWith = { works: ['job-file'], inWords: 'job-file' }
const ANY_JOB: GoesWith = { works: ['job-id', 'job-name', 'job-file'], inWords: 'job-id, job-name or job-file' }
const OWN_FILES: GoesWith = { works: ['notebook-path', 'job-file'], inWords: 'notebook-path or job-file' }
const STARTED: GoesWith = {
  works: ['job-id', 'job-name', 'notebook-path', 'job-file', 'request'],
  inWords: 'a run that is started',
}

/** Of `environment-version`, as action.yml has it. */
export const DEFAULT_VERSION = '4'

/** What each input goes with. Beside anything else it is a fault: what was asked for would be lost without a word. */
const GOES_WITH: Record<string, GoesWith> = {
  request: STARTED,
  'request-file': STARTED,
  parameters: {
    works: ['job-id', 'job-name', 'notebook-path', 'job-file'],
    inWords: 'job-id, job-name, notebook-path or job-file; in a `request` of its own they stand in the tasks',
  },
  variables: JOB_FILE,
  only: ANY_JOB,
  source: { ...OWN_FILES, isAsked: (reader) => !['', 'git'].includes(reader.text('source')) },
  'source-files': OWN_FILES,
  'python-path': OWN_FILES,
  'changed-only': { ...NOTEBOOKS, isAsked: isTrue('changed-only') },
  'run-all-when': NOTEBOOKS,
  dependencies: NOTEBOOKS,
  'environment-version': {
    ...NOTEBOOKS,
    isAsked: (reader) => !['', DEFAULT_VERSION].includes(reader.text('environment-version')),
  },
  'existing-cluster-id': NOTEBOOKS,
  'new-cluster': NOTEBOOKS,
  'run-name': {
    works: ['notebook-path', 'request'],
    inWords: 'a one-time run (notebook-path or request); the runs of a job are named after it',
  },
  'delete-run': {
    works: ['notebook-path', 'job-file', 'request'],
    inWords:
      'a one-time run (notebook-path or request) or job-file; the runs of other jobs, and given ones, are others’ to ' +
      'keep',
    isAsked: deletes,
  },
  'idempotency-token': STARTED,
  'cancel-previous-runs': { ...JOB, isAsked: isTrue('cancel-previous-runs') },
}

/**
 * What cannot be had with `wait: false`: a limit that would not hold, a repair, a verdict or its status that would not
 * come. What only says how it is done (on-timeout, poll-interval, log-output, follow, annotations) is silently fine, so
 * that `wait` can be an expression; on-cancel and on-rerun have an effect before the step ends.
 */
const NEEDS_WAIT: Record<string, Use> = {
  timeout: {},
  'repair-attempts': { isAsked: (reader) => !/^0*$/.test(reader.text('repair-attempts')) },
  'partial-success': { isAsked: (reader) => reader.text('partial-success') === 'fail' },
  'commit-status': {},
  'delete-run': { isAsked: deletes },
}

/** Two inputs that say the same thing in two ways. */
const EITHER_OR = [
  { input: 'request', other: 'request-file', advice: 'Give one of them.' },
  {
    input: 'new-cluster',
    other: 'existing-cluster-id',
    advice: 'Give one of them, or neither for serverless compute.',
  },
]

/**
 * The one input that says what to run, and whether the others go with it. Undefined when none or several say it. Faults
 * go to the reader.
 */
export function checkCombinations(reader: Reader): WorkInput | undefined {
  const work = chooseWork(reader)
  if (work === undefined) return undefined
  for (const [input, { works, inWords, isAsked = given(input) }] of Object.entries(GOES_WITH)) {
    if (isAsked(reader) && !works.includes(work))
      reader.fault(input, `it goes with ${inWords}, and not with ${work}. Leave it out.`)
  }
  for (const { input, other, advice } of EITHER_OR) {
    if (reader.has(input) && reader.has(other) && GOES_WITH[input]?.works.includes(work))
      reader.fault(input, `\`${other}\` is given, too. ${advice}`)
  }
  if (/^false$/i.test(reader.text('wait'))) checkNothingNeedsWait(reader)
  return work
}

function chooseWork(reader: Reader): WorkInput | undefined {
  const named = WORK_INPUTS.filter((name) => reader.has(name))
  const [first] = named
  if (first === undefined) {
    if (reader.has('request') || reader.has('request-file')) return 'request'
    return reader.fault(
      'job-id',
      'nothing says what to run. ' +
        'Give one of job-id, job-name, notebook-path, job-file, request (or request-file), run-id.',
    )
  }
  if (named.length === 1) return first
  return reader.fault(first, `${named.join(' and ')} are given, and each of them says what to run. Give one of them.`)
}

function checkNothingNeedsWait(reader: Reader): void {
  for (const [input, { isAsked = given(input) }] of Object.entries(NEEDS_WAIT)) {
    if (isAsked(reader))
      reader.fault(
        input,
        'it has no effect beside `wait: false`, which does not see the run end. Leave one of them out.',
      )
  }
}

function deletes(reader: Reader): boolean {
  return !['', 'never'].includes(reader.text('delete-run'))
}

function isTrue(input: string): (reader: Reader) => boolean {
  return (reader) => /^true$/i.test(reader.text(input))
}

function given(input: string): (reader: Reader) => boolean {
  return (reader) => reader.has(input)
}
