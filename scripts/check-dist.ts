/** Part of CI: dist is what src builds, to the byte and to the file. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { output, runIn, type Run } from './shell.ts'

/**
 * Builds dist from nothing and gives the files that are not as they are committed, as `git status` lists them. Not
 * `git diff`: it does not see new files.
 */
export function staleFiles(root: string, run: Run): string[] {
  for (const folder of ['dist', 'lib']) rmSync(join(root, folder), { recursive: true, force: true })
  if (run('npm', ['run', '--silent', 'build'], { show: true }).status !== 0) throw new Error('The build failed.')
  const status = output(run, 'git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'])
  return status === '' ? [] : status.split('\n')
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  try {
    const stale = staleFiles(root, runIn(root))
    if (stale.length > 0)
      throw new Error(
        `${stale.join('\n')}\ndist is not what src builds: run \`npm run build\`, commit what it changed in dist.`,
      )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
