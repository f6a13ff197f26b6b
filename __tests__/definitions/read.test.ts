import { describe, expect, it } from '@jest/globals'
import { readDefinitions, readVariables, type ReadOptions } from '../../src/definitions/read.ts'
import type { DefinitionFault, ReadDefinitions } from '../../src/definitions/definition.ts'
import { SHAPES } from '../../src/definitions/job-fields.ts'
import { WORDS_OF_ELSEWHERE } from '../../src/definitions/other-words.ts'
import { stringifyJson } from '../../src/databricks/wire/int64.ts'
import { jobCorpus } from '../builders/job-corpus.ts'
import { simulate } from '../simulator/harness.ts'

type Files = Record<string, string>

async function read(files: Files | string, options: Partial<ReadOptions> = {}): Promise<ReadDefinitions> {
  const given = typeof files === 'string' ? { 'jobs/nightly.yml': files } : files
  return readDefinitions(
    Object.entries(given).map(([path, text]) => ({ path, text })),
    { variables: {}, syntax: 'deploy', relativePaths: 'refused', tasks: 'any', ...options },
  )
}

async function faultsOf(files: Files | string, options: Partial<ReadOptions> = {}): Promise<DefinitionFault[]> {
  return (await read(files, options)).faults
}

/** `line place: message` of each fault. */
async function told(files: Files | string, options: Partial<ReadOptions> = {}): Promise<string[]> {
  return (await faultsOf(files, options)).map(({ line, place, message }) => `${line ?? ''} ${place}: ${message}`)
}

async function settingsOf(text: string, options: Partial<ReadOptions> = {}): Promise<unknown> {
  const { jobs, faults } = await read(text, options)
  expect(faults).toEqual([])
  return jobs[0]?.settings
}

const NOTEBOOK = 'notebook_task: {notebook_path: /Shared/a}'

describe('a valid job', () => {
  it.each(jobCorpus().map((job) => ({ ...job, name: job.key })))(
    '$name is read without a word, as YAML and as JSON',
    async ({ key, path, text, settings }) => {
      const { edit_mode: _mode, ...body } = settings
      const expected = {
        jobs: [{ key, file: path, line: expect.any(Number), settings: body }],
        faults: [],
        warnings: [],
      }
      expect(await read({ [path]: text })).toEqual(expected)
      expect(await read({ [path]: stringifyJson(settings, 2) })).toEqual(expected)
    },
  )

  it('is taken by the workspace as it was read', async () => {
    const { jobs } = await read(Object.fromEntries(jobCorpus().map(({ path, text }) => [path, text])))
    expect(jobs).toHaveLength(jobCorpus().length)
    const sim = simulate()
    expect(jobs.filter(({ settings }) => sim.post('2.2/jobs/create', settings).status !== 200)).toEqual([])
  })
})

