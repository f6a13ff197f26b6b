import type { JobSettings, RunRecord, TaskSpec } from './model.ts'

const REFERENCE = /\{\{\s*job\.parameters\.([\w.-]+)\s*\}\}/g

/** Fills in `{{job.parameters.NAME}}`; other references stay as they are. */
export function resolve(text: string, parameters: RunRecord['parameters']): string {
  return text.replaceAll(
    REFERENCE,
    (whole, name: string) => parameters.find((parameter) => parameter.name === name)?.value ?? whole,
  )
}

/** The outcome of a condition task. One with references that only a real task could fill in comes out true. */
export function truthOf(task: TaskSpec['condition_task'], parameters: RunRecord['parameters']): 'true' | 'false' {
  const left = resolve(task?.left ?? '', parameters)
  const right = resolve(task?.right ?? '', parameters)
  if (left.includes('{{') || right.includes('{{')) return 'true'
  return String(compare(task?.op ?? 'EQUAL_TO', left, right)) as 'true' | 'false'
}

function compare(op: string, left: string, right: string): boolean {
  switch (op) {
    case 'NOT_EQUAL':
      return left !== right
    case 'GREATER_THAN':
      return Number(left) > Number(right)
    case 'GREATER_THAN_OR_EQUAL':
      return Number(left) >= Number(right)
    case 'LESS_THAN':
      return Number(left) < Number(right)
    case 'LESS_THAN_OR_EQUAL':
      return Number(left) <= Number(right)
    default:
      return left === right
  }
}

/** Every text in a value with its references filled in. */
export function resolveAll(value: unknown, parameters: RunRecord['parameters']): unknown {
  if (typeof value === 'string') return resolve(value, parameters)
  if (Array.isArray(value)) return value.map((entry) => resolveAll(entry, parameters))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, resolveAll(entry, parameters)]))
}

export function effectiveParameters(settings: JobSettings, given: Record<string, string>): RunRecord['parameters'] {
  const declared = settings.parameters ?? []
  const extra = Object.keys(given).filter((name) => !declared.some((parameter) => parameter.name === name))
  return [
    ...declared.map(({ name, default: value }) => ({ name, default: value, value: given[name] ?? value })),
    ...extra.map((name) => ({ name, value: given[name] ?? '' })),
  ]
}

export function inputsOf(inputs: string, parameters: RunRecord['parameters']): unknown[] {
  try {
    const list: unknown = JSON.parse(resolve(inputs, parameters))
    return Array.isArray(list) ? list : [list]
  } catch {
    return [inputs]
  }
}
