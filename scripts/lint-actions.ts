/**
 * Part of `npm run lint`: checks each action.yml, the workflows, and the complete workflows shown in the documentation,
 * with the language service that GitHub's editors use. Prints `file:line: message`, ends with 1 if there is any.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { codeBlocks } from './readme.ts'

const root = join(import.meta.dirname, '..')
/** How others name an action of this repository; one in a folder is `OWNER/databricks-run/FOLDER`. */
const OURSELVES = 'OWNER/databricks-run'
const OUR_TAG = '@v1'
const INJECTION = 'an expression in a script is code for whoever writes its value: pass it through env'
const FULL_SHA = /@[0-9a-f]{40}$/

interface Sheet {
  /** Path from the root, for the findings. */
  file: string
  /** Number of the line above its first one. */
  above: number
  text: string
}

interface Finding {
  sheet: Sheet
  /** From 0, in the sheet. */
  line: number
  message: string
}

interface LanguageService {
  FeatureFlags: new (features: Record<string, boolean>) => object
  TextDocument: { create(uri: string, languageId: string, version: number, content: string): object }
  validate(document: object, config: object): Promise<{ range: { start: { line: number } }; message: string }[]>
}

const workflows = join('.github', 'workflows')
/** Folder of each action of this repository → its manifest; the root is an empty word. */
const actions = new Map(
  ['', ...readdirSync(root)]
    .filter((folder) => existsSync(join(root, folder, 'action.yml')))
    .map((folder) => [folder, join(folder, 'action.yml')]),
)
const files = [
  ...actions.values(),
  ...readdirSync(join(root, workflows))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(workflows, name)),
]
const sheets: Sheet[] = files.map((file) => ({ file, above: 0, text: read(file) }))
const examples: Sheet[] = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => join('docs', name))]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    codeBlocks(read(file))
      .filter(({ text }) => /^on:/m.test(text))
      .map(({ line, text }) => ({ file, above: line, text })),
  )

const findings = [...(await understood([...sheets, ...examples])), ...sheets.flatMap(safe)]
for (const { sheet, line, message } of findings)
  console.log(`${sheet.file.replaceAll('\\', '/')}:${sheet.above + line + 1}: ${message}`)
if (findings.length > 0) process.exitCode = 1

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** What GitHub would not understand. */
async function understood(all: Sheet[]): Promise<Finding[]> {
  const { FeatureFlags, TextDocument, validate } = await languageService()
  const manifests = new Map([...actions].map(([folder, file]) => [folder, parse(read(file)) as object]))
  const config = {
    // GitHub has them since June 2026; the language service still asks for it.
    featureFlags: new FeatureFlags({ allowBackgroundSteps: true }),
    actionsMetadataProvider: {
      // Other people's actions are not looked up; of an action without inputs none is checked.
      fetchActionMetadata: ({ owner, name, path = '' }: { owner: string; name: string; path?: string }) =>
        Promise.resolve(`${owner}/${name}` === OURSELVES ? manifests.get(path) : {}),
    },
  }
  const found = await Promise.all(
    all.map(async (sheet, index) => {
      // Findings are cached by URI, and a manifest is known by its name. `./` is us, too.
      const isAction = [...actions.values()].includes(sheet.file)
      const uri = isAction ? `file:///${index}/action.yml` : `file:///.github/workflows/${index}.yml`
      const text = sheet.text.replace(/(uses:\s*)\.\/(\w*)(\s*)$/gm, (_all, key: string, folder: string, end: string) =>
        [key, OURSELVES, folder && `/${folder}`, OUR_TAG, end].join(''),
      )
      const diagnostics = await validate(TextDocument.create(uri, 'yaml', 1, text), config)
      return diagnostics.map(({ range, message }) => ({
        sheet,
        line: range.start.line,
        message: message.replace(/\s+/g, ' '),
      }))
    }),
  )
  return found.flat()
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
  const folder = mkdtempSync(join(tmpdir(), 'lint-actions-'))
  try {
    const file = join(folder, 'language-service.cjs')
    writeFileSync(file, outputFiles[0]?.contents ?? '')
    return (await import(pathToFileURL(file).href)) as LanguageService
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What GitHub would accept and this project does not. */
function safe(sheet: Sheet): Finding[] {
  // The column of the `run:` whose script this is, or -1.
  let script = -1
  return sheet.text.split('\n').flatMap((text, line) => {
    const indent = text.search(/\S/)
    if (indent !== -1 && indent <= script) script = -1
    const run = /^\s*(?:- )?run:\s*(.*)$/.exec(text)
    if (run) script = text.indexOf('run:')
    const uses = /^\s*(?:- )?uses:\s*(\S+)/.exec(text)?.[1]
    return [
      ...(uses && !uses.startsWith('./') && !FULL_SHA.test(uses)
        ? [{ sheet, line, message: `pin ${uses} by its full commit` }]
        : []),
      ...(script !== -1 && text.includes('${{') ? [{ sheet, line, message: INJECTION }] : []),
    ]
  })
}
