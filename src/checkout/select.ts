/** Says of a path whether it is meant. Paths are relative to the root of the repository, with `/`. */
export type Matcher = (path: string) => boolean

/** A pattern, and which paths it speaks of. */
interface Pattern {
  isTakenOut: boolean
  /** Without the `!`, tidied. */
  text: string
  matches: Matcher
}

/** What patterns leave of paths. */
export interface Selection {
  matches: Matcher
  /** Patterns that speak of none of the paths, without those that have wildcards and take out. */
  idle: string[]
}

const LEADS_OUT = /(?:^|[/{,(|])\.\.(?:[/},)|]|$)/
/** What picomatch takes. */
const LONGEST_PATTERN = 65_536 - 10
const GLOB = /[*?[\]{}]|[!+@]\(/

/** What is wrong with a pattern, as what follows it in a sentence; undefined when nothing is. */
export function patternFault(pattern: string): string | undefined {
  const text = pattern.replace(/^!/, '').trim()
  if (text === '') return 'names nothing. Write a path or a glob.'
  if (text.length > LONGEST_PATTERN) return 'is too long.'
  if (text.includes('\\')) return 'has a backslash. Write paths with forward slashes.'
  if (text.startsWith('/') || /^[a-z]:/i.test(text))
    return 'is absolute. Write it relative to the root of the repository.'
  if (LEADS_OUT.test(text)) return 'leads out of the repository. Write it relative to its root.'
  return undefined
}

/**
 * Whether a path is meant by patterns, which apply in their order: each adds what it matches, or takes it out where it
 * begins with `!`. Where the first one takes out, it is of all; no pattern means nothing. A pattern is the path of a
 * file, of a folder with all that is in it, or a glob of files:
 * https://github.com/micromatch/picomatch#globbing-features
 */
export async function createMatcher(patterns: readonly string[]): Promise<Matcher> {
  return matcherOf(await readPatterns(patterns))
}

/** The same, with what the patterns did on these paths. */
export async function selectPaths(patterns: readonly string[], paths: readonly string[]): Promise<Selection> {
  const read = await readPatterns(patterns)
  const idle = patterns.filter((_, index) => {
    const { isTakenOut, text, matches } = read[index] as Pattern
    return !(isTakenOut && GLOB.test(text)) && !paths.some(matches)
  })
  return { matches: matcherOf(read), idle }
}

function matcherOf(patterns: readonly Pattern[]): Matcher {
  const isAllFirst = patterns[0]?.isTakenOut ?? false
  return (path) =>
    patterns.reduce(
      (isIn, { isTakenOut, matches }) => (isIn === isTakenOut && matches(path) ? !isIn : isIn),
      isAllFirst,
    )
}

async function readPatterns(patterns: readonly string[]): Promise<Pattern[]> {
  // Only these inputs need it.
  const { default: picomatch } = await import('picomatch')
  return patterns.map((pattern) => {
    const { isTakenOut, text } = split(pattern)
    if (text === '') return { isTakenOut, text, matches: () => true }
    const isGlobbed = picomatch(text, { dot: true, nonegate: true })
    // A file or folder of just this name comes first: brackets and the like may be part of it.
    const matches = (path: string) => path === text || path.startsWith(`${text}/`) || isGlobbed(path)
    return { isTakenOut, text, matches }
  })
}

/** `!./etl//x/` → takes out `etl/x`; `.` is the root and empty. */
function split(pattern: string): { isTakenOut: boolean; text: string } {
  const isTakenOut = pattern.startsWith('!')
  const rest = (isTakenOut ? pattern.slice(1) : pattern).trim()
  const parts = rest.split('/').filter((part, index) => part !== '.' && (part !== '' || index === 0))
  return { isTakenOut, text: parts.join('/') }
}
