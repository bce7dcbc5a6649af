import type { DomainName } from '../model/domain-name.ts';
import { decodeClientSubnet, OPTION } from './wire/edns-options.ts';
import type { Message } from './wire/message.ts';

/** What servers made of the client subnets that were sent to them (RFC 7871). */
export interface SubnetNotes {
  /**
   * The prefix length that the answer is for, as a message says it: 0 where it is the same for every client, null where the server took no
   * account of the subnet. Whatever is worth telling a person is kept for `sentences`.
   */
  scopeOf(message: Message, name: DomainName, server: string): number | null;
  sentences(): string[];
}

export function createSubnetNotes(): SubnetNotes {
  const ignoring = new Set<string>();
  const everywhere = new Map<string, Set<DomainName>>();
  return {
    scopeOf(message, name, server) {
      const scope = scopeIn(message);
      if (scope === null) ignoring.add(server);
      else if (scope === 0) {
        const names = everywhere.get(server) ?? new Set();
        everywhere.set(server, names.add(name));
      }
      return scope;
    },
    sentences() {
      return [
        ...[...ignoring].map(
          (server) =>
            `${server} did not take the client subnet into account; its answers are those for this machine.`,
        ),
        ...[...everywhere].map(([server, names]) => {
          const [first] = names;
          const more = names.size === 1 ? '' : ` and ${names.size - 1} more`;
          return `${server} does not answer ${first}${more} by geography: it gives scope 0, the same answer for every client.`;
        }),
      ];
    },
  };
}

function scopeIn({ edns }: Message): number | null {
  const option = edns?.options.find(({ code }) => code === OPTION.CLIENT_SUBNET);
  const subnet = option && decodeClientSubnet(option.data);
  return subnet?.ok === true ? subnet.value.scope : null;
}
