import { compareNames, type DomainName } from '../../model/domain-name.ts';
import { compareAddresses, familyOf, type IpAddress } from '../../model/ip-address.ts';
import type { Objection } from '../task.ts';
import type { Asking } from './asking.ts';
import type { Errand } from './errand.ts';
import { type Addresses, askSome, type Finder, type Zone } from './finder.ts';
import { bounded, type Delegation, delegationOf, MAX_SERVER_NAMES, standingOf } from './referral.ts';
import { findOnce } from './shared.ts';

/** One server of a zone at one address, or a server that has no address to ask. */
export type Authority =
  | {
      readonly name: DomainName;
      readonly address: IpAddress;
      /** The serial of its copy of the zone, asked for once. */
      serial?: Promise<number | undefined>;
    }
  | { readonly name: DomainName; readonly address?: undefined; readonly problem: Problem };

/** `not-asked` where it is the way to the server that is missing here, not the server. */
type Problem =
  | ({ readonly kind: 'failure' } & Objection)
  | { readonly kind: 'not-asked'; readonly detail: string };

export interface Authorities {
  readonly list: readonly Authority[];
  /** Sentences: which servers are not among them, or cannot be asked, and why. */
  readonly notes: readonly string[];
  /** False where at another time there might be more. */
  readonly isWhole: boolean;
}

/**
 * Every server of the zone: those that its parent delegates it to, and those that it names itself, at each address:
 * the glue where the parent gave some, else what the DNS says. Found once for each zone, anew where something may have passed.
 */
export async function authoritiesOf(
  zone: Zone,
  finder: Finder,
  asking: Asking,
  errand: Errand,
): Promise<Authorities> {
  const find = (work: Errand) => findAuthorities(zone, finder, asking, work);
  const found = await findOnce(zone.authorities, errand, find, ({ isWhole }) => isWhole);
  // Nobody who finds authorities is waited for by those who find addresses, so that no circle can close.
  return found!;
}

async function findAuthorities(
  zone: Zone,
  finder: Finder,
  asking: Asking,
  errand: Errand,
): Promise<Authorities> {
  const { own, mayPass } = await ownServers(zone, finder, asking, errand);
  const all = [...new Set([...zone.names, ...(own?.names ?? [])])];
  const names = all.slice(0, MAX_SERVER_NAMES);
  const omitted = Math.max(zone.omitted, own?.omitted ?? 0, all.length - names.length);
  const notes: string[] = [];
  if (omitted > 0)
    notes.push(`${omitted} of the name servers of ${zone.apex} were not asked: it has too many.`);
  let isWhole = !mayPass;
  const authorities = await Promise.all(
    names.map(async (name): Promise<readonly Authority[]> => {
      const glue = zone.glue.get(name) ?? own?.glue.get(name);
      if (glue !== undefined) return atAddresses(name, { addresses: glue }, asking);
      const known = await finder.addressesOf(name, errand);
      const { addresses, problem } = known;
      if (problem?.isKnown === false) isWhole = false;
      if (problem === undefined || addresses.length > 0)
        return atAddresses(name, { ...known, addresses: bounded(addresses) }, asking);
      const { cause, detail } = problem;
      if (problem.isKnown) return [{ name, problem: { kind: 'failure', cause, detail } }];
      notes.push(
        `${name}, a name server of ${zone.apex}, was not asked: its address is not known (${detail}).`,
      );
      return [{ name, problem: { kind: 'not-asked', detail: `its address is not known: ${detail}` } }];
    }),
  );
  // Servers rotate their answers; reports of two runs should still be alike.
  const list = authorities.flat().sort((a, b) => compareNames(a.name, b.name) || compareByAddress(a, b));
  return { list, notes, isWhole };
}

/** What has no address comes last. */
function compareByAddress(a: Authority, b: Authority): number {
  if (a.address === undefined || b.address === undefined)
    return Number(a.address === undefined) - Number(b.address === undefined);
  return compareAddresses(a.address, b.address);
}

/** The addresses that can be asked from here, and one entry that says why where there is none, or where some may be unknown. */
async function atAddresses(
  name: DomainName,
  { addresses, problem, translated = [] }: Addresses,
  asking: Asking,
): Promise<readonly Authority[]> {
  const obstacles = await Promise.all(addresses.map(asking.obstacle));
  const reachable = addresses.filter((_, i) => obstacles[i] === undefined);
  const direct = reachable.filter((address) => !translated.includes(address));
  const open = direct.length > 0 ? direct : reachable;
  const unknown = problem === undefined ? [] : [problem.detail];
  if (open.length > 0)
    return [
      ...open.map((address) => ({ name, address })),
      ...unknown.map((detail) => ({ name, problem: { kind: 'not-asked', detail } as const })),
    ];
  const families = new Set(addresses.map((address) => `IPv${familyOf(address)}`));
  const only = families.size === 1 && problem === undefined ? `${[...families][0]} only, ` : '';
  const detail = `${only}${[...new Set(obstacles), ...unknown].join('; ')}`;
  return [{ name, problem: { kind: 'not-asked', detail } }];
}

/** What the zone itself says about its servers, where any of them says anything. */
async function ownServers(
  zone: Zone,
  finder: Finder,
  asking: Asking,
  errand: Errand,
): Promise<{ readonly own: Delegation | undefined; readonly mayPass: boolean }> {
  const { apex } = zone;
  const outcome = await askSome(
    zone,
    {
      name: apex,
      type: 'NS',
      objection(message) {
        const standing = standingOf(message, apex, apex);
        if (standing.kind === 'objection') return standing;
        if (standing.kind !== 'authoritative') return { cause: 'lame', detail: 'answers without authority' };
        return undefined;
      },
    },
    finder,
    asking,
    errand,
  );
  if (!outcome.ok) return { own: undefined, mayPass: true };
  return { own: delegationOf(outcome.message, apex, apex), mayPass: false };
}
