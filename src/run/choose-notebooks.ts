import { createMatcher } from '../checkout/select.ts'
import type { ChangedFiles } from '../model/change.ts'
import type { RunContext } from '../model/workflow.ts'
import type { Emit } from './events.ts'
import type { NotebookWork } from './request.ts'
import { selectChanged, type SelectedNotebooks } from './select-changed.ts'

export interface ChooseDependencies {
  emit: Emit
  /** What GitHub says that the change touches. Waits for 30 s at most; rejects only when the signal aborts. */
  changedFiles: (signal?: AbortSignal) => Promise<ChangedFiles>
}

/**
 * Tells which of the notebooks run: all of them, or with `changed-only` those that the change touches. Undefined: none
 * does. Where GitHub does not tell what has changed, all run, and it is said why.
 */
export async function chooseNotebooks(
  dependencies: ChooseDependencies,
  work: NotebookWork,
  context: RunContext,
  signal?: AbortSignal,
): Promise<NotebookWork | undefined> {
  const { emit } = dependencies
  const notebooks = await chosen(dependencies, work, context, signal)
  await emit({ type: 'notebooks', notebooks: notebooks.map(({ path }) => path) })
  return notebooks.length === 0 ? undefined : { ...work, notebooks }
}

async function chosen(
  { emit, changedFiles }: ChooseDependencies,
  { notebooks, changedOnly }: NotebookWork,
  { change }: RunContext,
  signal?: AbortSignal,
): Promise<NotebookWork['notebooks']> {
  if (changedOnly === undefined || !notebooks.some(({ source }) => source === 'repository')) return notebooks
  if (change.kind === 'none') {
    await emit({ type: 'note', text: allRun(change.reason) })
    return notebooks
  }
  const changed = await changedFiles(signal)
  if (changed.kind === 'unknown') {
    const { reason, missingPermission } = changed
    // A 404 may mean that it is missing, or that there is nothing: so it is not said that it is.
    const remedy = missingPermission && ` To ask that, the job needs \`permissions: {${missingPermission}}\`.`
    await emit({ type: remedy ? 'warning' : 'notice', text: `${allRun(reason)}${remedy ?? ''}` })
    return notebooks
  }
  const selected = selectChanged(notebooks, changed.files, await createMatcher(changedOnly.runAllWhen))
  // That nothing is started is said by who does not start it.
  if (selected.notebooks.length > 0) await emit({ type: 'note', text: whichRun(notebooks, selected) })
  return selected.notebooks
}

function allRun(reason: string): string {
  return `All notebooks run, although \`changed-only\` is set: ${reason}.`
}

function whichRun(all: NotebookWork['notebooks'], { notebooks, allBecauseOf }: SelectedNotebooks): string {
  if (allBecauseOf !== undefined)
    return `All notebooks run: the change touches ${allBecauseOf}, which \`run-all-when\` names.`
  const left = all.length - notebooks.length
  return left === 0
    ? 'All notebooks run: the change touches each of them.'
    : `${notebooks.length} of ${all.length} notebooks run (\`changed-only\`): the change does not touch the others.`
}
