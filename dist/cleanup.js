import { cleanUpStep } from "./steps.js";
await cleanUpStep();
