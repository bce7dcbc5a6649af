import { describe, expect, test } from 'vitest';
import { demo, type RunCheck } from '../../src/commands/demo.ts';
import { ask, lines } from '../server/client.ts';
import { stubTerminal } from './terminal.ts';

const OWNER = '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';

function target(resolver: string) {
  const colon = resolver.lastIndexOf(':');
  return { address: resolver.slice(0, colon).replace(/[[\]]/g, ''), port: Number(resolver.slice(colon + 1)) };
}

describe('demo', () => {
  test('shows the DNS of the incident, then the repaired one, over both families', async () => {
    const { stub, said } = stubTerminal();
    const met: string[][] = [];
    const runCheck: RunCheck = async (manifest, resolvers) => {
      expect(manifest).toBe('expect:\n  stackoverflow.com: 2606:2800:220:1:248:1893:25c8:1946\n');
      expect(resolvers.map((resolver) => resolver.replace(/[0-9]+$/, ''))).toEqual(['127.0.0.1:', '[::1]:']);
      for (const resolver of resolvers) {
        const reverse = await ask(target(resolver), `${OWNER} PTR`);
        const forward = await ask(target(resolver), 'stackoverflow.com AAAA');
        const other = await ask(target(resolver), 'server1.stackoverflow.com AAAA');
        expect(forward).toMatchObject({ rcode: 0, aa: true, answers: [] });
        expect(other.answers.map(({ data }) => data)).not.toContain('2606:2800:220:1:248:1893:25c8:1946');
        met.push(lines(reverse.answers));
      }
      return met.length === 2
        ? { exitCode: 1, text: 'FIRST REPORT\n' }
        : { exitCode: 0, text: 'SECOND REPORT\n' };
    };
    expect(await demo(stub, runCheck)).toBe(0);
    expect(met.flat().map((line) => line.split(' PTR ')[1])).toEqual([
      'server1.stackoverflow.com',
      'server1.stackoverflow.com',
      'stackoverflow.com',
      'stackoverflow.com',
    ]);
    expect(said.out).toMatchInlineSnapshot(`
      "An address that was nearly published too early. A name server inside this command plays the DNS, on loopback.

      1. A change wants to publish an IPv6 address. ptr-gate.yml declares it:

        expect:
          stackoverflow.com: 2606:2800:220:1:248:1893:25c8:1946

      2. The address already has a PTR record, and it names another name:

        $ORIGIN 0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa.
        6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR server1.stackoverflow.com.

        Servers that verify a client by reverse lookup would drop every connection from it.

      3. So the check in the pull request says:

        FIRST REPORT

        Exit code 1: the change waits, and nobody is cut off.

      4. Whoever holds the reverse zone pastes the line from the report:

        $ORIGIN 0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa.
        6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR stackoverflow.com.

      5. And the same check says:

        SECOND REPORT

        Exit code 0: the reverse is in place, now the AAAA record may be published.

      Now yours: write your names and addresses under expect: in ptr-gate.yml and run ptr-gate.
      "
    `);
    expect(said.err).toBe('');
  });

  test.each<[0 | 1 | 3, 0 | 1 | 3]>([
    [0, 0],
    [1, 1],
    [3, 0],
  ])('checks that exit %i and %i fail the demo', async (first, second) => {
    const exits = [first, second];
    const { stub, said } = stubTerminal();
    expect(await demo(stub, async () => ({ exitCode: exits.shift()!, text: '' }))).toBe(1);
    expect(said.err).toMatch(/did not come out as it should/);
  });
});
