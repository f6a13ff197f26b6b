import { execFileSync } from 'node:child_process'
import { mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { LARGEST_FILE_BYTES } from '../../src/checkout/file-read.ts'
import { readTextFile } from '../../src/action/text-file.ts'

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'text-file-'))

it('gives the text of a file, also through a link', async () => {
  const root = await folder()
  await writeFile(join(root, 'file'), 'grün')
  await symlink(join(root, 'file'), join(root, 'link'))
  expect([readTextFile(join(root, 'file')), readTextFile(join(root, 'link'))]).toEqual(['grün', 'grün'])
})

it('gives nothing of a folder, of what is not there, and of a device', async () => {
  const root = await folder()
  expect([root, join(root, 'nothing'), join(root, 'nothing', 'in', 'it'), '/dev/zero', ''].map(readTextFile)).toEqual(
    Array(5).fill(undefined),
  )
})

it('gives nothing of a file that is too large to be of use', async () => {
  const file = join(await folder(), 'file')
  await writeFile(file, 'x')
  await truncate(file, LARGEST_FILE_BYTES)
  expect(readTextFile(file)).toHaveLength(LARGEST_FILE_BYTES)
  await truncate(file, LARGEST_FILE_BYTES + 1)
  expect(readTextFile(file)).toBeUndefined()
})

it('does not wait for whoever writes into a pipe', async () => {
  const pipe = join(await folder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  expect(readTextFile(pipe)).toBeUndefined()
})
