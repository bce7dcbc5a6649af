import type { Answer, ExtendedError, Lookup, Question, Vantage } from '../model/evidence.ts';
import { formatNetwork, type IpAddress, parseNetwork } from '../model/ip-address.ts';
import { MAX_ALIASES, objectionTo, type Progress, readAnswer, startAt } from './answer.ts';
import { isTranslated, maybeSynthesised, withoutSynthesised } from './dns64.ts';
import { createExchange, type ExchangeOptions } from './exchange.ts';
import { createMemory, type Memory } from './memory.ts';
import { createNat64Discovery, isTold, type Nat64 } from './nat64-discovery.ts';
import type { Traffic } from './sending.ts';
import type { OpenLine, Server } from './server.ts';
import { parseServerAddress, type ServerAddress } from './server-address.ts';
import { datedSignatures } from './signature-dates.ts';
import { createSubnetNotes } from './subnet-notes.ts';
import { firstChoice, type Outcome } from './task.ts';
import { openLine } from './transport/index.ts';
import { encodeClientSubnet, extendedErrorsOf } from './wire/edns-options.ts';
import type { EdnsOption, Message } from './wire/message.ts';

export interface ResolverOptions extends Partial<ExchangeOptions> {
  /** Asked in this order: the next one when one fails. */
  readonly servers: readonly ServerAddress[];
  /** Stands in for the network in tests. */
  readonly openLine?: OpenLine;
}

export interface Statistics extends Readonly<Traffic> {
  /** Labels of the servers that were asked, such as `192.0.2.1:53 (udp)`. */
  readonly servers: readonly string[];
  /** Sentences: what could not be asked, and why. */
  readonly notes: readonly string[];
}

export type TakeLookup = (lookup: Lookup) => void;

/** Answers questions, each distinct one asked once. Never rejects: a question without an answer is a failure `Answer`. */
export interface Resolver {
  lookup(question: Question): Promise<Lookup>;
  /** The same without a promise, for whoever asks by the million; what is known already is handed over at once. */
  put?(question: Question, take: TakeLookup): void;
  /**
   * For whoever has many questions: undefined while they get on their way soon; otherwise fulfilled when that is so
   * again. Asking on regardless is no error, and costs memory.
   */
  room?(): Promise<void> | undefined;
  /** What was asked up to now. */
  statistics(): Statistics;
  /** Ends every open question as a failure and frees the sockets. */
  close(): void;
}

export const DEFAULTS = { timeoutMs: 10_000, tries: 8, concurrency: 800 } as const;

/** The servers and the subnet of one vantage, and what was already asked from there. */
interface View {
  readonly servers: readonly Server[];
  readonly memories: Map<Question['type'], Memory<Known>>;
  /** EDNS options that go with every question: the client subnet. */
  readonly options?: readonly EdnsOption[];
  /** Why nothing can be asked from this vantage. */
  readonly problem?: string;
}

/** One question that was asked: its lookup, or who waits for it. */
interface Known {
  lookup: Lookup | undefined;
  /** Nearly every question is asked for once. */
  take: TakeLookup | undefined;
  others: TakeLookup[] | undefined;
}

/** Lookups remembered for each type and vantage: all of a usual run, the latest of a stream of a million pairs. */
const REMEMBERED = 4_096;

type Reply = Extract<Outcome, { ok: true }>;

