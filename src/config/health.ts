import { describe, get, itemsOf, type MapNode, type Node, placeOf, quote, textOf } from '../document/node.ts';
import type { Problems } from '../document/problems.ts';
import { type Network, parseNetwork } from '../model/ip-address.ts';
import { type Parsed, parsed, refused } from '../model/parsed.ts';
import type { SourceLocation } from '../model/record.ts';
import { withoutUserInfo } from '../model/user-info.ts';
import { duration, integer } from '../option-values.ts';
import type { ProbePolicy } from '../probe/measure.ts';
import type { PrometheusQuery } from '../probe/prometheus.ts';
import { advised, defined, mapOf, optionalText } from './sections.ts';

/** A query whose largest value is to be at most `max`. */
export interface HealthQuery extends PrometheusQuery {
  readonly max: number;
}

/** `health:`, how the services behind the pairs are measured. */
export interface HealthPolicy extends ProbePolicy {
  readonly prometheus?: HealthQuery;
  readonly location: SourceLocation;
}

export const HEALTH_DEFAULTS: ProbePolicy = {
  ports: [443],
  attempts: 20,
  timeoutMs: 3000,
  maxTimeoutRate: 0.01,
  tls: false,
  allow: [],
};

const HEALTH_KEYS = [
  'ports',
  'attempts',
  'timeout',
  'max-timeout-rate',
  'tls',
  'allow',
  'prometheus',
] as const;
const PROMETHEUS_KEYS = ['url', 'query', 'max', 'header-env'] as const;
const MAX_PORTS = 16;
/** Names that the workflow runner gives its own secrets and files. */
const RUNNER_VARIABLE = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i;
export const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

const EXAMPLE = 'health: {ports: [443], attempts: 20, max-timeout-rate: 1%}';
const PROMETHEUS_EXAMPLE =
  "prometheus: {url: 'https://prometheus.example.org', query: 'sum by (region) (ipv6_timeout_ratio)', max: 1%}";

export function readHealth(node: Node | undefined, problems: Problems): HealthPolicy | undefined {
  const map = mapOf(node, "'health:'", EXAMPLE, problems);
  if (node === undefined || map === undefined) return undefined;
  problems.unknownKeys(map, HEALTH_KEYS, "'health:'");
  const maxTimeoutRate = one(map, 'max-timeout-rate', parseShare, 'max-timeout-rate: 1%', problems);
  const prometheus = readPrometheus(get(map, 'prometheus'), maxTimeoutRate, problems);
  const ports = portsOf(get(map, 'ports'), problems);
  if (ports?.length === 0 && itemsOf(get(map, 'ports')).length === 0 && get(map, 'prometheus') === undefined)
    problems.add(
      get(map, 'ports')!,
      "without a port and without 'prometheus:' nothing is measured. Write ports: [443]",
    );
  return {
    ...HEALTH_DEFAULTS,
    ...defined({
      ports,
      attempts: one(map, 'attempts', (text) => integer(1, 10_000)([text]), 'attempts: 20', problems),
      timeoutMs: one(map, 'timeout', (text) => duration(100, 30_000)([text]), 'timeout: 3s', problems),
      maxTimeoutRate,
      tls: one(map, 'tls', parseTruth, 'tls: true', problems),
      allow: allowOf(get(map, 'allow'), problems),
      prometheus,
    }),
    location: placeOf(map),
  };
}

function readPrometheus(
  node: Node | undefined,
  maxTimeoutRate: number | undefined,
  problems: Problems,
): HealthQuery | undefined {
  const map = mapOf(node, "'prometheus:'", PROMETHEUS_EXAMPLE, problems);
  if (map === undefined) return undefined;
  problems.unknownKeys(map, PROMETHEUS_KEYS, "'prometheus:'");
  for (const key of ['url', 'query'] as const) {
    if (get(map, key) === undefined)
      problems.add(map, `'prometheus:' has no '${key}'. Write ${PROMETHEUS_EXAMPLE}`);
  }
  const url = one(map, 'url', parseUrl, 'url: https://prometheus.example.org', problems);
  const query = optionalText(map, 'query', "query: 'sum by (region) (ipv6_timeout_ratio)'", problems);
  const max = one(map, 'max', parseLimit, 'max: 1%', problems) ?? maxTimeoutRate;
  const headerEnv = one(map, 'header-env', parseVariable, 'header-env: PROMETHEUS_AUTHORIZATION', problems);
  if (url === undefined || query === undefined) return undefined;
  return { url, query, max: max ?? HEALTH_DEFAULTS.maxTimeoutRate, ...defined({ headerEnv }) };
}

