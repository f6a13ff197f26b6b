/** Valid jobs, each a file in the format of jobs/create: every kind of task, and clusters of every cloud. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const FOLDER = join(import.meta.dirname, 'job-corpus')

export interface CorpusJob {
  /** The file's name without extension, as `job-file` would call the job. */
  key: string
  /** As it would be given to `job-file`. */
  path: string
  text: string
  /** What the text says, read without the code under test; integers are bigint. */
  settings: Record<string, unknown>
}

/** Every job of `job-corpus/`, in the order of their names. */
export function jobCorpus(): CorpusJob[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8')
      const settings = parse(text, { intAsBigInt: true }) as Record<string, unknown>
      return { key: name.replace(/\.yaml$/, ''), path: `jobs/${name}`, text, settings }
    })
}
