/** Files come from a checkout, and may be anything: each ends soon, with one fault, and never with a crash. */
import { describe, expect, it } from '@jest/globals'
import { readDefinitions } from '../../src/definitions/read.ts'
import type { ReadDefinitions } from '../../src/definitions/definition.ts'
import { stringifyJson } from '../../src/databricks/wire/int64.ts'

async function read(text: string): Promise<ReadDefinitions> {
  const options = { variables: {}, syntax: 'deploy', relativePaths: 'refused', tasks: 'any' } as const
  return readDefinitions([{ path: 'a.yml', text }], options)
}

const MEGABYTE = 2 ** 20
const aliases = (levels: number): string =>
  [
    'a0: &a0 [x, x]',
    ...Array.from({ length: levels }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`),
  ].join('\n')

describe('what cannot be a definition', () => {
  it.each([
    ['more than 10 MB', `{"name": "${'a'.repeat(10 * MEGABYTE)}"}`, 'it has more than 10 MB. Split it.'],
    ['10 MB of YAML', `name: ${'a'.repeat(9 * MEGABYTE)}`, 'it has more than 2 MB of YAML.'],
    ['lists in lists', '['.repeat(20_000), 'it is nested too deep.'],
    ['JSON in JSON', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'it is nested more than 200 levels deep.'],
    ['maps in maps', `${'{a: '.repeat(300)}1${'}'.repeat(300)}`, 'it is nested more than 200 levels deep.'],
    ['aliases that double', aliases(40), 'it grows to more than 20 MB'],
    ['aliases one in another', aliases(300), 'it grows to more than 20 MB'],
    ['a list in itself', 'name: &a [*a]', 'it contains itself through the alias "*a".'],
    ['an alias of nothing', 'name: *a', 'the alias "*a" stands for nothing: there is no "&a" before it.'],
    ['a list as a key', '? [a]\n: b', 'a key must be a text'],
    ['no key', ': b', 'a key must be a text'],
    ['<< of a text', '<<: a', '<< takes a map, or a list of maps.'],
    ['a key twice', 'name: a\nname: b', 'the key "name" is there already, on line 1.'],
    ['a key twice in JSON', '{"name": "a",\n"name": "b"}', 'the key "name" is there already, on line 1.'],
    ['a number that is none', 'spark: 791e2310', '"791e2310" is a number that JSON does not have.'],
  ])('is refused: %s', async (_, text, expected) => {
    const { jobs, faults } = await read(text)
    expect(faults[0]?.message ?? '').toContain(expected)
    expect(jobs.length === 0 || faults.length > 0).toBe(true)
  })

  it('has no end of faults, and only some are told', async () => {
    const tags = Array.from({ length: 100_000 }, (_, index) => `"databricks-run-${index}":${index}`).join(',')
    const { faults } = await read(`{"tags":{${tags}}}`)
    expect(faults).toHaveLength(201)
    expect(faults.at(-1)?.message).toBe('There are 199801 more faults of this kind.')
  })
})

describe('what looks odd and is a definition', () => {
  it('has 100,000 keys that nobody knows', async () => {
    const text = `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":${index}`).join(',')}}`
    const { jobs, warnings } = await read(text)
    expect(Object.keys(jobs[0]?.settings ?? {})).toHaveLength(100_000)
    expect(warnings).toHaveLength(51)
  })

  it('has keys that every object has', async () => {
    const text = '{"name": "a", "__proto__": {"polluted": 1}, "tags": {"__proto__": "x", "constructor": "y"}}'
    const { jobs, warnings } = await read(text)
    expect(stringifyJson(jobs[0]?.settings)).toBe(
      '{"name":"a","__proto__":{"polluted":1},"tags":{"__proto__":"x","constructor":"y"}}',
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(warnings[0]).toContain('the Jobs API knows no field "__proto__" here.')
    const bundle = await read('resources: {jobs: {__proto__: {name: a}, constructor: {name: b}}}')
    expect(bundle.jobs.map(({ key }) => key)).toEqual(['__proto__', 'constructor'])
  })

  it.each([
    ['a BOM', '\ufeffname: a'],
    ['a BOM before JSON', '\ufeff{"name": "a"}'],
    ['CRLF', 'name: a\r\ntags:\r\n'],
    ['tabs in JSON', '{\n\t"name": "a"\n}'],
    ['a key of digits', 'name: a\nspark: {1: b, 01: c, true: d}'],
    ['a marker of the document', '%YAML 1.2\n---\nname: a\n...\n'],
  ])('has %s', async (_, text) => {
    const { jobs, faults } = await read(text)
    expect(faults).toEqual([])
    expect(jobs[0]?.settings['name']).toBe('a')
  })

  it('has control characters, which a message writes out', async () => {
    const { faults } = await read('{"tasks": [{"task_key": "a\\u001b[31m\\n::error::x"}]}')
    expect(faults[0]).toMatchObject({
      place: 'tasks["a\\u001b[31m\\n::error::x"].task_key',
      message: expect.stringContaining('"a\\u001b[31m\\n::error::x" is not a valid task_key.'),
    })
  })

  it('has 9 MB of jobs in JSON', async () => {
    const task = { task_key: 'a', notebook_task: { notebook_path: '/Shared/a' }, description: 'x'.repeat(900) }
    const jobs = Object.fromEntries(
      Array.from({ length: 9000 }, (_, index) => [`j${index}`, { name: `n${index}`, tasks: [task] }]),
    )
    const read9 = await read(JSON.stringify({ jobs }))
    expect([read9.jobs.length, read9.faults]).toEqual([9000, []])
  })
})
