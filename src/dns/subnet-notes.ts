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
  /** The longest scope of each name: negative answers often have none, also where the name is answered by geography. */
  const scopes = new Map<string, Map<DomainName, number>>();
  return {
    scopeOf(message, name, server) {
      const scope = scopeIn(message);
      if (scope === null) ignoring.add(server);
      else {
        const names = scopes.get(server) ?? new Map<DomainName, number>();
        scopes.set(server, names.set(name, Math.max(scope, names.get(name) ?? 0)));
      }
      return scope;
    },
    sentences() {
      return [
        ...[...ignoring].map(
          (server) =>
            `${server} did not take the client subnet into account; its answers are those for this machine.`,
        ),
        ...[...scopes].flatMap(([server, names]) => {
          const [first, ...others] = [...names].flatMap(([name, scope]) => (scope === 0 ? [name] : []));
          if (first === undefined) return [];
          const more = others.length === 0 ? '' : ` and ${others.length} more`;
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
