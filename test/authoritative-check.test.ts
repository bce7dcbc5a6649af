import { afterEach, describe, expect, test } from 'vitest';
import { prepareCheck } from '../src/check.ts';
import type { Report, Result } from '../src/model/report.ts';
import type { OptionName } from '../src/options.ts';
import { memoryTree } from '../src/repository/memory-tree.ts';
import { type Internet, startInternet } from './dns/authority/little-internet.ts';
import { FORWARD, NS1, NS2, OWN_SERVERS, REVERSE, type World, world } from './dns/authority/world.ts';

let internet: Internet | undefined;
afterEach(async () => {
  await internet?.close();
  internet = undefined;
});

/** Checks `www.example.org 198.41.0.1` against a little Internet, as `--resolvers authoritative --root-hints` does. */
async function check(situation: World, flags: Readonly<Record<string, string>> = {}): Promise<Report> {
  internet = await startInternet(world(situation));
  const texts = {
    resolvers: 'authoritative',
    'root-hints': `127.0.1.1:${internet.port}`,
    timeout: '1s',
    ...flags,
  };
  const results: Result[] = [];
  const check = await prepareCheck({
    tree: memoryTree({ 'ptr-gate.yml': 'expect: {www.example.org: 192.0.2.1}\n' }),
    files: [],
    flags: {
      place: (option) => `--${option}`,
      texts: new Map(Object.entries(texts).map(([option, text]) => [option as OptionName, [text]])),
    },
    now: new Date('2026-11-23T12:00:00Z'),
  });
  const summary = await check.run((result) => results.push(result));
  return { ...summary, results };
}

const found = ({ findings }: Report) =>
  findings.map(({ rule }) => rule).filter((rule) => rule !== 'address-not-global');

