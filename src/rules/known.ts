import { fingerprintOf, type Identity, identityOf } from '../model/fingerprint.ts';
import type { SourceLocation } from '../model/record.ts';
import type { Finding } from '../model/report.ts';
import type { Subject } from './ignores.ts';

/** A finding that the baseline lists. */
export interface KnownFinding {
  readonly identity: Identity;
  /** Where the baseline lists it. */
  readonly location: SourceLocation;
  /** True where the change under review removes it from the baseline. */
  readonly isLeaving?: boolean;
}

/** A finding that the baseline lists, and what became of it in this run. */
export interface KnownUse extends KnownFinding {
  readonly occurred: boolean;
  /** True where it could not have been seen: a lookup failed, the pair was skipped, the rule is off. */
  readonly undecided: boolean;
}

/** Tells findings that were known before from new ones, and remembers which of them still occur. */
export interface Known {
  recognises(finding: Finding): boolean;
  /** Notes a pair of which not everything could be seen. */
  noteUndecided(subject: Subject): void;
  uses(): readonly KnownUse[];
}

export function knownOf(entries: readonly KnownFinding[], isOff: (rule: string) => boolean): Known {
  const byFingerprint = new Map(entries.map((entry) => [fingerprintOf(entry.identity), entry]));
  const occurred = new Set<string>();
  const undecided = new Set<string>();

  return {
    recognises(finding) {
      if (byFingerprint.size === 0) return false;
      const fingerprint = fingerprintOf(identityOf(finding));
      if (!byFingerprint.has(fingerprint)) return false;
      occurred.add(fingerprint);
      return true;
    },
    noteUndecided({ name, address }) {
      if (byFingerprint.size > 0) undecided.add(pairKey(name, address));
    },
    uses: () =>
      [...byFingerprint].map(([fingerprint, entry]) => {
        const { identity } = entry;
        return {
          ...entry,
          occurred: occurred.has(fingerprint),
          undecided:
            isOff(identity.rule) ||
            ('name' in identity &&
              undecided.has(pairKey(identity.name ?? undefined, identity.address ?? undefined))),
        };
      }),
  };
}

function pairKey(name: string | undefined, address: string | undefined): string {
  return `${name ?? ''} ${address ?? ''}`;
}
