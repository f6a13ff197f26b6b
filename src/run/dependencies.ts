import type { Dependencies } from '../model/source.ts'
import type { Body, Compute } from '../model/work.ts'

/** The workspace path of a wheel of the checkout, by its path there. */
export type WheelPath = (path: string) => string

const ENVIRONMENT_KEY = 'default'

/** The lines of a requirements file that install them, wheels of the checkout by their workspace path. */
export function requirementLines({ entries }: Dependencies, wheelPath: WheelPath): string[] {
  return entries.map((entry) => ('wheel' in entry ? wheelPath(entry.wheel) : entry.line))
}

/**
 * The body of `jobs/runs/submit` with what its tasks need installed: one environment that all of them name on
 * serverless compute, libraries of each task on a cluster. https://docs.databricks.com/api/workspace/jobs/submit
 */
export function withDependencies(
  body: Body,
  dependencies: Dependencies,
  compute: Compute['kind'],
  wheelPath: WheelPath,
): Body {
  const lines = requirementLines(dependencies, wheelPath)
  if (compute !== 'serverless') return lines.length > 0 ? onEachTask(body, { libraries: lines.map(asLibrary) }) : body
  const spec = { environment_version: dependencies.environmentVersion, dependencies: lines }
  return {
    ...onEachTask(body, { environment_key: ENVIRONMENT_KEY }),
    environments: [{ environment_key: ENVIRONMENT_KEY, spec }],
  }
}

function onEachTask(body: Body, fields: Body): Body {
  const tasks = Array.isArray(body.tasks) ? (body.tasks as Body[]) : []
  return { ...body, tasks: tasks.map((task) => ({ ...task, ...fields })) }
}

function asLibrary(line: string): Body {
  const isWheel = /^(?:\/|dbfs:|s3:|abfss:|gs:)/.test(line) && /\.whl$/i.test(line)
  return isWheel ? { whl: line } : { pypi: { package: line } }
}

/**
 * Whether a workspace says that it takes no environment for notebook tasks, as some do: "A task environment can not be
 * provided for notebook task <key>. Please use the %pip magic command …"
 */
export function isEnvironmentRefused(said: string): boolean {
  const text = said.replaceAll('’', "'").replace(/\s+/g, ' ')
  const between = /\benvironment([^.]{1,60})\bnotebook task/i.exec(text)?.[1] ?? ''
  return /(?:\bnot|\bcannot|n't) (?:be )?(?:provided|specified|given|set|used|supported|allowed) /i.test(between)
}
