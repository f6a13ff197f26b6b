import { describe, expect, it } from '@jest/globals'
import { shownChange } from '../../../src/deploy/report/changes.ts'
import { aChange } from '../../builders/deployment.ts'

const shown = (before: unknown, after: unknown, path = 'tasks[a].x', most = 100): object =>
  shownChange(aChange({ path, before, after }), most)

describe('a change', () => {
  it.each<[string, unknown, unknown, string | undefined, string | undefined]>([
    ['numbers', 1, 2, '1', '2'],
    ['large numbers', 9007199254740993n, '9007199254740995', '9007199254740993', '9007199254740995'],
    ['texts', 'a', 'b', 'a', 'b'],
    ['a text that is empty', 'a', '', 'a', '(empty)'],
    ['a short list', ['a'], ['a', 'b'], '["a"]', '["a","b"]'],
    ['what was not there', undefined, true, undefined, 'true'],
    ['what goes', null, undefined, 'null', undefined],
    ['blanks that a line does not show', 'a b', 'a  b', 'a b', '"a  b"'],
    ['characters that nobody sees', 'a', 'a\u202e', 'a', '"a\\u202e"'],
  ])('of %s is a line', (_what, before, after, first, second) => {
    expect(shown(before, after)).toEqual({
      path: 'tasks[a].x',
      isDrift: false,
      kind: 'line',
      before: first,
      after: second,
    })
  })

  it('of a whole task is the task as the file has it', () => {
    const task = { task_key: 'b', max_retries: 2, notebook_task: { notebook_path: '/Workspace/some/where/else' } }
    const lines = ['task_key: b', 'max_retries: 2', 'notebook_task:', '  notebook_path: /Workspace/some/where/else']
    expect(shown(undefined, task)).toMatchObject({
      kind: 'lines',
      what: 'added',
      lines: lines.map((line) => `+ ${line}`),
    })
    expect(shown(task, undefined)).toMatchObject({
      kind: 'lines',
      what: 'removed',
      lines: lines.map((line) => `- ${line}`),
    })
  })

  it('of a long text is the lines that differ, and two around them', () => {
    const lines = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
    expect(shown(lines.join('\n'), lines.with(3, 'FOUR').join('\n'))).toMatchObject({
      what: 'changed',
      lines: ['  two', '  three', '- four', '+ FOUR', '  five', '  six'],
    })
  })

  it('of a text that differs only in what nobody sees shows it all the same', () => {
    const text = 'a long text, longer than what goes into a line, and then some'
    expect(shown(text, `${text}\u200e`)).toMatchObject({ lines: [`- ${text}`, `+ "${text}\\u200e"`] })
    expect(shown(text, `${text}\n`)).toMatchObject({ lines: [`- "${text}"`, `+ "${text}\\n"`] })
  })

  it('that is very long is cut, and says how much of it is missing', () => {
    const text = Array.from({ length: 50 }, (_, index) => String(index)).join('\n')
    expect(shown(undefined, text, 'description', 10)).toMatchObject({ lines: { length: 10 }, more: 40 })
    expect(JSON.stringify(shown(undefined, 'x'.repeat(5_000_000), 'description')).length).toBeLessThan(2_000)
  })

  it.each([
    ['changed', 'a', 'b'],
    ['set', undefined, 'b'],
    ['removed', 'a', undefined],
  ])('of a secret is told as %s, without its value', (what, before, after) => {
    expect(shown(before, after, 'x.spark_env_vars.TOKEN')).toEqual({
      path: 'x.spark_env_vars.TOKEN',
      isDrift: false,
      kind: 'hidden',
      what,
    })
  })

  it('of a secret to a reference shows the reference', () => {
    expect(shown('abc', '{{secrets/a/b}}', 'x.spark_env_vars.TOKEN')).toMatchObject({
      before: '(hidden)',
      after: '{{secrets/a/b}}',
    })
  })

  it('of which only the secret part differs is told as changed', () => {
    expect(shown('https://a:b@h', 'https://a:c@h')).toMatchObject({ kind: 'hidden', what: 'changed' })
    expect(shown([{ name: 'token', value: 'a' }], [{ name: 'token', value: 'b' }])).toMatchObject({ kind: 'hidden' })
  })

  it('by hand says so, and one that may be either does not', () => {
    expect([true, false, null].map((drift) => shownChange(aChange({ drift }), 9).isDrift)).toEqual([true, false, false])
  })
})
