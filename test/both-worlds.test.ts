import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/model/report.ts';
import { verdictSentence } from '../src/reporters/wording.ts';
import { type RunningServer, startServer } from '../src/server/server.ts';
import { checkFiles, findingLines, states, zone } from './offline.ts';
import { zonesOf } from './zones/declare.ts';

const SOA = 'ns1.example.net. hostmaster.example.net. 1 2 3 4 300';

/** What is live: `no` has no PTR, `own` and `alias` a PTR that names one of the declared names, `other` another. */
const LIVE = {
  'example.org': `example.org. SOA ${SOA}
    own.example.org. A 20.1.2.2
    alias.example.org. A 20.1.2.3
    second.example.org. A 20.1.2.3
    only-live.example.org. A 20.1.2.1`,
  'example.net': `example.net. SOA ${SOA}
    other.example.net. A 20.9.9.9`,
  '2.1.20.in-addr.arpa': `2.1.20.in-addr.arpa. SOA ${SOA}
    2.2.1.20.in-addr.arpa. PTR own.example.org.
    3.2.1.20.in-addr.arpa. PTR second.example.org.
    4.2.1.20.in-addr.arpa. PTR other.example.net.`,
};

const FORWARD = zone(
  'example.org',
  'no A 20.1.2.1',
  'own A 20.1.2.2',
  'alias A 20.1.2.3',
  'second A 20.1.2.3',
  'other A 20.1.2.4',
);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(zonesOf(LIVE));
});
afterAll(() => server.close());

async function judge(reverse: string[] | undefined, options = {}) {
  const report = await checkFiles(
    {
      'db.example.org': FORWARD,
      ...(reverse === undefined ? {} : { 'reverse.zone': zone('2.1.20.in-addr.arpa', ...reverse) }),
    },
    { resolvers: `127.0.0.1:${server.port}`, ...options },
  );
  const of = (lines: string[], path: string) => lines.filter((line) => line.includes(path)).sort();
  const findings = findingLines(report);
  return { pairs: of(findings, 'db.'), ptrs: of(findings, 'reverse.zone'), states: states(report), report };
}

