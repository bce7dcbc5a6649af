import { describe, expect, test } from 'vitest';
import type { FailureCause } from '../../src/model/evidence.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { createJudge } from '../../src/rules/judge.ts';
import {
  ADDRESS,
  contextOf,
  declaration,
  ELSEWHERE,
  expectedOf,
  failure,
  judgeOne,
  lookup,
  NAME,
  names,
  nodata,
  nxdomain,
  OTHER,
  observe,
  outcomeOf,
  POLICY,
  pair,
  REVERSE_ZONE,
  type Row,
  rrset,
} from './situations.ts';

const exact = pair({ match: 'exact', ptr: names(OTHER) });
const confirmed = pair({ match: 'confirmed', ptr: [] });
const wildcard = pair({ name: names('*.cdn.example')[0]!, ptr: names('*.cdn.example') });

const LIVE: readonly Row[] = [
  {
    title: 'the PTR names the pair, the address is not published yet',
    reverse: rrset([NAME]),
    forward: nxdomain(),
    state: 'ready',
  },
  { title: 'both directions are live', reverse: rrset([NAME]), forward: rrset([ADDRESS]), state: 'verified' },
  {
    title: 'NXDOMAIN at the reverse name',
    reverse: nxdomain(),
    forward: nxdomain(),
    state: 'failed',
    finds: ['ptr-missing'],
  },
  {
    title: 'NODATA at the reverse name',
    reverse: nodata(),
    forward: nxdomain(),
    state: 'failed',
    finds: ['ptr-missing'],
  },
  {
    title: 'an empty RRset is no PTR',
    reverse: rrset([]),
    forward: nxdomain(),
    state: 'failed',
    finds: ['ptr-missing'],
  },
  {
    title: 'the PTR names another',
    reverse: rrset([OTHER]),
    forward: nxdomain(),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'a mismatch stays one although the other name leads back: any means declared',
    reverse: rrset([OTHER]),
    forward: nxdomain(),
    confirmations: { [OTHER]: rrset([ADDRESS]) },
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  ...(['timeout', 'servfail', 'refused', 'bogus', 'lame', 'network', 'malformed'] as const).map((cause) => ({
    title: `the reverse lookup fails: ${cause}`,
    reverse: failure(cause),
    forward: nxdomain(),
    state: 'unverified',
    finds: ['lookup-failed'],
  })),
  {
    title: 'the forward fails where it is optional: both of its answers would pass',
    reverse: rrset([NAME]),
    forward: failure('refused'),
    state: 'ready',
  },
  { title: 'the forward was not asked', reverse: rrset([NAME]), state: 'ready' },
  {
    title: 'the right name beside a stray one',
    reverse: rrset([NAME, 'stray.example']),
    forward: nxdomain(),
    state: 'ready',
    finds: ['ptr-ambiguous:warning'],
  },
  {
    title: 'several acceptable names are fine',
    pair: pair({ ptr: names(NAME, OTHER) }),
    reverse: rrset([NAME, OTHER]),
    forward: rrset([ADDRESS]),
    state: 'verified',
  },
  {
    title: 'two stray names are a mismatch, not an ambiguity',
    reverse: rrset(['a.example', 'b.example']),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'a classless delegation: the reverse name is an alias',
    reverse: rrset([NAME], ['25.0/25.2.0.192.in-addr.arpa']),
    forward: nxdomain(),
    state: 'ready',
  },
  {
    title: 'a classless delegation that leads nowhere',
    reverse: nxdomain({ aliases: ['25.0/25.2.0.192.in-addr.arpa'] }),
    state: 'failed',
    finds: ['ptr-missing'],
  },
  {
    title: 'nothing could be asked of a private address',
    pair: pair({ address: '10.1.2.3' as IpAddress }),
    state: 'skipped',
    finds: ['address-private:warning'],
    skip: 'reverse-not-asked',
  },
];

const CONFIRMATION: readonly Row[] = [
  {
    title: 'an accepted target that the repository declares with the address',
    pair: exact,
    declares: [[OTHER, ADDRESS]],
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: nxdomain() },
    state: 'ready',
  },
  {
    title: 'declared is not enough once published',
    pair: exact,
    stage: 'published',
    declares: [[OTHER, ADDRESS]],
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: nxdomain() },
    state: 'failed',
    finds: ['ptr-unconfirmed'],
  },
  {
    title: 'an accepted target that leads back live',
    pair: exact,
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: rrset([ADDRESS]) },
    state: 'ready',
  },
  {
    title: 'an accepted target with other addresses',
    pair: exact,
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: rrset([ELSEWHERE]) },
    state: 'failed',
    finds: ['ptr-unconfirmed'],
  },
  {
    title: 'an accepted target without address',
    pair: exact,
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: nodata() },
    state: 'failed',
    finds: ['ptr-unconfirmed'],
  },
  {
    title: 'the confirmation fails',
    pair: exact,
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: failure() },
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: 'a failed confirmation matters only if no other target confirms',
    pair: pair({ match: 'exact', ptr: names('a.example', 'b.example') }),
    reverse: rrset(['a.example', 'b.example']),
    confirmations: { 'a.example': failure(), 'b.example': rrset([ADDRESS]) },
    state: 'ready',
  },
  {
    title: 'failed and unconfirmed together are unverified: the failed one might have confirmed',
    pair: pair({ match: 'exact', ptr: names('a.example', 'b.example') }),
    reverse: rrset(['a.example', 'b.example']),
    confirmations: { 'a.example': nxdomain(), 'b.example': failure() },
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: 'a target beyond those that are looked up might have confirmed, or not',
    pair: exact,
    reverse: rrset(['stray.example', OTHER]),
    confirmations: { 'stray.example': nxdomain() },
    state: 'unverified',
    finds: ['lookup-failed', 'ptr-ambiguous:warning'],
  },
  {
    title: 'one beyond them matters only if no other target confirms',
    pair: pair({ match: 'exact', ptr: names('a.example', 'b.example') }),
    reverse: rrset(['a.example', 'b.example']),
    confirmations: { 'a.example': rrset([ADDRESS]) },
    state: 'ready',
  },
  {
    title: "the pair's own name among the targets needs no confirmation",
    pair: pair({ ptr: names(NAME, OTHER) }),
    reverse: rrset([NAME, OTHER]),
    confirmations: { [OTHER]: nxdomain() },
    state: 'ready',
  },
  {
    title: 'confirmed: any target that leads back',
    pair: confirmed,
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: rrset([ADDRESS]) },
    state: 'ready',
  },
  {
    title: 'confirmed: none leads back',
    pair: confirmed,
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: rrset([ELSEWHERE]) },
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'confirmed: the lookup that would tell failed',
    pair: confirmed,
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: failure() },
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: "confirmed: the pair's own name",
    pair: confirmed,
    reverse: rrset([NAME]),
    forward: nxdomain(),
    state: 'ready',
  },
  {
    title: 'confirmed: no lookup could be made',
    pair: confirmed,
    reverse: rrset([OTHER]),
    state: 'skipped',
    skip: 'confirmation-not-asked',
  },
  {
    title: 'confirmed: one refuted, one not followed',
    pair: confirmed,
    reverse: rrset([OTHER, 'stray.example']),
    confirmations: { [OTHER]: nxdomain() },
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: 'confirmed: the declared target was not followed, and the live PTR is silent',
    pair: confirmed,
    declares: [],
    declaredReverse: rrset([OTHER]),
    reverse: failure(),
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: 'confirmed: one leads back, one does not',
    pair: confirmed,
    reverse: rrset([OTHER, 'stray.example']),
    confirmations: { [OTHER]: rrset([ADDRESS]), 'stray.example': nxdomain() },
    state: 'ready',
    finds: ['ptr-ambiguous:warning'],
  },
  {
    title: 'confirmed: one leads back, of the other nothing is known, which is no reason to warn',
    pair: confirmed,
    reverse: rrset([OTHER, 'stray.example']),
    confirmations: { [OTHER]: rrset([ADDRESS]), 'stray.example': failure() },
    state: 'ready',
  },
];

