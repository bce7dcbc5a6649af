import type { DomainName } from '../../model/domain-name.ts';
import type { Answer, Lookup, Question, ServerAnswer } from '../../model/evidence.ts';
import { type IpAddress, parseNetwork } from '../../model/ip-address.ts';
import { MAX_ALIASES } from '../answer.ts';
import { createExchange, type ExchangeOptions } from '../exchange.ts';
import { createLimits } from '../limits.ts';
import { createMemory, type Memory } from '../memory.ts';
import { createResolver, DEFAULTS, type Resolver } from '../resolver.ts';
import type { OpenLine } from '../server.ts';
import type { ServerAddress } from '../server-address.ts';
import { createSubnetNotes } from '../subnet-notes.ts';
import { openLine } from '../transport/index.ts';
import { hasRoute } from '../transport/route.ts';
import { encodeClientSubnet } from '../wire/edns-options.ts';
import type { EdnsOption } from '../wire/message.ts';
import { askAuthorities, type Saying } from './ask-authorities.ts';
import { createAsking } from './asking.ts';
import { authoritiesOf } from './authorities.ts';
import { type Errand, exhaustion, hasBudget, newBudget, newErrand } from './errand.ts';
import type { Zone } from './finder.ts';
import { closedWhenIdle } from './idle-line.ts';
import { mergeAnswers } from './merge.ts';
import { createRecursiveFinder } from './recursive-finder.ts';
import { createRootFinder } from './root-finder.ts';
import { ROOT_HINTS, type RootHint } from './root-hints.ts';
import { sumOf } from './statistics.ts';

export interface AuthoritativeOptions extends Partial<ExchangeOptions> {
  /** Recursive servers that find zone cuts and server addresses; without any, that is done from the root. */
  readonly finders?: readonly ServerAddress[];
  /** In place of the public root's servers. */
  readonly rootHints?: readonly RootHint[];
  /** Port of every authoritative server; 53 where left out. */
  readonly authorityPort?: number;
  /** Whether servers at special-purpose addresses are asked; by default where the root or a finder was named. */
  readonly mayAskPrivate?: boolean;
  /** Longest time for one lookup, all its questions together. */
  readonly lookupTimeoutMs?: number;
  /** Stand in for the network in tests. */
  readonly openLine?: OpenLine;
  readonly hasRoute?: (address: IpAddress) => boolean | Promise<boolean>;
}

export interface AuthoritativeResolver extends Resolver {
  /** Why the authoritative servers cannot be asked from here at all; undefined where they can. Found out once. */
  unreachable(): Promise<string | undefined>;
}

/** Longest wait for one server: several are asked for one lookup, and one dead server must not use up the time of all. */
const SERVER_TIMEOUT_MS = 5_000;
/**
 * The way to an answer may take a dozen questions, one after the other: so many times the longest wait for one server a lookup
 * may last, or so long where few milliseconds are granted to each.
 */
const QUESTIONS_IN_TURN = 8;
const LOOKUP_TIMEOUT_MS = 20_000;
const REMEMBERED = 16_384;
/** Different targets that the servers of one zone may claim for one alias before the rest is left aside. */
const MAX_TARGETS = 3;
/** Lookups under way before whoever has more is asked to wait. */
const MAX_OPEN = 600;
/** Zones entered below the one found, because all of its servers refer there. */
const MAX_DESCENTS = 4;

/**
 * Asks every authoritative server of the zone that holds the name, with RD=0, and shows what each of them said. Aliases
 * are followed from zone to zone. Zone cuts and the addresses of servers are found once for all questions.
 */
