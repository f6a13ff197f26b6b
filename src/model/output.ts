/**
 * What a task run left behind, as `jobs/runs/get-output` tells it, in one shape whatever the workspace sent. In full:
 * a result and a log may each be 5 MB. A missing field means that there was nothing.
 */
export interface OutputSnapshot {
  /** The value of `dbutils.notebook.exit()`. */
  result?: FullText
  /** What it wrote to stdout and stderr. */
  logs?: FullText
  /** Its own error, or why there is no output. */
  error?: string
  /** Stack trace, with its colours. */
  trace?: string
  /** The workspace's own sentence about this output. */
  info?: string
  /** What only this kind of task returns. */
  returned?: TaskReturn
  /** The whole answer, where answers are kept; ids are texts. */
  answer?: Record<string, unknown>
}

export interface FullText {
  text: string
  /** True when the workspace left something out. */
  truncated: boolean
}

/** What kinds of task return beside a result and logs. Links are web addresses; credentials are left out. */
export type TaskReturn =
  | { kind: 'child-run'; runId: string }
  | { kind: 'dbt-artifacts' }
  | { kind: 'clean-room'; schema?: string; result?: string }
  | { kind: 'query'; link?: string }
  | { kind: 'alert'; state: string; link?: string }
  /** Of a SQL file. */
  | { kind: 'file'; link?: string }
  /** Of a dashboard task: its pages. */
  | { kind: 'dashboard-pages'; pages: number; broken: { title: string; error: string }[] }
  /** Of a dbt job that runs elsewhere: its steps in order. */
  | { kind: 'dbt-job'; steps: DbtStep[]; link?: string }
  /** Where MLflow has a run; ids are empty when the workspace did not say. */
  | { kind: 'ai-runtime'; experimentId: string; runId: string; message?: string }
  /** Of a dashboard of Databricks SQL. */
  | { kind: 'dashboard'; widgets: number; broken: { title: string; error: string }[] }

interface DbtStep {
  name: string
  /** dbt's own word: `SUCCESS`, `ERROR`, `CANCELLED` …; empty when nothing was said. */
  status: string
  logs: string
}
