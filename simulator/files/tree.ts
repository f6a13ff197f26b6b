import { createHash } from 'node:crypto'
import { ApiError, invalid } from '../server/api-error.ts'
import { nameOf, parentOf } from './paths.ts'

export type Language = 'PYTHON' | 'SQL' | 'SCALA' | 'R'

/** What can be exported; more than that is not kept in memory. */
export const EXPORT_LIMIT_BYTES = 10 * 1024 * 1024

/** Something to be put into the tree, at a path as the tree keeps it. */
export interface Item {
  path: string
  type: 'NOTEBOOK' | 'FILE'
  /** Of a notebook. */
  language?: Language
  format?: 'SOURCE' | 'JUPYTER'
  content: Buffer
}

/** A folder, notebook or file of the workspace. Times in epoch milliseconds. */
export interface WorkspaceObject extends Omit<Item, 'type' | 'content'> {
  id: string
  type: 'DIRECTORY' | 'NOTEBOOK' | 'FILE'
  createdAt: number
  modifiedAt: number
  /** In bytes. */
  size: number
  sha256: string
  /** Undefined for a folder, and for what is larger than an export may be. */
  content?: Buffer
  /** Of a folder, by name. */
  children: Map<string, WorkspaceObject>
}

const FIRST_OBJECT_ID = 3_517_042_990_110_001n

/** The folders that are there from the start, and stay. */
const FIXED = ['/', '/Users', '/Shared', '/Repos']

/** The objects of a workspace, by their paths. */
export class FileTree {
  #nextId = FIRST_OBJECT_ID
  readonly #root: WorkspaceObject

  constructor(now: number) {
    this.#root = this.#object('/', 'DIRECTORY', now)
    for (const path of FIXED) this.makeFolders(path, now)
  }

  /** What is at a path of the tree. */
  find(path: string): WorkspaceObject | undefined {
    let found: WorkspaceObject | undefined = this.#root
    for (const name of path.split('/')) if (name !== '') found = found?.children.get(name)
    return found
  }

  /** What is at a path of the tree. Refuses one with nothing there. */
  get(path: string): WorkspaceObject {
    const found = this.find(path)
    if (found) return found
    throw new ApiError(404, 'RESOURCE_DOES_NOT_EXIST', `Path (${path}) doesn't exist.`)
  }

  /** Everything below a folder, and the folder itself, by name. */
  under(folder: WorkspaceObject = this.#root): WorkspaceObject[] {
    return [folder, ...this.children(folder).flatMap((child) => this.under(child))]
  }

  /** What is in a folder, by name. */
  children({ children }: WorkspaceObject): WorkspaceObject[] {
    return [...children.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
  }

  /** Makes a folder and those above it; does nothing for those that are there. Refuses to go through anything else. */
  makeFolders(path: string, now: number): void {
    let folder = this.#root
    for (const name of path.split('/').filter((part) => part !== '')) {
      const next = folder.children.get(name) ?? this.#add(folder, `${folder.path}/${name}`, 'DIRECTORY', now)
      if (next.type !== 'DIRECTORY')
        throw new ApiError(400, 'RESOURCE_ALREADY_EXISTS', `Path (${next.path}) already exists and is not a folder.`)
      folder = next
    }
  }

  /** Puts a file or notebook into its folder, which must be there. */
  put({ content, ...item }: Item, { overwrite, now }: { overwrite: boolean; now: number }): void {
    const folder = this.find(parentOf(item.path))
    if (folder?.type !== 'DIRECTORY')
      throw new ApiError(404, 'RESOURCE_DOES_NOT_EXIST', `The parent folder (${parentOf(item.path)}) does not exist.`)
    const known = folder.children.get(nameOf(item.path))
    if (known) checkOverwrite(known, item, overwrite)
    const object = known ?? this.#add(folder, item.path, item.type, now)
    delete object.language
    delete object.format
    Object.assign(object, item, {
      modifiedAt: now,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      content: content.length <= EXPORT_LIMIT_BYTES ? content : undefined,
    })
  }

  /** Deletes what is at a path. Refuses a folder with something in it unless `recursive`, and what has to stay. */
  remove(path: string, recursive: boolean): void {
    const object = this.get(path)
    if (FIXED.includes(path) || parentOf(path) === '/Users')
      throw invalid(`Folder ${path} is protected and cannot be deleted.`)
    if (object.children.size > 0 && !recursive)
      throw new ApiError(400, 'DIRECTORY_NOT_EMPTY', `Folder (${path}) is not empty.`)
    this.get(parentOf(path)).children.delete(nameOf(path))
  }

  #add(folder: WorkspaceObject, path: string, type: WorkspaceObject['type'], now: number): WorkspaceObject {
    const object = this.#object(path.replace(/^\/\//, '/'), type, now)
    folder.children.set(nameOf(path), object)
    return object
  }

  #object(path: string, type: WorkspaceObject['type'], now: number): WorkspaceObject {
    const id = String(this.#nextId++)
    return { id, path, type, createdAt: now, modifiedAt: now, size: 0, sha256: '', children: new Map() }
  }
}

function checkOverwrite({ path, type }: WorkspaceObject, item: Omit<Item, 'content'>, overwrite: boolean): void {
  if (!overwrite) {
    const message = `${path} already exists. Please pass overwrite=true to overwrite it.`
    throw new ApiError(400, 'RESOURCE_ALREADY_EXISTS', message)
  }
  if (type === item.type) return
  const message = `Cannot overwrite ${path} due to a type mismatch (asked: ${item.type}, actual: ${type}).`
  throw new ApiError(400, 'INVALID_PARAMETER_VALUE', message, {
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'WORKSPACE_OBJECT_TYPE_MISMATCH',
        domain: 'workspace.databricks.com',
        metadata: { existing_type: type },
      },
    ],
  })
}
