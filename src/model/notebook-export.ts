/** A page of a notebook, or of a dashboard in it, as a run has left it. */
export interface ExportedPage {
  kind: 'notebook' | 'dashboard'
  /** What the workspace calls it; may be empty. */
  name: string
  html: string
}

/** A notebook as a run has left it: its cells, and what each of them printed. All text is plain. */
export interface NotebookExport {
  /** What the workspace calls it; of a notebook from Git this may be a UUID. */
  name: string
  /** `python`, `sql`, `scala`, `r`; empty when it did not say. */
  language: string
  /** In the order in which they stand in the notebook. */
  cells: Cell[]
}

export interface Cell {
  /** What a traceback calls the cell: the `5` of `<command-5>`. */
  ids: string[]
  /** Its place among the cells; may be a fraction. */
  position: number
  source: string
  /** All that it printed, in order; of what is not text a word in brackets. Long ones lack their middle. */
  outputs: string[]
  error?: CellError
  /** True when it was not run because one before it failed. */
  isSkipped: boolean
}

export interface CellError {
  /** `ZeroDivisionError`; empty when nobody said. */
  name: string
  message: string
  trace: string
}

/** The cell that ended the run. */
export function failedCell(cells: readonly Cell[]): Cell | undefined {
  return cells.find(({ error }) => error !== undefined)
}
