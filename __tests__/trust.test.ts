/** What docs/threat-model.md says is held to what is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8').replaceAll('\r\n', '\n')
const model = read('docs', 'threat-model.md')

const threats = model
  .split('\n')
  .filter((line) => /^\| [a-z]/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | ?\|$/g, '')))

describe('docs/threat-model.md', () => {
  test('names tests that are there', () => {
    const named = [...model.matchAll(/`(__tests__\/[^`]+)`/g)].map(([, file = '']) => file)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('names for each threat a test that shows what stops it, or says that nothing of ours does', () => {
    const unshown = threats.filter(
      ([, stops = '', shown = '']) => !shown.includes('__tests__/') && !/^(Nothing|GitHub)/.test(stops),
    )
    expect(threats.length).toBeGreaterThan(20)
    expect(unshown).toEqual([])
  })

  test('says what each right to write of our workflows is for', () => {
    const table = model.slice(model.indexOf('## What each permission is for'))
    const rights = readdirSync(join(root, '.github', 'workflows')).flatMap((file) => {
      const { jobs } = parse(read('.github', 'workflows', file)) as { jobs: Record<string, { permissions?: object }> }
      return Object.values(jobs)
        .flatMap(({ permissions = {} }) => Object.entries(permissions))
        .filter(([scope, right]) => `${scope}: ${right}` !== 'contents: read')
        .map(([scope, right]) => ({ file, right: `${scope}: ${right}` }))
    })
    const rows = table.split('\n')
    expect(rights.filter(({ file, right }) => !rows.some((row) => row.includes(file) && row.includes(right)))).toEqual(
      [],
    )
  })
})
