import type { TaskScenario } from './job.ts'

type Dependency = NonNullable<TaskScenario['dependsOn']>[number]

/** Makes the copies of tasks, and writes out dependencies such as `load_*`. */
export function expand(tasks: TaskScenario[]): TaskScenario[] {
  const copies = tasks.flatMap(({ copies: count, ...original }) =>
    count === undefined
      ? [original]
      : Array.from({ length: count }, (_, index) =>
          numbered(original, String(index + 1).padStart(String(count).length, '0')),
        ),
  )
  const keys = copies.map(({ key }) => key)
  return copies.map((original) => ({
    ...original,
    ...(original.dependsOn && { dependsOn: original.dependsOn.flatMap((on) => named(on, keys)) }),
  }))
}

function numbered(original: TaskScenario, digits: string): TaskScenario {
  const fill = (words: string): string => words.replaceAll('{n}', digits)
  return {
    ...original,
    key: fill(original.key),
    ...(original.path !== undefined && { path: fill(original.path) }),
    ...(original.description !== undefined && { description: fill(original.description) }),
    ...(original.dependsOn && {
      dependsOn: original.dependsOn.map((on) => (typeof on === 'string' ? fill(on) : { ...on, key: fill(on.key) })),
    }),
  }
}

function named(on: Dependency, keys: string[]): Dependency[] {
  if (typeof on !== 'string' || !on.includes('*')) return [on]
  const pattern = new RegExp(`^${on.split('*').join('.*')}$`)
  return keys.filter((key) => pattern.test(key))
}
