import { availableParallelism } from 'node:os'

export default {
  // A worker that has run many files has compiled so many regular expressions that V8 stops optimizing new ones, and
  // those overflow its stack on megabytes of blanks, as they never do in a step: a worker that has grown is replaced.
  workerIdleMemoryLimit: '600MB',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/setup.ts'],
  // jest leaves one processor free, which of two means one test file after the other. Whole-program tests wait half of
  // their time: with three at once on two processors all of them took 320 s, with two 400 s.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Whole-program tests start processes; what counts is that they end, not how fast this machine is, or how busy.
  testTimeout: 120_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
}
