import { fields, list, mapOf, number, oneOf, raw, text } from './reader.ts'

/** What the demo gives the step. */
export interface DemoScenario {
  /** Which action of this project; the one that runs jobs by default. */
  action?: 'run' | 'deploy'
  /** Inputs of the action. */
  with: Record<string, string>
  /** Files of a checkout, which is made for it. */
  checkout?: Record<string, string>
  /** The number of a pull request, of which the step then is; without this it is of a push. */
  pullRequest?: number
  /** Steps one after the other on the same workspace; one by default. */
  acts?: DemoAct[]
}

/** One step of a demo. */
export interface DemoAct {
  /** What a person should see in it. */
  title: string
  /** Inputs beside those of all acts. */
  with?: Record<string, string>
  /** What somebody changes in the workspace before it: settings of jobs, by their names. */
  byHand?: Record<string, Record<string, unknown>>
}

export const demo = fields<DemoScenario>(
  {
    action: oneOf('run', 'deploy'),
    with: mapOf(text),
    checkout: mapOf(text),
    pullRequest: number,
    acts: list(fields<DemoAct>({ title: text, with: mapOf(text), byHand: mapOf(mapOf(raw)) }, ['title'])),
  },
  ['with'],
)
