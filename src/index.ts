import { mainStep } from './steps.ts'

await mainStep()
