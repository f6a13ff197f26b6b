/** Markdown as GitHub shows it: marked, GitHub's styles and Mermaid, which are installed in `.look/`. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

export const folder = join(import.meta.dirname, '..', '..', '.look')
const packages = join(folder, 'node_modules')
/** Only for this, and 150 MB: installed here when they are needed first, and not with the project. */
const PACKAGES = { marked: '18.2.1', 'github-markdown-css': '5.9.0', mermaid: '11.17.2' }

export type Theme = 'light' | 'dark'
const GROUNDS: Record<Theme, string> = { light: '#ffffff', dark: '#0d1117' }
const PADDING = 24

export interface Look {
  theme: Theme
  /** CSS pixels. */
  width: number
  /** Whether folds are open. */
  isOpen: boolean
}

/** Makes the folder, with all that drawing takes. */
export function installPackages(): void {
  mkdirSync(folder, { recursive: true })
  const missing = Object.entries(PACKAGES).filter(([name, version]) => installedVersion(name) !== version)
  if (missing.length === 0) return
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }))
  const names = missing.map((each) => each.join(' ')).join(', ')
  console.log(`Installing ${names} in ${relative(process.cwd(), folder)} (150 MB), once.`)
  const options = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
}

function installedVersion(name: string): string | undefined {
  const file = join(packages, name, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined
}

type Renderer = { code: (token: { text: string; lang?: string }) => string }
interface Marked {
  Marked: new (options: { gfm: boolean; breaks: boolean; renderer: Renderer }) => {
    parse: (markdown: string) => string
  }
}

/** Markdown as GitHub's HTML; `breaks`: lines break where the source does, as in comments. */
export async function htmlOf(markdown: string, breaks: boolean): Promise<string> {
  const { Marked } = (await import(pathToFileURL(join(packages, 'marked/lib/marked.esm.js')).href)) as Marked
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const code: Renderer['code'] = ({ text, lang }) =>
    lang === 'mermaid' ? `<pre class="mermaid">${escaped(text)}</pre>\n` : `<pre><code>${escaped(text)}</code></pre>\n`
  return new Marked({ gfm: true, breaks, renderer: { code } }).parse(markdown)
}

/** A page that draws itself, and says so when it is done. */
export function documentOf(body: string, { theme, width, isOpen }: Look): string {
  const css = readFileSync(join(packages, `github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const mermaid = pathToFileURL(join(packages, 'mermaid/dist/mermaid.min.js')).href
  return `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; background: ${GROUNDS[theme]} }
.markdown-body { padding: ${PADDING}px; width: ${width - 2 * PADDING}px }
</style>
<article class="markdown-body">${isOpen ? body.replaceAll('<details>', '<details open>') : body}</article>
<script src="${mermaid}"></script>
<script>
mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' })
mermaid.run()
  .catch((error) => { document.body.dataset.fault = String(error) })
  .finally(() => { document.body.dataset.drawn = 'yes' })
</script>`
}
