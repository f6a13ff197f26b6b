import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All files of a folder with what is in them, by their path with `/`. */
export function filesIn(folder: string): Record<string, string> {
  const files = globSync(['**/*', '**/.*'], { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}
