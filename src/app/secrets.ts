import { secretsOf } from '../action/settings.ts'
import { hiding } from '../databricks/http/redact.ts'
import type { World } from './world.ts'

/**
 * Takes out of a text what the inputs and the environment hold in confidence, and these others: all that is known
 * before anybody has signed in. The runner masks it in the log, and nobody does on the way to GitHub.
 */
export function hidingGiven({ env }: Pick<World, 'env'>, others: readonly string[]): (text: string) => string {
  return hiding([...secretsOf(env, undefined), ...others].filter(Boolean))
}
