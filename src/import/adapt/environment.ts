import type { NotebookForm } from '../../model/source.ts'
import { asMap, readJupyter, writeJupyter } from './jupyter.ts'
import { quoted } from './quoted.ts'
import { readSource } from './source-text.ts'

/** What a notebook on serverless compute is to have installed. */
export interface Environment {
  version: string
  /** Lines of a requirements file. */
  dependencies: string[]
}

const NOTEBOOK_METADATA = 'application/vnd.databricks.v1+notebook'

/** Whether it is known how a notebook of this form says its own environment. */
export function takesEnvironment({ language, format }: NotebookForm): boolean {
  return format === 'jupyter' || language === 'python'
}

/**
 * The text of a notebook that says its own environment. One that it says already is replaced, as the environment of a
 * job would do. Undefined where it is not known how, and for a text that is not a notebook of this form.
 * https://docs.databricks.com/compute/serverless/dependencies
 */
export function setEnvironment(text: string, form: NotebookForm, environment: Environment): string | undefined {
  if (!takesEnvironment(form)) return undefined
  return form.format === 'jupyter' ? setInMetadata(text, form, environment) : setInSource(text, environment)
}

function setInSource(text: string, environment: Environment): string | undefined {
  const notebook = readSource(text, 'python')
  if (!notebook) return undefined
  const block = blockOf(environment).map((line) => line + notebook.lineEnd)
  return [notebook.header, ...block, ...notebook.cells.map((cell) => cell.text + cell.separator)].join('')
}

/** A block of inline metadata, as the notebook editor writes it: TOML in comments. */
function blockOf({ version, dependencies }: Environment): string[] {
  return [
    '# /// script',
    '# [tool.databricks.environment]',
    `# environment_version = ${quoted(version)}`,
    ...(dependencies.length > 0
      ? ['# dependencies = [', ...dependencies.map((line) => `#   ${quoted(line)},`), '# ]']
      : []),
    '# ///',
  ]
}

function setInMetadata(text: string, { language }: NotebookForm, environment: Environment): string | undefined {
  const notebook = readJupyter(text)
  if (!notebook) return undefined
  const metadata = asMap(notebook.metadata)
  const ofDatabricks = {
    // Where Jupyter wrote the notebook there was nothing here, and what is made must not leave the language open.
    language,
    ...asMap(metadata[NOTEBOOK_METADATA]),
    environmentMetadata: {
      base_environment: '',
      environment_version: environment.version,
      dependencies: environment.dependencies,
    },
  }
  return writeJupyter({ ...notebook, metadata: { ...metadata, [NOTEBOOK_METADATA]: ofDatabricks } }, text)
}
