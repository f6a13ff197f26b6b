/** An element, written with foreign text made plain by a function. */
export type Xml = (plain: (text: string) => string) => string

/** An XML element. What is a text in it, and the values of its attributes, may hold anything. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (Xml | string)[],
): Xml {
  return (plain) => {
    const pairs = Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${inAttribute(plain(value))}"`],
    )
    const inner = children.map((child) => (typeof child === 'string' ? escaped(plain(child)) : child(plain)))
    const isText = children.some((child) => typeof child === 'string')
    const open = `<${name}${pairs.join('')}`
    if (children.length === 0) return `${open}/>`
    return isText ? `${open}>${inner.join('')}</${name}>` : `${open}>\n${inner.join('\n')}\n</${name}>`
  }
}

/** A line end in an attribute would be read as a blank: https://www.w3.org/TR/xml/#AVNormalize */
function inAttribute(text: string): string {
  return escaped(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Of what is not a character of XML 1.0, plain text may still hold two: https://www.w3.org/TR/xml/#charsets */
function escaped(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
