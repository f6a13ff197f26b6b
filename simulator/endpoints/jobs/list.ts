import { levelOn } from '../../engine/access.ts'
import type { JobRecord } from '../../engine/model.ts'
import { durationMs } from '../../scenario/scenario.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { wireJob } from '../../wire/job.ts'
import { PAGE_SIZE } from '../../wire/pages.ts'
import { queryFlag, queryNumber, queryText, type Call } from '../call.ts'
import { slice } from '../lists.ts'

const DEFAULT_LIST = 20

const LONGEST_LIST = 100

/** GET jobs/list */
export function listJobs(call: Call): Json {
  const limit = queryNumber(call, 'limit') ?? DEFAULT_LIST
  if (limit < 1 || limit > LONGEST_LIST) throw invalid(`limit must be between 1 and ${LONGEST_LIST}, found ${limit}.`)
  const offset = queryNumber(call, 'offset') ?? 0
  if (offset < 0 || offset > 1000) throw invalid('offset must be between 0 and 1000; use page_token instead.')
  const name = queryText(call, 'name')?.toLowerCase()
  const jobs = [...call.engine.jobs.values()]
    .filter((job) => isListed(job, call))
    .filter((job) => call.person === undefined || levelOn(call.person, job) > 0)
    .filter((job) => name === undefined || job.settings.name?.toLowerCase() === name)
    .toSorted((one, other) => other.order - one.order)
  const expand = queryFlag(call, 'expand_tasks')
  const { items, more, tokens } = slice(jobs, limit, offset, queryText(call, 'page_token'))
  return {
    ...(items.length > 0 && { jobs: items.map((job) => listedJob(job, expand, call)) }),
    ...(call.version === '2.1' && { has_more: more }),
    ...tokens,
  }
}

/** Nothing public says how soon a list has a new job. */
function isListed({ createdAt, fromScenario }: JobRecord, { engine, definitions }: Call): boolean {
  return fromScenario || engine.time >= createdAt + durationMs(definitions.listedAfter)
}

interface ListedJob extends Json {
  settings: Json & { tasks?: Json[] }
}

function listedJob(job: JobRecord, expand: boolean, { version, form, definitions }: Call): Json {
  const { run_as_user_name: _runAs, settings, ...head } = wireJob(job, form) as ListedJob
  const { tasks = [], job_clusters: clusters, tags, ...rest } = settings
  const tooMany = tasks.length > PAGE_SIZE
  const shown = version === '2.2' ? tasks.slice(0, PAGE_SIZE) : tooMany ? undefined : tasks
  return {
    ...head,
    settings: {
      ...rest,
      ...(tags !== undefined && (expand || definitions.tagsInList) && { tags }),
      ...(expand && { tasks: shown, job_clusters: clusters }),
    },
    ...(version === '2.2' && expand && { has_more: tooMany }),
  }
}
