import { luck } from './luck.ts';

/** A pair, what it is made to be, and what a check must say of it. */
export interface Pair {
  readonly name: string;
  readonly address: string;
  readonly kind: Kind;
  readonly truth: Truth;
}

export interface Truth {
  readonly state: 'verified' | 'ready' | 'failed';
  readonly rules: readonly string[];
  /** What each direction answers, sorted; empty where it is negative. */
  readonly ptr: readonly string[];
  readonly forward: readonly string[];
  /** The questions that the truth rests on, `NAME TYPE`. */
  readonly questions: readonly string[];
}

export type Stage = 'published' | 'pre-publish';

/** About one pair in twenty each; the rest is right and plain. */
const KINDS = [
  // Right, in ways that need more than one small reply.
  'crowded',
  'classless',
  'ambiguous',
  // Broken, a class each.
  'no-owner',
  'no-ptr',
  'other-ptr',
  'no-name',
  'no-address',
  'other-address',
  'alias',
] as const;
export type Kind = 'right' | (typeof KINDS)[number];
const BROKEN: ReadonlySet<Kind> = new Set(KINDS.slice(3));

export interface World {
  readonly pairs: readonly Pair[];
  /** Zone file text by apex, every name fully qualified. */
  readonly zones: Readonly<Record<string, string>>;
  readonly csv: string;
}

export interface WorldOptions {
  readonly count: number;
  readonly seed: number;
  readonly stage?: Stage;
  /** The kinds that occur beside the plain ones; all by default. */
  readonly kinds?: readonly Kind[];
}

export const FORWARD_ZONE = 'pairs.example';

export const IPV6_ZONE = '0.0.2.0.0.d.2.0.0.0.0.0.0.2.6.2.ip6.arpa';
export const IPV4_ZONE = '101.151.in-addr.arpa';

/** More than a UDP packet holds. */
const CROWD = 40;

type Line = readonly [owner: string, type: string, data: string];

/** Pairs, two of three of them IPv6, with their zones. */
export function worldOf({ count, seed, stage = 'published', ...options }: WorldOptions): World {
  const { kinds = KINDS } = options;
  const zone = FORWARD_ZONE;
  const forward: Line[] = [];
  const reverse4: Line[] = [];
  const reverse6: Line[] = [];
  const made: { name: string; address: string; kind: Kind; owner: string }[] = [];
  for (let i = 0; i < count; i++) {
    const kind = kinds[Math.floor(20 * luck(seed, 'kind', i))] ?? 'right';
    const isIpv4 = i % 3 === 2;
    const address = isIpv4 ? ipv4(i) : ipv6(i);
    const name = `h${i}.${zone}`;
    const owner = reverseOwner(address);
    made.push({ name, address, kind, owner });
    const type = isIpv4 ? 'A' : 'AAAA';
    const ptr = (target: string): Line => [owner, 'PTR', `${target}.`];
    const reverse = isIpv4 ? reverse4 : reverse6;
    if (kind === 'no-address') forward.push([name, 'TXT', '"no address yet"']);
    else if (kind === 'other-address') forward.push([name, type, isIpv4 ? '151.101.255.1' : `${NET6}:f:1`]);
    else if (kind === 'alias') {
      forward.push([name, 'CNAME', `c${i}.${zone}.`], [`c${i}.${zone}`, type, address]);
    } else if (kind !== 'no-name') forward.push([name, type, address]);
    if (kind === 'crowded') {
      const crowd = Array.from({ length: CROWD }, (_, k) => `tenant-${k}-of-the-same-address-${i}.${zone}`);
      reverse.push(...[...crowd, name].map(ptr));
    } else if (kind === 'classless') {
      reverse.push([owner, 'CNAME', `r${i}.customer.${zone}.`]);
      forward.push([`r${i}.customer.${zone}`, 'PTR', `${name}.`]);
    } else if (kind === 'ambiguous') reverse.push(ptr(name), ptr(`old${i}.${zone}`));
    else if (kind === 'no-ptr') reverse.push([owner, 'TXT', '"somebody forgot the PTR"']);
    else if (kind === 'other-ptr') reverse.push(ptr(`other${i}.${zone}`));
    else if (kind !== 'no-owner') reverse.push(ptr(name));
  }
  const records = new Map<string, string[]>();
  for (const [owner, type, data] of [...forward, ...reverse4, ...reverse6]) {
    const key = `${owner} ${type}`;
    records.set(key, [...(records.get(key) ?? []), data.replace(/\.$/, '')]);
  }
  const pairs = made.map(({ owner, ...pair }) => ({ ...pair, truth: truthOf(pair, owner, records, stage) }));
  return {
    pairs,
    zones: {
      [zone]: zoneText(zone, forward),
      [IPV4_ZONE]: zoneText(IPV4_ZONE, reverse4),
      [IPV6_ZONE]: zoneText(IPV6_ZONE, reverse6),
    },
    csv: `name,address\n${pairs.map(({ name, address }) => `${name},${address}\n`).join('')}`,
  };
}

