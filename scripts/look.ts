/**
 * `npm run look`: pictures of what people see on GitHub's pages, to be looked at before it ships. Runs scenarios in
 * this process and draws what the step wrote about as GitHub does, with its styles and Mermaid in a browser: light and
 * dark, wide and narrow, folds closed and open. GitHub's sanitiser is not applied; its Mermaid may be another version.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { makeCheckout } from '../harness/checkout.ts'
import { runInProcess } from '../harness/in-process.ts'
import { HEAD, NUMBER, onPullRequest, pullRequestEvent } from '../harness/pull-request.ts'
import { createVirtualClock } from '../harness/virtual-clock.ts'
import { DEFAULT_GITHUB_TOKEN } from '../simulator/github/access.ts'
import { GitHub } from '../simulator/github/github.ts'
import { DEFAULT_REQUEST_TOKEN, ID_TOKEN_PATH } from '../simulator/identity/github-tokens.ts'
import { IdentityProviders } from '../simulator/identity/providers.ts'
import { chosenScenario, CommandLineError, scenarioNames, usageFault } from '../simulator/scenario/command-line.ts'
import type { Scenario } from '../simulator/scenario/scenario.ts'
import { DEFAULT_TOKEN } from '../simulator/workspace/access.ts'
import { Workspace } from '../simulator/workspace/workspace.ts'
import { COMMENT_BYTES } from '../src/report/comment/body.ts'
import { renderDeployComment } from '../src/deploy/report/comment.ts'
import { renderDeploySummary } from '../src/deploy/report/summary.ts'
import { findBrowser, openBrowser, type Browser } from './look/browser.ts'
import { DEPLOYMENTS } from './look/deployments.ts'

const USAGE = 'Usage: npm run look -- [scenario, its file, deploy-plan and the like, or a Markdown file …]'
const folder = join(import.meta.dirname, '..', '.look')
const packages = join(folder, 'node_modules')
const HOST = 'https://adb-7405605519549535.15.azuredatabricks.net'

/** Only for this, and 150 MB: installed here when they are needed first, and not with the project. */
const PACKAGES = { marked: '18.2.1', 'github-markdown-css': '5.9.0', mermaid: '11.17.2' }

type Theme = 'light' | 'dark'
const GROUNDS: Record<Theme, string> = { light: '#ffffff', dark: '#0d1117' }
/** CSS pixels, and how many of a picture's each of them is: a summary on a large screen, and on a telephone. */
const SIZES = { wide: { width: 1012, scale: 1 }, narrow: { width: 360, scale: 2 } }
const PADDING = 24
/** Something that a step wrote in GitHub's Markdown: a page of its own on `name`. */
interface Page {
  name: string
  markdown: string
  /** GitHub breaks lines in a comment where its source does, and nowhere else so. */
  isComment: boolean
}

interface Look {
  theme: Theme
  size: keyof typeof SIZES
  isOpen: boolean
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) return console.log(USAGE)
  const program = findBrowser()
  if (!program) throw new CommandLineError('There is no Chromium or Chrome on the PATH (Debian: apt install chromium).')
  mkdirSync(folder, { recursive: true })
  installPackages()
  const browser = await openBrowser(program)
  try {
    for (const name of positionals.length > 0 ? positionals : [...scenarioNames(), ...Object.keys(DEPLOYMENTS)]) {
      for (const page of await pagesOf(name)) await picturesOf(page, browser)
    }
  } finally {
    await browser.close()
  }
}

function installPackages(): void {
  const missing = Object.entries(PACKAGES).filter(([name, version]) => installedVersion(name) !== version)
  if (missing.length === 0) return
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }))
  console.log(`Installing ${missing.map((each) => each.join(' ')).join(', ')} in ${shown(folder)} (150 MB), once.`)
  const options = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
}

