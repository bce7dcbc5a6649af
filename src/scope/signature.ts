import { createHash } from 'node:crypto';
import type { DomainName } from '../model/domain-name.ts';
import type { QuestionType } from '../model/evidence.ts';
import type { Expectation } from '../model/expectation.ts';
import { addressTypeOf, type IpAddress } from '../model/ip-address.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import type { ZoneSet } from '../zones/zones.ts';

/** What one version of the repository declares, as far as it judges pairs. */
export interface World {
  readonly zones: ZoneSet;
  namesOf(address: IpAddress, view?: string): readonly DomainName[];
}

/** From how many acceptable targets on a pair names only some of those of its address. */
const CROWDED = 32;
/** Longer signatures are kept as a digest. */
const MAX_LENGTH = 120;

/**
 * Everything declared that judges a pair, as one text: its options, its acceptable targets, what the declared zones hold
 * at its reverse name, and whether its targets lead back. Two worlds with equal signatures judge the pair alike. Places,
 * order, TTLs and everything else that judges nothing are left out.
 */
export function signatureOf(expectation: Expectation, world: World): string {
  const { zones } = world;
  const { name, address, match, forward, requires, view, leftOut, isCrowded = false } = expectation;
  const crowded = isCrowded || (match === 'any' && expectation.ptr.length >= CROWDED);
  const ptr = crowded ? [] : expectation.ptr;
  const brief = (other: string) => (other === name ? '=' : other);
  const parts = [
    match,
    forward,
    leftOut?.reason ?? '',
    crowded ? crowdAt(address, view, world) : ptr.map(brief).sort().join(' '),
  ];
  if (!zones.isEmpty) {
    // The name itself always counts: an alias beside its address records is judged too.
    const targets = new Set<DomainName>([name]);
    if (requires !== 'forward') {
      for (const target of ptr) targets.add(target);
      const reverse = said(zones, reverseNameOf(address), 'PTR', view);
      for (const target of reverse.targets) targets.add(target as DomainName);
      parts.push(`${reverse.words} ${reverse.targets.map(brief).join(' ')}`);
    }
    const type = addressTypeOf(address);
    for (const target of [...targets].sort()) {
      const { words, chain, targets: addresses } = said(zones, target, type, view);
      if (target === name && requires !== 'forward' && forward === 'optional') {
        // The pair itself says that the name has the address; an alias beside it is what could stand against it.
        parts.push(`=${chain}`);
        continue;
      }
      // Of an RRset only this address bears on the pair: its name may gain and lose others.
      const leadsBack = words.startsWith('+') && (addresses.includes(address) ? 'y' : 'n');
      parts.push(`${brief(target)} ${words}${leadsBack || ''}`);
    }
  }
  const signature = parts.join('\n');
  if (signature.length <= MAX_LENGTH) return signature;
  return digest(signature);
}

const crowds = new WeakMap<World, Map<string, string>>();

/** A digest of all names of an address; kept, for each of them asks. */
function crowdAt(address: IpAddress, view: string | undefined, world: World): string {
  const known = crowds.get(world) ?? new Map<string, string>();
  crowds.set(world, known);
  const key = `${address} ${view ?? ''}`;
  let crowd = known.get(key);
  if (crowd === undefined) {
    crowd = digest([...world.namesOf(address, view)].sort().join(' '));
    known.set(key, crowd);
  }
  return crowd;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * The declared answer in few letters: `+` data, `0` none, `>` delegated to these servers, `-` not held. A zone of which
 * something could not be read counts by what could: to repair a line is no change to all the others.
 */
function said(
  zones: ZoneSet,
  name: DomainName,
  type: QuestionType,
  view: string | undefined,
): { readonly words: string; readonly chain: string; readonly targets: readonly string[] } {
  const found = zones.lookup(name, type, view);
  const chain = found.aliases.map(({ target }) => ` ${target}`).join('');
  const isHeld = found.aliases.every(({ zone }) => zone.declared);
  if (found.kind === 'delegation') {
    const servers = found.records.map(({ data }) => data).sort();
    return { words: `>${chain} ${found.cut} ${servers.join(' ')}`, chain, targets: NONE };
  }
  if (found.kind === 'not-held' || !isHeld || !found.zone.declared || found.zone.isUnknown(found.name))
    return { words: `-${chain}`, chain, targets: NONE };
  if (found.kind !== 'answer') return { words: `0${chain}`, chain, targets: NONE };
  const targets = [...new Set(found.records.map(({ data }) => data))].sort();
  return { words: `+${chain}`, chain, targets };
}

const NONE: readonly string[] = [];
