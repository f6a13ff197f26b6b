/** A repository on GitHub, in small: a base, a pull request of one commit, and the merge of both. */
import { gitIn, makeCheckout, writeAll } from '../checkout.ts'

const ADDRESS = 'https://github.com/octo/sales'

export interface Repository {
  base: string
  head: string
  merge: string
  /** The files that the pull request changes. */
  changed: string[]
  /** Takes a commit into a folder as `actions/checkout` does: alone, or with all that came before it. */
  checkOut(folder: string, commit: string, history: 'none' | 'all'): Promise<void>
  remove(): Promise<void>
}

/** Makes it from the files of the base; those that change get a line more, or come with the pull request. */
export async function makeRepository(files: Record<string, string>, changed: string[]): Promise<Repository> {
  const origin = await makeCheckout(files)
  const base = origin.commit
  await origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  await origin.git('checkout', '--quiet', '-b', 'patch-1')
  await writeAll(
    origin.root,
    changed.map((path) => [path, `${files[path] ?? ''}# changed\n`]),
  )
  const head = await origin.commitAll()
  await origin.git('checkout', '--quiet', 'main')
  await origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'patch-1')
  return {
    base,
    head,
    merge: await origin.git('rev-parse', 'HEAD'),
    changed,
    checkOut: async (folder, commit, history) => {
      await gitIn(folder, ['init', '--quiet', '--initial-branch=main'])
      const wanted =
        history === 'all' ? [origin.root, '+refs/heads/*:refs/remotes/origin/*'] : ['--depth=1', origin.root]
      await gitIn(folder, ['fetch', '--quiet', ...wanted, commit])
      await gitIn(folder, ['checkout', '--quiet', '--force', '--detach', commit])
      await gitIn(folder, ['remote', 'add', 'origin', ADDRESS])
    },
    remove: () => origin.remove(),
  }
}
