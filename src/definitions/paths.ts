import type { Body } from '../model/work.ts'
import { entry } from './findings.ts'

/** A place of a job where the path of a file stands. */
export interface PathPlace {
  /** `tasks[ingest].notebook_task.notebook_path` */
  place: string
  path: string
  kind: 'notebook' | 'file' | 'folder' | 'library'
}

/** A place with the way to it, from the settings down. */
export interface FoundPath extends PathPlace {
  way: readonly (string | number)[]
  /** What the task says of where the file is: WORKSPACE or GIT. */
  source: unknown
  /** What stands before and after the path: `-r `, `[extra]`. */
  around: readonly [string, string]
}

/**
 * Every path of a job that could lead to a file of the repository: of notebooks, scripts, SQL files and dbt projects
 * all; of libraries and dependencies those that are relative. As in the Databricks CLI: bundle/config/mutator/paths.
 */
export function pathsOf(settings: Body): PathPlace[] {
  return findPaths(settings).map(({ place, path, kind }) => ({ place, path, kind }))
}

/** A copy of the settings with each of these paths replaced. */
export function withPaths(settings: Body, replace: (place: PathPlace) => string): Body {
  const copy = structuredClone(settings)
  for (const { way, around, place, path, kind } of findPaths(settings)) {
    const last = way.at(-1)
    const holder = way.slice(0, -1).reduce<unknown>((found, step) => (found as Body)[step], copy)
    if (last !== undefined) (holder as Body)[last] = around[0] + replace({ place, path, kind }) + around[1]
  }
  return copy
}

/** Whether a path is neither from the root, nor of a store, nor only known when the job runs. */
export function isRelative(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/^[A-Za-z][\w+.-]*:/.test(path) && !path.startsWith('{{')
}

/** As pathsOf, with what is needed to get there. */
export function findPaths(settings: Body): FoundPath[] {
  return [
    ...listIn(settings, 'tasks').flatMap((task, index) =>
      ofTask(task, entry('tasks', keyOf(task, 'task_key', index)), ['tasks', index]),
    ),
    ...listIn(settings, 'environments').flatMap((environment, index) => {
      const place = `${entry('environments', keyOf(environment, 'environment_key', index))}.spec.dependencies`
      return ofDependencies(fieldOf(environment, 'spec'), place, ['environments', index, 'spec', 'dependencies'])
    }),
  ]
}

/** Where a kind of task has a path; a dot goes further down. */
const OF_TASKS: readonly (readonly [task: string, field: string, kind: PathPlace['kind']])[] = [
  ['notebook_task', 'notebook_path', 'notebook'],
  ['spark_python_task', 'python_file', 'file'],
  ['sql_task', 'file.path', 'file'],
  ['dbt_task', 'project_directory', 'folder'],
  ['gen_ai_compute_task', 'training_script_path', 'file'],
  ['gen_ai_compute_task', 'yaml_parameters_file_path', 'file'],
]
const LIBRARIES = ['whl', 'jar', 'requirements']

function ofTask(task: unknown, place: string, way: FoundPath['way']): FoundPath[] {
  const found: FoundPath[] = []
  for (const [name, field, kind] of OF_TASKS) {
    const steps = [name, ...field.split('.')]
    const holder = steps.slice(0, -1).reduce<unknown>(fieldOf, task)
    const path = fieldOf(holder, steps.at(-1) ?? '')
    if (typeof path !== 'string') continue
    const source = fieldOf(holder, 'source')
    found.push({ place: [place, ...steps].join('.'), path, kind, way: [...way, ...steps], source, around: ['', ''] })
  }
  const nested = fieldOf(fieldOf(task, 'for_each_task'), 'task')
  const inner =
    nested === undefined ? [] : ofTask(nested, `${place}.for_each_task.task`, [...way, 'for_each_task', 'task'])
  return [...found, ...ofLibraries(task, place, way), ...inner]
}

function ofLibraries(task: unknown, place: string, way: FoundPath['way']): FoundPath[] {
  return listIn(task, 'libraries').flatMap((library, index) =>
    LIBRARIES.flatMap((field): FoundPath[] => {
      const path = fieldOf(library, field)
      if (typeof path !== 'string' || !isRelative(path)) return []
      const at = `${place}.libraries[${index}].${field}`
      return [
        {
          place: at,
          path,
          kind: 'library',
          way: [...way, 'libraries', index, field],
          source: undefined,
          around: ['', ''],
        },
      ]
    }),
  )
}

function ofDependencies(spec: unknown, place: string, way: FoundPath['way']): FoundPath[] {
  return listIn(spec, 'dependencies').flatMap((dependency, index): FoundPath[] => {
    const file = typeof dependency === 'string' ? fileOf(dependency) : undefined
    if (!file || !isRelative(file.path)) return []
    return [{ ...file, place: `${place}[${index}]`, way: [...way, index], source: undefined }]
  })
}

const OPTION = /^(?:-r|--requirement|-e|--editable|-c|--constraint)(?:\s+|=)/
const EXTRAS = /\[[\w, .-]*\]$/
const LIBRARY = /\.(?:whl|tar\.gz|zip|jar)$/i

/** The file that a dependency is, if it is one: `./x.whl`, `dist/x.whl[extra]`, `-r requirements.txt`, `-e ./here`. */
function fileOf(dependency: string): Pick<FoundPath, 'path' | 'kind' | 'around'> | undefined {
  const text = dependency.trim()
  const option = OPTION.exec(text)?.[0]
  if (option !== undefined) {
    const kind = option.startsWith('-e') || option.startsWith('--e') ? 'folder' : 'file'
    return { path: text.slice(option.length).trim(), kind, around: [option, ''] }
  }
  const extras = EXTRAS.exec(text)?.[0] ?? ''
  const path = text.slice(0, text.length - extras.length)
  const isFile = /^\.{1,2}[/\\]/.test(path) || (LIBRARY.test(path) && !/[\s@]/.test(path))
  return isFile ? { path, kind: 'library', around: ['', extras] } : undefined
}

function fieldOf(value: unknown, field: string): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject && Object.hasOwn(value, field) ? (value as Body)[field] : undefined
}

function listIn(value: unknown, field: string): unknown[] {
  const list = fieldOf(value, field)
  return Array.isArray(list) ? list : []
}

function keyOf(value: unknown, field: string, index: number): string | number {
  const key = fieldOf(value, field)
  return typeof key === 'string' ? key : index
}
