import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AuthoritativeResolver,
  createAuthoritativeResolver,
} from '../../../src/dns/authority/authoritative-resolver.ts';
import type { QuestionType } from '../../../src/model/evidence.ts';
import type { IpAddress } from '../../../src/model/ip-address.ts';
import { type RunningBind, startBind } from '../../servers/bind.ts';
import { type Daemon, withPrograms } from '../../servers/daemon.ts';
import { startKnot } from '../../servers/knot.ts';
import { startNsd } from '../../servers/nsd.ts';
import { name } from '../../zones/declare.ts';

const SKIP = !withPrograms({ named: 'bind9', knotd: 'knot', nsd: 'nsd' });

// BIND listens only where an interface has the address.
const [ROOT, KNOT, NSD] = ['127.0.0.1', '127.0.2.2', '127.0.2.3'] as const;
const soa = (serial = 1) => `@ SOA ns.example.org. hostmaster.example.org. ${serial} 7200 900 1209600 300\n`;
const SERVERS = '@ NS knot.example.org.\n@ NS nsd.example.org.\n@ NS lame.example.org.\n';
const REVERSE = `${SERVERS}1 PTR www.example.org.
3 CNAME 3.0/25
0/25 NS nsd.example.org.
4.4 PTR deep.example.org.
`;

describe.skipIf(SKIP)(
  'a private root in BIND, zones below in Knot and NSD, seen from the authorities',
  () => {
    const running: (Daemon | RunningBind)[] = [];
    let port: number;
    let resolver: AuthoritativeResolver;

    beforeAll(async () => {
      const root = await startBind({
        addresses: [ROOT],
        zones: {
          '.': `$TTL 3600\n${soa()}@ NS a.root.test.\na.root.test. A ${ROOT}\norg. NS knot.org.\nknot.org. A ${KNOT}\narpa. NS a.root.test.\n`,
          arpa: `$TTL 3600\n${soa()}@ NS a.root.test.\nin-addr NS knot.in-addr\nknot.in-addr A ${KNOT}\n`,
        },
      });
      running.push(root);
      port = root.port;
      running.push(
        await startKnot({
          address: KNOT,
          port,
          zones: {
            org: `${soa()}@ NS knot\nknot A ${KNOT}\nexample NS nsd.example\nnsd.example A ${NSD}`,
            'in-addr.arpa': `${soa()}@ NS knot\nknot A ${KNOT}\n${SERVERS.replaceAll('@', '2.0.192')}1.2.198 DNAME rev.example.org.`,
            // The parent's server serves the child too; its copy is a serial behind.
            '2.0.192.in-addr.arpa': `${soa(6)}${REVERSE}2 PTR old.example.org.`,
          },
        }),
        await startNsd({
          address: NSD,
          port,
          zones: {
            'example.org': `${soa()}@ NS nsd\nknot A ${KNOT}\nnsd A ${NSD}\nlame A ${ROOT}\nwww A 192.0.2.1\n7.rev PTR www`,
            '2.0.192.in-addr.arpa': `${soa(7)}${REVERSE}2 PTR new.example.org.`,
            '0/25.2.0.192.in-addr.arpa': `${soa()}@ NS nsd.example.org.\n3 PTR customer.example.org.`,
          },
        }),
      );
      resolver = createAuthoritativeResolver({
        rootHints: [{ name: name('a.root.test'), addresses: [ROOT as IpAddress] }],
        authorityPort: port,
        timeoutMs: 2_000,
      });
    });

    afterAll(async () => {
      resolver?.close();
      await Promise.all(running.map((server) => server.stop()));
    });

    const ask = (question: string) => {
      const [owner, type] = question.split(' ') as [string, QuestionType];
      return resolver.lookup({ name: name(owner), type });
    };

    test('agreement, one server that is lame, serials', async () => {
      const lookup = await ask('1.2.0.192.in-addr.arpa PTR');
      expect(lookup.answer).toMatchObject({ targets: ['www.example.org'], zone: '2.0.192.in-addr.arpa' });
      expect(lookup.servers).toMatchObject([
        { server: `knot.example.org (${KNOT})`, authoritative: true, serial: 6 },
        {
          server: `lame.example.org (${ROOT})`,
          answer: { kind: 'failure', cause: 'lame' },
          authoritative: false,
        },
        { server: `nsd.example.org (${NSD})`, authoritative: true, serial: 7 },
      ]);
    });

    test('disagreement', async () => {
      const { servers } = await ask('2.2.0.192.in-addr.arpa PTR');
      expect(servers).toMatchObject([
        { answer: { targets: ['old.example.org'] } },
        { answer: { kind: 'failure' } },
        { answer: { targets: ['new.example.org'] } },
      ]);
    });

    test.each([
      ['9.2.0.192.in-addr.arpa PTR', { kind: 'nxdomain', zone: '2.0.192.in-addr.arpa', negativeTtl: 300 }],
      ['4.2.0.192.in-addr.arpa PTR', { kind: 'nodata', zone: '2.0.192.in-addr.arpa' }],
      ['4.4.2.0.192.in-addr.arpa PTR', { kind: 'rrset', targets: ['deep.example.org'] }],
      [
        '3.2.0.192.in-addr.arpa PTR',
        {
          kind: 'rrset',
          targets: ['customer.example.org'],
          aliases: ['3.0/25.2.0.192.in-addr.arpa'],
          zone: '0/25.2.0.192.in-addr.arpa',
        },
      ],
      [
        '7.1.2.198.in-addr.arpa PTR',
        { kind: 'rrset', targets: ['www.example.org'], aliases: ['7.rev.example.org'] },
      ],
      ['5.100.51.198.in-addr.arpa PTR', { kind: 'nxdomain', zone: 'in-addr.arpa' }],
      ['www.example.org A', { kind: 'rrset', targets: ['192.0.2.1'], zone: 'example.org' }],
      ['www.example.org AAAA', { kind: 'nodata', zone: 'example.org' }],
      ['nothing.invalid A', { kind: 'nxdomain', zone: '.' }],
    ])('%s', async (question, expected) => {
      expect((await ask(question)).answer).toMatchObject(expected);
    });
  },
);
