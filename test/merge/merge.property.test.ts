import { describe, expect, test } from 'vitest';
import type { CheckRequest } from '../../src/check.ts';
import type { Report } from '../../src/model/report.ts';
import type { OptionName } from '../../src/options.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { randomOf, randomRepository } from '../oracle/random-repository.ts';
import { expectationOf, findRuns, play, wholeCheck } from '../scenario.ts';
import { comparable, shardedCheck, shardText } from './in-shards.ts';

const REPOSITORIES = 150;

/** A policy that makes rules over the whole run speak: ignores of use and of none, ranges that are left out, levels. */
function policyOf(seed: number, paths: readonly string[]): string {
  const random = randomOf(seed);
  const reason = 'reason: known';
  const ignore = [
    `{rule: ptr-missing, name: a.example.org, ${reason}}`,
    `{rule: ptr-mismatch, address: 20.1.2.1, ${reason}}`,
    `{rule: ptr-missing, name: nobody.example.net, ${reason}}`,
    `{rule: forward-missing, name: "*.example.org", ${reason}, until: 2026-11-22}`,
  ].filter(() => random(2) === 0);
  const policy = [
    ...(ignore.length > 0 ? [`ignore: [${ignore.join(', ')}]`] : []),
    ...(random(3) === 0 ? ['networks: [20.1.2.0/29, 2a02:db8::/33]'] : []),
    ...(random(3) === 0 ? ['rules: {ptr-missing: warning, ignore-unused: error}'] : []),
    ...(random(4) === 0 ? ['fail-on: notice'] : []),
  ];
  return [
    `records: ${JSON.stringify(paths)}`,
    ...(policy.length > 0 ? ['policy:', ...policy.map((line) => `  ${line}`)] : []),
    'expect:',
    '  a.example.org: 20.1.2.1',
    '  b.example.org: {address: 20.1.2.2, ptr: c.example.org}',
  ].join('\n');
}

function requestFor(seed: number): CheckRequest {
  const { files } = randomRepository(seed);
  const tree = memoryTree({ ...files, 'ptr-gate.yml': policyOf(seed, Object.keys(files)) });
  const texts = new Map<OptionName, readonly string[]>([['offline', ['true']]]);
  const flags = { place: (name: string) => `--${name}`, texts };
  return { tree, files: [], flags, now: new Date('2026-11-23T12:00:00Z') };
}

describe('the merged reports of all shards are the report of the whole run', () => {
  test('of random repositories, for any number of shards', async () => {
    for (let seed = 0; seed < REPOSITORIES; seed++) {
      const request = requestFor(seed);
      const count = 1 + randomOf(seed + 1_000)(9);
      const whole = await wholeCheck(request);
      const merged = await shardedCheck(request, count);
      expect(comparable(merged), `seed ${seed}, ${count} shards`).toEqual(comparable(whole));
    }
  });

  // With live answers, bases, baselines, rollouts and regions.
  const runs = findRuns().filter(({ expected }) => expected.refusal === undefined);
  for (const [i, run] of runs.entries()) {
    const count = 2 + (i % 4);
    test.concurrent(`in ${count}: ${run.title}`, { timeout: 20_000 }, async () => {
      const { packets: _, ...expected } = expectationOf(run);
      let whole: Report | undefined;
      const { outcome, report } = await play(run, async (request) => {
        whole = await wholeCheck(request);
        return shardedCheck(request, count);
      });
      const { packets: __, ...seen } = outcome;
      expect(seen).toEqual(expected);
      expect(comparable(report!)).toEqual(comparable(whole!));
    });
  }
});

describe('shares', () => {
  test('what is asked about is shared out evenly, also where every other pair is left out', async () => {
    const zone = Array.from({ length: 60 }, (_, i) => `h${i} A 20.1.2.${i}\n AAAA 2a02:db8::${i + 1}`);
    const files = {
      'db.example.org': `$ORIGIN example.org.\n$TTL 1h\n@ SOA ns h 1 1 1 1 1\n@ NS ns.example.net.\n${zone.join('\n')}\n`,
      'ptr-gate.yml': 'records: [db.example.org]\npolicy: {networks: [2a02:db8::/32]}\n',
    };
    const request = { ...requestFor(0), tree: memoryTree(files) };
    const judged = await Promise.all(
      ['1/4', '2/4', '3/4', '4/4'].map(async (shard) => {
        const { skipped } = JSON.parse(await shardText(request, shard)) as {
          skipped: readonly { reason: string }[];
        };
        return skipped.filter(({ reason }) => reason === 'reverse-zone-not-held').length;
      }),
    );
    expect(judged).toEqual([15, 15, 15, 15]);
  });
});