describe('the three forms', () => {
  it('takes one job a file, called by its name', async () => {
    const { jobs } = await read({
      'jobs/a.b.yml': '# first\nname: one',
      'c.json': '\n{"name": "two"}',
      '.d': 'name: d',
    })
    expect(jobs.map(({ key, line }) => [key, line])).toEqual([
      ['a.b', 2],
      ['c', 2],
      ['.d', 1],
    ])
  })

  it('takes a map of jobs, each with its line', async () => {
    const { jobs, warnings } = await read('x-shared: 1\njobs:\n  one: {name: a}\n\n  two:\n    name: b\n')
    expect(jobs.map(({ key, line, settings }) => [key, line, settings])).toEqual([
      ['one', 3, { name: 'a' }],
      ['two', 5, { name: 'b' }],
    ])
    expect(warnings).toEqual([])
  })

  it('has the lines of JSON right', async () => {
    const json = '{\n\t"jobs": {\n\t\t"one": {"name": "a\\n\\"{"},\r\n\t\t"two":\n\t\t\t{"name": "a\\n\\"{"}\n\t}\n}'
    expect(await told(json)).toEqual([
      String.raw`5 jobs.two.name: the name "a\n\"{" is already that of a job in jobs/nightly.yml, line 3.`,
    ])
  })

  it('names both places of a key, and of a name, that is there twice', async () => {
    const files = { 'a/one.yml': 'name: A', 'b/one.yml': '\nname: B', 'c.yml': 'jobs:\n  two: {name: A}' }
    expect(await told(files)).toEqual([
      '2 : the key "one" is already that of a job in a/one.yml, line 1.',
      '2 jobs.two.name: the name "A" is already that of a job in a/one.yml, line 1.',
    ])
    expect(await told({ 'a.yml': 'tasks: []', 'b.yml': 'tasks: []' })).toEqual([
      '1 : it has no name, and neither has the job in a.yml, line 1.',
    ])
  })

  it('wants a key and a name of each job that say something', async () => {
    expect(await told('jobs:\n  "": {name: a}\n  b: {name: " "}')).toEqual([
      '2 jobs."": its key is empty. Give it one that says which job it is.',
      '3 jobs.b.name: it is empty. Give the job a name.',
    ])
  })

  it('keeps the order of the files, with references in some of them and bundles between', async () => {
    const { jobs, faults } = await read(
      {
        'a.yml': 'name: ${team} a',
        'b.yml': 'name: b',
        'c.yml': 'variables: {team: {default: sales}}\nresources: {jobs: {c: {name: c}}}',
        'd.yml': 'name: d',
        'e.yml': 'name: $${team}',
      },
      { syntax: 'deploy' },
    )
    expect(faults).toEqual([])
    expect(jobs.map(({ key, settings }) => [key, settings['name']])).toEqual([
      ['a', 'sales a'],
      ['b', 'b'],
      ['d', 'd'],
      ['e', '${team}'],
      ['c', 'c'],
    ])
    const twice = { 'x/a.yml': 'name: ${team}', 'y/a.yml': 'name: b', 'z/a.yml': 'name: ${team}' }
    expect(await told(twice, { variables: { team: 'b' } })).toEqual([
      '1 : the key "a" is already that of a job in x/a.yml, line 1.',
      '1 : the key "a" is already that of a job in x/a.yml, line 1.',
    ])
  })

  it.each([
    ['', ': it is empty'],
    ['- name: a', ': it is a list, and should be a job, or a map `jobs:`'],
    ['text', ': it is a single value'],
    ['jobs:\n  - name: a', 'jobs: it must be a map from a key to each job'],
    ['jobs:\n  a: text', 'jobs.a: a job must be a map'],
    ['job_id: 1\nsettings: {name: a}', ': this looks like what jobs/get answers. Keep only what is in settings'],
    ['job_id: 1\nnew_settings: {name: a}', ': this looks like what jobs/reset is sent.'],
    ['name: a\njob_id: 1\ncreated_time: 1', ': job_id and created_time are no part of a definition'],
    ['jobs: {a: {job_id: 1, settings: {}}}', 'jobs.a: this looks like what jobs/get answers.'],
    ['name: a\n---\nname: b', ': it is not valid YAML or JSON: there is more than one document'],
    ['name: [a', ': it is not valid YAML or JSON'],
    ['tasks:\n\t- a', ': it is not valid YAML or JSON'],
    ['name: !secret a', ': it is not valid YAML or JSON'],
  ])('refuses %j', async (text, expected) => {
    const [first] = await faultsOf(text)
    expect(`${first?.place ?? ''}: ${first?.message ?? ''}`).toContain(expected)
    expect(first?.file).toBe('jobs/nightly.yml')
  })

  it('tells all faults of all files at once', async () => {
    const faults = await faultsOf({ 'a.yml': 'name: [', 'b.yml': 'name: 3\ntags: {a: 1}', 'c.yml': 'name: c' })
    expect(faults.map(({ file, line, place }) => [file, line, place])).toEqual([
      ['a.yml', 1, ''],
      ['b.yml', 1, 'name'],
      ['b.yml', 2, 'tags.a'],
    ])
  })
})

