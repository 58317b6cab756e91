import fc from "fast-check";

// Jest's seed: its own at each run, so that laws are tried on new cases; the same one in `npm test`, so that the gate says of
// a change what the change does. `npx jest --seed=N` tries a case again.
fc.configureGlobal({ seed: jest.getSeed() });

export default fc;
