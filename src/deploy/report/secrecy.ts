import { parseBody, stringifyJson } from '../../databricks/wire/int64.ts'
import { beginningOf } from '../../text/cut.ts'
import { isValueOfPair, nameOfPair } from '../pairs.ts'

/**
 * What of a definition nobody may see in a comment, a summary, a log or an output. GitHub masks in none of them what it
 * does not know as a secret of the workflow, and in comments nothing at all. Decided by names, since a plan knows no
 * more of a value; where that is in doubt it is hidden: whoever approves has the file.
 */

/** Stands for a value that is not shown. */
export const HIDDEN = '(hidden)'
/** Stands for the part of a text that is not shown. */
export const MASK = '***'

/** Words of a name that say that its value is a secret. */
const SECRET_WORDS = new Set([
  'authorization',
  'bearer',
  'cookie',
  'cred',
  'creds',
  'hmac',
  'jwt',
  'key',
  'keys',
  'sas',
  'sig',
  'signature',
  'token',
  'tokens',
])
/** The same at the end of a name: `pass_rate` is none. */
const SECRET_LAST = new Set(['auth', 'pass', 'pat', 'pem', 'pin', 'pw'])
/** The same anywhere in a word: `DBPASSWORD`, `clientsecret`. */
const SECRET_PARTS = ['password', 'passphrase', 'secret', 'credential', 'connectionstring']
/** The same at the end of a word: `apikey`, but not `monkey`. */
const SECRET_ENDS = [
  'token',
  'accesskey',
  'accountkey',
  'apikey',
  'encryptionkey',
  'passwd',
  'privatekey',
  'pwd',
  'sharedkey',
]
/** The same at the end of the last word: `PGPASS`, but none of the words of English. */
const PASS = /^(?!(?:by|com|encom|over|sur|tres|under)pass$)[a-z\d]{1,100}pass$/
/** Words before it that say that it is none: a column, a part of the definition, a count. */
const HARMLESS_BEFORE = new Set([
  'business',
  'cluster',
  'dedup',
  'environment',
  'foreign',
  'join',
  'max',
  'merge',
  'min',
  'natural',
  'num',
  'partition',
  'public',
  'sort',
  'surrogate',
  'task',
])
/** The same at the end of a name: where a secret is, and not what it is. */
const HARMLESS_LAST = new Set([
  'column',
  'columns',
  'count',
  'enabled',
  'endpoint',
  'file',
  'length',
  'name',
  'path',
  'provider',
  'scope',
  'size',
  'type',
  'uri',
  'url',
  'vault',
])
/** Whole names. */
const HARMLESS_NAMES = new Set(['primary key', 'primary keys', 'ssh public keys'])
/** Values that are no secret whatever their name. */
const HARMLESS_VALUES = new Set(['true', 'false', ''])

/** Lists whose entries are named by the author, which says nothing of what is below. */
const KEYED_LISTS = new Set(['tasks', 'job_clusters', 'environments', 'depends_on'])

/** References, which the workspace puts values in place of: shown as they are written. */
const REFERENCES = /^\s*(?:\{\{[^{}]*\}\}\s*)+$/

