import { createHash } from 'node:crypto';
import type { Finding } from './report.ts';

/** What makes a finding the same one in another run: its rule and its pair; without a pair, its file and what was said. */
export type Identity =
  | {
      readonly rule: string;
      readonly name: string | null;
      readonly address: string | null;
      readonly region: string | null;
    }
  | { readonly rule: string; readonly path: string | null; readonly message: string };

export function identityOf({ rule, name, address, region, location, message }: Finding): Identity {
  return name === null && address === null
    ? { rule, path: location?.path ?? null, message }
    : { rule, name, address, region };
}

/** 64 hexadecimal digits that do not change when lines move. */
export function fingerprintOf(identity: Identity): string {
  return digest(textOf(identity));
}

/** One fingerprint per finding, in their order; no two findings of a report share one. */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = textOf(identityOf(finding));
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    return digest(occurrence === 1 ? identity : `${identity}#${occurrence}`);
  });
}

function textOf({ rule, ...subject }: Identity): string {
  return JSON.stringify(
    'message' in subject
      ? [rule, subject.path, subject.message]
      : [rule, subject.name, subject.address, subject.region],
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
