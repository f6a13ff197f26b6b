import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { ImportOptions, WorkspaceFiles } from '../../src/databricks/workspace-files.ts'
import { ApiError } from '../../src/databricks/http/errors.ts'
import { Interrupted } from '../../src/model/errors.ts'
import { upload, type UploadProgress } from '../../src/import/upload.ts'

const CALL_MS = 100
const BACKOFF_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000]

/** Says of a request at a time whether the workspace takes it. */
type Limit = (now: number) => boolean

/** So many in each second of the clock. */
const fixedWindow = (most: number): Limit => {
  let [second, taken] = [-1, 0]
  return (now) => {
    if (Math.floor(now / 1_000) !== second) [second, taken] = [Math.floor(now / 1_000), 0]
    return ++taken <= most
  }
}

/** So many at once, and one more each time that a share of a second has passed. */
const bucket = (most: number): Limit => {
  let [tokens, at] = [most, 0]
  return (now) => {
    tokens = Math.min(most, tokens + ((now - at) * most) / 1_000)
    at = now
    return tokens >= 1 && --tokens >= 0
  }
}

/** So many in whatever second has just passed. */
const slidingWindow = (most: number): Limit => {
  let taken: number[] = []
  return (now) => {
    taken = taken.filter((at) => at > now - 1_000)
    return taken.length < most && taken.push(now) > 0
  }
}

/** A workspace in which each call takes 100 ms; what is too much is refused, and sent again as the real client does. */
const aWorkspace = (
  limit: Limit = () => true,
  { retryAfterMs, ...overrides }: Partial<WorkspaceFiles> & { retryAfterMs?: number } = {},
) => {
  const clock = createVirtualClock()
  const began = clock.now()
  const seen = { folders: [] as string[], imported: [] as string[], refused: 0, atOnce: 0, mostAtOnce: 0, openings: 0 }
  const importFile = async (path: string, options: ImportOptions = {}): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      options.signal?.throwIfAborted()
      await options.onSending?.()
      seen.mostAtOnce = Math.max(seen.mostAtOnce, ++seen.atOnce)
      const isTaken = limit(clock.now() - began)
      await clock.sleep(CALL_MS, options.signal)
      seen.atOnce--
      options.signal?.throwIfAborted()
      if (isTaken) return void seen.imported.push(path)
      seen.refused++
      const delayMs = retryAfterMs ?? BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length) - 1]!
      const trouble = { what: `import ${path}`, cause: '429', attempt, delayMs, sinceMs: 0 }
      options.onTrouble?.({ ...trouble, isThrottled: true, askedMs: retryAfterMs })
      await clock.sleep(delayMs, options.signal)
    }
  }
  const files: WorkspaceFiles = {
    userName: () => Promise.resolve('me'),
    makeFolder: async (path) => void seen.folders.push(path),
    importFile: (path, _content, options) => importFile(path, options),
    deleteFolder: () => Promise.resolve(),
    listFolder: () => Promise.resolve([]),
    serverNow: () => clock.now(),
    ...overrides,
  }
  return { files, clock, seen, elapsed: () => clock.now() - began }
}

const someFiles = (count: number, bytes = 1) =>
  Array.from({ length: count }, (_, nth) => ({
    path: `/a/${nth}.py`,
    bytes,
    content: () => Promise.resolve({ bytes, open: () => Buffer.alloc(bytes) }),
  }))
const ignore = (): void => undefined

