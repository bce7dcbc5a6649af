import { describe, expect, test } from 'vitest';
import { verdictSentence } from '../src/reporters/wording.ts';
import { checkFiles, findingLines, skips, states, zone } from './offline.ts';

const FORWARD = 'db.example.org';
const REVERSE = '2.1.20.in-addr.arpa.zone';

/** What an offline check says about one forward and one reverse zone, line by line. */
async function judge(forward: string[], reverse: string[], options = {}) {
  const report = await checkFiles(
    { [FORWARD]: zone('example.org', ...forward), [REVERSE]: zone('2.1.20.in-addr.arpa', ...reverse) },
    options,
  );
  return { findings: findingLines(report).sort(), skipped: skips(report), states: states(report), report };
}

describe('forward and reverse zones of one repository, offline', () => {
  test('zones that agree give no finding', async () => {
    const { findings, states, report } = await judge(['www A 20.1.2.1'], ['1 PTR www.example.org.']);
    expect(findings).toEqual([]);
    expect(states).toEqual(['verified www.example.org 20.1.2.1', 'verified 20.1.2.1 www.example.org']);
    expect(report.exitCode).toBe(0);
    expect(report.coverage.sent).toBe(0);
  });

  test('a missing PTR is named on the line of its address record, and the remedy is the line to paste', async () => {
    const { findings, report } = await judge(
      ['www A 20.1.2.1', 'mail A 20.1.2.2'],
      ['1 PTR www.example.org.'],
    );
    expect(findings).toEqual([`ptr-missing ${FORWARD}:4`]);
    expect(report.findings[0]!.remedy).toMatchObject({
      zone: '2.1.20.in-addr.arpa',
      record: '2 IN PTR mail.example.org.',
    });
    expect(report.exitCode).toBe(1);
  });

  test('two swapped PTRs are named on the four lines that disagree', async () => {
    const { findings } = await judge(
      ['a A 20.1.2.1', 'b A 20.1.2.2'],
      ['1 PTR b.example.org.', '2 PTR a.example.org.'],
    );
    expect(findings).toEqual([
      `forward-mismatch ${REVERSE}:3`,
      `forward-mismatch ${REVERSE}:4`,
      `ptr-mismatch ${FORWARD}:3`,
      `ptr-mismatch ${FORWARD}:4`,
    ]);
  });

  test.each([
    ['its name is gone', [], ['forward-missing']],
    ['its name has moved', ['www A 20.1.2.9'], ['forward-mismatch', 'ptr-missing']],
    ['its name has the other family only', ['www AAAA 2a02:db8::1'], ['forward-missing']],
  ])('a stale PTR is named on its own line: %s', async (_title, forward, rules) => {
    const { report } = await judge(forward, ['1 PTR www.example.org.']);
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual(rules);
    const [stale] = report.findings.filter(({ rule }) => rule.startsWith('forward'));
    expect(stale!.location).toMatchObject({ path: REVERSE, line: 3 });
  });

  test('several names on one address: a PTR for any of them will do, and every one of them may have its own', async () => {
    const names = ['www A 20.1.2.1', 'ftp A 20.1.2.1', 'mail A 20.1.2.1'];
    expect((await judge(names, ['1 PTR ftp.example.org.'])).findings).toEqual([]);
    expect((await judge(names, ['1 PTR ftp.example.org.', '1 PTR mail.example.org.'])).findings).toEqual([]);
    const { findings } = await judge(names, ['1 PTR ftp.example.org.'], { match: 'exact' });
    expect(findings).toEqual([`ptr-mismatch ${FORWARD}:3`, `ptr-mismatch ${FORWARD}:5`]);
  });

  test('a PTR beside the right one that nothing declares is ambiguous, and stale on its own line', async () => {
    const { findings } = await judge(
      ['www A 20.1.2.1'],
      ['1 PTR www.example.org.', '1 PTR old.example.org.'],
    );
    expect(findings).toEqual([`forward-missing ${REVERSE}:4`, `ptr-ambiguous ${FORWARD}:3`]);
  });

  test('what the repository does not hold is skipped with that reason, and no pair judged is no pass', async () => {
    const { findings, skipped, report } = await judge(
      ['www A 20.9.100.1', 'vpn A 20.1.2.7'],
      ['7 PTR vpn.example.net.'],
    );
    expect(findings).toEqual([`ptr-mismatch ${FORWARD}:4`]);
    expect(skipped).toEqual([`reverse-zone-not-held ${FORWARD}:3`, `forward-zone-not-held ${REVERSE}:3`]);
    expect(report.counts).toMatchObject({ failed: 1, skipped: 2 });
    const nothing = await checkFiles({ [FORWARD]: zone('example.org', 'www A 20.9.100.1') });
    expect(nothing.exitCode).toBe(2);
  });

  test('one address in many names costs what its names cost, and lists a few of them', async () => {
    const names = Array.from({ length: 4000 }, (_, i) => `v${i} A 20.1.2.1`);
    const { findings, report } = await judge(names, ['1 PTR v3999.example.org.']);
    expect(findings).toEqual([]);
    expect(report.counts.verified).toBe(4001);
    for (const { name, expected } of report.results) {
      expect(expected.length).toBeLessThan(40);
      expect(expected).toContain(name);
    }
  });
});

