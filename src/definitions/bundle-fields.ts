/**
 * What bundles may have, as far as it is known here, at the top and in a target.
 *
 * https://docs.databricks.com/aws/en/dev-tools/bundles/reference
 */

/** What is read, and what concerns only the Databricks CLI: where it puts its files, and what it runs. */
export const READ_IN_BUNDLES: Record<'root' | 'target', readonly string[]> = {
  root: ['bundle', 'variables', 'targets', 'resources', 'workspace', 'sync', 'scripts'],
  target: ['default', 'variables', 'resources', 'bundle', 'workspace', 'sync', 'git'],
}

type Advice = Readonly<Record<string, string>>

const COMMON: Advice = {
  artifacts: 'Build and upload them before, and give the paths of the workspace.',
  permissions: 'Write access_control_list in each job.',
  presets: 'Write what they do in each job; the input name-prefix puts a prefix before names.',
  run_as: 'Write it in each job.',
  python: 'Write the jobs as YAML.',
  experimental: 'It belongs to the Databricks CLI.',
}

const COMPUTE = 'Write existing_cluster_id in the tasks.'

/** What would change a job and is not done here, with what to do instead. */
export const NOT_FOR_US: Record<'root' | 'target' | 'bundle' | 'job', Advice> = {
  root: {
    ...COMMON,
    include: 'List the files in the input job-file, and take include out.',
    environments: 'This is the old name of targets: rename it.',
  },
  target: {
    ...COMMON,
    mode:
      'Take it out of this target. What development does can be said with the input name-prefix, and with ' +
      'pause_status and max_concurrent_runs in the jobs; production changes no job.',
    cluster_id: COMPUTE,
    compute_id: COMPUTE,
  },
  bundle: { cluster_id: COMPUTE, compute_id: COMPUTE },
  job: {
    permissions: 'Write access_control_list.',
    lifecycle: 'It belongs to the Databricks CLI; take it out.',
  },
}
