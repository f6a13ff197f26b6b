import type { Node } from './node.ts'

/** A job where a file has it, before anything is put in. */
export interface Source {
  key: string
  node: Node
  /** Empty where the job is the whole file. */
  place: string
  isBundle: boolean
}
