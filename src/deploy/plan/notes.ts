import { entries } from '../../databricks/wire/foreign.ts'
import { shorten } from '../../text/cut.ts'
import { oneLine } from '../../text/plain.ts'
import type { DesiredJob, RemoteJob } from '../model.ts'
import { explicitIdentity } from './run-as.ts'

/** What a reader of a plan should know whether or not there is anything to do; full sentences. */
export function standingNotes({ settings }: DesiredJob, remote: RemoteJob): string[] {
  const notes: string[] = []
  if (entries(settings['access_control_list']).length > 0)
    notes.push('access_control_list is applied when a job is created, and never again: this job is there already.')
  const kept = explicitIdentity(settings) === undefined ? explicitIdentity(remote.settings) : undefined
  if (kept !== undefined)
    notes.push(
      `The job goes on running as ${nameOf(kept)}: run_as is not in the file, and cannot be taken away from a job. ` +
        'To change it, say in the file as whom the job is to run.',
    )
  return notes
}

/** Of changes that may come from either side. */
export const contestedNote =
  'The file and the job in the workspace have both changed since it was applied: ' +
  'a change that is listed here may take back what somebody did by hand.'

/** The same, where all that is listed would otherwise be hidden: what was done by hand may be in the file by now. */
export const alikeNote =
  'The file and the job in the workspace have both changed since it was applied, and are the same by now, but for ' +
  'values that the service or a cluster policy sets, too. Whether somebody has set one of them cannot be told: apply ' +
  'removes them, and the service may set its own again.'

/** Of changes of a job of which nothing says how it was. */
export const notNotedNote =
  'How the job was when it was applied last has not been noted: that step was interrupted, or could not write its ' +
  'tags. A change that is listed here may take back what somebody did by hand, or what the service has set: which of ' +
  'them cannot be told.'

/** Of a list of removals that would otherwise be hidden; `isDrift`: the definition is as it was applied. */
export function managedNote(isDrift: boolean): string {
  return isDrift
    ? 'The job was changed in the workspace since it was applied, in something that the service or a cluster policy ' +
        'sets, too: which of the values that are removed here somebody has set cannot be told, and the service may ' +
        'set its own again.'
    : 'The definition has changed since it was applied, and nothing else is different. ' +
        'The service or a cluster policy may set again what is removed here.'
}

/** Of a job that was changed by hand in what its definition does not say, and no difference shows. */
export const unseenNote =
  'The job was changed in the workspace since it was applied, in something that the file does not say: as whom it ' +
  'runs, or a value that the service had filled in. The next apply takes it as it is.'

/** Of a field whose value in the workspace is not known. */
export function untoldNote(path: string): string {
  return `The workspace does not tell ${path}: it is sent because the definition has changed.`
}

/** Of a definition that is sent for a reason that cannot be seen. */
export function resentNote(paths: readonly string[]): string {
  return (
    'The definition has changed since it was applied, in something that the workspace does not tell ' +
    `(perhaps ${paths.join(', ')}): it is sent again.`
  )
}

const LONGEST_NAME = 100

function nameOf(identity: Record<string, unknown>): string {
  const names = Object.values(identity).filter((name) => typeof name === 'string' && name !== '')
  return shorten(oneLine(names.join(', ')), LONGEST_NAME)
}
