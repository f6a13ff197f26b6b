import type { RunReport, TaskReport } from '../../model/outcome.ts'
import { lastAttempt, type TaskKind } from '../../model/run.ts'
import { fence } from '../text/markdown.ts'
import { diagramText } from '../text/mermaid.ts'
import { EMOJI, stateWords, type Emphasis } from '../text/states.ts'
import { kindName, taskCount, taskStatus } from '../text/words.ts'
import { edgesBetween, groupsOf, type Edge } from './alike.ts'
import { LONG } from './blocks.ts'

/** Mermaid's own limits, which a diagram cannot raise: https://mermaid.js.org/config/schema-docs/config.html */
export const MOST_EDGES = 500
export const MOST_CHARACTERS = 50_000
/** Jobs have at most 1,000 tasks. Of more, or of more dependencies, finding those that are alike would take long. */
const MOST_TASKS = 1_000
const MOST_DEPENDENCIES = 5_000
const FEWEST_TASKS = 3
/** Characters. Both ends of a key tell it from others. */
const LONGEST_KEY = 40
const LONGEST_STATUS = 60
/** Characters of a key that fit beside the icon: Mermaid wraps labels at 200 pixels, but only at spaces. */
const LONGEST_LINE = 24
/** Ranks that fit beside one another on GitHub's page at their full size. */
const RANKS_IN_PAGE = 4
const NO_BREAK = '\u00A0'

/** The graph as markdown, and how many nodes it has. */
interface Graph {
  block: string
  nodes: number
}

/**
 * The tasks of a run and what they depend on, each with how it ended in words and as a colour. Where there are many,
 * those that are alike share a node. Undefined for fewer than three tasks, for those that do not depend on each other,
 * and for more than Mermaid draws.
 */
export function graph({ tasks }: RunReport): Graph | undefined {
  if (tasks.length < FEWEST_TASKS || tasks.length > MOST_TASKS) return undefined
  const dependencies = edgesOf(tasks)
  if (dependencies.length === 0 || dependencies.length > MOST_DEPENDENCIES) return undefined
  const groups = tasks.length > LONG ? groupsOf(tasks.map(whatIsDrawn), dependencies) : tasks.map((_, task) => [task])
  const edges = edgesBetween(groups, dependencies)
  if (edges.length > MOST_EDGES) return undefined
  const nodes = groups.map((group) => group.flatMap((task) => tasks[task] ?? []) as Alike)
  const diagram = [
    `flowchart ${directionOf(nodes.length, edges)}`,
    ...classesOf(nodes),
    ...nodes.map((node, number) => `    t${number}${drawn(node)}:::${emphasisOf(node)}`),
    ...edges.map(([from, to]) => `    t${from} --> t${to}`),
  ].join('\n')
  return diagram.length > MOST_CHARACTERS ? undefined : { block: fence(diagram, 'mermaid'), nodes: nodes.length }
}

/** Tasks that share a node. */
type Alike = [TaskReport, ...TaskReport[]]

/** What tasks that share a node have in common. */
function whatIsDrawn(task: TaskReport): string {
  return [task.kind, task.kindField ?? '', taskStatus(task).icon, taskStatus(task).text].join('\0')
}

/** What tasks depend on, of the run. */
function edgesOf(tasks: TaskReport[]): Edge[] {
  const numbers = new Map(tasks.map(({ key }, number) => [key, number]))
  return tasks.flatMap(({ key, dependsOn }, to) =>
    dependsOn.flatMap((other): Edge[] => {
      const from = other === key ? undefined : numbers.get(other)
      return from === undefined ? [] : [[from, to]]
    }),
  )
}

/** From left to right as far as that fits; where it does not, along the longer side of the graph downwards. */
function directionOf(count: number, edges: Edge[]): 'LR' | 'TD' {
  const ranks = ranksOf(count, edges)
  const widest = Math.max(...ranks.map(({ length }) => length))
  return ranks.length <= Math.max(RANKS_IN_PAGE, widest) ? 'LR' : 'TD'
}

/** The nodes rank by rank, each behind all that it depends on; those of a circle are left out. */
function ranksOf(count: number, edges: Edge[]): number[][] {
  const waitingFor = Array.from({ length: count }, () => 0)
  for (const [, to] of edges) waitingFor[to] = (waitingFor[to] ?? 0) + 1
  const next = Map.groupBy(edges, ([from]) => from)
  const ranks: number[][] = []
  let rank = [...waitingFor.keys()].filter((number) => waitingFor[number] === 0)
  while (rank.length > 0) {
    ranks.push(rank)
    const freed = rank.flatMap((from) => next.get(from) ?? []).map(([, to]) => to)
    for (const to of freed) waitingFor[to] = (waitingFor[to] ?? 0) - 1
    rank = [...new Set(freed)].filter((to) => waitingFor[to] === 0)
  }
  return ranks
}

/** As flow charts have them: a decision, something that stands for more, and something that is elsewhere. */
const SHAPES: Partial<Record<TaskKind, [open: string, close: string]>> = {
  condition: ['{{', '}}'],
  'for-each': ['[[', ']]'],
  'run-job': ['([', '])'],
}

function drawn(node: Alike): string {
  const [task] = node
  const [open, close] = SHAPES[task.kind] ?? ['[', ']']
  const { icon, text } = taskStatus(task)
  const label = [`${EMOJI[icon]}${NO_BREAK}${nameOf(node)}`, diagramText(text, LONGEST_STATUS)]
  return `${open}"${label.join('<br>')}"${close}`
}

function nameOf(node: Alike): string {
  const [first = '', ...others] = node
    .map((task) => diagramText(task.key, LONGEST_KEY) || diagramText(kindName(task), LONGEST_KEY))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const last = others.at(-1)
  return last === undefined ? inTwo(first) : `${taskCount(node.length)}:<br>${inTwo(first)} …<br>${inTwo(last)}`
}

/** A long key on two lines, parted as near to its middle as words allow. */
function inTwo(key: string): string {
  if (key.length <= LONGEST_LINE) return key
  const half = key.length / 2
  const ends = [...key.matchAll(/[ .,()_…-]/g)].map(({ index }) => index + 1).filter((end) => end < key.length)
  const [middle] = ends.toSorted((a, b) => Math.abs(a - half) - Math.abs(b - half))
  return middle === undefined ? key : `${key.slice(0, middle)}<br>${key.slice(middle)}`
}

function emphasisOf([task]: Alike): Emphasis {
  return stateWords(lastAttempt(task).condition).emphasis
}

/** Dark text on a pale ground reads well on a page of either colour; the frames part from both. */
const TEXT = '#1f2328'
const GROUNDS: Record<Emphasis, { fill: string; stroke: string; more?: string }> = {
  ok: { fill: '#dafbe1', stroke: '#1a7f37' },
  failed: { fill: '#ffcecb', stroke: '#cf222e', more: 'stroke-width:3px' },
  warning: { fill: '#fff8c5', stroke: '#9a6700' },
  running: { fill: '#ddf4ff', stroke: '#0969da' },
  waiting: { fill: '#f6f8fa', stroke: '#6e7781' },
  muted: { fill: '#eaeef2', stroke: '#6e7781', more: 'stroke-dasharray:4 3' },
}

function classesOf(nodes: Alike[]): string[] {
  return [...new Set(nodes.map(emphasisOf))].map((emphasis) => {
    const { fill, stroke, more } = GROUNDS[emphasis]
    const styles = [`fill:${fill}`, `stroke:${stroke}`, `color:${TEXT}`, more].filter(Boolean)
    return `    classDef ${emphasis} ${styles.join(',')}`
  })
}
