import { someOf } from '../text/cut.ts'
import { nameOf } from './names.ts'

/** Something about the files of a checkout that people may not expect. */
export interface Remark {
  /** Relative to the root of the checkout. */
  path: string
  about: keyof typeof SENTENCES
}

/** What follows the names, for one and for several. */
const SENTENCES = {
  link: [
    'is a link and is left out: it leads out of the checkout, or to nothing that is imported.',
    'are links and are left out: they lead out of the checkout, or to nothing that is imported.',
  ],
  loop: [
    'is a link and is left out: it leads back to a folder that it lies in.',
    'are links and are left out: they lead back to a folder that they lie in.',
  ],
  'too many': [
    'is a link and is left out: links to folders that have such links stand for too many files.',
    'are links and are left out: links to folders that have such links stand for too many files.',
  ],
  special: [
    'is left out: it is no regular file, but a pipe, a socket or a device.',
    'are left out: they are no regular files, but pipes, sockets or devices.',
  ],
  unreadable: ['is left out: it cannot be looked at.', 'are left out: they cannot be looked at.'],
  name: ['is left out: its name is not UTF-8.', 'are left out: their names are not UTF-8.'],
  'no submodule': [
    'is a submodule that is not checked out, so nothing of it is imported. Give actions/checkout `submodules: true`.',
    'are submodules that are not checked out, so nothing of them is imported. ' +
      'Give actions/checkout `submodules: true`.',
  ],
  submodule: [
    'is a submodule: its files are imported as they are checked out.',
    'are submodules: their files are imported as they are checked out.',
  ],
} as const

/** The remarks as sentences, one for each kind, with a few names each. */
export function tellRemarks(remarks: readonly Remark[]): string[] {
  return [...Map.groupBy(remarks, ({ about }) => about)].map(([about, group]) => {
    const [one, several] = SENTENCES[about]
    return `${someOf(group, ({ path }) => nameOf(path))} ${group.length === 1 ? one : several}`
  })
}
