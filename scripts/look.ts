/**
 * `npm run look`: pictures of what people see on GitHub's pages, to be looked at before it ships. Runs scenarios in
 * this process and draws what the step wrote about as GitHub does, with its styles and Mermaid in a browser: light and
 * dark, wide and narrow, folds closed and open. GitHub's sanitiser is not applied; its Mermaid may be another version.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { chosenScenario, CommandLineError, scenarioNames, usageFault } from '../simulator/scenario/command-line.ts'
import { COMMENT_BYTES } from '../src/report/comment/body.ts'
import { renderDeployComment } from '../src/deploy/report/comment.ts'
import { renderDeploySummary } from '../src/deploy/report/summary.ts'
import { findBrowser, openBrowser, type Browser } from './look/browser.ts'
import { DEPLOYMENTS } from './look/deployments.ts'
import { documentOf, folder, htmlOf, installPackages } from './look/page.ts'
import { writtenBy } from './look/written.ts'

const USAGE = 'Usage: npm run look -- [scenario, its file, deploy-plan and the like, or a Markdown file …]'
/** CSS pixels, and how many of a picture's each of them is: a summary on a large screen, and on a telephone. */
const SIZES = { wide: { width: 1012, scale: 1 }, narrow: { width: 360, scale: 2 } }
/** Something that a step wrote in GitHub's Markdown: a page of its own on `name`. */
interface Page {
  name: string
  markdown: string
  /** GitHub breaks lines in a comment where its source does, and nowhere else so. */
  isComment: boolean
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) return console.log(USAGE)
  const program = findBrowser()
  if (!program) throw new CommandLineError('There is no Chromium or Chrome on the PATH (Debian: apt install chromium).')
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

async function picturesOf({ name, markdown, isComment }: Page, browser: Browser): Promise<void> {
  writeFileSync(join(folder, `${name}.md`), markdown)
  const body = await htmlOf(markdown, isComment)
  for (const isOpen of body.includes('<details>') ? [false, true] : [false]) {
    for (const theme of ['light', 'dark'] as const) {
      for (const size of ['wide', 'narrow'] as const) {
        const file = join(folder, `${name}-${size}-${theme}${isOpen ? '-open' : ''}`)
        await takePicture(documentOf(body, { theme, width: SIZES[size].width, isOpen }), file, SIZES[size], browser)
      }
    }
  }
}

async function takePicture(
  html: string,
  file: string,
  { width, scale }: (typeof SIZES)[keyof typeof SIZES],
  browser: Browser,
): Promise<void> {
  writeFileSync(`${file}.html`, html)
  const { png, fault } = await browser.draw(pathToFileURL(`${file}.html`), width, scale)
  writeFileSync(`${file}.png`, png)
  console.log(`${shown(file)}.png${fault ? `: Mermaid says ${fault}` : ''}`)
  if (fault) process.exitCode = 1
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