/** Credentials by their looks, wherever they stand. */
const LOOKS: readonly RegExp[] = [
  /\bdapi[\da-f]{32}(?:-\d{1,3})?/g,
  /\bdose[\da-f]{32}/g,
  /\bgh[opsur]_\w{36,255}/g,
  /\bgithub_pat_\w{22,255}/g,
  /\bglpat-[\w-]{20,255}/g,
  /\bAKIA[\dA-Z]{16}\b/g,
  /\bxox[abprs]-[\w-]{10,255}/g,
  /\beyJ[\w.-]{30,}/g,
  /(?<=\bhooks\.slack\.com\/services\/)[\w/]{1,255}/g,
  /(?<=\bjdbc:oracle:thin:)[^\s@]{1,255}/g,
  /(?<=\bBearer[ \t]{1,5})[\w+/.=~-]{1,4000}/gi,
  // Not `Basic plan`: of what is encoded, letters go up and down.
  /(?<=\bBasic[ \t]{1,5})(?=[A-Z]?[a-z]{1,60}[A-Z\d=]|[A-Z]{2,60}[a-z\d=])[\w+/=-]{6,4000}/g,
]
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/
/** What stands before the host of an address. */
const USER_INFO = /(?<=(\b[a-z][a-z\d+.-]{0,30}):\/\/)[^\s/?#]{1,2000}@/gi
/** `AccountKey=abc`, `?sig=abc`, `--token=abc`, `password: "abc"`. */
const PAIR = /(?<![\w.-])([\w.-]{1,100})(["']?\s?[:=]\s?)("[^"]{0,500}"|'[^']{0,500}'|(?![{[])[^\s&;,"']{1,4000})/g
/** `--token abc`. */
const OPTION = /(?<![\w.-])(--?[\w.-]{1,100})([ \t]{1,10})([^\s-]\S{0,4000})/g
/** What is neither a word nor a path nor a number: nothing but letters and digits, and all kinds of them. */
const DRAWN = /^(?=[^a-z]{0,60}[a-z])(?=[^A-Z]{0,60}[A-Z])(?=\D{0,60}\d)[\w+=~-]{20,4000}$/

/** Deeper values are not shown: foreign, and whoever walks through one does so by recursion. */
const DEEPEST = 40
const LONGEST_NAME = 500
const LONGEST_JSON = 100_000
/** Characters of a text, more than anybody is shown of one. */
const LONGEST_TEXT = 500_000

/**
 * A value as it may be shown, at a path of a definition: `tasks[ingest].spark_python_task.parameters`. `beside`: what
 * is there on the other side of a change; what is a secret on one side is one on both.
 */
export function shownAt(path: string, value: unknown, beside?: unknown): unknown {
  if (namesOf(path).some(isSecretName)) return hidden(value)
  return Array.isArray(value) ? shownList(value, 0, Array.isArray(beside) ? beside : []) : shown(value, 0)
}

/** Shorter values are words that may stand anywhere. */
const SHORTEST_SECRET = 8

/** The texts and numbers in a map that its names say are secrets, wherever a definition puts them; no references. */
export function secretsIn(map: Readonly<Record<string, unknown>>, isSecret = false): string[] {
  return Object.entries(map).flatMap(([name, value]) => {
    const isHidden = isSecret || isSecretName(name)
    if (typeof value === 'object' && value !== null) return secretsIn(value as Record<string, unknown>, isHidden)
    const text = String(value)
    return isHidden && text.length >= SHORTEST_SECRET && !isTold(text) ? [text] : []
  })
}

/** Whether a name says that its value is a secret. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name)
  const last = words.length - 1
  if (HARMLESS_NAMES.has(words.join(' ')) || HARMLESS_LAST.has(words[last] ?? '')) return false
  return words.some((word, index) => {
    const before = words[index - 1] ?? ''
    if (SECRET_PARTS.some((part) => word.includes(part)) || (before === 'connection' && word === 'string')) return true
    const isSecret = SECRET_WORDS.has(word) || SECRET_ENDS.some((end) => word.endsWith(end))
    if (isSecret && !HARMLESS_BEFORE.has(before)) return true
    return index === last && (SECRET_LAST.has(word) || PASS.test(word))
  })
}

/** `fs.azure.accountKey` → fs, azure, account, key. */
function wordsOf(name: string): string[] {
  return beginningOf(name, LONGEST_NAME)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
}

/** The names on the way to a value: fields, and keys that are names of values, as in `parameters[token].default`. */
function namesOf(path: string): string[] {
  const names: string[] = []
  for (const step of stepsOf(path)) {
    const isEntry = step.startsWith('[') && KEYED_LISTS.has(names.at(-1) ?? '')
    names.push(isEntry ? '' : step)
  }
  return names
}

/** `tasks[a].spark_conf["b.c"]` → tasks, [a], spark_conf, ["b.c"]. */
function stepsOf(path: string): string[] {
  const steps: string[] = []
  let step = ''
  let isInside = false
  let isQuoted = false
  const next = (): void => {
    if (step !== '') steps.push(step)
    step = ''
  }
  for (let at = 0; at < path.length; at++) {
    const character = path.charAt(at)
    if (!isInside && (character === '.' || character === '[')) next()
    if (isInside || character !== '.') step += character
    if (isQuoted && character === '\\') step += path.charAt(++at)
    else if (isInside && character === '"') isQuoted = !isQuoted
    else if (!isInside && character === '[') isInside = true
    else if (isInside && !isQuoted && character === ']') {
      isInside = false
      next()
    }
  }
  next()
  return steps
}

/** The value of a secret: its references and its shape stay. */
function hidden(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value
  const isHarmless = typeof value === 'string' && (REFERENCES.test(value) || HARMLESS_VALUES.has(value))
  return isHarmless ? value : HIDDEN
}

function shown(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return masked(value, depth)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= DEEPEST) return '…'
  if (Array.isArray(value)) return shownList(value, depth)
  const pair = nameOfPair(value)
  const isSecretPair = pair !== undefined && isSecretName(pair.name)
  const isHidden = (field: string): boolean =>
    isSecretPair && isValueOfPair(field) ? true : field !== pair?.field && isSecretName(field)
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, isHidden(field) ? hidden(inner) : shown(inner, depth + 1)]),
  )
}

