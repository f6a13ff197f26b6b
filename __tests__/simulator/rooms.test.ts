import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..', '..', 'simulator')

/** Each room and those that it may import from, as simulator/README.md says. */
const BELOW: Record<string, string[]> = {
  scenario: [],
  engine: ['scenario'],
  server: ['scenario'],
  files: ['engine', 'server', 'scenario'],
  wire: ['files', 'engine', 'scenario'],
  identity: ['server', 'scenario'],
  github: ['server', 'scenario'],
  endpoints: ['wire', 'files', 'engine', 'server', 'scenario'],
  workspace: ['endpoints', 'identity', 'wire', 'files', 'engine', 'server', 'scenario'],
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** The files of the simulator that a file imports, as paths from the simulator's folder. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, target = '']) => relative(root, join(root, dirname(file), target)))
    .filter((target) => !target.startsWith('..'))
}

const room = (file: string): string => file.split('/')[0] ?? ''

test.each(Object.keys(BELOW))('the room %s imports only from rooms below it', (name) => {
  const upward = files
    .filter((file) => room(file) === name)
    .flatMap((file) => imports(file).map((target) => ({ file, target })))
    .filter(({ target }) => room(target) !== name && !BELOW[name]?.includes(room(target)))
  expect(upward).toEqual([])
})

test('every file is in a room, but for the two that start it', () => {
  expect(files.filter((file) => !(room(file) in BELOW)).toSorted()).toEqual(['main.ts', 'simulation.ts'])
})

test('no file imports itself in a circle', () => {
  const open = new Map(files.map((file) => [file, imports(file)]))
  for (let size = -1; size !== open.size;) {
    size = open.size
    for (const [file, targets] of open) if (targets.every((target) => !open.has(target))) open.delete(file)
  }
  expect([...open.keys()]).toEqual([])
})

test('README.md names every room and the files that it speaks of are there', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(Object.keys(BELOW).filter((name) => !readme.includes(`\`${name}/\``))).toEqual([])
  const named = [...readme.matchAll(/`((?:[\w-]+\/)+[\w-]+\.ts)`/g)].map(([, path = '']) => path)
  const example = 'endpoints/clusters.ts'
  expect(named.filter((path) => !path.startsWith('src/') && path !== example && !files.includes(path))).toEqual([])
})
