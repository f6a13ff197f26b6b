/** A job as `jobs/list` names it. */
export interface JobListing {
  jobId: string
  /** Empty when the workspace did not say. */
  name: string
}
