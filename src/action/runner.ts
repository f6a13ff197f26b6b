import type { AnnotationProperties } from '@actions/core'
import type { CoreCommands } from './commands.ts'

/** How a step speaks to the runner, as far as this action does. */
export interface Runner extends CoreCommands {
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
}

interface RunnerDependencies {
  env: Record<string, string | undefined>
  /** Writes to stdout. */
  write: (text: string) => void
  /** Adds to a file that is there; throws when it is not. */
  append: (path: string, text: string) => void
  newToken: () => string
  /** What ends a line on this machine. */
  eol: string
}

/**
 * The workflow commands and files of the runner, to the byte as `@actions/core` writes them. That package itself would
 * cost every start a tenth: it loads what runs programs and what signs in, none of which is called here.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function createRunner({ env, write, append, newToken, eol }: RunnerDependencies): Runner {
  const command = (name: string, message: string, properties: Properties = {}): void =>
    write(`::${name}${written(properties)}::${escapeData(message)}${eol}`)
  const annotation =
    (name: string) =>
    (message: string | Error, properties: AnnotationProperties = {}): void =>
      command(name, String(message), propertiesOf(properties))
  const keep = (file: string | undefined, name: string, value: string, otherwise: () => void): void => {
    if (!file) return otherwise()
    const delimiter = `ghadelimiter_${newToken()}`
    if (`${name}${value}`.includes(delimiter)) throw new Error(`The text holds the delimiter "${delimiter}".`)
    append(file, [`${name}<<${delimiter}`, value, delimiter, ''].join(eol))
  }
  return {
    error: annotation('error'),
    warning: annotation('warning'),
    notice: annotation('notice'),
    debug: (message) => command('debug', message),
    setSecret: (secret) => command('add-mask', secret),
    startGroup: (name) => command('group', name),
    endGroup: () => command('endgroup', ''),
    // A runner that names no files is an old one, or none.
    setOutput: (name, value) =>
      keep(env.GITHUB_OUTPUT, name, value, () => {
        write(eol)
        command('set-output', value, { name })
      }),
    saveState: (name, value) => keep(env.GITHUB_STATE, name, value, () => command('save-state', value, { name })),
  }
}

type Properties = Record<string, string | number | undefined>

function propertiesOf(given: AnnotationProperties): Properties {
  const { title, file, startLine: line, endLine, startColumn: col, endColumn } = given
  return { title, file, line, endLine, col, endColumn }
}

function written(properties: Properties): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value ? `${key}=${escapeProperty(String(value))}` : [],
  )
  return pairs.length === 0 ? '' : ` ${pairs.join(',')}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
