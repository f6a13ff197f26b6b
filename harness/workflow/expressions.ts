/** Expressions of GitHub Actions, evaluated by GitHub's own library; what is not known is an error that names it. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { textOf, type Values } from './read.ts'

type Data = ReturnType<typeof data.reviver>
type Functions = NonNullable<ConstructorParameters<typeof Evaluator>[2]>

/** An expression that cannot be evaluated. */
export class ExpressionError extends Error {
  constructor(expression: string, cause: unknown) {
    super(`The expression '${expression.trim()}' cannot be evaluated: ${cause instanceof Error ? cause.message : '?'}`)
    this.name = 'ExpressionError'
  }
}

/** How the work so far went, which `success()` and the like tell. */
export interface Status {
  success: boolean
  failure: boolean
  cancelled: boolean
}

/** What an expression can see. */
export interface Scope {
  contexts: Record<string, unknown>
  status: Status
}

const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/g
const STATUS_FUNCTIONS = ['success', 'failure', 'cancelled', 'always']

/** A context of which only these names may be asked for. GitHub takes any other one for empty, a page must not. */
export function knownOnly(context: string, names: Record<string, unknown>): KnownNames {
  return new KnownNames(context, names)
}

class KnownNames extends data.Dictionary {
  readonly #context: string

  constructor(context: string, names: Record<string, unknown>) {
    super(...Object.entries(names).map(([key, value]) => ({ key, value: dataOf(value) })))
    this.#context = context
  }

  override get(name: string): Data {
    const value = super.get(name)
    if (value !== undefined) return value
    const known = this.pairs().map(({ key }) => key)
    throw new Error(`there is no ${this.#context}.${name} (there is ${known.join(', ') || 'nothing'})`)
  }
}

/** The text with its `${{ … }}` replaced. Throws an ExpressionError. */
export function interpolate(text: string, scope: Scope): string {
  const rest = text.replace(EXPRESSION, '')
  if (rest.includes('${{')) throw new ExpressionError(text, new Error('a ${{ has no end'))
  return text.replace(EXPRESSION, (_, expression: string) => evaluated(expression, scope).coerceString())
}

/** A value of the workflow with the expressions in it replaced, whatever its shape; alone, one keeps its type. */
export function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, scope)]))
  if (typeof value !== 'string') return value
  const alone = onlyExpression(value)
  return alone === undefined ? interpolate(value, scope) : plain(evaluated(alone, scope))
}

/** A map of the workflow, such as `env:` or `with:`, as the texts that GitHub makes of it. */
export function textsOf(values: Values, scope: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, interpolate(textOf(value), scope)]))
}

/** Whether an `if:` holds; without a status function it also takes that all went well so far. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  const expression = onlyExpression(condition ?? '') ?? condition ?? ''
  if (expression.trim() === '') return scope.status.success
  const asksForStatus = lexed(expression).some(
    ({ lexeme }, index, tokens) => STATUS_FUNCTIONS.includes(lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  )
  if (!asksForStatus && !scope.status.success) return false
  return isTrue(plain(evaluated(expression, scope)))
}

/** The expression of a text that is nothing but one. */
function onlyExpression(text: string): string | undefined {
  const [found, ...more] = [...text.trim().matchAll(EXPRESSION)]
  return found !== undefined && more.length === 0 && found[0] === text.trim() ? found[1] : undefined
}

function lexed(expression: string): ReturnType<Lexer['lex']>['tokens'] {
  try {
    return new Lexer(expression).lex().tokens
  } catch (error) {
    throw new ExpressionError(expression, error)
  }
}

function evaluated(expression: string, { contexts, status }: Scope): Data {
  const functions = statusFunctions(status)
  try {
    const parser = new Parser(lexed(expression), Object.keys(contexts), [...functions.values()])
    const known = Object.entries(contexts).map(([key, value]) => ({ key, value: dataOf(value) }))
    return new Evaluator(parser.parse(), new data.Dictionary(...known), functions).evaluate()
  } catch (error) {
    if (error instanceof ExpressionError) throw error
    throw new ExpressionError(expression, error)
  }
}

function statusFunctions({ success, failure, cancelled }: Status): Functions {
  const answers = { success, failure, cancelled, always: true }
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) },
    ]),
  )
}

function dataOf(value: unknown): Data {
  if (value instanceof data.Dictionary) return value
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as Data
}

function plain(value: Data): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer))
}

/** As GitHub has it: everything but false, 0, -0, '' and null. NaN comes as null. */
function isTrue(value: unknown): boolean {
  return Boolean(value)
}