export const isBroken = ({ kind }: Pair): boolean => BROKEN.has(kind);

/** What the records say of the pair, by the table of the README and nothing else. */
function truthOf(
  { name, address }: { readonly name: string; readonly address: string },
  owner: string,
  records: ReadonlyMap<string, readonly string[]>,
  stage: Stage,
): Truth {
  const type = address.includes(':') ? 'AAAA' : 'A';
  const read = (start: string, wanted: string) => {
    const canonical = records.get(`${start} CNAME`)?.[0];
    return { canonical, found: records.get(`${canonical ?? start} ${wanted}`) ?? [] };
  };
  const forward = read(name, type);
  const ptr = read(owner, 'PTR');
  const rules: string[] = [];
  if (ptr.found.length === 0) rules.push('ptr-missing');
  else if (!ptr.found.includes(name)) rules.push('ptr-mismatch');
  else if (ptr.found.length > 1) rules.push('ptr-ambiguous');
  if (stage === 'published') {
    if (forward.found.length === 0) rules.push('forward-missing');
    else if (!forward.found.includes(address)) rules.push('forward-mismatch');
  }
  if (forward.canonical !== undefined) rules.push('name-is-alias');
  const warnings = stage === 'published' ? ['ptr-ambiguous'] : ['ptr-ambiguous', 'name-is-alias'];
  const isFailed = rules.some((rule) => !warnings.includes(rule));
  return {
    state: isFailed ? 'failed' : forward.found.includes(address) ? 'verified' : 'ready',
    rules: rules.sort(),
    ptr: [...ptr.found].sort(),
    forward: [...forward.found].sort(),
    questions: [
      `${name} ${type}`,
      `${owner} PTR`,
      ...(ptr.canonical === undefined ? [] : [`${ptr.canonical} PTR`]),
    ],
  };
}

const NET6 = '2620:0:2d0:200:';

function ipv6(i: number): string {
  const [high, low] = [(i + 1) >>> 16, (i + 1) & 0xffff];
  return high === 0
    ? `2620:0:2d0:200::${low.toString(16)}`
    : `2620:0:2d0:200::${high.toString(16)}:${low.toString(16)}`;
}

const ipv4 = (i: number) => `151.101.${(i >>> 8) & 0xff}.${i & 0xff}`;

/** By hand and not by the code under test. */
function reverseOwner(address: string): string {
  if (!address.includes(':')) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const [head, tail] = address.split('::') as [string, string];
  const groups = (text: string) => text.split(':').map((group) => group.padStart(4, '0'));
  const [before, after] = [groups(head), groups(tail)];
  const middle = Array.from({ length: 8 - before.length - after.length }, () => '0000');
  return `${[...[...before, ...middle, ...after].join('')].reverse().join('.')}.ip6.arpa`;
}

/** Where the zones are served, in a world whose authorities are asked themselves. */
export const SERVERS = { ns1: '127.0.9.11', ns2: '127.0.9.12' } as const;

function zoneText(apex: string, lines: readonly Line[]): string {
  const top: Line[] = [
    [apex, 'SOA', `ns1.pairs.example. hostmaster.pairs.example. 1 7200 900 1209600 300`],
    [apex, 'NS', 'ns1.pairs.example.'],
    [apex, 'NS', 'ns2.pairs.example.'],
  ];
  if (apex === FORWARD_ZONE)
    for (const [host, address] of Object.entries(SERVERS)) top.push([`${host}.${apex}`, 'A', address]);
  return [...top, ...lines].map(([owner, type, data]) => `${owner}. ${type} ${data}\n`).join('');
}
