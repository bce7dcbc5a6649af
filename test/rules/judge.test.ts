import { describe, expect, test } from 'vitest';
import type { DeclaredLookup } from '../../src/model/evidence.ts';
import type { Defect, Expectation } from '../../src/model/expectation.ts';
import type { IgnoreComment } from '../../src/model/record.ts';
import type { Finding } from '../../src/model/report.ts';
import { createJudge, type JudgePolicy } from '../../src/rules/judge.ts';
import type { Ignore } from '../../src/rules/rule.ts';
import { verdictOf } from '../../src/rules/verdict.ts';
import {
  ADDRESS,
  contextOf,
  failure,
  judgeOne,
  NAME,
  names,
  nxdomain,
  OTHER,
  observe,
  POLICY,
  pair,
  rrset,
  type Situation,
  type World,
} from './situations.ts';

const missing = (fields: Partial<Expectation> = {}): Situation => ({
  pair: pair(fields),
  reverse: nxdomain(),
});
const clean = (fields: Partial<Expectation> = {}): Situation => ({
  pair: pair(fields),
  reverse: rrset([NAME]),
  forward: rrset([ADDRESS]),
});
const brief = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, gating }) => `${rule} ${severity}${gating ? '' : ' (not gating)'}`);

/** Judges the situations as one run and ends it. */
function run(
  situations: readonly Situation[],
  policy: Partial<JudgePolicy> = {},
  world: World = {},
  whole = true,
) {
  const judge = createJudge({ ...POLICY, ...policy }, contextOf(world));
  const pairs = situations.map((situation) => judge.judgeObservation(observe(situation)));
  const run = judge.runOf({
    pairs: pairs.length,
    skipped: 0,
    defects: 0,
    files: ['zones/db.example'],
    scope: policy.scope ?? 'changed',
    whole,
  });
  const end = judge.judgeRun(run);
  return {
    states: pairs.map(({ result }) => result?.state),
    findings: pairs.flatMap(({ findings }) => brief(findings)),
    suppressed: pairs.flatMap(({ suppressed }) => suppressed),
    end: end.findings,
  };
}

describe('what gates', () => {
  test.each([
    ['added', 'ptr-missing error'],
    ['altered', 'ptr-missing error'],
    [null, 'ptr-missing error'],
    ['unchanged', 'ptr-missing notice (not gating)'],
  ] as const)('change %s', (change, expected) => {
    const { findings, result } = judgeOne(missing({ change }));
    expect(brief(findings)).toEqual([expected]);
    expect(result?.state).toBe('failed');
  });

  test('scope all lets every pair gate', () => {
    expect(brief(judgeOne(missing({ change: 'unchanged' }), {}, { scope: 'all' }).findings)).toEqual([
      'ptr-missing error',
    ]);
  });
});

describe('severities by policy', () => {
  const rules = (...entries: [string, 'off' | 'error' | 'warning' | 'notice'][]) => ({
    rules: new Map(entries),
  });

  test('off removes the finding and leaves the state to the evidence', () => {
    const { findings, result } = judgeOne(missing(), {}, rules(['ptr-missing', 'off']));
    expect(findings).toEqual([]);
    expect(result?.state).toBe('failed');
  });

  test('lowered and raised', () => {
    expect(brief(judgeOne(missing(), {}, rules(['ptr-missing', 'warning'])).findings)).toEqual([
      'ptr-missing warning',
    ]);
    const stray = { reverse: rrset([NAME, OTHER]) };
    expect(brief(judgeOne(stray, {}, rules(['ptr-ambiguous', 'error'])).findings)).toEqual([
      'ptr-ambiguous error',
    ]);
    expect(judgeOne(stray, {}, rules(['ptr-ambiguous', 'error'])).result?.state).toBe('ready');
  });

  test('a failed lookup cannot be lowered', () => {
    for (const level of ['off', 'notice', 'warning'] as const) {
      expect(brief(judgeOne({ reverse: failure() }, {}, rules(['lookup-failed', level])).findings)).toEqual([
        'lookup-failed error',
      ]);
    }
  });

  test('a policy that asks for strict order gets it also where the change adds the PTR', () => {
    const situation: Situation = {
      reverse: nxdomain(),
      declaredReverse: { answer: rrset([NAME]), zone: names('ip6.arpa')[0]!, locations: [], change: 'added' },
    };
    expect(brief(judgeOne(situation).findings)).toEqual(['ptr-pending warning']);
    expect(brief(judgeOne(situation, {}, rules(['ptr-pending', 'error'])).findings)).toEqual([
      'ptr-pending error',
    ]);
  });
});

