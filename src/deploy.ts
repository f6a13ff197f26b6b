import { deployStep } from './steps.ts'

await deployStep()
