import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, DeclaredLookup, Lookup, Observation, ServerAnswer } from '../../src/model/evidence.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { RULES } from '../../src/rules/index.ts';
import { createJudge } from '../../src/rules/judge.ts';
import { verdictOf } from '../../src/rules/verdict.ts';
import {
  ADDRESS,
  contextOf,
  declaration,
  ELSEWHERE,
  lookup,
  NAME,
  names,
  OTHER,
  POLICY,
  pair,
  type World,
} from './situations.ts';

const TARGETS = [
  NAME,
  OTHER,
  'stray.example',
  'a_b.example',
  '*.example',
  `${NAME}.ip6.arpa`,
  '::error file=x::pwned',
];
const ADDRESSES = [ADDRESS, ELSEWHERE, '192.0.2.1', '10.0.0.1', '8.8.8.8', 'fd00::1'] as IpAddress[];

const subset = <T>(items: readonly T[]) => fc.subarray([...items]);
const aliases = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constant(names('real.example')) },
);
const positive = (targets: readonly string[]): fc.Arbitrary<Answer> =>
  fc.record({ kind: fc.constant('rrset' as const), targets: subset(targets), ttl: fc.nat(), aliases });
const negative: fc.Arbitrary<Answer> = fc.record(
  {
    kind: fc.constantFrom('nodata' as const, 'nxdomain' as const),
    aliases,
    negativeTtl: fc.nat(2 ** 31),
    zone: fc.constantFrom(...names('.', 'ip6.arpa', '2.6.0.6.2.ip6.arpa', 'example')),
  },
  { requiredKeys: ['kind', 'aliases'] },
);
const failed: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constant('failure' as const),
  cause: fc.constantFrom('timeout', 'servfail', 'refused', 'bogus', 'lame', 'network', 'malformed'),
  detail: fc.string(),
});
const answer = (targets: readonly string[]) => fc.oneof(positive(targets), negative, failed);
const server: fc.Arbitrary<ServerAnswer> = fc.record({
  server: fc.constantFrom('ns1', 'ns2'),
  answer: fc.oneof(answer(TARGETS), fc.constant({ kind: 'not-asked' as const, detail: 'no IPv6' })),
  authoritative: fc.boolean(),
});
const asked = (name: string, type: 'PTR' | 'AAAA', targets: readonly string[]): fc.Arbitrary<Lookup> =>
  fc
    .tuple(answer(targets), fc.option(fc.array(server, { maxLength: 3 }), { nil: undefined }), fc.boolean())
    .map(([given, servers, fromCache]) =>
      lookup(name, type, given, {
        fromCache,
        ...(servers === undefined || type !== 'PTR' ? {} : { servers }),
      }),
    );
const held = (targets: readonly string[]): fc.Arbitrary<DeclaredLookup> =>
  fc.oneof(positive(targets), negative).map((given) => declaration(given, 'example'));
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const expectation: fc.Arbitrary<Expectation> = fc
  .record({
    name: fc.constantFrom(...names(NAME, '*.example', 'a_b.example')),
    address: fc.constantFrom(...ADDRESSES),
    match: fc.constantFrom('exact' as const, 'any' as const, 'confirmed' as const),
    requires: fc.constantFrom('both' as const, 'reverse' as const, 'forward' as const),
    forward: fc.constantFrom('required' as const, 'optional' as const, 'forbidden' as const),
    declaredAs: fc.constantFrom('expect' as const, 'address-record' as const, 'ptr-record' as const),
    change: fc.constantFrom('added' as const, 'altered' as const, 'unchanged' as const, null),
    targets: subset(TARGETS),
  })
  .map(({ targets, ...fields }) =>
    pair({ ...fields, ptr: fields.match === 'confirmed' ? [] : names(...targets) }),
  );

const observation: fc.Arbitrary<Observation> = fc
  .record({
    expectation,
    offline: fc.boolean(),
    reverse: option(asked('reverse', 'PTR', TARGETS)),
    forward: option(asked(NAME, 'AAAA', ADDRESSES)),
    confirmations: fc.array(
      fc.constantFrom(...TARGETS).chain((target) => asked(target, 'AAAA', ADDRESSES)),
      { maxLength: 4 },
    ),
    declaredReverse: option(held(TARGETS)),
    declaredForward: option(held(ADDRESSES)),
  })
  .map(({ expectation, offline, reverse, forward, confirmations, declaredReverse, declaredForward }) => ({
    expectation,
    ...(offline ? {} : { live: { reverse, forward, confirmations } }),
    declared: { reverse: declaredReverse, forward: declaredForward },
  })) as fc.Arbitrary<Observation>;

const world: fc.Arbitrary<World> = fc.record({
  stage: fc.constantFrom('pre-publish', 'published'),
  offline: fc.boolean(),
  declares: subset([
    [NAME, ADDRESS],
    [OTHER, ADDRESS],
    ['*.example', ADDRESS],
    [OTHER, ELSEWHERE],
  ] as [string, string][]),
});

