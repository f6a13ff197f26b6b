import type { CheckoutTree } from '../../src/checkout/tree.ts'

/** A checkout of which nothing can be had. */
export function noCheckout(): CheckoutTree {
  const nothing = (): never => {
    throw new Error('there is no checkout here')
  }
  return {
    locate: (workspace) => Promise.resolve({ root: workspace }),
    head: () => Promise.resolve({ parents: [], isAtOriginBranch: false }),
    list: () => Promise.resolve({ files: [], remarks: [] }),
    firstLine: nothing,
    bytes: nothing,
    size: nothing,
    stream: nothing,
  }
}
