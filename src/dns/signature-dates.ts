import type { Message, ResourceRecord } from './wire/message.ts';

/** As many zones as a sentence bears. */
const MOST_ZONES = 3;

/**
 * Why validators must refuse the answer, as far as the dates of its signatures tell: clauses such as `the signature of
 * 2.0.192.in-addr.arpa expired 2026-10-01 00:00 UTC`, one for each zone. An RRset with some signature that is valid now
 * is not at fault (RFC 4035 section 5.3.1).
 */
export function datedSignatures({ answers, authorities }: Message, now: Date): readonly string[] {
  const moment = now.toISOString().slice(0, 19).replace(/[-T:]/g, '');
  const byRrset = new Map<string, Signature[]>();
  for (const record of [...answers, ...authorities]) {
    const signature = signatureOf(record);
    if (signature === undefined) continue;
    const key = `${record.owner} ${signature.covered}`;
    byRrset.set(key, [...(byRrset.get(key) ?? []), signature]);
  }
  const clauses = new Set<string>();
  for (const signatures of byRrset.values()) {
    const untimely = signatures.flatMap((signature) => untimelyWords(signature, moment) ?? []);
    if (untimely.length < signatures.length) continue;
    for (const words of untimely) clauses.add(words);
  }
  return [...clauses].slice(0, MOST_ZONES);
}

interface Signature {
  /** The type of the RRset. */
  readonly covered: string;
  /** `YYYYMMDDHHmmSS`, in UTC. */
  readonly until: string;
  readonly from: string;
  readonly signer: string;
}

/** The fields of RFC 4034 section 3.2; undefined for other records, and for one whose octets have no text. */
function signatureOf({ type, data }: ResourceRecord): Signature | undefined {
  if (type !== 'RRSIG' || data.startsWith('\\#')) return undefined;
  const [covered, , , , until, from, , signer] = data.split(' ');
  return { covered: covered!, until: until!, from: from!, signer: signer! };
}

function untimelyWords({ until, from, signer }: Signature, moment: string): string | undefined {
  const zone = signer === '.' ? 'the root' : signer.replace(/\.$/, '');
  if (until < moment) return `the signature of ${zone} expired ${dateWords(until)}`;
  if (from > moment) return `the signature of ${zone} is not valid before ${dateWords(from)}`;
  return undefined;
}

function dateWords(time: string): string {
  return time.replace(/^(....)(..)(..)(..)(..)..$/, '$1-$2-$3 $4:$5 UTC');
}
