/** A job as `jobs/list` names it. */
export interface JobListing {
  jobId: string
  /** Empty when the workspace did not say. */
  name: string
}

/** A job of the workspace, as `jobs/get` tells of it. */
export interface SavedJob {
  jobId: string
  /** Epoch ms; undefined where it is not told. */
  createdAt?: number
  /** As whom it runs, which is told beside the settings; empty where it is not. */
  runAsUserName: string
  /** Foreign, and as the service has them; numbers under a key that names an id are decimal strings. */
  settings: Record<string, unknown>
}
