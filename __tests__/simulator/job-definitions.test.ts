import { describe, expect, it } from '@jest/globals'
import type { JobDefinitions } from '../../simulator/scenario/scenario.ts'
import { oneJob, simulate, type Sim } from './harness.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- settings as they come off the wire
type Wire = Record<string, any>

const notebook = { notebook_task: { notebook_path: '/a' } }
const cluster = { spark_version: '15.4.x-scala2.12', num_workers: 1 }
const task = (key: string, more: object = {}): object => ({ task_key: key, ...notebook, ...more })

function create(sim: Sim, settings: object): string {
  const { status, body } = sim.post('jobs/create', settings)
  expect({ status, body }).toMatchObject({ status: 200 })
  return body['job_id'] as string
}

function read(sim: Sim, jobId: string): Wire {
  return sim.get('jobs/get', { job_id: jobId }).body['settings'] as Wire
}

/** What jobs/get shows of a job that was just made. */
function kept(settings: object, jobDefinitions: Partial<JobDefinitions> = {}): Wire {
  const sim = simulate({ jobDefinitions })
  return read(sim, create(sim, settings))
}

const keptCluster = (given: object, definitions: Partial<JobDefinitions> = {}): Wire =>
  kept({ tasks: [task('a', { new_cluster: given })] }, definitions)['tasks'][0].new_cluster as Wire

describe('a cluster of a job', () => {
  it.each([
    ['aws', { availability: 'SPOT_WITH_FALLBACK', zone_id: 'us-west-2c' }, 'i3.xlarge', false],
    ['azure', { first_on_demand: 1, availability: 'ON_DEMAND_AZURE', spot_bid_max_price: -1 }, 'Standard_DS3_v2', true],
    ['gcp', { use_preemptible_executors: false, availability: 'ON_DEMAND_GCP', zone_id: 'HA' }, 'n2-highmem-4', false],
  ] as const)('has what the service fills in on %s', (cloud, attributes, nodeType, elastic) => {
    expect(keptCluster(cluster, { cloud })).toEqual({
      ...cluster,
      data_security_mode: 'SINGLE_USER',
      enable_elastic_disk: elastic,
      node_type_id: nodeType,
      [`${cloud}_attributes`]: attributes,
    })
  })

  it('has it in shared clusters and in tasks of a for-each too', () => {
    const settings = kept({
      job_clusters: [{ job_cluster_key: 'shared', new_cluster: cluster }],
      tasks: [{ task_key: 'each', for_each_task: { inputs: '[1]', task: task('b', { new_cluster: cluster }) } }],
    })
    expect(settings['job_clusters'][0].new_cluster.data_security_mode).toBe('SINGLE_USER')
    expect(settings['tasks'][0].for_each_task.task.new_cluster.data_security_mode).toBe('SINGLE_USER')
  })

  it('keeps what it says itself, aliases too', () => {
    const said = {
      ...cluster,
      data_security_mode: 'DATA_SECURITY_MODE_AUTO',
      node_type_id: 'i3.2xlarge',
      aws_attributes: { availability: 'ON_DEMAND' },
    }
    expect(keptCluster(said)).toEqual({
      ...said,
      enable_elastic_disk: false,
      aws_attributes: { availability: 'ON_DEMAND', zone_id: 'us-west-2c' },
    })
  })

  it('of a pool comes back with node types that it must not be sent with', () => {
    const pooled = { ...cluster, instance_pool_id: 'pool-1' }
    expect(keptCluster(pooled)).toMatchObject({
      node_type_id: 'i3.xlarge',
      driver_instance_pool_id: 'pool-1',
      driver_node_type_id: 'i3.xlarge',
    })
  })

  it('never comes back with apply_policy_default_values', () => {
    expect(keptCluster({ ...cluster, apply_policy_default_values: true })).not.toHaveProperty(
      'apply_policy_default_values',
    )
  })
})

