import type { DomainName } from '../../src/model/domain-name.ts';
import { parseDomainName } from '../../src/model/domain-name.ts';
import type { DnsRecord } from '../../src/model/record.ts';
import { createZones, type ZoneSet } from '../../src/zones/zones.ts';

export function name(text: string): DomainName {
  const read = parseDomainName(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const NAMES: ReadonlySet<string> = new Set(['NS', 'CNAME', 'DNAME', 'PTR']);

/** Records from lines of `owner TYPE data` or `owner TTL TYPE data`, names fully qualified, `;` comments left out. */
export function records(apex: string, text: string, view?: string): DnsRecord[] {
  const zone = name(apex);
  return text.split('\n').flatMap((written, index): DnsRecord[] => {
    const fields = written.replace(/;.*/, '').trim().split(/\s+/);
    if (fields.length < 3) return [];
    const ttl = /^[0-9]+$/.test(fields[1]!) ? Number(fields.splice(1, 1)[0]) : undefined;
    const [owner, type, ...rest] = fields as [string, string, ...string[]];
    const data = NAMES.has(type) ? name(rest[0]!) : rest.join(' ');
    const location = { path: `db.${apex}`, line: index + 1 };
    return [{ owner: name(owner), type, ttl, data, location, zone, ...(view === undefined ? {} : { view }) }];
  });
}

/** A set of complete, declared zones, from the text of each. */
export function zonesOf(texts: Readonly<Record<string, string>>, view?: string): ZoneSet {
  const zones = createZones();
  for (const [apex, text] of Object.entries(texts)) {
    zones.addZone(name(apex), view, true, { path: `db.${apex}` });
    for (const record of records(apex, text, view)) zones.add(record);
  }
  return zones;
}

/** The answer in one line, for tables: `answer www A 192.0.2.1`, `nxdomain`, `cut sub ns1,ns2`. */
export function inWords(zones: ZoneSet, question: string, view?: string): string {
  const [owner, type] = question.split(' ') as [string, string];
  const found = zones.lookup(name(owner), type, view);
  const chain = found.aliases.map((alias) => `${alias.record.type} ${alias.target}, `).join('');
  const list = (data: readonly DnsRecord[]) => data.map((record) => record.data).sort();
  switch (found.kind) {
    case 'answer':
      return `${chain}${found.wildcard ? 'wildcard ' : ''}${list(found.records).join(' | ')}`;
    case 'nodata':
    case 'nxdomain':
      return `${chain}${found.kind} ${found.zone.apex}`;
    case 'delegation':
      return `${chain}cut ${found.cut} ${[...list(found.records), ...list(found.glue)].join(' ')}`;
    case 'not-held':
      return `${chain}${found.cause}`;
  }
}