describe('a check that asks every authority', () => {
  test('servers that agree', async () => {
    const report = await check({}, { stage: 'published' });
    expect(found(report)).toEqual([]);
    expect(report.results[0]).toMatchObject({ ptr: ['www.example.org'], forward: ['192.0.2.1'], live: true });
    expect(report.coverage.servers).toContain(`${NS2}:${internet!.port} (udp)`);
  });

  test('one server lacks the PTR: the finding says which', async () => {
    const report = await check({
      sites: { [NS2]: { zones: { 'example.org': FORWARD, '2.0.192.in-addr.arpa': OWN_SERVERS } } },
    });
    expect(found(report)).toEqual(['reverse-inconsistent']);
    const { message, evidence } = report.findings.find(({ rule }) => rule === 'reverse-inconsistent')!;
    expect(message).toBe(
      `The servers of the reverse zone disagree about the PTR of 192.0.2.1: ns1.example.org (${NS1}) says www.example.org; ns2.example.org (${NS2}) says NXDOMAIN`,
    );
    expect(evidence.map(({ server }) => server)).toEqual([
      `ns1.example.org (${NS1})`,
      `ns2.example.org (${NS2})`,
    ]);
  });

  test('all servers lack the PTR: one finding, relative to the zone that was found', async () => {
    const zones = { 'example.org': FORWARD, '2.0.192.in-addr.arpa': OWN_SERVERS };
    const report = await check({ sites: { [NS1]: { zones }, [NS2]: { zones } } });
    expect(found(report)).toEqual(['ptr-missing']);
    expect(report.findings.find(({ rule }) => rule === 'ptr-missing')!.remedy).toMatchObject({
      zone: '2.0.192.in-addr.arpa',
      record: '1 IN PTR www.example.org.',
    });
  });

  test('a wrong PTR: the remedy names the zone that holds it', async () => {
    const zones = { 'example.org': FORWARD, '2.0.192.in-addr.arpa': REVERSE.replace('www', 'old') };
    const report = await check({ sites: { [NS1]: { zones }, [NS2]: { zones } } });
    expect(found(report)).toEqual(['ptr-mismatch']);
    expect(report.findings.find(({ rule }) => rule === 'ptr-mismatch')!.remedy).toMatchObject({
      zone: '2.0.192.in-addr.arpa',
    });
  });

  test('one server is lame: a warning, and the pair stands', async () => {
    const report = await check({ sites: { [NS2]: { zones: { 'example.org': FORWARD } } } });
    expect(found(report)).toEqual(['reverse-lame']);
  });

  test('what a lame server says about it (RFC 8914) is told', async () => {
    const edns = {
      udpSize: 1232,
      version: 0,
      dnssecOk: false,
      options: [{ code: 15, data: Buffer.of(0, 20) }],
    };
    const report = await check({ sites: { [NS2]: { reply: () => ({ rcode: 5, edns }) } } });
    expect(found(report)).toEqual(['reverse-lame']);
    const { message, evidence } = report.findings.find(({ rule }) => rule === 'reverse-lame')!;
    expect(message).toContain('REFUSED: answered REFUSED [EDE 20 Not Authoritative]');
    expect(evidence.at(-1)!.answer).toContain('[EDE 20 Not Authoritative]');
  });

  test('no server answers: unverified, never missing', async () => {
    const silent = {
      zones: { 'example.org': FORWARD },
      behaviour: ({ type }: { type: string | undefined }) =>
        type === 'PTR' ? ('servfail' as const) : ('answer' as const),
    };
    const report = await check({ sites: { [NS1]: silent, [NS2]: silent } });
    expect(found(report)).toEqual(['lookup-failed']);
  });

  describe('servers that disagree about the forward', () => {
    const forward = (lines: string) => ({
      zones: {
        'example.org': FORWARD.replace(/^www A .*$/m, lines),
        '2.0.192.in-addr.arpa': REVERSE,
      },
    });
    const RIGHT = 'www A 192.0.2.1';
    const ns1 = `ns1.example.org (${NS1})`;
    const ns2 = `ns2.example.org (${NS2})`;

    test.each([
      [RIGHT, 'www A 192.0.2.99', 'forward-mismatch', ['192.0.2.99'], ns2, ns1],
      ['www A 192.0.2.99', RIGHT, 'forward-mismatch', ['192.0.2.99'], ns1, ns2],
      [RIGHT, '', 'forward-missing', [], ns2, ns1],
      ['', RIGHT, 'forward-missing', [], ns1, ns2],
    ])(
      '%s beside "%s" is %s, whatever the servers are called',
      async (one, other, rule, targets, lacks, has) => {
        const report = await check(
          { sites: { [NS1]: forward(one), [NS2]: forward(other) } },
          { stage: 'published' },
        );
        expect(found(report)).toEqual([rule]);
        expect(report.findings.find((finding) => finding.rule === rule)!.message).toContain(
          `expected 192.0.2.1; ${lacks} lacks it, and ${has} has it`,
        );
        expect(report.results[0]).toMatchObject({ forward: targets, live: false });
      },
    );

    test('RRsets that differ, and hold the address at each server, are what some servers do by design', async () => {
      const sites = {
        [NS1]: forward(`${RIGHT}\nwww A 192.0.2.98`),
        [NS2]: forward(`${RIGHT}\nwww A 192.0.2.99`),
      };
      const report = await check({ sites }, { stage: 'published' });
      expect(found(report)).toEqual([]);
      expect(report.results[0]).toMatchObject({ forward: ['192.0.2.1'], live: true });
    });

    test('a server that fails does not disagree', async () => {
      const report = await check(
        {
          delegation: '2.0.192 NS ns1.example.org.',
          sites: {
            [NS1]: {
              zones: {
                'example.org': forward(RIGHT).zones['example.org'],
                '2.0.192.in-addr.arpa': REVERSE.replace('@ NS ns2.example.org.\n', ''),
              },
            },
            [NS2]: { zones: {} },
          },
        },
        { stage: 'published' },
      );
      expect(found(report)).toEqual([]);
      expect(report.results[0]).toMatchObject({ live: true });
    });
  });
});
