import { compareNames, type DomainName } from '../../model/domain-name.ts';
import { compareAddresses, familyOf, type IpAddress } from '../../model/ip-address.ts';
import type { Objection } from '../task.ts';
import type { Asking } from './asking.ts';
import { newErrand } from './errand.ts';
import { askSome, type Finder, type Zone } from './finder.ts';
import { bounded, type Delegation, delegationOf, MAX_SERVER_NAMES, standingOf } from './referral.ts';

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

/**
 * Every server of the zone: those that its parent delegates it to, and those that it names itself, at each address:
 * the glue where the parent gave some, else what the DNS says. Found once for each zone.
 */
export function authoritiesOf(
  zone: Zone,
  finder: Finder,
  asking: Asking,
  note: (sentence: string) => void,
): Promise<readonly Authority[]> {
  zone.authorities ??= findAuthorities(zone, finder, asking, note);
  return zone.authorities;
}

async function findAuthorities(
  zone: Zone,
  finder: Finder,
  asking: Asking,
  note: (sentence: string) => void,
): Promise<readonly Authority[]> {
  const own = await ownServers(zone, finder, asking);
  const all = [...new Set([...zone.names, ...(own?.names ?? [])])];
  const names = all.slice(0, MAX_SERVER_NAMES);
  const omitted = Math.max(zone.omitted, own?.omitted ?? 0, all.length - names.length);
  if (omitted > 0) note(`${omitted} of the name servers of ${zone.apex} were not asked: it has too many.`);
  const { budget } = newErrand();
  const authorities = await Promise.all(
    names.map(async (name): Promise<readonly Authority[]> => {
      const glue = zone.glue.get(name) ?? own?.glue.get(name);
      if (glue !== undefined) return atAddresses(name, glue, asking);
      const { addresses, problem } = await finder.addressesOf(name, newErrand(budget));
      if (problem === undefined) return atAddresses(name, bounded(addresses), asking);
      const { cause, detail } = problem;
      if (problem.isKnown) return [{ name, problem: { kind: 'failure', cause, detail } }];
      return [{ name, problem: { kind: 'not-asked', detail: `its address is not known: ${detail}` } }];
    }),
  );
  // Servers rotate their answers; reports of two runs should still be alike.
  return authorities.flat().sort((a, b) => compareNames(a.name, b.name) || compareByAddress(a, b));
}

function compareByAddress(a: Authority, b: Authority): number {
  return a.address === undefined || b.address === undefined ? 0 : compareAddresses(a.address, b.address);
}

/** The addresses that can be asked from here; where there is none of these, one entry that says why. */
async function atAddresses(
  name: DomainName,
  addresses: readonly IpAddress[],
  asking: Asking,
): Promise<readonly Authority[]> {
  const obstacles = await Promise.all(addresses.map(asking.obstacle));
  const open = addresses.filter((_, i) => obstacles[i] === undefined);
  if (open.length > 0) return open.map((address) => ({ name, address }));
  const families = new Set(addresses.map((address) => `IPv${familyOf(address)}`));
  const only = families.size === 1 ? `${[...families][0]} only, ` : '';
  const detail = `${only}${[...new Set(obstacles)].join('; ')}`;
  return [{ name, problem: { kind: 'not-asked', detail } }];
}

/** What the zone itself says about its servers; undefined where none of them says anything. */
async function ownServers(zone: Zone, finder: Finder, asking: Asking): Promise<Delegation | undefined> {
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
    newErrand(),
  );
  if (!outcome.ok) return undefined;
  return delegationOf(outcome.message, apex, apex);
}
