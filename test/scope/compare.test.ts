import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import { addressTypeOf } from '../../src/model/ip-address.ts';
import { reverseNameOf } from '../../src/model/reverse-name.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { indexBase } from '../../src/scope/compare.ts';
import { declare } from '../../src/sources/declared.ts';
import { expectations, type PairPolicy } from '../../src/sources/expect.ts';
import { read } from '../../src/sources/read.ts';
import { declaredLookup } from '../../src/zones/declared-lookup.ts';

const POLICY: PairPolicy = { stage: 'pre-publish', match: undefined, networks: undefined };
type Files = Readonly<Record<string, string>>;

const soa = (apex: string) =>
  `$ORIGIN ${apex}.\n$TTL 300\n@ SOA ns.example.org. h.example.org. 1 3600 600 86400 300\n@ NS ns.example.org.\n`;
const zone = (apex: string, ...lines: string[]) => `${soa(apex)}${lines.join('\n')}\n`;
const forward = (...lines: string[]) => zone('example.org', ...lines);
const reverse = (...lines: string[]) => zone('2.0.192.in-addr.arpa', ...lines);

async function worldOf(files: Files, policy: PairPolicy) {
  const readable = await read(
    memoryTree(files),
    Object.keys(files).map((pattern) => ({ pattern })),
  );
  const declared = declare(readable);
  return { declared, all: () => expectations(readable, declared, policy) };
}

/** `name address requires: change`, and what became of defects, in the order of the head; removed pairs last. */
async function changes(baseFiles: Files, headFiles: Files, policy = POLICY): Promise<string[]> {
  const base = await worldOf(baseFiles, policy);
  const head = await worldOf(headFiles, policy);
  const index = indexBase(base.all(), base.declared);
  const run = () => {
    const comparison = index.compare(head.declared);
    const lines: string[] = [];
    for (const one of head.all()) {
      if (one.kind === 'expectation') lines.push(lineOf(comparison.expectation(one.expectation)));
      else if (one.kind === 'defect')
        lines.push(`${one.defect.kind}: ${comparison.defect(one.defect).change}`);
    }
    for (const gone of comparison.removed())
      lines.push(`${lineOf(gone)} ${gone.location.path}:${gone.location.line}`);
    return lines;
  };
  const lines = run();
  expect(run()).toEqual(lines);
  return lines;
}

function lineOf({ name, address, requires, change }: Expectation): string {
  return `${name} ${address}${requires === 'forward' ? ' (PTR)' : ''}: ${change}`;
}

const touched = (lines: readonly string[]) => lines.filter((line) => !line.endsWith('unchanged'));