describe('a cluster policy', () => {
  const policies = {
    P1: {
      fixed: { 'custom_tags.cost.center': 'retail', runtime_engine: 'PHOTON', 'autotermination.minutes': 10 },
      defaults: { 'spark_conf.spark.speculation': 'true', runtime_engine: 'STANDARD' },
    },
  }

  it('writes its fixed values into the clusters that name it', () => {
    const given = { ...cluster, policy_id: 'P1', custom_tags: { own: 'yes' } }
    const whole = keptCluster(given, { policies })
    expect(whole).toMatchObject({
      custom_tags: { own: 'yes', 'cost.center': 'retail' },
      runtime_engine: 'PHOTON',
      autotermination: { minutes: 10 },
    })
    expect(whole).not.toHaveProperty('spark_conf')
    expect(keptCluster(cluster, { policies })).not.toHaveProperty('runtime_engine')
  })

  it('writes its defaults only where they are asked for', () => {
    const asking = { ...cluster, policy_id: 'P1', apply_policy_default_values: true }
    expect(keptCluster(asking, { policies })).toMatchObject({
      spark_conf: { 'spark.speculation': 'true' },
      runtime_engine: 'PHOTON',
    })
  })
})

describe('what comes back', () => {
  it('has tasks and dependencies sorted by key, and webhooks in another order', () => {
    const settings = kept({
      webhook_notifications: { on_failure: [{ id: '1' }, { id: '2' }] },
      tasks: [
        task('b'),
        task('c', { depends_on: [{ task_key: 'b' }, { task_key: 'a' }] }),
        task('a', { webhook_notifications: { on_start: [{ id: '1' }, { id: '2' }] } }),
      ],
    })
    expect((settings['tasks'] as Wire[]).map((spec) => spec['task_key'] as string)).toEqual(['a', 'b', 'c'])
    expect(settings['tasks'][2].depends_on).toEqual([{ task_key: 'a' }, { task_key: 'b' }])
    expect(settings['webhook_notifications'].on_failure).toEqual([{ id: '2' }, { id: '1' }])
    expect(settings['tasks'][0].webhook_notifications.on_start).toEqual([{ id: '2' }, { id: '1' }])
  })

  it('has outcomes of one condition in their order', () => {
    const needs = ['true', 'false'].map((outcome) => ({ task_key: 'a', outcome }))
    const condition = { task_key: 'a', condition_task: { op: 'EQUAL_TO', left: '1', right: '1' } }
    const settings = kept({ tasks: [condition, task('b', { depends_on: needs })] })
    expect(settings['tasks'][1].depends_on).toEqual(needs.toReversed())
  })

  it('lacks what is only written, and what was empty', () => {
    const settings = kept({
      access_control_list: [{ user_name: 'a@example.com', permission_level: 'CAN_VIEW' }],
      trigger: { table_update: { table_names: ['a.b.c'], condition: 'ANY_UPDATED' } },
      tags: {},
      parameters: [],
      email_notifications: { on_failure: [] },
      tasks: [
        task('a', { libraries: [], depends_on: [], notebook_task: { notebook_path: '/a', base_parameters: {} } }),
      ],
    })
    expect(settings).not.toHaveProperty('access_control_list')
    expect(settings['trigger']).toEqual({ pause_status: 'UNPAUSED', table_update: { table_names: ['a.b.c'] } })
    for (const field of ['tags', 'parameters']) expect(settings).not.toHaveProperty(field)
    expect(settings['email_notifications']).toEqual({})
    for (const field of ['libraries', 'depends_on']) expect(settings['tasks'][0]).not.toHaveProperty(field)
    expect(settings['tasks'][0].notebook_task).not.toHaveProperty('base_parameters')
  })

  it('has 20 iterations at a time when nothing is said, and fields that nobody here knows', () => {
    const settings = kept({
      parent_path: '/Workspace/jobs',
      tasks: [{ task_key: 'each', for_each_task: { inputs: '[1]', task: task('b', { newer: { list: [1, 'x'] } }) } }],
    })
    expect(settings['parent_path']).toBe('/Workspace/jobs')
    expect(settings['tasks'][0].for_each_task).toMatchObject({ concurrency: 20, task: { newer: { list: [1, 'x'] } } })
  })

  it('names whom the job runs as, and run_as only when it was said', () => {
    const sim = simulate({ tokens: { 'dapi-demo': { user: 'ci@example.com' } } })
    const plain = create(sim, { tasks: [task('a')] })
    expect(sim.get('jobs/get', { job_id: plain }).body).toMatchObject({ run_as_user_name: 'ci@example.com' })
    expect(read(sim, plain)).not.toHaveProperty('run_as')
    const named = create(sim, { run_as: { service_principal_name: '4fa68bf1' }, tasks: [task('a')] })
    expect(sim.get('jobs/get', { job_id: named }).body).toMatchObject({
      creator_user_name: 'ci@example.com',
      run_as_user_name: '4fa68bf1',
    })
  })

  it('shows which policy is in effect beside the settings', () => {
    const sim = simulate()
    const jobId = create(sim, { budget_policy_id: 'b-1', tasks: [task('a')] })
    expect(sim.get('jobs/get', { job_id: jobId }).body).toMatchObject({ effective_budget_policy_id: 'b-1' })
  })

  it('comes in pages of 100 that are sorted as a whole', () => {
    const sim = simulate()
    const keys = Array.from({ length: 150 }, (_, index) => `t${String(149 - index).padStart(3, '0')}`)
    const jobId = create(sim, { tasks: keys.map((key) => task(key)) })
    const { settings, next_page_token: next } = sim.get('jobs/get', { job_id: jobId }).body as Wire
    const second = sim.get('jobs/get', { job_id: jobId, page_token: next as string }).body as Wire
    const both = [...settings.tasks, ...second['settings'].tasks] as Wire[]
    expect(both.map((spec) => spec['task_key'] as string)).toEqual(keys.toSorted())
  })
})

