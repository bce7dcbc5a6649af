import type { State } from '../../../src/model/report.ts';
import {
  addressIn,
  expiredForwardZoneOf,
  type Family,
  forwardZoneOf,
  ownerIn,
  type Plot,
  type RecursiveLabel,
  reverseZoneOf,
  type Territory,
} from './places.ts';

/** From where the pairs are seen. */
export type Vantage = 'direct' | 'recursive' | 'authorities' | 'authorities without IPv6';

/** What `dig` finds: targets, a negative answer, or how the question fails. */
export type Seen = readonly string[] | 'NXDOMAIN' | 'NODATA' | Failure;
export type Failure = 'BOGUS' | 'SERVFAIL' | 'REFUSED' | 'LOOP' | 'TIMEOUT' | 'UNREACHABLE';

/** What the situation means, said before anybody is asked. */
export interface Meaning {
  /** What stands at the reverse name; several where implementations may fail in different ways. */
  readonly reverse: readonly string[] | 'NXDOMAIN' | 'NODATA' | readonly [Failure, ...Failure[]];
  /** Undefined for a pair that the change removes: it has no result. */
  readonly state: State | undefined;
  /** Rules that must fire for the pair; all others must not. */
  readonly rules: readonly string[];
  /** Words that the findings of the pair, evidence included, must hold. */
  readonly says?: readonly string[];
  /** Words that they must not hold. */
  readonly never?: readonly string[];
}

/** One pair of one territory. */
export interface Pair {
  readonly territory: Territory;
  readonly family: Family;
  readonly name: string;
  readonly address: string;
  /** The reverse name. */
  readonly owner: string;
  readonly type: 'A' | 'AAAA';
  /** The territory's zone of forward names. */
  readonly zone: string;
  /** Another address of the same plot that no pair has. */
  readonly otherAddress: string;
}

export interface Situation {
  readonly id: string;
  readonly plot: Plot;
  /** Where the pair's name is not `<id>-<family>` in the territory's zone. */
  readonly name?: (pair: Omit<Pair, 'name'>) => string;
  /** Records of the territory's server, with absolute owners: `OWNER TYPE DATA`. */
  readonly records: (pair: Pair) => readonly string[];
  /** The acceptable PTR target, where it is not the name. */
  readonly ptr?: (pair: Pair) => string;
  /** How the repository declares the pair; under `expect:` by default. */
  readonly declared?: 'held region' | 'due region' | 'removed' | 'zone file' | 'expect and reverse zone';
  readonly stage: 'pre-publish' | 'published';
  /** By vantage; undefined where the situation does not exist or does not say what one gets. */
  readonly means: (pair: Pair, vantage: Vantage) => Meaning | undefined;
  /** What it means to one recursive server that is not like the others. */
  readonly quirks?: Partial<Record<RecursiveLabel, (pair: Pair) => Meaning>>;
  /** True where it costs a recursive server many seconds: left to the full product. */
  readonly slow?: boolean;
}

const LIVE = (pair: Pair) => [`${pair.owner} PTR ${pair.name}`, `${pair.name} ${pair.type} ${pair.address}`];
const isValidated = (vantage: Vantage) => vantage === 'recursive';
const isAuthorities = (vantage: Vantage) => vantage.startsWith('authorities');

/** A situation of the usual plot, at pre-publish, that looks the same from everywhere. */
function usual(
  id: string,
  records: Situation['records'],
  means: (pair: Pair) => Meaning,
  more: Partial<Situation> = {},
): Situation {
  return { id, plot: 'usual', stage: 'pre-publish', records, means, ...more };
}

/** One whose both directions are there, in a plot with a particularity. */
function inPlot(plot: Plot, means: Situation['means'], more: Partial<Situation> = {}): Situation {
  return { id: `plot-${plot}`, plot, stage: 'pre-publish', records: LIVE, means, ...more };
}

const verified = ({ name }: Pair): Meaning => ({ reverse: [name], state: 'verified', rules: [] });
const unverified = (
  ...reverse: readonly [Failure, ...Failure[]]
): Meaning & { readonly state: 'unverified' } => ({
  reverse,
  state: 'unverified',
  rules: ['lookup-failed'],
});

/**
 * PowerDNS Recursor 4.8 says SERVFAIL with checking disabled as well, and gives no Extended DNS Error, where the dates of
 * the signatures are wrong: nobody can tell that from a zone that is broken. Later ones may.
 */