describe('what is no YAML', () => {
  it.each([
    [
      'name: a\ngit_source: {git_url: x, git_branch: ${b}}',
      "2 : ${b} needs quotes between { } or [ ]: '${b}' (column 38).",
    ],
    ['a: {b: feature ${x}/${y}, c: d}', "1 : ${x} needs quotes between { } or [ ]: 'feature ${x}/${y}' (column 16)."],
    [
      'a: {b: c, url: https://${host}/x}',
      "1 : ${host} needs quotes between { } or [ ]: 'https://${host}/x' (column 24).",
    ],
    ['a: [b, ${x}]', "1 : ${x} needs quotes between { } or [ ]: '${x}' (column 8)."],
    ["a: {b: it's ${x}}", "1 : ${x} needs quotes between { } or [ ]: 'it''s ${x}' (column 13)."],
    ['{"a": ${x}}', "1 : ${x} needs quotes between { } or [ ]: '${x}' (column 7)."],
    ['a: {b: ${x', '1 : it is not valid YAML or JSON: '],
  ])('says what to do with the reference in %j', async (text, expected) => {
    const faults = await told(text, { variables: { b: 'c' } })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  it('draws no word of variables that it might refer to', async () => {
    const variables = { b: 'c' }
    for (const text of ['git_source: {git_branch: ${b}}', '- ${b}', 'job_id: 1\nsettings: {name: "${b}"}'])
      expect(await read({ 'a.yml': text, 'b.yml': 'name: b' }, { variables })).toMatchObject({ warnings: [] })
  })

  it.each([
    ['a.json', '// hello\n{"name": "a"}', '1 : JSON has no comments'],
    ['a.json', '{ // hello\n"name": "a"}', '1 : JSON has no comments'],
    ['a.json', '{"name": "http://a",\n "description": "a \\" // b", /* c */ "tags": {}}', '2 : JSON has no comments'],
    ['a.json', '{"max_concurrent_runs": 1// c\n}', '1 : JSON has no comments'],
    ['a.yml', '\n/* hello\n*/ {"name": "a"}', '2 : JSON has no comments'],
    ['a.yml', '{"name": "a",\n// b\n"tags": {}}', '2 : JSON has no comments'],
  ])('is a comment in JSON: %s with %j', async (path, text, expected) => {
    const faults = await told({ [path]: text })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  it.each([
    ['a.yml', '{name: a, tags: {url: http://a, glob: /*}}'],
    ['a.json', '{\n# a comment of YAML\n"name": "a", "description": "// b",}'],
    ['a.yml', '# a\nname: a\ntags: {b: c // d}'],
  ])('is not what YAML takes: %s with %j', async (path, text) => {
    expect(await told({ [path]: text })).toEqual([])
  })
})

describe('fields', () => {
  it('keeps what nobody knows, with a warning that names the place and the nearest name', async () => {
    const text = [
      'name: a',
      'max_concurent_runs: 2',
      'tasks:',
      '  - task_key: one',
      '    notebook_task: {notebook_path: /a, base_parameter: {}}',
      '    new_cluster:',
      '      aws_attributes: {zone: a}',
    ].join('\n')
    const { jobs, warnings } = await read(text)
    expect(warnings).toEqual([
      'jobs/nightly.yml:2: max_concurent_runs: the Jobs API knows no field "max_concurent_runs" here. ' +
        'Did you mean max_concurrent_runs? It is sent as it is.',
      'jobs/nightly.yml:5: tasks[one].notebook_task.base_parameter: ' +
        'the Jobs API knows no field "base_parameter" here. ' +
        'Did you mean base_parameters? It is sent as it is.',
      'jobs/nightly.yml:7: tasks[one].new_cluster.aws_attributes.zone: the Jobs API knows no field "zone" here. ' +
        'Did you mean zone_id? It is sent as it is.',
    ])
    expect(jobs[0]?.settings).toMatchObject({
      max_concurent_runs: 2n,
      tasks: [{ new_cluster: { aws_attributes: {} } }],
    })
  })

  it.each([
    ['cron: a', 'schedule'],
    ['permissions: []', 'access_control_list'],
    ['params: []', 'parameters'],
    ['tasks: [{task_key: a, notebook: {}}]', 'notebook_task'],
    ['tasks: [{task_key: a, python: {}}]', 'spark_python_task'],
    ['tasks: [{task_key: a, name: b}]', 'task_key'],
    ['tasks: [{task_key: a, notebook_task: {notebook_path: /a, params: {}}}]', 'base_parameters'],
    ['tasks: [{task_key: a, notebook_task: {notebook_path: /a, notebook_params: {}}}]', 'base_parameters'],
    ['tasks: [{task_key: a, notebook_task: {notebook_path: /a, parameters: {}}}]', 'base_parameters'],
    ['tasks: [{task_key: a, spark_python_task: {python_file: /a, base_parameters: {}}}]', 'parameters'],
    ['tasks: [{task_key: a, new_cluster: {instance_type: a}}]', 'node_type_id'],
    ['parameters: [{name: a, default: b, value: c}]', 'default'],
  ])('names the field that is meant by a word of elsewhere: %j', async (text, meant) => {
    const { warnings } = await read(text)
    expect(warnings).toEqual([expect.stringContaining(`Did you mean ${meant}? It is sent as it is.`)])
  })

  it('has only words that are no fields for fields that are some', () => {
    const fieldsOf = (shape: string): string[] =>
      Object.values((SHAPES as Record<string, Record<string, string>>)[shape] ?? {}).flatMap((fields) =>
        fields.replaceAll('!', '').split(' '),
      )
    for (const [shape, words] of Object.entries(WORDS_OF_ELSEWHERE)) {
      expect(fieldsOf(shape)).toEqual(expect.arrayContaining(Object.keys(words)))
      for (const word of Object.values(words).join(' ').split(' ')) expect(fieldsOf(shape)).not.toContain(word)
    }
  })

  it('leaves out who manages the job', async () => {
    const { jobs, warnings } = await read(
      'name: a\nformat: MULTI_TASK\nedit_mode: UI_LOCKED\ndeployment: {kind: BUNDLE, metadata_file_path: /x}',
    )
    expect(jobs[0]?.settings).toEqual({ name: 'a' })
    expect(warnings).toEqual([
      'jobs/nightly.yml:4: deployment: it says that a bundle manages the job, and is left out.',
      'jobs/nightly.yml:3: edit_mode: UI_LOCKED is only for jobs of bundles, and is left out.',
    ])
  })

  it.each([
    ['name: a\ntask: []', '2 task: the Jobs API knows no field "task" here. Did you mean tasks?'],
    ['name: a\ntaks: [{task_key: a}]', '2 taks: the Jobs API knows no field "taks" here. Did you mean tasks?'],
    ['max_concurrent_runs: 3', '1 : it has neither a name nor tasks, so it describes no job. Give it both.'],
    ['jobs:\n  a: {}', '2 jobs.a: it has neither a name nor tasks, so it describes no job. Give it both.'],
  ])('refuses what would take the tasks out of a job: %j', async (text, expected) => {
    expect(await told(text, { tasks: 'wanted' })).toEqual([expected])
  })

  it('says of a job without tasks that it has none, and refuses it where they are needed', async () => {
    const message = 'it has no tasks, so a run of it has nothing to do.'
    const files = { 'a.yml': 'name: a', 'b.yml': 'jobs:\n  b: {name: b, tasks: []}' }
    expect(await read(files, { tasks: 'wanted' })).toMatchObject({
      faults: [],
      warnings: [`a.yml:1: ${message}`, `b.yml:2: jobs.b: ${message}`],
    })
    expect(await told(files, { tasks: 'needed' })).toEqual([`1 : ${message}`, `2 jobs.b: ${message}`])
    expect(await told('tasks: ${none}', { tasks: 'needed' })).toHaveLength(1)
  })

  it('takes null for nothing', async () => {
    expect(await settingsOf('name: a\ntags:\nschedule: null\ntasks:\n')).toEqual({ name: 'a' })
  })

  it.each([
    ['tags: {a: 1.10}', "1 tags.a: it is the number 1.10, and must be text. Put it in quotes: '1.10'."],
    ['tags: {a: true}', "1 tags.a: it is true, and must be text. Put it in quotes: 'true'."],
    ['tags: {a: }', '1 tags.a: it has no value, and must be text.'],
    ['name: {a: 1}', '1 name: it is a map, and must be text.'],
    ['tags: [a]', '1 tags: it is a list, and must be a map.'],
    ['tasks: {a: 1}', '1 tasks: it is a map, and must be a list.'],
    ['max_concurrent_runs: two', '1 max_concurrent_runs: "two" is text, and must be a whole number.'],
    ['max_concurrent_runs: 1.5', '1 max_concurrent_runs: it is the number 1.5, and must be a whole number.'],
    [
      'timeout_seconds: 9007199254740993.0',
      '1 timeout_seconds: it is the number 9007199254740993.0, and must be a whole number.',
    ],
    ['max_concurrent_runs: 1001', '1 max_concurrent_runs: it is 1001, and 1000 is the most.'],
    ['max_concurrent_runs: -1', '1 max_concurrent_runs: it is -1, and 0 is the least.'],
    ['queue: {enabled: yes}', '1 queue.enabled: "yes" is text, and must be true or false.'],
    ['queue: {}', '1 queue: enabled is missing, and the Jobs API requires it.'],
    ['schedule: 0 0 3 * * ?', '1 schedule: "0 0 3 * * ?" is text, and must be a map, with fields such as'],
    ['run_as: {}', '1 run_as: it names nobody'],
    ['run_as: {user_name: a, service_principal_name: b}', '1 run_as.service_principal_name: only one of'],
    [`name: ${'ä'.repeat(2049)}`, '1 name: it has 4098 bytes, and 4096 are the most.'],
    ['continuous: {}\nschedule: {quartz_cron_expression: a, timezone_id: b}', '2 schedule'],
  ])('refuses %j', async (text, expected) => {
    const faults = await told(text)
    expect(faults).toHaveLength(1)
    if (!expected.endsWith('schedule')) expect(faults[0]).toContain(expected)
  })

  it.each([
    'max_concurrent_runs: 3.0',
    'timeout_seconds: 0x10',
    'tasks: [{task_key: a, max_retries: -1, notebook_task: {notebook_path: /a, source: somewhere}}]',
    'trigger: {}\nschedule: {quartz_cron_expression: a, timezone_id: b}',
  ])('leaves %j to the service', async (text) => {
    expect(await told(text)).toEqual([])
  })

  it('keeps every digit of an id', async () => {
    const job = (id: string): string => `tasks: [{task_key: a, run_job_task: {job_id: ${id}}}]`
    expect(await settingsOf(job('9007199254740993'))).toMatchObject({
      tasks: [{ run_job_task: { job_id: 9007199254740993n } }],
    })
    expect(await settingsOf(job("'9007199254740993'"))).toEqual(await settingsOf(job('9007199254740993')))
  })

  it.each([
    ["max_concurrent_runs: '3'", { max_concurrent_runs: 3n }],
    ['max_concurrent_runs: "${n}"', { max_concurrent_runs: 3n }],
    ["tasks: [{task_key: a, max_retries: '-1'}]", { tasks: [{ task_key: 'a', max_retries: -1n }] }],
    [
      "job_clusters: [{job_cluster_key: a, new_cluster: {azure_attributes: {spot_bid_max_price: '0.5'}}}]",
      { job_clusters: [{ job_cluster_key: 'a', new_cluster: { azure_attributes: { spot_bid_max_price: 0.5 } } }] },
    ],
    ['max_concurrent_runs: "{{job.parameters.n}}"', { max_concurrent_runs: '{{job.parameters.n}}' }],
    ["tags: {a: '3'}\nunknown: '3'", { tags: { a: '3' }, unknown: '3' }],
  ])('takes digits in quotes for the number where the API wants one: %j', async (text, expected) => {
    expect(await settingsOf(text, { variables: { n: '3' } })).toEqual(expected)
  })
})

describe('keys', () => {
  const tasks = (...lines: string[]): string => ['tasks:', ...lines.map((line) => `  - {${line}}`)].join('\n')

  it.each([
    [
      tasks(`task_key: a, ${NOTEBOOK}`, `task_key: a, ${NOTEBOOK}`),
      '3 tasks[a].task_key: "a" is there already, on line 2.',
    ],
    [tasks(`task_key: a b, ${NOTEBOOK}`), '2 tasks["a b"].task_key: "a b" is not a valid task_key.'],
    [tasks(NOTEBOOK), '2 tasks[0]: task_key is missing'],
    [
      tasks(`task_key: ingest, ${NOTEBOOK}`, `task_key: b, depends_on: [{task_key: ingset}], ${NOTEBOOK}`),
      '3 tasks[b].depends_on[ingset]: there is no task "ingset". Did you mean "ingest"?',
    ],
    [
      tasks(`task_key: a, ${NOTEBOOK}`, `task_key: b, depends_on: [{task_key: a}, {task_key: a}], ${NOTEBOOK}`),
      '3 tasks[b].depends_on[a]: "a" is there already, on line 3.',
    ],
    [
      tasks(`task_key: a, job_cluster_key: big, ${NOTEBOOK}`),
      '2 tasks[a].job_cluster_key: "big" is not in job_clusters.',
    ],
    [
      tasks(`task_key: a, for_each_task: {inputs: '[]', task: {task_key: b, environment_key: e, ${NOTEBOOK}}}`),
      '2 tasks[a].for_each_task.task.environment_key: "e" is not in environments.',
    ],
    ['parameters: [{name: a, default: x}, {name: a, default: y}]', '1 parameters[a].name: "a" is there already'],
    ['parameters: [{name: a b, default: x}]', '1 parameters["a b"].name: "a b" is not a valid name.'],
    ['webhook_notifications: {on_start: [{id: a}, {id: a}]}', '1 webhook_notifications.on_start: "a" is there already'],
    [
      'webhook_notifications: {on_start: [{id: a}, {id: b}, {id: c}, {id: d}]}',
      '1 webhook_notifications.on_start: it has 4 destinations, and 3 are the most for one event.',
    ],
    ['tags: {databricks-run-x: a}', '1 tags.databricks-run-x: tags that begin with databricks-run'],
    [
      `tags: {${Array.from({ length: 21 }, (_, index) => `t${index}: a`).join(', ')}}`,
      '1 tags: it has 21 tags, and 20 are the most',
    ],
    [
      tasks(`task_key: a, notebook_task: {notebook_path: a}`),
      '2 tasks[a].notebook_task.notebook_path: "a" is a relative',
    ],
  ])('refuses %j', async (text, expected) => {
    const faults = await told(text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  it('takes 1,000 tasks, and no more', async () => {
    const many = (count: number): string =>
      tasks(...Array.from({ length: count }, (_, index) => `task_key: t${index}, ${NOTEBOOK}`))
    expect(await told(many(1000))).toEqual([])
    expect(await told(many(1001))).toEqual(['1 tasks: it has 1001 entries, and 1000 are the most.'])
  })
})

describe('relative paths', () => {
  const job = (source: string, git = ''): string =>
    `${git}tasks: [{task_key: a, notebook_task: {notebook_path: a${source}}}]`
  const GIT = 'git_source: {git_url: a, git_provider: gitHub, git_branch: b}\n'

  it('lead into the repository of git_source, unless the task says otherwise', async () => {
    expect(await told(job('', GIT))).toEqual([])
    expect(await told(job(', source: WORKSPACE', GIT))).toEqual([
      '2 tasks[a].notebook_task.notebook_path: "a" is a relative path, but the task says source: WORKSPACE. ' +
        'Give the path in the workspace, or a git_source.',
    ])
  })

  it('are kept where they are asked for', async () => {
    expect(await told(job(''), { relativePaths: 'kept', tasks: 'any' })).toEqual([])
  })
})

describe('variables', () => {
  const variables = { region: 'eu', n: 3n, list: [1n, 'a'], map: { a: 1n }, none: null, yes: true, text: '${region}' }

  it.each([
    ['${region}', 'eu'],
    ['${n}', 3n],
    ['x${n}y', 'x3y'],
    ['${yes}', true],
    ['is ${yes}', 'is true'],
    ['${list}', [1n, 'a']],
    ['${list[1]}', 'a'],
    ['${map.a}', 1n],
    ['${none}', null],
    ['$${region}', '${region}'],
    ['$$${region}', '$${region}'],
    ['$${region', '${region'],
    ['$region {region} $', '$region {region} $'],
    ['{{job.parameters.x}} {{secrets/a/b}}', '{{job.parameters.x}} {{secrets/a/b}}'],
    // Once, and never again.
    ['${text}', '${region}'],
    ['a ${text}', 'a ${region}'],
  ])('makes of %j %j', async (text, expected) => {
    expect(await settingsOf(`unknown: "${text}"`, { variables })).toEqual({ unknown: expected })
  })

  it('of another type are said to be the ones to correct', async () => {
    expect(await told(`parameters: [{name: p, default: '\${n}'}]\nqueue: {enabled: '\${n}'}`, { variables })).toEqual([
      "1 parameters[p].default: ${n} is the number 3, and must be text. Put the value of the variable in quotes: '3'.",
      '2 queue.enabled: ${n} is the number 3, and must be true or false.',
    ])
  })

  it('that may be secret are not quoted', async () => {
    expect(await told("max_concurrent_runs: '${api_token}'", { variables: { api_token: 'hunter2' } })).toEqual([
      '1 max_concurrent_runs: its value, which may be secret, must be a whole number.',
    ])
  })

  it('may be written with var. where a job is deployed', async () => {
    const text = 'name: ${var.region}'
    expect(await settingsOf(text, { variables })).toEqual({ name: 'eu' })
    expect(await told(text, { variables, syntax: 'run' })).toEqual([
      '1 name: ${var.region} has no value. Did you mean ${region}? For a literal ${ write $${.',
    ])
  })

  it.each([
    ['${regoin}', '${regoin} has no value. Did you mean ${region}?'],
    ['${bundle.target}', '${bundle.target} has no value.'],
    ['${}', '"${}" is not a valid name of a variable. For a literal ${ write $${.'],
    ['${HOME:-x}', '"${HOME:-x}" is not a valid name'],
    ['${region', '"${region" does not end with }.'],
    ['a ${map}', '${map} is a map, which can only stand alone.'],
    ['a ${none}', '${none} has no value.'],
    ['${__proto__}', '${__proto__} has no value.'],
    ['${constructor}', '${constructor} has no value.'],
    ['${map.constructor}', '${map.constructor} has no value.'],
  ])('refuses %j', async (text, expected) => {
    const faults = await told(`name: "${text}"`, { variables })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  it('warns of one that no file refers to', async () => {
    const { warnings } = await read('name: ${a}', { variables: { a: 'x', b: 'y' } })
    expect(warnings).toEqual(['The variable "b" is given, and no file refers to it.'])
  })

  it.each([
    ['tags: {"k-${region}": a}', '1 tags."k-${region}": '],
    ['jobs:\n  "${region}": {name: a}', '2 jobs."${region}": '],
    ['resources:\n  jobs:\n    "${region}": {name: a}', '3 resources.jobs."${region}": '],
    ['unknown: [{"${region.x}": a}]', '1 unknown[0]."${region.x}": '],
    ['name: a\n"${region}": b', '2 "${region}": '],
  ])('refuses a reference in a key: %j', async (text, place) => {
    const { faults, warnings } = await read(text, { variables: { region: 'eu' } })
    const [{ line, place: there, message } = { line: 0, place: '', message: '' }, ...more] = faults
    expect(`${line} ${there}: ${message}`).toContain(
      `${place}references stand for values, and not in keys. Write the key out. For a literal \${ write $\${.`,
    )
    expect(more).toEqual([])
    expect(warnings.filter((warning) => warning.includes('refers to it'))).toEqual([])
  })

  it('takes what is escaped in a key as in a value', async () => {
    expect(await settingsOf('tags: {"$${region}": a}')).toEqual({ tags: { '${region}': 'a' } })
  })

  it('says nothing more of what it could not put in', async () => {
    expect(
      await told('max_concurrent_runs: ${x}\ntasks: [{task_key: "${x}", notebook_task: {notebook_path: "${x}"}}]'),
    ).toHaveLength(3)
  })

  it('stops where a bundle goes on and on', async () => {
    const chain = Array.from({ length: 14 }, (_, index) => `  v${index}: {default: '\${var.v${index + 1}}'}`)
    const text = ['variables:', ...chain, '  v14: {default: end}', 'resources: {jobs: {a: {name: "${var.v0}"}}}'].join(
      '\n',
    )
    expect((await told(text))[0]).toContain('needs more than 11 variables')
    const bomb = [
      'variables:',
      ...Array.from({ length: 10 }, (_, index) => `  v${index}: {default: '${`\${var.v${index + 1}}`.repeat(100)}'}`),
    ]
    const grown = [...bomb, '  v10: {default: 0123456789}', 'resources: {jobs: {a: {name: "${var.v0}"}}}'].join('\n')
    expect((await told(grown))[0]).toContain('it grows to more than 20 MB')
  })
})

describe('the input variables', () => {
  it('keeps the types of values', async () => {
    expect(await readVariables("a: 3\nb: '3'\nc: true\nd: [1, {e: 2.5}]\nf: 2026-01-01\ng: 9007199254740993")).toEqual({
      value: { a: 3n, b: '3', c: true, d: [1n, { e: 2.5 }], f: '2026-01-01', g: 9007199254740993n },
    })
    expect(await readVariables('{"a": 3, "__proto__": "x"}')).toEqual({
      value: Object.fromEntries([
        ['a', 3n],
        ['__proto__', 'x'],
      ]),
    })
    expect(await readVariables(' \n')).toEqual({ value: {} })
  })

  it.each([
    ['- a', 'line 1: it is a list, and should be a map of names to values, such as `region: eu`.'],
    ['a: 01', 'line 1: a: 01 is the number 1. Put it in quotes, or write 1.'],
    ['a:\n  - 1.10', 'line 2: a[0]: 1.10 is the number 1.1. Put it in quotes, or write 1.1.'],
    ['a: 1\nbranch:', "line 2: branch: it has no value. Where an empty text is meant, write ''."],
    ['a: 1\na: 2', 'line 2: the key "a" is there already, on line 1.'],
    ['a: [', 'it is not valid YAML or JSON'],
    ['a: .inf', 'line 1: ".inf" is a number that JSON does not have.'],
  ])('refuses %j', async (text, expected) => {
    const read = await readVariables(text)
    expect('fault' in read ? read.fault : '').toContain(expected)
  })
})
