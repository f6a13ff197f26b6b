/** The languages of notebooks. */
export type NotebookLanguage = 'python' | 'sql' | 'scala' | 'r'

/** What makes a file a notebook. `source`: text whose first line says so; `jupyter`: an `.ipynb`. */
export interface NotebookForm {
  language: NotebookLanguage
  format: 'source' | 'jupyter'
}

/** A file of the checkout. */
export interface SourceFile {
  /** Relative to the root of the checkout, with `/` on every system. */
  path: string
  bytes: number
}

/** A file of the checkout that is to be imported into the workspace. */
export interface ImportFile extends SourceFile {
  /**
   * Where it goes below the step's own folder, with its extension: `files/etl/load.py`. The workspace drops the
   * extension of a notebook.
   */
  target: string
  /** Absent: a plain file. */
  notebook?: NotebookForm
}

/** What is imported into the step's own folder of the workspace before a run is started. */
export interface ImportPlan {
  /** Absolute path of the checkout. */
  root: string
  /** The commit that is checked out; empty where that is not known. */
  commit: string
  files: ImportFile[]
  /** Folders of the checkout from which Python notebooks may import (`.` is its root); empty: none is added. */
  pythonPath: string[]
}

/** What the notebooks need installed. */
export interface Dependencies {
  /** In the order they were given: a pip requirement line, or a wheel of the checkout (its path there). */
  entries: ({ line: string } | { wheel: string })[]
  /** Version of the serverless environment: `4`. */
  environmentVersion: string
}

/** The extensions that a notebook can have; a file needs more than that to be one. */
export const NOTEBOOK_EXTENSION = /\.(py|sql|scala|r|ipynb)$/i
export const NOTEBOOK_EXTENSIONS = ['py', 'sql', 'scala', 'r', 'ipynb']

/** The extension of what may be a notebook, in lower case and without its dot; empty for anything else. */
export function extensionOf(path: string): string {
  return (NOTEBOOK_EXTENSION.exec(path)?.[1] ?? '').toLowerCase()
}

/** The path of a notebook as the workspace names it. */
export function withoutExtension(path: string): string {
  return path.replace(NOTEBOOK_EXTENSION, '')
}

/** Where a file of the checkout goes below the step's own folder. */
export function sourceTarget(path: string): string {
  return `files/${path}`
}

/** The same for a wheel that the notebooks need. */
export function wheelTarget(path: string): string {
  return `wheels/${path}`
}

/**
 * The first line that makes a source file a notebook, by extension:
 * https://docs.databricks.com/notebooks/notebook-export-import
 */
export const NOTEBOOK_HEADERS: Readonly<Record<string, string>> = {
  py: '# Databricks notebook source',
  r: '# Databricks notebook source',
  sql: '-- Databricks notebook source',
  scala: '// Databricks notebook source',
}

const LANGUAGES: Readonly<Record<string, NotebookLanguage>> = { py: 'python', sql: 'sql', scala: 'scala', r: 'r' }

/** The notebook that a source file is, by its first line; undefined for any other file, `.ipynb` among them. */
export function sourceNotebook(path: string, firstLine: string): NotebookForm | undefined {
  const extension = extensionOf(path)
  const language = LANGUAGES[extension]
  return language && firstLine.trimEnd() === NOTEBOOK_HEADERS[extension] ? { language, format: 'source' } : undefined
}

/** Whether a word is one of the languages of notebooks. */
export function isLanguage(word: string): word is NotebookLanguage {
  return Object.values(LANGUAGES).some((language) => language === word)
}