describe('wildcards (RFC 4592)', () => {
  test.each<[string, string[], string, string[]]>([
    ['a name that it covers', ['* A 20.1.2.1'], 'any.thing.example.org.', []],
    ['the wildcard itself is no host name', ['* A 20.1.2.1'], '*.example.org.', ['ptr-target-invalid']],
    ['another declared name of the address', ['* A 20.1.2.1', 'www A 20.1.2.1'], 'www.example.org.', []],
    ['a name with another address', ['* A 20.1.2.1', 'www A 20.1.2.2'], 'www.example.org.', ['ptr-mismatch']],
    ['a name with other types only', ['* A 20.1.2.1', 'mx TXT "x"'], 'mx.example.org.', ['ptr-mismatch']],
    ['an empty non-terminal', ['* A 20.1.2.1', 'a.b TXT "x"'], 'b.example.org.', ['ptr-mismatch']],
    ['a name below another branch', ['* A 20.1.2.1', 'a.b TXT "x"'], 'c.b.example.org.', ['ptr-mismatch']],
    [
      'a name below a zone cut',
      ['* A 20.1.2.1', 'sub NS ns1.example.net.'],
      'x.sub.example.org.',
      ['ptr-mismatch'],
    ],
    ['a name of a closer wildcard', ['* A 20.1.2.1', '*.b A 20.1.2.2'], 'c.b.example.org.', ['ptr-mismatch']],
    ['a name elsewhere', ['* A 20.1.2.1'], 'www.example.net.', ['ptr-mismatch']],
  ])('PTR of its address names %s', async (_title, forward, target, rules) => {
    const { report } = await judge(forward, [`1 PTR ${target}`, '2 PTR *.b.example.org.']);
    const onWildcard = report.findings.filter(
      ({ location }) => location?.path === FORWARD && location.line === 3,
    );
    expect(onWildcard.map(({ rule }) => rule)).toEqual(rules);
  });

  test('its state is ready, and under exact too any name that it answers for is acceptable', async () => {
    const { findings, states } = await judge(['* A 20.1.2.1'], ['1 PTR host.example.org.'], {
      match: 'exact',
    });
    expect(findings).toEqual([]);
    expect(states).toEqual(['ready *.example.org 20.1.2.1', 'verified 20.1.2.1 host.example.org']);
  });

  test('a wildcard PTR answers for every address that has none of its own', async () => {
    const { findings, skipped } = await judge(
      ['any A 20.1.2.1', 'own A 20.1.2.2'],
      ['* PTR any.example.org.', '2 TXT "x"'],
    );
    expect(findings).toEqual([`ptr-missing ${FORWARD}:4`]);
    expect(skipped).toEqual([`not-a-reverse-name ${REVERSE}:3`]);
  });
});

