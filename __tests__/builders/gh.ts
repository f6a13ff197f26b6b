/** A stand-in for `gh` and for what GitHub keeps of releases and tags; records what it is told to change. */
import type { Finished, Run } from '../../scripts/shell.ts'

export const REPOSITORY = 'octo/databricks-run'

export interface FakeRelease {
  tagName: string
  isDraft: boolean
  isImmutable: boolean
  isPrerelease?: boolean
  isLatest?: boolean
  notes?: string
  files?: string[]
}

export interface FakeGitHub {
  run: Run
  /** What `gh` was told to change, in order, without the repository. */
  changes: string[]
  releases: FakeRelease[]
  /** Tag → commit. */
  tags: Map<string, string>
}

/** GitHub, and what answers git; `immutable`: whether releases become so when they are published. */
export function fakeGitHub(git: (...args: string[]) => string, { immutable = true } = {}): FakeGitHub {
  const github: FakeGitHub = { run, changes: [], releases: [], tags: new Map() }
  return github

  function run(command: string, args: string[], { input = '' } = {}): Finished {
    try {
      if (command === 'git') return done(git(...args))
      if (command !== 'gh') throw new Error(`nobody stands in for ${command}`)
      const words = args.filter((word, at) => word !== '--repo' && args[at - 1] !== '--repo')
      return done(words[0] === 'api' ? api(words.slice(1)) : release(words.slice(1), input))
    } catch (error) {
      return { status: 1, stdout: '', stderr: String(error) }
    }
  }

  function release([verb = '', tag = '', ...options]: string[], input: string): string {
    if (verb === 'list') return JSON.stringify(github.releases)
    github.changes.push(['release', verb, tag, ...options].join(' '))
    const known = github.releases.find(({ tagName }) => tagName === tag)
    if (verb === 'create') {
      if (known) throw new Error('HTTP 422: a release with the same tag name already exists')
      const files = options.filter((option) => option.startsWith('dist'))
      const isPrerelease = options.includes('--prerelease')
      github.releases.push({ tagName: tag, isDraft: true, isImmutable: false, isPrerelease, notes: input, files })
      return ''
    }
    if (!known) throw new Error('release not found')
    if (known.isImmutable) throw new Error('HTTP 422: the release is immutable')
    if (input !== '') known.notes = input
    if (options.includes('--draft=false'))
      Object.assign(known, { isDraft: false, isImmutable: immutable, isLatest: options.includes('--latest=true') })
    return ''
  }

  function api(words: string[]): string {
    const [path = ''] = words.filter((word) => word.startsWith('repos/'))
    if (!words.includes('--method')) {
      const begin = path.split('/matching-refs/tags/')[1]
      if (begin === undefined) throw new Error(`nobody answers ${path}`)
      const found = [...github.tags].filter(([tag]) => tag.startsWith(begin))
      return JSON.stringify(found.map(([tag, sha]) => ({ ref: `refs/tags/${tag}`, object: { sha } })))
    }
    github.changes.push(`api ${words.filter((word) => word !== '--silent').join(' ')}`)
    const tag = words.find((word) => word.startsWith('ref=refs/tags/'))?.slice('ref=refs/tags/'.length)
    github.tags.set(tag ?? path.split('/').at(-1) ?? '', words.find((word) => word.startsWith('sha='))?.slice(4) ?? '')
    return ''
  }
}

function done(stdout: string): Finished {
  return { status: 0, stdout, stderr: '' }
}
