import { describe, expect, it } from '@jest/globals'
import { readContext } from '../../src/action/context.ts'
import type { Change } from '../../src/model/change.ts'
import type { Fork } from '../../src/model/workflow.ts'

const HEAD = 'a'.repeat(40)
const MERGE = 'b'.repeat(40)
const BASE = 'c'.repeat(40)
const MAIN = 'd'.repeat(40)
const ZEROS = '0'.repeat(40)

const contextOf = (eventName: string, event: unknown) =>
  readContext({ GITHUB_REPOSITORY: 'octo/sales', GITHUB_EVENT_NAME: eventName, GITHUB_SHA: MAIN }, event)

describe('the change under test', () => {
  const changeOf = (eventName: string, event: unknown): Change => contextOf(eventName, event).change

  it.each(['pull_request', 'pull_request_target'])('is the pull request of %s, at the head it had then', (name) => {
    const pull = { number: 7, head: { sha: HEAD } }
    expect(changeOf(name, { pull_request: pull })).toEqual({ kind: 'pull-request', number: 7, head: HEAD })
  })

  it('is what was pushed', () => {
    expect(changeOf('push', { before: BASE, after: HEAD, created: false, forced: false })).toEqual({
      kind: 'compare',
      base: BASE,
      head: HEAD,
    })
  })

  it('is what a merge group adds to its base, and its head is the commit under test', () => {
    const event = { merge_group: { base_sha: BASE, head_sha: MAIN } }
    expect(contextOf('merge_group', event)).toMatchObject({
      change: { kind: 'compare', base: BASE, head: MAIN },
      sha: MAIN,
      gitUrl: 'https://github.com/octo/sales',
    })
  })

  it.each([
    ['of a new branch', { before: ZEROS, after: HEAD }, /new/],
    ['of a new tag', { before: BASE, after: HEAD, created: true }, /new/],
    ['that deletes a branch', { before: BASE, after: ZEROS, deleted: true }, /deleted/],
    ['with force', { before: BASE, after: HEAD, forced: true }, /force/],
    ['without commits', {}, /does not say/],
    ['of what is no commit', { before: 'main', after: HEAD }, /does not say/],
    ['of a path', { before: BASE, after: '../../user' }, /does not say/],
    ['of SHAs that are numbers', { before: 7, after: 8 }, /does not say/],
  ])('is not known of a push %s', (_, event, reason) => {
    expect(changeOf('push', event)).toEqual({ kind: 'none', reason: expect.stringMatching(reason) })
  })

  it.each([undefined, 0, -7, 7.5, '7', '7/../8', 2 ** 53])('is of no pull request with the number %p', (number) => {
    expect(changeOf('pull_request', { pull_request: { number } })).toEqual({
      kind: 'none',
      reason: expect.stringContaining('which pull request'),
    })
  })

  it('has no head when the event names none', () => {
    const event = { pull_request: { number: 7, head: { sha: 'refs/heads/main' } } }
    expect(changeOf('pull_request', event)).toEqual({ kind: 'pull-request', number: 7 })
  })

  it.each(['schedule', 'workflow_dispatch', 'issue_comment', 'workflow_run', 'constructor'])(
    'is none of %s',
    (name) => {
      expect(changeOf(name, { pull_request: { number: 7 }, before: BASE, after: HEAD })).toEqual({
        kind: 'none',
        reason: expect.stringContaining(name),
      })
    },
  )
})

describe('the fork behind a workflow run', () => {
  const repository = { id: 2002, full_name: 'octo/sales' }
  const forkOf = (eventName: string, event: object): Fork | undefined =>
    contextOf(eventName, { repository, ...event }).fork

  const pull = (repo: unknown) => ({
    pull_request: {
      number: 7,
      head: { sha: HEAD.toUpperCase(), repo },
      base: { sha: BASE, repo: repository },
      merge_commit_sha: MERGE,
    },
  })

  it('is told with its commits, and with those that are our own', () => {
    expect(forkOf('pull_request_target', pull({ id: 666, full_name: 'mallory/sales' }))).toEqual({
      repository: 'mallory/sales',
      commits: [HEAD, MERGE],
      ownCommits: [MAIN, BASE],
    })
  })

  it('is none where the head is in this repository, whatever it is called', () => {
    expect(forkOf('pull_request_target', pull({ id: 2002, full_name: 'octo/renamed' }))).toBeUndefined()
  })

  it.each([
    ['has our name, but another id', { id: 666, full_name: 'octo/sales' }],
    ['is gone', null],
    ['has no id', { full_name: 'octo/sales' }],
    ['has an id of another kind', { id: '2002', full_name: 'octo/sales' }],
  ])('is one where the head repository %s', (_, repo) => {
    expect(forkOf('pull_request_target', pull(repo))).toMatchObject({ commits: [HEAD, MERGE] })
  })

  it('is one where the event does not even say whose repository this is', () => {
    const event = { ...pull({ full_name: 'octo/sales' }), repository: undefined }
    expect(forkOf('pull_request_target', event)).toBeDefined()
  })

  it('has no name that is not one', () => {
    const repo = { id: 666, full_name: 'mallory/sales\n::error::x' }
    expect(forkOf('pull_request_target', pull(repo))?.repository).toBeUndefined()
  })

  const run = (event: unknown, headRepository: unknown = { id: 666, full_name: 'mallory/sales' }) => ({
    workflow_run: { event, head_sha: HEAD, head_commit: { id: MERGE }, head_repository: headRepository },
  })

  it.each(['pull_request', 'pull_request_review', undefined])('is behind a workflow_run after %s', (event) => {
    expect(forkOf('workflow_run', run(event))).toEqual({
      repository: 'mallory/sales',
      commits: [MERGE, HEAD],
      ownCommits: [MAIN],
    })
  })

  it('is behind a workflow_run after pull_request_target, whose own head is of the base', () => {
    expect(forkOf('workflow_run', run('pull_request_target'))?.commits).toEqual([MERGE])
  })

  it('is behind a workflow_run when it is gone', () => {
    expect(forkOf('workflow_run', run('pull_request', null))).toBeDefined()
  })

  it.each([
    ['workflow_run', run('push')],
    ['workflow_run', run('pull_request', repository)],
    // Here GitHub gives the rights of a fork itself.
    ['pull_request', pull({ id: 666, full_name: 'mallory/sales' })],
    ['push', {}],
  ])('is not looked for after %s, case %#', (name, event) => {
    expect(forkOf(name, event)).toBeUndefined()
  })
})
