/** The candidate most like a word, for "did you mean": one that has all of it in one piece, else the one with the fewest letters to change. */
export function nearest(word: string, candidates: readonly string[]): string {
  const longer =
    word.length >= SHORTEST_PIECE
      ? candidates.find((candidate) => candidate.toLowerCase().includes(word.toLowerCase()))
      : undefined
  if (longer !== undefined) return longer
  const scored = candidates.map((candidate) => ({
    candidate,
    distance: editDistance(word.toLowerCase(), candidate.toLowerCase()),
  }))
  return scored.reduce((best, next) => (next.distance < best.distance ? next : best)).candidate
}

/** What is shorter is in many words by chance. */
const SHORTEST_PIECE = 3

/** Letters to insert, delete or replace to get from one word to the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
