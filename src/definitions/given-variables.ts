import { entry, Findings, inside } from './findings.ts'
import { isNull, plain, type Node } from './node.ts'
import { readNode } from './read-node.ts'
import type { Parsed } from './yaml.ts'

const WANTED = 'a map of names to values, such as `region: eu`'

/**
 * The input `variables`: a map, YAML or JSON, whose values keep their types; whole numbers are bigint. A number that
 * would not be written as it was (`01`, `1.10`) is a fault, since it would stand in texts, too; so is a name alone.
 */
export async function readVariables(text: string): Promise<Parsed<Record<string, unknown>>> {
  const findings = new Findings()
  const node = text.trim() === '' ? undefined : await readNode({ path: '', text }, findings, WANTED)
  if (node) checkNumbers(node, '', findings)
  // Alone in a field it would take the field out: an expression of the workflow that is empty changes no definition.
  if (node?.kind === 'map')
    for (const [name, value] of node.entries)
      if (isNull(value)) findings.fault(value, name, () => "it has no value. Where an empty text is meant, write ''.")
  const [first] = findings.faults
  if (first) return { fault: sentence(first) }
  return { value: node ? (plain(node) as Record<string, unknown>) : {} }
}

function sentence({ line, place, message }: { line?: number; place: string; message: string }): string {
  return [line === undefined ? '' : `line ${line}: `, place === '' ? '' : `${place}: `, message].join('')
}

function checkNumbers(node: Node, place: string, findings: Findings): void {
  if (node.kind === 'list') node.items.forEach((item, index) => checkNumbers(item, entry(place, index), findings))
  if (node.kind === 'map') for (const [key, value] of node.entries) checkNumbers(value, inside(place, key), findings)
  if (node.kind !== 'scalar' || (typeof node.value !== 'number' && typeof node.value !== 'bigint')) return
  const { written, value } = node
  if (written !== undefined && written !== String(value))
    findings.fault(node, place, () => `${written} is the number ${value}. Put it in quotes, or write ${value}.`)
}
