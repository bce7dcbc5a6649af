// The clients that more than one benchmark asks with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from './contest.ts';

const CLI = join(import.meta.dirname, '..', 'dist/cli/index.js');
const OTHERS = join(import.meta.dirname, 'other-clients.mjs');

/** The whole command, from the CSV file in the folder to the JSON report beside it. */
export function ours(resolver: string, csv: string, pairs: number, broken: number, folder: string): Client {
  const report = join(folder, 'report.json');
  const check = [CLI, 'check', csv, '--match', 'exact', '--stage', 'published', '--format', 'json'];
  return {
    title: 'ptr-gate check --format json',
    command: [
      ...['sh', '-c', `"$@" > ${report}; test $? = 1`, 'sh'],
      ...[process.execPath, ...check, '--resolvers', resolver],
    ],
    pairs,
    wrong: () => problemIn(report, broken),
    note() {
      const { coverage } = JSON.parse(`{${tailOf(report)}`) as { coverage: Record<string, number> };
      const share = (100 * coverage.retries!) / coverage.questions!;
      return `retries ${share.toFixed(1)} %, ${coverage.servers}`;
    },
  };
}

export function nodeDns(port: number, csv: string, pairs: number, broken: number, inFlight: number): Client {
  return {
    title: `node:dns, ${inFlight} pairs in flight`,
    command: [process.execPath, OTHERS, 'node-dns', `${port}`, `${pairs}`, `${inFlight}`, csv],
    pairs,
    wrong(output) {
      const { wrong, unanswered } = JSON.parse(output) as { wrong: number; unanswered: number };
      return wrong === broken && unanswered === 0 ? undefined : output.trim();
    },
  };
}

export function dnsperf(port: number, questions: string, pairs: number): Client {
  return {
    title: 'dnsperf -c 4 -q 200',
    command: [
      ...['dnsperf', '-s', '127.0.0.1', '-p', `${port}`, '-d', questions],
      ...['-n', '1', '-c', '4', '-q', '200'],
    ],
    pairs,
    rate: (output) => Number(/Queries per second: +([0-9.]+)/.exec(output)?.[1]) / 2,
    note: (output) => `lost ${/Queries lost: +([0-9]+)/.exec(output)?.[1]}`,
  };
}

/** Every broken pair must be found, and nothing else. */
function problemIn(report: string, broken: number): string | undefined {
  const text = readFileSync(report, 'latin1');
  const found = text.match(/^\{"rule":"ptr-(?:missing|mismatch)"/gm)?.length ?? 0;
  const others = text.match(/^\{"rule":/gm)?.length ?? 0;
  return found === broken && others === broken
    ? undefined
    : `${found} of ${broken} broken pairs found, ${others} findings`;
}

/** The report from its coverage on. */
function tailOf(report: string): string {
  const text = readFileSync(report, 'latin1');
  return text.slice(text.lastIndexOf('"coverage":'));
}
