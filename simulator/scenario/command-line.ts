import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadScenario, ScenarioError, type Scenario } from './scenario.ts'

const FOLDER = join(import.meta.dirname, '..', 'scenarios')
const LAST_PORT = 65_535

/** A command line that cannot be carried out; its message is one line. */
export class CommandLineError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CommandLineError'
  }
}

/** The names of our own scenarios. */
export function scenarioNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted()
}

/** The file of a scenario: `red` is one of ours, anything with a dot or a slash is the path of a file. */
function scenarioFile(name: string): string {
  if (/[./\\]/.test(name)) {
    if (!existsSync(name)) throw new CommandLineError(`--scenario: there is no file '${name}'.`)
    return resolve(name)
  }
  const names = scenarioNames()
  if (names.includes(name)) return join(FOLDER, `${name}.yaml`)
  const known = new Intl.ListFormat('en-GB').format(names)
  throw new CommandLineError(
    `--scenario: there is no scenario '${name}'. There are ${known}; or give the path of a file.`,
  )
}

/** Reads the scenario that a name or a path means. What is wrong inside the file is a ScenarioError. */
export async function chosenScenario(name: string): Promise<{ file: string; scenario: Scenario }> {
  const file = scenarioFile(name)
  try {
    return { file, scenario: await loadScenario(file) }
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new CommandLineError(`--scenario: '${name}' cannot be read (${error.code ?? error.message}).`)
  }
}

/** How many times faster than life time runs, at most `most` times; undefined when nothing was said. */
export function speedOption(value: string | undefined, most = Infinity): number | undefined {
  if (value === undefined) return undefined
  const speed = Number(value)
  if (!Number.isFinite(speed) || speed <= 0) throw new CommandLineError(`--speed: '${value}' is not a positive number.`)
  if (speed > most)
    throw new CommandLineError(`--speed: '${value}' is more than ${most}, at which no answer comes in time.`)
  return speed
}

/** The port to listen on; undefined when nothing was said. */
export function portOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const port = Number(value)
  if (Number.isInteger(port) && port >= 1 && port <= LAST_PORT) return port
  throw new CommandLineError(`--port: '${value}' is not a port (1 to ${LAST_PORT}).`)
}

/** Whether an error came from the operating system, such as EADDRINUSE. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error
}

/** What to tell whoever typed a command that cannot be carried out; undefined when the fault is not in the command. */
export function usageFault(error: unknown, usage: string): string | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  const theirs =
    error instanceof CommandLineError || error instanceof ScenarioError || code.startsWith('ERR_PARSE_ARGS_')
  return theirs ? `${error.message}\n${usage}` : undefined
}
