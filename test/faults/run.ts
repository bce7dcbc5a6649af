// Every situation in full: node test/faults/run.ts [--seed N] [--pairs N] [WORDS OF A TITLE]
import { parseArgs } from 'node:util';
import { rehearse, startUpstream } from './rehearse.ts';
import { SITUATIONS } from './situations.ts';

const PAIRS = 2_000;
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, pairs: { type: 'string' } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? 20_261_123);
const wanted = positionals.join(' ');
const chosen = SITUATIONS.filter(({ title }) => title.includes(wanted));
const countOf = ({ pairs = PAIRS }) => Number(values.pairs ?? pairs);
const upstream = await startUpstream(Math.max(...chosen.map(countOf)));
let pairs = 0;
let unverified = 0;
let failures = 0;
try {
  for (const situation of chosen) {
    const outcome = await rehearse(situation, countOf(situation), seed, upstream);
    const { problems } = outcome;
    pairs += outcome.pairs;
    unverified += outcome.unverified;
    if (problems.length > 0) failures++;
    console.log(
      [
        problems.length > 0 ? 'FAIL' : 'ok  ',
        `${outcome.seconds.toFixed(1).padStart(6)} s`,
        `${String(outcome.pairs).padStart(5)} pairs`,
        `${String(outcome.unverified).padStart(5)} unverified`,
        `exit ${outcome.exitCode}`,
        `${(outcome.packets / outcome.pairs).toFixed(2).padStart(6)} packets a pair`,
        `at most ${outcome.mostAsked}`,
        situation.title,
      ].join('  '),
    );
    for (const problem of problems) console.log(`  ${problem}`);
  }
} finally {
  await upstream.stop();
}
console.log(
  `${chosen.length} situations, ${pairs} pairs, ${unverified} unverified, ${failures} failed; seed ${seed}`,
);
process.exit(failures > 0 ? 1 : 0);
