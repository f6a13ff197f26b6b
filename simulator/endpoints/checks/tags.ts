import type { JobDefinitions } from '../../scenario/scenario.ts'
import { invalid } from '../../server/api-error.ts'

interface Rule {
  key: RegExp
  value: RegExp
  longestKey: number
  longestValue: number
}

const LATIN = /^[\u{20}-\u{7e}\u{a0}-\u{ff}]*$/u
const GOOGLE = /^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)?$/

// databricks/cli libs/tags: job tags become tags of machines, so the cloud decides.
const RULES: Record<JobDefinitions['cloud'], Rule> = {
  aws: { key: /^[\w +\-=.:/@]+$/, value: /^[\w +\-=.:/@]*$/, longestKey: 127, longestValue: 255 },
  azure: { key: /^[^<>*&%;\\/+?]+$/, value: LATIN, longestKey: 512, longestValue: 256 },
  gcp: { key: GOOGLE, value: GOOGLE, longestKey: 63, longestValue: 63 },
}

const MOST_TAGS = 25

/** Checks the tags of a job. Throws the refusal. */
export function checkTags(tags: Record<string, string>, { cloud }: JobDefinitions): void {
  if (Object.keys(tags).length > MOST_TAGS) throw invalid(`A maximum of ${MOST_TAGS} tags can be added to the job.`)
  const rule = RULES[cloud]
  for (const [key, value] of Object.entries(tags)) {
    if (key === '' || key.length > rule.longestKey || !rule.key.test(key) || !LATIN.test(key))
      throw invalid(`The tag key '${key}' is not valid.`)
    if (value.length > rule.longestValue || !rule.value.test(value))
      throw invalid(`The value '${value}' of the tag '${key}' is not valid.`)
  }
}
