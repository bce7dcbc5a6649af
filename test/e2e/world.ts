import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour } from '../../src/server/server.ts';
import { startServer } from '../../src/server/server.ts';
import { startBind } from '../servers/bind.ts';
import { zonesOf } from '../zones/declare.ts';
import { folder } from './dist.ts';

/** A server to ask, and its end. */
export interface Running {
  /** As `--resolvers` takes it. */
  readonly resolver: string;
  stop(): Promise<void>;
}

const NET = '2606:2800:220:1:248:1893:25c8';
export const REVERSE_ZONE = '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';
/** Of the addresses in the world: the part of the reverse name between the last two nibbles and the zone. */
const MIDDLE = '8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0';

/** `world(0x12)` is an address of the world, `owner(0x12)` its reverse name. */
export const address = (last: number) => `${NET}:${last.toString(16)}`;
export function owner(last: number): string {
  const nibbles = last.toString(16).padStart(4, '0');
  return `${[...nibbles].reverse().join('.')}.${MIDDLE}.${REVERSE_ZONE}`;
}

const SOA = 'ns1.corp.example. hostmaster.corp.example. 1 7200 900 1209600 3600';
/** So many, and so long, that they need more than the 1232 octets of a UDP response, and more than 4096. */
export const CROWD = Array.from(
  { length: 80 },
  (_, i) => `${`tenant-${String(i).padStart(3, '0')}-`.padEnd(60, 'x')}.corp.example`,
);

/** The incident, and one address for every answer that there is. */
export const ADDRESSES = {
  'verified.corp.example': address(0x11),
  'ready.corp.example': address(0x12),
  'unborn.corp.example': address(0x13),
  'mismatch.corp.example': address(0x14),
  'nxdomain.corp.example': address(0x15),
  'nodata.corp.example': address(0x16),
  'crowded.corp.example': address(0x17),
  'delegated.corp.example': address(0x18),
} as const;

/** Zones in lines of `owner TTL type data`, which both servers read. */
export const ZONES: Readonly<Record<string, string>> = {
  'corp.example': [
    `corp.example. 3600 SOA ${SOA}`,
    'corp.example. 3600 NS ns1.corp.example.',
    'ns1.corp.example. 3600 A 127.0.0.1',
    `verified.corp.example. 300 AAAA ${address(0x11)}`,
    'ready.corp.example. 300 A 151.101.1.69',
    `crowded.corp.example. 300 AAAA ${address(0x17)}`,
    `delegated.corp.example. 300 AAAA ${address(0x18)}`,
    'other.corp.example. 300 A 151.101.1.70',
  ].join('\n'),
  [REVERSE_ZONE]: [
    `${REVERSE_ZONE}. 3600 SOA ${SOA}`,
    `${REVERSE_ZONE}. 3600 NS ns1.corp.example.`,
    `${owner(0x11)}. 300 PTR verified.corp.example.`,
    `${owner(0x12)}. 300 PTR Ready.CORP.example.`,
    `${owner(0x13)}. 300 PTR unborn.corp.example.`,
    `${owner(0x14)}. 300 PTR other.corp.example.`,
    `${owner(0x16)}. 300 TXT "somebody forgot the PTR"`,
    ...CROWD.map((target) => `${owner(0x17)}. 300 PTR ${target}.`),
    `${owner(0x17)}. 300 PTR crowded.corp.example.`,
    // RFC 2317 in the form that fits IPv6: the reverse name is an alias into a zone that a customer holds.
    `${owner(0x18)}. 300 CNAME 18.customer.corp.example.`,
  ].join('\n'),
  'customer.corp.example': [
    `customer.corp.example. 3600 SOA ${SOA}`,
    'customer.corp.example. 3600 NS ns1.corp.example.',
    '18.customer.corp.example. 300 PTR delegated.corp.example.',
  ].join('\n'),
};

export async function embedded(
  behaviour: Behaviour = 'answer',
  zones: Readonly<Record<string, string>> = ZONES,
): Promise<Running> {
  const server = await startServer(zonesOf(zones), { behaviour: () => behaviour });
  return { resolver: `127.0.0.1:${server.port}`, stop: () => server.close() };
}

/** Addresses that BIND answers with an error: a zone that does not load, and one that this client may not ask. */
export const TROUBLED = {
  'servfail.corp.example': '2606:2800:221::1',
  'refused.corp.example': '2606:2800:222::1',
} as const;

export async function bind(zones: Readonly<Record<string, string>> = ZONES): Promise<Running> {
  const forbidden = '2.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';
  const file = join(folder(), 'forbidden.db');
  writeFileSync(file, `${forbidden}. 3600 SOA ${SOA}\n${forbidden}. 3600 NS ns1.corp.example.\n`);
  const server = await startBind({
    zones: { ...zones, '1.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa': 'this is no zone' },
    statements: `zone "${forbidden}" { type primary; file "${file}"; allow-query { none; }; };`,
  });
  return { resolver: `127.0.0.1:${server.port}`, stop: () => server.stop() };
}
