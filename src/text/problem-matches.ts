/**
 * Other steps' problem matchers read our log as well: after actions/setup-python every traceback in it would become an
 * annotation of this workflow. Nothing switches them off for one step, not even `stop-commands`.
 *
 * Each of these ends where a pattern of GitHub's own setup actions (python, node with tsc and eslint, go, java, dotnet)
 * and of compilers that write as gcc does must have a blank. Nothing of a path, a line number or a message is touched,
 * so that they can still be searched for and copied. Each begins with a word or sign of its own and none reads on
 * beyond the next one, nor looks back: they are linear.
 */
const PROBLEMS: readonly RegExp[] = [
  // File "x.py", line 3, in f
  /",(?=\s+line\s+\d)/g,
  // x.go:3:4: message, x.c:3:4: error: message, x.go: message
  /(?::\d+|\.go):(?=\s)/g,
  // x.ts(3,4): error TS2322: message
  /\b(?:error|warning|info)(?=\s+[^\s:]*\d\s*:)/g,
  //   3:4  error  message  rule
  /^[^\S\r\n\u2028\u2029]+\d+:\d+(?=\s+(?:error|warning|info)\s)/gm,
  // x.js: line 3, col 4, Error - message (rule)
  /:(?=\s+line\s+\d+,\s+col\s)/g,
  // Exception in thread "main" x.y.Z: message
  /\bException in thread(?= ")/g,
]

/** Has no width, breaks no line, and is not white space, in .NET either, in which the runner matches. */
const WORD_JOINER = '\u2060'

/**
 * The same text, to look at, without what other steps' problem matchers take for a problem. To be called last: what
 * takes characters out of a text may put a pattern together again.
 */
export function withoutProblemMatches(text: string): string {
  return PROBLEMS.reduce((rest, problem) => rest.replace(problem, `$&${WORD_JOINER}`), text)
}
