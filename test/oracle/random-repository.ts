/** One record of a made repository, names absolute without final dot, and where it stands. */
export interface Line {
  readonly zone: string;
  readonly owner: string;
  readonly type: string;
  readonly data: string;
  readonly path: string;
  readonly line: number;
}

export interface Repository {
  readonly zones: readonly string[];
  readonly lines: readonly Line[];
  readonly files: Readonly<Record<string, string>>;
}

const WIDE = '1.20.in-addr.arpa';
const NARROW = '2.1.20.in-addr.arpa';
const CLASSLESS = `0/29.${NARROW}`;
const SIX = '8.b.d.0.2.0.a.2.ip6.arpa';
const FORWARD = 'example.org';
const CHILD = 'sub.example.org';

const NAMES = ['a', 'b', 'c', 'd', 'x.sub', 'ns.sub', 'y.w', 'z.y.w', 'v.deep.w', 'host.k'].map(
  (name) => `${name}.${FORWARD}`,
);
const ADDRESSES = [
  '20.1.2.1',
  '20.1.2.2',
  '20.1.2.3',
  '20.1.2.9',
  '20.1.2.10',
  '20.1.3.1',
  '20.1.3.2',
  '20.9.9.9',
];
const SIXES = ['1', '2', 'a', 'b'].map((end) => `2a02:db8::${end}`);

/** A repeatable source of numbers below `most`. */
export function randomOf(seed: number): (most: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

export function reverseOf(address: string): string {
  if (!address.includes(':')) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const tail = address.split('::')[1]!.padStart(24, '0');
  return `${[...tail].reverse().join('.')}.${SIX}`;
}

/**
 * Forward and reverse zones that mostly agree, with faults planted: PTR records missing, swapped, stale and too many,
 * several names on an address, wildcards, glue, delegations, classless aliases, DNAMEs, zones that are not held.
 */
export function randomRepository(seed: number): Repository {
  const random = randomOf(seed);
  const chance = (percent: number) => random(100) < percent;
  const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
  const zones = [FORWARD, NARROW, SIX].filter(() => chance(92));
  if (chance(50)) zones.push(WIDE);
  if (chance(35)) zones.push(CHILD);
  const classless = chance(40);
  if (classless && chance(70)) zones.push(CLASSLESS);

  const records: Omit<Line, 'path' | 'line'>[] = [];
  const add = (owner: string, type: string, data: string, within = zoneOf(owner, zones)) => {
    if (within === undefined || !zones.includes(within)) return;
    const beside = records.filter((other) => other.owner === owner && other.zone === within);
    if (beside.some((other) => (other.type === 'CNAME') !== (type === 'CNAME') || other.type === 'CNAME'))
      return;
    if (beside.some((other) => other.type === type && other.data === data)) return;
    records.push({ zone: within, owner, type, data });
  };

  if (zones.includes(CHILD) ? chance(70) : chance(40)) add(CHILD, 'NS', `ns.${CHILD}`, FORWARD);
  if (zones.includes(NARROW) ? chance(60) : chance(30)) add(NARROW, 'NS', 'ns1.example.net', WIDE);
  if (classless) {
    if (chance(70)) add(CLASSLESS, 'NS', 'ns1.example.net', NARROW);
    for (const last of [1, 2, 3])
      if (chance(85)) add(`${last}.${NARROW}`, 'CNAME', `${last}.${CLASSLESS}`, NARROW);
  }
  if (chance(12)) add(`3.${WIDE}`, 'DNAME', `rev3.${FORWARD}`, WIDE);
  if (chance(20)) add(`9.${NARROW}`, 'CNAME', `nine.rev.${FORWARD}`);

  for (const name of NAMES) {
    if (chance(15)) add(name, 'CNAME', pick(NAMES));
    const times = 1 + random(2);
    for (let i = 0; i < times && chance(85); i++)
      add(name, 'A', pick(ADDRESSES), chance(15) ? FORWARD : undefined);
    if (chance(50)) add(name, 'AAAA', pick(SIXES));
    if (chance(15)) add(name, 'TXT', '"x"');
  }
  if (chance(50)) add(`*.w.${FORWARD}`, 'A', pick(ADDRESSES));
  if (chance(20)) add(`*.${FORWARD}`, 'AAAA', pick(SIXES));
  if (chance(15)) add(`*.deep.w.${FORWARD}`, 'A', pick(ADDRESSES));

  for (const address of [...ADDRESSES, ...SIXES]) {
    const owner = reverseOf(address);
    const named = records.filter(({ data }) => data === address).map((record) => record.owner);
    const targets = named
      .filter(() => chance(60))
      .map((name) => name.replace('*', pick(['q', 'y', 'p.deep'])));
    if (named.length > 0 && targets.length === 0 && chance(70)) targets.push(named[0]!.replace('*', 'q'));
    if (chance(18)) targets.push(pick([...NAMES, 'gone.example.org', 'far.example.net', `y.w.${FORWARD}`]));
    for (const target of targets) {
      const alias = records.find((record) => record.owner === owner && record.type === 'CNAME');
      const to = alias !== undefined && chance(90) ? alias.data : owner;
      add(to, 'PTR', target);
      // What the zone above also holds never answers.
      if (chance(10)) add(owner, 'PTR', target, WIDE);
      if (owner.startsWith('1.3.') && chance(50)) add(`1.rev3.${FORWARD}`, 'PTR', target);
    }
  }
  if (chance(15)) add(`*.${NARROW}`, 'PTR', pick(NAMES));
  if (chance(10)) add(`*.${SIX}`, 'PTR', pick(NAMES));

  return write(zones, records);
}

function zoneOf(owner: string, zones: readonly string[]): string | undefined {
  return zones
    .filter((zone) => owner === zone || owner.endsWith(`.${zone}`))
    .sort((a, b) => b.length - a.length)[0];
}

function write(zones: readonly string[], records: readonly Omit<Line, 'path' | 'line'>[]): Repository {
  const files: Record<string, string> = {};
  const lines: Line[] = [];
  for (const [index, zone] of zones.entries()) {
    const path = `zones/${index}.db`;
    const text = [`$ORIGIN ${zone}.`, '@ 60 IN SOA ns1.example.net. h.example.net. 1 2 3 4 5'];
    for (const record of records.filter((one) => one.zone === zone)) {
      const dot = ['A', 'AAAA', 'TXT'].includes(record.type) ? '' : '.';
      text.push(`${record.owner}. 60 IN ${record.type} ${record.data}${dot}`);
      lines.push({ ...record, path, line: text.length });
    }
    files[path] = `${text.join('\n')}\n`;
  }
  return { zones, lines, files };
}
