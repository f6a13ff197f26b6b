import { describe, expect, it } from '@jest/globals'
import {
  credentialsIn,
  readRequirement,
  requirementLinesOf,
  withoutCredentials,
} from '../../src/action/requirements.ts'
import { cpuMs } from '../builders/cpu.ts'

describe('the lines of a requirements file', () => {
  const linesOf = (text: string): string[] => requirementLinesOf(text).map((line) => line.text)

  it.each([
    ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['\ufeff# comment\n\n  a  # why\n\t# b\nc#d\n', ['a', 'c#d']],
    ['a>=1,<2', ['a>=1,<2']],
    ['a \\\n  --hash=sha256:1 \\\n  --hash=sha256:2\nb', ['a   --hash=sha256:1   --hash=sha256:2', 'b']],
    ['a \\\n# comment \\\nb', ['a', 'b']],
    ['a # comment \\\nb', ['a']],
    ['a \\', ['a']],
    ['https://x/y#egg=z', ['https://x/y#egg=z']],
    ['\\\n\\\n', []],
  ])('%j are %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it('have the number at which they begin', () => {
    expect(requirementLinesOf('# x\na \\\nb\nc').map(({ number }) => number)).toEqual([2, 4])
  })
})

describe('a line', () => {
  it.each([
    'pandas',
    'pandas==2.*',
    'pandas>=2,<3',
    'pandas >= 2, < 3',
    'pandas (>=2,<3)',
    'zope.interface[test,docs] ~= 5.0',
    'a===weird!version',
    'a==1!2.0+cu118',
    'a; python_version < "3.12" and platform_system == "a/b"',
    'a @ https://example.com/a-1-py3-none-any.whl',
    'a[x]@git+https://example.com/a.git@main',
    'https://example.com/a-1-py3-none-any.whl',
    'git+ssh://git@example.com/a.git',
  ])('asks for a package: %s', (line) => {
    expect(readRequirement(line)).toEqual({ kind: 'package', options: false })
    expect(readRequirement(`${line} --hash=sha256:1`)).toEqual({ kind: 'package', options: true })
  })

  it.each([
    ['-r a.txt', '-r', 'a.txt'],
    ['-ra.txt', '-r', 'a.txt'],
    ['--requirement=a b.txt', '--requirement', 'a b.txt'],
    ['--requirement  a.txt', '--requirement', 'a.txt'],
    ['-r "/Workspace/Path With Spaces/r.txt"', '-r', '/Workspace/Path With Spaces/r.txt'],
    ['--pre', '--pre', ''],
    ['-e .', '-e', '.'],
    ['--', '--', ''],
  ])('gives an option: %s', (line, name, value) => {
    expect(readRequirement(line)).toEqual({ kind: 'option', name, value })
  })

  it.each([
    ['.', '.'],
    ['./a', './a'],
    ['a/', 'a/'],
    ['a\\b', 'a\\b'],
    ['dist/*.whl', 'dist/*.whl'],
    ['a-1-py3-none-any.whl', 'a-1-py3-none-any.whl'],
    ['a-1.tar.gz', 'a-1.tar.gz'],
    ['/Workspace/a.whl ; python_version > "3"', '/Workspace/a.whl'],
    ['/Workspace/a.whl --hash=x', '/Workspace/a.whl'],
    ['"/Workspace/a b.whl"', '/Workspace/a b.whl'],
    ['a @ file:///x/a.whl', '/x/a.whl'],
    ['file:a.whl', 'a.whl'],
  ])('names a path: %s', (line, path) => {
    expect(readRequirement(line)).toEqual({ kind: 'path', path })
  })

  it.each(['pandas, numpy', 'pandas numpy', 'pip install pandas', '%pip', 'pandas=2', '>=2', 'pandas>=', '"pandas"'])(
    'that asks for nothing: %s',
    (line) => {
      expect(readRequirement(line)).toEqual({ kind: 'unknown' })
    },
  )

  it('takes linear time', () => {
    for (const piece of [' ', '#', ' #', '-', ' -', '://', '://@', 'a', 'a[', ',', '>=', '\\\n', '@ file:', 'x@']) {
      const text = piece.repeat(1e6 / piece.length)
      const before = cpuMs()
      for (const line of requirementLinesOf(text)) readRequirement(line.text)
      withoutCredentials(text)
      credentialsIn(text)
      readRequirement(text)
      expect(cpuMs() - before).toBeLessThan(2000)
    }
  })
})

describe('credentials in an address', () => {
  it.each([
    [
      '--index-url https://user:p%40ss@example.com/simple',
      ['p%40ss', 'p@ss'],
      '--index-url https://***@example.com/simple',
    ],
    ['a @ git+https://ghp_1234@github.com/x/a.git@main', ['ghp_1234'], 'a @ git+https://***@github.com/x/a.git@main'],
    ['-i https://u:a@b@example.com/', ['a@b'], '-i https://***@example.com/'],
    ['https://u:%ZZ@example.com', ['%ZZ'], 'https://***@example.com'],
    ['git+ssh://git@github.com/x', [], 'git+ssh://***@github.com/x'],
    ['https://u:@example.com https://b:c@d', ['c'], 'https://***@example.com https://***@d'],
    ['a @ https://example.com/a@1', [], 'a @ https://example.com/a@1'],
  ])('of %s are found, and not shown', (line, secrets, shown) => {
    expect(credentialsIn(line)).toEqual(secrets)
    expect(withoutCredentials(line)).toBe(shown)
  })
})
