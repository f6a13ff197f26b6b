import { expect, it } from '@jest/globals'
import { sourceLink } from '../../../src/report/text/source-link.ts'
import { aContext } from '../../builders/outcome.ts'

const place = { file: 'etl/load.py', line: 7 }

it('leads to the commit under test, and to the one that was imported where that is what ran', () => {
  const sha = 'abcdef1234567890'
  expect(sourceLink(place, aContext({ sha }))).toContain(`/octo/etl/blob/${sha}/etl/load.py#L7)`)
  const merge = aContext({ sha, importedCommit: '0123456789abcdef' })
  expect(sourceLink(place, merge)).toContain('/octo/etl/blob/0123456789abcdef/etl/load.py#L7)')
})