describe('declared and live, row by row', () => {
  test('reverse zone not held: the live PTR alone decides', async () => {
    const { pairs, states } = await judge(undefined);
    expect(pairs).toEqual(['ptr-mismatch db.example.org:7', 'ptr-missing db.example.org:3']);
    expect(states).toEqual([
      'failed no.example.org 20.1.2.1',
      'verified own.example.org 20.1.2.2',
      'verified alias.example.org 20.1.2.3',
      'verified second.example.org 20.1.2.3',
      'failed other.example.org 20.1.2.4',
    ]);
  });

  test('an acceptable target declared: none where live agrees, else pending with the zone to publish first', async () => {
    const { pairs, states, report } = await judge([
      '1 PTR no.example.org.',
      '2 PTR own.example.org.',
      '3 PTR alias.example.org.',
      '4 PTR other.example.org.',
    ]);
    expect(pairs).toEqual(['ptr-pending db.example.org:3', 'ptr-pending db.example.org:7']);
    expect(states.slice(0, 5)).toEqual([
      'pending no.example.org 20.1.2.1',
      'verified own.example.org 20.1.2.2',
      'verified alias.example.org 20.1.2.3',
      'verified second.example.org 20.1.2.3',
      'pending other.example.org 20.1.2.4',
    ]);
    expect(report.findings[0]).toMatchObject({
      severity: 'error',
      related: [{ path: 'reverse.zone', line: 3 }],
      remedy: { zone: '2.1.20.in-addr.arpa' },
    });
    const lowered = await judge(
      [
        '1 PTR no.example.org.',
        '2 PTR own.example.org.',
        '3 PTR alias.example.org.',
        '4 PTR other.example.org.',
      ],
      { rules: 'ptr-pending=warning' },
    );
    expect(lowered.report.exitCode).toBe(0);
    expect(lowered.report.counts.pending).toBe(2);
  });

  test('none declared: missing whatever is live, citing the zone', async () => {
    const { pairs, report } = await judge([]);
    expect(pairs).toEqual([3, 4, 5, 6, 7].map((line) => `ptr-missing db.example.org:${line}`));
    for (const finding of report.findings)
      expect(finding.related).toMatchObject([{ path: 'reverse.zone', line: 2 }]);
  });

  test('another declared: a mismatch whatever is live, citing the record', async () => {
    const { pairs, report } = await judge(['2 PTR else.example.net.', '3 PTR else.example.net.'], {
      networks: '20.1.2.2/31',
    });
    expect(pairs).toEqual([4, 5, 6].map((line) => `ptr-mismatch db.example.org:${line}`));
    expect(report.findings[0]!.related).toMatchObject([{ path: 'reverse.zone', line: 3 }]);
  });

  test('a PTR record whose target is held elsewhere is asked live; one whose target is held here is not in doubt', async () => {
    const { ptrs, states } = await judge(
      ['2 PTR own.example.org.', '3 PTR nobody.example.org.', '4 PTR other.example.net.'],
      { stage: 'published', networks: '20.1.2.2/31,20.1.2.4' },
    );
    expect(ptrs).toEqual(['forward-mismatch reverse.zone:5', 'forward-missing reverse.zone:4']);
    expect(states).toContain('verified 20.1.2.2 own.example.org');
  });

  test('match: confirmed looks a declared target up, though another one or none is live', async () => {
    const { pairs } = await judge(
      [
        '1 PTR only-live.example.org.',
        '2 PTR own.example.org.',
        '3 PTR second.example.org.',
        '4 PTR other.example.net.',
      ],
      { match: 'confirmed', stage: 'published' },
    );
    expect(pairs.filter((line) => line.startsWith('ptr'))).toEqual([
      'ptr-mismatch db.example.org:7',
      'ptr-pending db.example.org:3',
    ]);
  });
});

describe('what is ready is said to be live only where somebody looked', () => {
  const NEW = zone('example.org', 'own A 20.1.2.2');
  const PTR = zone('2.1.20.in-addr.arpa', '2 PTR own.example.org.', '9 PTR future.example.com.');
  const sentence = (report: Report) => verdictSentence(report).sentence;

  test('a PTR record whose target comes later', async () => {
    const report = await checkFiles(
      { 'db.example': NEW, 'db.2.1.20': PTR },
      { resolvers: `127.0.0.1:${server.port}` },
    );
    expect(states(report)).toContain('ready 20.1.2.9 future.example.com');
    expect(report.coverage.unseenReverse).toBe(1);
    expect(sentence(report)).toContain(
      '1 pair can be published: the reverse is declared in this repository and was not looked up.',
    );
  });

  test('a pair whose PTR is live, and nothing else', async () => {
    const report = await checkFiles(
      { 'ptr-gate.yml': 'expect: {alias.example.net: {address: 20.1.2.3, ptr: second.example.org}}\n' },
      { resolvers: `127.0.0.1:${server.port}` },
    );
    expect(states(report)).toEqual(['ready alias.example.net 20.1.2.3']);
    expect(report.coverage).not.toHaveProperty('unseenReverse');
    expect(sentence(report)).toContain('1 pair can be published: the reverse is live already.');
  });

  test('offline, where nothing is looked up', async () => {
    const report = await checkFiles({
      'ptr-gate.yml':
        'expect: {www.example.com: {address: 20.1.2.2, ptr: own.example.org}}\nrecords: [db.*]\n',
      'db.example': NEW,
      'db.2.1.20': zone('2.1.20.in-addr.arpa', '2 PTR own.example.org.'),
    });
    expect(states(report)).toContain('ready www.example.com 20.1.2.2');
    expect(sentence(report)).not.toContain('live');
    expect(sentence(report)).toContain('was not looked up');
  });
});
