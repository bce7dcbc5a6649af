import type { Observation } from '../model/evidence.ts';
import type { ConnectionHealth, Health, QueriedRate } from '../model/health.ts';
import { familyOf } from '../model/ip-address.ts';
import { attemptsWords, connectionEvidence, grouped, percent } from './health-words.ts';
import { NONE, type ObservationRule, type Violation } from './rule.ts';
import { clipped } from './words.ts';

export const ipv6Unhealthy: ObservationRule = {
  on: 'observation',
  id: 'ipv6-unhealthy',
  severity: 'error',
  title: 'More IPv6 connections time out than the policy allows',
  rationale:
    'Once the AAAA record is published every dual-stack client tries IPv6 first. A connection that is refused costs nothing; one that vanishes costs a quarter of a second where the client follows RFC 8305, and many seconds where it does not. ' +
    'A rate counts as above the limit when the lower end of its 95 % confidence interval (Clopper and Pearson) is: 40 of 2,000 are above 1 %, 1 of 10 is not known to be.',
  remedy:
    'Find where the packets are lost before the record is published: a firewall that knows IPv4 only, a missing route back, a path MTU below 1280, a load balancer without IPv6. ' +
    'The limit is health.max-timeout-rate (health.prometheus.max for production numbers); more health.attempts make the measured rate firmer.',
  repair: 'service',
  references: [
    {
      title: 'RFC 8305: Happy Eyeballs Version 2',
      url: 'https://www.rfc-editor.org/rfc/rfc8305.html',
    },
    {
      title: 'RFC 4890: Recommendations for Filtering ICMPv6 Messages in Firewalls',
      url: 'https://www.rfc-editor.org/rfc/rfc4890.html',
    },
  ],
  check({ expectation, health }) {
    if (health === undefined || familyOf(expectation.address) !== 6) return NONE;
    return [
      ...health.connections
        .filter((connection) => timesOut(connection, health))
        .map((connection) => measured(connection, expectation, health)),
      ...health.queried.filter(({ value, max }) => value > max).map((rate) => queried(rate, expectation)),
    ];
  },
};

/** Whether the rate is above the limit as surely as the confidence bound can tell. */
export function timesOut({ timeoutRateAtLeast }: ConnectionHealth, { maxTimeoutRate }: Health): boolean {
  return timeoutRateAtLeast > maxTimeoutRate;
}

function measured(
  connection: ConnectionHealth,
  { name, address }: Observation['expectation'],
  { maxTimeoutRate, otherFamily }: Health,
): Violation {
  const { port, attempts, timedOut, timeoutRateAtLeast } = connection;
  const ipv4 = otherFamily.find((other) => other.port === port);
  const alike = ipv4 !== undefined && ipv4.timedOut === ipv4.attempts;
  return {
    message:
      `IPv6 connections to ${name} at ${address}, port ${port}, time out: ${grouped(timedOut)} of ${attemptsWords(attempts)} (${percent(timedOut / attempts)}; ` +
      `with 95 % confidence at least ${percent(timeoutRateAtLeast)}), and the limit is ${percent(maxTimeoutRate)}`,
    remedy: {
      text: alike
        ? `Over IPv4 everything times out as well: see whether anything may leave this machine for port ${port}, and whether the service runs`
        : `Find where packets to ${address}, port ${port}, are lost, and do not publish the record before`,
    },
    expected: [`at most ${percent(maxTimeoutRate)} timed out`],
    observed: [`${percent(timedOut / attempts)} of ${attemptsWords(attempts)} timed out`],
    evidence: [
      connectionEvidence(address, connection),
      ...(ipv4 === undefined ? [] : [connectionEvidence('IPv4', ipv4)]),
    ],
  };
}

/** One series may speak of many pairs; it is reported for the first of them in each state of a rollout. */
function queried(
  { value, max, labels, query, server }: QueriedRate,
  { rollout }: Observation['expectation'],
): Violation {
  const series = labels === '' ? '' : ` for ${clipped(labels)}`;
  return {
    message: `Production says that IPv6 is unhealthy${series}: ${valueWords(value, max)}, and the limit is ${valueWords(max, max)}`,
    remedy: {
      text: 'Do not take the next step: find out why IPv6 connections time out, and wait until the value is below the limit again',
    },
    expected: [`at most ${valueWords(max, max)}`],
    observed: [valueWords(value, max)],
    evidence: [{ question: clipped(query), answer: `${clipped(labels)} ${value}`.trim(), server }],
    // Once for each state of a rollout, so that the next step is blocked whichever region comes first in the file.
    once: `${query} ${labels} ${rollout?.state ?? ''}`,
  };
}

/** A share, or a number in the unit of the query where the limit is none. */
function valueWords(value: number, max: number): string {
  return max <= 1 ? percent(value) : String(Number(value.toPrecision(6)));
}
