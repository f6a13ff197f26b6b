import type { JobDefinitions } from '../scenario/scenario.ts'

export interface WireForm {
  /** Of the workspace, without a slash at the end. */
  url: string
  org: string
  conditions: 'both' | 'state' | 'status'
  shuffled: boolean
  skippedResult: boolean
  /** What jobs look like when they are read. */
  definitions: JobDefinitions
  now: number
}

export type Json = Record<string, unknown>