describe('a pair', () => {
  const a = forward('www A 192.0.2.1', 'mail A 192.0.2.2');

  test('is unchanged where nothing that judges it differs', async () => {
    expect(await changes({ a }, { a })).toEqual([
      'www.example.org 192.0.2.1: unchanged',
      'mail.example.org 192.0.2.2: unchanged',
    ]);
  });

  test.each<[string, Files]>([
    ['lines move', { a: forward('', '; a comment', 'mail A 192.0.2.2', 'www A 192.0.2.1') }],
    ['the file is renamed', { 'zones/b': a }],
    ['the pairs are spread over files', { a: forward('www A 192.0.2.1'), b: forward('mail A 192.0.2.2') }],
    [
      'it is written otherwise',
      { a: forward('WWW.example.ORG. 60 IN A 192.0.2.1', '$ORIGIN org.', 'mail.example A 192.0.2.2') },
    ],
    [
      'another type stands beside it',
      { a: forward('www A 192.0.2.1', 'www TXT "x"', 'mail A 192.0.2.2', 'mail MX 10 mail') },
    ],
  ])('is unchanged where %s', async (_, head) => {
    expect(touched(await changes({ a }, head))).toEqual([]);
  });

  test('is added or removed by its name or its address', async () => {
    expect(touched(await changes({ a }, { a: forward('web A 192.0.2.1', 'mail A 192.0.2.3') }))).toEqual([
      'web.example.org 192.0.2.1: added',
      'mail.example.org 192.0.2.3: added',
      'www.example.org 192.0.2.1: removed a:5',
      'mail.example.org 192.0.2.2: removed a:6',
    ]);
  });

  test('changes with the origin that it is read under', async () => {
    const relative = (origin: string) => ({
      a: `$ORIGIN ${origin}.\n$TTL 60\n@ SOA n h 1 2 3 4 5\n@ NS n\nwww A 192.0.2.1\n`,
    });
    expect(touched(await changes(relative('example.org'), relative('example.net')))).toEqual([
      'www.example.net 192.0.2.1: added',
      'www.example.org 192.0.2.1: removed a:5',
    ]);
  });

  test('is counted: a second declaration is added, and its going removes nothing', async () => {
    const twice = forward('www A 192.0.2.1', 'mail A 192.0.2.2', 'www A 192.0.2.1');
    expect(touched(await changes({ a }, { a: twice }))).toEqual(['www.example.org 192.0.2.1: added']);
    expect(touched(await changes({ a: twice }, { a }))).toEqual([]);
  });

  test('is altered where another name shares its address from now on', async () => {
    expect(
      touched(await changes({ a }, { a: forward('www A 192.0.2.1', 'mail A 192.0.2.2', 'web A 192.0.2.1') })),
    ).toEqual(['www.example.org 192.0.2.1: altered', 'web.example.org 192.0.2.1: added']);
    const exact = { ...POLICY, match: 'exact' as const };
    expect(
      touched(
        await changes({ a }, { a: forward('www A 192.0.2.1', 'mail A 192.0.2.2', 'web A 192.0.2.1') }, exact),
      ),
    ).toEqual(['web.example.org 192.0.2.1: added']);
  });

  test('is unchanged where its name gains another address', async () => {
    expect(
      touched(await changes({ a }, { a: forward('www A 192.0.2.1', 'www A 192.0.2.9', 'mail A 192.0.2.2') })),
    ).toEqual(['www.example.org 192.0.2.9: added']);
  });

  test('among a crowd is unchanged in whatever order the crowd stands', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => `n${i} A 192.0.2.1`);
    expect(touched(await changes({ a: forward(...lines) }, { a: forward(...lines.toReversed()) }))).toEqual(
      [],
    );
    const more = await changes({ a: forward(...lines) }, { a: forward(...lines, 'late A 192.0.2.1') });
    expect(touched(more).length).toBe(51);
  });
});

describe('expect: entries', () => {
  const expecting = (text: string) => ({ 'ptr-gate.yml': `expect:\n${text}` });
  test('change with their PTR targets, whatever their order', async () => {
    const base = expecting('  a.example: {address: 192.0.2.1, ptr: [x.example, y.example]}\n');
    expect(
      touched(
        await changes(base, expecting('  a.example: {address: 192.0.2.1, ptr: [y.example, x.example]}\n')),
      ),
    ).toEqual([]);
    expect(
      touched(await changes(base, expecting('  a.example: {address: 192.0.2.1, ptr: [x.example]}\n'))),
    ).toEqual(['a.example 192.0.2.1: altered']);
    expect(touched(await changes(base, expecting('  a.example: 192.0.2.1\n')))).toEqual([
      'a.example 192.0.2.1: altered',
    ]);
  });

  test('change with their region', async () => {
    const base = expecting('  a.example: {us: {A: 192.0.2.1}, eu: {A: 192.0.2.2}}\n');
    expect(
      touched(await changes(base, expecting('  a.example: {us: {A: 192.0.2.1}, asia: {A: 192.0.2.2}}\n'))),
    ).toEqual(['a.example 192.0.2.2: added', 'a.example 192.0.2.2: removed ptr-gate.yml:2']);
  });
});

