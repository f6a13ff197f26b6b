import { beginningOf, endOf } from '../text/cut.ts'
import { errorText, withoutTraceIds } from '../text/error-text.ts'

/** A stack trace as it was printed, in the order in which it was read. */
export interface Trace {
  /** The line that names the exception, `ValueError: no rows`; empty where there is none. */
  exception: string
  /** The exceptions that led to one another; the last one ended the run. */
  chain: Traceback[]
}

export interface Traceback {
  exception: string
  /** The innermost one last. */
  frames: Frame[]
}

export interface Frame {
  place: Place
  /** Line in the file or cell, from 1. */
  line?: number
  /** What the trace itself shows of the code there: all of it is near the line. */
  excerpt: CodeLine[]
}

/** `cell`: of a notebook, by its id; `console`: of a Scala cell that has no name. Paths are as they were printed. */
export type Place = { kind: 'cell'; id: string } | { kind: 'file'; path: string } | { kind: 'console' }

export interface CodeLine {
  line: number
  /** Without the spaces around it: traces print code less indented than it is. */
  code: string
  /** Whether this is the line of the frame. */
  isPointed: boolean
}

/** Characters that are read of a trace: where it begins and, which has the innermost frames, where it ends. */
const LONGEST_HEAD = 100_000
const LONGEST_TAIL = 400_000
const LONGEST_LINE = 2_000
const MOST_CODE_LINES = 40
/** What Python, IPython and pytest print between two exceptions that led to one another. */
export const CHAINED: readonly string[] = [
  'The above exception was the direct cause of the following exception:',
  'During handling of the above exception, another exception occurred:',
]

/** Reads a trace of Python, IPython or Scala, whatever else is in it. Never throws; takes linear time. */
export function readTrace(text: string): Trace {
  const segments: string[][] = [[]]
  for (const line of linesOf(text)) {
    if (CHAINED.includes(line.trim())) segments.push([])
    else segments.at(-1)?.push(line)
  }
  const chain = segments.map(readSegment)
  return { exception: chain.findLast(({ exception }) => exception !== '')?.exception ?? '', chain }
}

function linesOf(text: string): string[] {
  const isLong = text.length > LONGEST_HEAD + LONGEST_TAIL
  const read = isLong ? `${beginningOf(text, LONGEST_HEAD)}\n${endOf(text, LONGEST_TAIL)}` : text
  return withoutTraceIds(errorText(read))
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE).trimEnd())
}

function readSegment(lines: string[]): Traceback {
  const frames: Frame[] = []
  // The JVM prints the innermost frame first.
  const outward: Frame[] = []
  let frame: Frame | undefined
  for (const [index, line] of lines.entries()) {
    const next = readFrame(line)
    if (next) {
      frame = next.frame
      if (next.isCompiled) frame.excerpt = compiledCode(frame, lines.slice(index + 1, index + MOST_CODE_LINES))
      ;(next.isOutward ? outward : frames).push(frame)
    } else if (frame && !readCode(line, frame)) {
      frame = undefined
    }
  }
  return { exception: exceptionOf(lines), frames: [...frames, ...outward.reverse()] }
}

// --- frames --------------------------------------------------------------------------------------------------------

interface FoundFrame {
  frame: Frame
  /** Frames of this kind go from the innermost one outwards. */
  isOutward: boolean
  /** The code is not right below, but above a mark. */
  isCompiled: boolean
}

function readFrame(line: string): FoundFrame | undefined {
  const ran = readScala(line)
  const scala = ran ?? readCompiled(line)
  if (scala) return { frame: { ...scala, excerpt: [] }, isOutward: true, isCompiled: !ran }
  const python = readQuoted(line.trimStart()) ?? readIPython(line.trimStart()) ?? readOldIPython(line)
  return python && { frame: { ...python, excerpt: [] }, isOutward: false, isCompiled: false }
}

type Found = Pick<Frame, 'place' | 'line'>

/** `File "/path/x.py", line 5, in f`: of CPython, and so of subprocesses, executors and syntax errors. */
function readQuoted(line: string): Found | undefined {
  const [, path, number] = /^File "([^"]+)", line (\d{1,9})(?:, in |$)/.exec(line) ?? []
  return path === undefined ? undefined : { place: placeOf(path), line: Number(number) }
}

/**
 * `File <command-5>, line 1, in f(x)`, `File <command--1>:6`, `File /path/x.py:279, in f(x)`; of a syntax error
 * `File /path/x.py:279 in f`.
 */
function readIPython(line: string): Found | undefined {
  if (!line.startsWith('File ') || line.startsWith('File "')) return undefined
  const inFunction = line.indexOf(', in ')
  const head = inFunction < 0 ? line.replace(/ in [\w<>.]{1,200}$/, '') : line.slice(0, inFunction)
  const [separator, digits] = /(?::|, line )(\d{1,9})$/.exec(head) ?? []
  if (separator === undefined) return undefined
  return { place: placeOf(head.slice('File '.length, -separator.length)), line: Number(digits) }
}

