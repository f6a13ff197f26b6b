/**
 * Part of `npm run lint`: checks action.yml, the workflows, and the complete workflows shown in the documentation,
 * with the language service that GitHub's editors use. Prints `file:line: message`, ends with 1 if there is any.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { codeBlocks } from './readme.ts'

const root = join(import.meta.dirname, '..')
const OURSELVES = 'OWNER/databricks-run@v1'
const DEPLOY = 'OWNER/databricks-run/deploy@v1'
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
const files = [
  'action.yml',
  'deploy/action.yml',
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
  const manifest = parse(read('action.yml')) as object
  const deploy = parse(read('deploy/action.yml')) as object
  const config = {
    // GitHub has them since June 2026; the language service still asks for it.
    featureFlags: new FeatureFlags({ allowBackgroundSteps: true }),
    actionsMetadataProvider: {
      // Other people's actions are not looked up; of an action without inputs none is checked.
      fetchActionMetadata: ({ owner, name, path }: { owner: string; name: string; path?: string }) => {
        if (!OURSELVES.startsWith(`${owner}/${name}@`)) return Promise.resolve({})
        return Promise.resolve(path === 'deploy' ? deploy : manifest)
      },
    },
  }
  const found = await Promise.all(
    all.map(async (sheet, index) => {
      // Findings are cached by URI, and a manifest is known by its name. `./` is us, too.
      const isManifest = sheet.file.endsWith('action.yml')
      const uri = isManifest ? `file:///${index}/action.yml` : `file:///.github/workflows/${index}.yml`
      const text = sheet.text
        .replace(/(uses:\s*)\.\/(\s*)$/gm, `$1${OURSELVES}$2`)
        .replace(/(uses:\s*)\.\/deploy(\s*)$/gm, `$1${DEPLOY}$2`)
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
