import { beforeEach, describe, expect, it } from '@jest/globals'
import type { StepOptions, StepResult } from '../../harness/runner.ts'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { PYTHON, SQL } from '../builders/checkout.ts'
import { program, readable, SPEED, type Program } from './program.ts'
import { aCheckout } from './checkouts.ts'

const WHEEL = 'dist/sales-1.4.0-py3-none-any.whl'
const FILES = {
  'notebooks/load.py': PYTHON,
  'notebooks/report.sql': SQL,
  'requirements.txt': '# what the notebooks need\npandas>=2,<3  # frames\n-r more/base.txt\n\n',
  'more/base.txt': 'pyarrow==17.0.0\n-r ../requirements.txt\n',
  [WHEEL]: Buffer.from('PK\u0003\u0004 not really'),
}
const LOAD = { 'notebook-path': 'notebooks/load.py' }
const CLUSTER = { 'existing-cluster-id': '0923-164208-meows279' }

let checkout: string

beforeEach(async () => {
  checkout = (await aCheckout(FILES)).workspace
})

interface Tried extends Program {
  /** Runs the step in the checkout. */
  tryOut(inputs: Record<string, string>, options?: Omit<StepOptions, 'with'>): Promise<StepResult>
}

const trial = async (scenario: Scenario = {}): Promise<Tried> => {
  const all = await program(scenario)
  return {
    ...all,
    tryOut: (inputs, options) => all.run({ ...LOAD, ...inputs }, { workspace: checkout, ...options }),
  }
}

interface Submitted {
  idempotency_token: string
  tasks: Record<string, unknown>[]
  environments?: { spec: { environment_version: string; dependencies: string[] } }[]
}

const submitted = ({ workspace }: Program): Submitted[] =>
  workspace.requests.filter(({ path }) => path.endsWith('runs/submit')).map(({ body }) => body as Submitted)

const environmentOf = (all: Program): unknown => submitted(all)[0]?.environments

const expectGreen = ({ exitCode, log }: StepResult): void =>
  expect({ log: readable(log), exitCode }).toMatchObject({ exitCode: 0 })