describe('a job of a scenario', () => {
  it('may be imported from Git, system-managed and locked', () => {
    const settings = {
      git_source: {
        git_url: 'https://github.com/octo/sales',
        git_provider: 'gitHub',
        git_branch: 'main',
        job_source: { job_config_path: 'job.yml', import_from_git_branch: 'main', dirty_state: 'NOT_SYNCED' },
      },
      deployment: { kind: 'SYSTEM_MANAGED' },
      edit_mode: 'UI_LOCKED',
      tags: { team: 'retail' },
    }
    const sim = simulate(oneJob([{ key: 'a' }], { settings }))
    expect(read(sim, '1')).toMatchObject(settings)
  })

  it('has what the service fills in', () => {
    const sim = simulate(oneJob([{ key: 'b' }, { key: 'a', settings: { new_cluster: cluster } }]))
    const { tasks, ...settings } = read(sim, '1')
    expect(settings).toEqual({
      name: 'Nightly',
      email_notifications: {},
      webhook_notifications: {},
      timeout_seconds: 0,
      max_concurrent_runs: 1,
      queue: { enabled: false },
      format: 'MULTI_TASK',
    })
    expect((tasks as Wire[]).map((spec) => spec['task_key'] as string)).toEqual(['a', 'b'])
    expect(tasks[0]).toMatchObject({ email_notifications: {}, new_cluster: { data_security_mode: 'SINGLE_USER' } })
  })
})

