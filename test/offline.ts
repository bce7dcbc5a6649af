import { prepareCheck } from '../src/check.ts';
import type { Finding, Report, Result } from '../src/model/report.ts';
import type { OptionLayer, OptionName } from '../src/options.ts';
import { memoryTree } from '../src/repository/memory-tree.ts';

/** A check of files in memory: offline, unless `options` name resolvers. Without a configuration every file is read. */
export async function checkFiles(
  files: Readonly<Record<string, string>>,
  options: Partial<Record<OptionName, string>> = {},
): Promise<Report> {
  const given = Object.entries(options.resolvers === undefined ? { offline: 'true', ...options } : options);
  const flags: OptionLayer = {
    place: (name) => `--${name}`,
    texts: new Map(given.map(([name, text]) => [name as OptionName, text.split(',')])),
  };
  const paths = Object.keys(files).includes('ptr-gate.yml') ? [] : Object.keys(files);
  const results: Result[] = [];
  const check = await prepareCheck({
    tree: memoryTree(files),
    files: paths,
    flags,
    now: new Date('2026-11-23T12:00:00Z'),
  });
  const summary = await check.run((result) => results.push(result));
  return { ...summary, results };
}

/** `rule path:line`, in order. */
export function findingLines({ findings }: Report): string[] {
  return findings.map(({ rule, location }: Finding) =>
    location === null ? rule : `${rule} ${location.path}:${location.line}`,
  );
}

/** `state NAME ADDRESS`, for PTR records `state ADDRESS NAME`. */
export function states({ results }: Report): string[] {
  return results.map(({ state, requires, name, address }) =>
    requires === 'forward' ? `${state} ${address} ${name}` : `${state} ${name} ${address}`,
  );
}

/** `reason path:line`. */
export function skips({ skipped }: Report): string[] {
  return skipped.map(({ reason, location }) => `${reason} ${location.path}:${location.line}`);
}

/** A zone file with the records that every zone has on its first lines; the first record given stands on line 3. */
export function zone(apex: string, ...lines: string[]): string {
  return [
    `$ORIGIN ${apex}.`,
    '@ 3600 IN SOA ns1.example.net. hostmaster.example.net. 1 7200 3600 604800 3600',
    ...lines,
    '',
  ].join('\n');
}
