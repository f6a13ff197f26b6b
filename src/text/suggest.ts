import leven from 'leven'

/** What is shorter is in many words by chance. */
const SHORTEST_PIECE = 3
/** Comparing costs the product of both lengths, and no candidate is as long as this. */
const LONGEST_COMPARED = 200

/**
 * The candidate most like a word, for "did you mean": one that has all of it in one piece, else the one with the fewest
 * letters to change, capitals or not. There must be at least one candidate.
 */
export function nearest(word: string, candidates: readonly string[]): string {
  const wanted = word.slice(0, LONGEST_COMPARED).toLowerCase()
  const holdsIt = candidates.find((candidate) => candidate.toLowerCase().includes(wanted))
  if (holdsIt !== undefined && wanted.length >= SHORTEST_PIECE) return holdsIt
  const scored = candidates.map((candidate) => ({ candidate, distance: leven(wanted, candidate.toLowerCase()) }))
  return scored.reduce((best, next) => (next.distance < best.distance ? next : best)).candidate
}
