import { type Node, placeOf } from '../../document/node.ts';
import { type DomainName, isAtOrBelow, labelsOf, parseDomainName } from '../../model/domain-name.ts';
import { parseIpAddress } from '../../model/ip-address.ts';
import { reverseNameOf } from '../../model/reverse-name.ts';
import { declareProviderRecord, isPairType, type PairType, parseProviderName } from '../provider-record.ts';
import type { Declaration } from '../source.ts';
import { syntaxDefect } from '../syntax-defect.ts';
import { attributeOf, knownText, membersOf, type Resource, type Value } from './resource.ts';
import type { ZoneName, ZoneNames } from './zone-names.ts';

/** Reads what one resource declares. */
export type ResourceReader = (resource: Resource, zones: ZoneNames) => Iterable<Declaration>;

/** Some of a record set's data, and the region that alone sees it. */
export interface RecordData {
  readonly value: Value;
  readonly region?: string | undefined;
}

/** Why a resource has no data of its own to judge. */
export interface NoData {
  readonly reason: 'alias' | 'proxied';
  readonly detail: string;
}

/** Where the attributes of a resource that holds records stand. */
export interface RecordSetShape {
  /** The type of all such resources, or the attribute that holds it. */
  readonly type: PairType | { readonly attribute: string };
  readonly name: string;
  /** `relative` to the zone; `complete`; or `either`, with the zone's name appended unless it ends in it. */
  readonly nameIs: 'relative' | 'complete' | 'either';
  /** An attribute with the complete name, computed by the provider. */
  readonly completeName?: string;
  /** Route 53 writes octets in octal, as `\052` for `*`; zone files in decimal (RFC 1035 section 5.1). */
  readonly hasOctalNames?: boolean;
  readonly zone?: {
    readonly attribute: string;
    readonly holds: 'name' | 'id' | 'either';
    /** The resource type of the provider's zones. */
    readonly of: string;
  };
  /** Attributes that hold the data, the first known one counts; or how to find it. */
  readonly data: readonly string[] | ((resource: Resource) => Iterable<RecordData>);
  /** True where the provider appends the zone's name to a target without a final dot. */
  readonly hasRelativeTargets?: boolean;
  readonly view?: string;
  readonly region?: (resource: Resource) => string | undefined;
  readonly withoutData?: (resource: Resource) => NoData | undefined;
  /** True where the resource need not have such data at all. */
  readonly isOptional?: boolean;
}

/** Reads a resource that holds the records of one name and type. */
export function recordSet(shape: RecordSetShape): ResourceReader {
  return function* (resource, zones) {
    let type: PairType;
    if (typeof shape.type === 'string') type = shape.type;
    else {
      const value = attributeOf(resource, shape.type.attribute);
      const text = knownText(value)?.toUpperCase();
      if (text === undefined) {
        yield withheld(resource, value, `its ${shape.type.attribute}`);
        return;
      }
      if (!isPairType(text)) return;
      type = text;
    }
    const data = [...dataOf(shape, resource)];
    if (shape.isOptional === true && data.every(({ value }) => value.kind === 'absent')) return;
    const zone = zoneOf(shape, resource, zones);
    const owner = ownerOf(shape, resource, zone);
    if (owner.kind !== 'owner') {
      yield owner.declaration;
      return;
    }
    const noData = shape.withoutData?.(resource);
    if (noData !== undefined) {
      yield skip(resource, noData.reason, noData.detail, { name: owner.name });
      return;
    }
    const view = shape.view ?? (zone?.isPrivate === true ? 'private' : undefined);
    const ttl = Number(knownText(attributeOf(resource, 'ttl')) ?? '');
    for (const { value, region } of data) {
      for (const member of membersOf(value)) {
        const text = knownText(member);
        if (text === undefined) {
          yield withheld(resource, member, 'an address or target of it', owner.name);
          continue;
        }
        yield declareProviderRecord({
          owner: owner.name,
          type,
          data: text,
          location: placeOf((member as { node: Node }).node),
          zone: zone === undefined || !isAtOrBelow(owner.name, zone.name) ? undefined : zone.name,
          targetOrigin: shape.hasRelativeTargets === true ? zone?.name : undefined,
          ttl: Number.isInteger(ttl) && ttl > 1 ? ttl : undefined,
          view,
          region: region ?? shape.region?.(resource),
        });
      }
    }
  };
}

function dataOf({ data }: RecordSetShape, resource: Resource): Iterable<RecordData> {
  if (typeof data === 'function') return data(resource);
  const values = data.map((attribute) => attributeOf(resource, attribute));
  return [
    {
      value: values.find(({ kind }) => kind === 'known') ??
        values.find(({ kind }) => kind !== 'absent') ?? { kind: 'absent' },
    },
  ];
}

function zoneOf({ zone }: RecordSetShape, resource: Resource, zones: ZoneNames): ZoneName | undefined {
  if (zone === undefined) return undefined;
  const value = attributeOf(resource, zone.attribute);
  const text = knownText(value);
  if (text === undefined) {
    return value.kind === 'unknown' ? zones.byReference(resource, zone.attribute, zone.of) : undefined;
  }
  const known = zones.byId(zone.of, text);
  if (known !== undefined || zone.holds === 'id' || (zone.holds === 'either' && /^[0-9]+$/.test(text)))
    return known;
  const name = parseProviderName(text);
  return name.ok ? { name: name.value, isPrivate: false } : undefined;
}

type Owner =
  | { readonly kind: 'owner'; readonly name: DomainName }
  | { readonly kind: 'none'; readonly declaration: Declaration };