const HIDDEN: Situation['quirks'] = { 'pdns-recursor': () => unverified('SERVFAIL', 'BOGUS') };

/** So many, and so long, that no UDP reply holds them. */
const CROWD = 60;
const tenant = (i: number, zone: string) => `${`tenant-${i}-`.padEnd(50, 'x')}.${zone}`;

export const SITUATIONS: readonly Situation[] = [
  usual('both-directions', LIVE, verified),
  usual(
    'ptr-first',
    ({ owner, name }) => [`${owner} PTR ${name}`],
    ({ name }) => ({ reverse: [name], state: 'ready', rules: [] }),
  ),
  usual(
    'ptr-first-and-name-exists',
    ({ owner, name }) => [`${owner} PTR ${name}`, `${name} TXT "no address yet"`],
    ({ name }) => ({ reverse: [name], state: 'ready', rules: [] }),
  ),
  usual(
    'no-reverse-name',
    () => [],
    () => ({ reverse: 'NXDOMAIN', state: 'failed', rules: ['ptr-missing'] }),
  ),
  usual(
    'no-ptr-at-the-reverse-name',
    ({ owner }) => [`${owner} TXT "somebody forgot"`],
    () => ({ reverse: 'NODATA', state: 'failed', rules: ['ptr-missing'] }),
  ),
  usual(
    'empty-non-terminal',
    ({ owner }) => [`below.${owner} TXT "the name above exists"`],
    () => ({ reverse: 'NODATA', state: 'failed', rules: ['ptr-missing'] }),
  ),
  usual(
    'another-name',
    ({ owner, zone }) => [`${owner} PTR another.${zone}`],
    ({ zone }) => ({ reverse: [`another.${zone}`], state: 'failed', rules: ['ptr-mismatch'] }),
  ),
  usual(
    'does-not-lead-back',
    ({ owner, zone, family, type, otherAddress }) => [
      `${owner} PTR edge-${family}.${zone}`,
      `edge-${family}.${zone} ${type} ${otherAddress}`,
    ],
    ({ zone, family }) => ({
      reverse: [`edge-${family}.${zone}`],
      state: 'failed',
      rules: ['ptr-unconfirmed'],
    }),
    { ptr: ({ zone, family }) => `edge-${family}.${zone}` },
  ),
  usual(
    'two-targets',
    (pair) => [...LIVE(pair), `${pair.owner} PTR another.${pair.zone}`],
    ({ name, zone }) => ({
      reverse: [name, `another.${zone}`],
      state: 'verified',
      rules: ['ptr-ambiguous'],
    }),
  ),
  usual(
    'crowded-ptr',
    (pair) => [
      ...LIVE(pair),
      ...Array.from({ length: CROWD }, (_, i) => `${pair.owner} PTR ${tenant(i, pair.zone)}`),
    ],
    ({ name, zone }) => ({
      reverse: [name, ...Array.from({ length: CROWD }, (_, i) => tenant(i, zone))],
      state: 'verified',
      rules: ['ptr-ambiguous'],
    }),
  ),
  usual(
    'mixed-case',
    ({ owner, name, type, address }) => [`${owner} PTR ${name.toUpperCase()}`, `${name} ${type} ${address}`],
    verified,
  ),
  usual(
    'target-is-no-host-name',
    ({ owner, zone, family, type, address }) => [
      `${owner} PTR under_score-${family}.${zone}`,
      `under_score-${family}.${zone} ${type} ${address}`,
    ],
    ({ zone, family }) => ({
      reverse: [`under_score-${family}.${zone}`],
      state: 'failed',
      rules: ['ptr-target-invalid'],
    }),
    { ptr: ({ zone, family }) => `under_score-${family}.${zone}` },
  ),
  usual(
    'target-is-an-alias',
    ({ owner, name, zone, family, type, address }) => [
      `${owner} PTR alias-${family}.${zone}`,
      `alias-${family}.${zone} CNAME ${name}`,
      `${name} ${type} ${address}`,
    ],
    ({ zone, family }) => ({
      reverse: [`alias-${family}.${zone}`],
      state: 'failed',
      rules: ['ptr-target-invalid'],
    }),
    { ptr: ({ zone, family }) => `alias-${family}.${zone}` },
  ),
  usual(
    'name-is-a-live-alias',
    ({ owner, name, zone, family, type, address }) => [
      `${owner} PTR ${name}`,
      `${name} CNAME canonical-${family}.${zone}`,
      `canonical-${family}.${zone} ${type} ${address}`,
    ],
    ({ name }) => ({ reverse: [name], state: 'verified', rules: ['name-is-alias'] }),
  ),
  usual(
    'published-name-is-an-alias',
    ({ owner, name, zone, family, type, address }) => [
      `${owner} PTR ${name}`,
      `${name} CNAME chief-${family}.${zone}`,
      `chief-${family}.${zone} ${type} ${address}`,
    ],
    ({ name }) => ({ reverse: [name], state: 'failed', rules: ['name-is-alias'] }),
    { stage: 'published' },
  ),
  usual(
    'forward-is-missing',
    ({ owner, name }) => [`${owner} PTR ${name}`],
    ({ name }) => ({ reverse: [name], state: 'failed', rules: ['forward-missing'] }),
    { stage: 'published' },
  ),
  usual(
    'forward-has-another-address',
    ({ owner, name, type, otherAddress }) => [`${owner} PTR ${name}`, `${name} ${type} ${otherAddress}`],
    ({ name }) => ({ reverse: [name], state: 'failed', rules: ['forward-mismatch'] }),
    { stage: 'published' },
  ),
  usual('published-and-right', LIVE, verified, { stage: 'published' }),
  usual(
    'forward-has-one-address-more',
    (pair) => [...LIVE(pair), `${pair.name} ${pair.type} ${pair.otherAddress}`],
    ({ name }) => ({ reverse: [name], state: 'verified', rules: ['forward-undeclared'] }),
    { declared: 'zone file', name: ({ zone, family }) => `www.held-${family}.${zone}` },
  ),
  usual(
    'region-is-early',
    LIVE,
    // A rollout holds back AAAA records only.
    ({ name, family }) =>
      family === 6
        ? { reverse: [name], state: 'failed', rules: ['forward-premature'] }
        : { reverse: [name], state: 'verified', rules: [] },
    { declared: 'held region' },
  ),
  usual(
    'region-is-late',
    ({ owner, name }) => [`${owner} PTR ${name}`],
    ({ name, family }) => ({
      reverse: [name],
      state: 'ready',
      rules: family === 6 ? ['rollout-late'] : [],
    }),
    { declared: 'due region' },
  ),
  usual(
    'name-is-removed',
    ({ owner, name }) => [`${owner} PTR ${name}`],
    ({ name }) => ({ reverse: [name], state: undefined, rules: ['ptr-orphaned'] }),
    { declared: 'removed' },
  ),
  inPlot('pending', () => ({ reverse: 'NXDOMAIN', state: 'pending', rules: ['ptr-pending'] }), {
    records: () => [],
    declared: 'expect and reverse zone',
  }),
  usual(
    'classless-delegation',
    (pair) => {
      const below = classlessName(pair);
      return [
        `${pair.owner} CNAME ${below}`,
        `${below} PTR ${pair.name}`,
        `${pair.name} ${pair.type} ${pair.address}`,
      ];
    },
    verified,
  ),
  usual(
    'alias-to-nowhere',
    ({ owner, zone }) => [`${owner} CNAME gone.${zone}`],
    () => ({ reverse: 'NXDOMAIN', state: 'failed', rules: ['ptr-missing'] }),
  ),
  usual(
    'alias-loop',
    ({ owner, zone, family }) => [
      `${owner} CNAME loop-${family}.${zone}`,
      `loop-${family}.${zone} CNAME ${owner}`,
    ],
    () => unverified('LOOP', 'SERVFAIL'),
  ),
  usual(
    'wildcard-address',
    ({ owner, name, zone, family, type, address }) => [
      `${owner} PTR ${name}`,
      `*.any-${family}.${zone} ${type} ${address}`,
    ],
    verified,
    { name: ({ zone, family }) => `some.any-${family}.${zone}` },
  ),
  inPlot('wildcard', verified, {
    records: ({ territory, family, name, type, address }) => [
      `*.${reverseZoneOf('wildcard', territory, family)} PTR ${name}`,
      `${name} ${type} ${address}`,
    ],
  }),
  inPlot('dname', verified, {
    records: (pair) => [
      `${reverseZoneOf('dname', pair.territory, pair.family)} DNAME ${dnameTarget(pair)}`,
      `${pair.owner.replace(reverseZoneOf('dname', pair.territory, pair.family), dnameTarget(pair))} PTR ${pair.name}`,
      `${pair.name} ${pair.type} ${pair.address}`,
    ],
  }),
  inPlot('signed', verified),
  {
    id: 'no-reverse-name-in-a-signed-zone',
    plot: 'signed',
    stage: 'pre-publish',
    records: () => [],
    means: () => ({ reverse: 'NXDOMAIN', state: 'failed', rules: ['ptr-missing'] }),
  },
  inPlot(
    'expired',
    (pair, vantage) =>
      isValidated(vantage) ? { ...unverified('BOGUS'), says: ['expired 2020-02-01'] } : verified(pair),
    { quirks: HIDDEN },
  ),
  inPlot(
    'early',
    (pair, vantage) =>
      isValidated(vantage)
        ? { ...unverified('BOGUS'), says: ['not valid before 2037-01-01'] }
        : verified(pair),
    { quirks: HIDDEN },
  ),
  inPlot('wrong-ds', (pair, vantage) => (isValidated(vantage) ? unverified('BOGUS') : verified(pair))),
  usual('forward-with-expired-signatures', LIVE, verified, {
    stage: 'published',
    name: ({ territory, family }) => `www-${family}.${expiredForwardZoneOf(territory)}`,
    quirks: {
      'pdns-recursor': ({ name }) => ({
        ...{ reverse: [name], state: 'unverified', rules: ['lookup-failed'] },
        says: ['SERVFAIL'],
      }),
    },
    means: (pair, vantage) =>
      isValidated(vantage)
        ? {
            reverse: [pair.name],
            state: 'unverified',
            rules: ['lookup-failed'],
            says: ['bogus', 'expired 2020-02-01'],
          }
        : verified(pair),
  }),
  inPlot('broken', () => ({ ...unverified('SERVFAIL'), never: ['bogus', 'expired'] })),
  inPlot('unserved', (_, vantage) =>
    vantage === 'recursive'
      ? { ...unverified('SERVFAIL', 'REFUSED'), never: ['bogus'] }
      : unverified('REFUSED'),
  ),
  inPlot('inconsistent', (pair, vantage) =>
    isAuthorities(vantage)
      ? { reverse: [pair.name], state: 'failed', rules: ['reverse-inconsistent'] }
      : vantage === 'direct'
        ? verified(pair)
        : undefined,
  ),
  inPlot('lame', (pair, vantage) => ({
    ...verified(pair),
    rules: isAuthorities(vantage) ? ['reverse-lame'] : [],
  })),
  inPlot('not-authoritative', (pair, vantage) => ({
    ...verified(pair),
    rules: isAuthorities(vantage) ? ['reverse-lame'] : [],
  })),
  inPlot('ipv6-only', (pair, vantage) => {
    if (vantage === 'direct') return undefined;
    if (vantage !== 'authorities without IPv6') return verified(pair);
    return { ...unverified('UNREACHABLE'), says: ['not asked'], never: ['lame'] };
  }),
  inPlot('ipv6-too', verified),
  inPlot('silent', (_, vantage) => (vantage === 'direct' ? undefined : unverified('TIMEOUT', 'SERVFAIL')), {
    slow: true,
  }),
  inPlot(
    'dead',
    (_, vantage) => (vantage === 'direct' ? undefined : unverified('UNREACHABLE', 'SERVFAIL', 'TIMEOUT')),
    { slow: true },
  ),
];

