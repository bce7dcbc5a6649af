import { describe, expect, test } from 'vitest';
import type { Expectation, Match } from '../../src/model/expectation.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { declare } from '../../src/sources/declared.ts';
import { expectations, type PairPolicy } from '../../src/sources/expect.ts';
import { read } from '../../src/sources/read.ts';
import { zone } from '../offline.ts';

const POLICY: PairPolicy = { stage: 'pre-publish', match: undefined, networks: undefined };

async function expected(files: Readonly<Record<string, string>>, policy: Partial<PairPolicy> = {}) {
  const readable = await read(
    memoryTree(files),
    Object.keys(files).map((pattern) => ({ pattern })),
  );
  return [...expectations(readable, declare(readable), { ...POLICY, ...policy })];
}

const pairs = (all: Awaited<ReturnType<typeof expected>>): Expectation[] =>
  all.flatMap((one) => (one.kind === 'expectation' ? [one.expectation] : []));

describe('acceptable PTR targets', () => {
  const files = {
    'ptr-gate.yml':
      'expect: {e.example.org: 20.1.2.1, f.example.org: 20.1.2.1, "*.g.example.org": 20.1.2.1}\n',
    'db.example.org': zone('example.org', 'a A 20.1.2.1', 'b A 20.1.2.1', '* A 20.1.2.1'),
  };
  test.each<[Match | undefined, string, readonly string[]]>([
    [undefined, 'e.example.org', ['e.example.org', 'f.example.org', '*.g.example.org']],
    [
      undefined,
      'a.example.org',
      [
        'e.example.org',
        'f.example.org',
        '*.g.example.org',
        'a.example.org',
        'b.example.org',
        '*.example.org',
      ],
    ],
    ['exact', 'e.example.org', ['e.example.org']],
    ['exact', 'a.example.org', ['a.example.org']],
    ['confirmed', 'a.example.org', []],
    // A wildcard has no PTR of its own.
    [
      'exact',
      '*.example.org',
      [
        'e.example.org',
        'f.example.org',
        '*.g.example.org',
        'a.example.org',
        'b.example.org',
        '*.example.org',
      ],
    ],
  ])('match %s: %s', async (match, name, targets) => {
    const pair = pairs(await expected(files, { match })).find((one) => one.name === name)!;
    expect(pair.ptr).toEqual(targets);
  });
});

describe('PTR owners', () => {
  test.each<[string, string]>([
    ['1 PTR a.example.org.', 'expectation 20.1.2.1'],
    ['@ PTR a.example.org.', 'defect reverse-name-malformed'],
    ['300 PTR a.example.org.', 'defect reverse-name-malformed'],
    ['1.1 PTR a.example.org.', 'defect reverse-name-malformed'],
    ['* PTR a.example.org.', 'skip not-a-reverse-name'],
    ['_http._tcp PTR a.example.org.', 'skip not-a-reverse-name'],
    ['5.0/25 PTR a.example.org.', 'expectation 20.1.2.5'],
    ['0-127 PTR a.example.org.', 'skip classless-owner'],
  ])('%s: %s', async (line, outcome) => {
    const [only] = await expected({ 'reverse.zone': zone('2.1.20.in-addr.arpa', line) });
    const words =
      only!.kind === 'expectation'
        ? only!.expectation.address
        : only!.kind === 'skip'
          ? only!.skip.reason
          : only!.defect.kind;
    expect(`${only!.kind} ${words}`).toBe(outcome);
  });

  test('the address that the target has in the repository says what a malformed owner should be', async () => {
    const all = await expected({
      'db.example.org': zone('example.org', 'a AAAA 2a02:db8::1'),
      'reverse.zone': zone('8.b.d.0.2.0.a.2.ip6.arpa', '1.0.0.0 PTR a.example.org.'),
    });
    const [defect] = all.flatMap((one) => (one.kind === 'defect' ? [one.defect] : []));
    expect(defect!.expected).toEqual([`1.${'0.'.repeat(23)}8.b.d.0.2.0.a.2.ip6.arpa`]);
  });

  test('a PTR record expects its target alone, and only the forward of it', async () => {
    const [ptr] = pairs(
      await expected(
        { 'reverse.zone': zone('2.1.20.in-addr.arpa', '1 PTR A.Example.ORG.') },
        { stage: 'published' },
      ),
    );
    expect(ptr).toMatchObject({
      name: 'a.example.org',
      requires: 'forward',
      forward: 'required',
      declaredAs: 'ptr-record',
      ptr: ['a.example.org'],
    });
  });
});

test('what is left out keeps its place among the pairs, and says why', async () => {
  const all = pairs(
    await expected(
      {
        'db.example.org': zone(
          'example.org',
          'a A 20.1.2.1',
          'sub NS ns.sub',
          'ns.sub A 20.1.2.2',
          'b A 20.1.3.1',
        ),
      },
      { networks: [{ address: '20.1.2.0' as Expectation['address'], length: 24 }] },
    ),
  );
  expect(all.map(({ name, leftOut }) => `${name} ${leftOut?.reason ?? 'judged'}`)).toEqual([
    'a.example.org judged',
    'ns.sub.example.org glue',
    'b.example.org not-our-network',
  ]);
});