describe('data that no server answers with', () => {
  test('glue is left out, but its name is acceptable for the address', async () => {
    const { findings, skipped, report } = await judge(
      ['sub NS ns.sub', 'ns.sub A 20.1.2.53', 'dns A 20.1.2.53'],
      ['53 PTR ns.sub.example.org.'],
    );
    expect(findings).toEqual([]);
    expect(skipped).toEqual([`glue ${FORWARD}:4`, `forward-zone-not-held ${REVERSE}:3`]);
    expect(report.counts).toMatchObject({ verified: 1, skipped: 2 });
  });

  test('a PTR below a zone cut is not what answers, whether the child is held or not', async () => {
    const files = {
      [FORWARD]: zone('example.org', 'www A 20.1.2.1', 'old A 20.1.2.2'),
      '1.20.in-addr.arpa.zone': zone(
        '1.20.in-addr.arpa',
        '2 NS ns1.example.net.',
        '1.2 PTR www.example.org.',
        '2.2 PTR gone.example.org.',
      ),
    };
    const alone = await checkFiles({ ...files, 'db.extra.example': zone('extra.example') });
    expect(findingLines(alone)).toEqual(['nothing-to-check']);
    expect(verdictSentence(alone).sentence).toMatch(/^No pair was judged, so nothing has passed\./);
    expect(skips(alone).sort()).toEqual([
      'occluded 1.20.in-addr.arpa.zone:4',
      'occluded 1.20.in-addr.arpa.zone:5',
      `reverse-zone-not-held ${FORWARD}:3`,
      `reverse-zone-not-held ${FORWARD}:4`,
    ]);
    const both = await checkFiles({
      ...files,
      [REVERSE]: zone('2.1.20.in-addr.arpa', '1 PTR www.example.org.'),
    });
    expect(findingLines(both)).toEqual([`ptr-missing ${FORWARD}:4`]);
  });

  test('the longest zone answers, also where the one above does not delegate it', async () => {
    const report = await checkFiles({
      [FORWARD]: zone('example.org', 'www A 20.1.2.1', 'far A 20.1.3.1'),
      '1.20.in-addr.arpa.zone': zone(
        '1.20.in-addr.arpa',
        '1.2 PTR www.example.org.',
        '1.3 PTR far.example.org.',
      ),
      [REVERSE]: zone('2.1.20.in-addr.arpa', '9 PTR www.example.org.'),
    });
    expect(findingLines(report).sort()).toEqual([
      `forward-mismatch ${REVERSE}:3`,
      `ptr-missing ${FORWARD}:3`,
    ]);
    expect(skips(report)).toEqual(['occluded 1.20.in-addr.arpa.zone:3']);
  });

  test('records below a DNAME are left out', async () => {
    const report = await checkFiles({
      [FORWARD]: zone('example.org', 'www A 20.1.2.1'),
      [REVERSE]: zone('2.1.20.in-addr.arpa', '@ DNAME r.example.org.', '1 PTR old.example.org.'),
    });
    expect(skips(report)).toEqual([`occluded ${REVERSE}:4`]);
    expect(findingLines(report)).toEqual([`ptr-missing ${FORWARD}:3`]);
  });
});

describe('aliases in the reverse tree (RFC 2317, RFC 4183, RFC 6672)', () => {
  const parent = zone(
    '2.1.20.in-addr.arpa',
    '0/25 NS ns1.example.net.',
    '$GENERATE 1-5 $ CNAME $.0/25',
    '200 PTR far.example.org.',
  );
  const child = zone(
    '0/25.2.1.20.in-addr.arpa',
    '1 PTR a.example.org.',
    '2 PTR other.example.org.',
    '6 PTR six.example.org.',
  );
  const forward = zone(
    'example.org',
    'a A 20.1.2.1',
    'b A 20.1.2.2',
    'c A 20.1.2.3',
    'six A 20.1.2.6',
    'far A 20.1.2.200',
  );

  test('parent and child held: the chain is followed from both ends', async () => {
    const report = await checkFiles({ [FORWARD]: forward, 'parent.zone': parent, 'child.zone': child });
    expect(findingLines(report).sort()).toEqual([
      'forward-missing child.zone:4',
      `ptr-mismatch ${FORWARD}:4`,
      `ptr-missing ${FORWARD}:5`,
      // The child has it, and no alias in the parent leads there.
      `ptr-missing ${FORWARD}:6`,
    ]);
    expect(
      report.findings.find(({ rule, location }) => rule === 'ptr-missing' && location?.line === 5)!.remedy,
    ).toMatchObject({
      zone: '0/25.2.1.20.in-addr.arpa',
      record: '3 IN PTR c.example.org.',
    });
  });

  test('only the parent held: where the chain leaves it is not known', async () => {
    const report = await checkFiles({ [FORWARD]: forward, 'parent.zone': parent });
    expect(findingLines(report)).toEqual([`ptr-missing ${FORWARD}:6`]);
    expect(skips(report).filter((line) => line.startsWith('reverse-zone-not-held'))).toHaveLength(3);
  });

  test('only the child held: its owners say the address, the pairs cannot be judged', async () => {
    const report = await checkFiles({ [FORWARD]: forward, 'child.zone': child });
    expect(findingLines(report)).toEqual(['forward-missing child.zone:4']);
    expect(states(report).filter((line) => line.includes('20.1.2.1 '))).toEqual([
      'verified 20.1.2.1 a.example.org',
    ]);
    expect(report.counts.skipped).toBe(5);
  });

  test('several aliases in a row, over owners outside the reverse tree, and a DNAME', async () => {
    const report = await checkFiles({
      [FORWARD]: zone(
        'example.org',
        'a A 20.1.2.1',
        'b A 20.9.100.2',
        '1.rev CNAME host1.rev',
        'host1.rev PTR a',
        '2.rev PTR b',
        '3.rev PTR nobody',
      ),
      [REVERSE]: zone('2.1.20.in-addr.arpa', '1 CNAME one', 'one CNAME 1.rev.example.org.'),
      '100.9.20.in-addr.arpa.zone': zone('100.9.20.in-addr.arpa', '@ DNAME rev.example.org.'),
    });
    // 3.rev answers for 20.9.100.3, 1.rev for 20.9.100.1 as well, which is not the address of a.
    expect(findingLines(report).sort()).toEqual([
      `forward-mismatch ${FORWARD}:6`,
      `forward-missing ${FORWARD}:8`,
    ]);
    expect(states(report)).toContain('verified 20.1.2.1 a.example.org');
    expect(states(report)).toContain('verified 20.9.100.2 b.example.org');
  });

  test('a loop and a dangling alias end', async () => {
    const { findings, skipped } = await judge(
      ['a A 20.1.2.1', 'b A 20.1.2.2'],
      ['1 CNAME x', 'x CNAME y', 'y CNAME x', '2 CNAME gone', 'z PTR a.example.org.'],
    );
    expect(findings).toEqual([`ptr-missing ${FORWARD}:4`, `reverse-name-malformed ${REVERSE}:7`]);
    expect(skipped).toEqual([`reverse-zone-not-held ${FORWARD}:3`]);
  });
});

