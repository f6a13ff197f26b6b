/** A block of a page as a workflow that runs: what is wrong with it, in words. */
import { parse } from 'yaml'
import type { StepRun } from './job.ts'
import type { Block, Situation } from './pages.ts'
import { readWorkflow } from './read.ts'
import { runWorkflow, type JobRun } from './run.ts'
import { worldFor } from './surroundings.ts'

/** A job around steps that stand alone: somebody has checked the repository out before them. */
const AROUND = `name: Steps of a page
on: [push, pull_request]
permissions: {}
jobs:
  job:
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
`
const INDENT = '      '
/** What the runner shows as an annotation. */
const REMARK = /^::(?:warning|notice)/

/** The workflow that a block is or stands in, and by how much its lines are further down than the block's own. */
export function workflowOf({ page, line, text }: Block): { text: string; offset: number } {
  const value = parse(text) as unknown
  if (Array.isArray(value)) {
    const steps = text.replace(/^(?=.)/gm, INDENT)
    return { text: AROUND + steps, offset: AROUND.split('\n').length - 1 }
  }
  if (typeof value === 'object' && value !== null && 'on' in value && 'jobs' in value) return { text, offset: 0 }
  throw new Error(
    `${page}:${line}: this is neither a workflow nor steps of one: say what it is, as in \`\`\`yaml scenario.`,
  )
}

export interface Tried {
  /** What is not as the page promises; nothing if all is. */
  faults: string[]
  /** The steps that ran. */
  ran: string[]
}

/** Runs a block in a situation. */
export async function tryOut(block: Block, situation: Situation): Promise<Tried> {
  const { text } = workflowOf(block)
  let world
  try {
    const workflow = readWorkflow(text)
    world = await worldFor(workflow, text, situation, block.files)
    const jobs = await runWorkflow(workflow, world)
    const steps = jobs.flatMap(({ legs }) => legs.flatMap((leg) => leg.steps))
    return {
      faults: faultsOf(jobs, situation),
      ran: steps.filter(({ outcome }) => outcome !== 'skipped').map(({ at }) => at),
    }
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], ran: [] }
  } finally {
    await world?.close()
  }
}

/** The steps of a block that none of its situations has reached. */
export function neverRan(block: Block, tried: Tried[]): string[] {
  const all = readWorkflow(workflowOf(block).text).jobs.flatMap(({ steps }) => steps.map(({ at }) => at))
  return all.filter((at) => !tried.some(({ ran }) => ran.includes(at)))
}

function faultsOf(jobs: JobRun[], { expect, skips }: Situation): string[] {
  const legs = jobs.flatMap((job) => job.legs.map((leg) => ({ id: job.id, ...leg })))
  const steps = legs.flatMap((leg) => leg.steps)
  const ended = conclusionOf(jobs)
  const trouble = steps.filter(({ outcome }) => outcome === 'failure').map(why)
  const notSkipped = skips.filter((id) => !jobs.some((job) => job.id === id && job.result === 'skipped'))
  return [
    ...(ended === expect ? [] : [`it ended as ${ended}, not as ${expect}`, ...trouble]),
    ...legs.flatMap(({ id, dropped }) => dropped.map((name) => `job ${id}: its output ${name} holds a secret`)),
    ...notSkipped.map((id) => `job ${id} was not skipped`),
    ...steps.flatMap(remarks),
  ]
}

function conclusionOf(jobs: JobRun[]): Situation['expect'] {
  const results = jobs.map(({ result }) => result)
  if (results.some((result) => result === 'failure' || result === 'cancelled')) return 'failure'
  return results.every((result) => result === 'skipped') ? 'skipped' : 'success'
}

function why({ at, log }: StepRun): string {
  const lines = log.trim().split('\n')
  return `${at} failed: ${lines.findLast((line) => line.startsWith('::error')) ?? lines.at(-1) ?? ''}`
}

/** What an example should not make anybody wonder about; and that the action did something. */
function remarks({ at, log, ours, outcome, outputs }: StepRun): string[] {
  if (ours === undefined || outcome === 'skipped') return []
  // Where no notebook is to run, the step says so.
  const isSpared = outputs['notebooks'] === '[]'
  const said = log.split('\n').filter((line) => REMARK.test(line))
  const isIdle = outcome === 'success' && (outputs['run-id'] === '' || outputs['plan'] === '[]')
  return isSpared
    ? said.slice(1).map((line) => `${at}: ${line}`)
    : [
        ...said.map((line) => `${at}: ${line}`),
        ...(isIdle ? [`${at}: it started or followed no run, or planned no job`] : []),
      ]
}
