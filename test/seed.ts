import { configureGlobal } from "fast-check";

// Runs are alike, so that a change is blamed only for what it broke; `npm run fuzz` looks for new counterexamples.
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_121) });
