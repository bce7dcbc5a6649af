import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareCheck } from '../../src/check.ts';
import type { Result } from '../../src/model/report.ts';
import type { OptionName } from '../../src/options.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { type Daemon, withPrograms } from '../servers/daemon.ts';
import { startKnot, withGeography } from '../servers/knot.ts';

const SKIP = !(withPrograms({ knotd: 'knot' }) && withGeography());
const ADDRESS = '127.0.3.1';
const soa = '@ SOA ns hostmaster.example.org. 1 7200 900 1209600 300\n@ NS ns\nns A 127.0.3.1\n';
const REVERSE = '9.e.f.2.0.6.2.ip6.arpa';
const owner = (last: string) => `${last}.6.${Array(23).fill('0').join('.')}`;

/** Two regions by client subnet, and a name that is the same for everybody. */
const GEOGRAPHY = `
cdn.example.org:
  - net: 192.0.2.0/24
    A: 198.41.0.69
    AAAA: 2602:fe90::69
  - net: 198.51.100.0/24
    A: 198.41.0.65
`;

const manifest = (names: string) => `
expect:
${names}
regions:
  us-east: {subnet: 192.0.2.0/24}
  eu-west: {subnet: 198.51.100.0/24}
rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}
`;
const PAIRS = `
  cdn.example.org:
    us-east: {A: 198.41.0.69, AAAA: 2602:fe90::69}
    eu-west: {A: 198.41.0.65, AAAA: 2602:fe90::65}
`;

describe.skipIf(SKIP)('regions seen by client subnet from a real server that answers by it', () => {
  let knot: Daemon;
  let port: number;

  beforeAll(async () => {
    const socket = createSocket('udp4').bind(0, ADDRESS);
    await once(socket, 'listening');
    port = socket.address().port;
    await new Promise<void>((resolve) => socket.close(() => resolve()));
    knot = await startKnot({
      address: ADDRESS,
      port,
      zones: {
        '.': `${soa}example.org. NS ns\n${REVERSE}. NS ns\n0.41.198.in-addr.arpa. NS ns`,
        'example.org': `${soa}cdn A 198.41.0.69\nflat A 198.41.0.69\nflat AAAA 2602:fe90::69`,
        '0.41.198.in-addr.arpa': `${soa}69 PTR cdn.example.org.\n65 PTR cdn.example.org.`,
        [REVERSE]: `${soa}${owner('9')} PTR cdn.example.org.\n${owner('5')} PTR cdn.example.org.`,
      },
      geography: { zone: 'example.org', records: GEOGRAPHY },
    });
  });
  afterAll(() => knot?.stop());

  async function check(names: string, at: string, more: Readonly<Record<string, string>> = {}) {
    const texts = new Map<OptionName, readonly string[]>(
      Object.entries({
        resolvers: 'authoritative',
        'root-hints': `${ADDRESS}:${port}`,
        at,
        timeout: '2s',
        ...more,
      }).map(([name, text]) => [name as OptionName, [text]]),
    );
    const results: Result[] = [];
    const check = await prepareCheck({
      tree: memoryTree({ 'ptr-gate.yml': manifest(names) }),
      files: [],
      flags: { place: (name) => `--${name}`, texts },
      now: new Date('2026-12-01T00:00:00Z'),
    });
    const summary = await check.run((result) => results.push(result));
    const live = results.map(({ address, region, live }) => `${address} ${region} ${live}`);
    return { ...summary, live };
  }

  const evidence = ({ findings }: Awaited<ReturnType<typeof check>>) =>
    findings.flatMap((finding) => finding.evidence.map(({ answer }) => answer.replace(/[0-9]+ ms/, 'N ms')));

  test.each(['authoritative', 'named'])('each region has its own answer (%s)', async (asked) => {
    const named: Record<string, string> = asked === 'named' ? { resolvers: `${ADDRESS}:${port}` } : {};
    const report = await check(PAIRS, '2026-12-01', named);
    expect(report.live).toEqual([
      '198.41.0.69 us-east true',
      '2602:fe90::69 us-east true',
      '198.41.0.65 eu-west true',
      '2602:fe90::65 eu-west false',
    ]);
    expect([report.exitCode, report.findings]).toEqual([0, []]);
    expect(report.coverage.notes.filter((note) => /scope|subnet/.test(note))).toEqual([]);
  });

  test('live before its date: an error on its line, with the scope that the server gave', async () => {
    const report = await check(PAIRS, '2026-11-30');
    expect(report.findings).toMatchObject([
      { rule: 'forward-premature', region: 'us-east', location: { line: 5, column: 37 } },
    ]);
    expect(report.exitCode).toBe(1);
    expect(evidence(report)).toEqual([
      expect.stringMatching(/^2602:fe90::69 \(TTL 60\) \[serial 1, scope \/24, N ms\]$/),
    ]);
  });

  test('not live at its date: a notice', async () => {
    const report = await check(PAIRS, '2026-12-08');
    expect(report.findings).toMatchObject([{ rule: 'rollout-late', severity: 'notice', region: 'eu-west' }]);
    expect(report.exitCode).toBe(0);
    expect(evidence(report)[0]).toContain('NODATA');
  });

  test('scope 0 is not geography, and that is said', async () => {
    const flat = '  flat.example.org: {us-east: {AAAA: "2602:fe90::69", ptr: cdn.example.org}}';
    const { coverage } = await check(flat, '2026-12-01');
    expect(coverage.notes.join('\n')).toMatch(
      /^ns\.example\.org \(127\.0\.3\.1\) does not answer flat\.example\.org by geography: it gives scope 0, the same answer for every client\.$/m,
    );
  });
});
