import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareCheck } from '../src/check.ts';
import type { Report, Result } from '../src/model/report.ts';
import { workingTree } from '../src/repository/working-tree.ts';

const CORPUS = join(import.meta.dirname, 'corpus');

interface Expected {
  readonly counts: { readonly zones: number };
  readonly zones: readonly { readonly file: string }[];
  readonly pairs: readonly (Entry & { readonly name: string; readonly status: keyof typeof OF_PAIR })[];
  readonly ptrs: readonly (Entry & { readonly target: string; readonly status: keyof typeof OF_PTR })[];
}

interface Entry {
  readonly address: string;
  readonly file: string;
  readonly line: number;
}

/** What another program said of the pair when only the repository is looked at, in the words of a report. */
const OF_PAIR = {
  ok: 'verified',
  ptr_other: 'failed ptr-mismatch',
  ptr_missing: 'failed ptr-missing',
  reverse_not_in_repo: 'skipped reverse-zone-not-held',
} as const;
const OF_PTR = {
  ok: 'verified',
  target_other_address: 'failed forward-mismatch',
  target_missing: 'failed forward-missing',
  target_not_in_repo: 'skipped forward-zone-not-held',
} as const;

async function checkOffline(root: string, files: readonly string[]): Promise<Report> {
  const results: Result[] = [];
  const texts = new Map([['offline', ['true']]] as const);
  const check = await prepareCheck({
    tree: workingTree(root),
    files,
    flags: { place: (name) => `--${name}`, texts },
    now: new Date('2026-11-23T12:00:00Z'),
  });
  const summary = await check.run((result) => results.push(result));
  return { ...summary, results };
}

describe('real repositories, judged by another program as well', () => {
  test.each(['thefathacker+coredns', 'b4ldr+dns-zones'])('%s', async (repository) => {
    const expected: Expected = JSON.parse(
      readFileSync(join(CORPUS, 'expected', `${repository}.json`), 'utf8'),
    );
    const root = join(CORPUS, 'repos', repository);
    const report = await checkOffline(
      root,
      expected.zones.map(({ file }) => file),
    );
    const reasons = new Map<string, string>();
    const at = (place: { path: string; line?: number } | null, name: unknown, address: unknown) =>
      `${place?.path}:${place?.line} ${name} ${address}`;
    for (const { location, name, address, reason } of report.skipped)
      reasons.set(at(location, name, address), reason);
    // Warnings about the address space are not about the pair of names.
    for (const { location, name, address, rule, severity } of report.findings)
      if (severity === 'error') reasons.set(at(location, name, address), rule);
    const seen = report.results.map(({ name, address, location, state }) => {
      const key = at(location, name, address);
      return `${key} ${[state, ...(reasons.has(key) ? [reasons.get(key)] : [])].join(' ')}`;
    });
    const wanted = [
      ...expected.pairs.map(
        ({ name, address, file, line, status }) => `${file}:${line} ${name} ${address} ${OF_PAIR[status]}`,
      ),
      ...expected.ptrs.map(
        ({ target, address, file, line, status }) => `${file}:${line} ${target} ${address} ${OF_PTR[status]}`,
      ),
    ];
    expect(seen.sort()).toEqual(wanted.sort());
    expect(report.coverage).toMatchObject({ offline: true, files: expected.counts.zones, sent: 0 });
  });
});
