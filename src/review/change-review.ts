import type { Observation } from '../model/evidence.ts';
import type { Change, Expectation } from '../model/expectation.ts';
import type { Tree } from '../repository/tree.ts';
import type { PolicyChange } from '../rules/rule.ts';
import { type Comparison, indexBase } from '../scope/compare.ts';
import type { Declared } from '../sources/declared.ts';
import { type Expected, expectations, type PairPolicy } from '../sources/expect.ts';
import type { ReadableFile } from '../sources/read.ts';
import type { Base } from './base.ts';
import { newHiding, shown } from './new-hiding.ts';
import { standIns } from './stand-ins.ts';
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
  /** Adds what this change does to the PTR data that the repository declares. */
  withReverseChange(observation: Observation): Observation;
}

/** @throws {SourceError} when a file of the head cannot be read. */
export async function reviewChange(
  base: Base,
  head: Tree,
  files: readonly ReadableFile[],
  declared: Declared,
  policy: PairPolicy,
): Promise<ChangeReview> {
  const complaints = await standIns(base, head, files, declared);
  const ofBase = () => expectations(base.files, base.declared, policy);
  const index = indexBase(ofBase(), base.declared);
  const order = base.config?.rollout?.order ?? [];
  // Most large repositories have neither, and need not be read once more.
  const canWeaken = order.length > 0 || base.files.some(({ source }) => source === 'manifest');
  const isHiddenAnew = newHiding(base, ofBase, files, declared);
  function* ofHead(): Iterable<Expected> {
    for (const one of expectations(files, declared, policy)) yield isHiddenAnew(one) ? shown(one) : one;
    for (const defect of complaints) yield { kind: 'defect', defect };
  }
  const weakened = weakenedBy(canWeaken ? ofBase() : [], ofHead, order);
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
    for (const one of ofHead()) {
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
      if (reverse === undefined) {
        const { requires, change } = observation.expectation;
        if (requires === 'forward' || change === 'removed') return observation;
        const before = comparison.reverseBefore(observation.expectation);
        return before?.answer.kind === 'rrset' ? { ...observation, droppedReverse: before } : observation;
      }
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
