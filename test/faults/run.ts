// Every situation in full: node test/faults/run.ts [--seed N] [--pairs N] [WORDS OF A TITLE]
import { parseArgs } from 'node:util';
import { runInside } from './namespace.ts';
import { type Outcome, rehearse, startUpstream } from './rehearse.ts';
import { BEHIND_A_CACHE, SITUATIONS } from './situations.ts';

const PAIRS = 2_000;
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, pairs: { type: 'string' } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? 20_261_123);
const wanted = positionals.join(' ');
const chosen = SITUATIONS.filter(({ title }) => title.includes(wanted));
const countOf = ({ pairs = PAIRS }) => Number(values.pairs ?? pairs);
const upstream = await startUpstream(Math.max(1, ...chosen.map(countOf)));
const outcomes: Outcome[] = [];

function tell(outcome: Outcome): void {
  outcomes.push(outcome);
  const { problems, pairs } = outcome;
  console.log(
    [
      problems.length > 0 ? 'FAIL' : 'ok  ',
      `${outcome.seconds.toFixed(1).padStart(6)} s`,
      `${String(pairs).padStart(5)} pairs`,
      `${String(outcome.unverified).padStart(5)} unverified`,
      `exit ${outcome.exitCode}`,
      `${(outcome.packets / pairs).toFixed(2).padStart(6)} packets a pair`,
      `at most ${outcome.mostAsked}`,
      outcome.title,
    ].join('  '),
  );
  for (const problem of problems) console.log(`  ${problem}`);
}

try {
  for (const situation of chosen) tell(await rehearse(situation, countOf(situation), seed, upstream));
} finally {
  await upstream.stop();
}
if (wanted === '' || BEHIND_A_CACHE.some(({ title }) => title.includes(wanted)))
  for (const outcome of (await runInside(seed, 'full')).outcomes) tell(outcome);
const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
const failures = outcomes.filter(({ problems }) => problems.length > 0).length;
console.log(
  `${outcomes.length} situations, ${sum(({ pairs }) => pairs)} pairs, ${sum(({ unverified }) => unverified)} unverified, ${failures} failed; seed ${seed}`,
);
process.exit(failures > 0 ? 1 : 0);