const TARGETS: readonly Row[] = [
  {
    title: "the pair's own name looked up as a target is still name-is-alias alone",
    stage: 'published',
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS], ['real.example']),
    confirmations: { [NAME]: rrset([ADDRESS], ['real.example']) },
    state: 'failed',
    finds: ['name-is-alias'],
  },

  {
    title: 'the target has an underscore',
    pair: pair({ name: names('my_host.example')[0]! }),
    reverse: rrset(['my_host.example']),
    state: 'failed',
    finds: ['ptr-target-invalid'],
  },
  {
    title: 'the target is an address',
    pair: pair({ ptr: names('192.0.2.1') }),
    reverse: rrset(['192.0.2.1']),
    confirmations: { '192.0.2.1': rrset([ADDRESS]) },
    state: 'failed',
    finds: ['ptr-target-invalid'],
  },
  {
    title: 'the target is an alias that leads back',
    pair: exact,
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: rrset([ADDRESS], ['real.example']) },
    state: 'failed',
    finds: ['ptr-target-invalid'],
  },
  {
    title: 'the target is an alias now, and the repository gives it an address',
    pair: exact,
    declares: [[OTHER, ADDRESS]],
    reverse: rrset([OTHER]),
    confirmations: { [OTHER]: rrset([ELSEWHERE], ['real.example']) },
    state: 'ready',
  },
  {
    title: "the pair's own name is an alias: that is name-is-alias",
    stage: 'published',
    pair: pair({ forward: 'required' }),
    reverse: rrset([NAME]),
    forward: rrset([ADDRESS], ['real.example']),
    state: 'failed',
    finds: ['name-is-alias'],
  },
];

