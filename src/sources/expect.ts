import { type DomainName, isAtOrBelow } from '../model/domain-name.ts';
import type { Defect, Expectation, Match, Skip, Stage } from '../model/expectation.ts';
import { formatNetwork, type IpAddress, type Network, networkContains } from '../model/ip-address.ts';
import type { DnsRecord } from '../model/record.ts';
import {
  addressOfReverseName,
  classifyReverseOwner,
  IN_ADDR_ARPA,
  type ReverseOwner,
} from '../model/reverse-name.ts';
import { aliasConflict, type Declared } from './declared.ts';
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

/** Turns declarations into expectations, in the order of the files; whatever gives none says why. */
export function* expectations(
  files: readonly ReadableFile[],
  declared: Declared,
  policy: PairPolicy,
): Iterable<Expected> {
  for (const file of files) {
    for (const declaration of file.declarations()) {
      if (declaration.kind === 'pair') {
        const { pair } = declaration;
        yield judged(ofPair(pair, file.source === 'manifest', declared, policy), policy);
        const alias = declared.zones
          .find(pair.name, pair.view)
          ?.recordsAt(pair.name)
          .find(({ type }) => type === 'CNAME');
        if (alias !== undefined)
          yield { kind: 'defect', defect: aliasConflict(pair.name, alias, pair.location) };
      } else if (declaration.kind === 'record') {
        const { record } = declaration;
        if (record.type === 'A' || record.type === 'AAAA') yield ofAddressRecord(record, declared, policy);
        else if (record.type === 'PTR') yield* ofPtrRecord(record, declared, policy);
      } else if (declaration.kind === 'defect') yield declaration;
      else if (declaration.kind === 'skip') yield declaration;
    }
  }
  for (const defect of declared.conflicts) yield { kind: 'defect', defect };
}

function ofPair(
  pair: DeclaredPair,
  isManifest: boolean,
  declared: Declared,
  policy: PairPolicy,
): Expectation {
  const { ptr, ...rest } = pair;
  const match = ptr !== undefined ? 'exact' : (policy.match ?? (isManifest ? 'exact' : 'any'));
  const acceptable = () => {
    if (ptr !== undefined) return ptr;
    if (policy.match === undefined && isManifest) return declared.expectedNamesOf(pair.address);
    return acceptableBy(match, pair.name, pair.address, declared);
  };
  return {
    ...rest,
    ptr: acceptable(),
    match,
    requires: 'both',
    forward: policy.stage === 'published' ? 'required' : 'optional',
    declaredAs: isManifest ? 'expect' : 'address-record',
    change: null,
  };
}

function acceptableBy(
  match: Match,
  name: DomainName,
  address: IpAddress,
  declared: Declared,
): readonly DomainName[] {
  if (match === 'exact') return [name];
  return match === 'any' ? declared.namesOf(address) : [];
}

function ofAddressRecord(record: DnsRecord, declared: Declared, policy: PairPolicy): Expected {
  const address = record.data as IpAddress;
  const name = record.owner;
  if (declared.zones.isGlue(record)) {
    return skipped(record, 'glue', `${name} lies below a zone cut; the child zone publishes its addresses`);
  }
  const match = policy.match ?? 'any';
  return judged(
    {
      name,
      address,
      ptr: acceptableBy(match, name, address, declared),
      match,
      requires: 'both',
      forward: policy.stage === 'published' ? 'required' : 'optional',
      declaredAs: 'address-record',
      change: null,
      location: record.location,
      ...(record.view === undefined ? {} : { view: record.view }),
      ...(record.ignores === undefined ? {} : { ignores: record.ignores }),
    },
    policy,
  );
}

function* ofPtrRecord(record: DnsRecord, declared: Declared, policy: PairPolicy): Iterable<Expected> {
  const owner = classifyReverseOwner(record.owner, intendedAddressOf(record, declared));
  if (owner.kind === 'address') {
    yield judged(ofPtr(record, owner.address, policy), policy);
    return;
  }
  // What leads to an owner says which address it serves, whatever the owner looks like.
  const served = declared.addressesServedAt(record.owner);
  if (served.length > 0) {
    for (const address of served) yield judged(ofPtr(record, address, policy), policy);
    return;
  }
  if (owner.kind === 'classless' && owner.address !== undefined) {
    yield judged(ofPtr(record, owner.address, policy), policy);
  } else if (owner.kind === 'classless') {
    const detail = `no declared CNAME or DNAME leads to ${record.owner}, so the address it serves is unknown`;
    yield skipped(record, 'classless-owner', detail);
  } else if (owner.kind === 'special' || owner.kind === 'outside') {
    yield skipped(record, 'not-a-reverse-name', `${record.owner} is not the reverse name of an address`);
  } else {
    yield { kind: 'defect', defect: malformedOwner(record, owner) };
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

function malformedOwner(
  record: DnsRecord,
  owner: Extract<ReverseOwner, { readonly kind: 'malformed' | 'network' }>,
): Defect {
  const { problem, suggestion } = owner;
  return {
    kind: 'reverse-name-malformed',
    message: `${record.owner} can never answer for an address: ${problem}`,
    remedy:
      suggestion === undefined
        ? 'ptr-gate ptr ADDRESS prints the right owner for an address.'
        : `${suggestion}. IN PTR ${record.data}.`,
    name: record.data as DomainName,
    observed: [record.owner],
    expected: suggestion === undefined ? [] : [suggestion],
    location: record.location,
  };
}

function ofPtr(record: DnsRecord, address: IpAddress, policy: PairPolicy): Expectation {
  const target = record.data as DomainName;
  return {
    name: target,
    address,
    ptr: [target],
    match: 'exact',
    requires: 'forward',
    forward: policy.stage === 'published' ? 'required' : 'optional',
    declaredAs: 'ptr-record',
    change: null,
    location: record.location,
    ...(record.view === undefined ? {} : { view: record.view }),
    ...(record.ignores === undefined ? {} : { ignores: record.ignores }),
  };
}

function judged(expectation: Expectation, { networks }: PairPolicy): Expected {
  if (networks === undefined || networks.some((network) => networkContains(network, expectation.address))) {
    return { kind: 'expectation', expectation };
  }
  return {
    kind: 'skip',
    skip: {
      reason: 'not-our-network',
      detail: `${expectation.address} is in none of ${networks.map(formatNetwork).join(', ')}`,
      name: expectation.name,
      address: expectation.address,
      location: expectation.location,
    },
  };
}

function skipped(record: DnsRecord, reason: string, detail: string): Expected {
  const isAddress = record.type === 'A' || record.type === 'AAAA';
  return {
    kind: 'skip',
    skip: {
      reason,
      detail,
      name: isAddress ? record.owner : (record.data as DomainName),
      ...(isAddress ? { address: record.data as IpAddress } : {}),
      location: record.location,
    },
  };
}