/** The notebooks and files of the step's folder, by the end of their path. */
const imported = ({ workspace }: Program): Record<string, string> =>
  Object.fromEntries(
    workspace
      .files('/Users')
      .filter(({ path }) => path.includes('/.databricks-run/'))
      .map(({ path, text }) => [
        path.replace(/^.*\/\.databricks-run\/[^/]+(?:\/[^/]+)?\/step-[^/]+\//, ''),
        text ?? '',
      ]),
  )

describe('dependencies on serverless compute', () => {
  it('make one environment that every task names', async () => {
    const all = await trial()
    expectGreen(
      await all.tryOut({ 'notebook-path': 'notebooks/*', dependencies: 'pandas>=2,<3\n\n# a comment\nrequests' }),
    )
    expect(environmentOf(all)).toEqual([
      {
        environment_key: 'default',
        spec: { environment_version: '4', dependencies: ['pandas>=2,<3', 'requests'] },
      },
    ])
    expect(submitted(all)[0]?.tasks.map(({ environment_key: key }) => key)).toEqual(['default', 'default'])
  })

  it('take requirements files of the checkout, and those that they name, each once', async () => {
    const all = await trial()
    expectGreen(await all.tryOut({ dependencies: '-r requirements.txt\nrequests', 'environment-version': '3' }))
    const [environment] = submitted(all)[0]?.environments ?? []
    expect(environment?.spec).toEqual({
      environment_version: '3',
      dependencies: ['pandas>=2,<3', 'pyarrow==17.0.0', 'requests'],
    })
  })

  it.each(['git', 'checkout'])(
    'import a wheel of the checkout, and name it where it then is (source: %s)',
    async (source) => {
      const all = await trial()
      expectGreen(await all.tryOut({ source, dependencies: 'dist/*.whl' }))
      const [line = ''] = submitted(all)[0]?.environments?.[0]?.spec.dependencies ?? []
      expect(line).toMatch(/^\/Workspace\/Users\/.*\/wheels\/dist\/sales-1\.4\.0-py3-none-any\.whl$/)
      expect(Object.keys(imported(all)).some((path) => path.endsWith(WHEEL))).toBe(true)
      expect(Object.keys(imported(all)).some((path) => path.endsWith('notebooks/load'))).toBe(source === 'checkout')
    },
  )

  it('without any of them make none', async () => {
    const all = await trial()
    expectGreen(await all.tryOut({}))
    expect(submitted(all)[0]).not.toHaveProperty('environments')
  })
})

describe('dependencies on a cluster', () => {
  it('become libraries of each task, a wheel of the checkout among them', async () => {
    const all = await trial()
    expectGreen(
      await all.tryOut({ ...CLUSTER, 'notebook-path': 'notebooks/*', dependencies: `-r requirements.txt\n${WHEEL}` }),
    )
    const libraries = [
      { pypi: { package: 'pandas>=2,<3' } },
      { pypi: { package: 'pyarrow==17.0.0' } },
      { whl: expect.stringMatching(/^\/Workspace\/Users\/.*\.whl$/) },
    ]
    expect(submitted(all)[0]?.tasks).toMatchObject([{ libraries }, { libraries }])
    expect(submitted(all)[0]).not.toHaveProperty('environments')
  })
})

describe('where the workspace takes no environments for notebooks', () => {
  const refusing = (scenario: Scenario = {}): Promise<Tried> => trial({ notebookEnvironments: 'refused', ...scenario })

  it('the imported copies get what they need, and the same start is sent again: one run', async () => {
    const all = await refusing()
    const result = await all.tryOut({
      source: 'checkout',
      dependencies: `-r requirements.txt\n${WHEEL}`,
      'environment-version': '3',
    })
    expectGreen(result)
    const [first, second] = submitted(all)
    expect(submitted(all)).toHaveLength(2)
    expect(second?.idempotency_token).toBe(first?.idempotency_token)
    expect(second).not.toHaveProperty('environments')
    expect(second?.tasks[0]).not.toHaveProperty('environment_key')
    expect(all.workspace.runs()).toHaveLength(1)
    const said = /This workspace takes no environments for notebooks, so the dependencies are written into the imported/
    expect(readable(result.log)).toMatch(said)
    expect(result.summary).toMatch(said)
    const copy = imported(all)
    const text = Object.entries(copy).find(([path]) => path.endsWith('files/notebooks/load'))?.[1] ?? ''
    expect(text).toMatch(/environment_version.*3|version.*"3"/)
    expect(text).toContain('pandas>=2,<3')
    expect(text).toMatch(/\/Workspace\/Users\/.*\.whl/)
    expect(text).toContain('print(1)')
  })

  it('a warning names the notebooks that cannot be given them', async () => {
    const all = await refusing()
    const result = await all.tryOut({
      source: 'checkout',
      'notebook-path': 'notebooks/load.py\n/Shared/report',
      dependencies: 'pandas',
    })
    expectGreen(result)
    expect(result.log).toMatch(/^::warning.*run without them: \/Shared\/report\./m)
  })

  it('with source: git the error names the remedies, and nothing is started', async () => {
    const all = await refusing()
    const { exitCode, log, outputs, state } = await all.tryOut({ dependencies: 'pandas' })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'request-refused'])
    expect(log).toMatch(
      /^::error.*A task environment can not be provided.*%25pip install.*source: checkout.*existing-cluster-id/m,
    )
    expect(all.workspace.runs()).toEqual([])
    const before = all.workspace.requests.length
    expect((await all.post(LOAD, { state })).exitCode).toBe(0)
    expect(all.workspace.requests).toHaveLength(before)
  })

  it('a re-run finds that run again, and repairs it', async () => {
    const all = await refusing({ submit: [{ attempts: [{ run: 2, error: 'flaky' }, { run: 2 }] }] })
    const inputs = { source: 'checkout', dependencies: 'pandas' }
    expect((await all.tryOut(inputs)).exitCode).toBe(1)
    // Longer than what two clocks may differ by, so that the earlier run looks like one.
    await new Promise((resolve) => setTimeout(resolve, (10 * 1000) / SPEED))
    const again = await all.tryOut(inputs, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expectGreen(again)
    expect(readable(again.log)).toMatch(/Repairing run \d+/)
    expect(all.workspace.runs()).toHaveLength(1)
    const texts = Object.entries(imported(all)).filter(([path]) => path.endsWith('files/notebooks/load'))
    expect(texts.map(([, text]) => text)).toEqual([expect.stringContaining('pandas')])
  })

  it('a connection that breaks on the way starts no second run', async () => {
    const all = await refusing()
    all.workspace.addFault({ match: { path: 'runs/submit' }, skip: 1, reset: 'after' })
    expectGreen(await all.tryOut({ source: 'checkout', dependencies: 'pandas' }))
    expect(all.workspace.runs()).toHaveLength(1)
  })
})

