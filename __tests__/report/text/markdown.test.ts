import { describe, expect, it } from '@jest/globals'
import { code, escapeText, fence, link, prose } from '../../../src/report/text/markdown.ts'
import { cpuMs } from '../../builders/cpu.ts'

/** What a reader sees of markdown that holds only text, entities and the tags that this module writes. */
function seen(markdown: string): string {
  return markdown
    .replace(/<\/?(?:span|code)>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** What is left for the parser: no entities, and each lone character that was set apart as a blank. */
function parsed(markdown: string): string {
  return markdown
    .replace(/<span>.<\/span>/g, ' ')
    .replace(/<\/?code>/g, '')
    .replace(/&(?:#\d+|lt|gt|amp);/g, '')
}

const HOSTILE = [
  '</details>',
  '</summary></table><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- never closed',
  'a|b||c\\|d',
  '`',
  '``',
  '```',
  '`'.repeat(300),
  '~~~',
  '~~gone~~',
  '*a* **b** _c_ __d__ _',
  '***',
  '___',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '[ref]: https://evil.example',
  '[^1]',
  '[ ] todo',
  '<https://evil.example>',
  'https://evil.example/a_b',
  'HTTP://evil.example',
  'ftp://evil.example',
  'www.evil.example',
  'WWW.evil.example',
  'mailto:a@evil.example',
  'a.b@evil.example',
  '@octocat',
  'hi @octocat/team',
  '#123',
  'o/r#12',
  'GH-77',
  '1a2b3c4d5e6f708192a3b4c5d6e7f80900000000',
  'o/r@1a2b3c4',
  ':rocket:',
  '$x$',
  '$$y$$',
  '&lt;b&gt; &amp;#64;',
  '&#64;octocat',
  '\\',
  '\\*a\\*',
]

const AT_LINE_START = [
  '# head',
  '###### head',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quote',
  '---',
  '===',
  '=',
  '-',
]

describe.each([
  ['escapeText', escapeText],
  ['code', code],
  ['prose', (text: string) => prose(text)],
])('%s', (name, escape) => {
  it.each(HOSTILE)('makes %j inert', (text) => {
    const left = parsed(escape(text))
    expect(left).not.toMatch(/[<>|`*~[\]\\&@$]/)
    expect(left).not.toMatch(/(?<![a-z0-9])_|_(?![a-z0-9])/i)
    expect(left).not.toMatch(/\w:\/\/|www\.\w|mailto:|#\d|GH-\d|:\w+:|1a2b3c4/i)
  })

  it.each(HOSTILE)('keeps %j readable and copyable', (text) => {
    if (name === 'prose') return
    expect(seen(escape(text))).toBe(text)
  })

  it.each(AT_LINE_START)('begins no block with %j', (text) => {
    expect(escape(text)).toMatch(/^(?:<code>)?(?:\d*&#?\w+;|<code>)/)
  })

  it('is one line however lines end', () => {
    expect(seen(escape('a\nb\r\nc\rd\u2028e\u0085f\n\n\ng\t h'))).toBe('a b c d e f g h')
  })

  it('drops ANSI codes, controls, bidi overrides and lone surrogates', () => {
    expect(
      seen(
        escape(
          '\u001b[31mred\u001b[0m \u001b]8;;https://e.x\u0007link\u001b]8;;\u0007 ' +
            'a\u0000\u0008b\u009b1mc\u202ed\u2066e\u200ff',
        ),
      ),
    ).toBe('red link abcdef')
    expect(escape('x\ud800y').isWellFormed()).toBe(true)
  })

  it('leaves plain words alone', () => {
    const words =
      'UPSTREAM_FAILED, column (price) of run 831254000000001 is 12.5 % at 03:04, defaced: "ok" - it\'s task-2!'
    expect(escape(words).replace(/<\/?code>/g, '')).toBe(words)
  })
})

describe('prose', () => {
  it('shows backticks as code, and what is inside of them inert', () => {
    expect(prose('set `with:` to `a|<b>`')).toBe('set <code>with:</code> to <code>a&#124;&lt;b&gt;</code>')
  })

  it('is cut at a blank between words or in a word, but never within code', () => {
    expect(prose('abcdef', 4)).toBe('abc…')
    expect(prose('abcdef', 6)).toBe('abcdef')
    expect(prose('Set `idempotency-token` to something', 23)).toBe('Set <code>idempotency-token</code>…')
    expect(prose('This is what to do next: set `idempotency-token`.', 36)).toBe('This is what to do next: set…')
    expect(prose('`a`'.repeat(3), 2)).toBe('<code>a</code>…')
  })

  it('cuts code that is all there is', () => {
    expect(prose('`abcdefghij`', 5)).toBe('<code>abcd…</code>')
    expect(prose('Set `abcdefghij`', 12)).toBe('Set <code>abcdefg…</code>')
  })

  it('leaves an odd backtick a backtick', () => {
    expect(prose('a ` b')).toBe('a &#96; b')
  })
})

describe('fence', () => {
  it.each([0, 1, 2, 3, 4, 7, 100])('cannot be left with %d backticks', (count) => {
    const marks = '`'.repeat(count)
    const lines = fence(`a\n${marks}\n</details>`, 'text').split('\n')
    const opening = lines[0]?.replace('text', '') ?? ''
    expect(opening.length).toBeGreaterThan(Math.max(2, count))
    expect(lines.at(-1)).toBe(opening)
    expect(lines.slice(1, -1)).toEqual(['a', marks, '</details>'])
  })

  it('goes by the longest run', () => {
    expect(fence('``` `````` ````').startsWith('```````\n')).toBe(true)
  })

  it('normalises line ends and strips colours', () => {
    expect(fence('10%\r50%\r\n\u001b[32mdone\u001b[0m\n\n')).toBe('```\n10%\n50%\ndone\n```')
  })

  it('takes only a word as language', () => {
    expect(fence('a', 'text`\n<x>')).toBe('```textx\na\n```')
  })
})

describe('link', () => {
  it.each([
    'https://h_1.example:8443/',
    'http://127.0.0.1:8080/',
    'https://[::1]:8080/',
    'https://xn--bcher-kva.example/',
  ])('links %s', (url) => {
    expect(link('t', url)).toBe(`[t](${url})`)
  })

  it('links web pages', () => {
    expect(link('a|b', 'https://h.example/jobs/1?o=2&x=y#z')).toBe('[a&#124;b](https://h.example/jobs/1?o=2&amp;x=y#z)')
  })

  it.each([
    'https://h.example/a)b(c',
    'https://h.example/a b',
    'https://h.example/"><img src=x>',
    'https://h.example/`|[x]*\\',
    'https://h.example/\n\nx',
  ])('encodes what would end the link in %j', (url) => {
    expect(link('t', url)).toMatch(/^\[t\]\(https:\/\/h\.example\/[\w%/.=]*\)$/)
  })

  it.each([
    'https://h.example)**owned**(x/jobs',
    'https://h.example`x`/',
    'https://*a*.example/',
    'https://h"x".example/',
    "https://h'.example/",
    'https://a&lt;.example/',
    'https://h.example$x$/',
    'https://~~a~~.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://h.example/',
    '//h.example',
    'nothing',
    '',
    undefined,
    'https://user:secret@h.example/',
    `https://h.example/${'x'.repeat(3_000)}`,
  ])('is plain text for %j', (url) => {
    expect(link('t', url)).toBe('t')
  })
})

/** What makes a careless regular expression take the square of its length. */
const WORST = [
  '\n',
  '\r\n',
  ' ',
  '\u001b]',
  '\u0000',
  '\ud800',
  '`',
  '`x',
  '@',
  ':',
  ':a',
  '_',
  'GH-',
  '1',
  '<',
  'www.',
]

describe.each([
  ['escapeText', escapeText],
  ['code', code],
  ['prose', prose],
  ['fence', fence],
])('%s on 1 MB', (_, make) => {
  it.each(WORST)('of %j is quick', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const started = cpuMs()
    make(text)
    make(`${text.slice(0, 500_000)}x`)
    expect(cpuMs() - started).toBeLessThan(5_000)
  })
})
