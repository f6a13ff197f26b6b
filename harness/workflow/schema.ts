/** What GitHub's editors say of a workflow or an action.yml: keys, contexts, inputs and outputs of our actions. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'
import { manifestOf } from './actions.ts'

const root = join(import.meta.dirname, '..', '..')
const OURSELVES = 'OWNER/databricks-run'

export interface Sheet {
  kind: 'workflow' | 'action'
  text: string
}

export interface Finding {
  /** From 0. */
  line: number
  message: string
}

/** Checks a sheet; findings are in the order of the text. */
export type Check = (sheet: Sheet) => Promise<Finding[]>

interface LanguageService {
  FeatureFlags: new (features: Record<string, boolean>) => object
  TextDocument: { create(uri: string, languageId: string, version: number, content: string): object }
  validate(document: object, config: object): Promise<{ range: { start: { line: number } }; message: string }[]>
}

/** Loads the language service that GitHub's editors use. Of the actions of others nothing is looked up. */
export async function loadCheck(): Promise<Check> {
  const { FeatureFlags, TextDocument, validate } = await languageService()
  const config = {
    // GitHub has them since June 2026; the language service still asks for it.
    featureFlags: new FeatureFlags({ allowBackgroundSteps: true }),
    actionsMetadataProvider: {
      // Of an action without inputs none is checked.
      fetchActionMetadata: ({ owner, name, path = '' }: { owner: string; name: string; path?: string }) =>
        Promise.resolve((`${owner}/${name}` === OURSELVES && manifestOf(path)) || {}),
    },
  }
  let sheets = 0
  return async ({ kind, text }) => {
    // Findings are cached by URI, and a manifest is known by its name. `./` is us, too.
    const uri = kind === 'action' ? `file:///${sheets++}/action.yml` : `file:///.github/workflows/${sheets++}.yml`
    const named = text.replace(
      /(uses:\s*)\.(\/[\w/-]*?)\/?(\s*)$/gm,
      (_, uses: string, path: string, end: string) => `${uses}${OURSELVES}${path === '/' ? '' : path}@v1${end}`,
    )
    const diagnostics = await validate(TextDocument.create(uri, 'yaml', 1, named), config)
    return diagnostics.map(({ range, message }) => ({ line: range.start.line, message: message.replace(/\s+/g, ' ') }))
  }
}

/** Its modules import JSON in a way that only bundlers understand. */
async function languageService(): Promise<LanguageService> {
  const contents = `
    export { FeatureFlags } from '@actions/expressions'
    export { validate } from '@actions/languageservice'
    export { TextDocument } from 'vscode-languageserver-textdocument'`
  const stdin = { contents, resolveDir: root }
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  })
  // Its process would outlive whoever asked.
  await stop()
  const folder = mkdtempSync(join(tmpdir(), 'language-service-'))
  try {
    const file = join(folder, 'language-service.cjs')
    writeFileSync(file, outputFiles[0]?.contents ?? '')
    return (await import(pathToFileURL(file).href)) as LanguageService
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
