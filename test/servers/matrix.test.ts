import { beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import type { Cell } from './matrix/cells.ts';
import { SAMPLE } from './matrix/columns.ts';
import { playMatrix, withMatrix } from './matrix/play.ts';
import { pairOf, SITUATIONS } from './matrix/situations.ts';

describe.skipIf(!withMatrix())('real name servers: the situation, dig and the report agree', () => {
  let cells: readonly Cell[];
  beforeAll(async () => {
    cells = await playMatrix('sample');
  }, 240_000);

  test.each(SAMPLE.map(({ title }) => title))('%s', (title) => {
    const own = cells.filter(({ column }) => column === title);
    expect(own.length).toBeGreaterThan(30);
    const problems = own.flatMap((cell) =>
      cell.problems.map((problem) => `${cell.situation} (IPv${cell.family}): ${problem}`),
    );
    expect(problems).toEqual([]);
  });
});

/** What no answer of a server can cause: these look at declarations, at measurements or at the run. */
const NOT_FROM_ANSWERS = [
  'address-not-global',
  'address-private',
  'expectation-conflict',
  'reverse-dropped',
  'reverse-name-malformed',
  'not-dual-stack',
  'ipv6-unhealthy',
  'health-unmeasured',
  'nothing-to-check',
  'source-syntax',
];

describe('the situations of the matrix', () => {
  test('cause every rule that an answer can cause', () => {
    const caused = new Set(
      SITUATIONS.flatMap((situation) =>
        SAMPLE.flatMap(({ territory, vantage }) =>
          ([4, 6] as const).flatMap(
            (family) => situation.means(pairOf(situation, territory, family), vantage) ?? [],
          ),
        ).flatMap(({ rules }) => rules),
      ),
    );
    const others = RULES.filter(({ on, id }) => on === 'observation' && !NOT_FROM_ANSWERS.includes(id));
    expect([...caused].sort()).toEqual(others.map(({ id }) => id).sort());
  });
});
