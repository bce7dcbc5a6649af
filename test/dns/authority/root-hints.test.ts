import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRootHints, ROOT_HINTS } from '../../../src/dns/authority/root-hints.ts';

describe('root hints', () => {
  const published = '/usr/share/dns/root.hints';
  test.skipIf(!existsSync(published))('are those that Debian ships (dns-root-data)', () => {
    const records = readFileSync(published, 'utf8')
      .split('\n')
      .map((line) => line.toLowerCase().trim().split(/\s+/))
      .filter(([, , type]) => type === 'a' || type === 'aaaa')
      .map(([owner, , , address]) => `${owner!.replace(/\.$/, '')} ${address}`);
    expect(
      ROOT_HINTS.flatMap(({ name, addresses }) => addresses.map((address) => `${name} ${address}`)),
    ).toEqual(records);
  });

  test('13 letters, each over both families', () => {
    expect(ROOT_HINTS).toHaveLength(13);
    for (const { addresses } of ROOT_HINTS)
      expect(addresses.map((address) => address.includes(':'))).toEqual([false, true]);
  });

  test.each([
    [['192.0.2.53'], ['192.0.2.53'], 53],
    [['192.0.2.53:5300', '[2001:DB8::53]:5300'], ['192.0.2.53', '2001:db8::53'], 5300],
    [['2001:db8::53'], ['2001:db8::53'], 53],
  ])('%j is accepted', (texts, addresses, port) => {
    expect(parseRootHints(texts)).toMatchObject({ ok: true, value: { port, hints: [{ addresses }] } });
  });

  test.each([
    [['192.0.2.53:5300', '192.0.2.54'], /the port counts for all authoritative servers/],
    [['ns.example'], /cannot be read; write ADDRESS/],
    [['tls://192.0.2.53'], /cannot be read; write ADDRESS/],
    [['fe80::1%eth0'], /cannot be read; write ADDRESS/],
    [['192.0.2.53:0'], /cannot be read; write ADDRESS/],
    [[], /needs an address/],
  ])('%j is refused', (texts, problem) => {
    expect(parseRootHints(texts)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});
