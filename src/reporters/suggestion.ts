import type { SourceLocation } from '../model/record.ts';
import type { Finding } from '../model/report.ts';
import { fence, visible } from './escape.ts';

/** A PTR record of the repository that names something else than the one name that is right. */
export interface WrongPtr {
  readonly location: SourceLocation & { readonly line: number };
  /** Its target, fully qualified. */
  readonly wrong: string;
  readonly right: string;
}

/**
 * The PTR records of which it is certain what they should say: one record stands for the address, one target is
 * acceptable, and no other finding on the line disagrees.
 */
export function wrongPtrs(findings: readonly Finding[]): WrongPtr[] {
  const lines = new Map<string, WrongPtr | undefined>();
  for (const { rule, gating, related, expected, observed } of findings) {
    if (rule !== 'ptr-mismatch' || !gating) continue;
    for (const location of related) {
      const { line } = location;
      if (line === undefined) continue;
      const key = JSON.stringify([location.path, line]);
      const [right, ...others] = expected;
      const isCertain =
        related.length === 1 &&
        observed.length === 1 &&
        right !== undefined &&
        others.length === 0 &&
        HOST_NAME.test(right);
      const found = isCertain ? { location: { ...location, line }, wrong: observed[0]!, right } : undefined;
      const known = lines.get(key);
      const agrees =
        !lines.has(key) || (known?.right === right && known?.wrong === found?.wrong && found !== undefined);
      lines.set(key, agrees ? found : undefined);
    }
  }
  return [...lines.values()].filter((one) => one !== undefined);
}

/** Not a wildcard, and nothing that a zone file would have to escape. */
const HOST_NAME = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/** Owner or indentation, TTL and class in any order, the type, one target, and a comment or nothing. */
const PTR_LINE =
  /^((?:[^\s;"()$]+|(?=\s))(?:\s+(?:[0-9][0-9smhdw]*|IN))*\s+PTR\s+)([^\s;"()\\]+)(\s*(?:;.*)?)$/i;

/**
 * The line of a zone file with the right target in place of the wrong one, everything else as it stands; undefined
 * where the line is not plainly the record that is meant.
 */
export function correctedLine(
  line: string,
  { wrong, right }: Pick<WrongPtr, 'wrong' | 'right'>,
): string | undefined {
  // A suggestion is committed as it is, and what cannot be seen cannot be reviewed.
  if (visible(line.replaceAll('\t', ' ')) !== line.replaceAll('\t', ' ')) return undefined;
  const [, before, target, after] = PTR_LINE.exec(line) ?? [];
  if (target === undefined) return undefined;
  const written = target.toLowerCase();
  const isMeant = written.endsWith('.') ? written === `${wrong}.` : wrong.startsWith(`${written}.`);
  return isMeant ? `${before}${right}.${after}` : undefined;
}

/** A review comment by which GitHub offers the line for a commit. */
export function suggestionBody(marker: string, corrected: string): string {
  const ticks = fence(corrected);
  return `${marker}\nThe PTR record names something else than the name that is published with this address. If that name is right:\n\n${ticks}suggestion\n${corrected}\n${ticks}\n`;
}
