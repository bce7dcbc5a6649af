import { describe, expect, test } from 'vitest';
import type { RegionName } from '../../src/model/expectation.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { createJudge } from '../../src/rules/judge.ts';
import { nameWithoutTail } from '../../src/rules/missing-dot.ts';
import {
  ADDRESS,
  contextOf,
  declaration,
  ELSEWHERE,
  expectedOf,
  failure,
  judgeOne,
  NAME,
  names,
  nodata,
  nxdomain,
  OTHER,
  observe,
  outcomeOf,
  POLICY,
  pair,
  ptrRecord,
  REVERSE_ZONE,
  type Row,
  rrset,
} from './situations.ts';

const required = pair({ forward: 'required' });
const handWritten = pair({ forward: 'required', declaredAs: 'expect' });
const held = pair({ forward: 'forbidden', region: 'ap-southeast' as RegionName });

const PAIRS: readonly Row[] = [
  {
    title: 'published and live',
    stage: 'published',
    pair: required,
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS, ELSEWHERE]),
    state: 'verified',
  },
  {
    title: 'published and NXDOMAIN',
    stage: 'published',
    pair: required,
    reverse: rrset([NAME]),
    forward: nxdomain(),
    state: 'failed',
    finds: ['forward-missing'],
  },
  {
    title: 'published and NODATA',
    stage: 'published',
    pair: required,
    reverse: rrset([NAME]),
    forward: nodata(),
    state: 'failed',
    finds: ['forward-missing'],
  },
  {
    title: 'published with another address',
    stage: 'published',
    pair: required,
    reverse: rrset([NAME]),
    forward: rrset([ELSEWHERE]),
    state: 'failed',
    finds: ['forward-mismatch'],
  },
  {
    title: 'published and the lookup fails',
    stage: 'published',
    pair: required,
    reverse: rrset([NAME]),
    forward: failure(),
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: 'both lookups fail: one finding for each direction',
    stage: 'published',
    pair: required,
    reverse: failure(),
    forward: failure('servfail'),
    state: 'unverified',
    finds: ['lookup-failed', 'lookup-failed'],
  },
  {
    title: 'a wrong reverse outweighs a failed forward',
    stage: 'published',
    pair: required,
    reverse: rrset([OTHER]),
    forward: failure(),
    state: 'failed',
    finds: ['lookup-failed', 'ptr-mismatch'],
  },
  {
    title: 'required but not asked: a region without a vantage',
    stage: 'published',
    pair: required,
    reverse: rrset([NAME]),
    state: 'ready',
  },
  {
    title: 'another address before publication is no matter',
    reverse: rrset([NAME]),
    forward: rrset([ELSEWHERE]),
    state: 'ready',
  },
  {
    title: "the repository's forward zone lacks a pair written by hand",
    stage: 'published',
    pair: handWritten,
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS]),
    declaredForward: rrset([ELSEWHERE]),
    state: 'failed',
    finds: ['forward-mismatch'],
  },
  {
    title: 'a reverse-only assertion asks nothing of the forward',
    pair: pair({ requires: 'reverse' }),
    reverse: rrset([NAME]),
    forward: failure(),
    state: 'verified',
  },
];

