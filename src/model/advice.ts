const ADVICE: Record<string, string> = {
  PERMISSION_DENIED:
    'Give the identity that signs in “Can Manage Run” on the job to start it (“Can View” to watch it): job page ' +
    '→ Job details → Permissions. For a one-time run it also needs “Can Attach To” on the cluster, or permission ' +
    'to create one.',
  403:
    'The identity that signs in lacks a permission, or the runner is outside the workspace’s IP access list. ' +
    'Check the job’s permissions (“Can Manage Run”) and, on a self-hosted runner, its network.',
  FEATURE_DISABLED: 'A workspace admin must enable this feature first, or leave it out of the request.',
  RESOURCE_DOES_NOT_EXIST: 'Check the id, and that `host` is the workspace it lives in.',
  404: 'Check the id, and that `host` ({host}) is the workspace it lives in: this endpoint or object is not there.',
  INVALID_PARAMETER_VALUE:
    'Correct the field that the sentence names: ids must exist in this workspace, and parameters must be ones ' +
    'that the job defines.',
  MALFORMED_REQUEST:
    'A field of what was sent has the wrong type: the sentence says which. Compare it with the Jobs API reference.',
  QUOTA_EXCEEDED: 'A workspace limit is reached: delete or finish what holds it, or ask an admin to raise the quota.',
  RESOURCE_LIMIT_EXCEEDED:
    'A workspace limit is reached: delete or finish what holds it, or ask an admin to raise the quota.',
  // Termination codes: https://docs.databricks.com/api/workspace/jobs/getrun (status.termination_details.code)
  CLUSTER_ERROR:
    'The cluster could not start or died. Open its event log from the task page: often an instance type that is ' +
    'not available, or an init script.',
  DRIVER_ERROR:
    'The Spark driver failed, often for lack of memory. Give the driver a larger node type or collect less data ' +
    'on it.',
  CLUSTER_REQUEST_LIMIT_EXCEEDED:
    'The workspace started too many clusters at once. Share job clusters between tasks, or run fewer jobs in ' +
    'parallel.',
  INVALID_CLUSTER_REQUEST:
    'The cluster specification was refused: check node type, Spark version and cluster policy in the job or in ' +
    '`new-cluster`.',
  WORKSPACE_RUN_LIMIT_EXCEEDED:
    'The workspace runs as many tasks as it may. Run fewer in parallel, enable queueing on the job, or ask for a ' +
    'higher limit.',
  MAX_CONCURRENT_RUNS_EXCEEDED:
    'The job already had as many runs as `max_concurrent_runs` allows. Enable queueing on the job, raise the ' +
    'limit, or use a concurrency group in the workflow.',
  MAX_JOB_QUEUE_SIZE_EXCEEDED:
    'The job’s queue is full. Wait for runs to finish, or cancel the ones that are no longer needed.',
  REPOSITORY_CHECKOUT_FAILED:
    'Databricks could not check out the repository. For a private one, the identity that the run uses needs Git ' +
    'credentials in the workspace (User settings → Linked accounts, or `git-credentials create` for a service ' +
    'principal), and the commit must be pushed. With `notebook-path`, `source: checkout` needs neither: it ' +
    'imports the files of the checkout.',
  LIBRARY_INSTALLATION_ERROR:
    'A library could not be installed: check its name, version and the network of the cluster.',
  STORAGE_ACCESS_ERROR:
    'The run could not reach storage: check the credentials of the instance profile, service principal or ' +
    'external location.',
  UNAUTHORIZED_ERROR:
    'The run lacked a permission on something it uses: check what its “run as” identity may read, attach to and ' +
    'use.',
  RESOURCE_NOT_FOUND:
    'Something that the run refers to is gone: a notebook, a file, a cluster or a warehouse. Check the paths and ' +
    'ids in the job.',
  INVALID_RUN_CONFIGURATION:
    'The settings of the run contradict each other or name something that does not exist. Check the task’s ' +
    'configuration.',
  MAX_SPARK_CONTEXTS_EXCEEDED:
    'The cluster has no Spark context left. Use a job cluster, or run fewer notebooks on the shared one.',
  BUDGET_POLICY_LIMIT_EXCEEDED: 'A budget policy stopped the run. Ask the owner of the policy, or choose another.',
  CLOUD_FAILURE: 'The cloud provider failed. Run it again; if it persists, see the provider’s status page.',
  DISABLED: 'The task or job is disabled. Enable it in the job’s settings.',
  BREAKING_CHANGE: 'The job’s settings changed while it ran. Run it again.',
}

/**
 * What to do about an error code of the API or a termination code of a run; undefined for a code with no advice of its
 * own.
 */
export function adviceFor(code: string): string | undefined {
  return Object.hasOwn(ADVICE, code) ? ADVICE[code] : undefined
}
