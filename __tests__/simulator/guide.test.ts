import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parseScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

const root = join(import.meta.dirname, '..', '..')
const guide = readFileSync(join(root, 'docs', 'simulator.md'), 'utf8').replaceAll('\r\n', '\n')
const blocks = (language: string): string[] =>
  [...guide.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text)
const folder = mkdtempSync(join(tmpdir(), 'simulator-guide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The commands of all `console` blocks, in order, as somebody copies them. */
function commands(): string[] {
  return blocks('console').flatMap((block) =>
    block
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line.startsWith('$ '))
      .map((line) => line.slice(2).trim()),
  )
}

const isServer = (command: string): boolean => command.startsWith('npm run simulate')

// Stands for the Databricks CLI, which reads the same two variables.
const CLI = `#!/usr/bin/env node
const [group, verb, id] = process.argv.slice(2)
if (group !== 'jobs' || verb !== 'run-now') throw new Error('unknown command')
const { DATABRICKS_HOST: host, DATABRICKS_TOKEN: token } = process.env
const headers = { Authorization: 'Bearer ' + token }
const answer = await fetch(host + '/api/2.2/jobs/run-now', { method: 'POST', headers, body: '{"job_id":' + id + '}' })
console.log(await answer.text())
if (!answer.ok) process.exitCode = 1
`

/** Starts the workspace as the guide says and waits until it listens. */
async function serve(command: string): Promise<{ child: ChildProcess; greeting: string }> {
  const child = spawn(process.execPath, ['simulator/main.ts', ...command.split(' -- ')[1]!.split(' ')], { cwd: root })
  const greeting = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      if (text.includes('Ctrl+C')) resolve(text)
    })
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (text += piece))
    child.on('close', () => reject(new Error(text)))
  })
  return { child, greeting }
}

/** Runs a script with bash as in one terminal; `databricks` is the one above. */
async function bash(script: string): Promise<{ code: number | null; output: string }> {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'databricks'), CLI)
  chmodSync(join(folder, 'databricks'), 0o755)
  const nodeFolder = join(process.execPath, '..')
  const { DATABRICKS_HOST: _host, DATABRICKS_TOKEN: _token, ...rest } = process.env
  const env = { ...rest, PATH: [folder, nodeFolder, process.env['PATH']].join(delimiter) }
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script], { cwd: root, env })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece))
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (output += piece))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output }
}

describe('docs/simulator.md', () => {
  const onPosix = process.platform === 'win32' ? it.skip : it

  onPosix('has commands that work when they are copied one after the other', async () => {
    const all = commands()
    const [server] = all.filter(isServer)
    const { child, greeting } = await serve(server ?? '')
    try {
      const { code, output } = await bash(all.filter((command) => !isServer(command)).join('\n'))
      expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('run_id') })
      expect(output).not.toContain('error_code')
    } finally {
      child.kill()
    }
    const shown = blocks('console')[0]!
      .split('\n')
      .filter((line) => /^ {2}(?:DATABRICKS|job)/.test(line))
    expect(shown.length).toBeGreaterThan(2)
    expect(greeting.split('\n')).toEqual(expect.arrayContaining(shown))
  })

  it('has more commands than the one that starts the workspace', () => {
    expect(commands().filter((command) => !isServer(command)).length).toBeGreaterThan(2)
  })

  it('has a scenario that can be loaded', () => {
    const [whole = ''] = blocks('yaml')
    const clock = { now: () => 0 }
    expect(new Workspace({ scenario: parseScenario(whole), clock }).runs()).toEqual([])
  })

  it('has test code that runs', async () => {
    const code = blocks('ts')
      .join('\n')
      .replaceAll(/'\.\.\/simulator\//g, `'${pathToFileURL(root).href}/simulator/`)
    writeFileSync(join(folder, 'example.ts'), `${code}\nconsole.log('ran to its end')\n`)
    const child = spawn(process.execPath, [join(folder, 'example.ts')], { cwd: root })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece))
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (output += piece))
    await new Promise((resolve) => child.on('close', resolve))
    expect(output).toContain('ran to its end')
  })
})