const PTR_RECORDS: readonly Row[] = [
  {
    title: 'added before its target, whose zone is not held',
    pair: ptrRecord({ change: 'added' }),
    forward: nxdomain(),
    state: 'ready',
  },

  {
    title: 'the held zone leads back, nothing live yet',
    pair: ptrRecord(),
    declaredForward: rrset([ADDRESS]),
    forward: nxdomain(),
    state: 'ready',
  },
  {
    title: 'the held zone leads back, live as well',
    pair: ptrRecord(),
    declaredForward: rrset([ADDRESS]),
    forward: rrset([ADDRESS]),
    state: 'verified',
  },
  {
    title: 'the held zone leads back, live is silent: not needed before publication',
    pair: ptrRecord(),
    declaredForward: rrset([ADDRESS]),
    forward: failure(),
    state: 'ready',
  },
  {
    title: 'once published it is needed',
    stage: 'published',
    pair: ptrRecord(),
    declaredForward: rrset([ADDRESS]),
    forward: failure(),
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: 'stale: the held zone has no such name',
    pair: ptrRecord(),
    declaredForward: nxdomain(),
    state: 'failed',
    finds: ['forward-missing'],
  },
  {
    title: 'stale: the name moved',
    pair: ptrRecord(),
    declaredForward: rrset([ELSEWHERE]),
    forward: rrset([ADDRESS]),
    state: 'failed',
    finds: ['forward-mismatch'],
  },
  {
    title: 'stale whatever the forward may be',
    pair: ptrRecord({ forward: 'optional' }),
    declaredForward: rrset([ELSEWHERE]),
    state: 'failed',
    finds: ['forward-mismatch'],
  },
  {
    title: 'added before its target: the right order',
    pair: ptrRecord({ change: 'added' }),
    declaredForward: nxdomain(),
    forward: nxdomain(),
    state: 'ready',
  },
  {
    title: 'added, and the target has another address',
    pair: ptrRecord({ change: 'added' }),
    declaredForward: rrset([ELSEWHERE]),
    state: 'failed',
    finds: ['forward-mismatch'],
  },
  {
    title: 'added, but published already',
    stage: 'published',
    pair: ptrRecord({ change: 'added' }),
    declaredForward: nodata(),
    state: 'failed',
    finds: ['forward-missing'],
  },
  {
    title: 'zone not held, optional: absent',
    pair: ptrRecord({ forward: 'optional' }),
    forward: nxdomain(),
    state: 'ready',
  },
  {
    title: 'zone not held, optional: another address',
    pair: ptrRecord({ forward: 'optional' }),
    forward: rrset([ELSEWHERE]),
    state: 'ready',
  },
  {
    title: 'zone not held, required: absent',
    stage: 'published',
    pair: ptrRecord(),
    forward: nxdomain(),
    state: 'failed',
    finds: ['forward-missing'],
  },
  {
    title: 'offline, zone not held',
    offline: true,
    pair: ptrRecord({ forward: 'optional' }),
    state: 'skipped',
    skip: 'forward-zone-not-held',
  },
  {
    title: 'offline, zone held',
    offline: true,
    pair: ptrRecord(),
    declaredForward: rrset([ADDRESS]),
    state: 'verified',
  },
  {
    title: 'the target is an alias in the held zone',
    pair: ptrRecord(),
    declaredForward: rrset([ADDRESS], ['real.example']),
    state: 'failed',
    finds: ['ptr-target-invalid'],
  },
  {
    title: 'the target is an alias live, zone not held',
    pair: ptrRecord({ forward: 'optional' }),
    forward: rrset([ADDRESS], ['real.example']),
    state: 'failed',
    finds: ['ptr-target-invalid'],
  },
  {
    title: 'a live alias that the held zone replaces',
    pair: ptrRecord(),
    declaredForward: rrset([ADDRESS]),
    forward: rrset([ELSEWHERE], ['real.example']),
    state: 'ready',
  },
  {
    title: 'the target is no host name',
    pair: ptrRecord({ name: names('a_b.example')[0]! }),
    declaredForward: rrset([ADDRESS]),
    state: 'failed',
    finds: ['ptr-target-invalid'],
  },
];

const REGIONS: readonly Row[] = [
  {
    title: 'held back, and not live',
    pair: held,
    reverse: rrset([NAME]),
    forward: rrset([ELSEWHERE]),
    state: 'ready',
  },
  {
    title: 'held back, and live',
    pair: held,
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS]),
    state: 'failed',
    finds: ['forward-premature'],
  },
  {
    title: 'held back, and silent',
    pair: held,
    reverse: rrset([NAME]),
    forward: failure(),
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  { title: 'held back, and not asked', pair: held, reverse: rrset([NAME]), state: 'ready' },
];

const ALIASES: readonly Row[] = [
  {
    title: 'a CNAME beside an address record was found when the zone was read',
    reverse: rrset([NAME]),
    declaredForward: rrset([ELSEWHERE], ['cdn.example']),
    state: 'ready',
  },
  {
    title: 'the addresses of a live alias are not those of the name',
    declaredForward: rrset([ADDRESS]),
    reverse: rrset([NAME]),
    forward: rrset([ELSEWHERE], ['cdn.example']),
    state: 'ready',
    finds: ['name-is-alias:warning'],
  },

  {
    title: 'an alias before publication is to be replaced',
    reverse: rrset([NAME]),
    forward: rrset([ELSEWHERE], ['cdn.example']),
    state: 'ready',
    finds: ['name-is-alias:warning'],
  },
  {
    title: 'an alias that dangles is one',
    reverse: rrset([NAME]),
    forward: nxdomain({ aliases: ['cdn.example'] }),
    state: 'ready',
    finds: ['name-is-alias:warning'],
  },
  {
    title: 'an alias once published',
    stage: 'published',
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS], ['cdn.example']),
    state: 'failed',
    finds: ['name-is-alias'],
  },
  {
    title: 'an alias in the held zone contradicts a pair written by hand',
    pair: pair({ declaredAs: 'expect' }),
    reverse: rrset([NAME]),
    declaredForward: rrset([ELSEWHERE], ['cdn.example']),
    forward: nxdomain(),
    state: 'failed',
    finds: ['name-is-alias'],
  },
];

