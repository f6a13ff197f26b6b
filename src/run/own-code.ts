import type { CheckoutTree } from '../checkout/tree.ts'
import type { RunContext } from '../model/workflow.ts'

/** The checkout, as far as failures are about its files. Paths are relative to its root, with `/`. */
export interface OwnCode {
  hasFile(path: string): Promise<boolean>
  /** The text of a file; undefined where it cannot be had. */
  readFile(path: string): Promise<string | undefined>
}

/** Many tasks often fail in the same few files; a longer one is read each time. */
const MOST_KEPT = 30
const LONGEST_KEPT = 1_000_000

/** The files of the repository, wherever in the workspace of the runner it lies. Nothing is read before it is asked. */
export function createOwnCode(checkout: Pick<CheckoutTree, 'locate' | 'size' | 'bytes'>, context: RunContext): OwnCode {
  const kept = new Map<string, string>()
  let root: Promise<string | undefined> | undefined

  const find = async (): Promise<string | undefined> => {
    // What the inputs named has told it by then; where they named nothing, nobody has looked yet.
    if (context.checkout !== context.workspace) return context.checkout
    const located = await checkout.locate(context.workspace, context)
    return 'root' in located ? located.root : undefined
  }

  /** What `ask` gives of a file; undefined where it cannot be had from within the checkout. */
  const from = async <T>(ask: (root: string) => Promise<T>): Promise<T | undefined> => {
    try {
      const folder = await (root ??= find())
      return folder === undefined ? undefined : await ask(folder)
    } catch {
      return undefined
    }
  }

  return {
    hasFile: async (path) => kept.has(path) || (await from((folder) => checkout.size(folder, path))) !== undefined,
    async readFile(path) {
      const known = kept.get(path)
      if (known !== undefined) return known
      const text = await from(async (folder) => (await checkout.bytes(folder, path)).toString('utf8'))
      if (text === undefined || text.length > LONGEST_KEPT) return text
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(path, text)
      return text
    },
  }
}
