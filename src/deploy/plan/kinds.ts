import { scalarText } from './canonical.ts'
import { nameStep } from './place.ts'
import {
  DEFAULTS,
  FILLED_IN,
  KEYED_LISTS,
  LEFT_OUT,
  MANAGED,
  OPEN_MAPS,
  RENAMED,
  RUN_AS,
  SCOPES,
  SETS,
  SOURCES,
  WITHOUT_CASE,
  WRITE_ONLY,
  type Row,
} from './tables.ts'

/** What the tables say of a place; the same for all places of one kind, whatever task or cluster they are of. */
export interface Kind {
  /** As the tables call it: `task.max_retries`. */
  row: string
  isOpen: boolean
  isLeftOut: boolean
  isSet: boolean
  isCaseless: boolean
  isSource: boolean
  isManaged: boolean
  /** The service takes it, and may not tell it. */
  isUntold: boolean
  /** Texts of the values that mean nothing. */
  defaults?: readonly string[]
  /** Texts of the values that the service fills in; `any`: whichever. */
  filledIn?: readonly string[] | 'any'
  /** The fields that are the key of an entry in this list. */
  key?: readonly string[]
  /** What a field is called today. */
  renamed?: string
  /** The kind of a field in it, and of an entry. */
  field(name: string): Kind
  entry(): Kind
}

const OPEN = placesOf(OPEN_MAPS)
const LEFT = placesOf(LEFT_OUT)
const SET = placesOf([SETS])
const CASELESS = placesOf(WITHOUT_CASE)
const SOURCE = placesOf([SOURCES])
const OF_SERVICE = placesOf([MANAGED])
const UNTOLD = new Set([...WRITE_ONLY.map(({ within, field }) => `${within}.${field}`), ...RUN_AS.at])
const DEFAULT = new Map(DEFAULTS.flatMap(({ at, values }) => at.map((row) => [row, values.map(scalarText)])))
const FILLED = new Map(
  FILLED_IN.flatMap(({ at, values }) => at.map((row) => [row, values?.map(scalarText) ?? 'any'] as const)),
)
const KEYED = new Map(KEYED_LISTS.flatMap(({ at, key }) => at.map((row) => [row, key])))
const TODAY = new Map(RENAMED.flatMap(({ at, to }) => at.map((row) => [row, to])))

/** The kind of a job as a whole, and through it those of all that is in it; each is looked up in the tables once. */
export function jobKind(): Kind {
  return kindOf('job')
}

function kindOf(row: string): Kind {
  const fields = new Map<string, Kind>()
  let entry: Kind | undefined
  return {
    row,
    isOpen: OPEN.has(row),
    isLeftOut: LEFT.has(row),
    isSet: SET.has(row),
    isCaseless: CASELESS.has(row),
    isSource: SOURCE.has(row),
    isManaged: OF_SERVICE.has(row),
    isUntold: UNTOLD.has(row),
    defaults: DEFAULT.get(row),
    filledIn: FILLED.get(row),
    key: KEYED.get(row),
    renamed: TODAY.get(row),
    field: (name) => {
      const known = fields.get(name)
      if (known) return known
      const made = kindOf(scoped(row + nameStep(row, name)))
      fields.set(name, made)
      return made
    },
    entry: () => (entry ??= kindOf(scoped(`${row}[]`))),
  }
}

function placesOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ at }) => at))
}

function scoped(row: string): string {
  return Object.hasOwn(SCOPES, row) ? (SCOPES[row] ?? row) : row
}
