/** What `npm run bench` has measured, as the page that shows it. */
import { costsOf, KINDS, PACES } from '../harness/waits.ts'
import { between } from './readme.ts'

/** A median, and what eight values of ten lie between. */
export interface Sample {
  median: number
  low: number
  high: number
}

/** One thing that was measured. */
export interface Figure {
  name: string
  ours: Sample
  unit: string
  digits: number
  /** The same of something to compare with, measured in turn with ours. */
  beside?: { name: string; value: Sample }
  goal: string
}

const JOBS = 1_000

/** A line for the terminal. */
export function figureLine({ name, ours, unit, digits, beside, goal }: Figure): string {
  const show = (value: number): string => inDigits(value, digits)
  const than = beside ? `, ${timesOf(ours, beside.value)} x ${beside.name} (${show(beside.value.median)})` : ''
  const spread = `(${show(ours.low)} to ${show(ours.high)})`
  return `${name.padEnd(58)} ${show(ours.median).padStart(9)} ${unit} ${spread}${than}; goal: ${goal}`
}

/** All figures as a table. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, ours, unit, digits, beside, goal }) => [
    name,
    `${inDigits(ours.median, digits)} ${unit}`,
    beside ? `${beside.name}: ${inDigits(beside.value.median, digits)} ${unit}` : '',
    beside ? timesOf(ours, beside.value) : '',
    goal,
  ])
  return table(
    ['Measured', 'This action', 'Beside it', 'Ratio', 'Goal'],
    [':---', '---:', '---:', '---:', ':---'],
    rows,
  )
}

/** Seconds from the end of a run until it is seen, and requests a run, at each pace, as a table. */
export function waitsTable(): string {
  const rows = KINDS.map((kind) => {
    const costs = costsOf(kind, JOBS, PACES)
    return [kind.name, ...PACES.map((pace) => `${costs[pace].lateS.toFixed(1)} s, ${costs[pace].calls.toFixed(0)}`)]
  })
  return table(['Durations', ...PACES], [':---', ...PACES.map(() => '---:')], rows)
}

/** The page with the figures in their place; `where` says what machine they are of, and when. */
export function withFigures(page: string, figures: readonly Figure[], waits: string, where: string): string {
  const said = between(page, 'figures', [where, figuresTable(figures)].join('\n\n'), 'docs/figures.md')
  return between(said, 'waits', waits, 'docs/figures.md')
}

function timesOf(ours: Sample, theirs: Sample): string {
  return (ours.median / theirs.median).toFixed(2)
}

function inDigits(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function table(...rows: [head: string[], line: string[], body: string[][]]): string {
  const [head, line, body] = rows
  return [head, line, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
