import type { InputFault } from '../model/errors.ts'
import { quote } from '../text/quote.ts'
import { didYouMean } from '../text/suggest.ts'

export type Env = Record<string, string | undefined>

const LARGEST_ID = 9223372036854775807n

/**
 * Reads one input at a time from the environment as the runner sets it (`INPUT_` and the name in capitals, dashes
 * kept), and gathers what is wrong.
 */
export class Reader {
  readonly faults: InputFault[] = []
  readonly warnings: string[] = []
  /** What was found to be secret on the way. */
  readonly secrets: string[] = []
  readonly #env: Env

  constructor(env: Env) {
    this.#env = env
  }

  /** Without the white space around it; empty when absent. */
  text(name: string): string {
    return (this.#env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  }

  /** For YAML, where the white space before the first line says how deep the others are. Empty when absent. */
  yaml(name: string): string {
    return (this.#env[`INPUT_${name.toUpperCase()}`] ?? '').trimEnd()
  }

  /** As it was written, with the white space around it. */
  verbatim(name: string): string {
    return this.#env[`INPUT_${name.toUpperCase()}`] ?? ''
  }

  has(name: string): boolean {
    return this.text(name) !== ''
  }

  /** Notes that an input is wrong; gives undefined, to be returned in place of what it should have been. */
  fault(input: string, message: string): undefined {
    this.faults.push({ input, message })
    return undefined
  }

  /** A YAML 1.2 boolean. */
  flag(name: string, fallback: boolean): boolean {
    const given = this.text(name)
    if (given === '') return fallback
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(given)) return given.toLowerCase() === 'true'
    this.fault(name, `${quote(given)} is not a valid boolean. Write true or false.`)
    return fallback
  }

  /** One of several words; the first is the default. */
  choice<T extends string>(name: string, words: readonly [T, ...T[]]): T {
    const given = this.text(name)
    const word = words.find((candidate) => candidate === given)
    if (given === '' || word) return word ?? words[0]
    this.fault(name, `${quote(given)} is not one of ${words.join(', ')}.${didYouMean(given, words)}`)
    return words[0]
  }

  /** Entries, one a line or separated by commas; a comma in braces belongs to a glob. */
  list(name: string): string[] {
    return this.text(name)
      .split('\n')
      .flatMap(splitAtCommas)
      .map((entry) => entry.trim())
      .filter(Boolean)
  }

  /** A decimal int64 above zero; undefined when absent or wrong. */
  id(name: string): string | undefined {
    const given = this.text(name)
    if (given === '') return undefined
    if (/^[1-9]\d{0,18}$/.test(given) && BigInt(given) <= LARGEST_ID) return given
    if (/^\d(?:\.\d+)?E\+\d+$/i.test(given)) {
      // GitHub reads a bare number as a double and writes it with 15 significant digits.
      return this.fault(
        name,
        `${quote(given)} has lost digits: GitHub rounds long numbers. Put the ID in quotes in the workflow.`,
      )
    }
    return this.fault(
      name,
      `${quote(given)} is not a valid ID. Write the decimal number from the address of its page, such as 11223344.`,
    )
  }
}

/** A line at its commas, except those whose next brace closes. From its end, so that a long line takes linear time. */
function splitAtCommas(line: string): string[] {
  const entries: string[] = []
  let end = line.length
  let nextBrace = ''
  for (let at = line.length - 1; at >= 0; at--) {
    const character = line.charAt(at)
    if (character === '{' || character === '}') nextBrace = character
    else if (character === ',' && nextBrace !== '}') {
      entries.push(line.slice(at + 1, end))
      end = at
    }
  }
  return [...entries, line.slice(0, end)].reverse()
}
