/** A checkout on disk for tests of what inputs find in it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'

export const PYTHON = '# Databricks notebook source\nprint(1)\n'
export const SQL = '-- Databricks notebook source\nSELECT 1\n'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Writes the files; gives the path of the checkout. It is removed after the test. */
export async function checkoutOf(files: Record<string, string>): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Asks Git in a folder, with settings of nobody; gives what it prints. */
export function gitIn(folder: string, ...args: string[]): string {
  const settings = ['user.name=a', 'user.email=a@b', 'protocol.file.allow=always', 'core.autocrlf=false']
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', HOME: folder }
  const all = [...settings.flatMap((setting) => ['-c', setting]), ...args]
  return execFileSync('git', all, { cwd: folder, env, stdio: 'pipe' }).toString().trim()
}

/** A repository with these files in one commit; gives the path of its checkout. It is removed after the test. */
export async function repositoryOf(files: Record<string, string>): Promise<string> {
  const folder = await checkoutOf(files)
  gitIn(folder, 'init', '--quiet', '--initial-branch=main')
  commitAll(folder)
  return folder
}

/** Commits all that lies in a checkout. */
export function commitAll(folder: string): void {
  gitIn(folder, 'add', '--all')
  gitIn(folder, 'commit', '--quiet', '--allow-empty', '--message=all')
}
