/**
 * The legs of a matrix:
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */

export type Leg = Record<string, unknown>

/** All combinations, in GitHub's order; `exclude` goes first, then `include` adds. Throws where a part is no list. */
export function legsOf(matrix: Record<string, unknown>): Leg[] {
  const { include = [], exclude = [], ...axes } = matrix
  const excluded = legs('exclude', exclude)
  const combined = Object.entries(axes)
    .reduce<Leg[]>(
      (soFar, [name, values]) => soFar.flatMap((leg) => list(name, values).map((value) => ({ ...leg, [name]: value }))),
      [{}],
    )
    .filter((leg) => Object.keys(leg).length > 0 && !excluded.some((part) => agrees(leg, part)))
  return legs('include', include).reduce((soFar, more) => included(soFar, more, Object.keys(axes)), combined)
}

/** Adds to each leg whose own values stay as they are; a part that fits none is a leg of its own. */
function included(all: Leg[], more: Leg, axes: string[]): Leg[] {
  const own = Object.fromEntries(Object.entries(more).filter(([name]) => axes.includes(name)))
  const fits = (leg: Leg): boolean => axes.some((name) => name in leg) && agrees(leg, own)
  return all.some(fits) ? all.map((leg) => (fits(leg) ? { ...leg, ...more } : leg)) : [...all, more]
}

function agrees(leg: Leg, part: Leg): boolean {
  return Object.entries(part).every(([name, value]) => JSON.stringify(leg[name]) === JSON.stringify(value))
}

function list(name: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`matrix.${name} is not a list.`)
  return value
}

function legs(name: string, value: unknown): Leg[] {
  return list(name, value).map((item) => {
    if (typeof item !== 'object' || item === null) throw new Error(`matrix.${name} has an item that is not a map.`)
    return item as Leg
  })
}