const judged = (one: Observation, where: World) =>
  createJudge({ ...POLICY, scope: 'all' }, contextOf(where)).judgeObservation(one);

/** Runs the property over many observations; the seed is the runner's own and is printed on failure. */
function always(
  property: (one: Observation, where: World, judgement: ReturnType<typeof judged>) => void,
): void {
  fc.assert(
    fc.property(observation, world, (one, where) => property(one, where, judged(one, where))),
    { numRuns: 3000 },
  );
}

const failure = (given: Lookup | undefined) => given?.answer.kind === 'failure';

describe('of every observation', () => {
  test('the state follows from the findings of the unmodified catalogue', () => {
    always((_, __, { result, findings, skip }) => {
      const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
      const wrong = errors.some((rule) => rule !== 'lookup-failed' && rule !== 'ptr-pending');
      const silent = errors.includes('lookup-failed');
      const pending = findings.some(({ rule }) => rule === 'ptr-pending');
      expect(result!.state === 'failed').toBe(wrong);
      expect(result!.state === 'unverified').toBe(!wrong && silent);
      expect(result!.state === 'pending').toBe(!wrong && !silent && pending);
      expect(result!.state === 'skipped').toBe(skip !== null);
    });
  });

  test('missing, wrong, unanswered and pending exclude one another', () => {
    always((_, __, { findings }) => {
      const reverse = findings.filter(
        ({ rule, message }) =>
          ['ptr-missing', 'ptr-mismatch', 'ptr-pending'].includes(rule) ||
          (rule === 'lookup-failed' && message.startsWith('PTR of') && !message.includes(' names ')),
      );
      expect(reverse.length).toBeLessThanOrEqual(1);
      const forward = findings.filter(({ rule }) =>
        ['forward-missing', 'forward-mismatch', 'forward-premature'].includes(rule),
      );
      expect(forward.length).toBeLessThanOrEqual(1);
    });
  });

  test('a failed lookup is never called missing or wrong', () => {
    always((one, _, { findings }) => {
      const rules = findings.map(({ rule }) => rule);
      if (failure(one.live?.reverse) && one.declared?.reverse === undefined) {
        for (const rule of ['ptr-missing', 'ptr-mismatch', 'ptr-ambiguous', 'ptr-pending', 'ptr-unconfirmed'])
          expect(rules).not.toContain(rule);
      }
      if (failure(one.live?.forward) && one.declared?.forward === undefined) {
        for (const rule of [
          'forward-missing',
          'forward-mismatch',
          'forward-premature',
          'forward-undeclared',
          'name-is-alias',
        ])
          expect(rules).not.toContain(rule);
      }
    });
  });

  // Claim: answer-silence
  test('a failed lookup that matters never passes', () => {
    always((one, where, judgement) => {
      const { requires, forward } = one.expectation;
      const needsReverse = requires !== 'forward' && failure(one.live?.reverse);
      const needsForward =
        requires !== 'reverse' &&
        failure(one.live?.forward) &&
        (forward === 'forbidden' ||
          (forward === 'required' && (where.stage === 'published' || requires === 'both')));
      if (!needsReverse && !needsForward) return;
      expect(['failed', 'unverified']).toContain(judgement.result!.state);
      expect(verdictOf(judgement.findings, 'error').exitCode).not.toBe(0);
    });
  });

  test('what passes has an acceptable PTR in the world that decides', () => {
    always((one, _, { result, findings }) => {
      if (!['ready', 'verified'].includes(result!.state) || one.expectation.requires === 'forward') return;
      const answers = [one.live?.reverse?.answer, one.declared?.reverse?.answer].filter(
        (given) => given !== undefined,
      );
      expect(answers.length).toBeGreaterThan(0);
      for (const given of answers) expect(given.kind === 'rrset' && given.targets.length > 0).toBe(true);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });

  test('findings are of the catalogue, have words and a remedy, and judging twice says the same', () => {
    const known = new Set(RULES.map(({ id }) => id));
    always((one, where, judgement) => {
      for (const finding of judgement.findings) {
        expect(known.has(finding.rule)).toBe(true);
        expect(finding.message).not.toMatch(/undefined|null|\[object/);
        expect(finding.remedy?.text).toMatch(/\S/);
        expect(finding.remedy?.record ?? 'x IN PTR y.').toMatch(/ IN (PTR .*\.|A{1,4} \S+|A \S+)$/);
      }
      expect(judged(one, where)).toEqual(judgement);
    });
  });

  test('no override, ignore or scope changes the state', () => {
    fc.assert(
      fc.property(observation, world, fc.constantFrom(...RULES.map(({ id }) => id)), (one, where, id) => {
        const plain = judged(one, where).result!.state;
        for (const policy of [
          { ...POLICY, rules: new Map([[id, 'off' as const]]) },
          { ...POLICY, ignore: [{ rule: id, reason: 'because' }] },
          POLICY,
        ]) {
          expect(createJudge(policy, contextOf(where)).judgeObservation(one).result!.state).toBe(plain);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
