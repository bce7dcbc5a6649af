import type { DomainName } from '../model/domain-name.ts';
import type { RegionName } from '../model/expectation.ts';
import { familyOf, type IpAddress } from '../model/ip-address.ts';
import type { NextStep, Plan, PlannedName, PlannedRegion } from '../model/plan.ts';
import type { Finding, Result } from '../model/report.ts';
import type { RegionStep, RolloutStatus } from '../model/rollout.ts';

/** What a check found out, as far as a plan needs it. */
export interface Checked {
  /** Results of pairs that have a region. */
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
  /** True for a rule whose findings keep an AAAA from being published. */
  isObstacle(rule: string): boolean;
  readonly offline: boolean;
  readonly notes: readonly string[];
}

/** The plan at the date of the status. */
export function planOf(status: RolloutStatus, checked: Checked): Plan {
  const { at, start, every } = status;
  const names = namesByRegion(checked.results);
  const inOrder = new Set(status.regions.map(({ region }) => region));
  const free = [...names.keys()].filter((region) => !inOrder.has(region));
  const steps = [
    ...status.regions,
    ...free.map((region) => ({ region, state: 'free' as const, date: null, inDays: null })),
  ];
  const regions = steps.map((step): PlannedRegion => {
    const shown = step.state === 'due' || step.state === 'free';
    return {
      ...step,
      publish: [...(names.get(step.region) ?? new Map())].map(([name, found]) => planned(name, found, shown)),
      blockedBy: checked.findings.filter((finding) => isObstacle(finding, step, checked)),
    };
  });
  return {
    at,
    start,
    every,
    checked: !checked.offline,
    regions,
    next: nextOf(status.regions, regions, checked),
    notes: checked.notes,
  };
}

type Addresses = Set<IpAddress>;

function namesByRegion(results: readonly Result[]): Map<RegionName, Map<DomainName, Addresses>> {
  const regions = new Map<RegionName, Map<DomainName, Addresses>>();
  for (const { region, name, address, requires } of results) {
    if (region === null || requires === 'forward') continue;
    const names = regions.get(region) ?? new Map<DomainName, Addresses>();
    regions.set(region, names);
    names.set(name, (names.get(name) ?? new Set()).add(address));
  }
  return regions;
}

function planned(name: DomainName, addresses: Addresses, shown: boolean): PlannedName {
  const ofFamily = (family: 4 | 6) => [...addresses].filter((address) => familyOf(address) === family);
  const ipv6 = ofFamily(6);
  return { name, A: ofFamily(4), AAAA: shown ? ipv6 : [], withheld: shown ? [] : ipv6 };
}

/**
 * In the rollout only what is about IPv6: an A record goes on answering whatever becomes of the AAAA. A region outside of it
 * waits for nothing, and all that it publishes has to be right.
 */
function isObstacle(
  { region, address, rule, severity }: Finding,
  step: Pick<PlannedRegion, 'region' | 'state'>,
  checked: Checked,
): boolean {
  if (region !== step.region || severity === 'notice') return false;
  const isAbout = step.state === 'free' || address === null || familyOf(address) === 6;
  return isAbout && checked.isObstacle(rule);
}

function nextOf(
  steps: readonly RegionStep[],
  planned: readonly PlannedRegion[],
  { offline }: Pick<Checked, 'offline'>,
): NextStep | null {
  const next = steps.filter(({ state }) => state === 'next');
  const [first] = next;
  if (first === undefined) return null;
  const regions = next.map(({ region }) => region);
  const isBlocked = planned.some(({ region, blockedBy }) => regions.includes(region) && blockedBy.length > 0);
  return {
    regions,
    date: first.date!,
    inDays: first.inDays!,
    blocked: isBlocked || (offline ? null : false),
  };
}
