import { describe, expect, it } from '@jest/globals'
import { blocksOf } from '../../../harness/workflow/pages.ts'

describe('a page', () => {
  it('gives its YAML, each block with its line, what it is, and how it runs', () => {
    const page = [
      'Text.',
      '',
      '<!-- runs: event=pull_request from=fork expect=skipped -->',
      '<!-- runs: event.label.name=go changes=a.py,b.py run=fails expect=failure skips=x stands-in=gh vars.A=1 -->',
      '',
      '```yaml',
      'on: push',
      '```',
      '- in a list:',
      '  ```yml scenario',
      '  jobs:',
      '    - a',
      '  ```',
      '```sh',
      'no yaml',
      '```',
    ].join('\n')
    expect(blocksOf('a.md', page)).toMatchObject([
      {
        line: 6,
        kind: undefined,
        text: 'on: push\n',
        situations: [
          { event: 'pull_request', isFork: true, expect: 'skipped', runFails: false },
          {
            payload: { 'label.name': 'go' },
            changes: ['a.py', 'b.py'],
            runFails: true,
            expect: 'failure',
            skips: ['x'],
            standsIn: ['gh'],
            vars: { A: '1' },
          },
        ],
      },
      { line: 10, kind: 'scenario', text: 'jobs:\n  - a\n', situations: [{ expect: 'success', isFork: false }] },
    ])
  })

  it('may show files of the repository, which all its blocks have', () => {
    const file = '```yaml job\n# jobs/a.yml\nname: a\n```'
    const [block] = blocksOf('a.md', `\`\`\`yaml\n- uses: x\n\`\`\`\n${file}`)
    expect(block?.files).toEqual({ 'jobs/a.yml': '# jobs/a.yml\nname: a\n' })
    expect(() => blocksOf('a.md', '```yaml job\nname: a\n```')).toThrow('a.md:1: its first line must be a comment')
  })

  it('may say of a block that nothing in it runs', () => {
    expect(blocksOf('a.md', '<!-- runs: nothing -->\n\n```yaml\n- uses: x\n```')).toMatchObject([{ situations: [] }])
  })

  it.each(['run=fast', 'expect=green', 'from=here', 'steps.a=1', 'nothing here'])('may not say %s', (words) => {
    expect(() => blocksOf('a.md', `<!-- runs: ${words} -->\n\n\`\`\`yaml\na: 1\n\`\`\``)).toThrow(
      `a.md:3: '${words.split(' ')[0] ?? ''}' in a runs: comment says nothing known.`,
    )
  })
})