/** A stub resolver: asks recursive servers (or the authoritative servers of the zone) and follows aliases. */
export function createResolver(options: ResolverOptions): Resolver {
  const exchange = createExchange({ ...DEFAULTS, ...definedOf(options) }, options.openLine ?? openLine);
  const notes = new Set<string>();
  const subnets = createSubnetNotes();
  const discovery = createNat64Discovery(exchange);
  const home: View = { servers: options.servers.map(exchange.server), memories: new Map() };
  const views = new Map<string, View>();

  function viewOf(vantage: Vantage | undefined): View {
    if (vantage === undefined) return home;
    const { resolver, subnet } = vantage;
    const key = `${resolver ?? ''} ${subnet ?? ''}`;
    let view = views.get(key);
    if (view === undefined) {
      view = openView(vantage);
      views.set(key, view);
    }
    return view;
  }

  function openView({ resolver, subnet }: Vantage): View {
    const memories: View['memories'] = new Map();
    const address = resolver === undefined ? undefined : parseServerAddress(resolver);
    const network = subnet === undefined ? undefined : parseNetwork(subnet);
    for (const each of [address, network]) {
      if (each === undefined || each.ok) continue;
      notes.add(`Nothing was asked from a vantage that cannot be read: ${each.problem}.`);
      return { servers: [], memories, problem: each.problem };
    }
    const servers = address?.ok ? [exchange.server(address.value)] : home.servers;
    if (!network?.ok) return { servers, memories };
    const options = [encodeClientSubnet({ network: network.value, scope: 0 })];
    return { servers, memories, options };
  }

  function put(question: Question, take: TakeLookup): void {
    const view = viewOf(question.vantage);
    let memory = view.memories.get(question.type);
    if (memory === undefined) {
      memory = createMemory(REMEMBERED);
      view.memories.set(question.type, memory);
    }
    const known = memory.get(question.name);
    if (known?.lookup !== undefined) take(known.lookup);
    else if (known !== undefined) {
      known.others ??= [];
      known.others.push(take);
    } else {
      const asked: Known = { lookup: undefined, take, others: undefined };
      memory.set(question.name, asked);
      resolve(question, view, asked);
    }
  }

  function resolve(question: Question, view: View, asked: Known): void {
    const { name, type } = question;
    if (view.problem !== undefined) {
      tell(asked, failed(question, { cause: 'network', detail: view.problem }, 'no server', []));
      return;
    }
    const { servers, options } = view;
    exchange.put({ name, type, servers, options, recursion: true, objection: objectionTo }, (outcome) => {
      const lookup = read(question, view, startAt(name), outcome);
      if (lookup instanceof Promise) lookup.then((later) => tell(asked, later));
      else tell(asked, lookup);
    });
    const first = type === 'AAAA' ? firstChoice(servers) : undefined;
    if (first !== undefined) discovery.begin(first);
  }

  /** Most questions end here, with the first reply. */
  function read(
    question: Question,
    view: View,
    progress: Progress,
    outcome: Outcome,
  ): Lookup | Promise<Lookup> {
    if (!outcome.ok) {
      if (outcome.cause === 'servfail') return explain(question, view, progress, outcome);
      return failed(question, withSubnet(outcome, view), outcome.server, outcome.errors);
    }
    const reading = readAnswer(outcome.message, question.type, progress);
    if (reading.done) {
      if (question.type === 'AAAA' && reading.answer.kind === 'rrset')
        return unmask(question, view, reading.answer, outcome);
      return scoped(question, view, reading.answer, outcome);
    }
    if (reading.progress.aliases.length >= MAX_ALIASES) {
      const detail = `a chain of more than ${MAX_ALIASES} aliases, from ${question.name}`;
      return failed(question, { cause: 'servfail', detail }, outcome.server, []);
    }
    return pursue(question, view, reading.progress, outcome.startedAt);
  }

  /**
   * Takes away what a DNS64 (RFC 6147) added: made up from an A record, it is no evidence of an AAAA. Some set AD or AA on
   * it all the same, so that an answer with either is believed only where the server tells of no prefix.
   */
  function unmask(question: Question, view: View, answer: Answer, reply: Reply): Lookup | Promise<Lookup> {
    const nat64 = discovery.prefixesOf(reply.from, !isVouchedFor(reply));
    // Nearly always it is known that nothing is made up, and a promise would cost as much as the question.
    if (!(nat64 instanceof Promise) && (isTold(nat64) ? nat64.length === 0 : isVouchedFor(reply)))
      return scoped(question, view, answer, reply);
    return withoutMadeUp(question, view, answer, reply, nat64);
  }

  async function withoutMadeUp(
    question: Question,
    view: View,
    answer: Answer,
    reply: Reply,
    telling: Nat64 | Promise<Nat64>,
  ): Promise<Lookup> {
    let nat64 = await telling;
    if (!isTold(nat64)) {
      const isVouched = isVouchedFor(reply);
      const suspect = isVouched ? undefined : await suspectIn(question, answer);
      if (isVouched || suspect !== undefined) nat64 = await discovery.prefixesOf(reply.from, !isVouched);
      if (!isTold(nat64)) {
        if (suspect === undefined) return scoped(question, view, answer, reply);
        const { cause, detail } = nat64;
        const reason = `${suspect} may be made up by the resolver (DNS64) from an A record, and the prefix of ipv4only.arpa that would tell cannot be looked up: ${detail}`;
        return failed(question, { cause, detail: reason }, reply.server, []);
      }
    }
    const [prefix] = nat64;
    if (prefix !== undefined)
      notes.add(
        `${reply.server} makes up AAAA records in ${formatNetwork(prefix)} (DNS64); they were not taken as evidence.`,
      );
    return scoped(question, view, withoutSynthesised(answer, nat64), reply);
  }

  /** What in the answer could be a DNS64's work, by the A records of the name; the first address where they are not to be had. */
  async function suspectIn(question: Question, answer: Answer): Promise<IpAddress | undefined> {
    if (answer.kind !== 'rrset') return undefined;
    const addresses = answer.targets as readonly IpAddress[];
    const translated = addresses.find(isTranslated);
    if (translated !== undefined) return translated;
    const { answer: found } = await new Promise<Lookup>((take) => put({ ...question, type: 'A' }, take));
    if (found.kind === 'failure') return addresses[0];
    return found.kind === 'rrset'
      ? maybeSynthesised(addresses, found.targets as readonly IpAddress[])
      : undefined;
  }

  /** The lookup with what the server made of the client subnet, where one was sent. */
  function scoped(question: Question, { options }: View, answer: Answer, { message, server }: Reply): Lookup {
    const lookup = lookupOf(question, answer, server, message);
    if (options === undefined) return lookup;
    return { ...lookup, scope: subnets.scopeOf(message, question.name, server) };
  }

  /** Goes on where the chain of aliases left the message. */
  async function pursue(
    question: Question,
    view: View,
    progress: Progress,
    startedAt: number,
  ): Promise<Lookup> {
    return read(question, view, progress, await askAgain(question, view, progress, startedAt, false));
  }

  function askAgain(
    question: Question,
    view: View,
    progress: Progress,
    startedAt: number,
    unchecked: boolean,
  ) {
    return exchange.ask({
      name: progress.name,
      type: question.type,
      servers: view.servers,
      recursion: true,
      checkingDisabled: unchecked,
      dnssecOk: unchecked,
      startedAt,
      objection: objectionTo,
      options: view.options,
    });
  }

  /**
   * Finds out whether it is validation that fails: with CD=1 a bogus answer comes through (RFC 4035 section 5.5), and with
   * DO=1 the signatures whose dates may tell why.
   */
  async function explain(
    question: Question,
    view: View,
    progress: Progress,
    first: Extract<Outcome, { ok: false }>,
  ): Promise<Lookup> {
    const unchecked = await askAgain(question, view, progress, first.startedAt, true);
    // The failure may have passed in the meantime; then the answer with checking disabled proves nothing.
    const checked = await askAgain(question, view, progress, first.startedAt, false);
    if (checked.ok) return read(question, view, progress, checked);
    const errors = checked.errors.length > 0 ? checked.errors : first.errors;
    // An authority validates nothing: one that fails now and then says the same with checking or without.
    const validates = unchecked.ok && !unchecked.message.aa;
    if (!validates || checked.cause !== 'servfail') return failed(question, first, first.server, errors);
    const said = `${first.detail}, but with checking disabled (CD=1) an answer comes`;
    const why = [...datedSignatures(unchecked.message, new Date()), said].join('; ');
    const detail = `DNSSEC validation fails: ${why}`;
    return failed(question, { cause: 'bogus', detail }, first.server, errors);
  }

  return {
    lookup: (question) => new Promise((resolve) => put(question, resolve)),
    put,
    room: exchange.room,
    statistics() {
      return { ...exchange.traffic, servers: [...exchange.asked], notes: [...notes, ...subnets.sentences()] };
    },
    close: exchange.close,
  };
}

