import { describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { largeOutputs } from '../../harness/large-outputs.ts'
import { commandsIn, JOB_ID, jobOf, program, TOKEN, savedRunId } from './program.ts'

const HOSTILE = [
  '::error::from the job',
  '  ::set-output name=run-id::1',
  'carriage\r::add-mask::e\rreturn',
  'x ##[group]y ##[error]z',
  '::stop-commands::mine',
  '::save-state name=run-id::1',
  '</details></summary><script>alert(1)</script>',
  '| a | b |',
  '````markdown',
  '@octocat [click](javascript:alert(1)) https://evil.example',
  '\u001b[31mred\u001b[0m \u202e reversed',
].join('\n')

describe('hostile text from the workspace', () => {
  it('in outputs, errors, traces, names and messages stays text in the log and in the summary', async () => {
    const { run } = await program(
      jobOf(
        [
          { key: 'printer', kind: 'notebook', attempts: [{ run: 1, output: HOSTILE }] },
          { key: 'logger', kind: 'wheel', attempts: [{ run: 1, logs: HOSTILE }] },
          {
            key: 'thrower',
            kind: 'notebook',
            attempts: [{ run: 1, error: HOSTILE, trace: HOSTILE, message: HOSTILE }],
          },
        ],
        { name: '::error::name ##[error]name', parameters: { date: '' } },
      ),
    )
    const { outputs, state, log, summary } = await run({
      'job-id': JOB_ID,
      parameters: JSON.stringify({ date: '::error::\n##[error]value </details> @octocat' }),
    })
    const names = new Set(commandsIn(log).map((command) => command.split(' ')[0]))
    expect([...names].sort()).toEqual(['add-mask', 'debug', 'endgroup', 'error', 'group'])
    expect(commandsIn(log).filter((command) => command.startsWith('error'))).toHaveLength(2)
    expect(commandsIn(log).filter((command) => command.startsWith('add-mask'))).toEqual([
      expect.stringContaining('dapi-'),
    ])
    expect(outputs['run-id']).toMatch(/^\d{5,}$/)
    expect(savedRunId({ state })).toBe(outputs['run-id'])
    expect(outputs['failure-kind']).toBe('run-failed')
    const outside = summary.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').replace(/= `[^`\n]+`/g, '= code')
    expect(summary).toContain('= `::error:: ##[error]value </details> @octocat`')
    // eslint-disable-next-line no-control-regex -- ESC must not be there
    expect(outside).not.toMatch(/<script|\]\(javascript|@octocat|\u202e|\u001b/)
    expect((outside.match(/<details/g) ?? []).length).toBe((outside.match(/<\/details>/g) ?? []).length)
  })

  it('that holds the secret of the step loses it in the summary, where it is escaped and so not masked', async () => {
    const secret = 'abC8Q~x_yz.*w-0a1b2c3d'
    const leaky = { key: 'only', attempts: [{ run: 1, error: `401 for ${secret}`, trace: `x\n401 for ${secret}` }] }
    const { run } = await program({ ...jobOf([leaky]), tokens: { [secret]: {} } })
    const { summary, outputs } = await run({ 'job-id': JOB_ID, token: secret })
    expect(outputs['failure-kind']).toBe('run-failed')
    expect(summary).toContain('401 for ***')
    expect(summary).not.toMatch(/abC8Q|0a1b2c|a1b2c3/)
  })

  it('in a task key that no real workspace would allow', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'only', attempts: [{ run: 2 }] }]))
    const key = '::error::key\r\n##[error]</details>|`@octocat'
    const task = {
      task_key: key,
      run_id: 5,
      notebook_task: {},
      state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: key },
    }
    workspace.addFault({
      match: { path: 'runs/get' },
      times: 'forever',
      body: {
        job_id: Number(JOB_ID),
        run_name: key,
        run_page_url: `https://h/${key}`,
        creator_user_name: key,
        state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: key },
        tasks: [task],
      },
    })
    const { exitCode, log, summary, outputs } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(1)
    expect(
      commandsIn(log).filter((command) => /^(?!add-mask|debug|error|warning|group|endgroup)/.test(command)),
    ).toEqual([])
    expect(commandsIn(log).filter((command) => command.startsWith('error'))).toHaveLength(2)
    expect(Object.keys(JSON.parse(outputs.results ?? '') as object)).toEqual([key])
    const outside = summary.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').replace(/\]\([^)]*\)/g, '')
    expect(outside).not.toMatch(/@octocat/)
    expect((outside.match(/<details/g) ?? []).length).toBe((outside.match(/<\/details>/g) ?? []).length)
  })
})

it('20 tasks with 5 MB of log each: all in the log, outputs and summary within limits, under 250 MB', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'peak-'))
  const file = join(folder, 'peak')
  const { run } = await program({
    ...largeOutputs(20, 5 * 1024 * 1024, '::error::this is the text of a job, line after line after line\n'),
    tokens: { [TOKEN]: {} },
  })
  const { exitCode, log, outputs, summary } = await run(
    { 'job-id': JOB_ID },
    {
      env: { PEAK_MEMORY_FILE: file },
      nodeArguments: ['--import', new URL('../../harness/peak-memory.js', import.meta.url).href],
    },
  )
  const peak = Number(await readFile(file, 'utf8'))
  await rm(folder, { recursive: true })
  expect(exitCode).toBe(0)
  expect(log.length).toBeGreaterThan(20 * 5 * 1024 * 1024)
  expect((outputs.results ?? '').length + (outputs.result ?? '').length).toBeLessThan(524_288)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
  expect(
    Object.values(JSON.parse(outputs.results ?? '') as Record<string, { truncated: boolean }>).every(
      ({ truncated }) => truncated,
    ),
  ).toBe(true)
  expect(peak).toBeLessThan(250)
}, 60_000)
