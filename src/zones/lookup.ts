import { type DomainName, labelsOf, nameFromLabels } from '../model/domain-name.ts';
import type { DnsRecord } from '../model/record.ts';
import type { Zone } from './zone.ts';

/** Aliases followed in one lookup. Longer chains are refused by common resolvers too. */
export const MAX_ALIASES = 16;

/** One step of an alias chain. */
interface Alias {
  /** The name that was looked up: for a wildcard or a DNAME record not the record's owner. */
  readonly owner: DomainName;
  readonly target: DomainName;
  /** The CNAME or DNAME record. */
  readonly record: DnsRecord;
  readonly zone: Zone;
}

interface Chain {
  /** Aliases followed on the way, in order. */
  readonly aliases: readonly Alias[];
  /** The canonical name: the name asked for, or the last alias's target. */
  readonly name: DomainName;
}

/** What the zones say about a name and a type. */
export type ZoneAnswer = Chain &
  (
    | {
        readonly kind: 'answer';
        readonly zone: Zone;
        /** As declared: after wildcard synthesis their owner is the wildcard. */
        readonly records: readonly DnsRecord[];
        readonly wildcard: boolean;
        /** Where CNAME or ANY was asked below a DNAME record: that record, which the one CNAME in `records` is made from. */
        readonly dname?: DnsRecord;
      }
    | {
        readonly kind: 'nodata';
        readonly zone: Zone;
        readonly wildcard: boolean;
      }
    | { readonly kind: 'nxdomain'; readonly zone: Zone }
    | {
        readonly kind: 'delegation';
        /** The parent zone. */
        readonly zone: Zone;
        readonly cut: DomainName;
        /** The NS records at the cut. */
        readonly records: readonly DnsRecord[];
        /** Addresses that the parent zone has for those name servers. */
        readonly glue: readonly DnsRecord[];
      }
    | {
        readonly kind: 'not-held';
        /** `outside`: no zone has the name. `loop`: the chain comes back to itself. `too-many-aliases`: over `MAX_ALIASES`. */
        readonly cause: 'outside' | 'loop' | 'too-many-aliases';
      }
    | {
        readonly kind: 'not-held';
        /** A DNAME substitution has no valid result (RFC 6672 section 2.2). */
        readonly cause: 'name-too-long';
        readonly zone: Zone;
        readonly record: DnsRecord;
      }
  );

/** Types that stand beside a CNAME record at the same owner (RFC 4034 section 3 and 4, RFC 3007 section 3.1.1). */
const BESIDE_CNAME: ReadonlySet<string> = new Set(['RRSIG', 'NSEC', 'KEY']);

/** The algorithm of RFC 1034 section 4.3.2 without its recursive part, over the zones that `zoneOf` finds. */
export function lookup(
  zoneOf: (name: DomainName) => Zone | undefined,
  asked: DomainName,
  type: string,
): ZoneAnswer {
  const aliases: Alias[] = [];
  let name = asked;
  for (;;) {
    const chain = { aliases, name };
    if (aliases.length > 0 && aliases.some((alias) => alias.owner === name))
      return { ...chain, kind: 'not-held', cause: 'loop' };
    if (aliases.length > MAX_ALIASES) return { ...chain, kind: 'not-held', cause: 'too-many-aliases' };
    const zone = zoneOf(name);
    if (zone === undefined) return { ...chain, kind: 'not-held', cause: 'outside' };
    const match = zone.match(name, type);
    if (match.kind === 'absent') return { ...chain, kind: 'nxdomain', zone };
    if (match.kind === 'cut') return { ...chain, kind: 'delegation', zone, ...referral(zone, match.cut) };
    if (match.kind === 'dname') {
      const { record } = match;
      const target = substitute(name, record);
      if (target === undefined) return { ...chain, kind: 'not-held', cause: 'name-too-long', zone, record };
      if (type === 'CNAME' || type === 'ANY') {
        const made: DnsRecord = { ...record, owner: name, type: 'CNAME', data: target };
        return { ...chain, kind: 'answer', zone, records: [made], wildcard: false, dname: record };
      }
      aliases.push({ owner: name, target, record, zone });
      name = target;
      continue;
    }
    const wildcard = match.kind === 'wildcard';
    const [first, second] = match.records;
    // Nearly every name that is looked up in bulk has one record, and of the type that is asked for.
    if (first?.type === type && second === undefined && type !== 'CNAME')
      return { ...chain, kind: 'answer', zone, records: match.records, wildcard };
    const cname = match.records.find((record) => record.type === 'CNAME');
    if (cname !== undefined && type !== 'CNAME' && type !== 'ANY' && !BESIDE_CNAME.has(type)) {
      const target = cname.data as DomainName;
      aliases.push({ owner: name, target, record: cname, zone });
      name = target;
      continue;
    }
    const records = type === 'ANY' ? match.records : match.records.filter((record) => record.type === type);
    if (records.length === 0) return { ...chain, kind: 'nodata', zone, wildcard };
    return { ...chain, kind: 'answer', zone, records, wildcard };
  }
}

function referral(zone: Zone, cut: DomainName) {
  const records = zone.recordsAt(cut).filter((record) => record.type === 'NS');
  return { cut, records, glue: serverAddresses(zone, records) };
}

/** The addresses that the zone has for the targets of NS records, glue or not. */
export function serverAddresses(zone: Zone, records: readonly DnsRecord[]): DnsRecord[] {
  return records
    .flatMap(({ data }) => zone.recordsAt(data as DomainName))
    .filter(({ type }) => type === 'A' || type === 'AAAA');
}

/** The name with the DNAME owner's labels replaced by the target's (RFC 6672 section 2.2). */
function substitute(name: DomainName, dname: DnsRecord): DomainName | undefined {
  const labels = labelsOf(name);
  const kept = labels.slice(0, labels.length - labelsOf(dname.owner).length);
  const target = nameFromLabels([...kept, ...labelsOf(dname.data as DomainName)]);
  return target.ok ? target.value : undefined;
}