/** RFC 2317: a zone of the customer's own below the /24; for IPv6 one among the forward names. */
export function classlessZoneOf(territory: Territory, family: Family): string {
  return family === 4
    ? `0/25.${reverseZoneOf('usual', territory, 4)}`
    : `customer.${forwardZoneOf(territory)}`;
}

function classlessName({ territory, family, owner }: Pair): string {
  return `${owner.slice(0, owner.indexOf('.'))}.${classlessZoneOf(territory, family)}`;
}

function dnameTarget({ territory, family }: Pair): string {
  return `reverse-${family}.${forwardZoneOf(territory)}`;
}

/** The pair of a situation; each one has the same last number in every territory. */
export function pairOf(situation: Situation, territory: Territory, family: Family): Pair {
  const { id, plot } = situation;
  const nth = SITUATIONS.indexOf(situation) + 1;
  const zone = forwardZoneOf(territory);
  const unnamed = {
    ...{ territory, family, zone },
    address: addressIn(plot, territory, family, nth),
    owner: ownerIn(plot, territory, family, nth),
    otherAddress: addressIn(plot, territory, family, nth + 100),
    type: family === 4 ? ('A' as const) : ('AAAA' as const),
  };
  return { ...unnamed, name: situation.name?.(unnamed) ?? `${id}-${family}.${zone}` };
}
