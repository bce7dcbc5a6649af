import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { zonesOf } from '../zones/declare.ts';
import { forward, reverse, reviewed } from './review.ts';

const CONFIG = { 'ptr-gate.yml': 'records: [zones/db.*]\n' };
/** A pair whose PTR is wrong in the world, as its owner would like to publish it. */
const PAIR = { 'zones/db.corp': forward('www A 8.8.8.4') };

let world: RunningServer;
beforeAll(async () => {
  world = await startServer(
    zonesOf({
      '8.8.8.in-addr.arpa': '4.8.8.8.in-addr.arpa. 300 PTR elsewhere.example.',
      'corp.example': 'corp.example. 300 A 8.8.8.1',
    }),
    { addresses: ['127.0.0.1'] as never },
  );
});
afterAll(() => world.close());
const live = () => ({ inputs: { resolvers: `127.0.0.1:${world.port}` } });

describe('gate-claimed-zone: a file that claims a reverse zone is no proof that anybody publishes it', () => {
  const CLAIMED = { 'zones/db.8.8.8': reverse('4 PTR www.corp.example.') };

  test('where the change brings the zone, the PTR that is missing in the DNS blocks', async () => {
    const { exitCode, blocking, findings } = await reviewed(CONFIG, { ...PAIR, ...CLAIMED }, live());
    expect([exitCode, blocking]).toEqual([1, ['error ptr-pending zones/db.corp:5']]);
    expect(findings.find(({ rule }) => rule === 'ptr-pending')!.message).toContain(
      'the zone 8.8.8.in-addr.arpa is new in this change',
    );
  });

  test('also where the base holds a zone above it, or a file that it does not list', async () => {
    const above = { 'zones/db.8': reverse('4 PTR x.').replaceAll('8.8.8.in-addr', '8.in-addr') };
    for (const before of [above, { 'attic/db.8.8.8': CLAIMED['zones/db.8.8.8'] }]) {
      const { blocking } = await reviewed({ ...CONFIG, ...before }, { ...PAIR, ...CLAIMED }, live());
      expect(blocking).toEqual(['error ptr-pending zones/db.corp:5']);
    }
  });

  test('where the base held the zone, merging is what publishes it, and the reviewer is told', async () => {
    const before = { ...CONFIG, 'zones/db.8.8.8': reverse() };
    const { exitCode, shown } = await reviewed(before, { ...PAIR, ...CLAIMED }, live());
    expect([exitCode, shown]).toEqual([0, ['warning ptr-pending zones/db.corp:5']]);
  });
});