/** Of a list of arguments also what follows `--token`, on this side of a change or on the other one. */
function shownList(list: unknown[], depth: number, beside: unknown[] = []): unknown[] {
  const secrets = new Set([list, beside].flatMap((side) => side.filter((_entry, index) => isNamedSecret(side, index))))
  return list.map((entry, index) => {
    if (typeof entry !== 'string') return shown(entry, depth + 1)
    const isSecret = secrets.has(entry) || (isNamedSecret(beside, index) && !isOption(entry))
    return isSecret || DRAWN.test(entry) ? hidden(entry) : maskedArgument(entry, depth)
  })
}

/** Whether what stands before an argument says that it is a secret. */
function isNamedSecret(list: readonly unknown[], index: number): boolean {
  const [name, value] = [list[index - 1], list[index]]
  return typeof name === 'string' && /^[\w.-]+$/.test(name) && isSecretName(name) && !isOption(value)
}

function isOption(argument: unknown): boolean {
  return typeof argument === 'string' && /^--?[a-z][\w.-]*(?:=|$)/i.test(argument)
}

/** Of `--password=a b` all that is behind the sign: it is one argument. */
function maskedArgument(argument: string, depth: number): string {
  const sign = argument.indexOf('=') + 1
  const name = argument.slice(0, Math.max(0, sign - 1))
  if (depth >= DEEPEST || !/^[\w.-]+$/.test(name)) return masked(argument, depth)
  const value = argument.slice(sign)
  const isSecret = isSecretName(name) && !isTold(value)
  return `${name}=${isSecret ? MASK : maskedArgument(value, depth + 1)}`
}

/** A text without the credentials in it. */
function masked(text: string, depth: number): string {
  if (REFERENCES.test(text)) return text
  if (PRIVATE_KEY.test(text)) return HIDDEN
  const json = maskedJson(text, depth)
  if (json !== undefined) return json
  let rest = beginningOf(text, LONGEST_TEXT).replace(USER_INFO, (whole, scheme: string) =>
    isLogin(scheme, whole) ? `${MASK}@` : whole,
  )
  for (const look of LOOKS) rest = rest.replace(look, MASK)
  const replace = (whole: string, name: string, between: string, value: string): string =>
    isSecretName(name) && !isTold(value) ? `${name}${between}${MASK}` : whole
  return rest.replace(PAIR, replace).replace(OPTION, replace)
}

/** `abfss://container@account…` and `ssh://git@host` are no logins. */
function isLogin(scheme: string, userInfo: string): boolean {
  return userInfo.includes(':') || /https?$/i.test(scheme)
}

function isTold(value: string): boolean {
  const bare = value.replace(/^["']/, '')
  return bare.startsWith('{{') || bare.startsWith(MASK) || HARMLESS_VALUES.has(bare.toLowerCase())
}

/** A text that is JSON, where something in it is hidden; else undefined. */
function maskedJson(text: string, depth: number): string | undefined {
  if (!/^\s*[[{]/.test(text) || text.length > LONGEST_JSON) return undefined
  try {
    const value = parseBody(`{"json":${text}}`)?.json
    const before = stringifyJson(value)
    const after = stringifyJson(shown(value, depth + 1))
    return before === after ? undefined : after
  } catch {
    return undefined
  }
}