test('offline, a reverse zone that is there and does not tell is not called absent', () => {
  const detail = (hasReverseZone: boolean) => judgeOne({}, { offline: true, hasReverseZone }).skip?.detail;
  expect(detail(false)).toContain('does not hold the reverse zone');
  expect(detail(true)).toMatch(/reverse zone of .* does not tell: it delegates/);
});

describe('ignores', () => {
  const entry = (fields: Partial<Ignore> = {}): Ignore => ({
    rule: 'ptr-missing',
    reason: 'ticket 123',
    ...fields,
  });
  const comment = (fields: Partial<IgnoreComment> = {}): IgnoreComment => ({
    rules: ['ptr-missing'],
    reason: 'ticket 123',
    location: { path: 'zones/db.example', line: 7, column: 40 },
    ...fields,
  });

  test.each<[string, Partial<Ignore>, boolean]>([
    ['everywhere', {}, true],
    ['the name', { name: NAME }, true],
    ['another name', { name: OTHER }, false],
    ['a wildcard above the name', { name: names('*.com')[0]! }, true],
    ['a wildcard beside the name', { name: names('*.stackoverflow.com')[0]! }, false],
    ['the address', { address: ADDRESS }, true],
    ['the path', { path: 'zones/db.example' }, true],
    ['a pattern of the path', { path: 'zones/db.*' }, true],
    ['a pattern that stays in its folder', { path: '*.example' }, false],
    ['a pattern over folders', { path: '**/db.example' }, true],
    ['a dot is a dot', { path: 'zones/db?xexample' }, false],
    ['all of name, address and path', { name: NAME, address: ADDRESS, path: 'zones/*' }, true],
    ['one of them wrong', { name: NAME, path: 'other/*' }, false],
    ['another rule', { rule: 'ptr-mismatch' }, false],
    ['until today', { until: '2026-11-23' }, true],
    ['until yesterday', { until: '2026-11-22' }, false],
  ])('policy: %s', (_, fields, suppresses) => {
    const { findings, suppressed, states } = run([missing()], { ignore: [entry(fields)] });
    expect(findings).toEqual(suppresses ? [] : ['ptr-missing error']);
    expect(suppressed.map(({ reason }) => reason)).toEqual(suppresses ? ['ticket 123'] : []);
    expect(states).toEqual(['failed']);
  });

  test('a comment suppresses what it names, and is cited', () => {
    const { findings, suppressed, end } = run([
      missing({ ignores: [comment({ rules: ['ptr-mismatch', 'ptr-missing'] })] }),
    ]);
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([
      { reason: 'ticket 123', until: null, by: { line: 7, column: 40 }, finding: { rule: 'ptr-missing' } },
    ]);
    expect(end).toEqual([]);
  });

  test('a failed lookup can be ignored, with its reason', () => {
    const { findings, suppressed } = run([{ reverse: failure() }], {
      ignore: [entry({ rule: 'lookup-failed' })],
    });
    expect(findings).toEqual([]);
    expect(suppressed).toHaveLength(1);
  });

  test('expired: shown again, and said', () => {
    const expired = comment({ until: '2026-11-01' });
    const { findings, end } = run([missing({ ignores: [expired] }), clean()], {
      ignore: [entry({ until: '2025-01-01', name: OTHER })],
    });
    expect(findings).toEqual(['ptr-missing error']);
    expect(brief(end)).toEqual(['ignore-expired warning', 'ignore-expired notice (not gating)'].reverse());
    expect(end[1]).toMatchObject({ location: { path: 'zones/db.example', line: 7 } });
    expect(end[1]?.message).toContain('2026-11-01');
  });

  test('new in the change: suppresses nothing, and is shown', () => {
    const { findings, end } = run([missing({ change: 'added', ignores: [comment({ added: true })] })]);
    expect(findings).toEqual(['ptr-missing error']);
    expect(brief(end)).toEqual(['ignore-unapproved notice']);
  });

  test('unused: said at the end of the run', () => {
    const { end } = run([clean({ ignores: [comment()] })], { ignore: [entry({ name: NAME })], scope: 'all' });
    expect(brief(end)).toEqual(['ignore-unused warning', 'ignore-unused warning']);
  });

  test('one line read under two origins: of use for one of them is of use', () => {
    const ignores = [comment()];
    expect(run([clean({ ignores }), missing({ ignores: [comment()] })]).end).toEqual([]);
  });

  test('nothing is called unused that this run could not have needed', () => {
    const unused = { ignore: [entry({ name: NAME })] };
    expect(run([{ reverse: failure() }], unused).end).toEqual([]);
    expect(run([clean()], unused, {}, false).end).toEqual([]);
    expect(run([], { ignore: [entry({ rule: 'ptr-unconfirmed' })] }, { offline: true }).end).toEqual([]);
    expect(run([clean()], { ignore: [entry({ rule: 'lookup-failed' })] }).end).toEqual([]);
  });

  test('offline, an ignore of what the repository alone settles is called unused all the same', () => {
    const end = (rule: string) =>
      brief(run([clean()], { ignore: [entry({ rule })], scope: 'all' }, { offline: true }).end);
    expect(end('ptr-missing')).toEqual(['ignore-unused warning']);
    expect(end('forward-missing')).toEqual([]);
  });

  test('a misspelt rule is said in every run', () => {
    const { end } = run([clean()], { ignore: [entry({ rule: 'ptr-mising' })] }, {}, false);
    expect(end[0]?.message).toContain("'ptr-mising'");
  });
});