describe('switches of job-definitions', () => {
  it('fills in little, or everything', () => {
    const little = kept({ tasks: [task('a', { new_cluster: cluster })] }, { fillsIn: 'little' })
    expect(little).not.toHaveProperty('webhook_notifications')
    expect(little).not.toHaveProperty('max_concurrent_runs')
    expect(little['tasks'][0].new_cluster).toEqual(cluster)
    const everything = kept(
      {
        tasks: [
          task('a', { new_cluster: cluster }),
          { task_key: 'b', dbt_task: { commands: ['dbt build'], project_directory: '/dbt' } },
          { task_key: 'c', pipeline_task: { pipeline_id: 'p' } },
        ],
      },
      { fillsIn: 'everything' },
    )
    const mails = { no_alert_for_skipped_runs: false, no_alert_for_canceled_runs: false }
    expect(everything).toMatchObject({
      email_notifications: { no_alert_for_skipped_runs: false },
      notification_settings: mails,
      tasks: [
        {
          notification_settings: { ...mails, alert_on_last_attempt: false },
          webhook_notifications: {},
          retry_on_timeout: false,
          disabled: false,
          new_cluster: {
            cluster_name: '',
            runtime_engine: 'STANDARD',
            driver_node_type_id: 'i3.xlarge',
            spark_conf: { 'spark.databricks.delta.preview.enabled': 'true' },
            spark_env_vars: { PYSPARK_PYTHON: '/databricks/python3/bin/python3' },
          },
        },
        { dbt_task: { schema: 'default', source: 'WORKSPACE' } },
        { pipeline_task: { full_refresh: false } },
      ],
    })
  })

  it('shows new defaults where there is none, in tasks of a for-each too', () => {
    const jar = { spark_jar_task: { main_class_name: 'A' } }
    const newDefaults = { tasks: { spark_jar_task: { run_as_repl: true }, max_retries: 0 } }
    const { tasks } = kept(
      {
        tasks: [
          { task_key: 'a', ...jar, max_retries: 2 },
          { task_key: 'b', for_each_task: { inputs: '[1]', task: { task_key: 'c', ...jar } } },
        ],
      },
      { newDefaults },
    )
    expect(tasks).toMatchObject([
      { max_retries: 2, spark_jar_task: { run_as_repl: true } },
      { max_retries: 0, for_each_task: { task: { spark_jar_task: { run_as_repl: true } } } },
    ])
    expect(tasks[1]).not.toHaveProperty('spark_jar_task')
  })

  it.each([
    [true, { team: 'retail' }],
    [false, undefined],
  ])('shows tags in lists without tasks: %s', (tagsInList, tags) => {
    const sim = simulate({ jobDefinitions: { tagsInList } })
    create(sim, { tags: { team: 'retail' }, tasks: [task('a')] })
    const tagsOf = (query: object): unknown =>
      (sim.get('jobs/list', { ...query }).body['jobs'] as Wire[])[0]!['settings'].tags
    expect(tagsOf({})).toEqual(tags)
    expect(tagsOf({ expand_tasks: 'true' })).toEqual({ team: 'retail' })
  })

  it('lists a new job only after a while, and those of the scenario at once', () => {
    const sim = simulate(oneJob([{ key: 'a' }], {}, { jobDefinitions: { listedAfter: '30s' } }))
    const jobId = create(sim, { name: 'New', tasks: [task('a')] })
    const names = (): string[] =>
      (sim.get('jobs/list').body['jobs'] as Wire[]).map((job) => job['settings'].name as string)
    expect(names()).toEqual(['Nightly'])
    expect(sim.get('jobs/list', { name: 'New' }).body).toEqual({})
    expect(read(sim, jobId)['name']).toBe('New')
    sim.pass(30)
    expect(names()).toEqual(['New', 'Nightly'])
  })

  it.each([
    ['when-given', undefined],
    ['always', 'PERFORMANCE_OPTIMIZED'],
  ] as const)('shows a performance target %s', (performanceTarget, unasked) => {
    expect(kept({ tasks: [task('a')] }, { performanceTarget })['performance_target']).toBe(unasked)
    const said = { performance_target: 'STANDARD', tasks: [task('a')] }
    expect(kept(said, { performanceTarget })['performance_target']).toBe('STANDARD')
  })

  it.each([
    ['as-written', { client: '2' }, { client: '2' }],
    ['client', { environment_version: '2' }, { client: '2' }],
    ['environment-version', { client: '2' }, { environment_version: '2' }],
    ['client', { dependencies: ['a'] }, { dependencies: ['a'] }],
  ] as const)('shows the version of an environment %s: %j', (environmentVersion, spec, shown) => {
    const settings = { environments: [{ environment_key: 'e', spec }], tasks: [task('a')] }
    expect(kept(settings, { environmentVersion })['environments']).toEqual([{ environment_key: 'e', spec: shown }])
  })

  it.each([
    ['canonical', 'gitHub'],
    ['as-written', 'github'],
  ] as const)('shows the provider of a Git source %s', (gitProvider, shown) => {
    const git = { git_url: 'https://github.com/octo/sales', git_provider: 'github', git_branch: 'main' }
    const settings = { git_source: git, tasks: [{ task_key: 'a', notebook_task: { notebook_path: 'a' } }] }
    expect(kept(settings, { gitProvider })['git_source'].git_provider).toBe(shown)
  })

  it.each([
    ['kept', ['b', 'a']],
    ['sorted', ['a', 'b']],
  ] as const)('shows mail addresses %s', (mailOrder, shown) => {
    const mails = { email_notifications: { on_failure: ['b', 'a'] } }
    const settings = kept({ ...mails, tasks: [task('a', mails)] }, { mailOrder })
    expect(settings['email_notifications'].on_failure).toEqual(shown)
    expect(settings['tasks'][0].email_notifications.on_failure).toEqual(shown)
  })
})

