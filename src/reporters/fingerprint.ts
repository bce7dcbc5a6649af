import { createHash } from 'node:crypto';
import type { Finding } from '../model/report.ts';

/**
 * One stable word per finding, in their order: the same finding keeps it when lines move, and no two findings of a
 * report share one. 64 hexadecimal digits.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, name, address, region, location, message } = finding;
    // Without a pair there is only the place and what was said of it.
    const subject =
      name === null && address === null ? [location?.path ?? null, message] : [name, address, region];
    const identity = JSON.stringify([rule, ...subject]);
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    return createHash('sha256')
      .update(occurrence === 1 ? identity : `${identity}#${occurrence}`)
      .digest('hex');
  });
}
