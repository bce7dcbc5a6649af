import { beforeAll, describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cannot-run.ts';
import type { CheckRequest } from '../../src/check.ts';
import type { ExpectedCommit } from '../../src/merge/agreement.ts';
import { findReports } from '../../src/merge/find-reports.ts';
import { readShardReport } from '../../src/merge/read-report.ts';
import type { OptionName } from '../../src/options.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import type { Tree } from '../../src/repository/tree.ts';
import { VERSION } from '../../src/version.ts';
import { mergeTexts, shardText } from './in-shards.ts';

const FORWARD = `$ORIGIN example.org.
$TTL 1h
@ SOA ns h 1 1 1 1 1
@ NS ns.example.net.
${Array.from({ length: 12 }, (_, i) => `h${i} A 20.1.2.${i}`).join('\n')}
`;
const REVERSE = `$ORIGIN 2.1.20.in-addr.arpa.
$TTL 1h
@ SOA ns h 1 1 1 1 1
@ NS ns.example.net.
${Array.from({ length: 11 }, (_, i) => `${i} PTR h${i === 5 ? 'x' : i}.example.org.`).join('\n')}
`;

function request(
  options: Partial<Record<OptionName, string>> = {},
  forward = FORWARD,
  commit?: string,
): CheckRequest {
  const texts = new Map(
    Object.entries({ offline: 'true', ...options }).map(([name, text]) => [name as OptionName, [text]]),
  );
  return {
    tree: memoryTree({ 'db.example.org': forward, 'db.20.1.2': REVERSE }),
    files: ['db.example.org', 'db.20.1.2'],
    flags: { place: (name) => `--${name}`, texts },
    now: new Date('2026-11-23T12:00:00Z'),
    commit,
  };
}

const inShards = async (of: CheckRequest, count: number) =>
  await Promise.all(Array.from({ length: count }, (_, i) => shardText(of, `${i + 1}/${count}`)));

/** Empty lists of every report. */
const HEALTH = '"health":[]}';
const CHANGES = '"policyChanges":[]';
const use = (rule: string) =>
  `{"ignore":{${rule},"reason":"x"},"expired":false,"unapproved":false,"used":false,"unknown":[],"undecided":false,"gating":false}`;
const changed = (place: string) =>
  `"policyChanges":[{"what":"x","before":null,"after":null,"location":${place}}]`;

let three: readonly string[];
beforeAll(async () => {
  three = await inShards(request(), 3);
});

const CHANGED = '0.json: it changed while it was merged. Let nothing write it meanwhile, and merge again';

const refusal = (texts: readonly string[], expected?: ExpectedCommit): string => {
  try {
    mergeTexts(texts, expected);
  } catch (error) {
    if (error instanceof CannotRun) return error.message;
    throw error;
  }
  return 'merged';
};

describe('reports that do not make one', () => {
  test('those that do are merged, so that what follows can fail', () => {
    expect(refusal(three)).toBe('merged');
    expect(mergeTexts(three).results).toHaveLength(23);
  });

  test('a shard that is missing, several, and the one that is there twice', () => {
    expect(refusal(three.slice(1))).toMatch(/^there is no report of shard 1\/3\. See whether its job ended/);
    expect(refusal(three.slice(0, 1))).toMatch(/^there are no reports of shards 2\/3, 3\/3\. /);
    expect(refusal([...three, three[1]!])).toBe(
      '3.json: it is shard 2/3, and so is 1.json. Give merge each shard once',
    );
  });

  // Claim: gate-merge-whole
  test('shards of two runs', async () => {
    expect(refusal([three[0]!, ...(await inShards(request(), 4))])).toMatch(
      /^1\.json: it is shard 1\/4, and 0\.json is shard 1\/3\. /,
    );
    for (const [other, what] of [
      [request({ 'fail-on': 'warning' }), 'with different options, or another ptr-gate.yml'],
      [request({ rules: 'ptr-missing=off' }), 'with different options, or another ptr-gate.yml'],
      [request({}, FORWARD.replace('h3 A 20.1.2.3', 'h3 A 20.1.2.33')), 'from different files'],
      [request({}, `${FORWARD}more A 20.1.2.200\n`), 'from different files'],
      [request({}, FORWARD, 'c'.repeat(40)), 'from different commits'],
    ] as const) {
      const [, two] = await inShards(other, 3);
      expect(refusal([three[0]!, two!, three[2]!])).toBe(
        `1.json: it and 0.json were made ${what}. Give merge the reports of one run`,
      );
    }
  });

  test('what only says how fast and where to is no other run', async () => {
    const [, two] = await inShards(request({ concurrency: '5', format: 'sarif', timings: 'true' }), 3);
    expect(refusal([three[0]!, two!, three[2]!])).toBe('merged');
  });

  // Claim: gate-merge-whole
  test('shards that do not say the same of the whole run, although their digests agree', () => {
    for (const [from, to, what] of [
      ['"failOn":"error"', '"failOn":"warning"', 'were made with different options'],
      ['"rules":{}', '"rules":{"ptr-missing":"off"}', 'were made with different options'],
      ['"offline":true', '"offline":false', 'were made with different options'],
      ['"whole":false', '"whole":true', 'differ in what is said of the whole run'],
      [CHANGES, `${changed('{"path":"x"}')}`, 'differ in what is said of the whole run'],
    ] as const) {
      expect(three[1]).toContain(from);
      expect(refusal([three[0]!, three[1]!.replace(from, to), three[2]!]), to).toContain(
        `1.json: it and 0.json ${what}`,
      );
    }
  });

  test('two shards that took care of the same pair', () => {
    const [, position] = /"position":(\d+)/.exec(three[0]!)!;
    const second = three[1]!.replace(/"position":\d+/, `"position":${position}`);
    expect(refusal([three[0]!, second, three[2]!])).toBe(
      '1.json: it and 0.json took care of the same pair. Run all shards again',
    );
  });

  // Claim: gate-merge
  test('shards of another commit than the one that is merged for, and shards that name none', async () => {
    const here = { id: 'a'.repeat(40), source: 'GITHUB_SHA' };
    const [ours, theirs] = await Promise.all(
      [here.id, '1'.repeat(40)].map((commit) => inShards(request({}, FORWARD, commit), 2)),
    );
    expect(refusal(ours!, here)).toBe('merged');
    expect(refusal(theirs!)).toBe('merged');
    expect(refusal(theirs!, here)).toBe(
      `0.json: it is of commit ${'1'.repeat(40)}, and this job is about ${here.id} (GITHUB_SHA). Give merge the reports that the shards of this run wrote, from a folder outside the checkout`,
    );
    expect(refusal([ours![0]!, theirs![1]!], here)).toMatch(/^1\.json: it is of commit 1111/);
    expect(refusal(three, here)).toMatch(/^0\.json: it does not say of which commit it is, and this job/);
  });

  test('a report that changes while it is merged', () => {
    const files: Record<string, string> = { '0.json': three[0]! };
    const tree = (): Tree => memoryTree(files);
    const changing: Tree = { ...tree(), chunks: (path) => tree().chunks(path) };
    const { results } = readShardReport(changing, '0.json');
    const before = [...results()].length;
    expect(before).toBeGreaterThan(3);
    const lines = three[0]!.split('\n');
    for (const text of [
      '',
      '{',
      lines.toSpliced(2, 1).join('\n'),
      three[0]!.replace('"state":"', '"state":"x'),
    ]) {
      files['0.json'] = text;
      expect(() => [...results()], text).toThrow(new CannotRun(CHANGED));
    }
    delete files['0.json'];
    expect(() => [...results()]).toThrow(new CannotRun(CHANGED));
  });

  // Claim: bound-reports
  test('a line without an end', () => {
    const mebibyte = Buffer.alloc(1024 * 1024, 'x');
    const tree: Tree = {
      ...memoryTree({}),
      *chunks() {
        yield Buffer.from(`${three[0]!.split('\n')[0]}\n`);
        for (;;) yield mebibyte;
      },
    };
    expect(() => readShardReport(tree, 'r.json')).toThrow(
      new CannotRun('r.json has a line of more than 64 MiB.'),
    );
  });

  test('what is quoted of a broken report is one line', () => {
    for (const text of [
      '{\n"a\n',
      '{"version":1,\n"results":\n\n[}',
      `${three[0]!.split('\n')[0]}\n],\na\rb\n`,
    ])
      expect(refusal([text])).toMatch(/^0\.json: .*it cannot be read from '[ -~]*' on\. /);
  });

  test('another version of ptr-gate', () => {
    const old = three.map((text) => text.replace(`"tool":"${VERSION}"`, '"tool":"0.0.9"'));
    expect(refusal(old)).toMatch(/^0\.json: it was written by ptr-gate 0\.0\.9, and this is /);
  });

  test('the report of a whole run, of something else, and of nothing', () => {
    expect(refusal([three[0]!.replace(/,\n"shard":.*\}\n$/, '}\n')])).toMatch(
      /^0\.json: this is the report of a whole run and not of a shard\. Give merge the files/,
    );
    expect(refusal([''])).toMatch(/^0\.json: it ends in the middle/);
    for (const text of ['{}', '[]', '{"version":1}', 'null', '{"results":[]}', 'zone', '\0'])
      expect(refusal([text]), text).toMatch(/^0\.json: .*Give merge the files/);
  });

  test('a report that is cut off anywhere is never merged', () => {
    const [first, ...others] = three as [string, ...string[]];
    for (let length = 0; length < first.length - 1; length += 7)
      expect(refusal([first.slice(0, length), ...others]), `${length} octets`).not.toBe('merged');
  });

  test('a report whose lines are gone, doubled, exchanged or of another shape', () => {
    const first = three.find((text) => text.includes('"gating":true'))!;
    const others = three.filter((text) => text !== first);
    const lines = first.split('\n');
    const edited = (edit: (lines: string[]) => void) => {
      const copy = [...lines];
      edit(copy);
      return refusal([copy.join('\n'), ...others]);
    };
    expect(edited((copy) => copy.splice(2, 1))).toMatch(/there are \d results, and the counts say otherwise/);
    expect(edited((copy) => copy.splice(2, 0, copy[2]!))).toMatch(/results\[2\]\.position is out of order/);
    expect(edited((copy) => copy.splice(1, 2, copy[2]!, copy[1]!))).toMatch(/position is out of order/);
    for (const [from, to, says] of [
      ['"state":"verified"', '"state":"fine"', /results\[\d\]\.state is not one of verified, /],
      ['"address":"', '"address":5,"x":"', /results\[\d\]\.address is not text/],
      ['"gating":true', '"gating":1', /findings\[\d\]\.gating is neither true nor false/],
      ['"taken":', '"taken":-', /shard\.taken is not a whole number from 0/],
      ['"state":"verified"', '"state":"ready"', /there are \d results that are verified, and the counts say/],
      ['"pairs":', '"pairs":1', /coverage\.pairs is 1\d, and the counts make \d\. /],
      ['"rule":"', '"rule":"x-', /findings\[\d\]\.rule is no rule/],
      ['"shard":{', '"shard":{"odd":1,', /shard\.odd is no member of such a report/],
      ['"shard":{', '"shard":{"a\\n::error::b":1,', /shard\.a\\x0a::error::b is no member of such a report/],
      ['"count":3', '"count":257', /shard\.count is not a whole number from 1 to 256/],
      ['"count":3', '"count":4294967295', /shard\.count is not a whole number from 1 to 256/],
      ['"count":3', '"count":9007199254740991', /shard\.count is not a whole number from 1 to 256/],
      ['"count":3', '"count":0', /shard\.count is not a whole number from 1 to 256/],
      [/"index":\d/, '"index":4', /shard\.index is 4, and there are 3 shards/],
      [/"taken":\d+/, '"taken":24', /shard\.taken is 24, and there are 23 declarations/],
      [/"taken":\d+/, '"taken":0', /the counts make \d pairs, and the shard took 0/],
      [
        '"ignores":[]',
        `"ignores":[${use('"rule":5')}]`,
        /shard\.run\.ignores\[0\]\.ignore\.rule is not text/,
      ],
      ['"ignores":[]', `"ignores":[${use('"rules":5')}]`, /shard\.run\.ignores\[0\]\.ignore\.rule/],
      [HEALTH, '"health":[null]}', /shard\.health\[0\] is not an object/],
      [CHANGES, `${changed('5')}`, /shard\.run\.policyChanges\[0\]\.location is not an object/],
      [CHANGES, `${changed('{"path":"x","line":0}')}`, /policyChanges\[0\]\.location\.line is not a whole/],
      ['"coverage":', '"rollout":{"at":"soon"},\n"coverage":', /rollout\.at is not a date/],
      ['"coverage":', '"counts":{},\n"coverage":', /counts is there twice/],
      ['"verdict":"', '"verdict":"good', /verdict is not one of pass, fail, unverified/],
      ['"ignores":[]', '"ignores":{}', /shard\.run\.ignores is not a list/],
    ] as const) {
      const other = first.replace(from, () => to);
      expect(other, to).not.toBe(first);
      expect(refusal([other, ...others]), to).toMatch(says);
    }
  });

  test('a report that another program wrote anew, with all that is in it, is taken', () => {
    const pretty = three.map((text) => JSON.stringify(JSON.parse(text), undefined, 2));
    expect(mergeTexts(pretty)).toEqual(mergeTexts(three));
  });
});

describe('which files are meant', () => {
  const tree = memoryTree({ 'r/a/1.json': '', 'r/b/2.json': '', 'r/notes.txt': '', 'x.json': '' });

  test('paths, patterns and folders, each file once', () => {
    expect(findReports(tree, ['x.json', 'r/**/*.json'])).toEqual(['r/a/1.json', 'r/b/2.json', 'x.json']);
    expect(findReports(tree, ['r/', 'r/a/1.json'])).toEqual(['r/a/1.json', 'r/b/2.json']);
  });

  test('one that names nothing', () => {
    expect(() => findReports(tree, ['reports/*.json'])).toThrow(
      "no report matches 'reports/*.json' in memory. See whether the shards ran, and whether their reports were brought here",
    );
  });
});
