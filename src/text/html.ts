const BLOCK_ENDS = /<br ?\/?>|<\/(?:div|p|pre|tr|li|h[1-6])>/gi
const TAGS = /<\/?[a-z!][^<>]*>/gi
const ENTITIES = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The text of HTML that only colours it: tags out, entities decoded. Not safe as HTML. */
export function htmlText(html: string): string {
  return html
    .replace(BLOCK_ENDS, '\n')
    .replace(TAGS, '')
    .replace(ENTITIES, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
}
