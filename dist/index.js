import { mainStep } from "./steps.js";
await mainStep();
