/**
 * The legacy page address `https://host/?o=ORG#job/JOB/run/RUN` opens for admins only; its newer form opens for
 * everyone. Any other web address is left alone, and what is not one is left out.
 */
export function universalUrl(url: string): string {
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) || !URL.canParse(url)) return ''
  const match = /^(https?:\/\/[^/?#]+)\/?(?:\?o=(\d+))?#job\/(\d+)\/run\/(\d+)$/.exec(url)
  if (!match) return url
  const [, host, org, job, run] = match
  return `${host}/jobs/${job}/runs/${run}${org ? `?o=${org}` : ''}`
}
