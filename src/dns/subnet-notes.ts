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

/** Names that are kept, over all servers: a run may have a million. */
const MOST_NAMES = 4_096;

export function createSubnetNotes(): SubnetNotes {
  const ignoring = new Set<string>();
  /** The longest scope of each name: negative answers often have none, also where the name is answered by geography. */
  const scopes = new Map<string, Map<DomainName, number>>();
  let kept = 0;

  function keep(server: string, name: DomainName, scope: number): void {
    let names = scopes.get(server);
    const before = names?.get(name);
    if (before === undefined && ++kept > MOST_NAMES) return;
    if (names === undefined) {
      names = new Map();
      scopes.set(server, names);
    }
    names.set(name, Math.max(scope, before ?? 0));
  }

  return {
    scopeOf(message, name, server) {
      const scope = scopeIn(message);
      if (scope === null) ignoring.add(server);
      else keep(server, name, scope);
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
          const count = kept > MOST_NAMES ? `at least ${others.length}` : others.length;
          const more = others.length === 0 ? '' : ` and ${count} more`;
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
