import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { chosenScenario, portOption, speedOption } from '../../simulator/scenario/command-line.ts'
import { parseScenario } from '../../simulator/scenario/scenario.ts'

const root = join(import.meta.dirname, '..', '..')
const children = new Set<ChildProcess>()

afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
})

function start(args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  children.add(child)
  return child
}

/** Runs a script of the project to its end. */
async function run(...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const child = start(args)
  let [out, error] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (error += text))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, error }
}

/** Resolves with the first text of a process that matches. */
function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      const found = pattern.exec(text)
      if (found) resolve(found)
    })
    child.on('close', () => reject(new Error(`ended without ${String(pattern)}: ${text}`)))
  })
}

describe('the options of both commands', () => {
  it.each(['x', '0', '-1', 'Infinity', ''])('refuse the speed %j', (speed) => {
    expect(() => speedOption(speed)).toThrow(`--speed: '${speed}' is not a positive number.`)
  })

  it('refuse a speed at which no answer would come in time', () => {
    expect(speedOption('300', 300)).toBe(300)
    expect(() => speedOption('301', 300)).toThrow("--speed: '301' is more than 300, at which no answer comes in time.")
  })

  it.each(['70000', '1.5', 'x', '0'])('refuse the port %j', (port) => {
    expect(() => portOption(port)).toThrow(`--port: '${port}' is not a port (1 to 65535).`)
  })

  it.each([
    [
      'nope',
      "there is no scenario 'nope'. There are deploy, green, large, pull-request, red and sign-in; " +
        'or give the path of a file.',
    ],
    ['./nope.yaml', "there is no file './nope.yaml'."],
    ['./simulator', "'./simulator' cannot be read (EISDIR)."],
  ])('refuse the scenario %j', async (name, message) => {
    await expect(chosenScenario(name)).rejects.toThrow(`--scenario: ${message}`)
  })

  it.each(['green', 'simulator/scenarios/green.yaml'])('take the scenario %j', async (name) => {
    const { file, scenario } = await chosenScenario(name)
    expect(file).toBe(join(root, 'simulator', 'scenarios', 'green.yaml'))
    expect(scenario.jobs).toHaveLength(2)
  })

  it('take no clock that stands still', () => {
    expect(() => parseScenario('clock: { speed: 0 }')).toThrow('clock.speed: must be a number above 0')
  })
})

describe.each(['scripts/demo.ts', 'simulator/main.ts'])('%s', (script) => {
  it.each([
    [['--speed', 'x'], "--speed: 'x' is not a positive number."],
    [
      ['--scenario', 'nope'],
      "--scenario: there is no scenario 'nope'. There are deploy, green, large, pull-request, red and sign-in",
    ],
    [['--fast'], "Unknown option '--fast'"],
  ])('says what is wrong with %j in one line, and how it is used', async (args, message) => {
    const { code, out, error } = await run(script, ...args)
    const [first = '', second = '', ...more] = error.trimEnd().split('\n')
    expect({ code, out, more }).toEqual({ code: 1, out: '', more: [] })
    expect(first.slice(0, message.length)).toBe(message)
    expect(second).toMatch(/^Usage: npm run /)
  })
})

it('the demo shows a pull request that changes two of five notebooks, from its checkout', async () => {
  const { code, out } = await run('scripts/demo.ts', '--scenario', 'pull-request')
  expect(code).toBe(0)
  expect(out).toContain('2 of 5 notebooks run (`changed-only`)')
  expect(out).toMatch(/Imported 7 files of commit `[0-9a-f]{7}`/)
  expect(out).toContain("notebooks__orders: ModuleNotFoundError: No module named 'src.rates'")
  expect(out).toMatch(/notebooks__prices.*succeeded/)
  expect(out).toMatch(/The step ended with exit code 1, the run with FAILED/)
})

it('simulate says when its port is taken', async () => {
  const first = start(['simulator/main.ts'])
  const [, port = ''] = await printed(first, /DATABRICKS_HOST=http:\/\/127\.0\.0\.1:(\d+)/)
  const { code, error } = await run('simulator/main.ts', '--port', port)
  expect(code).toBe(1)
  expect(error.split('\n')[0]).toBe(`--port: ${port} is taken.`)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The processes that this one has started. */
function childrenOf(pid: number): number[] {
  if (process.platform === 'win32') return []
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number))
  return pairs.filter(([, parent]) => parent === pid).map(([child = 0]) => child)
}

// Starts the demo with its own output, says which process it is, and lives on.
const PARENT = `
  const { spawn } = require('node:child_process')
  const child = spawn(process.execPath, ['scripts/demo.ts', '--speed', '1'], { stdio: 'inherit' })
  console.log('pid ' + child.pid)
`

// As npm does: a shell in between, which does not end when npm is killed.
const NPM = `
  const { spawn } = require('node:child_process')
  const env = { ...process.env, npm_lifecycle_event: 'demo' }
  const command = '"' + process.execPath + '" scripts/demo.ts --speed 1 & echo "pid $!"; wait'
  spawn(command, { shell: true, stdio: 'inherit', env })
`
const starters =
  process.platform === 'win32'
    ? [['the parent', PARENT]]
    : [
        ['the parent', PARENT],
        ['npm', NPM],
      ]

it.each(starters)('the demo ends when %s is gone, and so does the step in it', async (_who, script) => {
  const parent = start(['-e', script])
  const demo = Number((await printed(parent, /pid (\d+)/))[1])
  await printed(parent, /ingest_orders/)
  const all = [demo, ...childrenOf(demo)]
  if (process.platform !== 'win32') expect(all.length).toBeGreaterThan(1)
  parent.kill('SIGKILL')
  // It looks twice a second.
  for (let rest = 50; rest > 0 && all.some(isAlive); rest--) await new Promise((resolve) => setTimeout(resolve, 100))
  const left = all.filter(isAlive)
  for (const pid of left) process.kill(pid, 'SIGKILL')
  expect(left).toEqual([])
})
