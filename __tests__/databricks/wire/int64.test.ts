import { describe, expect, it } from '@jest/globals'
import { parseJson, stringifyJson } from '../../../src/databricks/wire/int64.ts'

describe('JSON with lossless ids', () => {
  it.each(['1', '455644833', '9007199254740993', '9223372036854775807'])(
    'reads id %s as the digits that were sent',
    (id) => {
      expect(parseJson(`{"run_id": ${id}, "job_id":${id}, "repair_history": [{"id": ${id}}]}`)).toEqual({
        run_id: id,
        job_id: id,
        repair_history: [{ id }],
      })
    },
  )

  it('reads lists of ids, small ones too', () => {
    expect(parseJson('{"task_run_ids": [1, 9007199254740993, "3"]}')).toEqual({
      task_run_ids: ['1', '9007199254740993', '3'],
    })
  })

  it('leaves times, durations and text alone', () => {
    expect(
      parseJson(
        '{"start_time": 1625060460483, "run_page_url": "x", "cluster_id": "0923-1", "ratio": 0.5, "tasks": []}',
      ),
    ).toEqual({
      start_time: 1625060460483,
      run_page_url: 'x',
      cluster_id: '0923-1',
      ratio: 0.5,
      tasks: [],
    })
  })

  it('keeps any integer that a number cannot hold', () => {
    expect(parseJson('{"spark_context": 4348585301701786933}')).toEqual({ spark_context: '4348585301701786933' })
  })

  it('writes a bigint as a bare number', () => {
    expect(stringifyJson({ job_id: 9223372036854775807n, params: { n: '01' } })).toBe(
      '{"job_id":9223372036854775807,"params":{"n":"01"}}',
    )
  })

  it('refuses what is no JSON', () => {
    expect(() => parseJson('<html>')).toThrow(SyntaxError)
  })
})
