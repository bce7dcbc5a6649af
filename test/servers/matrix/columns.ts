import type { TransportName } from '../../../src/dns/server-address.ts';
import {
  CERTIFICATE_NAME,
  PARENTS,
  RECURSIVE,
  type RecursiveLabel,
  TERRITORIES,
  type Territory,
} from './places.ts';
import type { Vantage } from './situations.ts';

/** One way to ask about one territory. */
export interface Column {
  readonly title: string;
  readonly territory: Territory;
  readonly vantage: Vantage;
  /** The recursive server that is asked. */
  readonly recursive?: RecursiveLabel;
  readonly transport: TransportName;
  /** The server that is asked, for `dig` too: the territory's own in the vantages of the authorities. */
  readonly address: string;
  /** As `--resolvers` takes it. */
  readonly resolver: string;
  readonly rootHints?: string;
}

/** What each program speaks as Debian 12 and 13 build and ship it. */
const SPEAKS: Readonly<Record<Territory['label'] | RecursiveLabel, readonly TransportName[]>> = {
  bind: ['udp', 'tcp', 'tls', 'https'],
  knot: ['udp', 'tcp'],
  nsd: ['udp', 'tcp', 'tls'],
  pdns: ['udp', 'tcp'],
  unbound: ['udp', 'tcp', 'tls', 'https'],
  'pdns-recursor': ['udp', 'tcp'],
  dnsmasq: ['udp', 'tcp'],
};

function resolverAt(address: string, transport: TransportName): string {
  switch (transport) {
    case 'udp':
      return address;
    case 'tcp':
      return `tcp://${address}`;
    case 'tls':
      return `tls://${address}#${CERTIFICATE_NAME}`;
    case 'https':
      return `https://${address}/dns-query`;
  }
}

function direct(territory: Territory): Column[] {
  const { label, address } = territory;
  return SPEAKS[label].map((transport) => ({
    title: `${label} itself, ${transport}`,
    ...{ territory, vantage: 'direct', transport, address, resolver: resolverAt(address, transport) },
  }));
}

function recursive(label: RecursiveLabel, territory: Territory): Column[] {
  const address = RECURSIVE[label];
  const name = label === 'bind' ? 'bind as resolver' : label;
  return SPEAKS[label].map((transport) => ({
    title: `${name} over ${territory.label}, ${transport}`,
    ...{
      territory,
      vantage: 'recursive',
      recursive: label,
      transport,
      address,
      resolver: resolverAt(address, transport),
    },
  }));
}

function authorities(territory: Territory, vantage: 'authorities' | 'authorities without IPv6'): Column {
  return {
    title: `${vantage}, ${territory.label}`,
    ...{ territory, vantage, transport: 'udp', address: territory.address },
    ...{ resolver: 'authoritative', rootHints: PARENTS },
  };
}

const RECURSIVE_LABELS = Object.keys(RECURSIVE) as RecursiveLabel[];

/** Every server over every transport that it speaks, every recursive server over every authoritative one. */
export const FULL: readonly Column[] = [
  ...TERRITORIES.flatMap(direct),
  ...TERRITORIES.flatMap((territory) => RECURSIVE_LABELS.flatMap((label) => recursive(label, territory))),
  ...TERRITORIES.map((territory) => authorities(territory, 'authorities')),
  ...TERRITORIES.map((territory) => authorities(territory, 'authorities without IPv6')),
];

/** Every server over UDP, and the other transports; each recursive server over one authoritative server. */
export const SAMPLE: readonly Column[] = [
  ...TERRITORIES.flatMap(direct),
  ...RECURSIVE_LABELS.flatMap((label, i) => recursive(label, TERRITORIES[i % TERRITORIES.length]!)),
  ...TERRITORIES.map((territory) => authorities(territory, 'authorities')),
  ...TERRITORIES.slice(0, 1).map((territory) => authorities(territory, 'authorities without IPv6')),
];
