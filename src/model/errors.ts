/**
 * Why a step fails: the `failure-kind` output. The first four are the run's own end, the rest are ways in which the
 * action could not learn of one. `internal` is a fault of the action itself.
 */
export type RunFailureKind = 'run-failed' | 'run-canceled' | 'run-timed-out' | 'run-skipped'
export type FailureKind =
  | RunFailureKind
  | 'wait-timeout'
  | 'workflow-canceled'
  | 'request-refused'
  | 'auth'
  | 'unreachable'
  | 'input'
  | DeployFailureKind
  | 'internal'

/** Those of a deployment alone. */
export type DeployFailureKind = 'plan-changed' | 'plan-refused' | 'apply-failed'

/** An error that a user can act on: what happened (`message`), its kind, and what to do next (`advice`). */
export class ActionError extends Error {
  readonly kind: FailureKind
  readonly advice: string

  constructor(kind: FailureKind, message: string, advice: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.kind = kind
    this.advice = advice
  }
}

/** Why the step stopped waiting before the run had ended. Thrown through the wait as the reason of its signal. */
export class Interrupted extends Error {
  readonly by: 'timeout' | 'workflow' | 'clean-up'

  /**
   * `clean-up`: the clean-up step of this very step is already at work, so nothing more is to be sent from here. The
   * cause is the failure that was waited out just then, if there was one.
   */
  constructor(by: 'timeout' | 'workflow' | 'clean-up', options?: ErrorOptions) {
    super(`interrupted by ${by}`, options)
    this.name = new.target.name
    this.by = by
  }
}

/** One fault in what the workflow author wrote. */
export interface InputFault {
  /** Name of the input as in action.yml. */
  input: string
  /** What is wrong, with what was given in quotes, and what would be right; a full sentence. */
  message: string
}

/** Everything that is wrong with the inputs, found before anything is sent. */
export class InputError extends ActionError {
  readonly faults: readonly InputFault[]
  /** What was only odd, and may say why something is wrong: the name of a field that is missing, misspelt. */
  readonly warnings: readonly string[]
  /** What nobody may see of what is quoted. */
  readonly secrets: readonly string[]

  constructor(
    faults: readonly InputFault[],
    warnings: readonly string[] = [],
    advice = 'Nothing was sent to Databricks. Correct the `with:` block of the step and run it again.',
    secrets: readonly string[] = [],
  ) {
    super('input', describe(faults), advice)
    this.faults = faults
    this.warnings = warnings
    this.secrets = secrets
  }
}

/** Which inputs are wrong, and the first fault in full; the log has the others. */
function describe(faults: readonly InputFault[]): string {
  const [first] = faults
  if (first === undefined) return 'The inputs are wrong'
  const inFull = `Input ${first.input}: ${first.message}`
  const names = [...new Set(faults.map(({ input }) => input))]
  if (names.length > 1) return `${names.length} inputs are wrong: ${names.join(', ')}. ${inFull}`
  return faults.length === 1 ? inFull : `${inFull} (The log has ${faults.length - 1} more.)`
}
