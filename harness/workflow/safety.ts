/** What GitHub would accept in a workflow and this project does not. */
import type { Finding } from './schema.ts'

const INJECTION = 'an expression in a script is code for whoever writes its value: pass it through env'
const FULL_SHA = /@[0-9a-f]{40}$/
/** Of this repository: where it lies, and as pages write it. */
const OURS = /^(?:\.\/|OWNER\/)/

/** Actions of others that can be moved to other code, and expressions in scripts. */
export function unsafe(sheet: string): Finding[] {
  // The column of the `run:` whose script this is, or -1.
  let script = -1
  return sheet.split('\n').flatMap((text, line) => {
    const indent = text.search(/\S/)
    if (indent !== -1 && indent <= script) script = -1
    const run = /^\s*(?:- )?run:\s*\S/.exec(text)
    if (run) script = text.indexOf('run:')
    const uses = /^\s*(?:- )?uses:\s*(\S+)/.exec(text)?.[1]
    return [
      ...(uses && !OURS.test(uses) && !FULL_SHA.test(uses)
        ? [{ line, message: `pin ${uses} by its full commit` }]
        : []),
      ...(script !== -1 && text.includes('${{') ? [{ line, message: INJECTION }] : []),
    ]
  })
}