describe('defects', () => {
  const defect = (fields: Partial<Defect> = {}): Defect => ({
    kind: 'source-syntax',
    message: "'127.1' has 2 octets; an IPv4 address has 4",
    location: { path: 'zones/db.example', line: 3, column: 12 },
    ...fields,
  });
  const judgement = (fields: Partial<Defect>, policy: Partial<JudgePolicy> = {}) =>
    createJudge({ ...POLICY, ...policy }, contextOf()).judgeDeclaration(defect(fields));

  test.each(['source-syntax', 'reverse-name-malformed', 'expectation-conflict', 'name-is-alias'] as const)(
    '%s becomes a finding of its own rule',
    (kind) => {
      const { findings } = judgement({
        kind,
        remedy: 'Write four octets',
        related: [{ path: 'b', line: 1 }],
        name: NAME,
      });
      expect(findings).toMatchObject([
        {
          rule: kind,
          severity: 'error',
          gating: true,
          message: "'127.1' has 2 octets; an IPv4 address has 4",
          remedy: { text: 'Write four octets' },
          location: { path: 'zones/db.example', line: 3, column: 12 },
          related: [{ path: 'b', line: 1 }],
          name: NAME,
          address: null,
        },
      ]);
    },
  );

  test('a defect without a remedy of its own shows none: what the rule says of all is no help with one', () => {
    expect(judgement({}).findings[0]?.remedy).toBeNull();
  });

  test('a defect that the change did not bring is a notice; an ignore of its file suppresses it', () => {
    expect(brief(judgement({ change: 'unchanged' }).findings)).toEqual(['source-syntax notice (not gating)']);
    const ignore = [{ rule: 'source-syntax', path: 'zones/**', reason: 'template' }];
    expect(judgement({}, { ignore })).toMatchObject({ findings: [], suppressed: [{ reason: 'template' }] });
  });
});

