import type { CheckoutTree } from '../checkout/tree.ts'
import type { RunContext } from '../model/workflow.ts'
import type { Reader } from './reader.ts'

/**
 * The context, with the folder that the repository itself is in: `actions/checkout` may have put it into one below the
 * workspace. `lines`: the paths that an input names, of which the relative ones may say which checkout is meant. Where
 * it cannot be told, a fault of that input goes to the reader.
 */
export async function atCheckout(
  reader: Reader,
  checkout: Pick<CheckoutTree, 'locate'>,
  context: RunContext,
  { input, lines }: { input: string; lines: readonly string[] },
): Promise<RunContext> {
  const named = lines.filter((line) => !line.startsWith('/'))
  const located = await checkout.locate(context.workspace, context, named)
  if ('root' in located) return { ...context, checkout: located.root }
  reader.fault(input, located.fault)
  return context
}
