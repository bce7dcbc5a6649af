import { startBind } from '../bind.ts';
import type { Certificate } from '../certificate.ts';
import type { Daemon } from '../daemon.ts';
import { startDnsmasq } from '../dnsmasq.ts';
import { startKnot } from '../knot.ts';
import { startNsd } from '../nsd.ts';
import { startPowerDns } from '../powerdns.ts';
import { startRecursor } from '../recursor.ts';
import { startUnbound } from '../unbound.ts';
import { PARENTS, PARENTS_V6, RECURSIVE, TERRITORIES, type Territory } from './places.ts';
import { ROOT_HINTS, type World } from './world.ts';

/** What the servers are packaged as, by program. */
export const PACKAGES: Readonly<Record<string, string>> = {
  named: 'bind9',
  'dnssec-signzone': 'bind9-utils',
  dig: 'bind9-dnsutils',
  knotd: 'knot',
  nsd: 'nsd',
  pdns_server: 'pdns-server',
  pdnsutil: 'pdns-server',
  unbound: 'unbound',
  pdns_recursor: 'pdns-recursor',
  dnsmasq: 'dnsmasq-base',
  openssl: 'openssl',
  ip: 'iproute2',
  unshare: 'util-linux',
};

/** Starts every server of the world on port 53; `onStart` gets the end of each one. */
export async function startServers(
  world: World,
  encryption: Certificate,
  onStart: (stop: () => Promise<void>) => void,
): Promise<void> {
  const start = async (starting: Promise<Pick<Daemon, 'stop'>>) => {
    const daemon = await starting;
    onStart(() => daemon.stop());
  };
  // Recursive servers must not begin by finding nobody.
  await Promise.all([
    start(startBind({ addresses: [PARENTS, PARENTS_V6], port: 53, zones: withTtl(world.parents) })),
    ...TERRITORIES.map((territory) => start(startTerritory(territory, world, encryption))),
  ]);
  const { trustAnchor } = world;
  const at = (address: string) => ({ address, port: 53, hints: ROOT_HINTS, trustAnchor, encryption });
  await Promise.all([
    start(startUnbound(at(RECURSIVE.unbound))),
    start(startRecursor(at(RECURSIVE['pdns-recursor']))),
    start(
      startBind({
        ...{ addresses: [RECURSIVE.bind], port: 53, encryption, recursion: { hints: ROOT_HINTS } },
        options: { 'dnssec-validation': 'yes' },
        statements: `trust-anchors { . static-ds ${digestQuoted(trustAnchor)}; };`,
      }),
    ),
    start(
      startDnsmasq({
        ...{ address: RECURSIVE.dnsmasq, port: 53 },
        upstream: { address: RECURSIVE.unbound, port: 53 },
      }),
    ),
  ]);
}

async function startTerritory(
  territory: Territory,
  world: World,
  encryption: Certificate,
): Promise<Pick<Daemon, 'stop'>> {
  const { label, address } = territory;
  const zones = world.territories.get(territory)!;
  switch (label) {
    case 'bind':
      return await startBind({ addresses: [address], port: 53, zones: withTtl(zones), encryption });
    case 'knot':
      return await startKnot({ address, port: 53, zones });
    case 'nsd':
      return await startNsd({ address, port: 53, zones, encryption });
    case 'pdns':
      return await startPowerDns({
        ...{ address, port: 53, zones },
        signed: Object.keys(zones).filter((apex) => world.signed.has(apex)),
      });
  }
}

function withTtl(zones: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(zones).map(([apex, text]) => [apex, `$TTL 3600\n${text}`]));
}

function digestQuoted(ds: string): string {
  const [tag, algorithm, type, ...digest] = ds.split(' ');
  return `${tag} ${algorithm} ${type} "${digest.join('')}"`;
}
