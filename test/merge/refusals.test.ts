import { beforeAll, describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cannot-run.ts';
import type { CheckRequest } from '../../src/check.ts';
import { findReports } from '../../src/merge/find-reports.ts';
import type { OptionName } from '../../src/options.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
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

let three: readonly string[];
beforeAll(async () => {
  three = await inShards(request(), 3);
});

const refusal = (texts: readonly string[]): string => {
  try {
    mergeTexts(texts);
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
      ['"verdict":"', '"verdict":"good', /verdict is not one of pass, fail, unverified/],
      ['"ignores":[]', '"ignores":{}', /shard\.run\.ignores is not a list/],
    ] as const) {
      expect(first).toContain(from);
      expect(refusal([first.replace(from, to), ...others])).toMatch(says);
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
