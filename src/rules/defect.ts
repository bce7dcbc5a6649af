import type { Defect } from '../model/expectation.ts';
import { NONE, type Violation } from './rule.ts';

/** A defect as a violation of the rule that its kind names; nothing for a defect of another kind. */
export function violationOf(kind: Defect['kind'], defect: Defect): readonly Violation[] {
  if (defect.kind !== kind) return NONE;
  const { message, remedy, fix, expected, observed, related } = defect;
  return [
    {
      message,
      remedy: remedy === undefined ? null : { text: remedy, ...fix },
      ...(expected === undefined ? {} : { expected }),
      ...(observed === undefined ? {} : { observed }),
      ...(related === undefined ? {} : { related }),
    },
  ];
}
