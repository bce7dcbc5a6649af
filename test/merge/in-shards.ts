import { type CheckRequest, prepareCheck } from '../../src/check.ts';
import { deliver } from '../../src/deliver.ts';
import type { ExpectedCommit } from '../../src/merge/agreement.ts';
import { combine } from '../../src/merge/combine.ts';
import { readShardReport } from '../../src/merge/read-report.ts';
import type { Report } from '../../src/model/report.ts';
import type { OptionLayer } from '../../src/options.ts';
import { json } from '../../src/reporters/json.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { render } from '../reporters/sample.ts';

function withShard(flags: OptionLayer, shard: string): OptionLayer {
  return { ...flags, texts: new Map([...flags.texts, ['shard', [shard]]]) };
}

/** The JSON report that a shard writes. */
export async function shardText(request: CheckRequest, shard: string): Promise<string> {
  let text = '';
  const sink = {
    write(piece: string) {
      text += piece;
    },
    close() {},
  };
  const reports = deliver([{ reporter: json, medium: { colour: false }, sink }]);
  const flags = withShard(request.flags, shard);
  const check = await prepareCheck({ ...request, flags });
  reports.end(await check.run(reports.result));
  return text;
}

/** The report that these files make, in pieces so small that lines lie across them. */
export function mergeTexts(texts: readonly string[], expected?: ExpectedCommit): Report {
  const tree = memoryTree(Object.fromEntries(texts.map((text, i) => [`${i}.json`, text])), 100);
  const { summary, results } = combine(
    texts.map((_, i) => readShardReport(tree, `${i}.json`)),
    expected,
  );
  return { ...summary, results: [...results()] };
}

/** A check as `count` runners share it, merged. */
export async function shardedCheck(request: CheckRequest, count: number): Promise<Report> {
  const texts: string[] = [];
  for (let i = 1; i <= count; i++) texts.push(await shardText(request, `${i}/${count}`));
  return mergeTexts(texts.reverse());
}

/** How long somebody waited, and how often they tried, is another matter each time. */
const TIMES = /no reply to [0-9a-z]+ quer(?:y|ies)|\b[0-9.]+ m?s\b/g;

/** What must be equal, as programs read it: all of it but what was counted on the way, and who answered first. */
export function comparable(report: Report): unknown {
  const { coverage, ...rest } = JSON.parse(render(json, report).replaceAll(TIMES, 'TIME'));
  const { durationMs: _, questions: __, sent: ___, retries: ____, notes, servers, ...asked } = coverage;
  return {
    ...rest,
    exitCode: report.exitCode,
    coverage: { ...asked, notes: [...notes].sort(), servers: [...servers].sort() },
  };
}
