import type { DomainName } from '../model/domain-name.ts';
import type { Observation } from '../model/evidence.ts';
import type { Change, Expectation } from '../model/expectation.ts';
import type { IpAddress } from '../model/ip-address.ts';
import type { Tree } from '../repository/tree.ts';
import type { PolicyChange } from '../rules/rule.ts';
import { type Comparison, indexBase } from '../scope/compare.ts';
import type { Declared } from '../sources/declared.ts';
import { type Expected, expectations, type PairPolicy } from '../sources/expect.ts';
import { filesOf, type ReadableFile, readWhatIsThere } from '../sources/read.ts';
import { type Declaration, type DeclaredPair, SourceError } from '../sources/source.ts';
import type { Base } from './base.ts';
import { weakenedBy } from './weakened.ts';

/** The change under review: the head's declarations, each with what became of it since the base. */
export interface ChangeReview {
  /** True where the change adds, alters or removes a pair, or brings a defect. */
  readonly isRelevant: boolean;
  /** What the change adds and is not judged, such as glue, or an address that a plan does not know yet. */
  leftOut(): Iterable<Expected>;
  /** The declarations, and after them the pairs of the base that are gone. */
  marked(): Iterable<Expected>;
  /** Pairs that the change leaves in place and has judged by less, for the reviewer to see. */
  readonly weakened: readonly PolicyChange[];
  /** Adds to what the repository declares whether this change declares it. */
  withReverseChange(observation: Observation): Observation;
}

/** @throws {SourceError} when a file of the head cannot be read. */
export function reviewChange(
  base: Base,
  files: readonly ReadableFile[],
  declared: Declared,
  policy: PairPolicy,
): ChangeReview {
  const ofBase = () => expectations(base.files, base.declared, policy);
  const index = indexBase(ofBase(), base.declared);
  const order = base.config?.rollout?.order ?? [];
  // Most large repositories have neither, and need not be read once more.
  const canWeaken = order.length > 0 || base.files.some(({ source }) => source === 'manifest');
  const weakened = weakenedBy(canWeaken ? ofBase() : [], () => expectations(files, declared, policy), order);
  let comparison: Comparison = index.compare(declared);

  /** The pair with what becomes of it, in the region in which the base's schedule knows it. */
  function markedPair(head: Expectation): Expectation {
    const compared = comparison.expectation(head);
    const loosened = compared.change === 'unchanged' && weakened.isLoosened(head);
    const region = weakened.regionOf(head);
    if (!loosened && region === undefined) return compared;
    return {
      ...compared,
      ...(loosened ? { change: 'altered' } : {}),
      ...(region === undefined ? {} : { region }),
    };
  }

  function* marked(): Iterable<Expected> {
    comparison = index.compare(declared);
    for (const one of expectations(files, declared, policy)) {
      if (one.kind === 'expectation') yield { kind: 'expectation', expectation: markedPair(one.expectation) };
      else if (one.kind === 'defect') yield { kind: 'defect', defect: comparison.defect(one.defect) };
      else yield { kind: 'skip', skip: comparison.skip(one.skip) };
    }
    for (const expectation of comparison.removed()) yield { kind: 'expectation', expectation };
  }

  return {
    isRelevant: some(marked(), isTouched),
    weakened: weakened.changes,
    *leftOut() {
      for (const one of marked()) if (changeOf(one) === 'added' && !isTouched(one)) yield one;
    },
    *marked() {
      for (const one of marked()) {
        // A pair that is gone matters by the PTR it leaves behind, and only where no other name has the address.
        if (
          one.kind !== 'expectation' ||
          one.expectation.change !== 'removed' ||
          leavesPtr(one.expectation, declared)
        )
          yield one;
      }
    },
    withReverseChange(observation) {
      const reverse = observation.declared?.reverse;
      if (reverse === undefined) return observation;
      const changed = { ...reverse, ...comparison.reverseChange(observation.expectation, reverse) };
      return { ...observation, declared: { ...observation.declared, reverse: changed } };
    },
  };
}

function isTouched(one: Expected): boolean {
  if (one.kind === 'defect') return one.defect.change !== 'unchanged';
  if (one.kind === 'skip') return false;
  const { change, leftOut, ignores } = one.expectation;
  // A new ignore comment is for the reviewer to see, though it changes no pair.
  if (ignores?.some(({ added }) => added === true) === true) return true;
  return change !== 'unchanged' && !(change === 'added' && leftOut !== undefined);
}

function changeOf(one: Expected): Change | null | undefined {
  if (one.kind === 'expectation') return one.expectation.change;
  return one.kind === 'defect' ? one.defect.change : one.skip.change;
}

