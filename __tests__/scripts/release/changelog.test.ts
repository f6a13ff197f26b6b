import { expect, test } from '@jest/globals'
import { notesOf, sections, withRelease } from '../../../scripts/release/changelog.ts'

const CHANGELOG = `# Changelog

Words before it.

## [Unreleased]

### Added

- Something new.

## [1.0.0] - 2026-11-01

### Fixed

- Something old.
`

test('the notes of a version are its section, without its heading', () => {
  expect(notesOf(CHANGELOG, '1.0.0')).toBe('### Fixed\n\n- Something old.')
})

test('a version of which nothing is said has no notes', () => {
  expect(() => notesOf(CHANGELOG, '1.1.0')).toThrow('says nothing of 1.1.0')
})

test('a release takes what was not released yet, and leaves an empty section for what comes next', () => {
  const after = withRelease(CHANGELOG, '1.1.0', '2026-11-30')
  expect(sections(after)).toEqual([
    { text: '' },
    { version: '1.1.0', date: '2026-11-30', text: '### Added\n\n- Something new.' },
    { version: '1.0.0', date: '2026-11-01', text: '### Fixed\n\n- Something old.' },
  ])
})

test('nothing is released when nothing has changed', () => {
  const released = withRelease(CHANGELOG, '1.1.0', '2026-11-30')
  expect(() => withRelease(released, '1.2.0', '2026-12-01')).toThrow('nothing to release')
})
