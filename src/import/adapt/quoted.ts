const NOT_PLAIN = /["\\]|[^ -~]/gu

/**
 * A text as a string literal that Python and TOML read alike: in double quotes, all but printable ASCII written out.
 * https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences, https://toml.io/en/v1.0.0#string
 */
export function quoted(text: string): string {
  return `"${text.toWellFormed().replace(NOT_PLAIN, escaped)}"`
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
