import type { DomainName } from '../../model/domain-name.ts';
import type { QuestionType } from '../../model/evidence.ts';
import { type Family, familyOf, type IpAddress } from '../../model/ip-address.ts';
import { insideBlockOf } from '../../model/special-purpose.ts';
import type { Exchange } from '../exchange.ts';
import type { Server } from '../server.ts';
import { serverAddress } from '../server-address.ts';
import type { Ask, Objection, Outcome } from '../task.ts';
import type { EdnsOption, Message } from '../wire/message.ts';

export interface Inquiry {
  readonly name: DomainName;
  readonly type: QuestionType;
  readonly options?: readonly EdnsOption[];
  /** As in `Ask`: why a reply is not one. */
  readonly objection: (message: Message) => Objection | undefined;
}

type OneOutcome = Outcome | { readonly ok: 'not-asked'; readonly detail: string };

/** Asks authoritative servers by their addresses, and remembers which of them can be reached from here at all. */
export interface Asking {
  /** Asks the likeliest first, the next one when it fails; fails where none of them can be reached. */
  any(addresses: readonly IpAddress[], inquiry: Inquiry): Promise<Outcome>;
  /** What this one server says, and nobody else. */
  one(address: IpAddress, inquiry: Inquiry): Promise<OneOutcome>;
  /** Why nothing is sent to the address; undefined where it can be tried. */
  obstacle(address: IpAddress): Promise<string | undefined>;
  /** Families over which nothing could be asked, in words. */
  notes(): string[];
}

export interface AskingOptions {
  readonly exchange: Exchange;
  readonly port: number;
  /** True where servers may be at special-purpose addresses: the root, or those who know it, are of one's own. */
  readonly isPrivate: boolean;
  readonly hasRoute: (address: IpAddress) => boolean | Promise<boolean>;
}

/** Questions in a row that a server left unanswered before it is left alone, but for a try now and then. */
const SILENT_QUESTIONS = 2;
/** One that did answer is left alone only after so long a silence: on a path that loses much, two questions in a row get lost. */
const SILENT_MS = 15_000;
const TRY_AGAIN_MS = 10_000;
/** Servers of a family that were silent, with none that ever answered, before the family is left alone. */
const SILENT_SERVERS = 3;
/** Servers that one question may go to before it is given up. */
const MAX_SERVERS = 8;

