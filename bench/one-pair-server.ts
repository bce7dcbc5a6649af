// A name server for one pair in a process of its own: the contenders of a bench run while their caller waits.
import type { DomainName } from '../src/model/domain-name.ts';
import type { IpAddress } from '../src/model/ip-address.ts';
import { reverseNameOf } from '../src/model/reverse-name.ts';
import { startServer } from '../src/server/server.ts';
import { createZones } from '../src/zones/zones.ts';

const [name, address] = process.argv.slice(2) as [DomainName, IpAddress];
const zones = createZones();
const soa = 'ns.example. hostmaster.example. 1 3600 600 86400 300';
for (const [zone, owner, type, data] of [
  ['example', 'example', 'SOA', soa],
  ['example', name, 'AAAA', address],
  ['ip6.arpa', 'ip6.arpa', 'SOA', soa],
  ['ip6.arpa', reverseNameOf(address), 'PTR', name],
] as const) {
  const record = { owner: owner as DomainName, type, ttl: 300, data, zone: zone as DomainName };
  zones.add({ ...record, location: { path: 'bench' } });
}
const server = await startServer(zones);
process.on('disconnect', () => void server.close().then(() => process.exit()));
process.send?.(server.port);
