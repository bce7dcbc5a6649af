import type { Message, MessageQuestion, ResourceRecord } from '../dns/wire/message.ts';
import { CLASS, RCODE } from '../dns/wire/registry.ts';
import type { DomainName } from '../model/domain-name.ts';
import type { DnsRecord } from '../model/record.ts';
import { serverAddresses, type ZoneAnswer } from '../zones/lookup.ts';
import { negativeTtlOf, ttlOf } from '../zones/ttl.ts';
import type { Zone } from '../zones/zone.ts';
import type { ZoneSet } from '../zones/zones.ts';

/** The part of a response that the zones decide. */
export type Sections = Pick<Message, 'aa' | 'rcode' | 'answers' | 'authorities' | 'additionals'>;

export function withoutData(rcode: number): Sections {
  return { aa: false, rcode, answers: [], authorities: [], additionals: [] };
}

/**
 * Answers from the zones alone. `minimalAny` gives one RRset for ANY (RFC 8482 section 4.1), so that a forged source
 * address gains little.
 */
export function answer(
  zones: ZoneSet,
  question: MessageQuestion,
  { view, minimalAny }: { readonly view: string | undefined; readonly minimalAny: boolean },
): Sections {
  const found = zones.lookup(question.name, question.type, view);
  const chain = aliasRecords(found);
  // AA speaks for the first owner name of the answer section (RFC 1035 section 4.1.1).
  const authoritative = { ...withoutData(RCODE.NOERROR), aa: true, answers: chain };
  switch (found.kind) {
    case 'answer': {
      const first = found.records[0]!.type;
      const shown = minimalAny ? found.records.filter((record) => record.type === first) : found.records;
      const dname = found.dname === undefined ? [] : onWire([found.dname], found.zone);
      const answers = [...chain, ...dname, ...onWire(shown, found.zone, found.name)];
      const servers = question.type === 'NS' ? serverAddresses(found.zone, shown) : [];
      return { ...authoritative, answers, additionals: onWire(servers, found.zone) };
    }
    case 'nodata':
      return { ...authoritative, authorities: negativeSoa(found.zone) };
    case 'nxdomain':
      // The last name of the chain decides (RFC 6604 section 3).
      return { ...authoritative, rcode: RCODE.NXDOMAIN, authorities: negativeSoa(found.zone) };
    case 'delegation':
      return {
        ...authoritative,
        aa: chain.length > 0,
        authorities: onWire(found.records, found.zone),
        additionals: onWire(found.glue, found.zone),
      };
    case 'not-held':
      if (found.cause === 'name-too-long') {
        const dname = onWire([found.record], found.zone);
        return { ...authoritative, rcode: RCODE.YXDOMAIN, answers: [...chain, ...dname] };
      }
      return found.aliases.length === 0 ? withoutData(RCODE.REFUSED) : authoritative;
  }
}

/** Records with one TTL for each RRset: the least, where the zone file names several (RFC 2181 section 5.2). */
function onWire(records: readonly DnsRecord[], zone: Zone, owner?: DomainName): ResourceRecord[] {
  const least = new Map<string, number>();
  const setOf = (record: DnsRecord) => `${record.owner} ${record.type}`;
  for (const record of records) {
    const ttl = ttlOf(record, zone);
    least.set(setOf(record), Math.min(ttl, least.get(setOf(record)) ?? ttl));
  }
  return records.map((record) => ({
    owner: owner ?? record.owner,
    type: record.type,
    class: CLASS.IN,
    ttl: least.get(setOf(record))!,
    data: record.data,
  }));
}

/** The chain as records, each once; a DNAME is followed by the CNAME made from it (RFC 6672 section 3.1). */
function aliasRecords(found: ZoneAnswer): ResourceRecord[] {
  const chain = new Map<string, ResourceRecord>();
  const add = (record: ResourceRecord) => {
    const key = `${record.owner} ${record.type}`;
    if (!chain.has(key)) chain.set(key, record);
  };
  for (const { owner, target, record, zone } of found.aliases) {
    const ttl = ttlOf(record, zone);
    if (record.type === 'DNAME') for (const dname of onWire([record], zone)) add(dname);
    add({ owner, type: 'CNAME', class: CLASS.IN, ttl, data: target });
  }
  return [...chain.values()];
}

/** The SOA record with the TTL of the negative answer (RFC 2308 section 3). */
function negativeSoa(zone: Zone): ResourceRecord[] {
  if (zone.soa === undefined) return [];
  return onWire([zone.soa], zone).map((soa) => ({ ...soa, ttl: negativeTtlOf(zone) ?? soa.ttl }));
}
