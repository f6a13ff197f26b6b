import leven from 'leven'

/** What is shorter is in many words by chance. */
const SHORTEST_PIECE = 3
/** Comparing costs the product of both lengths, and no candidate is as long as this. */
const LONGEST_COMPARED = 200
const MOST_COMPARED = 20_000
/** With more letters to change, two words have nothing to do with each other: so many, or a share of the longer one. */
const MOST_CHANGED = { letters: 2, share: 0.4 }

/**
 * ` Did you mean "x"?`, to put behind a sentence: with the candidate most like a word, as `show` writes it. Empty where
 * none is like it.
 */
export function didYouMean(word: string, candidates: readonly string[], show = (text: string): string => text): string {
  const found = nearest(word, candidates)
  return found === undefined ? '' : ` Did you mean ${show(found)}?`
}

/**
 * The candidate most like a word: one that has all of it in one piece, with the fewest letters around it, else the one
 * with the fewest letters to change, capitals or not; undefined where each has too many.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.slice(0, LONGEST_COMPARED).toLowerCase()
  const around = wanted.length < SHORTEST_PIECE ? undefined : shortestWith(wanted, candidates)
  if (around !== undefined) return around
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates.slice(0, MOST_COMPARED)) {
    const longer = Math.max(wanted.length, candidate.length)
    const most = Math.min(wanted.length - 1, Math.max(MOST_CHANGED.letters, MOST_CHANGED.share * longer))
    if (Math.abs(wanted.length - candidate.length) > most) continue
    const distance = leven(wanted, candidate.toLowerCase())
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { candidate, distance }
  }
  return best?.candidate
}

function shortestWith(piece: string, candidates: readonly string[]): string | undefined {
  let shortest: string | undefined
  for (const candidate of candidates)
    if (candidate.length < (shortest?.length ?? Infinity) && candidate.toLowerCase().includes(piece))
      shortest = candidate
  return shortest
}