describe('a password in the address of an index', () => {
  const PASSWORD = 'hunter2-and-more'
  const INDEX = `--index-url https://ci:${PASSWORD}@pypi.example.com/simple`
  /** As GitHub shows it. */
  const shown = (log: string): string => {
    const masks = [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, secret = '']) => decodeURIComponent(secret))
    return masks.reduce((text, mask) => text.replaceAll(mask, '***'), log.replace(/^::add-mask::.*$/gm, ''))
  }

  it.each<[string, Scenario, Record<string, string>]>([
    ['accepts it', {}, {}],
    ['refuses environments', { notebookEnvironments: 'refused' }, {}],
    ['refuses environments, and copies get it', { notebookEnvironments: 'refused' }, { source: 'checkout' }],
    [
      'repeats it',
      { faults: [{ match: { path: 'runs/submit' }, status: 400, body: { error_code: 'X', message: `no ${INDEX}` } }] },
      {},
    ],
  ])('is sent, and shown nowhere, when the workspace %s', async (_, scenario, inputs) => {
    const all = await trial(scenario)
    const result = await all.tryOut({ ...inputs, dependencies: `${INDEX}\npandas` }, { env: { RUNNER_DEBUG: '1' } })
    expect(JSON.stringify(submitted(all)[0])).toContain(PASSWORD)
    expect(shown(result.log)).not.toContain(PASSWORD)
    expect(JSON.stringify([result.summary, result.outputs])).not.toContain(PASSWORD)
  })

  it('that the run itself tells is masked in the log and in the summary', async () => {
    const all = await trial({ submit: [{ attempts: [{ run: 1, error: `pip: ${INDEX}`, trace: `at ${INDEX}` }] }] })
    const { log, summary } = await all.tryOut({ dependencies: INDEX })
    expect(shown(log)).toMatch(/pip: --index-url .*pypi\.example\.com/)
    // The runner masks a summary line by line, as it does the log.
    const masked = log + summary
    expect(shown(masked)).not.toContain(PASSWORD)
  })

  it('is not shown by an error about its line', async () => {
    const all = await trial()
    const result = await all.tryOut({ ...CLUSTER, dependencies: INDEX })
    expect(result.exitCode).toBe(1)
    expect(result.log).toMatch(/Input dependencies: .*pypi\.example\.com/)
    expect(JSON.stringify(result)).not.toContain(PASSWORD)
  })
})

describe('what is wrong with dependencies is told before anything is sent', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a file that is not there',
      { dependencies: '-r nothing.txt' },
      /dependencies: "-r nothing.txt" leads to "nothing.txt"/,
    ],
    ['a wheel that is not there', { dependencies: 'dist/other-*.whl' }, /matches no wheel in the checkout/],
    ['source code', { dependencies: '-e .' }, /is source code of this machine/],
    ['pip options on a cluster', { ...CLUSTER, dependencies: '--pre\npandas' }, /has an option of pip/],
    ['no requirement', { dependencies: 'pandas >== 2 !' }, /dependencies: "pandas >== 2 !"/],
    ['a version without dependencies', { 'environment-version': '3' }, /environment-version: .*without `dependencies`/],
    ['a version that is none', { dependencies: 'a', 'environment-version': 'new' }, /environment-version: "new"/],
    ['a version on a cluster', { ...CLUSTER, dependencies: 'a', 'environment-version': '3' }, /only serverless/],
    [
      'no notebooks',
      { 'notebook-path': '', 'job-id': '1', dependencies: 'a' },
      /dependencies: it goes with notebook-path/,
    ],
    [
      'environments in request',
      { dependencies: 'a', request: 'environments: []' },
      /dependencies: environments in `request` says the same/,
    ],
  ])('%s', async (_, inputs, why) => {
    const all = await trial()
    const { exitCode, log, outputs } = await all.tryOut(inputs)
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'input'])
    expect(log).toMatch(why)
    expect(log.match(/^::error/gm)).toHaveLength(1)
    expect(all.workspace.requests).toEqual([])
  })
})
