import { beginningOf, shorten } from '../../text/cut.ts'

/**
 * Foreign text inside of a Mermaid diagram, on one line of at most so many characters; empty where nothing is left.
 * Mermaid's ways of escaping differ from diagram to diagram and from version to version, and GitHub does not say which
 * it has: what may mean something to any of them becomes `_`. Words such as `end`, `section` or a date, and the marks
 * of a list, mean something only where a line or a label begins: put an icon before them.
 */
export function diagramText(text: string, most: number): string {
  // What will be cut off need not be looked at.
  const safe = beginningOf(text, FAR_MORE * most)
    .toWellFormed()
    .replace(/[^\p{L}\p{N} .,()_-]/gu, '_')
  return shorten(safe, most, 'both').trim()
}

const FAR_MORE = 20