const UNDECLARED: readonly Row[] = [
  {
    title: 'an address that only the live zone has',
    declaredForward: rrset([ADDRESS]),
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS, ELSEWHERE]),
    state: 'verified',
    finds: ['forward-undeclared:warning'],
  },
  {
    title: 'an address that another file declares',
    declares: [
      [NAME, ADDRESS],
      [NAME, ELSEWHERE],
    ],
    declaredForward: rrset([ADDRESS]),
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS, ELSEWHERE]),
    state: 'verified',
  },
  {
    title: 'an address that the change takes away',
    baseDeclares: [[NAME, ELSEWHERE]],
    declaredForward: rrset([ADDRESS]),
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS, ELSEWHERE]),
    state: 'verified',
  },
  {
    title: 'a name whose zone is not held may have any address',
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS, ELSEWHERE]),
    state: 'verified',
  },
  {
    title: 'a pair written by hand says nothing of other addresses',
    pair: pair({ declaredAs: 'expect' }),
    declaredForward: rrset([ADDRESS]),
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS, ELSEWHERE]),
    state: 'verified',
  },
];

const removed = pair({ change: 'removed' });
const ORPHANS: readonly Row[] = [
  {
    title: 'the PTR still stands',
    pair: removed,
    declares: [],
    reverse: rrset([NAME]),
    state: null,
    finds: ['ptr-orphaned:warning'],
  },
  { title: 'the PTR is gone', pair: removed, declares: [], reverse: nxdomain(), state: null },
  { title: 'the PTR names another', pair: removed, declares: [], reverse: rrset([OTHER]), state: null },
  {
    title: 'the address has a new name',
    pair: removed,
    declares: [[OTHER, ADDRESS]],
    reverse: rrset([NAME]),
    state: null,
  },
  {
    title: 'the held zone drops it in the same change',
    pair: removed,
    declares: [],
    declaredReverse: nxdomain(),
    reverse: rrset([NAME]),
    state: null,
  },
  {
    title: 'the held zone keeps it',
    pair: removed,
    declares: [],
    declaredReverse: rrset([NAME]),
    reverse: rrset([NAME]),
    state: null,
    finds: ['ptr-orphaned:warning'],
  },
  {
    title: 'nobody knows: said, not passed over',
    pair: removed,
    declares: [],
    reverse: failure(),
    state: null,
    skip: 'removed',
  },
  {
    title: 'a removed PTR record leaves nothing behind',
    pair: ptrRecord({ change: 'removed' }),
    declares: [],
    state: null,
  },
];

describe.each([
  ['pairs', PAIRS],
  ['PTR records', PTR_RECORDS],
  ['regions', REGIONS],
  ['aliases', ALIASES],
  ['undeclared addresses', UNDECLARED],
  ['removed pairs', ORPHANS],
])('forward: %s', (_, rows) => {
  test.each(rows)('$title', (row) => {
    expect(outcomeOf(row)).toEqual(expectedOf(row));
  });
});

