import { shorten } from '../text/cut.ts'

const LONGEST_NAME = 160
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu

/** The path of a file in a sentence: as it is, or quoted where there is more to it than can be seen. */
export function nameOf(path: string): string {
  const shown = shorten(path, LONGEST_NAME, 'both')
  if (PLAIN.test(shown) && shown === shown.trim()) return shown
  return JSON.stringify(shown).replace(
    INVISIBLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