export function createAsking({ exchange, port, isPrivate, hasRoute }: AskingOptions): Asking {
  const servers = new Map<IpAddress, Server>();
  const obstacles = new Map<IpAddress, Promise<string | undefined>>();
  const silent = { 4: new Set<IpAddress>(), 6: new Set<IpAddress>() };
  const answered = { 4: false, 6: false };
  const withoutRoute = new Set<Family>();

  function serverAt(address: IpAddress): Server {
    let server = servers.get(address);
    if (server === undefined) {
      server = exchange.server(serverAddress('udp', address, port));
      servers.set(address, server);
    }
    return server;
  }

  async function obstacle(address: IpAddress): Promise<string | undefined> {
    let found = obstacles.get(address);
    if (found === undefined) {
      found = lastingObstacle(address);
      obstacles.set(address, found);
    }
    const family = familyOf(address);
    return (await found) ?? (isDeaf(family) ? `no server answers over IPv${family} here` : undefined);
  }

  async function lastingObstacle(address: IpAddress): Promise<string | undefined> {
    // A hostile zone could point at servers inside the network of whoever asks.
    const special = isPrivate ? undefined : insideBlockOf(address);
    if (special !== undefined) return `${address} is no address of the public Internet (${special.name})`;
    if (await hasRoute(address)) return undefined;
    const family = familyOf(address);
    withoutRoute.add(family);
    return `no IPv${family} route here`;
  }

  /** True where the family looks cut off from here; some firewalls drop what they should reject. */
  function isDeaf(family: Family): boolean {
    return !answered[family] && answered[family === 4 ? 6 : 4] && silent[family].size >= SILENT_SERVERS;
  }

  function learn(asked: readonly IpAddress[]): void {
    for (const address of asked) {
      const family = familyOf(address);
      const { answered: hasAnswered, silentQuestions } = serverAt(address);
      if (hasAnswered) answered[family] = true;
      else if (silentQuestions > 0) silent[family].add(address);
    }
  }

  async function any(addresses: readonly IpAddress[], inquiry: Inquiry): Promise<Outcome> {
    const obstaclesFound = await Promise.all(addresses.map(obstacle));
    const open = addresses.filter((_, i) => obstaclesFound[i] === undefined);
    if (open.length === 0) {
      const said = [...new Set(obstaclesFound)].join('; ');
      return unasked(said === '' ? 'there is no server to ask' : said);
    }
    const chosen = inOrder(open, serverAt).slice(0, MAX_SERVERS);
    const outcome = await exchange.ask(askOf(inquiry, chosen.map(serverAt)));
    learn(chosen);
    return outcome;
  }

  async function one(address: IpAddress, inquiry: Inquiry): Promise<OneOutcome> {
    const inTheWay = await obstacle(address);
    if (inTheWay !== undefined) return { ok: 'not-asked', detail: inTheWay };
    const server = serverAt(address);
    if (isLeftAlone(server))
      return unasked(`no reply to the ${server.silentQuestions} questions before this one`, 'timeout');
    const outcome = await exchange.ask(askOf(inquiry, [server]));
    learn([address]);
    if (outcome.ok) return outcome;
    const prefix = `${server.address.text}: `;
    const { cause } = outcome;
    const detail = outcome.detail.startsWith(prefix) ? outcome.detail.slice(prefix.length) : outcome.detail;
    const family = familyOf(address);
    const other = family === 4 ? 6 : 4;
    // Whether the server or the way to it is at fault cannot be told from here.
    if ((cause === 'timeout' || cause === 'network') && !answered[family] && answered[other])
      return { ok: 'not-asked', detail: `${detail}, but no server answers over IPv${family} here` };
    return { ...outcome, detail };
  }

  return {
    any,
    one,
    obstacle,
    notes() {
      const notes: string[] = [];
      for (const family of [4, 6] as const) {
        if (withoutRoute.has(family))
          notes.push(`Name servers were not asked over IPv${family}: there is no IPv${family} route here.`);
        else if (isDeaf(family))
          notes.push(
            `Name servers were not asked over IPv${family}: none of ${silent[family].size} answered.`,
          );
      }
      return notes;
    },
  };
}

function isLeftAlone(server: Server): boolean {
  const { silentQuestions, silentSince, answered } = server;
  if (silentQuestions < SILENT_QUESTIONS) return false;
  const now = performance.now();
  return !(answered && now - silentSince < SILENT_MS) && !isDueAgain(server, now);
}

function isDueAgain(server: Server, now: number): boolean {
  const triedAt = Math.max(server.probedAt, server.silentSince);
  if (now - triedAt < TRY_AGAIN_MS) return false;
  server.probedAt = now;
  return true;
}

function askOf({ name, type, options, objection }: Inquiry, servers: readonly Server[]): Ask {
  const ask = { name, type, servers, recursion: false, objection };
  return options === undefined ? ask : { ...ask, options };
}

function unasked(detail: string, cause: 'network' | 'timeout' = 'network'): Extract<Outcome, { ok: false }> {
  return { ok: false, cause, detail, server: '', errors: [], startedAt: performance.now() };
}

/** Those that answered, the nearest first; then those not yet tried, over IPv4 first, at random; then the silent ones. */
function inOrder(addresses: readonly IpAddress[], serverAt: (address: IpAddress) => Server): IpAddress[] {
  const weightOf = (address: IpAddress) => {
    const { answered, silentQuestions, line } = serverAt(address);
    if (silentQuestions > 0) return 1e6 + silentQuestions;
    if (answered && line.srtt >= 0) return line.srtt;
    return 1e4 * (familyOf(address) === 4 ? 1 : 2) + Math.random();
  };
  const weights = new Map(addresses.map((address) => [address, weightOf(address)]));
  return [...weights.keys()].sort((a, b) => weights.get(a)! - weights.get(b)!);
}
