import { unfitAddressSpace, whereMeant } from './address-space.ts';
import { NONE, type ObservationRule } from './rule.ts';

export const addressNotGlobal: ObservationRule = {
  on: 'observation',
  id: 'address-not-global',
  severity: 'error',
  title: 'Nobody on the Internet can reach the address',
  rationale:
    'Documentation, loopback, link-local, multicast, mapped and unallocated addresses are never reachable from the Internet, and no reverse zone for them can be delegated. ' +
    'In a published record they come from a copied example or a template that nobody filled in; clients that prefer IPv6 wait for their timeout on them.',
  remedy:
    'Write the real address. Where it is meant, as in a laboratory, hold its reverse zone in the repository or let it pass by an entry of policy.ignore. ' +
    'policy.networks silences the rule for the ranges it names, but has to name all your networks: what lies outside them is skipped.',
  repair: 'remove-forward',
  references: [
    {
      title: 'IANA IPv6 Special-Purpose Address Registry',
      url: 'https://www.iana.org/assignments/iana-ipv6-special-registry/',
    },
    {
      title: 'IANA IPv4 Special-Purpose Address Registry',
      url: 'https://www.iana.org/assignments/iana-ipv4-special-registry/',
    },
    {
      title: 'RFC 6890: Special-Purpose IP Address Registries',
      url: 'https://www.rfc-editor.org/rfc/rfc6890.html',
    },
  ],
  check(observation, context) {
    const space = unfitAddressSpace(observation, 'not-global', context);
    if (space === undefined) return NONE;
    const { address } = observation.expectation;
    return [
      {
        message: `The address ${address} is not global: ${space.block} is ${space.name}, ${space.rfc}`,
        remedy: {
          text: `Write the address that the name really has. ${whereMeant('address-not-global', address, space.block)}`,
        },
        observed: [address],
      },
    ];
  },
};