/** The value of a key that has one text. */
function one<T>(
  map: MapNode,
  key: string,
  parse: (text: string) => Parsed<T>,
  example: string,
  problems: Problems,
): T | undefined {
  const text = optionalText(map, key, example, problems);
  if (text === undefined) return undefined;
  const value = parse(text);
  if (value.ok) return value.value;
  problems.add(get(map, key)!, `'${key}:' ${value.problem}. Write ${example}`);
  return undefined;
}

function portsOf(node: Node | undefined, problems: Problems): number[] | undefined {
  if (node === undefined) return undefined;
  const ports = new Set<number>();
  for (const item of itemsOf(node)) {
    const port = integer(1, 65_535)([textOf(item) ?? '']);
    if (!port.ok) problems.add(item, `${describe(item)} is not a port from 1 to 65535. Write ports: [443]`);
    else if (ports.has(port.value))
      problems.add(item, `the port ${port.value} is named twice. Keep one of the two`);
    else ports.add(port.value);
  }
  if (ports.size > MAX_PORTS)
    problems.add(node, `'ports:' names ${ports.size} ports; at most ${MAX_PORTS} are measured. Name fewer`);
  return [...ports];
}

function allowOf(node: Node | undefined, problems: Problems): Network[] | undefined {
  if (node === undefined) return undefined;
  const networks: Network[] = [];
  for (const item of itemsOf(node)) {
    const text = textOf(item);
    const network = text === undefined ? refused(`${describe(item)} is no network`) : parseNetwork(text);
    if (network.ok) networks.push(network.value);
    else problems.add(item, `'allow:' ${advised(network.problem, 'Write allow: [2001:db8::/32]')}`);
  }
  return networks;
}

/** `1%`, `0.5 %`, or the same as a fraction below 1: `0.01`. */
function parseShare(text: string): Parsed<number> {
  const value = parseLimit(text);
  if (!value.ok) return value;
  if (!text.includes('%') && value.value >= 1)
    return refused(`${quote(text)} could mean ${text} % or all of them`);
  return value.value > 1 ? refused(`${quote(text)} is more than all of them`) : value;
}

/** A number in the query's own unit, or a percentage. */
function parseLimit(text: string): Parsed<number> {
  const match = /^([0-9]{1,15}(?:\.[0-9]{1,15})?)\s*(%)?$/.exec(text.trim());
  if (match === null) return refused(`${quote(text)} is neither a percentage nor a number`);
  return parsed(match[2] === undefined ? Number(match[1]) : Number(match[1]) / 100);
}

function parseTruth(text: string): Parsed<boolean> {
  return text === 'true' || text === 'false'
    ? parsed(text === 'true')
    : refused(`${quote(text)} is neither true nor false`);
}

function parseUrl(text: string): Parsed<string> {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return refused(`${quote(withoutUserInfo(text))} is not a URL`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refused(`${quote(url.protocol)} is neither http: nor https:`);
  // What the problem says is printed, so it must not quote the URL.
  if (url.username !== '' || url.password !== '')
    return refused(
      "holds a user name or password, which everyone can read here. Name a variable under 'header-env:'",
    );
  if (url.search !== '' || url.hash !== '')
    return refused(`${quote(text)} goes on after the path; the query has its own key`);
  return parsed(text);
}

function parseVariable(text: string): Parsed<string> {
  if (!VARIABLE.test(text)) return refused(`${quote(text)} is not the name of an environment variable`);
  return RUNNER_VARIABLE.test(text)
    ? refused(`${quote(text)} belongs to the workflow runner and is not sent anywhere`)
    : parsed(text);
}