/** `<command-5> in <module>()` and `/path/x.py in f(x)`, until runtime 10: the arrow below has the line. */
function readOldIPython(line: string): Found | undefined {
  if (!/^[</~]/.test(line)) return undefined
  const inFunction = line.indexOf(' in ')
  if (inFunction < 0 || !/[)>]$/.test(line)) return undefined
  return { place: placeOf(line.slice(0, inFunction)) }
}

/** `at line….$read$$iw.<init>(command-5:53)`. */
function readScala(line: string): Found | undefined {
  const [, ran, number] = /\((command-[^():]{1,60}):(\d{1,9})\)$/.exec(line) ?? []
  if (ran === undefined || !line.trimStart().startsWith('at ')) return undefined
  return { place: placeOf(`<${ran}>`), line: Number(number) }
}

/** `command-5:2: error: …` from the compiler, `<console>:12: error: …` where the cell has no name. */
function readCompiled(line: string): Found | undefined {
  const [, named, number] = /^(command-[\d-]{1,60}|notebook|<console>):(\d{1,9}): error: /.exec(line) ?? []
  if (named === undefined) return undefined
  const place: Place = named.startsWith('command-') ? placeOf(`<${named}>`) : { kind: 'console' }
  return { place, line: Number(number) }
}

/** Code that was made while it ran (`<string>`, `<frozen …>`) is a path that leads nowhere. */
function placeOf(named: string): Place {
  const [, id] = /^<command-(-?\d{1,30})>$/.exec(named) ?? []
  return id === undefined ? { kind: 'file', path: named } : { kind: 'cell', id }
}

// --- the code below a frame ----------------------------------------------------------------------------------------

/** Takes a line of the excerpt into its frame; false when it is none, so that there are no more of them. */
function readCode(line: string, frame: Frame): boolean {
  const { excerpt } = frame
  if (excerpt.length >= MOST_CODE_LINES) return false
  const [, arrow, number, code] = /^ {0,12}(-{0,8}> ?)?(\d{1,9})(?: (.*))?$/.exec(line) ?? []
  if (number !== undefined) {
    const isPointed = arrow !== undefined
    if (isPointed) frame.line ??= Number(number)
    excerpt.push({ line: Number(number), code: (code ?? '').trim(), isPointed })
    return true
  }
  if (excerpt.length === 0 && isCode(line, frame)) {
    excerpt.push({ line: frame.line ?? 0, code: line.trim(), isPointed: true })
    return true
  }
  // What stands for lines that were left out, or marks a part of the line above.
  return line.trim() === '(...)' || /^[\s~^]*$/.test(line)
}

/** CPython prints the one line, without its number. */
function isCode(line: string, { line: number }: Frame): boolean {
  return number !== undefined && line.trim() !== '' && line.startsWith('  ')
}

/** What Scala's compiler shows: the line above the one with the mark. */
function compiledCode({ line = 0 }: Frame, below: string[]): CodeLine[] {
  const mark = below.findIndex((text) => text.trim() === '^')
  const code = below[mark - 1]?.trim() ?? ''
  return code === '' || below.slice(0, mark).some((text) => readCompiled(text)) ? [] : [{ line, code, isPointed: true }]
}

// --- the exception -------------------------------------------------------------------------------------------------

const HEADER = 'Traceback (most recent call last)'
const COMPILED = /^(?:command-[\d-]{1,60}|notebook|<console>):\d{1,9}: (error: .*)$/

/** The line that names the exception: what the header of the trace says, else what looks like one after its frames. */
function exceptionOf(lines: string[]): string {
  const header = lines.findIndex((line) => line.includes(HEADER))
  const after = lines.slice(header + 1)
  const name = /^[\w.]+/.exec(lines[header] ?? '')?.[0] ?? ''
  const named = name === '' || name === 'Traceback' ? undefined : after.find((line) => isNamed(line, name))
  const compiled = lines.find((line) => COMPILED.test(line))
  if (compiled !== undefined) return compiled.slice(compiled.indexOf('error: '))
  return named ?? after.find(isException) ?? lines.find(isException) ?? ''
}

function isNamed(line: string, name: string): boolean {
  return line === name || line.startsWith(`${name}: `) || line === `${name}:`
}

function isException(line: string): boolean {
  if (/^[A-Za-z_][\w$.]*(?:Error|Exception|Interrupt|Exit|Warning|Failure)(?:: |:?$)/.test(line)) return true
  return /^[a-z_]\w*\.[\w$.]+: /i.test(line)
}
