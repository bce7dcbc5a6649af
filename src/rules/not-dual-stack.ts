import { familyOf } from '../model/ip-address.ts';
import { attemptsWords, connectionEvidence, troubleWords } from './health-words.ts';
import { timesOut } from './ipv6-unhealthy.ts';
import { NONE, type ObservationRule } from './rule.ts';

export const notDualStack: ObservationRule = {
  on: 'observation',
  id: 'not-dual-stack',
  severity: 'warning',
  title: 'The service answers on one address family only',
  rationale:
    'The repository declares addresses of both families for the name, and at one of them no attempt to connect succeeded while the other family answers. Clients that have that family alone get no service, and all others depend on how well they fall back.',
  remedy:
    'Let the service listen on both families (a server bound to 0.0.0.0 does not listen on IPv6), or do not publish the address at which it does not.',
  repair: 'service',
  references: [
    {
      title: 'RFC 8305 section 1: what clients do about it',
      url: 'https://www.rfc-editor.org/rfc/rfc8305.html#section-1',
    },
    {
      title: 'RFC 6540: IPv6 Support Required for All IP-Capable Nodes',
      url: 'https://www.rfc-editor.org/rfc/rfc6540.html',
    },
  ],
  check({ expectation: { name, address }, health }) {
    if (health === undefined) return NONE;
    const own = `IPv${familyOf(address)}` as const;
    const other = own === 'IPv4' ? 'IPv6' : 'IPv4';
    return health.connections.flatMap((connection) => {
      const rival = health.otherFamily.find(({ port }) => port === connection.port);
      if (connection.succeeded > 0 || rival === undefined || rival.succeeded === 0) return [];
      // That is what ipv6-unhealthy says.
      if (own === 'IPv6' && timesOut(connection, health)) return [];
      const { port, attempts } = connection;
      return [
        {
          message: `${name} does not answer at ${address}, port ${port} (${attemptsWords(attempts)}: ${troubleWords(connection)}), and over ${other} it does`,
          remedy: {
            text: `Let the service listen on ${address}, port ${port}, or do not publish that address`,
          },
          evidence: [connectionEvidence(address, connection), connectionEvidence(other, rival)],
        },
      ];
    });
  },
};
