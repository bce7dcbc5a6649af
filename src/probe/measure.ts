import { type DomainName, isHostName } from '../model/domain-name.ts';
import type { RegionName } from '../model/expectation.ts';
import type { ConnectionHealth, Fallback, Health, ServiceHealth, Unmeasured } from '../model/health.ts';
import { type Family, familyOf, type IpAddress, type Network } from '../model/ip-address.ts';
import { attemptAll, type ProbeLimits, type Series } from './attempts.ts';
import type { Endpoint } from './connect.ts';
import { countAlike, doubtsOf, refusalsOf } from './refusals.ts';
import { type Attempt, fallbackOf, summarise } from './statistics.ts';

/** An address of a name, as a client in the region would be given it. */
export interface ProbeTarget {
  readonly name: DomainName;
  readonly address: IpAddress;
  readonly region?: RegionName;
}

export interface ProbePolicy {
  readonly ports: readonly number[];
  readonly attempts: number;
  readonly timeoutMs: number;
  /** 0 to 1. */
  readonly maxTimeoutRate: number;
  readonly tls: boolean;
  /** Special-purpose ranges that may be connected to. */
  readonly allow: readonly Network[];
}

export interface Measurement {
  /** Undefined for what was not among the targets. */
  healthOf(target: ProbeTarget): Health | undefined;
  readonly services: readonly ServiceHealth[];
  /** Attempts made, those that failed on this machine aside. */
  readonly attempts: number;
  /** Addresses that were measured. */
  readonly addresses: number;
  /** True where the time ran out before all attempts were made. */
  readonly cutShort: boolean;
}

const LIMITS: ProbeLimits = { concurrency: 64, perEndpoint: 4, totalMs: 120_000 };

/** Measures every target, each distinct address and port once. It takes at most `limits.totalMs` and one timeout more. */
export async function measure(
  targets: readonly ProbeTarget[],
  policy: ProbePolicy,
  limits: ProbeLimits = LIMITS,
): Promise<Measurement> {
  const refusals = await refusalsOf(
    // Without a port nothing is to be connected to, and nothing refused.
    policy.ports.length === 0 ? [] : targets.map(({ address }) => address),
    policy.allow,
  );
  const endpoints = new Map<string, Endpoint>();
  for (const target of targets) {
    if (refusals.has(target.address)) continue;
    for (const port of policy.ports) {
      const endpoint = endpointOf(target, port, policy.tls);
      endpoints.set(endpointKey(endpoint), endpoint);
    }
  }
  const all = await attemptAll([...endpoints.values()], policy.attempts, policy.timeoutMs, limits);
  const series = new Map([...endpoints.keys()].map((key, i) => [key, all[i]!]));
  for (const [address, why] of doubtsOf([...endpoints.values()], all, refusals.routes))
    refusals.set(address, why);
  const counted = countAlike(refusals);
  const groups = groupsOf(targets);
  const seriesOf = (target: ProbeTarget, port: number): Series | undefined =>
    counted.has(target.address) ? undefined : series.get(endpointKey(endpointOf(target, port, policy.tls)));

  function attemptsOf(members: readonly ProbeTarget[], port: number): readonly Attempt[] {
    return members.flatMap((member) => seriesOf(member, port)?.attempts ?? []);
  }

  function connectionsOf(
    members: readonly ProbeTarget[],
    others: readonly ProbeTarget[],
  ): readonly ConnectionHealth[] {
    return policy.ports.flatMap((port) => {
      const attempts = attemptsOf(members, port);
      if (attempts.length === 0) return [];
      const tls = endpointOf(members[0]!, port, policy.tls).serverName !== undefined;
      const health = summarise(attempts, port, tls);
      const isIpv6 = familyOf(members[0]!.address) === 6;
      const races = isIpv6 ? members.map((member) => raceOf(member, others, port)) : [];
      const pairs = races.reduce((sum, race) => sum + race.pairs, 0);
      const fallbacks = races.reduce((sum, race) => sum + race.fallbacks, 0);
      return [pairs === 0 ? health : { ...health, fallback: { pairs, fallbacks } }];
    });
  }

  /** The attempts of one IPv6 address against those of the name's IPv4 addresses, which take turns. */
  function raceOf(member: ProbeTarget, others: readonly ProbeTarget[], port: number): Fallback {
    const rivals = others.map((other) => attemptsOf([other], port)).filter((list) => list.length > 0);
    const races = attemptsOf([member], port).flatMap((own, i) => {
      const rival = rivals[i % rivals.length]?.[i];
      return rival === undefined ? [] : [[own, rival] as const];
    });
    return fallbackOf(races);
  }

  return {
    healthOf(target) {
      const group = groups.get(groupKey(target));
      if (group === undefined || !group[familyOf(target.address)].some(isAt(target.address)))
        return undefined;
      const others = group[otherFamily(target.address)];
      const refusal = counted.get(target.address);
      const connections = refusal === undefined ? connectionsOf([target], others) : [];
      const unmeasured = refusal ?? (connections.length < policy.ports.length ? NO_TIME : undefined);
      return {
        maxTimeoutRate: policy.maxTimeoutRate,
        connections,
        otherFamily: connectionsOf(others, []),
        queried: [],
        unmeasured: unmeasured === undefined ? [] : [unmeasured],
      };
    },
    services: [...groups.values()].flatMap((group) =>
      ([4, 6] as const).flatMap((family) =>
        connectionsOf(group[family], group[family === 4 ? 6 : 4]).map((health) => ({
          ...health,
          name: group.name,
          region: group.region,
          family,
        })),
      ),
    ),
    attempts: all.reduce((sum, { attempts }) => sum + attempts.length, 0),
    addresses: new Set(
      [...endpoints.values()].map(({ address }) => address).filter((one) => !counted.has(one)),
    ).size,
    cutShort: all.some(({ attempts, local }) => local === undefined && attempts.length < policy.attempts),
  };
}

const NO_TIME: Unmeasured = {
  what: 'connections',
  reason: 'no-time',
  detail: 'the time for all measurements was over before its turn came',
  addresses: 1,
};

function endpointOf({ name, address }: ProbeTarget, port: number, tls: boolean): Endpoint {
  // A wildcard or a name with underscores cannot stand in SNI (RFC 6066 section 3); TCP tells enough there.
  return { address, port, serverName: tls && isHostName(name) ? name : undefined };
}

function endpointKey({ address, port, serverName = '' }: Endpoint): string {
  return `${address} ${port} ${serverName}`;
}

interface Group extends Readonly<Record<Family, ProbeTarget[]>> {
  readonly name: DomainName;
  readonly region: RegionName | null;
}

/** What one client would choose between: the addresses of a name in a region. */
function groupsOf(targets: readonly ProbeTarget[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const target of targets) {
    const key = groupKey(target);
    let group = groups.get(key);
    if (group === undefined) {
      group = { name: target.name, region: target.region ?? null, 4: [], 6: [] };
      groups.set(key, group);
    }
    const members = group[familyOf(target.address)];
    if (!members.some(isAt(target.address))) members.push(target);
  }
  return groups;
}

function groupKey({ name, region }: ProbeTarget): string {
  return `${name}\0${region ?? ''}`;
}

function isAt(address: IpAddress): (target: ProbeTarget) => boolean {
  return (target) => target.address === address;
}

function otherFamily(address: IpAddress): Family {
  return familyOf(address) === 4 ? 6 : 4;
}
