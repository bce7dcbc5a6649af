import {
  describe,
  entriesOf,
  get,
  isNull,
  itemsOf,
  type MapNode,
  type Node,
  type Place,
  placeOf,
  quote,
  textOf,
} from '../../document/node.ts';
import { type DomainName, isAtOrBelow, parseDomainName } from '../../model/domain-name.ts';
import { type IpAddress, parseIpAddress } from '../../model/ip-address.ts';
import { type Parsed, parsed } from '../../model/parsed.ts';
import { isInReverseTree, reverseNameOf } from '../../model/reverse-name.ts';
import type { Declaration } from '../source.ts';
import { syntaxDefect } from '../syntax-defect.ts';
import { parseRecordType } from '../zone-file/record-types.ts';
import { recordData } from './record-data.ts';

/** Types whose data decides what is judged: one that cannot be read is a defect, and of others a skip. */
const JUDGED: ReadonlySet<string> = new Set(['A', 'AAAA', 'PTR', 'CNAME', 'DNAME', 'NS', 'MX', 'SRV']);

/** Keys that say that the provider holds records which DNSControl leaves alone. */
const OTHERS_WRITE = ['keepunknown', 'unmanaged', 'ignored_names', 'ignored_targets', 'ignore_external_dns'];

interface DomainReading {
  readonly apex: DomainName;
  readonly view: string | undefined;
  /** `on` where the zone says so for all its records (Cloudflare). */
  readonly proxyDefault: string | undefined;
  complete: boolean;
  /** Names whose answers the provider makes up. */
  readonly unknown: DomainName[];
}

