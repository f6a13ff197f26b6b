import { isRecord } from '../scenario/reader.ts'
import { ApiError, invalid } from '../server/api-error.ts'
import type { Item, Language } from './tree.ts'

export type ImportFormat = 'AUTO' | 'RAW' | 'SOURCE' | 'JUPYTER'

export interface Import {
  /** As the tree keeps it. */
  path: string
  format: ImportFormat
  language?: Language
  content: Buffer
}

const LARGEST_NOTEBOOK_BYTES = 10 * 1024 * 1024
export const LARGEST_FILE_BYTES = 500 * 1024 * 1024

/** The first line that makes a file with this extension a notebook. */
const HEADERS: Record<string, { line: string; language: Language }> = {
  py: { line: '# Databricks notebook source', language: 'PYTHON' },
  r: { line: '# Databricks notebook source', language: 'R' },
  scala: { line: '// Databricks notebook source', language: 'SCALA' },
  sql: { line: '-- Databricks notebook source', language: 'SQL' },
}

/** What becomes of an import: a notebook or a file. Refuses what the format is not, and what is too large. */
export function itemOf(given: Import): Item {
  const item = recognized(given)
  const limit = item.type === 'NOTEBOOK' ? LARGEST_NOTEBOOK_BYTES : LARGEST_FILE_BYTES
  checkSize(given.content.length, limit)
  return item
}

/** Refuses more bytes than there may be. */
export function checkSize(bytes: number, limit: number): void {
  if (bytes <= limit) return
  const message = `File size imported is (${bytes} bytes), exceeded max size (${limit} bytes)`
  throw new ApiError(400, 'MAX_NOTEBOOK_SIZE_EXCEEDED', message)
}

function recognized({ path, format, language, content }: Import): Item {
  switch (format) {
    case 'RAW':
      return { path, type: 'FILE', content }
    case 'SOURCE':
      if (language === undefined) throw invalid('The zip file may not be valid or may be an unsupported version.')
      return { path, type: 'NOTEBOOK', format: 'SOURCE', language, content }
    case 'JUPYTER':
      return { path, type: 'NOTEBOOK', format: 'JUPYTER', language: jupyterLanguage(path, content), content }
    case 'AUTO':
      return byExtension(path, content)
  }
}

/** Extension and first line decide; a notebook loses its extension. */
function byExtension(path: string, content: Buffer): Item {
  const [, stem = '', extension = ''] = /^(.*[^/])\.([a-z]+)$/is.exec(path) ?? []
  if (extension.toLowerCase() === 'ipynb')
    return { path: stem, type: 'NOTEBOOK', format: 'JUPYTER', language: jupyterLanguage(path, content), content }
  const header = HEADERS[extension.toLowerCase()]
  if (header === undefined || firstLine(content) !== header.line) return { path, type: 'FILE', content }
  return { path: stem, type: 'NOTEBOOK', format: 'SOURCE', language: header.language, content }
}

function firstLine(content: Buffer): string {
  const [line = ''] = content.toString('utf8', 0, 200).split(/\r?\n/, 1)
  return line
}

const DATABRICKS_METADATA = 'application/vnd.databricks.v1+notebook'

function jupyterLanguage(path: string, content: Buffer): Language {
  const notebook = readJupyter(content)
  if (notebook === undefined) throw invalid(`The content of ${path} is not a valid Jupyter notebook.`)
  const { language } = (notebook.metadata[DATABRICKS_METADATA] ?? {}) as { language?: unknown }
  const known = Object.values(HEADERS).find((header) => header.language.toLowerCase() === language)
  return known?.language ?? 'PYTHON'
}

/** A Jupyter notebook of version 4 or later; undefined for anything else. */
export function readJupyter(content: Buffer): { cells: unknown[]; metadata: Record<string, unknown> } | undefined {
  try {
    const read: unknown = JSON.parse(content.toString('utf8'))
    if (!isRecord(read)) return undefined
    const { cells, metadata, nbformat } = read
    return Array.isArray(cells) && isRecord(metadata) && Number(nbformat) >= 4 ? { cells, metadata } : undefined
  } catch {
    return undefined
  }
}
