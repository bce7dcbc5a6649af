import fc from 'fast-check';

// The suite is the same on every run; PTR_GATE_SEED=N looks at other cases.
fc.configureGlobal({ seed: Number(process.env.PTR_GATE_SEED ?? 20261123) });
