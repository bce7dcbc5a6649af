import { CannotRun } from '../cannot-run.ts';
import { DocumentError } from '../document/document-error.ts';
import { MAX_OCTETS } from '../document/limits.ts';
import { type Entry, get, isNull, type Node, quote, textOf } from '../document/node.ts';
import { parseDocument } from '../document/parse.ts';
import { createProblems, type Problems } from '../document/problems.ts';
import { type DomainName, parseDomainName } from '../model/domain-name.ts';
import type { RegionName } from '../model/expectation.ts';
import type { Network } from '../model/ip-address.ts';
import type { SourceLocation } from '../model/record.ts';
import { OPTION_NAMES, type OptionName, optionOf } from '../options.ts';
import { type Tree, TreeError } from '../repository/tree.ts';
import type { Ignore } from '../rules/rule.ts';
import { type HealthPolicy, readHealth } from './health.ts';
import { type RolloutPolicy, readRollout } from './rollout.ts';
import { mapOf, POLICY_OPTIONS, readIgnore, readPolicy, readRecords, readRegions } from './sections.ts';

/** One entry of `records:`: files, and how to read them. */
export interface RecordsPattern {
  /** A path or glob, relative to the root of the repository. */
  readonly pattern: string;
  readonly as?: string;
  readonly origin?: DomainName;
  readonly location: SourceLocation;
}

/** One entry of `policy.ignore`, with its place. */
export type IgnoreEntry = Ignore & { readonly location: SourceLocation };

/** From where the forward of a region's pairs is seen; with neither member it is not asked. */
export interface Region {
  /** As written, one of the forms of `--resolvers`. */
  readonly resolver?: string;
  readonly subnet?: Network;
  readonly location: SourceLocation;
}

/** What a key of `policy:` says, as option texts that are known to parse. */
export interface PolicyTexts {
  readonly texts: readonly string[];
  readonly location: SourceLocation;
}

/** ptr-gate.yml without its pairs, which the manifest source reads. */
export interface Config {
  readonly path: string;
  readonly records: readonly RecordsPattern[];
  readonly policy: ReadonlyMap<OptionName, PolicyTexts>;
  readonly ignore: readonly IgnoreEntry[];
  readonly regions: ReadonlyMap<RegionName, Region>;
  /** Undefined where no region waits for its date. */
  readonly rollout?: RolloutPolicy;
  /** Undefined where nothing is measured. */
  readonly health?: HealthPolicy;
  /** True where `expect:` is there and not empty: the file itself is then a source of pairs. */
  readonly hasExpect: boolean;
}

const TOP_KEYS: readonly string[] = [
  'expect',
  'records',
  'policy',
  'regions',
  'rollout',
  'health',
  '$schema',
];

/**
 * Reads the configuration; `expect:` is left to the manifest source.
 * @throws {CannotRun} naming everything that is wrong in the file, one `path:line:column: problem` a line, at most 20.
 */
export function readConfig(tree: Tree, path: string): Config {
  const root = documentOf(tree, path);
  const problems = createProblems();
  const top = mapOf(root, 'a configuration', 'expect: {mail.example.org: 192.0.2.25}', problems);
  for (const entry of top?.entries ?? []) {
    if (!TOP_KEYS.includes(entry.key.text)) refuseTopKey(entry, path, problems);
  }
  const policy = mapOf(get(top, 'policy'), "'policy:'", 'policy: {stage: published}', problems);
  const expect = get(top, 'expect');
  const rollout = readRollout(get(top, 'rollout'), { regions: get(top, 'regions'), expect }, problems);
  const health = readHealth(get(top, 'health'), problems);
  const config: Config = {
    path,
    records: readRecords(get(top, 'records'), problems),
    policy: readPolicy(policy, problems),
    ignore: readIgnore(get(policy, 'ignore'), problems),
    regions: readRegions(get(top, 'regions'), problems),
    ...(rollout === undefined ? {} : { rollout }),
    ...(health === undefined ? {} : { health }),
    hasExpect: expect !== undefined && !isNull(expect),
  };
  if (problems.first !== undefined) throw new CannotRun(problems.lines());
  return config;
}

/** A key of another place is sent there; any other is as good as mistyped. */
function refuseTopKey(entry: Entry, path: string, problems: Problems): void {
  const { key, value } = entry;
  const name = OPTION_NAMES.find((option) => option === key.text);
  if (key.text === 'ignore' || (name !== undefined && POLICY_OPTIONS.includes(name))) {
    const text = quote(textOf(value) ?? '...').slice(1, -1);
    problems.add(key, `'${key.text}' belongs under 'policy:'. Write policy: {${key.text}: ${text}}`);
  } else if (name !== undefined && optionOf(name).input === true)
    problems.add(
      key,
      `'${name}' is no part of the configuration. Write it on the command line, --${name}, or as an input of the workflow`,
    );
  else if (key.text.includes('.') && parseDomainName(key.text).ok)
    problems.add(key, `the name ${quote(key.text)} stands at the top. Write it under 'expect:', indented`);
  else problems.unknownKey(entry, TOP_KEYS, path);
}

function documentOf(tree: Tree, path: string): Node {
  try {
    return parseDocument(tree.read(path, MAX_OCTETS), { path });
  } catch (error) {
    if (error instanceof DocumentError || error instanceof TreeError) throw new CannotRun(error.message);
    throw error;
  }
}
