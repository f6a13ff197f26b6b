/** The page of a notebook, without what is secret. */
import { describe, expect, it } from '@jest/globals'
import { hiding } from '../../../src/databricks/http/redact.ts'
import { hiddenPage } from '../../../src/report/files/page.ts'
import { aCommand, encodeModel, exportPage } from '../../builders/notebook-export.ts'

const SECRET = 'dapi-0123456789abcdef'
const hide = hiding([SECRET, 'abc'])
const MASKED = { commands: [aCommand({ command: "t = '***'", position: 2 })] }
const model = (secret: string) => ({ commands: [aCommand({ command: `t = '${secret}'`, position: 2 })] })

/** What the page's own script makes of what it carries. */
const opened = (page: string): unknown => {
  const text = atob(/__DATABRICKS_NOTEBOOK_MODEL = '([^']*)'/.exec(page)?.[1] ?? '')
  return JSON.parse(text.startsWith('{') ? text : decodeURIComponent(text))
}

describe('hiddenPage', () => {
  it.each([
    ['as it is', SECRET],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['percent-encoded', SECRET.replace(/./g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)],
  ])('takes a secret out of the notebook that the page carries: %s', (_name, written) => {
    expect(opened(hiddenPage(exportPage(encodeModel(model(written))), hide))).toEqual(MASKED)
  })

  it('leaves the notebook in the encoding that it was in', () => {
    const page = hiddenPage(exportPage(Buffer.from(JSON.stringify(model(SECRET))).toString('base64')), hide)
    expect(opened(page)).toEqual(MASKED)
  })

  it('never ends the script of a page that has the notebook as it is', () => {
    const literal = JSON.stringify(model(`${SECRET}</script>`)).replaceAll('/', String.raw`\/`)
    const page = hiddenPage(
      exportPage('x').replace("'x'", () => literal),
      hide,
    )
    expect(page).not.toMatch(/dapi|0123/)
    expect(JSON.parse(/MODEL = (.*);<\/script>/.exec(page)?.[1] ?? '')).toEqual(model('***</script>'))
  })

  it('takes nothing for a secret in what it carries encoded, and secrets out of the page around it', () => {
    const page = exportPage(encodeModel({ commands: [], name: 'i·' })).replace('load - ', `${SECRET} - `)
    const carried = /MODEL = '([^']*)'/.exec(page)![1]!
    const looksLikeIt = hiding([SECRET, carried.slice(4, 16)])
    expect(hiddenPage(page, looksLikeIt)).toBe(page.replace(SECRET, '***'))
  })

  it.each([
    ['that is cut', encodeModel(model(SECRET)).slice(0, -30)],
    ['that is none', SECRET],
  ])('takes secrets out of the text where it carries a notebook %s', (_name, carried) => {
    const page = hiddenPage(exportPage(carried), hide)
    expect(page).not.toMatch(/dapi|0123|ZGFwaS0/)
    expect(page).toContain('***')
  })
})