function installedVersion(name: string): string | undefined {
  const file = join(packages, name, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined
}

async function pagesOf(name: string): Promise<Page[]> {
  if (name.endsWith('.md')) {
    if (!existsSync(name)) throw new CommandLineError(`There is no file '${name}'.`)
    return [
      { name: basename(name, '.md'), markdown: readFileSync(name, 'utf8'), isComment: name.endsWith('-comment.md') },
    ]
  }
  if (Object.hasOwn(DEPLOYMENTS, name)) return pagesNamed(name, deploymentNamed(name))
  const { file, scenario } = await chosenScenario(name)
  return pagesNamed(basename(file, extname(file)), await writtenBy(scenario))
}

function pagesNamed(name: string, written: Record<string, string>): Page[] {
  return Object.entries(written).map(([what, markdown]) => ({
    name: `${name}-${what}`,
    markdown,
    isComment: what === 'comment',
  }))
}

/** What a step that deploys writes: it is made of a report, for such a step is no scenario of a run. */
function deploymentNamed(name: string): Record<string, string> {
  const report = DEPLOYMENTS[name]?.()
  if (!report) return {}
  const marker = '<!-- look -->'
  return {
    summary: renderDeploySummary(report),
    comment: renderDeployComment(report, { marker, most: COMMENT_BYTES }),
  }
}

/** All that a step of a pull request writes in Markdown, by what it is: a new one is a line here. */
async function writtenBy(scenario: Scenario): Promise<Record<string, string>> {
  const clock = createVirtualClock()
  const identity = new IdentityProviders({ scenario, clock })
  const number = scenario.demo?.pullRequest ?? NUMBER
  const github = new GitHub({ scenario: withPull(scenario, number), clock })
  const workspace = new Workspace({ scenario, clock, url: HOST })
  workspace.identityUrl = identity.url
  const { event, env } = onPullRequest('pull_request', pullRequestEvent(undefined, HEAD, number))
  const checkout = scenario.demo?.checkout && (await makeCheckout(scenario.demo.checkout))
  const { summary } = await runInProcess({
    workspace,
    identity,
    github,
    clock,
    checkout: checkout?.workspace,
    with: inputsOf(scenario),
    event,
    env: { ...env, ...(scenario.signIn && signInAt(identity, scenario)), GITHUB_API_URL: github.apiUrl },
  })
  await checkout?.remove()
  return { summary, comment: github.comments(number).at(-1)?.body ?? '' }
}

function withPull({ github }: Scenario, number: number): Scenario {
  return { github: { ...github, pulls: { [number]: {}, ...github?.pulls } } }
}

function inputsOf({ tokens = {}, demo, github }: Scenario): Record<string, string> {
  return {
    host: HOST,
    token: Object.keys(tokens)[0] ?? DEFAULT_TOKEN,
    'github-token': github?.token ?? DEFAULT_GITHUB_TOKEN,
    'pr-comment': 'always',
    ...demo?.with,
  }
}

function signInAt({ url }: IdentityProviders, { signIn }: Scenario): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${ID_TOKEN_PATH}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: signIn?.github?.requestToken ?? DEFAULT_REQUEST_TOKEN,
    AZURE_AUTHORITY_HOST: url,
  }
}

async function picturesOf({ name, markdown, isComment }: Page, browser: Browser): Promise<void> {
  writeFileSync(join(folder, `${name}.md`), markdown)
  const body = await htmlOf(markdown, isComment)
  for (const isOpen of body.includes('<details>') ? [false, true] : [false]) {
    for (const theme of ['light', 'dark'] as const) {
      for (const size of ['wide', 'narrow'] as const) {
        const file = join(folder, `${name}-${size}-${theme}${isOpen ? '-open' : ''}`)
        await takePicture(documentOf(body, { theme, size, isOpen }), file, SIZES[size], browser)
      }
    }
  }
}

async function takePicture(
  html: string,
  file: string,
  { width, scale }: (typeof SIZES)[Look['size']],
  browser: Browser,
): Promise<void> {
  writeFileSync(`${file}.html`, html)
  const { png, fault } = await browser.draw(pathToFileURL(`${file}.html`), width, scale)
  writeFileSync(`${file}.png`, png)
  console.log(`${shown(file)}.png${fault ? `: Mermaid says ${fault}` : ''}`)
  if (fault) process.exitCode = 1
}

type Renderer = { code: (token: { text: string; lang?: string }) => string }
interface Marked {
  Marked: new (options: { gfm: boolean; breaks: boolean; renderer: Renderer }) => {
    parse: (markdown: string) => string
  }
}

async function htmlOf(markdown: string, breaks: boolean): Promise<string> {
  const { Marked } = (await import(pathToFileURL(join(packages, 'marked/lib/marked.esm.js')).href)) as Marked
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const code: Renderer['code'] = ({ text, lang }) =>
    lang === 'mermaid' ? `<pre class="mermaid">${escaped(text)}</pre>\n` : `<pre><code>${escaped(text)}</code></pre>\n`
  return new Marked({ gfm: true, breaks, renderer: { code } }).parse(markdown)
}

function documentOf(body: string, { theme, size, isOpen }: Look): string {
  const css = readFileSync(join(packages, `github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const mermaid = pathToFileURL(join(packages, 'mermaid/dist/mermaid.min.js')).href
  return `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; background: ${GROUNDS[theme]} }
.markdown-body { padding: ${PADDING}px; width: ${SIZES[size].width - 2 * PADDING}px }
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

function shown(path: string): string {
  return relative(process.cwd(), path)
}

try {
  await main()
} catch (error) {
  console.error(usageFault(error, USAGE) ?? error)
  process.exitCode = 1
}
