import { isDeepStrictEqual } from 'node:util'
import type { Body } from '../../src/model/work.ts'
import type { DesiredJob, RemoteJob } from '../../src/deploy/model.ts'
import { keyHash, readMark, tagsOf, type Mark } from '../../src/deploy/ownership.ts'
import { definitionHash, stateHash } from '../../src/deploy/plan/hashes.ts'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { simulate, type Sim } from '../simulator/harness.ts'

/** A job as the repository wants it. */
export function desiredJob(settings: Body, key = 'nightly'): DesiredJob {
  const named = { name: 'Nightly', queue: { enabled: true }, ...settings }
  return { key, file: `jobs/${key}.yml`, line: 1, name: named.name, settings: named }
}

/** A job as the workspace tells of it. */
export function remoteJob(settings: Record<string, unknown>, more: Partial<RemoteJob> = {}): RemoteJob {
  const named = { name: 'Nightly', queue: { enabled: true }, ...settings }
  return { jobId: '11', runAsUserName: 'octo@example.com', settings: named, ...more }
}

/** The same job with the tags that an apply of this definition would have left there, one or the other changed. */
export function appliedJob(remote: RemoteJob, applied: Body, more: Partial<Mark> = {}): RemoteJob {
  const mark = {
    set: 'set',
    key: keyHash('nightly'),
    nonce: '',
    definition: definitionHash(applied),
    state: { jobId: remote.jobId, hash: stateHash(remote) },
    ...more,
  }
  return { ...remote, settings: { ...remote.settings, tags: { ...tagsIn(remote), ...tagsOf(mark) } } }
}

/** What the tags of a job say. */
export function markOf({ settings }: RemoteJob): Mark | undefined {
  return readMark(settings['tags'])
}

function tagsIn({ settings }: RemoteJob): object {
  return settings['tags'] ?? {}
}

/** A job of a workspace of that kind, after each of the two writes of an apply, as jobs/get tells of it. */
export function deployedJob(
  { key, settings }: DesiredJob,
  scenario: Scenario = {},
): { created: RemoteJob; deployed: RemoteJob } {
  const sim = simulate(scenario)
  const mark = { set: 'set', key: keyHash(key), nonce: 'once', definition: definitionHash(settings) }
  const tags = settings['tags'] as object | undefined
  const { job_id: jobId } = posted(sim, 'jobs/create', { ...settings, tags: { ...tags, ...tagsOf(mark) } })
  const created = readJob(sim, jobId as string)
  const state = { jobId: created.jobId, hash: stateHash(created) }
  const newSettings = { tags: { ...tags, ...tagsOf({ ...mark, state }) } }
  posted(sim, 'jobs/update', { job_id: BigInt(created.jobId), new_settings: newSettings })
  return { created, deployed: readJob(sim, created.jobId) }
}

/** A job that somebody else created in a workspace of that kind, as jobs/get tells of it. */
export function createdJob(settings: Body, scenario: Scenario = {}): RemoteJob {
  const sim = simulate(scenario)
  return readJob(sim, posted(sim, 'jobs/create', settings)['job_id'] as string)
}

function posted(sim: Sim, path: string, sent: Body): Body {
  const { status, body } = sim.post(path, sent)
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`)
  return body
}

const PAGED = ['tasks', 'job_clusters', 'environments', 'parameters']

function readJob(sim: Sim, jobId: string): RemoteJob {
  let { body } = sim.get('jobs/get', { job_id: jobId })
  const settings = body['settings'] as Record<string, unknown>
  while (typeof body['next_page_token'] === 'string') {
    ;({ body } = sim.get('jobs/get', { job_id: jobId, page_token: body['next_page_token'] }))
    const page = body['settings'] as Record<string, unknown[] | undefined>
    for (const field of PAGED) {
      const known = (settings[field] ?? []) as unknown[]
      const more = (page[field] ?? []).filter((entry) => !known.some((other) => isDeepStrictEqual(entry, other)))
      if (more.length > 0) settings[field] = [...known, ...more]
    }
  }
  return { jobId, runAsUserName: body['run_as_user_name'] as string, settings }
}
