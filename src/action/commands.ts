import type * as Core from '@actions/core'
import type { AnnotationProperties } from '@actions/core'
import type { SourcePlace } from '../model/outcome.ts'
import { keepColours, oneLine, plainText } from '../text/plain.ts'
import { withoutProblemMatches } from '../text/problem-matches.ts'

/** The parts of `@actions/core` that talk to the runner through the log. */
export type CoreCommands = Pick<
  typeof Core,
  'error' | 'warning' | 'notice' | 'debug' | 'setSecret' | 'startGroup' | 'endGroup'
>

/**
 * The step's log. Our own words go through `say`; whatever came from elsewhere goes through `foreign`, and nowhere
 * else.
 */
export interface Commands {
  /** Prints lines of our own making: nothing in them may come from the workspace, the event or the inputs. */
  say(text: string): void
  /** Prints text of any origin so that it is text and nothing more. */
  foreign(text: string): void
  /** A foldable group; the title may be foreign, groups do not nest. */
  group(title: string, inside: () => void): void
  /** An annotation, of a file of the repository where a place is given; message and title may be foreign. */
  error(message: string, title?: string, place?: SourcePlace): void
  warning(message: string, title?: string): void
  notice(message: string): void
  /** Shown when the workflow runs with debug logging. */
  debug(message: string): void
  /** Hides a value everywhere in the log from now on. */
  mask(secret: string): void
}

interface CommandDependencies {
  core: CoreCommands
  /** Writes to stdout. */
  write: (text: string) => void
}

/** The log of a step, by the runner's own means. */
export function createCommands({ core, write }: CommandDependencies): Commands {
  return {
    say: (text) => write(`${text}\n`),
    foreign(text) {
      for (const piece of pieces(text)) write(harmless(piece))
      const reset = text.includes(ESC) && !text.endsWith(RESET_COLOURS) ? RESET_COLOURS : ''
      if (reset !== '' || !/[\r\n]$/.test(text)) write(`${reset}\n`)
    },
    group(title, inside) {
      core.startGroup(oneLine(title))
      try {
        inside()
      } finally {
        core.endGroup()
      }
    },
    error: (message, title, place) =>
      core.error(plainText(message), { ...(title ? { title: oneLine(title) } : {}), ...(place ? lines(place) : {}) }),
    warning: (message, title) => core.warning(plainText(message), title ? { title: oneLine(title) } : {}),
    notice: (message) => core.notice(plainText(message)),
    debug: (message) => core.debug(plainText(message)),
    mask: (secret) => core.setSecret(secret),
  }
}

// Relative to the root of the repository, as GitHub knows the file; the runner passes on what is not absolute.
function lines({ file, line, endLine }: SourcePlace): AnnotationProperties {
  return { file, ...(line === undefined ? {} : { startLine: line }), ...(endLine === undefined ? {} : { endLine }) }
}

// The runner takes `::command::` at the start of a line, after white space as .NET trims it, and `##[command]`
// anywhere. See ActionCommand.cs and ProcessInvoker.cs of actions/runner.
// eslint-disable-next-line no-control-regex -- control characters before a command are no text either
const COMMAND_START = /^((?:[^\S\r\n\u2028\u2029]|[\u0000-\u0008\u000e-\u001f\u0085\u180e\u200b])*)::/gm
const ESC = '\u001b'
const RESET_COLOURS = `${ESC}[0m`
const PIECE_CHARACTERS = 64 * 1024

/**
 * Foreign lines with nothing left in them that the runner, its log view or another step's problem matcher acts on:
 * colours only, LF ends all lines, `\\` before a leading `::`, `##[` parted. Text that needs no guards does not have to
 * be wrapped in `stop-commands`, which people would see in the log.
 */
function harmless(lines: string): string {
  return withoutProblemMatches(keepColours(lines).replace(COMMAND_START, '$1\\::').replaceAll('##[', '# #['))
}

/** Whole lines, some at a time: megabytes come through here, and a command may begin anywhere in a line. */
function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start + PIECE_CHARACTERS) + 1 || text.length
    yield text.slice(start, end)
    start = end
  }
}