function ownerOf(shape: RecordSetShape, resource: Resource, zone: ZoneName | undefined): Owner {
  const none = (declaration: Declaration): Owner => ({ kind: 'none', declaration });
  if (shape.completeName !== undefined) {
    const complete = parseProviderName(
      decimalEscapes(knownText(attributeOf(resource, shape.completeName)) ?? '', shape),
    );
    if (complete.ok) return { kind: 'owner', name: complete.value };
  }
  const value = attributeOf(resource, shape.name);
  if (
    value.kind === 'unknown' ||
    value.kind === 'sensitive' ||
    (value.kind === 'absent' && shape.nameIs === 'complete')
  ) {
    return none(withheld(resource, value, `its ${shape.name}`));
  }
  // No name is the top of the zone, as `@` is.
  const text = decimalEscapes(knownText(value) ?? '', shape) || '@';
  const place = value.kind === 'known' ? value.node : resource.place;
  const isApex = text === '@';
  const appends = shape.nameIs !== 'complete' && !text.endsWith('.');
  if (appends && zone === undefined && (shape.nameIs === 'relative' || isApex || !looksComplete(text))) {
    const zoneAttribute = shape.zone?.attribute ?? 'zone';
    const detail = `${resource.address}: ${isApex ? 'the record stands at the top of its zone' : `'${text}' is relative to its zone`}, and this plan does not tell the name behind ${zoneAttribute}`;
    return none(skip(resource, 'zone-name-unknown', detail));
  }
  const bare = parseDomainName(text);
  const isInZone =
    zone !== undefined && shape.nameIs === 'either' && bare.ok && isAtOrBelow(bare.value, zone.name);
  const name = parseProviderName(text, appends && !isInZone ? zone?.name : undefined);
  return name.ok
    ? { kind: 'owner', name: name.value }
    : none(syntaxDefect(placeOf(place), `${resource.address}: ${name.problem}`));
}

function decimalEscapes(name: string, { hasOctalNames }: RecordSetShape): string {
  if (hasOctalNames !== true) return name;
  return name.replace(
    /\\([0-3][0-7]{2})/g,
    (_, octal: string) => `\\${String(Number.parseInt(octal, 8)).padStart(3, '0')}`,
  );
}

const FAMILIAR_ENDS: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'info',
  'biz',
  'edu',
  'gov',
  'arpa',
  'example',
  'test',
]);

/**
 * Where the zone is unknown and the provider takes both forms: whether the name has its zone's name in it. Three labels
 * have it in practice; of two, such as `api.eu`, only the familiar ends tell.
 */
function looksComplete(text: string): boolean {
  const name = parseDomainName(text);
  if (!name.ok) return true;
  const labels = labelsOf(name.value);
  return labels.length > 2 || (labels.length === 2 && FAMILIAR_ENDS.has(labels[1]!));
}

/** Reads a resource that gives one address its PTR record. */
export function reverseRecord(shape: {
  readonly address: readonly string[];
  readonly ptr: string;
  /** True where most such resources have none. */
  readonly isOptional?: boolean;
}): ResourceReader {
  return function* (resource) {
    const ptr = attributeOf(resource, shape.ptr);
    if (
      shape.isOptional === true &&
      (ptr.kind === 'absent' || (ptr.kind === 'unknown' && resource.omitsUnknown))
    )
      return;
    const target = knownText(ptr);
    if (target === undefined) {
      yield withheld(resource, ptr, `its ${shape.ptr}`);
      return;
    }
    if (shape.isOptional === true && target === '') return;
    const values = shape.address.map((attribute) => attributeOf(resource, attribute));
    const value = values.find(({ kind }) => kind !== 'absent') ?? values[0]!;
    const text = knownText(value);
    if (text === undefined) {
      yield withheld(resource, value, `its ${shape.address[0]}`);
      return;
    }
    // Some APIs write an address as the network of that one address.
    const address = parseIpAddress(text.replace(/\/(?:32|128)$/, ''));
    if (!address.ok) {
      yield syntaxDefect(
        placeOf((value as { node: Node }).node),
        `${resource.address}: ${address.problem}. Write an address such as 2001:db8::25`,
      );
      return;
    }
    yield declareProviderRecord({
      owner: reverseNameOf(address.value),
      type: 'PTR',
      data: target,
      location: placeOf((ptr as { node: Node }).node),
    });
  };
}

/** What a plan does not tell: a value that apply decides, a sensitive one, or none. */
function withheld(resource: Resource, value: Value, what: string, name?: DomainName): Declaration {
  const place = 'node' in value ? value.node : undefined;
  const more = { ...(name === undefined ? {} : { name }), ...(place === undefined ? {} : { place }) };
  if (value.kind === 'unknown') {
    return skip(
      resource,
      'known-after-apply',
      `${resource.address}: ${what} is known only after apply`,
      more,
    );
  }
  if (value.kind === 'sensitive') {
    return skip(
      resource,
      'sensitive-value',
      `${resource.address}: ${what} is marked sensitive, and is not shown`,
      more,
    );
  }
  return skip(resource, 'no-value', `${resource.address}: ${what} has no value`, more);
}

function skip(
  resource: Resource,
  reason: string,
  detail: string,
  { name, place = resource.place }: { readonly name?: DomainName; readonly place?: Node } = {},
): Declaration {
  return {
    kind: 'skip',
    skip: { reason, detail, ...(name === undefined ? {} : { name }), location: placeOf(place) },
  };
}
