/**
 * Reads a file command file (GITHUB_OUTPUT, GITHUB_STATE) as the runner does after a step: `name=value` lines, and
 * `name<<DELIMITER` blocks. Throws where the runner would fail the step.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    if (line === '') continue
    const block = /^([^=]*?)<<(.+)$/.exec(line)
    const [, name = '', delimiter = ''] = block ?? []
    if (block) {
      const end = lines.indexOf(delimiter, at + 1)
      if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values[name] = lines.slice(at + 1, end).join('\n')
      at = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals === -1) throw new Error(`Invalid format '${line}'`)
    values[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return values
}
