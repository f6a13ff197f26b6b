import type { TaskRun } from '../engine/model.ts'
import type { Json } from './form.ts'

/** The views of `runs/export`: HTML that carries the notebook as an encoded model. */
export function exportViews(taskRun: TaskRun, views: string): Json[] {
  const path = taskRun.lane.spec.notebook_task?.notebook_path ?? ''
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (views === 'DASHBOARDS') return []
  const commands = [
    {
      command: `# ${name}`,
      state: taskRun.ended ? 'finished' : 'running',
      results: { type: 'html', data: taskRun.attempt?.trace ?? '' },
    },
  ]
  const model = Buffer.from(encodeURIComponent(JSON.stringify({ name, language: 'python', commands }))).toString(
    'base64',
  )
  const content = [
    '<!DOCTYPE html>',
    '<html>',
    `<head><title>${escapeHtml(name)} - Databricks</title></head>`,
    `<body><script>window.__DATABRICKS_NOTEBOOK_MODEL = '${model}'</script></body>`,
    '</html>\n',
  ].join('\n')
  return [{ content, name, type: 'NOTEBOOK' }]
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
