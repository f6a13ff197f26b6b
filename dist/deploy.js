import { deployStep } from "./steps.js";
await deployStep();
