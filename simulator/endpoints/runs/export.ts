import { kindOf } from '../../engine/model.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { exportViews } from '../../wire/notebook-export.ts'
import { queryId, queryText, runOf, taskRunOf, type Call } from '../call.ts'
import { oneOf } from '../checks/body.ts'

/** GET jobs/runs/export */
export function exportRun(call: Call): Json {
  const runId = queryId(call, 'run_id')
  const views = queryText(call, 'views_to_export') ?? 'CODE'
  oneOf('CODE', 'DASHBOARDS', 'ALL')(views, 'views_to_export')
  const taskRun = taskRunOf(call, runId)
  if (taskRun === undefined) {
    runOf(call, runId)
    throw invalid(
      'Exporting runs with multiple tasks is not supported. Please export each individual task run instead.',
    )
  }
  if (kindOf(taskRun.lane.spec) !== 'notebook_task')
    throw invalid(`Run ${runId} is not a notebook run: only notebook runs can be exported.`)
  return { views: exportViews(taskRun, views) }
}
