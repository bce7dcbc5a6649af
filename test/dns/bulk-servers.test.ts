import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createResolver } from '../../src/dns/resolver.ts';
import { serverAddress } from '../../src/dns/server-address.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import { type RunningBind, startBind } from '../servers/bind.ts';
import { type Daemon, withPrograms } from '../servers/daemon.ts';
import { startDnsmasq } from '../servers/dnsmasq.ts';
import { startKnot } from '../servers/knot.ts';
import { startNsd } from '../servers/nsd.ts';
import { startPowerDns } from '../servers/powerdns.ts';

const SKIP = !withPrograms({
  named: 'bind9',
  knotd: 'knot',
  nsd: 'nsd',
  pdns_server: 'pdns-server pdns-backend-bind',
  dnsmasq: 'dnsmasq-base',
});

// BIND listens only where an interface has the address.
const [BIND, KNOT, NSD, POWERDNS, DNSMASQ] = [
  '127.0.0.1',
  '127.0.3.2',
  '127.0.3.3',
  '127.0.3.4',
  '127.0.3.5',
] as const;
const QUESTIONS = 5_000;

const addressOf = (i: number) => `192.0.${i >> 8}.${i & 255}`;
/** One name in ten is not there. */
const isThere = (i: number) => i % 10 !== 3;
const ZONE = [
  '@ SOA ns hostmaster 1 7200 900 1209600 300',
  '@ NS ns',
  'ns A 192.0.2.1',
  ...Array.from({ length: QUESTIONS }, (_, i) => (isThere(i) ? `n${i} A ${addressOf(i)}` : '')),
].join('\n');

describe.skipIf(SKIP)('thousands of questions over UDP and one TCP connection', () => {
  const running: (Daemon | RunningBind)[] = [];
  let port: number;

  beforeAll(async () => {
    const bind = await startBind({ addresses: [BIND], zones: { 'bulk.example': `$TTL 3600\n${ZONE}\n` } });
    running.push(bind);
    port = bind.port;
    const zones = { 'bulk.example': ZONE };
    running.push(
      await startKnot({ address: KNOT, port, zones }),
      await startNsd({ address: NSD, port, zones }),
      await startPowerDns({ address: POWERDNS, port, zones }),
      // It forks for each connection, and takes the queries on it one after the other.
      await startDnsmasq({ address: DNSMASQ, port, upstream: { address: KNOT, port } }),
    );
  }, 60_000);
  afterAll(async () => {
    for (const each of running) await each.stop();
  });

  test.each([
    ['BIND', BIND],
    ['Knot', KNOT],
    ['NSD', NSD],
    ['PowerDNS', POWERDNS],
    ['dnsmasq', DNSMASQ],
  ])(
    '%s: every answer is right',
    async (_, address) => {
      // However slow this machine is, the server counts as fast.
      const resolver = createResolver({
        servers: [serverAddress('udp', address, port)],
        bulkPerMs: 0,
        concurrency: 150,
      });
      try {
        const lookups = await Promise.all(
          Array.from({ length: QUESTIONS }, (_, i) =>
            resolver.lookup({ name: `n${i}.bulk.example` as DomainName, type: 'A' }),
          ),
        );
        for (const [i, { answer }] of lookups.entries())
          expect(answer).toMatchObject(
            isThere(i) ? { kind: 'rrset', targets: [addressOf(i)] } : { kind: 'nxdomain' },
          );
        // At times it closes a connection without one reply, and all of them come over UDP.
        if (address !== DNSMASQ) expect(resolver.statistics().servers).toContain(`${address}:${port} (tcp)`);
      } finally {
        resolver.close();
      }
    },
    60_000,
  );
});
