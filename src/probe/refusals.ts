import type { Unmeasured } from '../model/health.ts';
import { type Family, familyOf, type IpAddress, type Network, networkContains } from '../model/ip-address.ts';
import { specialPurposeOf } from '../model/special-purpose.ts';
import type { Series } from './attempts.ts';
import type { Endpoint } from './connect.ts';
import { type Route, routeTo } from './route.ts';

/** Why nothing is said of an address. */
type Refusal = Omit<Unmeasured, 'addresses'>;

interface Refusals extends Map<IpAddress, Refusal> {
  readonly routes: ReadonlyMap<IpAddress, Route>;
}

/**
 * Addresses that no attempt is made at, and why. A change under review may declare any address, and must not turn the
 * machine that checks it into a scanner of its own network: only ordinary global ones are free.
 */
export async function refusalsOf(
  addresses: Iterable<IpAddress>,
  allow: readonly Network[],
): Promise<Refusals> {
  const refusals = new Map<IpAddress, Refusal>();
  const routes = new Map<IpAddress, Route>();
  for (const address of new Set(addresses)) {
    const special = specialPurposeOf(address);
    if (special !== undefined && !allow.some((network) => networkContains(network, address))) {
      refusals.set(address, {
        what: 'connections',
        reason: 'special-purpose',
        detail: `it is in ${special.block} (${special.name}), which health.allow does not name`,
      });
      continue;
    }
    const route = await routeTo(address);
    routes.set(address, route);
    if (route.kind === 'none')
      refusals.set(address, noRoute(familyOf(address), `this machine has no route to it`));
  }
  return Object.assign(refusals, { routes });
}

function noRoute(family: Family, detail: string): Refusal {
  return { what: 'connections', reason: 'no-route', detail: `${detail} (no IPv${family} here)` };
}

/** Addresses whose attempts turned out to say something about this machine and nothing about the other side. */
export function* doubtsOf(
  endpoints: readonly Endpoint[],
  all: readonly Series[],
  routes: ReadonlyMap<IpAddress, Route>,
): Iterable<[IpAddress, Refusal]> {
  for (const [i, { address }] of endpoints.entries()) {
    const { attempts, local } = all[i]!;
    if (attempts.length > 0 || local === undefined) continue;
    yield [
      address,
      local === 'ENETUNREACH' || local === 'EADDRNOTAVAIL' || local === 'EAFNOSUPPORT'
        ? noRoute(familyOf(address), 'this machine has no route to it')
        : {
            what: 'connections',
            reason: 'this-machine',
            detail: `this machine could not open a connection (${local})`,
          },
    ];
  }
  // A unique local address with a default route promises an IPv6 Internet that may not be there. Where nothing at all
  // came back, that is the likelier reason.
  const doubtful = [...endpoints.entries()].filter(([, { address }]) => {
    const route = routes.get(address);
    return (
      familyOf(address) === 6 &&
      specialPurposeOf(address) === undefined &&
      route?.kind === 'route' &&
      route.source !== undefined &&
      specialPurposeOf(route.source)?.kind === 'private'
    );
  });
  if (doubtful.some(([i]) => all[i]!.attempts.some(({ outcome }) => outcome !== 'timeout'))) return;
  for (const [, { address }] of doubtful) {
    const route = routes.get(address)!;
    const source = route.kind === 'route' ? route.source : undefined;
    yield [
      address,
      noRoute(6, `nothing came back to ${source}, which is not a global address, from any address`),
    ];
  }
}

/** Tells each refusal how many addresses share it. */
export function countAlike(refusals: ReadonlyMap<IpAddress, Refusal>): ReadonlyMap<IpAddress, Unmeasured> {
  const counts = new Map<string, number>();
  const keyOf = ({ reason, detail }: Refusal) => `${reason} ${detail}`;
  for (const refusal of refusals.values()) counts.set(keyOf(refusal), (counts.get(keyOf(refusal)) ?? 0) + 1);
  return new Map(
    [...refusals].map(([address, refusal]) => [
      address,
      { ...refusal, addresses: counts.get(keyOf(refusal))! },
    ]),
  );
}