describe('the declared data of the reverse name', () => {
  const f = forward('www A 192.0.2.1', 'mail A 192.0.2.2');
  const ptrs = ['1 PTR www.example.org.', '2 PTR mail.example.org.'];
  const base = { f, r: reverse(...ptrs) };

  test.each<[string, string[], string[]]>([
    [
      'a PTR that goes',
      ['1 PTR www.example.org.'],
      ['mail.example.org 192.0.2.2: altered', 'mail.example.org 192.0.2.2 (PTR): removed r:6'],
    ],
    [
      'a PTR that names another',
      ['1 PTR www.example.org.', '2 PTR smtp.example.org.'],
      [
        'mail.example.org 192.0.2.2: altered',
        'smtp.example.org 192.0.2.2 (PTR): added',
        'mail.example.org 192.0.2.2 (PTR): removed r:6',
      ],
    ],
    [
      'a second PTR',
      [...ptrs, '2 PTR smtp.example.org.'],
      ['mail.example.org 192.0.2.2: altered', 'smtp.example.org 192.0.2.2 (PTR): added'],
    ],
    [
      'a CNAME in place of a PTR',
      ['1 PTR www.example.org.', '2 CNAME 2.classless', '2.classless PTR mail.example.org.'],
      ['mail.example.org 192.0.2.2: altered'],
    ],
    [
      'a delegation',
      [ptrs[0]!, '2 NS ns.example.net.'],
      ['mail.example.org 192.0.2.2: altered', 'mail.example.org 192.0.2.2 (PTR): removed r:6'],
    ],
  ])('alters the pair: %s', async (_, lines, expected) => {
    expect(touched(await changes(base, { f, r: reverse(...lines) }))).toEqual(expected);
  });

  test('alters the pair whose reverse name is led elsewhere, out of what is held', async () => {
    const lead = (line: string) => ({ f, r: reverse('1 PTR www.example.org.', line) });
    expect(
      touched(await changes(lead('2 CNAME 2.a.example.net.'), lead('2 CNAME 2.b.example.net.'))),
    ).toEqual(['mail.example.org 192.0.2.2: altered']);
    expect(touched(await changes(lead('2 NS a.example.net.'), lead('2 NS b.example.net.')))).toEqual([
      'mail.example.org 192.0.2.2: altered',
    ]);
  });

  test('alters every pair whose reverse zone comes or goes', async () => {
    expect(touched(await changes({ f }, { f, r: reverse() }))).toEqual([
      'www.example.org 192.0.2.1: altered',
      'mail.example.org 192.0.2.2: altered',
    ]);
    expect(touched(await changes({ f, r: reverse() }, { f }))).toEqual([
      'www.example.org 192.0.2.1: altered',
      'mail.example.org 192.0.2.2: altered',
    ]);
  });

  test('alters nothing by order, TTL, SOA or comments', async () => {
    const head = `${soa('2.0.192.in-addr.arpa').replace(' 1 3600', ' 2 3600')}; moved\n2 7200 PTR mail.example.org.\n1 PTR WWW.Example.Org.\n`;
    expect(touched(await changes(base, { f, r: head }))).toEqual([]);
  });

  test('the target of a PTR record: its forward data alters the record', async () => {
    const head = { f: forward('www A 192.0.2.1', 'mail A 192.0.2.22'), r: base.r };
    expect(touched(await changes(base, head))).toEqual([
      'mail.example.org 192.0.2.22: added',
      'mail.example.org 192.0.2.2 (PTR): altered',
      'mail.example.org 192.0.2.2: removed f:6',
    ]);
  });

  test('whether this change declares the PTR is told from the acceptable target alone', async () => {
    const changeOf = async (before: readonly string[], after: readonly string[]) => {
      const from = await worldOf({ f, r: reverse(...before) }, POLICY);
      const to = await worldOf({ f, r: reverse(...after) }, POLICY);
      const comparison = indexBase(from.all(), from.declared).compare(to.declared);
      for (const one of to.all()) {
        if (
          one.kind !== 'expectation' ||
          one.expectation.requires === 'forward' ||
          one.expectation.name !== ('www.example.org' as DomainName)
        )
          continue;
        const { address, name } = one.expectation;
        expect([addressTypeOf(address), name]).toEqual(['A', 'www.example.org']);
        return comparison.reverseChange(
          one.expectation,
          declaredLookup(to.declared.zones, reverseNameOf(address), 'PTR', undefined)!,
        ).change;
      }
      return undefined;
    };
    expect(await changeOf([], ['1 PTR www.example.org.'])).toBe('added');
    expect(await changeOf(['1 PTR old.example.org.'], ['1 PTR www.example.org.'])).toBe('altered');
    expect(await changeOf(['1 PTR www.example.org.'], ['1 PTR www.example.org.'])).toBe('unchanged');
    expect(
      await changeOf(['1 PTR www.example.org.'], ['1 PTR www.example.org.', '1 PTR more.example.org.']),
    ).toBe('unchanged');
  });
});