/** Validated by the server, or its own. */
function isVouchedFor({ message }: Reply): boolean {
  return message.aa || message.ad;
}

function tell(asked: Known, lookup: Lookup): void {
  const { take, others } = asked;
  asked.lookup = lookup;
  asked.take = undefined;
  asked.others = undefined;
  take!(lookup);
  if (others !== undefined) for (const other of others) other(lookup);
}

function lookupOf(question: Question, answer: Answer, server: string, message: Message): Lookup {
  const options = message.edns?.options;
  const errors = options === undefined || options.length === 0 ? [] : extendedErrorsOf(options);
  if (errors.length > 0)
    return { question, answer, server, authenticated: message.ad, authoritative: message.aa, errors };
  return { question, answer, server, authenticated: message.ad, authoritative: message.aa };
}

function failed(
  question: Question,
  failure: Pick<Extract<Answer, { kind: 'failure' }>, 'cause' | 'detail'>,
  server: string,
  errors: readonly ExtendedError[],
): Lookup {
  const { cause, detail } = failure;
  const lookup = {
    question,
    answer: { kind: 'failure', cause, detail },
    server,
    authenticated: false,
  } as const;
  return errors.length > 0 ? { ...lookup, errors } : lookup;
}

/** Silence may mean that a server takes no EDNS, without which nothing can be asked for a region (RFC 7871). */
function withSubnet(failure: Extract<Outcome, { ok: false }>, { options }: View): typeof failure {
  if (options === undefined || failure.cause !== 'timeout') return failure;
  const detail = `${failure.detail}; each query carried the client subnet, and a server that takes no EDNS cannot be asked for a region`;
  return { ...failure, detail };
}

/** Without the members that are undefined, which would hide a default. */
function definedOf(options: ResolverOptions): Partial<ExchangeOptions> {
  const { timeoutMs, tries, concurrency, qps, limits, bulkPerMs } = options;
  return {
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(tries === undefined ? {} : { tries }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(qps === undefined ? {} : { qps }),
    ...(limits === undefined ? {} : { limits }),
    ...(bulkPerMs === undefined ? {} : { bulkPerMs }),
  };
}