describe('an upload', () => {
  it('makes the deepest folders first, one after another, and then brings every file once', async () => {
    const { files, clock, seen } = aWorkspace()
    const folders = ['/a', '/a/b', '/a/b/c', '/a/bc', '/a/b/c', '/a/d']
    await upload(files, { folders, files: someFiles(50) }, { clock, onProgress: ignore })
    expect(seen.folders).toEqual(['/a/b/c', '/a/bc', '/a/d'])
    expect([seen.imported.length, new Set(seen.imported).size, seen.mostAtOnce]).toEqual([50, 50, 20])
  })

  it('of nothing is done at once', async () => {
    const { files, clock, seen } = aWorkspace()
    await upload(files, { folders: [], files: [] }, { clock, onProgress: ignore })
    expect(seen.imported).toEqual([])
  })

  it('of 500 files takes under 3 s at 100 ms a call', async () => {
    const { files, clock, elapsed } = aWorkspace()
    await upload(files, { folders: [], files: someFiles(500) }, { clock, onProgress: ignore })
    expect(elapsed()).toBeLessThan(3_000)
  })

  it.each<[string, Limit, number | undefined]>([
    ['in each second', fixedWindow(30), undefined],
    ['in each second, and says when to come again', fixedWindow(30), 1_000],
    ['in any second', slidingWindow(30), undefined],
    ['in any second, and says when to come again', slidingWindow(30), 1_000],
    ['at once and again with time', bucket(30), undefined],
    ['at once and again with time, and says when to come again', bucket(30), 1_000],
  ])('of 500 files takes under 20 s where 30 are taken %s', async (_, limit, retryAfterMs) => {
    const { files, clock, seen, elapsed } = aWorkspace(limit, { retryAfterMs })
    await upload(files, { folders: [], files: someFiles(500) }, { clock, onProgress: ignore })
    expect(elapsed()).toBeLessThan(20_000)
    // The workspace is not shouted at.
    expect(seen.refused).toBeLessThan(60)
  })

  it.each([5, 100])('finds another pace, too: %d a second', async (rate) => {
    const { files, clock, elapsed } = aWorkspace(slidingWindow(rate))
    await upload(files, { folders: [], files: someFiles(rate * 20) }, { clock, onProgress: ignore })
    expect(elapsed()).toBeLessThan(26_000)
  })

  it('finds back to full speed when others leave the workspace alone again', async () => {
    let asked = 0
    const { files, clock, elapsed } = aWorkspace((now) => (now < 2_000 ? asked++ < 10 : true))
    await upload(files, { folders: [], files: someFiles(2_000) }, { clock, onProgress: ignore })
    expect(elapsed()).toBeLessThan(45_000)
  })

  it('leaves the workspace alone for as long as it asks', async () => {
    const sentAt: number[] = []
    const { files, clock } = aWorkspace(
      (now) => {
        sentAt.push(now)
        return now < 150 ? sentAt.length <= 30 : true
      },
      { retryAfterMs: 30_000 },
    )
    await upload(files, { folders: [], files: someFiles(100) }, { clock, onProgress: ignore })
    expect(sentAt.filter((at) => at > 200 && at < 30_000)).toEqual([])
  })

  it('tells how far it is every two seconds and at the end, and waits until that is taken in', async () => {
    const { files, clock, seen } = aWorkspace()
    const told: [UploadProgress, number][] = []
    const onProgress = async (progress: UploadProgress): Promise<void> => {
      const before = seen.imported.length
      await clock.sleep(1_000)
      // Those that were on their way when it began.
      told.push([progress, seen.imported.length - before])
    }
    await upload(files, { folders: [], files: someFiles(900, 10) }, { clock, onProgress })
    expect(told.length).toBeGreaterThanOrEqual(3)
    expect(told.length).toBeLessThanOrEqual(4)
    expect(told.at(-1)).toEqual([{ files: 900, ofFiles: 900, bytes: 9_000, ofBytes: 9_000 }, 0])
    expect(Math.max(...told.map(([, meanwhile]) => meanwhile))).toBeLessThanOrEqual(20)
  })

  it('ends with the first failure, and nothing is left on its way', async () => {
    const clock = createVirtualClock()
    const refused = new ApiError('request-refused', 'The workspace refused to import /a/7.py (400 NO): no', 'advice')
    let begun = 0
    let open = 0
    const { files } = aWorkspace(undefined, {
      importFile: async (path, _content, { signal } = {}) => {
        begun++
        open++
        await clock.sleep(path === '/a/7.py' ? 50 : 60_000, signal)
        open--
        if (path === '/a/7.py') throw refused
        signal?.throwIfAborted()
      },
    })
    const began = clock.now()
    const ended = upload(files, { folders: [], files: someFiles(500) }, { clock, onProgress: ignore })
    await expect(ended).rejects.toBe(refused)
    expect([begun, open, clock.now() - began < 60_000]).toEqual([20, 0, true])
  })

  it('ends at once with its signal', async () => {
    const { files, clock, seen, elapsed } = aWorkspace(fixedWindow(30))
    const stop = new AbortController()
    const reason = new Interrupted('workflow')
    void clock.sleep(1_500).then(() => stop.abort(reason))
    const ended = upload(
      files,
      { folders: [], files: someFiles(500) },
      { clock, signal: stop.signal, onProgress: ignore },
    )
    await expect(ended).rejects.toBe(reason)
    expect([elapsed(), seen.atOnce]).toEqual([1_500, 0])
    const { files: untouched, seen: nothing } = aWorkspace()
    await expect(
      upload(untouched, { folders: [], files: someFiles(5) }, { clock, signal: stop.signal, onProgress: ignore }),
    ).rejects.toBe(reason)
    expect(nothing.imported).toEqual([])
  })

  it('tells of an outage that lasts, and not that the workspace wants files more slowly', async () => {
    const trouble = { what: 'import', cause: '503', attempt: 1, delayMs: 500 }
    const { files, clock } = aWorkspace(undefined, {
      importFile: async (_path, _content, { onTrouble } = {}) => {
        onTrouble?.({ ...trouble, sinceMs: 1_000 })
        onTrouble?.({ ...trouble, sinceMs: 60_000, isThrottled: true, cause: '429' })
        onTrouble?.({ ...trouble, sinceMs: 4_000 })
      },
    })
    const told: number[] = []
    const onTrouble = ({ sinceMs }: { sinceMs: number }): void => void told.push(sinceMs)
    await upload(files, { folders: [], files: someFiles(1) }, { clock, onProgress: ignore, onTrouble })
    expect(told).toEqual([4_000])
  })

  it('opens no file before its turn, and of 5,000 no more than twenty at once', async () => {
    const clock = createVirtualClock()
    let [open, most] = [0, 0]
    const content = {
      bytes: 1,
      open: () => {
        most = Math.max(most, ++open)
        return Buffer.alloc(1)
      },
    }
    const { files } = aWorkspace(undefined, {
      importFile: async (_path, { open: read }) => {
        read()
        await clock.sleep(CALL_MS)
        open--
      },
    })
    const all = Array.from({ length: 5_000 }, (_, nth) => ({
      path: `/a/${nth}`,
      bytes: 1,
      content: () => Promise.resolve(content),
    }))
    await upload(files, { folders: [], files: all }, { clock, onProgress: ignore })
    expect(most).toBe(20)
  })
})
