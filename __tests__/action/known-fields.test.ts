import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { KNOWN_FIELDS, TASK_PARAMETER_FIELDS } from '../../src/action/known-fields.ts'

describe('known fields', () => {
  it('name each field once', () => {
    for (const fields of Object.values(KNOWN_FIELDS)) expect(new Set(fields).size).toBe(fields.length)
  })

  it('hold the parameters by type of task', () => {
    expect(KNOWN_FIELDS['run-now']).toEqual(expect.arrayContaining([...TASK_PARAMETER_FIELDS]))
  })

  it('hold what the simulator takes', () => {
    const source = readFileSync(new URL('../../simulator/endpoints/checks/run-parameters.ts', import.meta.url), 'utf8')
    const fields = [...source.matchAll(/^ {2}(\w+): (?:textMap|texts|shape)/gm)].map(([, name]) => name)
    expect(fields.length).toBeGreaterThan(5)
    expect(KNOWN_FIELDS['run-now']).toEqual(expect.arrayContaining(fields))
  })
})
