import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readLeft, type LeftToTell } from '../report/left-to-tell.ts'
import { readSaved, type SavedStep } from '../run/saved.ts'
import { describeError } from '../text/failure.ts'
import type { World } from './world.ts'

/** Name of the runner's state that holds the saved journal. */
const STATE = 'journal'
/**
 * The state comes to the clean-up step as a variable of its environment, and with a longer one that step cannot be
 * started: Linux takes 128 KiB, Windows 32,766 characters.
 */
const LONGEST_STATE_BYTES = 30_000
/** Begins a state that names a file in place of holding the journal; no JSON begins so. */
const IN_FILE = 'file:'

/**
 * Saves what the clean-up step will need: in the runner's state, else in a file under RUNNER_TEMP, which holds nothing
 * once the state takes something again. Gives why neither took it; undefined when it is saved.
 */
export function createSave({
  core,
  env,
  writeText,
}: Pick<World, 'core' | 'env' | 'writeText'>): (text: string) => string | undefined {
  const file = secondPlace(env)
  let isInFile = false
  /** Gives whether the file has the text. */
  const writeFile = (text: string): boolean => {
    try {
      if (file !== undefined) writeText(file, text)
      return file !== undefined
    } catch {
      return false
    }
  }
  return (text) => {
    try {
      core.saveState(STATE, shortEnough({ env, writeText }, text))
      if (isInFile && writeFile('')) isInFile = false
      return undefined
    } catch (error) {
      if (!writeFile(text)) return describeError(error)
      isInFile = true
      return undefined
    }
  }
}

/** The text, or in place of one that is too long for the state the file that now holds it. */
function shortEnough({ env, writeText }: Pick<World, 'env' | 'writeText'>, text: string): string {
  const place = Buffer.byteLength(text) > LONGEST_STATE_BYTES ? secondPlace(env) : undefined
  if (place === undefined) return text
  const file = `${place}-long`
  writeText(file, text)
  return `${IN_FILE}${file}`
}

/** Name of the runner's state that holds what is left to tell on GitHub. */
const TELLING = 'telling'

/** Saves what is left to tell on GitHub, where the runner's state takes it: nothing depends on it. */
export function saveLeft({ core }: Pick<World, 'core'>, form: string): void {
  try {
    core.saveState(TELLING, form)
  } catch {
    // Then the main step alone tells it.
  }
}

/** What the main step has left to tell on GitHub; undefined: nothing. */
export function loadLeft({ env }: Pick<World, 'env'>): LeftToTell | undefined {
  return readLeft(env[`STATE_${TELLING}`] ?? '')
}

/** What the main step saved, wherever it did; see `readSaved`. */
export async function loadJournal({
  env,
  readText,
}: Pick<World, 'env' | 'readText'>): Promise<SavedStep | 'unreadable' | undefined> {
  const state = env[`STATE_${STATE}`] ?? ''
  const long = state.startsWith(IN_FILE) ? await readText(state.slice(IN_FILE.length)) : undefined
  const inState = readSaved(long ?? state)
  const file = secondPlace(env)
  const text = file === undefined ? undefined : await readText(file)
  if (text === undefined) return inState
  const inFile = readSaved(text)
  // A file is only there when the state took no more, so what it says is newer; unless another step has left it.
  return isOfSameStep(inState, inFile) ? inFile : inState
}

function isOfSameStep(inState: SavedStep | 'unreadable' | undefined, inFile: SavedStep | 'unreadable' | undefined) {
  if (typeof inState !== 'object' || typeof inFile !== 'object') return inState === undefined
  return inState.target.salt === inFile.target.salt
}

/** A file that both steps find by themselves: named after the step and all that it was asked. */
function secondPlace(env: World['env']): string | undefined {
  if (!env.RUNNER_TEMP) return undefined
  const names = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTION']
  const inputs = Object.keys(env).filter((name) => name.startsWith('INPUT_'))
  const step = [...names, ...inputs.sort()].map((name) => [name, env[name] ?? ''])
  return join(
    env.RUNNER_TEMP,
    'databricks-run',
    `journal-${createHash('sha256').update(JSON.stringify(step)).digest('hex')}`,
  )
}
