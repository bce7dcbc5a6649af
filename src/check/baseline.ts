import { basename, dirname, isAbsolute } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { DocumentError } from '../document/document-error.ts';
import { MAX_OCTETS } from '../document/limits.ts';
import { get, itemsOf, type Node, placeOf, textOf } from '../document/node.ts';
import { parseDocument } from '../document/parse.ts';
import { fingerprintOf, type Identity, identityOf } from '../model/fingerprint.ts';
import type { Finding } from '../model/report.ts';
import { jsonText } from '../reporters/escape.ts';
import { refusalOf, type Tree, TreeError } from '../repository/tree.ts';
import { workingTree } from '../repository/working-tree.ts';
import type { Base } from '../review/base.ts';
import { ruleById } from '../rules/index.ts';
import type { KnownFinding, KnownUse } from '../rules/known.ts';
import type { PolicyChange } from '../rules/rule.ts';

/** The baseline that holds for a run. */
export interface Baseline {
  /** Undefined where none is named. */
  readonly known?: readonly KnownFinding[];
  readonly notes: readonly string[];
  readonly changes: readonly PolicyChange[];
}

/**
 * Reads the baseline: that of the base where there is one, for a change must not add itself to what is known.
 * @throws {CannotRun} when the file is missing or is none.
 */
export async function loadBaseline(
  path: string,
  head: Tree,
  base: Base | undefined,
  { mayBeOutside = false } = {},
): Promise<Baseline> {
  // No change under review can touch it, and whoever named it on the command line reads it himself.
  if (mayBeOutside && isAbsolute(path)) return loadOutside(path);
  refuseOutside(path);
  const heads = entriesIn(head, path);
  if (base === undefined || base.config === undefined) {
    if (heads === undefined)
      throw new CannotRun(
        `${path}: there is no such baseline in ${head.title}. Write it with ptr-gate check --write-baseline ${path}`,
      );
    return { known: heads, notes: [], changes: [] };
  }
  const content = await base.file(path);
  if (content === undefined) {
    const note = `The baseline ${path} is new in this change, and holds once it is merged.`;
    return { known: [], notes: heads === undefined ? [] : [note], changes: [] };
  }
  const staying = new Set(heads?.map(({ identity }) => fingerprintOf(identity)));
  const known = readBaseline(content, path).map((entry) => ({
    ...entry,
    isLeaving: !staying.has(fingerprintOf(entry.identity)),
  }));
  const before = new Set(known.map(({ identity }) => fingerprintOf(identity)));
  const added = [...staying].filter((fingerprint) => !before.has(fingerprint)).length;
  if (added === 0) return { known, notes: [], changes: [] };
  const change = {
    what: `the baseline ${path}`,
    before: countWords(before.size),
    after: `${countWords(staying.size)}, ${added} of them new`,
    location: { path, line: 1 },
  };
  return { known, notes: [], changes: [change] };
}

/** @throws {CannotRun} where the file lies outside of the tree, which only whoever runs the check may name. */
function refuseOutside(path: string): void {
  if (isAbsolute(path))
    throw new CannotRun(
      `policy.baseline: ${path} is a path of one machine. Name a file inside the repository, from its root`,
    );
}

function loadOutside(path: string): Baseline {
  const known = entriesIn(workingTree(dirname(path)), basename(path));
  if (known !== undefined) return { known, notes: [], changes: [] };
  throw new CannotRun(
    `${path}: there is no such baseline. Write it with ptr-gate check --write-baseline ${path}`,
  );
}

function countWords(number: number): string {
  return `${number} known ${number === 1 ? 'finding' : 'findings'}`;
}

function entriesIn(tree: Tree, path: string): readonly KnownFinding[] | undefined {
  if (!tree.has(path)) {
    const refusal = refusalOf(tree, path);
    if (refusal !== undefined) throw new CannotRun(refusal);
    return undefined;
  }
  try {
    return readBaseline(tree.read(path, MAX_OCTETS), path);
  } catch (error) {
    if (error instanceof TreeError) throw new CannotRun(error.message);
    throw error;
  }
}

/**
 * Reads a file that `baselineText` wrote.
 * @throws {CannotRun} naming the line, where it is something else.
 */
export function readBaseline(content: Buffer, path: string): readonly KnownFinding[] {
  let root: Node;
  try {
    root = parseDocument(content, { path, json: true });
  } catch (error) {
    if (error instanceof DocumentError) throw new CannotRun(error.message);
    throw error;
  }
  const findings = get(root, 'findings');
  if (textOf(get(root, 'version')) !== '1' || findings?.kind !== 'list')
    throw new CannotRun(
      `${path}: this is no baseline of this version of ptr-gate. Write it with ptr-gate check --write-baseline ${path}`,
    );
  return itemsOf(findings).map((entry) => {
    const identity = identityIn(entry);
    const { line, column } = entry;
    if (identity === undefined || textOf(get(entry, 'fingerprint')) !== fingerprintOf(identity))
      throw new CannotRun(
        `${path}:${line}:${column}: this entry was not written by --write-baseline, or was edited since: its fields and its fingerprint differ. Remove it, or write the file anew`,
      );
    if (!isBaselined(identity.rule))
      throw new CannotRun(
        `${path}:${line}:${column}: ${identity.rule} cannot be part of a baseline. Remove the line`,
      );
    return { identity, location: placeOf(entry) };
  });
}

function identityIn(entry: Node): Identity | undefined {
  const rule = textOf(get(entry, 'rule'));
  if (rule === undefined) return undefined;
  const nullable = (key: string) => textOf(get(entry, key)) ?? null;
  const message = textOf(get(entry, 'message'));
  if (message !== undefined) return { rule, path: nullable('path'), message };
  return { rule, name: nullable('name'), address: nullable('address'), region: nullable('region') };
}

/**
 * What a failed lookup hides is unknown, a run as a whole is judged anew each time, and a pair that is removed is gone
 * the next time.
 */
function isBaselined(id: string): boolean {
  const rule = ruleById(id);
  if (rule === undefined) return id !== 'lookup-failed';
  return id !== 'lookup-failed' && rule.on !== 'run' && !(rule.on === 'observation' && rule.removed === true);
}

/**
 * The findings of a run as a file that `readBaseline` reads: one line each, sorted, the same for the same findings.
 * Of an older baseline those stay that this run could not decide.
 */
export function baselineText(findings: readonly Finding[], older: readonly KnownUse[]): string {
  const entries = new Map<string, Identity>();
  const kept = older
    .filter(({ occurred, undecided }) => undecided && !occurred)
    .map(({ identity }) => identity);
  const current = findings.filter(({ rule }) => isBaselined(rule)).map(identityOf);
  for (const identity of [...kept, ...current]) entries.set(fingerprintOf(identity), identity);
  const lines = [...entries]
    .map(([fingerprint, identity]) => ({ ...identity, fingerprint }))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)))
    .map((entry) => `  ${jsonText(entry)}`);
  return `{"version":1,"findings":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

function sortKey(identity: Identity): string {
  return 'message' in identity
    ? JSON.stringify(['', identity.path, identity.rule, identity.message])
    : JSON.stringify([identity.name, identity.address, identity.rule, identity.region]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
