/** Where the artifacts of a dbt task are: credentials, both of them, for half an hour. */
export interface ArtifactsLink {
  url: string
  headers: Record<string, string>
}

/** The link in an answer of `get-output`, if there is one. */
export function artifactsLinkIn(answer: Record<string, unknown> | undefined): ArtifactsLink | undefined {
  const { artifacts_link: url, artifacts_headers: headers } = objectOf(answer?.dbt_output)
  if (typeof url !== 'string' || url === '') return undefined
  const texts = Object.entries(objectOf(headers)).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return { url, headers: Object.fromEntries(texts) }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
