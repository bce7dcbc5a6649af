import { afterEach, describe, expect, test } from 'vitest';
import { name } from '../../zones/declare.ts';
import { type Internet, startInternet } from './little-internet.ts';

const ROOT = '127.0.1.1';
const NET = '127.0.1.2';
const ZONES = '127.0.1.3';
const COUNT = 60;

let internet: Internet | undefined;
afterEach(async () => {
  await internet?.close();
  internet = undefined;
});

/** A root, net below it, and behind that the given zones on one server. */
function netWith(delegations: string, zones: Readonly<Record<string, string>>, fault?: string) {
  return startInternet({
    [ROOT]: { zones: { '.': `@ NS a.root.\na.root. A ${ROOT}\nnet NS a.net.\na.net A ${NET}\n` } },
    [NET]: { zones: { net: `@ NS a.net.\na A ${NET}\n${delegations}` } },
    [ZONES]: {
      zones,
      behaviour: ({ name: asked, type }) => (type === 'NS' && asked === fault ? 'servfail' : 'answer'),
    },
  });
}

describe("what the run's own limits hold back is no fault of the servers", () => {
  test('many zones at few questions a second', async () => {
    const numbers = Array.from({ length: COUNT }, (_, i) => i);
    internet = await netWith(
      numbers.map((i) => `z${i} NS ns.z${i}.net.\nns.z${i} A ${ZONES}\n`).join(''),
      Object.fromEntries(
        numbers.map((i) => [`z${i}.net`, `@ NS ns.z${i}.net.\nns A ${ZONES}\nwww A 192.0.2.1\n`]),
      ),
    );
    // All together take some three seconds, each lookup may take one.
    const resolver = internet.resolver({ qps: 100, lookupTimeoutMs: 1_000 });
    const lookups = await Promise.all(
      numbers.map((i) => resolver.lookup({ name: name(`www.z${i}.net`), type: 'A' })),
    );
    expect(lookups.filter(({ answer }) => answer.kind !== 'rrset')).toEqual([]);
  });
});

test("that a child zone's servers cannot be told is found out once, not for every name", async () => {
  const names = Array.from({ length: COUNT }, (_, i) => `w${i}`);
  internet = await netWith(
    `big NS ns.big.net.\nns.big A ${ZONES}\n`,
    {
      'big.net': `@ NS ns\nns A ${ZONES}\nlb NS ns\n`,
      'lb.big.net': `@ NS ns.big.net.\n${names.map((each) => `${each} A 192.0.2.1\n`).join('')}`,
    },
    'lb.big.net',
  );
  const resolver = internet.resolver();
  for (const each of names) {
    const { answer } = await resolver.lookup({ name: name(`${each}.lb.big.net`), type: 'A' });
    expect(answer.kind).toBe('rrset');
  }
  // Two for each name, one that finds the zone cut and one for the address, and a few for the zones.
  expect(internet.questions.length).toBeLessThan(3 * COUNT);
});
