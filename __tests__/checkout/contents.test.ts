import { once } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from '@jest/globals'
import { createRunGit } from '../../src/checkout/git.ts'
import { createCheckoutTree } from '../../src/checkout/tree.ts'
import { checkoutOf } from '../builders/checkout.ts'

function leadsTo(link: string, path: string): boolean {
  try {
    return readlinkSync(link) === path
  } catch {
    return false
  }
}

const tree = createCheckoutTree(createRunGit(process.env))

/** Both ways to read, which must say the same. */
async function read(root: string, path: string): Promise<Buffer> {
  const [bytes, streamed] = await Promise.allSettled([tree.bytes(root, path), buffer(tree.stream(root, path))])
  expect(streamed.status).toBe(bytes.status)
  if (bytes.status === 'rejected') throw bytes.reason
  expect(streamed).toEqual({ status: 'fulfilled', value: bytes.value })
  return bytes.value
}

describe('the content of a file', () => {
  it('is read byte for byte, empty or not, also through links of the checkout', async () => {
    const root = await checkoutOf({ 'lib/a': '', 'x\ny': '' })
    const content = Buffer.from([0, 0xff, 13, 10])
    await writeFile(join(root, 'lib/b'), content)
    await symlink('lib', join(root, 'link'))
    expect(await read(root, 'lib/a')).toEqual(Buffer.alloc(0))
    expect(await read(root, 'lib/b')).toEqual(content)
    expect(await read(root, 'link/b')).toEqual(content)
    expect(await read(root, 'x\ny')).toEqual(Buffer.alloc(0))
  })

  it.each(['out', 'folder/passwd', 'loop', 'secret', 'git/config', '.git/config', '../x', 'lib', 'pipe', 'nowhere'])(
    'is not to be had of %s',
    async (path) => {
      const root = await checkoutOf({ 'lib/a': '', '.git/config': 'token' })
      await symlink('/etc/passwd', join(root, 'out'))
      await symlink('/etc', join(root, 'folder'))
      await symlink('loop', join(root, 'loop'))
      await symlink('.git', join(root, 'git'))
      await symlink('.git/config', join(root, 'secret'))
      execFileSync('mkfifo', [join(root, 'pipe')])
      await expect(read(root, path)).rejects.toThrow()
    },
  )

  it('is not to be had once a link stands in its place', async () => {
    const root = await checkoutOf({ 'lib/passwd': 'mine' })
    expect((await read(root, 'lib/passwd')).toString()).toBe('mine')
    await rename(join(root, 'lib'), join(root, 'old'))
    await symlink('/etc', join(root, 'lib'))
    await expect(read(root, 'lib/passwd')).rejects.toThrow('is not a regular file within the checkout')
    await rm(join(root, 'lib'))
    await mkdir(join(root, 'lib'))
    await expect(read(root, 'lib/passwd')).rejects.toThrow('ENOENT')
  })

  // Only Linux shows what a process has open.
  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux('is not open before somebody reads it, nor after nobody does any more', async () => {
    const root = await checkoutOf({ large: 'x'.repeat(2 ** 20) })
    const open = () => readdirSync('/proc/self/fd').filter((fd) => leadsTo(`/proc/self/fd/${fd}`, join(root, 'large')))
    const stream = tree.stream(root, 'large')
    expect(open()).toEqual([])
    await once(stream, 'data')
    expect(open()).toHaveLength(1)
    stream.destroy()
    await once(stream, 'close')
    while (open().length > 0) await new Promise((resolve) => setImmediate(resolve))
  })

  it('of more than 10 MB comes piece by piece only', async () => {
    const root = await checkoutOf({ large: 'x'.repeat(10 * 2 ** 20 + 1) })
    await expect(tree.bytes(root, 'large')).rejects.toThrow('large has grown to more than 10 MB')
    expect(await buffer(tree.stream(root, 'large'))).toHaveLength(10 * 2 ** 20 + 1)
  })
})
