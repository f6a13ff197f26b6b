import { describe, expect, it } from '@jest/globals'
import { KNOWN_FIELDS } from '../../src/action/known-fields.ts'
import { didYouMean } from '../../src/text/suggest.ts'

const NAMES = KNOWN_FIELDS['run-now']

describe('what may have been meant', () => {
  it.each([
    ['jobparameters', 'job_parameters'],
    ['Notebook_Params', 'notebook_params'],
    ['querue', 'queue'],
    ['onyl', 'only'],
    // All of it in one piece counts for more than few letters to change.
    ['performance', 'performance_target'],
  ])('by %s is %s', (word, expected) => {
    expect(didYouMean(word, NAMES)).toBe(` Did you mean ${expected}?`)
  })

  it('of several that hold the word is the one with the fewest other letters', () => {
    expect(didYouMean('notebook', ['clean_rooms_notebook_task', 'notebook_task', 'my_notebook_task'])).toBe(
      ' Did you mean notebook_task?',
    )
  })

  it('is shown as the sentence has it', () => {
    expect(didYouMean('prd', ['dev', 'prod'], JSON.stringify)).toBe(' Did you mean "prod"?')
  })

  it.each(['x', 'dev', 'zzzzzzzz', 'my_own_thing', ''])('is not guessed where nothing is like %j', (word) => {
    expect(didYouMean(word, NAMES)).toBe('')
  })

  it('is nothing where there is nothing to choose from', () => {
    expect(didYouMean('queue', [])).toBe('')
  })
})
