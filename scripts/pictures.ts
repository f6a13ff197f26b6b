/**
 * `npm run pictures`: the pictures of the README, in docs/pictures/, from runs of our own scenarios, drawn
 * as GitHub does, light and dark. Needs a browser, as `npm run look` does.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chosenScenario } from '../simulator/scenario/command-line.ts'
import { findBrowser, openBrowser } from './look/browser.ts'
import { documentOf, folder, htmlOf, installPackages } from './look/page.ts'
import { inFewColours } from './look/palette.ts'
import { writtenBy } from './look/written.ts'

const pictures = join(import.meta.dirname, '..', 'docs', 'pictures')

interface Picture {
  name: string
  scenario: string
  /** What of it is shown. */
  part: (written: Awaited<ReturnType<typeof writtenBy>>) => string
  isComment: boolean
  /** CSS pixels, and how many of the picture's each of them is. */
  width: number
  scale: number
}

const PICTURES: Picture[] = [
  {
    name: 'summary',
    scenario: 'red',
    part: ({ summary }) => summary.slice(0, summary.indexOf('\n### ')),
    isComment: false,
    width: 960,
    scale: 1.5,
  },
  {
    name: 'graph',
    scenario: 'red',
    part: ({ summary }) => /```mermaid\nflowchart[^]+?```/.exec(summary)?.[0] ?? '',
    isComment: false,
    width: 560,
    scale: 1.5,
  },
  {
    name: 'comment',
    scenario: 'red',
    part: ({ comment }) => comment,
    isComment: true,
    width: 720,
    scale: 1.5,
  },
]

const program = findBrowser()
if (!program) throw new Error('There is no Chromium or Chrome on the PATH (Debian: apt install chromium).')
installPackages()
mkdirSync(pictures, { recursive: true })
const browser = await openBrowser(program)
try {
  for (const picture of PICTURES) await draw(picture)
} finally {
  await browser.close()
}

async function draw({ name, scenario, part, isComment, width, scale }: Picture): Promise<void> {
  const written = await writtenBy((await chosenScenario(scenario)).scenario)
  const body = await htmlOf(part(written), isComment)
  for (const theme of ['light', 'dark'] as const) {
    const page = join(folder, `picture-${name}-${theme}.html`)
    writeFileSync(page, documentOf(body, { theme, width, isOpen: false }))
    const { png: drawn, fault } = await browser.draw(pathToFileURL(page), width, scale)
    const png = inFewColours(drawn)
    const file = join(pictures, `${name}-${theme}.png`)
    writeFileSync(file, png)
    console.log(`${relative(process.cwd(), file)}: ${Math.round(png.length / 1024)} kB${fault ? `, ${fault}` : ''}`)
    if (fault) process.exitCode = 1
  }
}
