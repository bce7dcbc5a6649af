import type { HealthPolicy, HealthQuery } from '../config/health.ts';
import type { DomainName } from '../model/domain-name.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Health, QueriedRate, ServiceHealth, Unmeasured } from '../model/health.ts';
import { familyOf, type IpAddress, parseIpAddress } from '../model/ip-address.ts';
import { type Measurement, measure, type ProbeTarget } from '../probe/measure.ts';
import {
  labelsText,
  originOf,
  type PrometheusAnswer,
  queryPrometheus,
  type Sample,
} from '../probe/prometheus.ts';
import type { Expected } from '../sources/expect.ts';

/** The health of one run: measured once, then asked for pair by pair. */
export interface HealthWatch {
  /** Undefined where nothing of the pair was to be measured. */
  of(expectation: Expectation): Health | undefined;
  readonly services: readonly ServiceHealth[];
  /** Sentences: what was measured, and what was not. */
  readonly notes: readonly string[];
}

export interface HealthRequest {
  readonly policy: HealthPolicy;
  /** The declarations of the run; read more than once. */
  readonly pairs: () => Iterable<Expected>;
  /** `changed`: only names that the change touches are measured. */
  readonly scope: 'changed' | 'all';
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A run connects to so many addresses at most; a change under review can declare any number of them. */
const MAX_ADDRESSES = 1000;

/** Connects to the addresses of the pairs and asks Prometheus, as the policy says. Ends in bounded time, without an error. */
export async function watchHealth({ policy, pairs, scope, env }: HealthRequest): Promise<HealthWatch> {
  const isWanted = scope === 'all' ? isService : touchedBy(pairs());
  const { targets, left } = targetsOf(pairs(), isWanted);
  const [measured, queried] = await Promise.all([
    measure(targets, policy),
    policy.prometheus === undefined ? undefined : askProduction(policy.prometheus, targets, env),
  ]);
  const tooMany: Unmeasured = {
    what: 'connections',
    reason: 'too-many',
    detail: `one run connects to ${MAX_ADDRESSES} addresses at most, and its turn did not come`,
    addresses: left,
  };
  return {
    of(expectation) {
      if (!isWanted(expectation)) return undefined;
      const health = measured.healthOf(expectation) ?? {
        maxTimeoutRate: policy.maxTimeoutRate,
        connections: [],
        otherFamily: [],
        queried: [],
        unmeasured: [tooMany],
      };
      const production = queried?.get(keyOf(expectation));
      if (production === undefined) return health;
      return {
        ...health,
        queried: production.queried,
        unmeasured: [...health.unmeasured, ...production.unmeasured],
      };
    },
    services: measured.services,
    notes: notesOn(measured, policy, targets),
  };
}

/** Pairs behind which a service stands: a PTR record alone says of none, and what goes away needs none. */
function isService({ leftOut, change, declaredAs }: Expectation): boolean {
  return leftOut === undefined && change !== 'removed' && declaredAs !== 'ptr-record';
}

/** Pairs of names that the change adds or alters: the other addresses of a name are what its clients fall back to. */
function touchedBy(pairs: Iterable<Expected>): (expectation: Expectation) => boolean {
  const names = new Set<DomainName>();
  for (const one of pairs) {
    if (one.kind !== 'expectation' || !isService(one.expectation)) continue;
    if (one.expectation.change !== 'unchanged') names.add(one.expectation.name);
  }
  return (expectation) => isService(expectation) && names.has(expectation.name);
}

function targetsOf(pairs: Iterable<Expected>, isWanted: (expectation: Expectation) => boolean) {
  const targets = new Map<string, ProbeTarget>();
  const addresses = new Set<IpAddress>();
  const left = new Set<IpAddress>();
  for (const one of pairs) {
    if (one.kind !== 'expectation' || !isWanted(one.expectation)) continue;
    const { name, address, region } = one.expectation;
    if (!addresses.has(address) && addresses.size === MAX_ADDRESSES) {
      left.add(address);
      continue;
    }
    addresses.add(address);
    const target = { name, address, ...(region === undefined ? {} : { region }) };
    targets.set(keyOf(target), target);
  }
  return { targets: [...targets.values()], left: left.size };
}

function keyOf({ name, address, region = '' }: ProbeTarget): string {
  return `${name}\0${address}\0${region}`;
}

type Production = Pick<Health, 'queried' | 'unmeasured'>;

/** What Prometheus says of every IPv6 target. A series speaks of the targets that agree with its labels. */
async function askProduction(
  question: HealthQuery,
  targets: readonly ProbeTarget[],
  env: HealthRequest['env'],
): Promise<ReadonlyMap<string, Production>> {
  const answer = await queryPrometheus(question, env);
  const found = new Map<string, { queried: QueriedRate[]; problem: string | undefined }>();
  const numbers = new Map<string, number>();
  for (const target of targets) {
    if (familyOf(target.address) !== 6) continue;
    const one = valuesFor(target, question, answer);
    found.set(keyOf(target), one);
    if (one.problem !== undefined) numbers.set(one.problem, (numbers.get(one.problem) ?? 0) + 1);
  }
  return new Map(
    [...found].map(([key, { queried, problem }]) => {
      const unmeasured: Unmeasured[] = [];
      if (problem !== undefined) {
        const reason = answer.ok ? 'no-data' : 'query-failed';
        unmeasured.push({ what: 'query', reason, detail: problem, addresses: numbers.get(problem)! });
      }
      return [key, { queried, unmeasured }];
    }),
  );
}

function valuesFor(
  target: ProbeTarget,
  { query, max, url }: HealthQuery,
  answer: PrometheusAnswer,
): { queried: QueriedRate[]; problem: string | undefined } {
  if (!answer.ok) return { queried: [], problem: answer.problem };
  if (answer.samples.length === 0) return { queried: [], problem: 'the query has no result' };
  const own = answer.samples.filter(({ labels }) => speaksOf(labels, target));
  if (own.length === 0)
    return {
      queried: [],
      problem: `none of its ${answer.samples.length} series has labels (name, region, address) that agree`,
    };
  const odd = own.find(({ value }) => !Number.isFinite(value));
  return {
    queried: own
      .filter(({ value }) => Number.isFinite(value))
      .map(({ labels, value }) => ({ value, max, labels: labelsText(labels), query, server: originOf(url) })),
    problem:
      odd === undefined ? undefined : `the value of ${labelsText(odd.labels) || 'the query'} is ${odd.value}`,
  };
}

function speaksOf({ name, region, address }: Sample['labels'], target: ProbeTarget): boolean {
  if (name !== undefined && name.toLowerCase().replace(/\.$/, '') !== target.name) return false;
  // A pair without a region is served in all of them.
  if (region !== undefined && target.region !== undefined && region !== target.region) return false;
  if (address === undefined) return true;
  const parsed = parseIpAddress(address);
  return parsed.ok && parsed.value === target.address;
}

/** Services named in a note where nothing answers; a table has them all. */
const MAX_NAMED = 5;

function notesOn(
  { attempts, addresses, cutShort, services }: Measurement,
  { ports }: HealthPolicy,
  targets: readonly ProbeTarget[],
): string[] {
  if (ports.length === 0 || targets.length === 0) return [];
  const where = `${ports.length === 1 ? 'port' : 'ports'} ${ports.join(', ')}`;
  const answering = new Set(services.filter(({ succeeded }) => succeeded > 0).map(placeOf));
  const mute = [...new Set(services.map(placeOf))].filter((place) => !answering.has(place));
  return [
    `Health: ${attempts} connection attempts at ${addresses} of ${new Set(targets.map(({ address }) => address)).size} addresses, ${where}.`,
    ...(cutShort
      ? ['The time for connection attempts was over before all were made: rates rest on fewer.']
      : []),
    ...(mute.length === 0
      ? []
      : [
          `Nothing answers at all: ${mute.slice(0, MAX_NAMED).join('; ')}${mute.length > MAX_NAMED ? `; and ${mute.length - MAX_NAMED} more` : ''}.`,
        ]),
  ];
}

function placeOf({ name, region, port }: ServiceHealth): string {
  return `${name}${region === null ? '' : ` (${region})`}, port ${port}`;
}
