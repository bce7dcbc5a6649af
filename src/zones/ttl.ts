import type { DnsRecord } from '../model/record.ts';
import type { Zone } from './zone.ts';

/** For records of zones that name no TTL at all. */
const DEFAULT_TTL = 3600;

/** The record's own TTL in seconds, else the MINIMUM of the zone's SOA (RFC 1035 section 3.3.13), else an hour. */
export function ttlOf(record: DnsRecord, zone: Zone): number {
  return record.ttl ?? minimumOf(zone) ?? DEFAULT_TTL;
}

/** Seconds that caches keep a negative answer: the lesser of the SOA's TTL and its MINIMUM (RFC 2308 section 5). */
export function negativeTtlOf(zone: Zone): number | undefined {
  const minimum = minimumOf(zone);
  if (zone.soa === undefined || minimum === undefined) return undefined;
  return Math.min(ttlOf(zone.soa, zone), minimum);
}

function minimumOf(zone: Zone): number | undefined {
  const field = zone.soa?.data.trim().split(/\s+/).at(-1);
  return field !== undefined && /^[0-9]{1,10}$/.test(field) ? Number(field) : undefined;
}
