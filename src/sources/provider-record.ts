import { quote } from '../document/node.ts';
import { type DomainName, parseDomainName, ROOT } from '../model/domain-name.ts';
import { addressTypeOf, parseIpAddress } from '../model/ip-address.ts';
import { type Parsed, refused } from '../model/parsed.ts';
import type { SourceLocation } from '../model/record.ts';
import type { Declaration } from './source.ts';
import { syntaxDefect } from './syntax-defect.ts';

/** The types that say something about a pair; records of every other type are passed over. */
export type PairType = 'A' | 'AAAA' | 'PTR' | 'CNAME';

export function isPairType(type: string): type is PairType {
  return type === 'A' || type === 'AAAA' || type === 'PTR' || type === 'CNAME';
}

/** One record as a tool hands it to a DNS provider. */
export interface ProviderRecord {
  readonly owner: DomainName;
  readonly type: PairType;
  /** The address or the target, as written. */
  readonly data: string;
  readonly location: SourceLocation;
  /** The record's zone where it is known. */
  readonly zone?: DomainName | undefined;
  /** Appended to a target without a final dot, where the provider does so. */
  readonly targetOrigin?: DomainName | undefined;
  readonly ttl?: number | undefined;
  readonly view?: string | undefined;
  readonly region?: string | undefined;
}

/**
 * An address record becomes a pair, a PTR or CNAME record stays one. The tool manages some records of a zone, not the
 * zone: no zone is declared, and a record whose zone is unknown is put into one of its own.
 */
export function declareProviderRecord(record: ProviderRecord): Declaration {
  const { owner, type, data, location, zone, ttl } = record;
  const address = parseIpAddress(data);
  const view = record.view === undefined ? {} : { view: record.view };
  if (type === 'PTR' || type === 'CNAME') {
    const target = parseProviderName(data, record.targetOrigin);
    if (!target.ok) return syntaxDefect(location, target.problem, owner);
    return {
      kind: 'record',
      record: { owner, type, ttl, data: target.value, location, zone: zone ?? owner, ...view },
    };
  }
  if (!address.ok) {
    const example = type === 'A' ? '192.0.2.25' : '2001:db8::25';
    return syntaxDefect(location, `${address.problem}. Write an address such as ${example}`, owner);
  }
  const is = addressTypeOf(address.value);
  if (is !== type) {
    const family = is === 'A' ? 'an IPv4' : 'an IPv6';
    return syntaxDefect(
      location,
      `${quote(data)} is ${family} address in a record of type ${type}. Write it in one of type ${is}`,
      owner,
    );
  }
  const region = record.region === undefined ? {} : { region: record.region };
  return { kind: 'pair', pair: { name: owner, address: address.value, location, ...view, ...region } };
}

/** A name as a tool writes it: fully qualified with or without the final dot, unless an origin is given. */
export function parseProviderName(text: string, origin?: DomainName): Parsed<DomainName> {
  if (parseIpAddress(text).ok) {
    return refused(
      `${quote(text)} is an address where a name belongs. Write a name such as mail.example.org`,
    );
  }
  const name = parseDomainName(text, origin === undefined ? {} : { origin });
  if (!name.ok) return refused(`${name.problem}. Write a name such as mail.example.org`);
  return name.value === ROOT ? refused("'.' is the root. Write a name such as mail.example.org") : name;
}
