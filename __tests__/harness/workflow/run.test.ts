import { afterEach, expect, it } from '@jest/globals'
import { blocksOf, type Situation } from '../../../harness/workflow/pages.ts'
import { readWorkflow } from '../../../harness/workflow/read.ts'
import { runWorkflow, type JobRun } from '../../../harness/workflow/run.ts'
import { worldFor } from '../../../harness/workflow/surroundings.ts'

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function runOf(jobs: string, words = 'event=push', top = 'on: push'): Promise<Record<string, JobRun>> {
  const text = `${top}\njobs:\n${jobs}`
  const [block] = blocksOf('a.md', `<!-- runs: ${words} -->\n\`\`\`yaml\n\`\`\``)
  const workflow = readWorkflow(text)
  const world = await worldFor(workflow, text, block?.situations[0] as Situation)
  closing.push(world.close)
  const done = await runWorkflow(workflow, world)
  return Object.fromEntries(done.map((job) => [job.id, job]))
}

/** What the steps of a job printed, or why they failed. */
const logs = ({ legs }: JobRun): string[] => legs.flatMap(({ steps }) => steps.map(({ log }) => log.trim()))
const results = (jobs: Record<string, JobRun>): string[] => Object.values(jobs).map(({ result }) => result)

it('hands outputs from step to step and from job to job', async () => {
  const jobs = await runOf(`
  a:
    outputs: { word: '\${{ steps.say.outputs.word }}!' }
    steps:
      - { id: say, run: echo word=hello >>"$GITHUB_OUTPUT" }
  b:
    needs: a
    steps:
      - env: { WORD: '\${{ needs.a.outputs.word }}' }
        run: echo "$WORD"`)
  expect(jobs['b'] && logs(jobs['b'])).toEqual(['hello!'])
})

it('has env of the workflow, the job, the step, and what a script adds to it', async () => {
  const jobs = await runOf(
    `
  a:
    env: { B: '\${{ github.event_name }}' }
    steps:
      - { run: echo "C=3" >>"$GITHUB_ENV" }
      - { run: 'echo "$A $B $C $D \${{ env.C }}"', env: { D: 4 } }`,
    'event=push',
    'on: push\nenv: { A: 1 }',
  )
  expect(jobs['a'] && logs(jobs['a'])[1]).toBe('1 push 3 4 3')
})

it('passes over what depends on a failure, but for what asks for it', async () => {
  const jobs = await runOf(`
  a: { steps: [{ run: exit 3 }, { run: echo skipped }, { if: failure(), run: echo told }] }
  b: { needs: a, steps: [{ run: echo skipped }] }
  c: { needs: b, if: failure(), steps: [{ run: echo told }] }
  d: { needs: a, if: always(), steps: [{ run: 'echo \${{ needs.a.result }}' }] }`)
  expect(results(jobs)).toEqual(['failure', 'skipped', 'success', 'success'])
  expect(jobs['a'] && logs(jobs['a'])).toEqual(['', '', 'told'])
  expect(jobs['d'] && logs(jobs['d'])).toEqual(['failure'])
})

it('goes on after a failure that may be one', async () => {
  const jobs = await runOf(`
  a:
    steps:
      - { id: x, continue-on-error: true, run: exit 1 }
      - run: echo \${{ steps.x.outcome }} \${{ steps.x.conclusion }} \${{ job.status }}`)
  expect(results(jobs)).toEqual(['success'])
  expect(jobs['a'] && logs(jobs['a'])[1]).toBe('failure success success')
})

it('runs each leg of a matrix, and the others no more once one has failed', async () => {
  const legs = 'matrix: { n: [1, 2, 3] }'
  const jobs = await runOf(`
  a: { strategy: { ${legs} }, steps: [{ run: '[ "\${{ matrix.n }}" != 2 ]' }] }
  b: { strategy: { fail-fast: false, ${legs} }, steps: [{ run: '[ "\${{ matrix.n }}" != 2 ]' }] }`)
  expect(jobs['a']?.legs.map(({ result }) => result)).toEqual(['success', 'failure', 'cancelled'])
  expect(jobs['b']?.legs.map(({ result }) => result)).toEqual(['success', 'failure', 'success'])
})

it('knows few commands in a script, and says which one it does not know', async () => {
  const jobs = await runOf(
    `
  a: { steps: [{ run: 'jq --null-input 1 && gh pr view 7' }] }
  b: { steps: [{ run: curl https://example.com }] }
  c: { steps: [{ run: echo, shell: pwsh }] }`,
    'event=push stands-in=gh',
  )
  expect(jobs['a'] && logs(jobs['a'])).toEqual(['1\ngh pr view 7'])
  expect(jobs['b'] && logs(jobs['b'])).toEqual([expect.stringContaining('curl: command not found')])
  expect(jobs['c'] && logs(jobs['c'])).toEqual([expect.stringContaining("does not know the shell 'pwsh'")])
})

it('checks the commit of the event out, where the job may read it', async () => {
  const checkout = 'uses: actions/checkout@v7'
  const jobs = await runOf(
    `
  a:
    permissions: { contents: read }
    steps:
      - { ${checkout}, with: { fetch-depth: 0 } }
      - run: '[ "$(git rev-parse HEAD)" = "$GITHUB_SHA" ] && git log --format=%s HEAD^2 -1 && cat README.md'
      - { ${checkout}, with: { lfs: true } }
  b: { permissions: {}, steps: [{ ${checkout} }] }
  c: { steps: [{ uses: some/action@v1 }] }`,
    'event=pull_request changes=README.md',
    'on: pull_request',
  )
  expect(jobs['a'] && logs(jobs['a']).slice(1)).toEqual([
    'All files\n# Sales\n# changed',
    "what stands in for actions/checkout does not know its input 'lfs'",
  ])
  expect(jobs['b'] && logs(jobs['b'])).toEqual(['actions/checkout of a private repository takes contents: read'])
  expect(jobs['c'] && logs(jobs['c'])).toEqual(['this runner has nothing that stands in for some/action'])
})

it('refuses the code of a fork with the rights of the repository, and gives a fork no secrets', async () => {
  const jobs = (steps: string): string => `
  a: { permissions: { contents: read }, steps: [${steps}] }`
  const head = '{ uses: actions/checkout@v7, with: { ref: "${{ github.event.pull_request.head.sha }}" } }'
  const target = await runOf(jobs(head), 'event=pull_request_target from=fork', 'on: pull_request_target')
  expect(target['a'] && logs(target['a'])).toEqual([expect.stringContaining('refuses the code of a fork')])
  const token = '{ run: echo token=$T, env: { T: "${{ secrets.DATABRICKS_TOKEN }}" } }'
  const fork = await runOf(jobs(token), 'event=pull_request from=fork', 'on: pull_request')
  expect(fork['a'] && logs(fork['a'])).toEqual(['token='])
})

it('drops a job output that holds a secret, as GitHub does', async () => {
  const jobs = await runOf(`
  a:
    outputs: { token: '\${{ steps.x.outputs.token }}' }
    steps:
      - id: x
        env: { T: '\${{ secrets.DATABRICKS_TOKEN }}' }
        run: echo "token=$T" >>"$GITHUB_OUTPUT"`)
  expect(jobs['a']).toMatchObject({ outputs: { token: '' }, legs: [{ dropped: ['token'] }] })
})