describe('the run', () => {
  const end = (
    facts: Partial<{ pairs: number; skipped: number; defects: number; scope: 'all' | 'changed' }>,
  ) => {
    const judge = createJudge(POLICY, contextOf());
    const run = judge.runOf({
      pairs: 0,
      skipped: 0,
      defects: 0,
      files: ['ptr-gate.yml'],
      scope: 'all',
      whole: true,
      ...facts,
    });
    return judge.judgeRun(run).findings;
  };

  test('no pair is an error, all skipped as well, a change that touches none is not', () => {
    expect(brief(end({}))).toEqual(['nothing-to-check error']);
    expect(end({})[0]?.message).toBe('No pair was found (read ptr-gate.yml)');
    expect(end({ skipped: 3 })[0]?.message).toContain('all 3');
    expect(end({ defects: 1 })).toEqual([]);
    expect(end({ pairs: 1 })).toEqual([]);
    expect(end({ scope: 'changed' })).toEqual([]);
  });
});

describe('the verdict', () => {
  const finding = (rule: string, severity: Finding['severity'], gating = true) =>
    ({ rule, severity, gating }) as Finding;
  const wrong = finding('ptr-mismatch', 'error');
  const silent = finding('lookup-failed', 'error');
  const warning = finding('ptr-ambiguous', 'warning');

  test.each([
    ['nothing found', [], 'error', 0],
    ['an error', [wrong], 'error', 1],
    ['an error that does not gate', [finding('ptr-mismatch', 'notice', false)], 'error', 0],
    ['an error and silence', [silent, wrong], 'error', 1],
    ['silence alone', [silent, silent], 'error', 3],
    ['silence on an untouched pair', [finding('lookup-failed', 'notice', false)], 'error', 0],
    ['a warning', [warning], 'error', 0],
    ['a warning where warnings fail', [warning], 'warning', 1],
    ['silence and a warning', [silent, warning], 'error', 3],
    ['silence and a warning where warnings fail', [silent, warning], 'warning', 1],
    ['a notice where notices fail', [finding('ignore-unapproved', 'notice')], 'notice', 1],
    [
      'a notice on an untouched pair where notices fail',
      [finding('ptr-missing', 'notice', false)],
      'notice',
      0,
    ],
  ] as const)('%s', (_, findings, failOn, exitCode) => {
    const verdict = ({ 0: 'pass', 1: 'fail', 3: 'unverified' } as const)[exitCode];
    expect(verdictOf(findings, failOn)).toEqual({ verdict, exitCode });
  });
});

test('what many pairs share is told by the next one where the first is ignored', () => {
  const dropped = {
    zone: '2.0.192.in-addr.arpa',
    answer: { kind: 'rrset', targets: [NAME], ttl: 1, aliases: [] },
    locations: [],
  } as unknown as DeclaredLookup;
  const ignore: readonly Ignore[] = [{ rule: 'reverse-dropped', name: NAME, reason: 'known' }];
  for (const order of ['ignored first', 'ignored last']) {
    const judge = createJudge({ ...POLICY, ignore }, contextOf());
    const ignored = { ...observe(clean()), droppedReverse: dropped };
    const other = { ...observe(clean({ name: OTHER, ptr: [NAME] })), droppedReverse: dropped };
    const both = order === 'ignored first' ? [ignored, other] : [other, ignored];
    const found = both.flatMap((each) => judge.judgeObservation(each).findings);
    expect(found.map(({ rule }) => rule)).toEqual(['reverse-dropped']);
  }
});