describe('what a forward finding says', () => {
  test('a stale PTR names the record, the seen and the expected', () => {
    const finding = judgeOne({ pair: ptrRecord(), declaredForward: rrset([ELSEWHERE]) }).findings[0]!;
    expect(finding.message).toBe(
      `PTR of ${ADDRESS} names ${NAME}, which is declared with ${ELSEWHERE} at zones/db.example:12, expected ${ADDRESS}`,
    );
    expect(finding.related).toEqual([{ path: 'zones/db.example', line: 12 }]);
  });

  test('a PTR record without its final dot is shown with it', () => {
    const name = names(`${NAME}.${REVERSE_ZONE}`)[0]!;
    const declaredForward = declaration(nxdomain(), REVERSE_ZONE);
    const finding = judgeOne({ pair: ptrRecord({ name }), declaredForward }).findings[0]!;
    expect(finding.message).toContain('without its final dot');
    expect(finding.remedy).toMatchObject({
      zone: REVERSE_ZONE,
      record: '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR stackoverflow.com.',
    });
  });

  test.each<[string, string, string[], string | undefined]>([
    [
      'the declared name that begins with it',
      'mail',
      ['www.example.org', 'mail.example.org'],
      'mail.example.org.',
    ],
    ['the declared name that it abbreviates', 'mail.example', ['mail.example.org'], 'mail.example.org.'],
    ['the one declared name', 'mail', ['smtp.example.org'], 'smtp.example.org.'],
    ['itself, where it has a domain and nothing is declared', 'mail.example.net', [], 'mail.example.net.'],
    ['no record, where another name is declared', 'mail.example.net', ['www.example.org'], undefined],
    ['no record, where nothing tells', 'mail', ['smtp.example.org', 'www.example.org'], undefined],
    ['no record, where nothing is declared', 'mail', [], undefined],
  ])('what was meant by a target without its final dot is %s', (_, written, declared, target) => {
    const name = names(`${written}.${REVERSE_ZONE}`)[0]!;
    const declaredForward = declaration(nxdomain(), REVERSE_ZONE);
    const world = { declares: declared.map((each) => [each, ADDRESS] as const) };
    const { remedy } = judgeOne({ pair: ptrRecord({ name }), declaredForward }, world).findings[0]!;
    expect(remedy?.record).toBe(
      target === undefined ? undefined : `6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR ${target}`,
    );
    expect(remedy?.text).toContain(target === undefined ? 'Write the whole name' : 'with its final dot');
  });

  test('the record that lacks its final dot keeps its owner in a classless zone', () => {
    const zone = '64-127.2.0.192.in-addr.arpa';
    const name = names(`a.example.org.${zone}`)[0]!;
    const address = '192.0.2.66' as IpAddress;
    const declaredForward = declaration(nxdomain(), zone);
    const { remedy } = judgeOne({ pair: ptrRecord({ name, address }), declaredForward }).findings[0]!;
    expect(remedy).toMatchObject({ zone, record: '66 IN PTR a.example.org.' });
  });

  test('of a PTR record whose target does not lead back no address record is proposed: it may be the PTR that is wrong', () => {
    for (const answer of [nxdomain(), rrset([ELSEWHERE])]) {
      const { findings } = judgeOne({ pair: ptrRecord(), declaredForward: answer });
      const { rule, remedy } = findings[0]!;
      expect(rule).toMatch(/^forward-/);
      expect(remedy).not.toHaveProperty('record');
      expect(remedy?.text).toMatch(/remove this PTR record/);
    }
  });

  test.each([
    ['mail.example.org.2.0.192.in-addr.arpa', 'mail.example.org'],
    ['mail.0/25.2.0.192.in-addr.arpa', 'mail'],
    ['a.b.c.example.8.b.d.0.1.0.0.2.ip6.arpa', 'a.b.c.example'],
    ['5.2.0.192.in-addr.arpa', undefined],
    ['b.8.b.d.0.1.0.0.2.ip6.arpa', undefined],
    ['mail.example.org', undefined],
    ['mail.in-addr.arpa.example', undefined],
  ])('%s was meant as %s', (target, meant) => {
    expect(nameWithoutTail(target)).toBe(meant);
  });

  test('a missing address record can be pasted', () => {
    const finding = judgeOne(
      { pair: required, reverse: rrset([NAME]), forward: nodata({ zone: 'com', negativeTtl: 60 }) },
      { stage: 'published' },
    ).findings[0]!;
    expect(finding.message).toBe(
      `${NAME} has no AAAA record (NODATA), expected ${ADDRESS}; resolvers may go on saying so until 14:04 UTC`,
    );
    expect(finding.remedy).toMatchObject({ zone: 'com', record: `stackoverflow IN AAAA ${ADDRESS}` });
  });

  test('an undeclared address is reported once for the name and family, and again where the change touches the pair', () => {
    const { judgeObservation } = createJudge(POLICY, contextOf());
    const found = (change: 'unchanged' | 'added') =>
      judgeObservation(
        observe({
          pair: pair({ change }),
          declaredForward: rrset([ADDRESS]),
          reverse: rrset([NAME]),
          forward: rrset([ADDRESS, ELSEWHERE]),
        }),
      ).findings.map(({ rule, severity, gating }) => [rule, severity, gating]);
    expect(found('unchanged')).toEqual([['forward-undeclared', 'notice', false]]);
    expect(found('unchanged')).toEqual([]);
    expect(found('added')).toEqual([['forward-undeclared', 'warning', true]]);
    expect(found('added')).toEqual([]);
  });
});

test('the result shows what was observed: null where nothing is known, empty where nothing is there', () => {
  const result = (situation: Parameters<typeof judgeOne>[0]) => judgeOne(situation).result;
  expect(result({ reverse: rrset([NAME]), forward: nxdomain() })).toEqual({
    name: NAME,
    address: ADDRESS,
    state: 'ready',
    region: null,
    view: null,
    change: null,
    requires: 'both',
    basis: 'live',
    location: { path: 'zones/db.example', line: 7, column: 1 },
    ptr: [NAME],
    expected: [NAME],
    forward: [],
    live: false,
  });
  expect(result({ reverse: failure(), forward: rrset([ADDRESS]) })).toMatchObject({ ptr: null, live: true });
  expect(result({ reverse: nodata(), forward: failure() })).toMatchObject({
    ptr: [],
    forward: null,
    live: null,
  });
  expect(result({ declaredReverse: rrset([NAME]), declaredForward: rrset([ADDRESS]) })).toMatchObject({
    basis: 'declared',
    ptr: [NAME],
    forward: [ADDRESS],
    live: null,
    state: 'verified',
  });
});
