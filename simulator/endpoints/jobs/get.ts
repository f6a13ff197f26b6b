import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { wireJob } from '../../wire/job.ts'
import { paged, PAGE_SIZE, TOO_MANY_TASKS } from '../../wire/pages.ts'
import { queryId, type Call } from '../call.ts'
import { pageOf } from '../lists.ts'
import { definedJobOf } from './job.ts'

/** GET jobs/get */
export function getJob(call: Call): Json {
  const job = definedJobOf(call, queryId(call, 'job_id'), 'get')
  const wire = wireJob(job, call.form)
  if (call.version === '2.1') {
    if ((job.settings.tasks?.length ?? 0) > PAGE_SIZE) throw invalid(TOO_MANY_TASKS)
    return wire
  }
  const { settings, ...head } = wire as { settings: Json }
  const { next_page_token: next, ...page } = paged(
    settings,
    ['tasks', 'job_clusters', 'parameters', 'environments'],
    pageOf(call),
  )
  return { ...head, settings: page, ...(next !== undefined && { next_page_token: next }) }
}
