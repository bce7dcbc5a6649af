import { addressNotGlobal } from './address-not-global.ts';
import { addressPrivate } from './address-private.ts';
import { baselineOutdated } from './baseline-outdated.ts';
import { expectationConflict } from './expectation-conflict.ts';
import { forwardMismatch } from './forward-mismatch.ts';
import { forwardMissing } from './forward-missing.ts';
import { forwardPremature } from './forward-premature.ts';
import { forwardUndeclared } from './forward-undeclared.ts';
import { healthUnmeasured } from './health-unmeasured.ts';
import { ignoreExpired } from './ignore-expired.ts';
import { ignoreUnapproved } from './ignore-unapproved.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { ipv6Unhealthy } from './ipv6-unhealthy.ts';
import { lookupFailed } from './lookup-failed.ts';
import { nameIsAlias } from './name-is-alias.ts';
import { notDualStack } from './not-dual-stack.ts';
import { nothingToCheck } from './nothing-to-check.ts';
import { policyChanged } from './policy-changed.ts';
import { ptrAmbiguous } from './ptr-ambiguous.ts';
import { ptrMismatch } from './ptr-mismatch.ts';
import { ptrMissing } from './ptr-missing.ts';
import { ptrOrphaned } from './ptr-orphaned.ts';
import { ptrPending } from './ptr-pending.ts';
import { ptrTargetInvalid } from './ptr-target-invalid.ts';
import { ptrUnconfirmed } from './ptr-unconfirmed.ts';
import { reverseDropped } from './reverse-dropped.ts';
import { reverseInconsistent } from './reverse-inconsistent.ts';
import { reverseLame } from './reverse-lame.ts';
import { reverseNameMalformed } from './reverse-name-malformed.ts';
import { rolloutLate } from './rollout-late.ts';
import type { Rule } from './rule.ts';
import { sourceSyntax } from './source-syntax.ts';

/** Every rule, in the order in which the findings of one pair and the documentation present them. */
export const RULES: readonly Rule[] = [
  lookupFailed,
  ptrMissing,
  ptrPending,
  ptrMismatch,
  ptrUnconfirmed,
  ptrAmbiguous,
  ptrTargetInvalid,
  ptrOrphaned,
  forwardMissing,
  forwardMismatch,
  forwardUndeclared,
  forwardPremature,
  rolloutLate,
  nameIsAlias,
  addressNotGlobal,
  addressPrivate,
  expectationConflict,
  reverseNameMalformed,
  reverseDropped,
  reverseInconsistent,
  reverseLame,
  ipv6Unhealthy,
  notDualStack,
  healthUnmeasured,
  sourceSyntax,
  nothingToCheck,
  ignoreExpired,
  ignoreUnused,
  ignoreUnapproved,
  baselineOutdated,
  policyChanged,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