/** One domain of print-ir: its records in order, then the zone itself. */
export function* readDomain(node: Node, path: string): Iterable<Declaration> {
  const nameNode = get(node, 'name');
  const written = textOf(nameNode);
  if (node.kind !== 'map' || nameNode === undefined || written === undefined || written === '') {
    yield syntaxDefect(
      placeOf(nameNode ?? node),
      `${describe(node)} stands where a domain belongs, and has no name. Write {"name": "example.org", "records": []}`,
    );
    return;
  }
  const [plain = ''] = written.split('!');
  const apex = parseDomainName(plain);
  if (!apex.ok) {
    yield syntaxDefect(placeOf(nameNode), `the name of the domain: ${apex.problem}`);
    return;
  }
  const reading: DomainReading = {
    apex: apex.value,
    view: viewOf(node, written),
    proxyDefault: textOf(get(get(node, 'meta'), 'cloudflare_proxy_default')),
    complete: !OTHERS_WRITE.some((key) => isSet(get(node, key))),
    unknown: [],
  };
  for (const nameserver of itemsOf(get(node, 'nameservers'))) yield readNameserver(nameserver, reading);
  const records = get(node, 'records');
  if (records !== undefined && records.kind !== 'list' && !isNull(records)) {
    reading.complete = false;
    yield syntaxDefect(
      placeOf(records),
      `'records' of ${apex.value} is ${describe(records)}. Write a list of records`,
    );
  } else for (const record of itemsOf(records)) yield readRecord(record, reading);
  const { view, complete, unknown } = reading;
  yield {
    kind: 'zone',
    apex: apex.value,
    ...(view === undefined ? {} : { view }),
    path,
    complete,
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}

/** The tag of a split-horizon domain, `example.org!inside`; an empty tag is no view. */
function viewOf(domain: MapNode, name: string): string | undefined {
  const unique =
    textOf(get(domain, 'uniquename')) ?? textOf(get(get(domain, 'meta'), 'dnscontrol_uniquename'));
  const tag = textOf(get(domain, 'tag')) ?? tagIn(name) ?? (unique === undefined ? undefined : tagIn(unique));
  return tag === undefined || tag === '' ? undefined : tag;
}

function tagIn(text: string): string | undefined {
  const mark = text.indexOf('!');
  return mark < 0 ? undefined : text.slice(mark + 1);
}

function isSet(node: Node | undefined): boolean {
  if (node === undefined || isNull(node)) return false;
  if (node.kind === 'scalar') return node.text !== 'false' && node.text !== '';
  return node.kind === 'list' ? node.items.length > 0 : entriesOf(node).length > 0;
}

function readNameserver(node: Node, reading: DomainReading): Declaration {
  const { apex } = reading;
  const text = textOf(get(node, 'name')) ?? textOf(node);
  const target = parseDomainName(text ?? '');
  if (!target.ok) {
    reading.complete = false;
    return syntaxDefect(placeOf(node), `a name server of ${apex}: ${target.problem}`, apex);
  }
  return declare(reading, { owner: apex, type: 'NS', ttl: undefined, data: target.value, place: node });
}

function readRecord(record: Node, reading: DomainReading): Declaration {
  const { apex } = reading;
  const lose = (place: Place, problem: string, name?: DomainName): Declaration => {
    reading.complete = false;
    const origin = filePositionOf(record);
    const [found, remedy] = problem.split(/(?<=\.|;) (?=[Ww]rite )/, 2) as [string, string?];
    const said = remedy === undefined ? `${problem}${origin}` : `${found.slice(0, -1)}${origin}. ${remedy}`;
    return syntaxDefect(placeOf(place), said, name);
  };
  const typeNode = get(record, 'type');
  const type = textOf(typeNode)?.toUpperCase();
  if (record.kind !== 'map' || type === undefined || type === '') {
    return lose(
      typeNode ?? record,
      `a record of ${apex} has no type. Write {"type": "AAAA", "name": "www", "target": "2001:db8::25"}`,
    );
  }
  const nameNode = get(record, 'name');
  const owner = ownerOf(textOf(nameNode) ?? '@', type, apex);
  if (!owner.ok) return lose(nameNode ?? record, `${type} record of ${apex}: ${owner.problem}`);
  const known = parseRecordType(type);
  if (known === undefined) {
    if (!/^(?:CF|CLOUDFLAREAPI)_/.test(type)) reading.unknown.push(owner.value);
    const detail = `${owner.value} has a record of type ${type}, which is the provider's own: what it answers is not known here${filePositionOf(record)}`;
    return skip(isAlias(type) ? 'alias' : 'provider-feature', detail, record, owner.value);
  }
  if (!isAtOrBelow(owner.value, apex)) {
    return lose(nameNode ?? record, `${owner.value} lies outside the domain ${apex}`, owner.value);
  }
  if (isProxied(type, record, reading)) {
    reading.unknown.push(owner.value);
    const address = addressIn(record);
    const detail = `${owner.value} is proxied by Cloudflare, whose own addresses answer for it${filePositionOf(record)}`;
    return skip('proxied', detail, record, owner.value, address);
  }
  const data = recordData(known, record, apex);
  if (!data.ok) {
    const problem = `${known} record of ${owner.value}: ${data.problem}`;
    if (JUDGED.has(known)) return lose(get(record, 'target') ?? record, problem, owner.value);
    return skip('unreadable-data', `${problem}${filePositionOf(record)}`, record, owner.value);
  }
  return declare(reading, {
    owner: owner.value,
    type: known,
    ttl: ttlOf(record),
    data: data.value,
    place: record,
  });
}

interface Content {
  readonly owner: DomainName;
  readonly type: string;
  readonly ttl: number | undefined;
  readonly data: string;
  readonly place: Place;
}

function declare({ apex, view }: DomainReading, { place, ...content }: Content): Declaration {
  const location = placeOf(place);
  return {
    kind: 'record',
    record: { ...content, location, zone: apex, ...(view === undefined ? {} : { view }) },
  };
}

/** The owner: `@`, a name in the domain, a name with its final dot, or for PTR records an address (REV of DNSControl). */
function ownerOf(text: string, type: string, apex: DomainName): Parsed<DomainName> {
  if (type === 'PTR' && isInReverseTree(apex)) {
    const address = parseIpAddress(text);
    // Four octets in a reverse zone are an address unless they are the labels below it.
    if (address.ok && isAtOrBelow(reverseNameOf(address.value), apex))
      return parsed(reverseNameOf(address.value));
  }
  return parseDomainName(text === '' ? '@' : text, { origin: apex });
}

function isAlias(type: string): boolean {
  return /ALIAS|ANAME/.test(type);
}

/** Cloudflare answers for proxied names with addresses of its own, whose PTR is not ours to set. */
function isProxied(type: string, record: MapNode, { proxyDefault }: DomainReading): boolean {
  if (type !== 'A' && type !== 'AAAA' && type !== 'CNAME') return false;
  const proxy = textOf(get(get(record, 'meta'), 'cloudflare_proxy')) ?? proxyDefault;
  return proxy !== undefined && /^(?:on|full|true)$/i.test(proxy);
}

function addressIn(record: Node): IpAddress | undefined {
  const address = parseIpAddress(textOf(get(record, 'target')) ?? '');
  return address.ok ? address.value : undefined;
}

function ttlOf(record: Node): number | undefined {
  const text = textOf(get(record, 'ttl'));
  return text !== undefined && /^[0-9]{1,10}$/.test(text) && Number(text) <= 0xffffffff
    ? Number(text)
    : undefined;
}

/** Where the record stands in dnsconfig.js, in words: the person edits that file, not this one. */
function filePositionOf(record: Node): string {
  const position = textOf(get(record, 'filepos'));
  return position === undefined || position === '' ? '' : ` (dnsconfig.js ${quote(position).slice(1, -1)})`;
}

function skip(
  reason: string,
  detail: string,
  place: Place,
  name: DomainName,
  address?: IpAddress,
): Declaration {
  return {
    kind: 'skip',
    skip: { reason, detail, name, ...(address === undefined ? {} : { address }), location: placeOf(place) },
  };
}
