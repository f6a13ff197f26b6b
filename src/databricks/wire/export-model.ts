/** The model takes two to four times what it holds; more than this is not decoded, characters. */
const LONGEST_MODEL = 32 * 2 ** 20
const MODEL = '__DATABRICKS_NOTEBOOK_MODEL'

/** Where in a page its model stands, encoded. */
export interface ModelPlace {
  start: number
  end: number
}

/** What the page assigns to the variable of the model: what is within its quotes, or an object literal. */
export function findModel(html: string): ModelPlace | undefined {
  const name = html.indexOf(MODEL)
  if (name < 0) return undefined
  const assigned = /^\s{0,20}=\s{0,20}(?=["'{])/.exec(html.slice(name + MODEL.length, name + MODEL.length + 50))
  if (!assigned) return undefined
  const start = name + MODEL.length + assigned[0].length
  const opening = html.charAt(start)
  const end = html.indexOf(opening === '{' ? '</script>' : opening, start + 1)
  if (end < 0 || end - start > LONGEST_MODEL) return undefined
  return opening === '{' ? { start, end: html.lastIndexOf('}', end) + 1 } : { start: start + 1, end }
}

/** A model as JSON, and how its page has it. */
export interface ModelText {
  json: string
  encode: (json: string) => string
}

/** JSON as it is (until 2017), or as base64, percent-encoded or not. Throws a URIError for what is only half of it. */
export function decodeModel(encoded: string): ModelText | undefined {
  if (encoded.startsWith('{')) return { json: encoded, encode: (json) => json.replaceAll('<', String.raw`\u003c`) }
  const decoded = Buffer.from(encoded, 'base64').toString()
  if (decoded.startsWith('{')) return { json: decoded, encode: inBase64 }
  if (!/^%7b/i.test(decoded) && !decoded.includes('%22')) return undefined
  return { json: decodeURIComponent(decoded), encode: (json) => inBase64(encodeURIComponent(json)) }
}

function inBase64(text: string): string {
  return Buffer.from(text).toString('base64')
}
