/** Where everything of the matrix's little Internet stands: servers, territories and plots of address space. */

/** Root, arpa, in-addr.arpa, ip6.arpa, org and example.org; signed, and served by BIND over both families. */
export const PARENTS = '127.0.53.1';
export const PARENTS_V6 = 'fd00:53::1';
/** A socket that takes questions and never answers. */
export const SILENT = '127.0.53.31';
/** Nobody listens here. */
export const DEAD = '127.0.53.32';

/** What one authoritative server holds: `<label>.example.org`, and plots that bear its number. */
export interface Territory {
  readonly label: 'bind' | 'knot' | 'nsd' | 'pdns';
  /** 1 to 9. */
  readonly number: number;
  readonly address: string;
}

export const TERRITORIES: readonly Territory[] = [
  { label: 'bind', number: 1, address: '127.0.53.11' },
  { label: 'knot', number: 2, address: '127.0.53.12' },
  { label: 'nsd', number: 3, address: '127.0.53.13' },
  { label: 'pdns', number: 4, address: '127.0.53.14' },
];

export const RECURSIVE = {
  unbound: '127.0.53.21',
  bind: '127.0.53.22',
  'pdns-recursor': '127.0.53.23',
  dnsmasq: '127.0.53.24',
} as const;
export type RecursiveLabel = keyof typeof RECURSIVE;

/** The name that the certificate of all of them carries. */
export const CERTIFICATE_NAME = 'matrix.test';

export type Family = 4 | 6;

/**
 * Pieces of address space, each with a reverse zone of its own. Number 0 is the usual one; what is particular about each
 * of the others is in `world.ts`.
 */
export const PLOTS = [
  'usual',
  'dname',
  'wildcard',
  'signed',
  'expired',
  'early',
  'wrong-ds',
  'broken',
  'unserved',
  'inconsistent',
  'lame',
  'not-authoritative',
  'ipv6-only',
  'ipv6-too',
  'silent',
  'dead',
  'pending',
] as const;
export type Plot = (typeof PLOTS)[number];

/** The nth address of a plot: 151.101.(10 plot + territory).x, or 2606:2800:(0x200 + 16 plot + territory)::x. */
export function addressIn(plot: Plot, { number }: Territory, family: Family, nth: number): string {
  const at = PLOTS.indexOf(plot);
  return family === 4
    ? `151.101.${10 * at + number}.${nth}`
    : `2606:2800:${(0x200 + 16 * at + number).toString(16)}::${nth.toString(16)}`;
}

/** The reverse zone of a plot: a /24, or a /48. */
export function reverseZoneOf(plot: Plot, { number }: Territory, family: Family): string {
  const at = PLOTS.indexOf(plot);
  return family === 4
    ? `${10 * at + number}.101.151.in-addr.arpa`
    : `${[...(0x200 + 16 * at + number).toString(16)].reverse().join('.')}.0.0.0.8.2.6.0.6.2.ip6.arpa`;
}

/** The reverse name of `addressIn` with the same arguments, worked out by itself. */
export function ownerIn(plot: Plot, territory: Territory, family: Family, nth: number): string {
  const zone = reverseZoneOf(plot, territory, family);
  if (family === 4) return `${nth}.${zone}`;
  const nibbles = [...nth.toString(16).padStart(20, '0')].reverse().join('.');
  return `${nibbles}.${zone}`;
}

export function forwardZoneOf({ label }: Territory): string {
  return `${label}.example.org`;
}

/** A zone of forward names whose signatures have expired, beside the territory's own. */
export function expiredForwardZoneOf({ label }: Territory): string {
  return `${label}-expired.example.org`;
}
