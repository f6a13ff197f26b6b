import { isAbsolute, resolve } from 'node:path'
import { isContent } from '../checkout/within.ts'
import type { Inputs } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'

/** The folder of `output-dir`; nothing where none is given, or where it is a fault, which goes to the reader. */
export function readOutputDir(reader: Reader, { workspace }: RunContext): Pick<Inputs, 'outputDir'> {
  const given = reader.text('output-dir')
  if (given === '') return {}
  // What cannot be part of a path would be an error of each file.
  const path = given.includes('\0') ? undefined : resolve(workspace, given)
  if (path !== undefined && isAbsolute(given)) return { outputDir: { path } }
  if (path !== undefined && isContent(resolve(workspace), path)) return { outputDir: { path, within: workspace } }
  const right = 'Write a folder of the checkout, such as databricks-run, or an absolute path.'
  reader.fault('output-dir', `${quote(given)} leads out of the checkout, or into its .git. ${right}`)
  return {}
}
