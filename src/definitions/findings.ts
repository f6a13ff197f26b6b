import { quote } from '../text/quote.ts'
import type { DefinitionFault } from './definition.ts'
import type { Where } from './node.ts'

// More than these nobody reads, and each names the nearest word, which takes time.
const MOST_FAULTS = 200
const MOST_WARNINGS = 50

/** Gathers what is wrong, and what is only odd, up to a number that can be read. */
export class Findings {
  readonly #faults: DefinitionFault[] = []
  readonly #warnings: string[] = []
  #moreFaults = 0
  #moreWarnings = 0

  get faults(): DefinitionFault[] {
    const more = {
      file: this.#faults.at(-1)?.file ?? '',
      place: '',
      message: `There are ${this.#moreFaults} more faults of this kind.`,
    }
    return this.#moreFaults > 0 ? [...this.#faults, more] : this.#faults
  }

  get warnings(): string[] {
    return this.#moreWarnings > 0
      ? [...this.#warnings, `There are ${this.#moreWarnings} more warnings of this kind.`]
      : this.#warnings
  }

  /** How many faults there are so far, to tell whether something has added one. */
  get count(): number {
    return this.#faults.length + this.#moreFaults
  }

  /** `message` is only called when there is room for it. */
  fault({ file, line }: { file: string; line?: number }, place: string, message: () => string): void {
    if (this.#faults.length >= MOST_FAULTS) this.#moreFaults++
    else this.#faults.push({ file, ...(line !== undefined && { line }), place, message: message() })
  }

  warn({ file, line }: Where, place: string, message: () => string): void {
    if (this.#warnings.length >= MOST_WARNINGS) this.#moreWarnings++
    else this.#warnings.push(`${file}:${line}: ${place === '' ? '' : `${place}: `}${message()}`)
  }

  /** A warning that is about no file. */
  note(message: () => string): void {
    if (this.#warnings.length >= MOST_WARNINGS) this.#moreWarnings++
    else this.#warnings.push(message())
  }
}

/** The place of a field in another place: `tasks[ingest]` and `max_retries` make `tasks[ingest].max_retries`. */
export function inside(place: string, field: string): string {
  return place === '' ? nameInPlace(field) : `${place}.${nameInPlace(field)}`
}

/** The place of an entry of a list: by its key, else by its number from 0. */
export function entry(place: string, key: string | number): string {
  return `${place}[${typeof key === 'number' ? key : nameInPlace(key)}]`
}

function nameInPlace(name: string): string {
  return /^[\w./-]{1,100}$/.test(name) ? name : quote(name)
}
