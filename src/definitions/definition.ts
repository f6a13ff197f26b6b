import type { Body } from '../model/work.ts'
import type { FoundPath } from './paths.ts'

/** A job as a file of the repository describes it. */
export interface JobDefinition {
  /** Its key in the map, else the file's name without extension. */
  key: string
  /** As the path was given. */
  file: string
  /** Where the job begins, from 1. */
  line: number
  /**
   * The body of jobs/create, variables put in; every whole number is a bigint. Never `format`, `deployment` or
   * `edit_mode`, and no null where the API has a field.
   */
  settings: Body
}

/** One fault of a file, with its place. */
export interface DefinitionFault {
  file: string
  line?: number
  /** `tasks[ingest].max_retries`; empty for the whole file. */
  place: string
  message: string
}

/** A fault as one sentence: `jobs/nightly.yml:12: tasks[load].max_retries: …`. */
export function faultText({ file, line, place, message }: DefinitionFault): string {
  const where = line === undefined ? file : `${file}:${line}`
  return `${where}: ${place === '' ? '' : `${place}: `}${message}`
}

export interface ReadDefinitions {
  jobs: JobDefinition[]
  faults: DefinitionFault[]
  warnings: string[]
}

export interface DefinitionFile {
  path: string
  text: string
}

export interface ReadOptions {
  /** Target of a bundle. */
  target?: string
  /** From the input, their types kept: see readVariables. */
  variables: Record<string, unknown>
  /** `deploy` takes `${var.name}` as well as `${name}`; in a bundle both are taken always. */
  syntax: 'run' | 'deploy'
  /** What becomes of relative paths where there is no `git_source`; a function says what is wrong with one. */
  relativePaths: 'refused' | 'kept' | ((path: FoundPath) => string | undefined)
  /** What is said of a job without tasks: nothing, that it has none, or that it is no use. */
  tasks: 'any' | 'wanted' | 'needed'
}
