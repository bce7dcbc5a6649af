import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Behaviour, startServer } from '../../src/server/server.ts';
import { zonesOf } from '../zones/declare.ts';
import { step } from './action-step.ts';
import { cli, folder } from './dist.ts';
import { reportOf } from './report.ts';

/** The incident: an AAAA about to go on the air, while the PTR of its address names another server. */
const ADDRESS = '2606:2800:220:1:248:1893:25c8:1946';
const OWNER = '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';
const ZONE = '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';
/** The line that repairs it: with the zone's labels, all 32 nibbles of the address. */
const REMEDY = new RegExp(
  `\\$ORIGIN ${ZONE}\\.\\n *${OWNER.slice(0, -ZONE.length - 1)} IN PTR stackoverflow\\.com\\.$`,
  'm',
);
const REPOSITORY = { 'ptr-gate.yml': `# Pairs that we publish\nexpect:\n  stackoverflow.com: ${ADDRESS}\n` };

function world(target: string) {
  const soa = 'ns1.stackoverflow.com. hostmaster.stackoverflow.com. 1 7200 900 1209600 3600';
  return zonesOf({
    'stackoverflow.com': `stackoverflow.com. 300 SOA ${soa}\nstackoverflow.com. 300 A 151.101.1.69`,
    [ZONE]: `${ZONE}. 300 SOA ${soa}\n${OWNER}. 300 PTR ${target}`,
  });
}

describe.each([
  ['the PTR names another name', 'server1.stackoverflow.com.', 'answer', 1],
  ['the PTR is right and the AAAA absent', 'stackoverflow.com.', 'answer', 0],
  ['no server answers', 'stackoverflow.com.', 'silent', 3],
] as const)('%s', (_, target, behaviour, exitCode) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let resolvers: string;
  beforeAll(async () => {
    server = await startServer(world(target), { behaviour: (): Behaviour => behaviour });
    resolvers = server.addresses
      .map(({ address, port }) => (address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`))
      .join();
  });
  afterAll(() => server.close());

  test(`the command exits ${exitCode} and says why`, async () => {
    const { code, out, err } = await cli(['check', '--resolvers', resolvers, '--timeout', '800ms'], {
      cwd: folder(REPOSITORY),
    });
    expect([code, err]).toEqual([exitCode, '']);
    if (exitCode === 1) {
      expect(out).toMatch(/^ptr-gate\.yml:3:22 {2}error {2}ptr-mismatch$/m);
      expect(out).toContain('server1.stackoverflow.com');
      expect(out).toMatch(REMEDY);
      expect(OWNER.split('.')).toHaveLength(34);
    } else if (exitCode === 0) {
      expect(out).toMatch(/^Pairs +1 ready$/m);
      expect(out).toMatch(/^PASS /m);
    } else {
      expect(out).toMatch(/^ptr-gate\.yml:3:22 {2}error {2}lookup-failed$/m);
      expect(out).toMatch(/^UNVERIFIED /m);
      expect(out).not.toMatch(/mismatch|missing/);
    }
  });

  test(`the action exits ${exitCode} and annotates the line`, async () => {
    const { code, read, report } = await step(folder(REPOSITORY), { resolvers, timeout: '800ms' });
    expect(code).toBe(exitCode);
    const { verdict, findings, results } = reportOf(report!);
    const onLine = read.annotations.filter(({ file }) => file === 'ptr-gate.yml');
    if (exitCode === 0) {
      expect({ verdict, findings, annotations: read.annotations }).toEqual({
        verdict: 'pass',
        findings: [],
        annotations: [],
      });
      expect(results).toMatchObject([
        { state: 'ready', ptr: ['stackoverflow.com'], forward: [], live: false },
      ]);
      return;
    }
    const rule = exitCode === 1 ? 'ptr-mismatch' : 'lookup-failed';
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(onLine).toMatchObject([{ kind: 'error', line: 3, column: 22, title: `ptr-gate: ${rule}` }]);
    if (exitCode === 1) expect(onLine[0]!.message).toMatch(REMEDY);
    else expect(onLine[0]!.message).not.toMatch(/mismatch|missing/);
  });
});
