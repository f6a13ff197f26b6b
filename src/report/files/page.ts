import { decodeModel, findModel } from '../../databricks/wire/export-model.ts'
import { hiddenIn, type Hide } from './hide.ts'

/**
 * A page of `jobs/runs/export` with nothing secret in it. It carries the notebook encoded, where nobody sees a secret,
 * and where a mask would leave a page that does not open: so what is secret is taken out of the notebook itself.
 */
export function hiddenPage(html: string, hide: Hide): string {
  const place = findModel(html)
  const model = place && hiddenModel(html.slice(place.start, place.end), hide)
  if (place === undefined || model === undefined) return hide(html)
  return `${hide(html.slice(0, place.start))}${model}${hide(html.slice(place.end))}`
}

/** Undefined for one that cannot be decoded. */
function hiddenModel(encoded: string, hide: Hide): string | undefined {
  try {
    const text = decodeModel(encoded)
    if (text === undefined) return undefined
    // At once, since one by one the hundred thousand texts of a large table take half a second.
    if (hide(text.json) === text.json) return encoded
    return text.encode(JSON.stringify(hiddenIn(JSON.parse(text.json), hide)))
  } catch {
    return undefined
  }
}