const TWO_WORLDS: readonly Row[] = [
  {
    title: 'offline, confirmed by the repository alone',
    offline: true,
    stage: 'published',
    pair: confirmed,
    declares: [[OTHER, ADDRESS]],
    declaredReverse: rrset([OTHER]),
    state: 'ready',
  },
  {
    title: 'offline, nothing that could confirm',
    offline: true,
    stage: 'published',
    pair: confirmed,
    declares: [],
    declaredReverse: rrset([OTHER]),
    state: 'skipped',
    skip: 'confirmation-not-asked',
  },

  {
    title: 'declared right, live right',
    declaredReverse: rrset([NAME]),
    reverse: rrset([NAME]),
    state: 'ready',
  },
  {
    title: 'declared right, live missing',
    declaredReverse: rrset([NAME]),
    reverse: nxdomain(),
    state: 'pending',
    finds: ['ptr-pending'],
  },
  {
    title: 'declared right, live another',
    declaredReverse: rrset([NAME]),
    reverse: rrset([OTHER]),
    state: 'pending',
    finds: ['ptr-pending'],
  },
  {
    title: 'declared right, live silent',
    declaredReverse: rrset([NAME]),
    reverse: failure(),
    state: 'unverified',
    finds: ['lookup-failed'],
  },
  {
    title: 'declared right by this very change',
    declaredReverse: { ...declaration(rrset([NAME]), REVERSE_ZONE), change: 'added' },
    reverse: nxdomain(),
    state: 'pending',
    finds: ['ptr-pending:warning'],
  },
  {
    title: 'declared right long ago and still not live',
    declaredReverse: { ...declaration(rrset([NAME]), REVERSE_ZONE), change: 'unchanged' },
    reverse: nxdomain(),
    state: 'pending',
    finds: ['ptr-pending'],
  },
  {
    title: 'not declared, live right: the next publication takes it away',
    declaredReverse: nxdomain(),
    reverse: rrset([NAME]),
    state: 'failed',
    finds: ['ptr-missing'],
  },
  {
    title: 'declared as another, live right',
    declaredReverse: rrset([OTHER]),
    reverse: rrset([NAME]),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'not declared, live silent: the zone decides',
    declaredReverse: nodata(),
    reverse: failure(),
    state: 'failed',
    finds: ['ptr-missing'],
  },
  {
    title: 'a stray PTR declared beside the right one',
    declaredReverse: rrset([NAME, 'stray.example']),
    reverse: rrset([NAME]),
    state: 'ready',
    finds: ['ptr-ambiguous:warning'],
  },
  {
    title: 'a live stray PTR goes with the publication',
    declaredReverse: rrset([NAME]),
    reverse: rrset([NAME, 'stray.example']),
    state: 'ready',
  },
  { title: 'offline, declared right', offline: true, declaredReverse: rrset([NAME]), state: 'ready' },
  {
    title: 'offline, both zones agree',
    offline: true,
    declaredReverse: rrset([NAME]),
    declaredForward: rrset([ADDRESS]),
    state: 'verified',
  },
  {
    title: 'offline, declared as another',
    offline: true,
    declaredReverse: rrset([OTHER]),
    declaredForward: rrset([ADDRESS]),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  { title: 'offline, zone not held', offline: true, state: 'skipped', skip: 'reverse-zone-not-held' },
  {
    title: 'pending, and only what is live was looked up',
    pair: exact,
    declaredReverse: rrset([OTHER]),
    reverse: rrset(['stray.example']),
    confirmations: { 'stray.example': nxdomain() },
    state: 'pending',
    finds: ['ptr-pending'],
  },
  {
    title: 'pending and unconfirmed: two different things to do',
    pair: exact,
    declaredReverse: rrset([OTHER]),
    reverse: nxdomain(),
    confirmations: { [OTHER]: nxdomain() },
    state: 'failed',
    finds: ['ptr-pending', 'ptr-unconfirmed'],
  },
];

const WILDCARDS: readonly Row[] = [
  {
    title: 'a wildcard without other names accepts what it covers',
    pair: { ...wildcard, ptr: [] },
    declares: [['*.cdn.example', ADDRESS]],
    reverse: rrset(['edge1.cdn.example']),
    state: 'ready',
  },
  {
    title: 'a wildcard that must match exactly does not',
    pair: { ...wildcard, match: 'exact', ptr: names('edge9.cdn.example') },
    declares: [['*.cdn.example', ADDRESS]],
    reverse: rrset(['edge1.cdn.example']),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'a wildcard is never more than ready',
    pair: { ...wildcard, requires: 'reverse' },
    declares: [['*.cdn.example', ADDRESS]],
    reverse: rrset(['edge1.cdn.example']),
    state: 'ready',
  },

  {
    title: 'a name that the wildcard covers',
    pair: wildcard,
    declares: [['*.cdn.example', ADDRESS]],
    reverse: rrset(['edge1.cdn.example']),
    confirmations: { 'edge1.cdn.example': nxdomain() },
    state: 'ready',
  },
  {
    title: 'a name that is declared with another address is not covered',
    pair: wildcard,
    declares: [
      ['*.cdn.example', ADDRESS],
      ['edge1.cdn.example', ELSEWHERE],
    ],
    reverse: rrset(['edge1.cdn.example']),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'a declared name in between ends the wildcard',
    pair: wildcard,
    declares: [
      ['*.cdn.example', ADDRESS],
      ['b.cdn.example', ELSEWHERE],
    ],
    reverse: rrset(['a.b.cdn.example']),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'the parent of the wildcard is not covered',
    pair: wildcard,
    declares: [['*.cdn.example', ADDRESS]],
    reverse: rrset(['cdn.example']),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'a name whose text merely ends alike is not covered',
    pair: wildcard,
    declares: [['*.cdn.example', ADDRESS]],
    reverse: rrset(['xcdn.example']),
    state: 'failed',
    finds: ['ptr-mismatch'],
  },
  {
    title: 'a wildcard among the acceptable names of another pair',
    pair: pair({ ptr: names(NAME, '*.cdn.example') }),
    declares: [
      [NAME, ADDRESS],
      ['*.cdn.example', ADDRESS],
    ],
    reverse: rrset(['edge1.cdn.example']),
    state: 'ready',
  },
];

describe.each([
  ['the live world', LIVE],
  ['confirmation', CONFIRMATION],
  ['PTR targets', TARGETS],
  ['declared and live', TWO_WORLDS],
  ['wildcards', WILDCARDS],
])('reverse: %s', (_, rows) => {
  test.each(rows)('$title', (row) => {
    expect(outcomeOf(row)).toEqual(expectedOf(row));
  });
});

const first = (...given: Parameters<typeof judgeOne>) => judgeOne(...given).findings[0]!;

describe('what a reverse finding says', () => {
  test('the incident: who is named, who was expected, and the line to paste', () => {
    const finding = first({ reverse: { answer: { ...rrset([OTHER]), zone: REVERSE_ZONE } } });
    expect(finding.message).toBe(`PTR of ${ADDRESS} names ${OTHER}, expected ${NAME}`);
    expect(finding.remedy).toMatchObject({
      zone: REVERSE_ZONE,
      record: '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR stackoverflow.com.',
    });
    expect(finding).toMatchObject({
      name: NAME,
      address: ADDRESS,
      expected: [NAME],
      observed: [OTHER],
      location: { path: 'zones/db.example', line: 7 },
      gating: true,
    });
    expect(finding.evidence).toEqual([
      {
        question: 'PTR 6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa',
        answer: `${OTHER} (TTL 3600)`,
        server: '127.0.0.1:53 (udp)',
      },
    ]);
  });

  test('two records on one line have one place', () => {
    const location = { path: 'zones/reverse.yaml', line: 4 };
    const declaredReverse = {
      ...declaration(rrset([NAME, 'stray.example']), REVERSE_ZONE),
      locations: [
        { ...location, column: 9 },
        { ...location, column: 30 },
      ],
    };
    expect(first({ declaredReverse }).message).toMatch(/ \(zones\/reverse\.yaml:4\)$/);
    const wrong = { ...declaredReverse, answer: rrset([OTHER, 'stray.example']) };
    expect(first({ declaredReverse: wrong }).message).toMatch(/ at zones\/reverse\.yaml:4, expected/);
  });

  test('a wildcard has no PTR record to paste, and the remedy says what one would name', () => {
    const wild = pair({ name: names('*.dev.example.net')[0]!, ptr: names('*.dev.example.net') });
    for (const found of [
      judgeOne({ pair: wild, declaredReverse: nxdomain({ zone: REVERSE_ZONE }) }),
      judgeOne({ pair: wild, reverse: nxdomain({ zone: REVERSE_ZONE }) }),
      judgeOne({ pair: wild, reverse: rrset([OTHER]) }),
    ]) {
      const { remedy } = found.findings[0]!;
      expect(remedy).not.toHaveProperty('record');
      expect(remedy?.text).toContain('a PTR record to a name that *.dev.example.net covers');
      expect(remedy?.text).not.toMatch(/this (?:PTR|one)/);
    }
  });

  test('without a known zone the owner is fully qualified', () => {
    expect(first({ reverse: rrset([OTHER]) }).remedy).toMatchObject({
      record:
        '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa. IN PTR stackoverflow.com.',
    });
    expect(first({ reverse: rrset([OTHER]) }).remedy).not.toHaveProperty('zone');
  });

  test('a negative answer brings the zone, and the time until which resolvers repeat it, in UTC and rounded up', () => {
    const finding = first({ reverse: nxdomain({ zone: REVERSE_ZONE, negativeTtl: 1800 }) });
    expect(finding.message).toBe(
      `${ADDRESS} has no PTR record (NXDOMAIN), expected ${NAME}; resolvers may go on saying so until 14:33 UTC`,
    );
    expect(finding.remedy?.record).toBe('6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR stackoverflow.com.');
  });

  test('on another day the time has its date, and a TTL of zero is no time', () => {
    expect(first({ reverse: nxdomain({ negativeTtl: 86400 }) }).message).toContain(
      'until 2026-11-24 14:03 UTC',
    );
    expect(first({ reverse: nxdomain({ negativeTtl: 0 }) }).message).not.toContain('until');
  });

  test('a zone of the registries is nobody to paste into', () => {
    for (const zone of ['ip6.arpa', '6.2.ip6.arpa', '.']) {
      const { remedy } = first({ reverse: nxdomain({ zone }) });
      expect(remedy).not.toHaveProperty('zone');
      expect(remedy?.text).toContain('delegated');
      expect(remedy?.record).toMatch(/ip6\.arpa\. IN PTR/);
    }
  });

  test('the owner is the canonical name where the reverse name is an alias', () => {
    const { remedy } = first({
      pair: pair({ address: '192.0.9.25' as IpAddress }),
      reverse: nxdomain({ zone: '0/25.9.0.192.in-addr.arpa', aliases: ['25.0/25.9.0.192.in-addr.arpa'] }),
    });
    expect(remedy).toMatchObject({
      zone: '0/25.9.0.192.in-addr.arpa',
      record: '25 IN PTR stackoverflow.com.',
    });
  });

  test("the repository's own zone is cited with file and line", () => {
    const finding = first({ declaredReverse: rrset([OTHER]), reverse: rrset([NAME]) });
    expect(finding.message).toBe(
      `PTR of ${ADDRESS} is declared as ${OTHER} at zones/db.2606:12, expected ${NAME}`,
    );
    expect(finding.related).toEqual([{ path: 'zones/db.2606', line: 12 }]);
    expect(finding.remedy).toMatchObject({ zone: REVERSE_ZONE });
  });

  test('pending says what is live, what is declared and where', () => {
    expect(first({ declaredReverse: rrset([NAME]), reverse: rrset([OTHER]) }).message).toBe(
      `PTR of ${ADDRESS} still names ${OTHER}, but is declared as ${NAME} (zones/db.2606:12)`,
    );
  });

  test('a forgotten final dot is recognised', () => {
    expect(first({ reverse: rrset([`${NAME}.${REVERSE_ZONE}`]) }).message).toContain('without its final dot');
  });

  test('an answer from a cache is called one', () => {
    expect(first({ reverse: { answer: nxdomain(), fromCache: true } }).message).toContain(
      'NXDOMAIN, from cache',
    );
    expect(first({ reverse: { answer: rrset([OTHER]), fromCache: true } }).message).toContain(
      `${OTHER} (from cache)`,
    );
  });

  test('a failure says its cause, and what the server added', () => {
    const { message } = first({
      reverse: {
        answer: failure('bogus', 'answered with CD=1'),
        errors: [{ code: 7, meaning: 'Signature Expired', text: '' }],
      },
    });
    expect(message).toBe(
      `PTR of ${ADDRESS} could not be looked up: DNSSEC validation failed (bogus): answered with CD=1 [EDE 7 Signature Expired]`,
    );
  });

  test.each<[FailureCause, string, string]>([
    ['servfail', 'answered SERVFAIL', 'SERVFAIL: answered SERVFAIL'],
    ['servfail', 'the aliases of a form a loop: b -> a', 'the aliases of a form a loop: b -> a'],
    ['refused', '127.0.0.1:53: answered NOTIMP', 'NOTIMP: 127.0.0.1:53: answered NOTIMP'],
    [
      'refused',
      'a: answered SERVFAIL; b: answered NOTAUTH; c: answered REFUSED',
      'NOTAUTH and REFUSED: a: answered SERVFAIL; b: answered NOTAUTH; c: answered REFUSED',
    ],
    ['refused', '', 'REFUSED'],
    ['timeout', 'no reply to 8 queries', 'no answer in time: no reply to 8 queries'],
  ])('a failure is called what was seen: %s, %s', (cause, detail, words) => {
    const { message } = first({ reverse: { answer: failure(cause, detail) } });
    expect(message).toBe(`PTR of ${ADDRESS} could not be looked up: ${words}`);
  });

  test('the root as a target is named, for its dot would end the sentence', () => {
    expect(first({ reverse: rrset(['.']) }).message).toContain("names the root ('.'), expected");
  });

  test('the own name comes first among the expected, and long lists are cut', () => {
    const ptr = names('a.example', 'b.example', NAME, 'c.example', 'd.example', 'e.example');
    const finding = first({ pair: pair({ ptr }), reverse: rrset([OTHER]) });
    expect(finding.message).toBe(
      `PTR of ${ADDRESS} names ${OTHER}, expected ${NAME}, a.example, b.example or 3 more`,
    );
    expect(finding.expected).toHaveLength(6);
  });

  test('a thousand targets do not make a thousand words', () => {
    const targets = Array.from({ length: 1000 }, (_, i) => `host${i}.${'x'.repeat(60)}.example`);
    expect(first({ reverse: rrset(targets) }).message.length).toBeLessThan(1000);
  });

  test('the acceptable name is recommended where the own name is not acceptable', () => {
    expect(first({ pair: exact, reverse: nxdomain() }).remedy?.record).toMatch(
      / IN PTR server1\.stackoverflow\.com\.$/,
    );
    expect(first({ pair: confirmed, reverse: nxdomain() }).remedy?.record).toMatch(
      / IN PTR stackoverflow\.com\.$/,
    );
    expect(first({ pair: wildcard, reverse: nxdomain() }).remedy).not.toHaveProperty('record');
  });

  test('what makes a name stray follows from what makes one acceptable', () => {
    const reverse = rrset([NAME, 'stray.example']);
    const confirmations = { 'stray.example': nxdomain() };
    const says = (match: 'any' | 'exact' | 'confirmed') => {
      const { message, remedy } = first({
        pair: pair({ match, ...(match === 'confirmed' ? { ptr: [] } : {}) }),
        ...{ reverse, confirmations, forward: rrset([ADDRESS]) },
      });
      return [message.slice(message.indexOf('and also')), remedy?.text];
    };
    expect(says('any')).toEqual([
      'and also stray.example, which nothing declares for it',
      `Remove the PTR record to stray.example, or declare that name with ${ADDRESS}`,
    ]);
    expect(says('exact')).toEqual([
      'and also stray.example, which nothing declares for it',
      'Remove the PTR record to stray.example, or accept that name with ptr:',
    ]);
    expect(says('confirmed')).toEqual([
      'and also stray.example, which does not lead back to it',
      `Remove the PTR record to stray.example, or give that name an address record with ${ADDRESS}`,
    ]);
  });

  test('a wildcard expects the names that it covers', () => {
    const message = `${ADDRESS} has no PTR record (NXDOMAIN), expected a name that *.cdn.example covers`;
    expect(first({ pair: wildcard, reverse: nxdomain() }).message).toBe(message);
    expect(first({ pair: { ...wildcard, ptr: [] }, reverse: nxdomain() }).message).toBe(message);
  });
});

test('only a lookup of the address family can confirm', () => {
  const seen = observe({ pair: exact, reverse: rrset([OTHER]), confirmations: { [OTHER]: nxdomain() } });
  const ofTheOtherFamily = lookup(OTHER, 'A', rrset([ADDRESS]));
  const { findings } = createJudge(POLICY, contextOf()).judgeObservation({
    ...seen,
    live: { ...seen.live, confirmations: [ofTheOtherFamily, ...seen.live!.confirmations] },
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['ptr-unconfirmed']);
});
