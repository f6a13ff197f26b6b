import { afterEach } from '@jest/globals'
import { makeCheckout, type Checkout, type CheckoutOptions } from '../../harness/checkout.ts'

const made: Checkout[] = []

afterEach(async () => {
  for (const checkout of made.splice(0)) await checkout.remove()
})

/** A checkout for one test. */
export async function aCheckout(files: Record<string, string | Buffer>, options?: CheckoutOptions): Promise<Checkout> {
  const checkout = await makeCheckout(files, options)
  made.push(checkout)
  return checkout
}
