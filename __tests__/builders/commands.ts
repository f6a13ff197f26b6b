/** The commands to the runner as a list of what was said, with real escaping of foreign text. */
import type { AnnotationProperties } from '@actions/core'
import { createCommands, type Commands } from '../../src/action/commands.ts'

export interface RecordedCommands extends Commands {
  /** What went to stdout as it stands. */
  raw(): string
  /** What a person reads of it: without colours. */
  log(): string
  /** Annotations, in order: `error: message`, `warning (title): message`, `error (title) at a.py:3: message`. */
  readonly said: string[]
}

/** Commands that remember. */
export function recordedCommands(): RecordedCommands {
  let written = ''
  const said: string[] = []
  const say =
    (kind: string) =>
    (message: string | Error, { title, file, startLine }: AnnotationProperties = {}): void => {
      const place = file ? ` at ${file}${startLine ? `:${startLine}` : ''}` : ''
      said.push(`${kind}${title ? ` (${title})` : ''}${place}: ${String(message)}`)
    }
  const commands = createCommands({
    core: {
      error: say('error'),
      warning: say('warning'),
      notice: say('notice'),
      debug: say('debug'),
      setSecret: () => undefined,
      startGroup: (name) => void (written += `::group::${name}\n`),
      endGroup: () => void (written += '::endgroup::\n'),
    },
    write: (text) => void (written += text),
  })
  return { ...commands, said, raw: () => written, log: () => readable(written) }
}

function readable(text: string): string {
  return (
    text
      .replace(/^::group::/gm, '▼ ')
      .replace(/^::endgroup::$/gm, '▲')
      // eslint-disable-next-line no-control-regex -- ESC begins every colour
      .replace(/\u001b\[[0-9;]*m/g, '')
  )
}
