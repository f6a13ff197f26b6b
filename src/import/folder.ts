import { createHash } from 'node:crypto'

/** Where a step imports to. All paths are absolute. */
export interface StepFolder {
  /** Holds the folders of all steps of the repository. */
  parent: string
  /** Of this step, and the same for all its attempts. */
  path: string
  /** The file in it that says that it is ours, and whose. */
  marker: string
}

/** In the home of whoever signs in, as the `.bundle` of Databricks' own bundles is. */
const ALL_FOLDERS = '.databricks-run'
const MARKER_NAME = 'databricks-run.json'
const LONGEST_NAME = 60
const HASH_DIGITS = 8
const KEY_DIGITS = 32

/**
 * The step's own folder. `userName` is as the workspace has it; `repository` `octo/sales` of `serverUrl`; `key` the 32
 * hex digits of the step (`folderKey`).
 */
export function stepFolder(step: { userName: string; serverUrl: string; repository: string; key: string }): StepFolder {
  const { userName, serverUrl, repository, key } = step
  const parent = `/Workspace/Users/${userName}/${ALL_FOLDERS}/${folderName(serverUrl, repository)}`
  return { parent, path: `${parent}/${key}`, marker: `${parent}/${key}/${MARKER_NAME}` }
}

/** 32 hex digits for what makes a step itself. Every attempt must give the same. */
export function folderKey(identity: string): string {
  return digest(identity, KEY_DIGITS)
}

/** The repository as one name; the hash keeps apart what looks alike in it, and the same name on two servers. */
function folderName(serverUrl: string, repository: string): string {
  const safe = repository.replace(/[^\w.-]/g, '-').slice(0, LONGEST_NAME)
  return `${safe}-${digest(`${serverUrl}/${repository}`, HASH_DIGITS)}`
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}

/** What stands in the marker: for people, and nothing that is not in the log. `runUrl` is that of the workflow run. */
export function markerContent({ repository, runUrl }: { repository: string; runUrl: string }): string {
  const about = 'Files that a GitHub workflow run has imported. A later one deletes them after 7 days.'
  return `${JSON.stringify({ about, repository, workflow_run: runUrl }, undefined, 2)}\n`
}

/** The name of a folder of a step, if what was found in `parent` can be one; its content has to prove it. */
export function ourFolderName(found: string, parent: string): string | undefined {
  const name = nameIn(parent, found)
  return name !== undefined && /^[0-9a-f]{32}$/.test(name) ? name : undefined
}

/** Whether a path can be that of a step's own folder. */
export function isStepFolder(path: string): boolean {
  return /^\/Workspace\/Users\/[^/]+\/\.databricks-run\/[\w.-]+\/[0-9a-f]{32}$/.test(path)
}

/** Whether what was found in the folder is its marker, by its path. */
export function isMarker(found: string, folder: string): boolean {
  return nameIn(folder, found) === MARKER_NAME
}

/** The rest of a path that is in a folder. The workspace leaves `/Workspace` out where it likes. */
function nameIn(folder: string, found: string): string | undefined {
  const [inside, path] = [`${withoutRoot(folder)}/`, withoutRoot(found)]
  return path.startsWith(inside) ? path.slice(inside.length) : undefined
}

function withoutRoot(path: string): string {
  return path.replace(/^\/Workspace(?=\/)/, '')
}
