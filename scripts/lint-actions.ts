/**
 * Part of `npm run lint`: checks action.yml and the workflows with the language service that GitHub's editors use, and
 * for what this project does not do. Prints `file:line: message`, ends with 1 if there is any. The workflows of the
 * documentation are checked and run by __tests__/program/documentation.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unsafe } from '../harness/workflow/safety.ts'
import { loadCheck } from '../harness/workflow/schema.ts'

const root = join(import.meta.dirname, '..')

const workflows = join('.github', 'workflows')
const files = [
  'action.yml',
  join('deploy', 'action.yml'),
  ...readdirSync(join(root, workflows))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(workflows, name)),
]
const check = await loadCheck()
for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8')
  const kind = file.endsWith('action.yml') ? 'action' : 'workflow'
  for (const { line, message } of [...(await check({ kind, text })), ...unsafe(text)]) {
    console.log(`${file.replaceAll('\\', '/')}:${line + 1}: ${message}`)
    process.exitCode = 1
  }
}
