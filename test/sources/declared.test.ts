import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { createAliasIndex } from '../../src/sources/alias-index.ts';
import { declare } from '../../src/sources/declared.ts';
import { createMultimap } from '../../src/sources/multimap.ts';
import { type ReadableFile, read } from '../../src/sources/read.ts';
import { zone } from '../offline.ts';
import { name, records } from '../zones/declare.ts';

async function declareFiles(files: Readonly<Record<string, string>>) {
  const readable = await read(
    memoryTree(files),
    Object.keys(files).map((pattern) => ({ pattern })),
  );
  return { readable, declared: declare(readable) };
}

describe('names and addresses', () => {
  test('each value of a key once, in the order in which they were added, however many there are', async () => {
    const map = createMultimap<string, string>();
    const values = Array.from({ length: 40 }, (_, i) => `v${i}`);
    for (const value of [...values, ...values.toReversed()]) map.add('key', undefined, value);
    expect(map.get('key')).toEqual(values);
    expect(map.get('none')).toEqual([]);
    expect([map.has('key'), map.has('none')]).toEqual([true, false]);
  });

  test('a view has its own values and those without a view; without a view all are meant', async () => {
    const map = createMultimap<string, string>();
    map.add('key', 'in', 'a');
    map.add('key', undefined, 'b');
    map.add('key', 'out', 'c');
    map.add('key', 'out', 'b');
    expect(map.get('key', 'in')).toEqual(['a', 'b']);
    expect(map.get('key', 'out')).toEqual(['b', 'c']);
    expect(map.get('key', 'other')).toEqual(['b']);
    expect(map.get('key')).toEqual(['a', 'b', 'c']);
  });

  test('zones, pairs and glue together', async () => {
    const { declared } = await declareFiles({
      'db.example.org': zone(
        'example.org',
        'a A 20.1.2.1',
        'sub NS ns.sub',
        'ns.sub A 20.1.2.1',
        'a AAAA 2a02:db8::1',
      ),
      'pairs.csv': 'name,address\nb.example.net,20.1.2.1\na.example.org,20.1.2.9\n',
    });
    expect(declared.namesOf('20.1.2.1' as IpAddress)).toEqual([
      'a.example.org',
      'ns.sub.example.org',
      'b.example.net',
    ]);
    expect([...declared.addressesOf(name('a.example.org'))].sort()).toEqual([
      '20.1.2.1',
      '20.1.2.9',
      '2a02:db8::1',
    ]);
    expect(declared.addressesOf(name('ns.sub.example.org'))).toEqual(['20.1.2.1']);
    expect(declared.exists(name('b.example.net'))).toBe(true);
    expect(declared.exists(name('example.net'))).toBe(false);
  });
});

describe('reading twice', () => {
  test('zone data comes from memory the second time, pairs are read again and not held', async () => {
    const { readable } = await declareFiles({
      'db.example.org': zone('example.org', 'a A 20.1.2.1', 'b A 20.1.2..2', 'a A 20.1.2.1'),
      'pairs.csv': 'name,address\nb.example.net,20.1.2.1\n',
    });
    const reads = new Map<string, number>();
    const counted = readable.map(
      (file): ReadableFile => ({
        ...file,
        declarations() {
          reads.set(file.path, (reads.get(file.path) ?? 0) + 1);
          return file.declarations();
        },
      }),
    );
    const declared = declare(counted);
    for (const [i, file] of counted.entries())
      expect([...declared.declarationsOf(file)]).toEqual([...readable[i]!.declarations()]);
    expect(Object.fromEntries(reads)).toEqual({ 'db.example.org': 1, 'pairs.csv': 2 });
  });
});

describe('the way back from an owner to the names that lead there', () => {
  const indexOf = (text: string) => {
    const index = createAliasIndex();
    for (const record of records('.', text)) index.add(record);
    return index;
  };

  test('over several CNAMEs and DNAMEs, loops included', async () => {
    const index = indexOf(`a.x. CNAME b.x.
      b.x. CNAME c.y.
      c.y. CNAME a.x.
      z. DNAME y.
      q. CNAME b.x.`);
    expect([...index.leadingTo(name('c.y'), 100)].sort()).toEqual(['a.x', 'b.x', 'c.z', 'q']);
    expect(index.leadingTo(name('y'), 100)).toEqual([]);
  });

  test('a crowd of aliases is looked at up to a limit', async () => {
    const index = createAliasIndex();
    const [record] = records('.', 'o. CNAME t.');
    for (let i = 0; i < 50_000; i++) index.add({ ...record!, owner: `o${i}` as DomainName });
    expect(index.leadingTo(name('t'), 1000).length).toBeLessThanOrEqual(1001);
  });

  test('an alias that a closer record hides leads nowhere', async () => {
    const { declared } = await declareFiles({
      'reverse.zone': zone(
        '2.1.20.in-addr.arpa',
        '1 CNAME one.rev.example.org.',
        '2 NS ns1.example.net.',
        'x.2 TXT "x"',
        '3 CNAME one.rev.example.org.',
      ),
      'child.zone': zone('3.2.1.20.in-addr.arpa', '@ PTR a.example.org.'),
      'db.example.org': zone('example.org', 'one.rev PTR a'),
    });
    expect(declared.addressesServedAt(name('one.rev.example.org'), undefined)).toEqual(['20.1.2.1']);
  });
});

test('conflicts: explicit targets that share no name, and an alias beside an address, each once', async () => {
  const { declared } = await declareFiles({
    'ptr-gate.yml': `expect:
  a.example.org:
    - {address: 20.1.2.1, ptr: [x.example.org, y.example.org]}
    - {address: 20.1.2.1, ptr: [y.example.org]}
    - {address: 20.1.2.1, ptr: [z.example.org]}
`,
    'db.example.org': zone(
      'example.org',
      'a CNAME b',
      'a CNAME c',
      'a A 20.1.2.1',
      'a AAAA 2a02:db8::1',
      'b A 20.1.2.2',
    ),
  });
  expect(declared.conflicts.map(({ location }) => `${location.path}:${location.line}`)).toEqual([
    'ptr-gate.yml:5',
    'db.example.org:5',
  ]);
});

describe('more records at one owner than a DNS message holds', () => {
  const head = '$TTL 60\n@ SOA ns.example.net. h.example.net. 1 2 3 4 5\n';
  const crowd = async (count: number) => {
    const { declared } = await declareFiles({
      '0.41.198.in-addr.arpa.zone': `${head}${Array.from({ length: count }, (_, i) => `25 PTR x${i}.example.org.\n`).join('')}`,
    });
    return declared;
  };

  test('are said once, at the first that is not read, and leave the zone not held', async () => {
    const { conflicts, zones } = await crowd(4200);
    expect(conflicts).toMatchObject([
      { kind: 'source-syntax', name: '25.0.41.198.in-addr.arpa', location: { line: 4099 } },
    ]);
    expect(zones.find(name('25.0.41.198.in-addr.arpa'), undefined)).toMatchObject({ complete: false });
  });

  test('as many as it holds are none of our business', async () => {
    const { conflicts, zones } = await crowd(4096);
    expect(conflicts).toEqual([]);
    expect(zones.find(name('25.0.41.198.in-addr.arpa'), undefined)).toMatchObject({ complete: true });
  });
});
