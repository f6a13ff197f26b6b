import { notesOf } from './changelog.ts'
import { compareVersions, isTrial, versionOfTag, type Version } from './version.ts'
import { output, type Run } from '../shell.ts'

/** What a release is made of. Everything here can be done again after it broke off. */
export interface Release {
  run: Run
  /** `OWNER/databricks-run` */
  repository: string
  tag: string
  /** Tells what was done. */
  say: (text: string) => void
}

/** Makes the draft, or brings one of an earlier try up to date; `files` are attached to it. */
export function draft(release: Release, changelog: string, files: string[]): void {
  const { run, repository, tag, say } = release
  const version = versionOf(tag)
  const releases = releasesOf(release)
  const major = majorTag(version)
  if (releases.some(({ tagName }) => tagName === major))
    throw new Error(`${major} has a release, which would lock the tag: delete that release, and keep the tag.`)
  const notes = `${pin(release)}\n\n${notesOf(changelog, tag.slice(1))}\n`
  const told = ['--title', tag, '--notes-file', '-', ...(isTrial(version) ? ['--prerelease'] : [])]
  const known = releases.find(({ tagName }) => tagName === tag)
  if (known && !known.isDraft) return say(`${tag} is published already.`)
  if (known) {
    output(run, 'gh', ['release', 'edit', tag, '--repo', repository, ...told], { input: notes })
    output(run, 'gh', ['release', 'upload', tag, '--repo', repository, '--clobber', ...files])
  } else {
    const create = ['release', 'create', tag, '--repo', repository, '--draft', '--verify-tag', ...told, ...files]
    output(run, 'gh', create, { input: notes })
  }
  say(`The draft of ${tag} is ready.`)
}

/** Publishes the draft; throws when there is none, and when GitHub did not make the release immutable. */
export function publish(release: Release): void {
  const { run, repository, tag, say } = release
  const releases = releasesOf(release)
  const known = releases.find(({ tagName }) => tagName === tag)
  if (!known) throw new Error(`${tag} has no draft that could be published.`)
  if (known.isDraft) {
    const latest = !isTrial(versionOf(tag)) && isNewest(tag, releases)
    output(run, 'gh', ['release', 'edit', tag, '--repo', repository, '--draft=false', `--latest=${latest}`])
  }
  if (!releasesOf(release).find(({ tagName }) => tagName === tag)?.isImmutable)
    throw new Error(
      `${tag} is published, but GitHub did not make it immutable: switch on Settings → Releases → “Enable release ` +
        'immutability”, delete this release, keep its tag, and run this workflow again.',
    )
  say(`${tag} is published and immutable.`)
}

/** Points `v1` at a published release, unless that is for trial or an older one of its major version. */
export function moveMajor(release: Release): void {
  const { run, repository, tag, say } = release
  const version = versionOf(tag)
  const major = majorTag(version)
  const releases = releasesOf(release)
  if (!releases.some(({ tagName, isDraft, isImmutable }) => tagName === tag && !isDraft && isImmutable))
    throw new Error(`${tag} is not published as an immutable release, so ${major} does not move to it.`)
  if (isTrial(version)) return say(`${tag} is for trial: no tag follows it.`)
  if (!isNewest(tag, releases, version.major)) return say(`${major} stays: there is a newer release than ${tag}.`)
  const commit = commitOf(release)
  const refs = output(run, 'gh', ['api', `repos/${repository}/git/matching-refs/tags/${major}`])
  const ref = (JSON.parse(refs) as { ref: string; object: { sha: string } }[]).find(
    (one) => one.ref === `refs/tags/${major}`,
  )
  if (ref?.object.sha === commit) return say(`${major} is at ${tag} already.`)
  const request = ref
    ? ['--method', 'PATCH', `repos/${repository}/git/refs/tags/${major}`, '-F', 'force=true']
    : ['--method', 'POST', `repos/${repository}/git/refs`, '-f', `ref=refs/tags/${major}`]
  output(run, 'gh', ['api', ...request, '-f', `sha=${commit}`, '--silent'])
  say(`${major} is at ${tag} now.`)
}

/** Throws when the tag is not on the main branch: only what was reviewed is released. */
export function refuseOutsideOfMain({ run, tag }: Pick<Release, 'run' | 'tag'>): void {
  const { status } = run('git', ['merge-base', '--is-ancestor', `refs/tags/${tag}`, 'refs/remotes/origin/main'])
  if (status !== 0) throw new Error(`${tag} is not a commit of main: tag what was merged.`)
}

function versionOf(tag: string): Version {
  const version = versionOfTag(tag)
  if (!version) throw new Error(`${JSON.stringify(tag)} is not the tag of a version, such as v1.2.0.`)
  return version
}

function majorTag({ major }: Version): string {
  return `v${major}`
}

function pin(release: Release): string {
  const { repository, tag } = release
  return `\`\`\`yaml\nuses: ${repository}@${commitOf(release)} # ${tag}\n\`\`\``
}

/** An annotated tag is an object of its own; what users pin is the commit. */
function commitOf({ run, tag }: Release): string {
  return output(run, 'git', ['rev-parse', '--verify', `refs/tags/${tag}^{commit}`])
}

interface Listed {
  tagName: string
  isDraft: boolean
  isImmutable: boolean
}

/** More than a page of them is asked for by `gh` itself. */
const MOST_RELEASES = '1000'

function releasesOf({ run, repository }: Release): Listed[] {
  const fields = ['--limit', MOST_RELEASES, '--json', 'tagName,isDraft,isImmutable']
  return JSON.parse(output(run, 'gh', ['release', 'list', '--repo', repository, ...fields])) as Listed[]
}

/** Whether no published release is newer, of the same major version if one is given. */
function isNewest(tag: string, releases: Listed[], major?: number): boolean {
  const version = versionOf(tag)
  return !releases
    .filter(({ isDraft }) => !isDraft)
    .flatMap(({ tagName }) => versionOfTag(tagName) ?? [])
    .filter((other) => !isTrial(other) && (major === undefined || other.major === major))
    .some((other) => compareVersions(other, version) > 0)
}