export function createAuthoritativeResolver(options: AuthoritativeOptions = {}): AuthoritativeResolver {
  const { finders = [], rootHints, authorityPort = 53 } = options;
  const { concurrency = DEFAULTS.concurrency, tries = DEFAULTS.tries } = options;
  const timeoutMs = Math.min(options.timeoutMs ?? DEFAULTS.timeoutMs, SERVER_TIMEOUT_MS);
  const { lookupTimeoutMs = Math.max(LOOKUP_TIMEOUT_MS, QUESTIONS_IN_TURN * timeoutMs) } = options;
  const limits = options.limits ?? createLimits(concurrency, options.qps);
  const patience = { timeoutMs, tries, concurrency, limits };
  const exchange = createExchange(patience, closedWhenIdle(options.openLine ?? openLine));
  const asking = createAsking({
    exchange,
    port: authorityPort,
    isPrivate: options.mayAskPrivate ?? (rootHints !== undefined || finders.length > 0),
    hasRoute: options.hasRoute ?? hasRoute,
  });
  const finder =
    finders.length > 0
      ? createRecursiveFinder(exchange, finders)
      : createRootFinder(asking, rootHints ?? ROOT_HINTS);
  const notes = new Set<string>();
  const subnets = createSubnetNotes();
  const memories = new Map<string, Memory<Promise<Lookup>>>();
  /** For regions that have a recursive server of their own. */
  let others: Resolver | undefined;

  function lookup(question: Question): Promise<Lookup> {
    const { name, type, vantage } = question;
    if (vantage?.resolver !== undefined) {
      others ??= createResolver({ ...patience, servers: [], ...definedOpenLine(options) });
      return others.lookup(question);
    }
    const key = `${type} ${vantage?.subnet ?? ''}`;
    let memory = memories.get(key);
    if (memory === undefined) {
      memory = createMemory(REMEMBERED);
      memories.set(key, memory);
    }
    let found = memory.get(name);
    if (found === undefined) {
      found = resolve(question);
      memory.set(name, found);
    }
    return found;
  }

  let open = 0;
  let roomAgain: { readonly promise: Promise<void>; readonly tell: () => void } | undefined;

  async function resolve(question: Question): Promise<Lookup> {
    open++;
    const lookup = await resolveNow(question);
    open--;
    if (open < MAX_OPEN / 2 && roomAgain !== undefined) {
      roomAgain.tell();
      roomAgain = undefined;
    }
    return lookup;
  }

  function room(): Promise<void> | undefined {
    if (open < MAX_OPEN) return undefined;
    if (roomAgain === undefined) {
      let tell = () => {};
      const promise = new Promise<void>((resolve) => {
        tell = resolve;
      });
      roomAgain = { promise, tell };
    }
    return roomAgain.promise;
  }

  async function resolveNow(question: Question): Promise<Lookup> {
    const errand = newErrand(newBudget(lookupTimeoutMs));
    const { answer, rows, server } = await follow(question, question.name, [], errand);
    if (errand.unfinished === 'exhausted' && answer.kind !== 'failure')
      notes.add(`Not every server was asked about ${question.name}: ${exhaustion(errand).detail}.`);
    return {
      question,
      answer,
      server,
      authenticated: false,
      ...(rows.length === 0 ? {} : { servers: rows }),
    };
  }

  async function follow(
    question: Question,
    name: DomainName,
    aliases: readonly DomainName[],
    errand: Errand,
  ): Promise<Followed> {
    const found = await finder.zoneOf(name, errand);
    if (!found.ok && (found.zone === undefined || !hasBudget(errand))) {
      const detail = `the zone of ${name} was not found: ${found.detail}`;
      return { answer: { kind: 'failure', cause: found.cause, detail }, rows: [], server: 'no server' };
    }
    // Where the way ended at servers that all failed, the evidence shows what each of them said.
    const following = new Map<DomainName, Promise<Followed>>();
    const { zone, sayings } = await askZone(found.zone!, name, question, errand, ({ alias }) => {
      // At once: a server that keeps silent would hold up every step of a chain.
      if (alias === undefined || following.has(alias.name) || following.size >= MAX_TARGETS) return;
      following.set(alias.name, followAlias(question, alias.name, [...aliases, name], errand));
    });
    // In the order of the servers, whichever was the first to answer.
    const targets = new Map<DomainName, Followed>();
    for (const { alias } of sayings) {
      const followed = alias === undefined ? undefined : following.get(alias.name);
      if (followed !== undefined) targets.set(alias!.name, await followed);
    }
    const rows = sayings.map((saying) => throughAlias(saying, targets));
    const merged = mergeAnswers(rows, zone.apex);
    // No server could be asked, because none was found: that is for the way to it to explain.
    const obstacle = !found.ok ? found : errand.unfinished === 'exhausted' ? exhaustion(errand) : undefined;
    const isUnasked = obstacle !== undefined && merged.kind === 'failure' && merged.cause === 'network';
    const answer = isUnasked
      ? { ...merged, cause: obstacle.cause }
      : withZone(merged, zone, targets.size > 0);
    const behind = [...targets.values()];
    return {
      answer,
      rows: [...rows, ...behind.flatMap((followed) => followed.rows)],
      server: behind.length === 1 ? behind[0]!.server : serversOf(zone, rows),
    };
  }

  async function followAlias(
    question: Question,
    target: DomainName,
    aliases: readonly DomainName[],
    errand: Errand,
  ): Promise<Followed> {
    const problem = aliases.includes(target)
      ? `the aliases of ${question.name} form a loop: ${[...aliases, target].join(' -> ')}`
      : aliases.length > MAX_ALIASES
        ? `a chain of more than ${MAX_ALIASES} aliases, from ${question.name}`
        : undefined;
    if (problem === undefined) return follow(question, target, aliases, errand);
    return { answer: { kind: 'failure', cause: 'servfail', detail: problem }, rows: [], server: 'no server' };
  }

  async function askZone(
    start: Zone,
    name: DomainName,
    { type, vantage }: Question,
    errand: Errand,
    take: (saying: Saying) => void,
  ) {
    const options = subnetOption(vantage?.subnet);
    let zone = start;
    for (let descents = 0; ; descents++) {
      const authorities = await authoritiesOf(zone, finder, asking, errand);
      for (const sentence of authorities.notes) notes.add(sentence);
      const inquiry = { name, type, ...options };
      const sayings = await askAuthorities(zone, authorities.list, inquiry, asking, subnets, errand, take);
      const deeper = sayings.find(({ referral }) => referral !== undefined)?.referral;
      const isServed = sayings.some(({ row }) => row.authoritative);
      if (deeper === undefined || isServed || descents >= MAX_DESCENTS || !hasBudget(errand))
        return { zone, sayings };
      zone = finder.enter(deeper);
    }
  }

  let reached: Promise<string | undefined> | undefined;
  return {
    lookup,
    room,
    unreachable() {
      reached ??= finder
        .zoneOf('arpa' as DomainName, newErrand(newBudget(lookupTimeoutMs)))
        .then((found) => (found.ok ? undefined : found.detail));
      return reached;
    },
    statistics() {
      const statistics = {
        ...exchange.traffic,
        servers: [...exchange.asked],
        notes: [...notes, ...asking.notes(), ...subnets.sentences()],
      };
      return others === undefined ? statistics : sumOf(statistics, others.statistics());
    },
    close() {
      exchange.close();
      others?.close();
    },
  };
}