describe('switches for deleted and missing jobs', () => {
  const running = oneJob([{ key: 'a', attempts: [{ run: '1h' }] }])

  it.each([
    ['gone', 400, {}],
    ['readable', 200, { runs: [{ job_id: '1' }] }],
  ] as const)('runs of deleted jobs are %s', (runsOfDeletedJobs, status, listed) => {
    const sim = simulate({ ...running, jobDefinitions: { runsOfDeletedJobs } })
    const runId = sim.start()
    const taskRunId = String(sim.task(runId, 'a').run_id)
    sim.post('jobs/delete', { job_id: 1 })
    expect(sim.get('jobs/runs/get', { run_id: runId }).status).toBe(status)
    expect(sim.get('jobs/runs/get-output', { run_id: taskRunId }).status).toBe(status)
    expect(sim.get('jobs/runs/list').body).toMatchObject(listed)
    expect(sim.workspace.runs()).toHaveLength(1)
  })

  it.each([
    ['terminates', 'TERMINATED', 'CANCELED'],
    ['leaves', 'RUNNING', undefined],
  ] as const)('jobs/delete %s active runs', (deleteWithActiveRuns, lifeCycle, result) => {
    const sim = simulate({ ...running, jobDefinitions: { deleteWithActiveRuns } })
    sim.start()
    sim.pass(60)
    expect(sim.post('jobs/delete', { job_id: 1 }).status).toBe(200)
    sim.pass(60)
    expect(sim.workspace.runs()).toMatchObject([{ lifeCycle, result }])
  })

  it.each([
    ['not-found', 404, 'RESOURCE_DOES_NOT_EXIST', 'Job 7 does not exist.'],
    ['invalid', 400, 'INVALID_PARAMETER_VALUE', 'Job 7 does not exist.'],
    [
      'forbidden',
      403,
      'PERMISSION_DENIED',
      'User someone@example.com does not have Admin or Owner permissions on job 7',
    ],
  ] as const)('a job that is not there is %s', (missingJob, status, code, message) => {
    const sim = simulate({ jobDefinitions: { missingJob } })
    const whole = { status, body: { error_code: code, message } }
    expect(sim.post('jobs/delete', { job_id: 7 })).toMatchObject(whole)
    expect(sim.post('jobs/update', { job_id: 7 })).toMatchObject(whole)
    expect(sim.get('jobs/get', { job_id: '7' }).status).toBe(status)
    const reset = sim.post('jobs/reset', { job_id: 7, new_settings: {} })
    expect(reset).toMatchObject(missingJob === 'forbidden' ? { status, body: {} } : whole)
    expect(Object.keys(reset.body)).toHaveLength(missingJob === 'forbidden' ? 0 : 2)
  })
})

