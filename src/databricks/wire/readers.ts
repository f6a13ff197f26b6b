export { readExport, readPages } from './read-export.ts'
export { readOutputSnapshot } from './read-output.ts'
export { readRun } from './read-run.ts'