function leavesPtr({ declaredAs, address }: Expectation, { namesOf }: Declared): boolean {
  return declaredAs !== 'ptr-record' && namesOf(address).length === 0;
}

function some<T>(items: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of items) if (test(item)) return true;
  return false;
}

/**
 * Files that the base lists and the head does not, or not in that format or for that origin, and that are still there: a
 * list cannot take pairs out of sight. They declare what the listed files of the head do not declare anyway.
 * @throws {SourceError} for one that cannot be read any more, and that nothing else reads.
 */
export async function stillThere(
  base: Base,
  tree: Tree,
  files: readonly ReadableFile[],
): Promise<readonly ReadableFile[]> {
  const known = new Set(files.map(wayOf));
  const listed = new Set(files.map(({ path, origin }) => placeOf(path, origin)));
  const before = new Set(base.listed.map(({ pattern }) => pattern));
  // To tell what a configuration covers is to read it, and nearly every change leaves the lists alone.
  let covered: ReadonlySet<string> | undefined;
  const isReached = (path: string, origin: DomainName | undefined) => {
    if (listed.has(placeOf(path, origin))) return true;
    covered ??= new Set(files.flatMap(({ covers }) => covers?.() ?? []));
    return covered.has(path);
  };
  const wanted = [
    ...base.listed.filter(
      ({ pattern, as, origin }) =>
        !known.has(wayOf({ path: pattern, source: as ?? '', origin })) && tree.has(pattern),
    ),
    // New files that the base's own patterns name.
    ...base.records.flatMap((entry) =>
      filesOf(tree, entry)
        .filter((path) => !before.has(path) && !isReached(path, entry.origin))
        .map((pattern) => ({ ...entry, pattern })),
    ),
  ];
  if (wanted.length === 0) return [];
  const unlisted = (await readWhatIsThere(tree, wanted, () => {})).filter((file) => {
    if (known.has(wayOf(file))) return false;
    try {
      return holdsRecords(file);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      if (isReached(file.path, file.origin) || !before.has(file.path)) return false;
      throw new SourceError(
        `${file.path}: this change no longer lists the file, which is still there and cannot be read: ${error.message} Repair it, list it, or remove it.`,
        { path: file.path },
      );
    }
  });
  let elsewhere: ReadonlySet<string> | undefined;
  const isElsewhere = (one: Declaration) => {
    elsewhere ??= new Set(keysOf(files));
    return elsewhere.has(keyOf(one));
  };
  return unlisted.map((file) => ({
    ...file,
    *declarations() {
      // A second declaration would count as added.
      for (const one of file.declarations()) if (one.kind === 'zone' || !isElsewhere(one)) yield one;
    },
  }));
}

/** Equal for two readings of a file that give the same. */
function wayOf({
  path,
  source,
  origin,
}: Pick<ReadableFile, 'path' | 'source'> & { readonly origin?: DomainName | undefined }): string {
  return `${placeOf(path, origin)}\0${source}`;
}

function placeOf(path: string, origin: DomainName | undefined): string {
  return `${path}\0${origin ?? ''}`;
}

/** False for a file that has become something else: its pairs are gone, and are reported as such. */
function holdsRecords(file: ReadableFile): boolean {
  return some(file.declarations(), ({ kind }) => kind === 'record' || kind === 'pair');
}

function* keysOf(files: readonly ReadableFile[]): Iterable<string> {
  for (const file of files) {
    for (const one of file.declarations()) {
      yield keyOf(one);
      if (one.kind !== 'record' || (one.record.type !== 'A' && one.record.type !== 'AAAA')) continue;
      const { owner, data, view } = one.record;
      yield pairKey({ name: owner, address: data as IpAddress, ...(view === undefined ? {} : { view }) });
    }
  }
}

/** Equal for what comes to the same pair, wherever it stands, and for the same problem at the same place. */
function keyOf(one: Declaration): string {
  switch (one.kind) {
    case 'record': {
      const { owner, type, data, view, zone } = one.record;
      const isPair = type === 'A' || type === 'AAAA' || type === 'PTR';
      return JSON.stringify([owner, type, data, view, isPair ? null : zone]);
    }
    case 'pair':
      return pairKey(one.pair);
    case 'defect':
      return JSON.stringify([one.defect.location.path, one.defect.location.line, one.defect.message]);
    case 'skip':
      return JSON.stringify([one.skip.location?.path, one.skip.location?.line, one.skip.reason]);
    case 'zone':
      return '';
  }
}

function pairKey({
  name,
  address,
  region,
  view,
  ptr,
}: Pick<DeclaredPair, 'name' | 'address'> & Partial<DeclaredPair>): string {
  return JSON.stringify([name, address, region, view, ptr]);
}
