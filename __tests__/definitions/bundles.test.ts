/**
 * Bundles in the manner of those that people write, each a file that says in its first lines what is expected: which
 * jobs it `reads` without a word, or which places it `refuses`, on the lines that end with "# refused".
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { Body } from '../../src/model/work.ts'
import { readDefinitions } from '../../src/definitions/read.ts'
import type { ReadDefinitions } from '../../src/definitions/definition.ts'

const FOLDER = join(import.meta.dirname, 'bundles')

interface Expected {
  reads?: string
  refuses?: string
  target?: string
  variables?: Record<string, unknown>
}

async function read(name: string, syntax: 'run' | 'deploy' = 'deploy'): Promise<ReadDefinitions & Expected> {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  const header = text.split('\n').filter((line) => /^# \w+: /.test(line))
  const expected = parse(header.map((line) => line.slice(2)).join('\n')) as Expected
  const { target, variables = {} } = expected
  const options = {
    variables,
    syntax,
    relativePaths: 'refused' as const,
    tasks: 'any' as const,
    ...(target !== undefined && { target }),
  }
  return { ...(await readDefinitions([{ path: name, text }], options)), ...expected }
}

describe.each(readdirSync(FOLDER))('the bundle %s', (name) => {
  it.each(['run', 'deploy'] as const)('is read, or refused with place and line, by %s', async (syntax) => {
    const { jobs, faults, warnings, reads, refuses } = await read(name, syntax)
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n')
    const marked = lines.flatMap((line, index) => (line.endsWith('# refused') ? [index + 1] : []))
    const sorted = faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
    expect(faults.map(({ place }) => place).toSorted()).toEqual((refuses?.split(', ') ?? []).toSorted())
    expect(sorted.map(({ line }) => line)).toEqual(marked)
    expect(warnings).toEqual([])
    if (reads !== undefined) expect(jobs.map(({ key }) => key)).toEqual(reads.split(', '))
  })
})

async function settingsOf(name: string): Promise<Body> {
  const { jobs } = await read(name)
  return jobs.at(-1)?.settings ?? {}
}

describe('what a bundle says', () => {
  it('puts variables in with their types, and as text in texts', async () => {
    expect(await settingsOf('variables.yml')).toEqual({
      name: 'orders in main',
      tasks: [
        {
          task_key: 'load',
          max_retries: 3n,
          retry_on_timeout: true,
          notebook_task: {
            notebook_path: '/Workspace/Shared/main/load',
            // A number where text is wanted becomes text, as in the Databricks CLI.
            base_parameters: { catalog: 'main', retries: '3' },
          },
        },
      ],
    })
  })

  it('replaces whole maps by those of the target, and reaches into them', async () => {
    const { name, job_clusters: clusters, tasks } = await settingsOf('complex-variables.yml')
    expect(name).toBe('nightly on 16.4.x-scala2.12 with /Volumes/main/default/jars/one.jar')
    expect(clusters).toEqual([
      {
        job_cluster_key: 'main',
        new_cluster: { spark_version: '16.4.x-scala2.12', node_type_id: 'i3.2xlarge', num_workers: 1n },
      },
    ])
    expect(tasks).toMatchObject([{ libraries: [{ jar: '/Volumes/main/default/jars/one.jar' }] }])
  })

  it('lets variables refer to variables', async () => {
    expect(await settingsOf('variable-in-variable.yml')).toEqual({ name: 'abc' })
  })

  it('merges what a target says, lists by their keys', async () => {
    expect(await settingsOf('targets-override-tasks.yml')).toEqual({
      name: 'nightly of staging',
      job_clusters: [
        {
          job_cluster_key: 'main',
          new_cluster: { spark_version: '15.4.x-scala2.12', node_type_id: 'i3.xlarge', num_workers: 1n },
        },
      ],
      parameters: [
        { name: 'date', default: '2026-02-02' },
        { name: 'region', default: 'eu' },
      ],
      environments: [{ environment_key: 'default', spec: { environment_version: '4' } }],
      tasks: [
        {
          task_key: 'one',
          job_cluster_key: 'main',
          spark_python_task: { python_file: '/Workspace/Shared/one.py' },
        },
        {
          task_key: 'two',
          environment_key: 'default',
          spark_python_task: { python_file: '/Workspace/Shared/three.py' },
          max_retries: 2n,
        },
      ],
    })
  })

  it('keeps what is escaped, and what runs fill in', async () => {
    expect((await settingsOf('escaped.yml'))['tasks']).toMatchObject([
      {
        notebook_task: {
          base_parameters: {
            whole: '${test}',
            part: 'from ${test} in main',
            range: '${dates[0..9]}',
            dollar: 'costs $5 and {braces}',
            run: '{{job.run_id}}',
          },
        },
      },
    ])
  })

  it('follows anchors, and << with them', async () => {
    const cluster = { spark_version: '15.4.x-scala2.12', node_type_id: 'i3.xlarge', num_workers: 4n }
    expect((await settingsOf('anchors.yml'))['tasks']).toMatchObject([{ new_cluster: cluster }])
  })

  it('may be in several files: jobs in one, variables and targets in others', async () => {
    const files = [
      { path: 'databricks.yml', text: 'bundle: {name: b}\ntargets:\n  dev: {default: true, variables: {x: dev}}' },
      { path: 'variables.yml', text: 'variables:\n  x: {default: none}' },
      { path: 'job.yml', text: 'resources:\n  jobs:\n    a:\n      name: ${bundle.name} ${var.x}' },
      { path: 'override.yml', text: 'targets: {dev: {resources: {jobs: {a: {description: more}}}}}' },
    ]
    const read = await readDefinitions(files, {
      variables: {},
      syntax: 'deploy',
      relativePaths: 'refused',
      tasks: 'any',
    })
    expect(read).toEqual({
      jobs: [{ key: 'a', file: 'job.yml', line: 3, settings: { name: 'b dev', description: 'more' } }],
      faults: [],
      warnings: [],
    })
  })

  it.each([
    [{}, 'default'],
    [{ x: 'input' }, 'input'],
  ])('takes variables of the input first: %j', async (variables, name) => {
    const text = 'variables: {x: {default: default}}\nresources: {jobs: {a: {name: "${var.x}"}}}'
    const { jobs } = await readDefinitions([{ path: 'b.yml', text }], {
      variables,
      syntax: 'deploy',
      relativePaths: 'refused',
      tasks: 'any',
    })
    expect(jobs[0]?.settings).toEqual({ name })
  })

  it('keeps relative paths where the caller can do something with them', async () => {
    const text = 'resources: {jobs: {a: {tasks: [{task_key: a, notebook_task: {notebook_path: ./a.py}}]}}}'
    const { faults } = await readDefinitions([{ path: 'b.yml', text }], {
      variables: {},
      syntax: 'run',
      relativePaths: 'kept',
      tasks: 'any',
    })
    expect(faults).toEqual([])
  })
})
