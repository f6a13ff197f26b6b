import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { staleFiles } from '../../scripts/check-dist.ts'
import { gitIn, repositoryOf } from '../builders/checkout.ts'

let root: string

beforeEach(async () => {
  root = await repositoryOf({ 'dist/index.js': 'main', 'dist/7.steps.js': 'chunk', 'a.txt': 'a' })
})

/** What is stale when the build writes these files. */
function staleAfter(files: Record<string, string>, status = 0): string[] {
  return staleFiles(root, (command, args) => {
    if (command === 'git') return { status: 0, stdout: gitIn(root, ...args), stderr: '' }
    mkdirSync(join(root, 'dist'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'dist', name), text)
    return { status, stdout: '', stderr: '' }
  })
}

test('dist is what src builds when the build writes the same files again', () => {
  expect(staleAfter({ 'index.js': 'main', '7.steps.js': 'chunk' })).toEqual([])
})

test('changed, new and missing files are told, and nothing outside of dist', () => {
  writeFileSync(join(root, 'a.txt'), 'changed')
  const stale = staleAfter({ 'index.js': 'other', '8.steps.js': 'chunk' })
  expect(stale.map((line) => line.trim().split(' ').at(-1)).sort()).toEqual([
    'dist/7.steps.js',
    'dist/8.steps.js',
    'dist/index.js',
  ])
})

test('what an earlier build left behind is gone first', () => {
  mkdirSync(join(root, 'lib'))
  staleAfter({})
  expect(existsSync(join(root, 'lib'))).toBe(false)
})

test('a build that fails is an error, not a dist that is the same', () => {
  expect(() => staleAfter({ 'index.js': 'main', '7.steps.js': 'chunk' }, 1)).toThrow('The build failed.')
})
