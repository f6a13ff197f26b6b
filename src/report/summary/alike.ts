/**
 * What may stand for one another in a graph. Items are numbers from 0 on; edges are pairs of them.
 */

/** From an item to one that comes after it. */
export type Edge = [from: number, to: number]

/**
 * The items in groups, each in their order: those of a group say the same, and come after and before the same groups.
 * `said` is what each says. Takes as many rounds as the graph is long.
 */
export function groupsOf(said: string[], edges: Edge[]): number[][] {
  const [before, after] = [neighbours(said.length, edges, 1), neighbours(said.length, edges, 0)]
  let count = 0
  let groups = numbered(said)
  while (groups.count > count) {
    const { of } = groups
    count = groups.count
    const around = (near: number[][], item: number): string =>
      [...new Set(near[item]?.map((other) => of[other]))].sort().join()
    groups = numbered(of.map((group, item) => `${group}:${around(before, item)}:${around(after, item)}`))
  }
  return [...Map.groupBy(groups.of.keys(), (item) => groups.of[item]).values()]
}

/** Groups by what is the same: the number of each item's group, and how many there are. */
function numbered(texts: string[]): { of: number[]; count: number } {
  const numbers = new Map<string, number>()
  const of = texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  })
  return { of, count: numbers.size }
}

/** For each item those at the other end of its edges; `end` is which end of them it is. */
function neighbours(count: number, edges: Edge[], end: 0 | 1): number[][] {
  const near = Array.from({ length: count }, (): number[] => [])
  for (const edge of edges) near[edge[end]]?.push(edge[end === 0 ? 1 : 0])
  return near
}

/** The edges between groups, each once. */
export function edgesBetween(groups: number[][], edges: Edge[]): Edge[] {
  const groupOf = new Map(groups.flatMap((items, group) => items.map((item) => [item, group] as const)))
  const found = new Map<string, Edge>()
  for (const [from, to] of edges) {
    const edge: Edge = [groupOf.get(from) ?? 0, groupOf.get(to) ?? 0]
    found.set(edge.join(), edge)
  }
  return [...found.values()]
}
