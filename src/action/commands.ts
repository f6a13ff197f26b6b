import type * as Core from '@actions/core'
import { oneLine, withoutAnsi } from '../plain-text.ts'

/** The parts of `@actions/core` that talk to the runner through the log. */
export type CoreCommands = Pick<typeof Core, 'error' | 'warning' | 'notice' | 'debug' | 'setSecret' | 'startGroup' | 'endGroup'>

/** The step's log. Our own words go through `say`; whatever came from elsewhere goes through `foreign`, and nowhere else. */
export interface Commands {
  /** Prints lines of our own making: nothing in them may come from the workspace, the event or the inputs. */
  say(text: string): void
  /** Prints text of any origin so that it is text and nothing more. */
  foreign(text: string): void
  /** A foldable group; the title may be foreign, groups do not nest. */
  group(title: string, inside: () => void): void
  /** An annotation; message and title may be foreign. */
  error(message: string, title?: string): void
  warning(message: string, title?: string): void
  notice(message: string): void
  /** Shown when the workflow runs with debug logging. */
  debug(message: string): void
  /** Hides a value everywhere in the log from now on. */
  mask(secret: string): void
}

export interface CommandDependencies {
  core: CoreCommands
  /** Writes to stdout. */
  write: (text: string) => void
  /** A fresh random word for each use. */
  newToken: () => string
}

export function createCommands({ core, write, newToken }: CommandDependencies): Commands {
  return {
    say: (text) => write(`${text}\n`),
    foreign(text) {
      const token = newToken()
      write(`::stop-commands::${token}\n`)
      try {
        writeHarmless(text, write)
      } finally {
        write(`::${token}::\n`)
      }
    },
    group(title, inside) {
      core.startGroup(oneLine(title))
      try {
        inside()
      } finally {
        core.endGroup()
      }
    },
    error: (message, title) => core.error(withoutAnsi(message), title ? { title: oneLine(title) } : {}),
    warning: (message, title) => core.warning(withoutAnsi(message), title ? { title: oneLine(title) } : {}),
    notice: (message) => core.notice(withoutAnsi(message)),
    debug: (message) => core.debug(withoutAnsi(message)),
    mask: (secret) => core.setSecret(secret),
  }
}

// The runner takes `::command::` at the start of a line, after white space as .NET trims it, and `##[command]` anywhere;
// it starts a line after CR and after LF. Sources: facts/github-actions.md §4.
const COMMAND_START = /^([\s\u0000-\u001f\u0085\u180e\u200b\ufeff]*)::/
const SUSPICIOUS = /\r|##\[|(?:^|\n)[\s\u0000-\u001f\u0085\u180e\u200b\ufeff]*::/
const RESET_COLOURS = '\u001b[0m'
const PIECE_CHARACTERS = 64 * 1024

/** One line of foreign text, made harmless: `\` before a leading `::`, `##[` parted. */
export function harmless(line: string): string {
  return line.replace(COMMAND_START, '$1\\::').replaceAll('##[', '# #[')
}

// Megabytes come through here: written in pieces, and looked at line by line only where that is needed.
function writeHarmless(text: string, write: (piece: string) => void): void {
  let last = ''
  const put = (piece: string): void => {
    if (piece === '') return
    write(piece)
    last = piece
  }
  if (SUSPICIOUS.test(text)) writeLines(text, put)
  else put(text)
  if (text.includes('\u001b') && !text.trimEnd().endsWith(RESET_COLOURS)) put(RESET_COLOURS)
  if (!last.endsWith('\n')) write('\n')
}

function writeLines(text: string, put: (piece: string) => void): void {
  let piece = ''
  for (const line of linesOf(text)) {
    piece += `${harmless(line)}\n`
    if (piece.length < PIECE_CHARACTERS) continue
    put(piece)
    piece = ''
  }
  put(piece)
}

function* linesOf(text: string): Generator<string> {
  const breaks = /\r\n|\r|\n/g
  let start = 0
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    yield text.slice(start, match.index)
    start = breaks.lastIndex
  }
  if (start < text.length) yield text.slice(start)
}
