const LONGEST_QUOTE = 80

// Personal access tokens: one given as the wrong input must not be shown by the message about that input.
const ACCESS_TOKENS = /\b(dapi|dose|dkea)[0-9a-f]{8,}/gi
// What cannot be seen is often what is wrong.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu

/** What was given, on one line and not too long, with what is invisible written out. */
export function quote(text: string): string {
  const shown = text.replace(ACCESS_TOKENS, '$1…')
  const head = shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown
  return JSON.stringify(head).replace(
    INVISIBLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
