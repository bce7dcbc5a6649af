import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createResolver } from '../../src/dns/resolver.ts';
import { serverAddress } from '../../src/dns/server-address.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Answer } from '../../src/model/evidence.ts';
import { withPrograms } from '../servers/daemon.ts';
import { type Pair, worldOf } from './pairs.ts';
import { startUpstream, WORLD_SEED } from './rehearse.ts';
import { overUdp, type Upstream } from './scene.ts';
import type { StreamFault } from './streams.ts';

// Many questions move to a TCP connection once a server proves fast; the relay is not, so the bar is lowered here.
const BULK_PER_MS = 0.5;
const PAIRS = 2_000;
const world = worldOf({
  count: PAIRS,
  seed: WORLD_SEED,
  // What does not fit into a datagram needs TCP anyway.
  kinds: ['right', 'ambiguous', 'no-owner', 'no-ptr', 'other-ptr', 'no-name', 'no-address'],
});

const FAULTS: readonly StreamFault[] = [
  'none',
  'refused',
  'silent',
  'resets',
  'out of order',
  'one octet at a time',
  'wrong id',
  'wrong question',
  'another answer first',
  'garbage',
  'endless frame',
  'SERVFAIL',
  { closesAfter: 1 },
  { closesAfter: 20 },
  { resetsAfter: 300 },
  { stallsAfter: 300 },
  { stallsAfter: 1_500 },
  { delayMs: 600 },
];

const inWords = (fault: StreamFault) => (typeof fault === 'string' ? fault : JSON.stringify(fault));

describe.skipIf(!withPrograms({ knotd: 'knot' }))('questions by the thousand over TCP beside UDP', () => {
  let upstream: Upstream & { stop(): Promise<void> };
  beforeAll(async () => {
    upstream = await startUpstream(PAIRS, world);
  });
  afterAll(() => upstream?.stop());

  test.each(FAULTS.map((fault) => [inWords(fault), fault] as const))(
    'TCP: %s; every question is answered, and rightly',
    async (_, fault) => {
      const scene = await overUdp(() => [], fault)(upstream, 1);
      const [address, port] = scene.args[1]!.split(':') as [string, string];
      const resolver = createResolver({
        servers: [serverAddress('udp', address, Number(port))],
        bulkPerMs: BULK_PER_MS,
      });
      try {
        const wrong: string[] = [];
        await Promise.all(
          world.pairs.flatMap((pair) =>
            questionsOf(pair).map(async ({ name, type, expected }) => {
              const { answer } = await resolver.lookup({ name: name as DomainName, type });
              if (inShort(answer) !== expected)
                wrong.push(`${name} ${type}: ${inShort(answer)}, not ${expected}`);
            }),
          ),
        );
        expect(wrong).toEqual([]);
        const overTcp = resolver.statistics().servers.some((server) => server.endsWith('(tcp)'));
        if (fault === 'none' || fault === 'out of order') expect(overTcp).toBe(true);
      } finally {
        resolver.close();
        scene.close();
      }
    },
  );
});

function questionsOf({ truth }: Pair) {
  const [forward, reverse] = truth.questions.map((question) => question.split(' ')) as [
    [string, 'A' | 'AAAA'],
    [string, 'PTR'],
  ];
  return [
    { name: forward[0], type: forward[1], expected: truth.forward.join(' ') },
    { name: reverse[0], type: reverse[1], expected: truth.ptr.join(' ') },
  ];
}

/** The targets, sorted; nothing where there are none. */
function inShort(answer: Answer): string {
  if (answer.kind === 'failure') return `${answer.cause}: ${answer.detail}`;
  return answer.kind === 'rrset' ? [...answer.targets].sort().join(' ') : '';
}
