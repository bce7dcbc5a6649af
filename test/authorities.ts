import { z } from 'zod';
import type { Behaviour } from '../src/server/server.ts';
import { type Internet, type Site, startInternet } from './dns/authority/little-internet.ts';
import { NS1, NS2, world } from './dns/authority/world.ts';

/**
 * The servers of 2.0.192.in-addr.arpa and example.org below a root of their own: what both of them hold, and what ns1 or
 * ns2 holds in its place. `APEX: zone file text` without SOA and NS records, or null for a zone that the server does not
 * hold; `NAME TYPE: servfail | refused | silent`.
 */
export const Authorities = z.partialRecord(
  z.enum(['both', 'ns1', 'ns2']),
  z.record(z.string(), z.string().nullable()),
);
export type Authorities = z.infer<typeof Authorities>;

/** The address space of the servers' reverse zone: kept for examples, and declared as one's own here. */
export const DOCUMENTATION = '192.0.2.0/24';

const SERVERS = '@ NS ns1.example.org.\n@ NS ns2.example.org.\n';
const ADDRESSES = `ns1 A ${NS1}\nns2 A ${NS2}\n`;

export function serveAuthorities({ both = {}, ns1 = {}, ns2 = {} }: Authorities): Promise<Internet> {
  return startInternet(
    world({ sites: { [NS1]: siteOf({ ...both, ...ns1 }), [NS2]: siteOf({ ...both, ...ns2 }) } }),
  );
}

function siteOf(holds: Readonly<Record<string, string | null>>): Site {
  const zones: Record<string, string> = {};
  const faults = new Map<string, Behaviour>();
  for (const [key, value] of Object.entries(holds)) {
    if (key.includes(' ')) faults.set(key, value as Behaviour);
    else if (value !== null) zones[key] = `${SERVERS}${key === 'example.org' ? ADDRESSES : ''}${value}`;
  }
  return { zones, behaviour: ({ name, type }) => faults.get(`${name} ${type}`) ?? 'answer' };
}
