/** delete-run: what is gone once all is told. */
import { describe, expect, it } from '@jest/globals'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { aCheckout, INPUTS, stepFolders } from './imports.ts'
import { JOB_ID, jobOf, lastLine, program, readable, requestCounts } from './program.ts'

const REQUEST = 'tasks: [{task_key: only, notebook_task: {notebook_path: /Shared/only}}]'
const DELETES = 'POST runs/delete'
const submitting = (attempt: object, more: Scenario = {}): Scenario => ({ ...more, submit: [{ attempts: [attempt] }] })

describe('with delete-run', () => {
  it.each([
    ['never', {}, false],
    ['on-success', {}, true],
    ['on-success', { error: 'boom' }, false],
    ['always', { error: 'boom' }, true],
  ] as const)('%s, a run that ended with %j is deleted: %s', async (when, attempt, isDeleted) => {
    const { run, workspace } = await program(submitting(attempt))
    const { log, exitCode, outputs, summary } = await run({ request: REQUEST, 'delete-run': when })
    expect(exitCode).toBe('error' in attempt ? 1 : 0)
    expect(workspace.runs().map(({ deleted }) => deleted)).toEqual([isDeleted])
    expect(readable(log).includes(`Deleted run ${outputs['run-id']!}, as delete-run says.`)).toBe(isDeleted)
    expect(summary).toContain('only')
    if (isDeleted) expect(lastLine(log)).not.toContain('Open the run')
  })

  it('a refusal is a warning, and not the verdict', async () => {
    const faults = [{ match: { path: 'runs/delete' }, status: 403, code: 'PERMISSION_DENIED' }]
    const { run, post } = await program(submitting({}, { faults }))
    const main = await run({ request: REQUEST, 'delete-run': 'always' })
    expect(main.exitCode).toBe(0)
    expect(readable(main.log)).toMatch(
      /::warning title=Not deleted::delete-run: run \d+ could not be deleted: .*403 PERMISSION_DENIED.* http:\S+$/m,
    )
    expect((await post({ request: REQUEST }, main)).log).toBe('')
  })

  it('what was imported goes, too', async () => {
    const checkout = await aCheckout()
    const { run, workspace } = await program()
    const { exitCode } = await run({ ...INPUTS, 'delete-run': 'always' }, { workspace: checkout.workspace })
    expect(exitCode).toBe(0)
    expect([stepFolders(workspace), workspace.runs().map(({ deleted }) => deleted)]).toEqual([[], [true]])
  })

  it('the clean-up step does it after a cancel', async () => {
    const checkout = await aCheckout()
    const { start, post, workspace } = await program(submitting({ run: '5 h' }))
    const inputs = { ...INPUTS, 'delete-run': 'always' }
    const step = start(inputs, { workspace: checkout.workspace })
    await step.printed('running')
    step.child.kill('SIGINT')
    const main = await step.done
    expect(workspace.runs().map(({ deleted }) => deleted)).toEqual([false])
    const { exitCode, log } = await post(inputs, main)
    expect(exitCode).toBe(0)
    expect(readable(log)).toContain('Deleted run')
    expect([stepFolders(workspace), workspace.runs().map(({ deleted }) => deleted)]).toEqual([[], [true]])
  })

  it('the clean-up step leaves a run that is canceled with on-success', async () => {
    const { start, post, workspace } = await program(submitting({ run: '5 h' }))
    const inputs = { request: REQUEST, 'delete-run': 'on-success' }
    const step = start(inputs)
    await step.printed('running')
    step.child.kill('SIGINT')
    await post(inputs, await step.done)
    expect(workspace.runs().map(({ deleted }) => deleted)).toEqual([false])
  })

  it('the clean-up step does it where the cancel came while main was at it', async () => {
    const { start, post, workspace } = await program(
      submitting({}, { faults: [{ match: { path: 'runs/delete' }, delay: '2 h', times: 1 }] }),
    )
    const inputs = { request: REQUEST, 'delete-run': 'on-success' }
    const step = start(inputs)
    while (!workspace.requests.some(({ path }) => path.endsWith('runs/delete')))
      await new Promise((resolve) => setTimeout(resolve, 20))
    step.child.kill('SIGINT')
    const main = await step.done
    expect(main.log).not.toContain('Not deleted')
    expect(readable((await post(inputs, main)).log)).toContain('Deleted run')
    expect(workspace.runs().map(({ deleted }) => deleted)).toEqual([true])
  })

  it('the clean-up step does it where main was killed before it could', async () => {
    const { start, post, workspace } = await program(
      submitting({}, { faults: [{ match: { path: 'runs/delete' }, delay: '2 h', times: 1 }] }),
    )
    const inputs = { request: REQUEST, 'delete-run': 'on-success', 'on-cancel': 'leave' }
    const step = start(inputs)
    while (!workspace.requests.some(({ path }) => path.endsWith('runs/delete')))
      await new Promise((resolve) => setTimeout(resolve, 20))
    step.child.kill('SIGKILL')
    const main = await step.done
    const { log } = await post(inputs, main)
    expect(readable(log)).toContain('Deleted run')
    expect(workspace.runs().map(({ deleted }) => deleted)).toEqual([true])
  })

  it('a re-run after a success starts a new run, although that of the first attempt is gone', async () => {
    const { run, workspace } = await program(submitting({}))
    const inputs = { request: REQUEST, 'delete-run': 'always' }
    await run(inputs)
    const { exitCode } = await run(inputs, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(exitCode).toBe(0)
    expect(workspace.runs().map(({ deleted }) => deleted)).toEqual([true, true])
  })

  it.each([
    [{ 'job-id': JOB_ID }, 'it goes with a one-time run'],
    [{ 'job-name': 'nightly' }, 'it goes with a one-time run'],
    [{ 'run-id': '7' }, 'it goes with a one-time run'],
    [{ request: REQUEST, wait: 'false' }, 'it has no effect beside `wait: false`'],
  ])('is an input error beside %j', async (inputs, words) => {
    const { run, workspace } = await program(jobOf([{ key: 'a' }]))
    const { log, exitCode } = await run({ ...inputs, 'delete-run': 'on-success' })
    expect(exitCode).toBe(1)
    expect(log).toContain(`Input delete-run: ${words}`)
    expect(requestCounts(workspace)[DELETES]).toBeUndefined()
    expect(workspace.requests).toEqual([])
  })
})
