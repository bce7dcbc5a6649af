import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRegionalViews, viewerOf } from '../../../src/commands/serve/regional-views.ts';
import { readConfig } from '../../../src/config/config.ts';
import { createResolver } from '../../../src/dns/resolver.ts';
import { serverAddress } from '../../../src/dns/server-address.ts';
import { memoryTree } from '../../../src/repository/memory-tree.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';
import * as manifest from '../../../src/sources/manifest/read.ts';
import type { DeclaredPair } from '../../../src/sources/source.ts';
import { createZones } from '../../../src/zones/zones.ts';
import { name } from '../../zones/declare.ts';

const TEXT = `expect:
  cdn.example.org:
    us: {A: 198.41.0.1, AAAA: "2602:fe90::1"}
    eu: {A: 198.41.0.2, AAAA: "2602:fe90::2"}
    far: {A: 198.41.0.3}
  "*.example.org": {eu: {A: 198.41.0.5}}
  www.example.org: [198.41.0.9, "2602:fe90::9"]
regions:
  us: {subnet: 192.0.2.0/24}
  eu: {subnet: 198.51.100.0/24}
  far: {resolver: 203.0.113.53}
rollout: {start: 2026-12-01, every: 1 week, order: [us, eu]}
`;

function viewsAt(at: string) {
  const tree = memoryTree({ 'ptr-gate.yml': TEXT });
  const pairs: DeclaredPair[] = [];
  for (const one of manifest.read({ path: 'ptr-gate.yml' }, tree))
    if (one.kind === 'pair') pairs.push(one.pair);
  const zones = createZones();
  const views = addRegionalViews(zones, pairs, readConfig(tree, 'ptr-gate.yml'), Date.parse(at));
  return { zones, views };
}

const US = '192.0.2.128/25';
const EU = '198.51.100.0/24';
const NOBODY = '203.0.113.0/24';

/** What clients see on the day: name, type and client subnet, then the addresses and the scope. */
const SEEN: readonly (readonly [string, string | undefined, string, string, string, number | undefined])[] = [
  ['2026-11-30', US, 'cdn.example.org', '198.41.0.1', '', 24],
  ['2026-12-01', US, 'cdn.example.org', '198.41.0.1', '2602:fe90::1', 24],
  ['2026-12-01', EU, 'cdn.example.org', '198.41.0.2', '', 24],
  ['2026-12-08', EU, 'cdn.example.org', '198.41.0.2', '2602:fe90::2', 24],
  ['2026-12-01', NOBODY, 'cdn.example.org', '198.41.0.1 198.41.0.2 198.41.0.3', '', 5],
  [
    '2026-12-08',
    NOBODY,
    'cdn.example.org',
    '198.41.0.1 198.41.0.2 198.41.0.3',
    '2602:fe90::1 2602:fe90::2',
    5,
  ],
  ['2026-12-01', undefined, 'cdn.example.org', '198.41.0.1 198.41.0.2 198.41.0.3', '', undefined],
  ['2026-12-01', EU, 'any.example.org', '198.41.0.5', '', 24],
  ['2026-12-01', US, 'www.example.org', '198.41.0.9', '2602:fe90::9', 0],
];

describe.each(['2026-11-30', '2026-12-01', '2026-12-08'])('a manifest served as of %s', (at) => {
  let server: RunningServer;
  beforeAll(async () => {
    const { zones, views } = viewsAt(at);
    server = await startServer(zones, { viewOf: viewerOf(zones, views) });
  });
  afterAll(() => server.close());

  test.each(SEEN.filter(([day]) => day === at))('%s: clients in %s asking for %s', async (...row) => {
    const [, subnet, wanted, ipv4, ipv6, scope] = row;
    const resolver = createResolver({ servers: [serverAddress('udp', '127.0.0.1', server.port)] });
    try {
      const vantage = subnet === undefined ? {} : { vantage: { region: 'x', subnet } };
      for (const [type, addresses] of [
        ['A', ipv4],
        ['AAAA', ipv6],
      ] as const) {
        const lookup = await resolver.lookup({ name: name(wanted), type, ...vantage });
        const { answer } = lookup;
        expect(answer.kind === 'rrset' ? answer.targets.join(' ') : answer.kind).toBe(addresses || 'nodata');
        expect([type, lookup.scope]).toEqual([type, scope]);
      }
    } finally {
      resolver.close();
    }
  });
});

test('regions that no subnet tells apart are named', () => {
  const { views } = viewsAt('2026-12-01');
  expect(views.unseen).toEqual(['far']);
  expect(views.territories.map(({ view }) => view)).toEqual(['us', 'eu']);
});
