import type { Unmeasured, UnmeasuredReason } from '../model/health.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { clipped } from './words.ts';

export const healthUnmeasured: ObservationRule = {
  on: 'observation',
  id: 'health-unmeasured',
  severity: 'notice',
  title: 'The policy asks for health that could not be measured from here',
  rationale:
    'Hosted runners mostly have no IPv6, addresses inside a network are not connected to unless the policy allows it, and a metric may have no data yet. That is neither good nor bad, and it must not look like either. Where nothing may pass unmeasured, set this rule to error.',
  remedy:
    'Measure where there is a route, such as a self-hosted runner with IPv6, or rely on production numbers (health.prometheus). Special-purpose ranges that may be connected to are named under health.allow.',
  repair: 'service',
  references: [
    {
      title: 'RFC 6890: Special-Purpose IP Address Registries',
      url: 'https://www.rfc-editor.org/rfc/rfc6890.html',
    },
    {
      title: 'Prometheus: HTTP API',
      url: 'https://prometheus.io/docs/prometheus/latest/querying/api/',
    },
  ],
  check({ expectation: { name, address }, health }) {
    if (health === undefined || health.unmeasured.length === 0) return NONE;
    return health.unmeasured.map((one) => ({
      message:
        one.what === 'query'
          ? `The query of health.prometheus says nothing about ${name}: ${clipped(one.detail)}${besides(one)}`
          : `The service of ${name} at ${address} was not measured: ${clipped(one.detail)}${besides(one)}`,
      remedy: { text: REMEDIES[one.reason] },
      once: `${one.what} ${one.reason} ${one.detail}`,
    }));
  },
};

function besides({ addresses }: Unmeasured): string {
  if (addresses < 2) return '';
  return `; the same holds for ${addresses - 1} other ${addresses === 2 ? 'address' : 'addresses'}`;
}

const REMEDIES: Readonly<Record<UnmeasuredReason, string>> = {
  'no-route': 'Measure on a machine that has a route, or rely on production numbers (health.prometheus)',
  'special-purpose': 'Name the range under health.allow if it may be connected to from here',
  'this-machine': 'See what keeps this machine from opening connections, then run again',
  'no-time': 'Lower health.attempts or health.timeout, or split the configuration',
  'too-many': 'Measure fewer names in one run',
  'no-data':
    'See whether the query gives a number for it: a value, or series with the labels name, region or address',
  'query-failed': 'See whether Prometheus can be reached from here and takes the query',
};
