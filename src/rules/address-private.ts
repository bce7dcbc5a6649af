import { unfitAddressSpace, whereMeant } from './address-space.ts';
import { NONE, type ObservationRule } from './rule.ts';

export const addressPrivate: ObservationRule = {
  on: 'observation',
  id: 'address-private',
  severity: 'warning',
  title: 'The address is of use inside one network only',
  rationale:
    'Private, shared and unique local addresses lead everybody outside to nowhere, or to a machine of their own. In a public zone they leak the inside, and they are a way to attack it through a browser (DNS rebinding). ' +
    'The public DNS holds no PTR for them, so only the repository or a resolver of that network can confirm the pair.',
  remedy:
    'Keep the record in an internal view or zone. Where the address is meant, let it pass by an entry of policy.ignore, and ask resolvers that know the range. ' +
    'policy.networks silences the rule for the ranges it names, but has to name all your networks: what lies outside them is skipped.',
  repair: 'remove-forward',
  references: [
    {
      title: 'RFC 1918: Address Allocation for Private Internets',
      url: 'https://www.rfc-editor.org/rfc/rfc1918.html',
    },
    {
      title: 'RFC 4193 section 4.4: local addresses and the global DNS',
      url: 'https://www.rfc-editor.org/rfc/rfc4193.html#section-4.4',
    },
    {
      title: 'RFC 6303: Locally Served DNS Zones',
      url: 'https://www.rfc-editor.org/rfc/rfc6303.html',
    },
  ],
  check(observation, context) {
    const space = unfitAddressSpace(observation, 'private', context);
    if (space === undefined) return NONE;
    const { address } = observation.expectation;
    return [
      {
        message: `The address ${address} is of use inside one network only: ${space.block} is ${space.name}, ${space.rfc}`,
        remedy: {
          text: `Keep it out of public zones. ${whereMeant('address-private', address, space.block)}`,
        },
        observed: [address],
      },
    ];
  },
};
