import { cleanUpStep } from './steps.ts'

await cleanUpStep()