describe('what is held', () => {
  test.each([
    ['a record that cannot be read', '9 PTR a..b.'],
    ['an include that cannot be read', '$INCLUDE gone.inc'],
  ])('%s: its zone is not held, and a missing PTR cannot be told', async (_title, line) => {
    const { findings, skipped } = await judge(
      ['www A 20.1.2.1', 'ok A 20.1.2.2'],
      [line, '2 PTR ok.example.org.'],
    );
    expect(findings).toEqual([`source-syntax ${REVERSE}:3`]);
    expect(skipped).toEqual([`reverse-zone-not-held ${FORWARD}:3`, `reverse-zone-not-held ${FORWARD}:4`]);
  });

  test('a reverse zone in several files is one zone', async () => {
    const report = await checkFiles({
      'ptr-gate.yml': 'records: [db.example.org, 2.1.20.in-addr.arpa.zone]',
      [FORWARD]: zone('example.org', 'a A 20.1.2.1', 'b A 20.1.2.130', 'c A 20.1.2.131'),
      [REVERSE]: zone('2.1.20.in-addr.arpa', '$INCLUDE low.inc', '$INCLUDE high.inc'),
      'low.inc': '1 PTR a.example.org.\n2 PTR stale.example.org.\n',
      'high.inc': '130 PTR b.example.org.\n',
    });
    expect(findingLines(report).sort()).toEqual([`forward-missing low.inc:2`, `ptr-missing ${FORWARD}:5`]);
  });

  test('one file under two origins gives a result for each', async () => {
    const report = await checkFiles({
      'ptr-gate.yml':
        'records: [{path: shared.db, origin: a.example}, {path: shared.db, origin: b.example}, 2.1.20.in-addr.arpa.zone]',
      'shared.db':
        '@ 60 SOA ns1.example.net. h.example.net. 1 2 3 4 5\nwww 60 A 20.1.2.1\nmail 60 A 20.1.2.2\n',
      [REVERSE]: zone('2.1.20.in-addr.arpa', '1 PTR www.a.example.', '2 PTR mail.c.example.'),
    });
    expect(findingLines(report)).toEqual(['ptr-mismatch shared.db:3', 'ptr-mismatch shared.db:3']);
    expect(states(report)).toContain('verified www.b.example 20.1.2.1');
  });

  test('nibble boundaries: the longest ip6.arpa zone answers', async () => {
    const wide = '8.b.d.0.2.0.a.2.ip6.arpa';
    const narrow = `1.0.0.0.${wide}`;
    const report = await checkFiles({
      [FORWARD]: zone('example.org', 'a AAAA 2a02:db8:1::a', 'b AAAA 2a02:db8:2::b', 'c AAAA 2a02:db8:1::c'),
      'wide.zone': zone(wide, `b.${'0.'.repeat(19)}2.0.0.0 PTR b.example.org.`),
      'narrow.zone': zone(narrow, `a.${'0.'.repeat(18)}0 PTR a.example.org.`),
    });
    expect(findingLines(report)).toEqual([`ptr-missing ${FORWARD}:5`]);
    expect(report.findings[0]!.remedy!.zone).toBe(narrow);
  });

  test('only our networks are judged, and the rest is counted', async () => {
    const { findings, skipped, report } = await judge(
      ['in A 20.1.2.1', 'out A 20.1.2.200'],
      ['200 PTR else.example.org.'],
      { networks: '20.1.2.0/25' },
    );
    expect(findings).toEqual([`ptr-missing ${FORWARD}:3`]);
    expect(skipped).toEqual([`not-our-network ${FORWARD}:4`, `not-our-network ${REVERSE}:3`]);
    expect(report.counts).toMatchObject({ failed: 1, skipped: 2 });
    expect(report.results.map(({ state }) => state)).toEqual(['failed', 'skipped', 'skipped']);
  });
});

