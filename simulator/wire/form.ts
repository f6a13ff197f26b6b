export interface WireForm {
  /** Of the workspace, without a slash at the end. */
  url: string
  org: string
  conditions: 'both' | 'state' | 'status'
  shuffled: boolean
  skippedResult: boolean
  now: number
}

export type Json = Record<string, unknown>