interface Followed {
  readonly answer: Answer;
  readonly rows: readonly ServerAnswer[];
  readonly server: string;
}

/** Puts what lies behind the alias into the row of the server that gave the alias. */
function throughAlias({ row, alias }: Saying, targets: ReadonlyMap<DomainName, Followed>): ServerAnswer {
  if (alias === undefined) return row;
  const behind = targets.get(alias.name)?.answer;
  if (behind === undefined)
    return {
      ...row,
      answer: {
        kind: 'failure',
        cause: 'servfail',
        detail: `alias of ${alias.name}, which was not looked up`,
      },
    };
  if (behind.kind === 'failure') return { ...row, answer: behind };
  const aliases = [...alias.aliases, ...behind.aliases];
  if (behind.kind === 'rrset')
    return { ...row, answer: { ...behind, aliases, ttl: Math.min(alias.ttl, behind.ttl) } };
  return { ...row, answer: { ...behind, aliases } };
}

/** Names the zone that holds the RRset; behind an alias it stands there already. */
function withZone(answer: Answer, { apex }: Zone, isBehindAlias: boolean): Answer {
  if (answer.kind === 'failure' || answer.zone !== undefined || isBehindAlias) return answer;
  return { ...answer, zone: apex };
}

function serversOf({ apex }: Zone, rows: readonly ServerAnswer[]): string {
  const asked = rows.filter(({ answer }) => answer.kind !== 'not-asked').length;
  return asked === 1 ? `the authoritative server of ${apex}` : `${asked} authoritative servers of ${apex}`;
}

function subnetOption(subnet: string | undefined): { readonly options?: readonly EdnsOption[] } {
  const network = subnet === undefined ? undefined : parseNetwork(subnet);
  if (network === undefined || !network.ok) return {};
  return { options: [encodeClientSubnet({ network: network.value, scope: 0 })] };
}

function definedOpenLine({ openLine }: AuthoritativeOptions): { readonly openLine?: OpenLine } {
  return openLine === undefined ? {} : { openLine };
}
