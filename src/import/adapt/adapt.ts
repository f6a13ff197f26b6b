import { isUtf8 } from 'node:buffer'
import type { NotebookForm } from '../../model/source.ts'
import { setEnvironment, type Environment } from './environment.ts'
import { addPythonPath } from './python-path.ts'

/** What the copy of a notebook that is imported gets over the one of the checkout. */
export interface Adaptation {
  /** Absolute workspace folders from which Python may import. */
  folders: string[]
  /** Absent: the notebook keeps its own, if it has one. */
  environment?: Environment
}

/**
 * The copy of a notebook that is imported. What is not UTF-8, or not the notebook that its form says, stays as it is:
 * the workspace judges it.
 */
export function adapt(bytes: Buffer, form: NotebookForm, what: Adaptation): Buffer {
  if (!isUtf8(bytes)) return bytes
  const text = bytes.toString()
  // Behind a byte order mark, the first line may not be taken for the header that makes a notebook.
  const plain = form.format === 'source' ? text.replace(/^\ufeff/, '') : text
  const adapted = adaptText(plain, form, what)
  return adapted === text ? bytes : Buffer.from(adapted)
}

function adaptText(text: string, form: NotebookForm, { folders, environment }: Adaptation): string {
  try {
    const installed = environment ? (setEnvironment(text, form, environment) ?? text) : text
    return addPythonPath(installed, form, folders)
  } catch (error) {
    // JSON is written by recursion: what is nested some thousand levels deep can be read, but not written.
    if (error instanceof RangeError) return text
    throw error
  }
}