describe('jobs/update', () => {
  const given = {
    parameters: [{ name: 'p', default: '1' }],
    environments: [{ environment_key: 'e', spec: {} }],
    tasks: [task('a')],
  }
  const added = {
    parameters: [{ name: 'q', default: '2' }],
    environments: [{ environment_key: 'f', spec: {} }],
    tasks: [task('b')],
  }

  it.each([
    ['keyed-lists', ['p', 'q'], ['e', 'f'], 200],
    ['tasks-and-clusters', ['q'], ['f'], 400],
  ] as const)('merges %s', (updateMerges, parameters, environments, removal) => {
    const sim = simulate({ jobDefinitions: { updateMerges } })
    const jobId = create(sim, given)
    expect(sim.post('jobs/update', { job_id: BigInt(jobId), new_settings: added }).status).toBe(200)
    const settings = read(sim, jobId)
    expect((settings['parameters'] as Wire[]).map((entry) => entry['name'] as string)).toEqual(parameters)
    expect((settings['environments'] as Wire[]).map((entry) => entry['environment_key'] as string)).toEqual(
      environments,
    )
    expect(settings['tasks']).toHaveLength(2)
    const remove = { job_id: BigInt(jobId), fields_to_remove: ['parameters/q'] }
    expect(sim.post('jobs/update', remove).status).toBe(removal)
  })

  it('replaces tags as a whole and leaves the rest as it was', () => {
    const sim = simulate()
    const jobId = create(sim, { ...given, tags: { a: '1', b: '2' }, tasks: [task('a', { new_cluster: cluster })] })
    const { tags: _tags, ...before } = read(sim, jobId)
    sim.post('jobs/update', { job_id: BigInt(jobId), new_settings: { tags: { b: '3' } } })
    expect(read(sim, jobId)).toEqual({ ...before, tags: { b: '3' } })
  })
})

