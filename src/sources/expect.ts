import { type DomainName, isAtOrBelow, isWildcard, labelsOf, parentOf } from '../model/domain-name.ts';
import type { Defect, Expectation, Match, Skip, Stage } from '../model/expectation.ts';
import {
  addressTypeOf,
  formatNetwork,
  type IpAddress,
  type Network,
  networkContains,
} from '../model/ip-address.ts';
import type { DnsRecord, SourceLocation } from '../model/record.ts';
import {
  addressOfReverseName,
  classifyReverseOwner,
  IN_ADDR_ARPA,
  reverseNameOf,
} from '../model/reverse-name.ts';
import { declaredLookup } from '../zones/declared-lookup.ts';
import type { Occlusion } from '../zones/zones.ts';
import { aliasConflict, type Declared } from './declared.ts';
import { malformedOwner } from './malformed-owner.ts';
import type { ReadableFile } from './read.ts';
import type { DeclaredPair } from './source.ts';

/** What policy says about pairs as a whole. */
export interface PairPolicy {
  readonly stage: Stage;
  /** Undefined: `any` for records, and for `expect:` entries any `expect:` name of the address. */
  readonly match: Match | undefined;
  /** Networks we hold; undefined where all addresses are judged. */
  readonly networks: readonly Network[] | undefined;
}

export type Expected =
  | { readonly kind: 'expectation'; readonly expectation: Expectation }
  | { readonly kind: 'defect'; readonly defect: Defect }
  | { readonly kind: 'skip'; readonly skip: Skip };

/** Acceptable names that are listed for one pair; the rest of a crowded address is known to the rules all the same. */
const MOST_NAMES = 32;

/** Turns declarations into expectations, in the order of the files; whatever gives none says why. */
export function* expectations(
  files: readonly ReadableFile[],
  declared: Declared,
  policy: PairPolicy,
): Iterable<Expected> {
  for (const file of files) {
    for (const declaration of declared.declarationsOf(file)) {
      if (declaration.kind === 'record') {
        const { record } = declaration;
        if (record.type === 'A' || record.type === 'AAAA') yield ofAddressRecord(record, declared, policy);
        else if (record.type === 'PTR') yield* ofPtrRecord(record, declared, policy);
      } else if (declaration.kind === 'pair') {
        const { pair } = declaration;
        yield withinNetworks(ofPair(pair, file.source === 'manifest', declared, policy), policy);
        yield* unseenAlias(pair, declared);
      } else if (declaration.kind !== 'zone') yield declaration;
    }
  }
  for (const defect of declared.conflicts) yield { kind: 'defect', defect };
}

/** A CNAME at the name of a pair, in a zone that is not held: where it is held, the lookup of the name shows the alias. */
function* unseenAlias(
  { name, address, view, location }: DeclaredPair,
  { zones }: Declared,
): Iterable<Expected> {
  if (zones.isEmpty) return;
  const alias = zones.recordsAt(name, view).find(({ type }) => type === 'CNAME');
  if (alias === undefined || declaredLookup(zones, name, addressTypeOf(address), view) !== undefined) return;
  yield { kind: 'defect', defect: aliasConflict(name, alias, location) };
}

function ofPair(
  pair: DeclaredPair,
  isManifest: boolean,
  declared: Declared,
  policy: PairPolicy,
): Expectation {
  const { name, address, ptr } = pair;
  const match = ptr !== undefined ? 'exact' : (policy.match ?? (isManifest ? 'exact' : 'any'));
  const expected =
    ptr === undefined && policy.match === undefined && isManifest && !isWildcard(name)
      ? declared.expectedNamesOf(address)
      : undefined;
  const acceptable = ptr ?? (expected ? listedOf(expected, name) : acceptableBy(match, pair, declared));
  const declaredAs = isManifest ? 'expect' : 'address-record';
  const expectation = pairOf({ name, address, ptr: acceptable, match, declaredAs }, pair, policy);
  return expected !== undefined && expected.length > MOST_NAMES
    ? { ...expectation, isCrowded: true }
    : expectation;
}

/** Member by member: what a spread makes of a million pairs is six times as large, and slow to read for every rule. */
function pairOf(
  {
    name,
    address,
    ptr,
    match,
    declaredAs,
  }: Pick<Expectation, 'name' | 'address' | 'ptr' | 'match' | 'declaredAs'>,
  { location, region, view, ignores }: Pick<Expectation, 'location' | 'region' | 'view' | 'ignores'>,
  { stage }: PairPolicy,
): Expectation {
  const expectation: { -readonly [K in keyof Expectation]: Expectation[K] } = {
    name,
    address,
    ptr,
    match,
    requires: declaredAs === 'ptr-record' ? 'forward' : 'both',
    forward: stage === 'published' ? 'required' : 'optional',
    declaredAs,
    change: null,
    location,
  };
  if (region !== undefined) expectation.region = region;
  if (view !== undefined) expectation.view = view;
  if (ignores !== undefined) expectation.ignores = ignores;
  return expectation;
}

type Placed = Pick<Expectation, 'address'> & { readonly view?: string | undefined };

/** The PTR targets that are acceptable for a pair which does not write them down. */
function acceptableBy(
  match: Match,
  pair: Placed & Pick<Expectation, 'name'>,
  declared: Declared,
): readonly DomainName[] {
  const { name, address } = pair;
  if (match === 'confirmed') return [];
  // A wildcard has no PTR of its own; some name of its address has.
  if (match === 'exact' && !isWildcard(name)) return [name];
  const names = declared.namesOf(address, viewOfReverse(pair, declared));
  return listedOf(names, name);
}

function listedOf(names: readonly DomainName[], own: DomainName): readonly DomainName[] {
  return names.length <= MOST_NAMES ? names : [...new Set([own, ...names.slice(0, MOST_NAMES)])];
}

