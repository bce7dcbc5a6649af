import type { DomainName } from '../model/domain-name.ts';
import type { DeclaredLookup, QuestionType } from '../model/evidence.ts';
import type { DnsRecord, SourceLocation } from '../model/record.ts';
import { negativeTtlOf, ttlOf } from './ttl.ts';
import type { Zone } from './zone.ts';
import type { ZoneSet } from './zones.ts';

/**
 * What the repository's own zones say, or undefined where it does not hold the answer: a referral, a chain that leaves
 * its zones or does not end, a zone that no source declares or that could not be read in full, a name whose answers its
 * provider makes up.
 */
export function declaredLookup(
  zones: ZoneSet,
  name: DomainName,
  type: QuestionType,
  view: string | undefined,
): DeclaredLookup | undefined {
  const found = zones.lookup(name, type, view);
  if (found.kind === 'not-held' || found.kind === 'delegation') return undefined;
  if (!isHeld(found.zone) || !found.aliases.every((alias) => isHeld(alias.zone))) return undefined;
  const { zone } = found;
  if (zone.isUnknown(found.name)) return undefined;
  const aliases = found.aliases.map((alias) => alias.target);
  const chain = found.aliases.map((alias) => alias.record.location);
  if (found.kind === 'answer') {
    return {
      answer: { kind: 'rrset', targets: targetsOf(found.records), ttl: leastTtl(found), aliases },
      zone: zone.apex,
      locations: placesOf(found.records, chain),
    };
  }
  const negativeTtl = negativeTtlOf(zone);
  const locations: SourceLocation[] = zone.location === undefined ? chain : [zone.location, ...chain];
  return {
    answer: {
      kind: found.kind,
      ...(negativeTtl === undefined ? {} : { negativeTtl }),
      zone: zone.apex,
      aliases,
    },
    zone: zone.apex,
    locations,
  };
}

function placesOf(records: readonly DnsRecord[], chain: readonly SourceLocation[]): SourceLocation[] {
  const places = records.map((record) => record.location);
  return chain.length === 0 ? places : [...places, ...chain];
}

function isHeld(zone: Zone): boolean {
  return zone.declared && zone.complete;
}

function targetsOf(records: readonly DnsRecord[]): string[] {
  if (records.length === 1) return [records[0]!.data];
  return [...new Set(records.map((record) => record.data))].sort();
}

function leastTtl(found: {
  zone: Zone;
  records: readonly DnsRecord[];
  aliases: readonly { record: DnsRecord; zone: Zone }[];
}): number {
  const chain = found.aliases.map((alias) => ttlOf(alias.record, alias.zone));
  return found.records.reduce(
    (least, record) => Math.min(least, ttlOf(record, found.zone)),
    Math.min(...chain, Infinity),
  );
}