describe('ignore comments', () => {
  const line = (comment: string) => ({ a: forward(`www A 192.0.2.1 ; ${comment}`) });
  const approved = async (baseFiles: Files, headFiles: Files) => {
    const base = await worldOf(baseFiles, POLICY);
    const head = await worldOf(headFiles, POLICY);
    const comparison = indexBase(base.all(), base.declared).compare(head.declared);
    for (const one of head.all())
      if (one.kind === 'expectation')
        return comparison.expectation(one.expectation).ignores?.map(({ added }) => added !== true);
    return undefined;
  };
  const old = line('ptr-gate: ignore ptr-missing until 2027-01-31 -- ticket 1');

  test.each<[string, Files, boolean]>([
    ['the same', old, true],
    ['a better reason', line('ptr-gate: ignore ptr-missing until 2027-01-31 -- ticket 1, see 2'), true],
    ['a later date', line('ptr-gate: ignore ptr-missing until 2028-01-31 -- ticket 1'), false],
    ['no date', line('ptr-gate: ignore ptr-missing -- ticket 1'), false],
    ['another rule', line('ptr-gate: ignore ptr-mismatch until 2027-01-31 -- ticket 1'), false],
    ['one rule more', line('ptr-gate: ignore ptr-missing, ptr-mismatch until 2027-01-31 -- ticket 1'), false],
  ])('%s is approved by the base: %j %s', async (_, head, expected) => {
    expect(await approved(old, head)).toEqual([expected]);
  });

  test('one on another pair, or where there was none, is new', async () => {
    expect(await approved(line('nothing'), old)).toEqual([false]);
    expect(await approved({ a: old.a!.replace('www', 'web') }, old)).toEqual([false]);
  });
});

describe('defects', () => {
  const bad = (...lines: string[]) => ({ a: forward(...lines) });
  test("of the base stay the base's, also on another line; new ones are new", async () => {
    const base = bad('www A 192.0.2.300');
    expect(await changes(base, bad('', '; moved', 'www A 192.0.2.300'))).toEqual([
      'source-syntax: unchanged',
    ]);
    expect(await changes(base, bad('www A 192.0.2.300', 'web A 192.0.2.300'))).toEqual([
      'source-syntax: unchanged',
      'source-syntax: added',
    ]);
    expect(await changes(base, bad('www A 192.0.2.301'))).toEqual(['source-syntax: added']);
  });

  test('of a renamed file, and of lines that move, stay the ones of the base', async () => {
    const lines = ['www A 192.0.2.1', 'www CNAME web', '$ORIGIN sub\\256', 'x A 192.0.2.2'];
    const base = { a: forward(...lines) };
    const same = await changes(base, base);
    expect(same.filter((line) => line.includes(': unchanged')).length).toBe(3);
    expect(touched(await changes(base, { 'zones/b': forward('', '', ...lines) }))).toEqual([]);
  });

  test('and their repair alter no pair beside them', async () => {
    const whole = {
      ...bad('www A 192.0.2.1'),
      r: reverse('1 PTR www.example.org.', '9 PTR www.example.org.'),
    };
    const broken = { ...whole, ...bad('www A 192.0.2.1', 'web A 192.0.2.300') };
    const half = { ...whole, r: reverse('1 PTR www.example.org.', '9 PTR www.example.org.', '2 PTR -\\256') };
    for (const other of [broken, half]) {
      expect(touched(await changes(whole, other))).toEqual(['source-syntax: added']);
      expect(touched(await changes(other, whole))).toEqual([]);
    }
    const without = { ...broken, r: reverse('9 PTR www.example.org.') };
    expect(touched(await changes(half, without))).toEqual([
      'www.example.org 192.0.2.1: altered',
      'source-syntax: added',
      'www.example.org 192.0.2.1 (PTR): removed r:5',
    ]);
  });
});

test('glue that goes is no removed pair, and a pair that becomes glue is altered', async () => {
  const glue = forward('sub NS ns.sub', 'ns.sub A 192.0.2.1');
  expect(touched(await changes({ a: glue }, { a: forward() }))).toEqual([]);
  expect(touched(await changes({ a: forward('ns.sub A 192.0.2.1') }, { a: glue }))).toEqual([
    'ns.sub.example.org 192.0.2.1: altered',
  ]);
});

test('comparing a version with itself, its lines in any order and in any files, changes nothing', async () => {
  const name = fc.constantFrom('a', 'b', 'c.d', '*.w');
  const record = fc
    .tuple(name, fc.integer({ min: 1, max: 4 }))
    .map(([owner, last]) => `${owner} A 192.0.2.${last}`);
  const ptr = fc
    .tuple(fc.integer({ min: 1, max: 4 }), name)
    .map(([last, owner]) => `${last} PTR ${owner.replace('*', 'x')}.example.org.`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 8 }),
      fc.array(ptr, { maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      async (records, ptrs, order) => {
        const shuffled = records.toSorted(() => (order.next().value! % 3) - 1);
        const cut = records.length >> 1;
        const base = { f: forward(...records), r: reverse(...ptrs) };
        const head = {
          x: forward(...shuffled.slice(0, cut)),
          y: forward(...shuffled.slice(cut)),
          r: reverse(...ptrs.toReversed()),
        };
        expect(touched(await changes(base, head))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
