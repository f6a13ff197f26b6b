/** Chromium without a window, driven over a pipe: https://chromedevtools.github.io/devtools-protocol/ */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** Pixels. Chromium draws no picture that is much higher. */
const HIGHEST = 16_000
/** How long a page may take to draw itself, ms. */
const PATIENCE = 60_000
const LOOK_EVERY = 50

export interface Picture {
  png: Buffer
  /** What went wrong while the page drew itself. */
  fault?: string
}

export interface Browser {
  /** Draws a page as high as it is, so many CSS pixels wide, once it has set `data-drawn` of its body. */
  draw(page: URL, width: number, scale: number): Promise<Picture>
  close(): Promise<void>
}

/** The browser on the PATH; undefined where there is none. */
export function findBrowser(): string | undefined {
  return NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)
}

/** Starts it, with a profile that is thrown away. */
export async function openBrowser(name: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'databricks-run-look-'))
  // A browser that root starts, as in a container, has no sandbox. It opens nothing but pages of our own.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const options = ['--headless', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe', ...sandbox]
  const child = spawn(name, [...options, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const send = commandsOver(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const { targetInfos } = await send<{ targetInfos: { type: string; targetId: string }[] }>('Target.getTargets')
  const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
  return {
    draw: (page, width, scale) => draw((method, more) => send(method, more, sessionId), page, width, scale),
    close: async () => {
      await send('Browser.close')
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

type Send = <Answer = unknown>(method: string, parameters?: object, sessionId?: string) => Promise<Answer>

interface Message {
  id?: number
  result?: unknown
  error?: { message: string }
}

/** Each message is JSON that ends with a zero byte. */
function commandsOver(commands: Writable, messages: Readable): Send {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0
  let rest = ''
  messages.setEncoding('utf8').on('data', (piece: string) => {
    const [last = '', ...whole] = (rest + piece).split('\0').toReversed()
    rest = last
    for (const text of whole.toReversed()) {
      const { id = 0, result, error } = JSON.parse(text) as Message
      if (error) waiting.get(id)?.reject(new Error(error.message))
      else waiting.get(id)?.resolve(result)
      waiting.delete(id)
    }
  })
  messages.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone.'))
  })
  return <Answer>(method: string, parameters: object = {}, sessionId?: string) => {
    const id = ++lastId
    const answer = Promise.withResolvers<unknown>()
    waiting.set(id, answer)
    commands.write(`${JSON.stringify({ id, method, params: parameters, sessionId })}\0`)
    return answer.promise as Promise<Answer>
  }
}

const STATE = '({ ...document.body?.dataset, height: document.documentElement?.scrollHeight })'

async function draw(send: Send, page: URL, width: number, scale: number): Promise<Picture> {
  const size = { width, height: 100, deviceScaleFactor: scale, mobile: false }
  await send('Emulation.setDeviceMetricsOverride', size)
  await send('Page.navigate', { url: page.href })
  const { height, fault } = await drawn(send)
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGHEST / scale), scale: 1 }
  const { data } = await send<{ data: string }>('Page.captureScreenshot', { clip, captureBeyondViewport: true })
  return { png: Buffer.from(data, 'base64'), fault }
}

interface State {
  drawn?: string
  height: number
  fault?: string
}

async function drawn(send: Send): Promise<State> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    const { result } = await send<{ result: { value: State } }>('Runtime.evaluate', {
      expression: STATE,
      returnByValue: true,
    })
    if (result.value.drawn) return result.value
    await sleep(LOOK_EVERY)
  }
  throw new Error(`The page has not drawn itself in ${PATIENCE / 1_000} s.`)
}