/** A view's own reverse zone is about the names of that view; without one, its clients see the PTR that all others see. */
function viewOfReverse({ address, view }: Placed, { zones }: Declared) {
  if (view === undefined) return undefined;
  return declaredLookup(zones, reverseNameOf(address), 'PTR', view) === undefined ? undefined : view;
}

function ofAddressRecord(record: DnsRecord, declared: Declared, policy: PairPolicy): Expected {
  const address = record.data as IpAddress;
  const { owner: name, view } = record;
  const match = policy.match ?? 'any';
  const ptr = acceptableBy(match, { name, address, view }, declared);
  const expectation = pairOf({ name, address, ptr, match, declaredAs: 'address-record' }, record, policy);
  const occlusion = declared.zones.occlusionOf(record);
  if (occlusion === undefined) return withinNetworks(expectation, policy);
  return occlusion.kind === 'cut'
    ? leftOut(
        expectation,
        'glue',
        `${name} lies below the zone cut ${occlusion.name}; the child zone publishes its addresses`,
        occlusion.location,
      )
    : leftOut(expectation, 'occluded', occludedWords(name, occlusion), occlusion.location);
}

function* ofPtrRecord(record: DnsRecord, declared: Declared, policy: PairPolicy): Iterable<Expected> {
  const occlusion = declared.zones.occlusionOf(record);
  if (occlusion !== undefined) {
    const detail = occludedWords(record.owner, occlusion);
    const address = addressOfReverseName(record.owner);
    yield address === undefined
      ? skipped(record, 'occluded', detail)
      : leftOut(ofPtr(record, address, policy), 'occluded', detail, occlusion.location);
    return;
  }
  const owner = classifyReverseOwner(record.owner, intendedAddressOf(record, declared));
  if (owner.kind === 'address') yield withinNetworks(ofPtr(record, owner.address, policy), policy);
  // What leads to an owner says which address it serves, whatever the owner looks like.
  const served = declared.addressesServedAt(record.owner, record.view);
  for (const address of served) yield withinNetworks(ofPtr(record, address, policy), policy);
  if (owner.kind === 'address' || served.length > 0) return;
  if (owner.kind === 'classless' && owner.address !== undefined) {
    yield withinNetworks(ofPtr(record, owner.address, policy), policy);
  } else if (owner.kind === 'classless' || (owner.kind === 'malformed' && isFreelyNamed(record, declared))) {
    const detail = `no declared CNAME or DNAME leads to ${record.owner}, so the address it serves is unknown`;
    yield skipped(record, 'classless-owner', detail);
  } else if (owner.kind === 'special' || owner.kind === 'outside') {
    yield skipped(record, 'not-a-reverse-name', `${record.owner} is not the reverse name of an address`);
  } else {
    yield { kind: 'defect', defect: malformedOwner(record, owner, declared.zones) };
  }
}

/**
 * True in a zone below in-addr.arpa whose name holds a word, as RFC 2317 section 4 allows, where the repository does not hold
 * the parent: that alone knows which addresses lead there.
 */
function isFreelyNamed({ zone, view }: DnsRecord, { zones }: Declared): boolean {
  if (zone === IN_ADDR_ARPA || !isAtOrBelow(zone, IN_ADDR_ARPA)) return false;
  const chosen = labelsOf(zone).slice(0, -2);
  return chosen.some((label) => /[a-z]/.test(label)) && zones.find(parentOf(zone), view) === undefined;
}

function occludedWords(owner: DomainName, { kind, name }: Occlusion): string {
  switch (kind) {
    case 'cut':
      return `${owner} lies below the zone cut ${name}; a server answers for it from the child zone, not with this record`;
    case 'dname':
      return `${owner} lies below the DNAME record of ${name}, which answers in place of this record`;
    case 'zone':
      return `${owner} lies in the zone ${name}, which the repository also holds and which answers in place of this record`;
  }
}

/** The address that a PTR record was meant for, where its target has just one of the family in the declared zones. */
function intendedAddressOf(record: DnsRecord, declared: Declared): IpAddress | undefined {
  if (addressOfReverseName(record.owner) !== undefined) return undefined;
  const type = isAtOrBelow(record.owner, IN_ADDR_ARPA) ? 'A' : 'AAAA';
  const found = declared.zones.lookup(record.data as DomainName, type, record.view);
  return found.kind === 'answer' && found.records.length === 1
    ? (found.records[0]!.data as IpAddress)
    : undefined;
}

function ofPtr(record: DnsRecord, address: IpAddress, policy: PairPolicy): Expectation {
  const target = record.data as DomainName;
  return pairOf(
    { name: target, address, ptr: [target], match: 'exact', declaredAs: 'ptr-record' },
    record,
    policy,
  );
}

/** The expectation, unless its address is in none of the networks that the policy names as ours. */
function withinNetworks(expectation: Expectation, { networks }: PairPolicy): Expected {
  if (networks === undefined || networks.some((network) => networkContains(network, expectation.address))) {
    return { kind: 'expectation', expectation };
  }
  return leftOut(
    expectation,
    'not-our-network',
    `${expectation.address} is in none of ${networks.map(formatNetwork).join(', ')}`,
  );
}

function leftOut(expectation: Expectation, reason: string, detail: string, by?: SourceLocation): Expected {
  const why = { reason, detail, ...(by === undefined ? {} : { by }) };
  return { kind: 'expectation', expectation: { ...expectation, leftOut: why } };
}

/** A PTR record that is no pair. */
function skipped({ data, location }: DnsRecord, reason: string, detail: string): Expected {
  return { kind: 'skip', skip: { reason, detail, name: data as DomainName, location } };
}