describe('what is refused of a definition', () => {
  const withCluster = (more: object): object => ({ tasks: [task('a', { new_cluster: { ...cluster, ...more } })] })
  const { num_workers: _size, ...unsized } = cluster
  const policies = {
    P1: {
      fixed: { 'custom_tags.team': 'retail', spark_version: '15.4.x-scala2.12' },
      forbidden: ['custom_tags.secret'],
    },
    P2: { forbidden: ['custom_tags.*'] },
  }

  it.each([
    [
      'shared clusters without tasks',
      { job_clusters: [{ job_cluster_key: 'a', new_cluster: cluster }] },
      'Shared job cluster',
    ],
    ['a cluster without a size', { tasks: [task('a', { new_cluster: unsized })] }, 'new_cluster.size'],
    ['a cluster of two sizes', withCluster({ autoscale: { min_workers: 1, max_workers: 2 } }), 'Exactly 1 of'],
    ['no workers', withCluster({ num_workers: 0 }), 'NumWorkers could be 0 only for SingleNode clusters'],
    [
      'what a pool decides',
      withCluster({ instance_pool_id: 'p', node_type_id: 'i3.xlarge' }),
      "The field 'node_type_id'",
    ],
    [
      'another value than the policy has',
      withCluster({ policy_id: 'P1', spark_version: '9' }),
      'for spark_version, the value must',
    ],
    [
      'a job tag that the policy has otherwise',
      { ...withCluster({ policy_id: 'P1' }), tags: { team: 'x' } },
      'custom_tags.team',
    ],
    [
      'a job tag that the policy forbids',
      { ...withCluster({ policy_id: 'P2' }), tags: { any: 'x' } },
      'custom_tags.any',
    ],
    [
      'a tag that a policy forbids',
      withCluster({ policy_id: 'P1', custom_tags: { secret: 'x' } }),
      'custom_tags.secret',
    ],
    ['two identities', { run_as: { user_name: 'a', service_principal_name: 'b' } }, 'Exactly one of run_as'],
    ['four webhooks', { webhook_notifications: { on_start: ['1', '2', '3', '4'].map((id) => ({ id })) } }, 'at most 3'],
    ['a long name', { name: 'é'.repeat(2049) }, 'at most 4096 bytes'],
    ['a tag with a comma', { tags: { a: 'x,y' } }, "tag 'a' is not valid"],
    ['a tag key that is too long', { tags: { ['k'.repeat(128)]: '' } }, 'tag key'],
  ])('is %s', (_what, settings, message) => {
    const answer = simulate({ jobDefinitions: { policies } }).post('jobs/create', { name: 'x', ...settings })
    expect(answer).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_PARAMETER_VALUE', message: expect.stringContaining(message) },
    })
  })

  it.each([
    withCluster({ num_workers: 0, spark_conf: { 'spark.databricks.cluster.profile': 'singleNode' } }),
    withCluster({ num_workers: 0, is_single_node: true }),
    withCluster({ policy_id: 'P1', custom_tags: { team: 'retail' } }),
    { tags: { 'a b+-=.:/@': 'x/y' } },
  ])('is not %j', (settings) => {
    expect(simulate({ jobDefinitions: { policies } }).post('jobs/create', settings).status).toBe(200)
  })

  it.each([
    ['azure', { 'a/b': '' }],
    ['gcp', { 'a:b': '' }],
    ['gcp', { a: '-b' }],
  ] as const)('tags that %s does not take: %j', (cloud, tags) => {
    expect(simulate({ jobDefinitions: { cloud } }).post('jobs/create', { tags }).status).toBe(400)
  })

  it('is jobs/update with a tag that the policy of a cluster forbids', () => {
    const sim = simulate({ jobDefinitions: { policies } })
    const jobId = create(sim, withCluster({ policy_id: 'P2' }))
    const update = sim.post('jobs/update', { job_id: BigInt(jobId), new_settings: { tags: { any: 'x' } } })
    expect(update).toMatchObject({ status: 400, body: { message: expect.stringContaining('custom_tags.any') } })
    expect(read(sim, jobId)).not.toHaveProperty('tags')
  })

  it('is a get answer of a pooled cluster that is sent back', () => {
    const sim = simulate()
    const jobId = create(sim, withCluster({ instance_pool_id: 'p' }))
    const answer = sim.post('jobs/reset', { job_id: BigInt(jobId), new_settings: read(sim, jobId) })
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining('instance pool ID') } })
  })

  it.each([
    ['at-create', 400],
    ['at-run', 200],
  ] as const)('node types that there are none of, %s', (nodeTypesChecked, status) => {
    const sim = simulate({ jobDefinitions: { nodeTypes: ['i3.xlarge'], nodeTypesChecked } })
    const message = 'Node type i9.huge is not supported. Supported node types: i3.xlarge'
    const settings = {
      job_clusters: [{ job_cluster_key: 'shared', new_cluster: { ...cluster, node_type_id: 'i9.huge' } }],
      tasks: [task('a', { job_cluster_key: 'shared' })],
    }
    const { status: found, body } = sim.post('jobs/create', settings)
    expect(found).toBe(status)
    if (nodeTypesChecked === 'at-create') return expect(body['message']).toContain(message)
    const runId = sim.start(body['job_id'] as string)
    sim.pass(60)
    expect(sim.task(runId, 'a')).toMatchObject({
      state: { life_cycle_state: 'INTERNAL_ERROR', result_state: 'FAILED', state_message: message },
      status: { termination_details: { code: 'INVALID_CLUSTER_REQUEST' } },
    })
  })

  it('is triggers, unless the workspace is in their preview', () => {
    const triggers = { triggers: [{ periodic: { interval: 1, unit: 'DAYS' } }] }
    expect(simulate().post('jobs/create', triggers)).toMatchObject({
      status: 404,
      body: {
        error_code: 'FEATURE_DISABLED',
        message: expect.stringContaining("'triggers' field is in private preview"),
      },
    })
    expect(kept(triggers, { triggersPreview: true })).toMatchObject(triggers)
  })

  it('is more than 100 tasks in 2.1', () => {
    const tasks = Array.from({ length: 200 }, (_, index) => task(`t${index}`))
    expect(simulate().post('2.1/jobs/create', { tasks }).body['message']).toBe(
      'Resources with more than 100 tasks can only be handled by API 2.2 and above. Your resource has 200 tasks',
    )
  })

  it('is a job beyond the quota, as a fault', () => {
    const body = { error_code: 'QUOTA_EXCEEDED', message: 'The quota for the number of jobs has been reached.' }
    const sim = simulate({ faults: [{ match: { path: 'jobs/create' }, status: 400, body }] })
    expect(sim.post('jobs/create', {})).toMatchObject({ status: 400, body })
    expect(sim.post('jobs/create', {}).status).toBe(200)
  })
})
