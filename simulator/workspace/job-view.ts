import type { JobRecord, JobSettings } from '../engine/model.ts'
import type { JobDefinitions } from '../scenario/scenario.ts'
import { settingsAsRead } from '../wire/job-as-read.ts'

/** A job as tests look at it. */
export interface JobView {
  jobId: string
  name: string
  creator: string
  /** As jobs/get shows them, all on one page; ids in them are decimal strings. */
  settings: JobSettings
  deleted: boolean
  /** How often each endpoint changed it, and how often somebody did by hand. */
  changes: JobRecord['changes']
}

/** A job as it is now; what is done to the view does nothing to the job. */
export function jobView(job: JobRecord, definitions: JobDefinitions): JobView {
  return {
    jobId: job.id,
    name: job.settings.name ?? 'Untitled',
    creator: job.creator,
    settings: structuredClone(settingsAsRead(job.settings, definitions)),
    deleted: job.deleted,
    changes: { ...job.changes },
  }
}
