import { maySeeRun } from '../../engine/access.ts'
import type { RunRecord } from '../../engine/model.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { paged, PAGE_SIZE } from '../../wire/pages.ts'
import { wireRun, wireRunHead } from '../../wire/run.ts'
import { isGone, optionalId, queryFlag, queryNumber, queryText, type Call } from '../call.ts'
import { oneOf } from '../checks/body.ts'
import { RUN_PAGES, slice } from '../lists.ts'

const LONGEST_LIST = 25

const DEFAULT_LIST = 20

/** GET jobs/runs/list */
export function listRuns(call: Call): Json {
  const limit = queryNumber(call, 'limit') ?? DEFAULT_LIST
  if (limit < 0 || limit > LONGEST_LIST) throw invalid(`limit must be between 1 and ${LONGEST_LIST}, found ${limit}.`)
  const offset = queryNumber(call, 'offset') ?? 0
  if (offset < 0 || offset > 10_000) throw invalid('offset must be between 0 and 10000; use page_token instead.')
  const runs = [...call.engine.runs.values()].filter(runFilter(call)).toReversed()
  const { items, more, tokens } = slice(runs, limit === 0 ? LONGEST_LIST : limit, offset, queryText(call, 'page_token'))
  const expand = queryFlag(call, 'expand_tasks')
  return {
    ...(items.length > 0 && { runs: items.map((run) => listedRun(call, run, expand)) }),
    ...(call.version === '2.1' && { has_more: more }),
    ...tokens,
  }
}

function listedRun(call: Call, run: RunRecord, expand: boolean): Json {
  if (!expand) return wireRunHead(run, call.form)
  const tooMany = run.taskRuns.length > PAGE_SIZE
  const { next_page_token: _next, ...page } = paged(wireRun(run, call.form), RUN_PAGES, 0)
  return { ...page, ...(call.version === '2.2' && { has_more: tooMany }) }
}

function runFilter(call: Call): (run: RunRecord) => boolean {
  const jobId = optionalId(call, 'job_id')
  const active = queryFlag(call, 'active_only')
  const completed = queryFlag(call, 'completed_only')
  if (active && completed) throw invalid('active_only cannot be true when completed_only is true.')
  const type = queryText(call, 'run_type')
  if (type !== undefined) oneOf('JOB_RUN', 'WORKFLOW_RUN', 'SUBMIT_RUN')(type, 'run_type')
  const from = queryNumber(call, 'start_time_from') ?? 0
  const to = queryNumber(call, 'start_time_to') ?? Infinity
  return (run) =>
    !isGone(call, run) &&
    (call.person === undefined || maySeeRun(call.person, run)) &&
    (jobId === undefined || run.jobId === jobId) &&
    (!active || !run.ended) &&
    (!completed || run.ended) &&
    (type === undefined || type === (run.submitted ? 'SUBMIT_RUN' : 'JOB_RUN')) &&
    run.startedAt >= from &&
    run.startedAt <= to
}