test('of many skips the first are told one by one and all are counted', async () => {
  const report = await checkFiles(
    {
      [FORWARD]: zone('example.org', '$GENERATE 1-200 h$ A 20.7.0.$', '$GENERATE 0-1999 g$ AAAA 2a02:db8::$'),
    },
    { networks: '20.7.0.0/26' },
  );
  expect(report.coverage.skipped).toEqual({ 'reverse-zone-not-held': 63, 'not-our-network': 2137 });
  expect(report.skipped).toHaveLength(1063);
  expect(report.results).toHaveLength(2200);
  expect(report.counts.skipped).toBe(2200);
});

describe('pairs beside zones', () => {
  test('under expect: any expected name of the address, and an explicit ptr: is exact', async () => {
    const files = {
      [FORWARD]: zone('example.org', 'a A 20.1.2.1', 'zone-only A 20.1.2.2'),
      [REVERSE]: zone('2.1.20.in-addr.arpa', '1 PTR b.example.org.', '2 PTR zone-only.example.org.'),
    };
    const expecting = (text: string) =>
      checkFiles({ ...files, 'ptr-gate.yml': `expect:\n${text}\nrecords: [db.*, '*.zone']\n` });
    const both = await expecting('  a.example.org: 20.1.2.1\n  b.example.org: 20.1.2.1');
    expect(findingLines(both).sort()).toEqual([`forward-missing ${REVERSE}:3`]);
    const other = await expecting('  a.example.org: 20.1.2.2');
    expect(findingLines(other)).toContain('ptr-mismatch ptr-gate.yml:2');
    const explicit = await expecting('  b.example.org: {address: 20.1.2.1, ptr: c.example.org}');
    expect(findingLines(explicit)).toContain('ptr-mismatch ptr-gate.yml:2');
  });

  test('a CNAME beside an address is a conflict, told once', async () => {
    const { findings, report } = await judge(
      ['a A 20.1.2.1', 'a A 20.1.2.2', 'a CNAME b', 'b A 20.1.2.3'],
      ['1 PTR a.example.org.', '2 PTR a.example.org.', '3 PTR b.example.org.'],
    );
    expect(findings.filter((line) => line.startsWith('expectation'))).toEqual([
      `expectation-conflict ${FORWARD}:3`,
    ]);
    const [conflict] = report.findings.filter(({ rule }) => rule === 'expectation-conflict');
    expect(conflict!.related).toMatchObject([{ path: FORWARD, line: 5 }]);
  });

  test('an expect: name that the repository holds as an alias is told once', async () => {
    const report = await checkFiles({
      'ptr-gate.yml': 'expect: {www.example.org: 20.1.2.1}\nrecords: [db.*, "*.zone"]\n',
      [FORWARD]: zone('example.org', 'www CNAME host', 'host A 20.1.2.1'),
      [REVERSE]: zone('2.1.20.in-addr.arpa', '1 PTR www.example.org.'),
    });
    expect(findingLines(report).filter((line) => line.includes('ptr-gate.yml'))).toEqual([
      'name-is-alias ptr-gate.yml:1',
    ]);
    expect(findingLines(report)).toContain(`ptr-target-invalid ${REVERSE}:3`);
  });

  test('two explicit ptr: lists that share no name contradict each other', async () => {
    const report = await checkFiles({
      'ptr-gate.yml':
        'expect:\n  a.example.org:\n    - {address: 20.1.2.1, ptr: x.example.org}\n    - {address: 20.1.2.1, ptr: y.example.org}\nrecords: ["*.zone"]\n',
      [REVERSE]: zone('2.1.20.in-addr.arpa', '1 PTR x.example.org.'),
    });
    expect(findingLines(report)).toContain('expectation-conflict ptr-gate.yml:4');
  });
});
