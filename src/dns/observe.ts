import { type DomainName, isAtOrBelow, isWildcard, parentOf } from '../model/domain-name.ts';
import type { Lookup, Observation, Question, Vantage } from '../model/evidence.ts';
import type { Expectation } from '../model/expectation.ts';
import { addressTypeOf } from '../model/ip-address.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import { createQueue, type Queue } from './queue.ts';
import type { Resolver, TakeLookup } from './resolver.ts';

export interface ObserveOptions {
  /** False for pairs that must not be asked of these servers, such as private addresses; they get no `live`. */
  readonly mayAsk?: (expectation: Expectation) => boolean;
  /** From where a region is seen; undefined where the configuration names no resolver or subnet for it. */
  readonly vantageOf?: (region: string) => Vantage | undefined;
  /** PTR targets to look up beside those that the DNS answers with: what the repository's own reverse zone declares. */
  readonly alsoConfirm?: (expectation: Expectation) => readonly DomainName[];
  /**
   * For answers that come from a cache: who is asked once more, all questions of the pair, where the first answers speak
   * against it.
   */
  readonly secondOpinion?: Asked & {
    readonly isNeeded: (observation: Observation) => boolean;
  };
  /** Ends the asking: what is answered in full by then is handed over, in the order of the pairs and without the others. */
  readonly signal?: AbortSignal | undefined;
  /** Pairs that may be under way or wait for an earlier one; bounds the memory. */
  readonly window?: number;
}

/** Pairs read ahead of the oldest unfinished one: a slow answer holds up none, and they take 30 MB at the most. */
const WINDOW = 8_192;
/** Pairs handed over at once, at most. */
const BATCH = 512;
/** PTR targets of one address whose forward is looked up. */
const MAX_CONFIRMATIONS = 8;

/**
 * Asks the DNS about every pair and yields what it said, in the order of the pairs. Questions of all pairs in the
 * window overlap; pairs are taken from the iterable as the window moves on. Each observation has the very expectation that it
 * answers to.
 */
export async function* observe(
  expectations: Iterable<Expectation>,
  resolver: Resolver,
  options: ObserveOptions = {},
): AsyncIterable<readonly Observation[]> {
  const { window = WINDOW, signal } = options;
  const pairs = expectations[Symbol.iterator]();
  const underWay: Queue<Pending> = createQueue();
  let exhausted = false;
  let wake = () => {};
  let waking = false;

  function begin(expectation: Expectation): Pending {
    if (options.mayAsk?.(expectation) === false) return { observation: { expectation } };
    const pending: Pending = { observation: undefined };
    look(expectation, resolver, options, (first) => {
      if (options.secondOpinion?.isNeeded(first) === true)
        look(expectation, options.secondOpinion, options, (second) => settle(pending, second));
      else settle(pending, first);
    });
    return pending;
  }

  function settle(pending: Pending, observation: Observation): void {
    pending.observation = observation;
    if (pending !== underWay.peek() || waking) return;
    waking = true;
    // With the first of them come others in the same turn; a batch costs no more than one.
    setImmediate(() => {
      waking = false;
      wake();
    });
  }

  const onAbort = () => wake();
  signal?.addEventListener('abort', onAbort);
  try {
    while (signal?.aborted !== true) {
      while (!exhausted && underWay.length < window) {
        const room = resolver.room?.();
        if (room !== undefined) {
          room.then(() => wake());
          break;
        }
        const next = pairs.next();
        if (next.done === true) exhausted = true;
        else underWay.push(begin(next.value));
      }
      const batch: Observation[] = [];
      while (batch.length < BATCH && underWay.peek()?.observation !== undefined)
        batch.push(underWay.shift()!.observation!);
      if (batch.length > 0) yield batch;
      else if (underWay.length === 0) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    const answered: Observation[] = [];
    while (underWay.length > 0) {
      const { observation } = underWay.shift()!;
      if (observation !== undefined) answered.push(observation);
    }
    if (answered.length > 0) yield answered;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    pairs.return?.();
  }
}

interface Pending {
  observation: Observation | undefined;
}

/**
 * Asks what the pair asserts. Callbacks, not promises: of a million pairs nearly all need two questions and nothing that
 * follows from the answers, and each promise on the way would cost as much as encoding the question.
 */
function look(
  expectation: Expectation,
  resolver: Asked,
  options: ObserveOptions,
  take: (observation: Observation) => void,
): void {
  const { name, address, region, requires } = expectation;
  const vantage = region === undefined ? undefined : options.vantageOf?.(region);
  const asksForward =
    requires !== 'reverse' && !isWildcard(name) && (region === undefined || vantage !== undefined);
  const asksReverse = requires !== 'forward';
  let forward: Lookup | undefined;
  let reverse: Lookup | undefined;
  let confirmations: readonly Lookup[] = NONE;
  let open = (asksForward ? 1 : 0) + (asksReverse ? 1 : 0);

  const oneDone = () => {
    open--;
    if (open <= 0) take({ expectation, live: liveOf(forward, reverse, confirmations) });
  };
  if (open === 0) oneDone();
  if (asksForward) {
    put(resolver, questionOf(name, addressTypeOf(address), vantage), (lookup) => {
      forward = lookup;
      oneDone();
    });
  }
  if (asksReverse) {
    put(resolver, { name: reverseNameOf(address), type: 'PTR' }, (lookup) => {
      const declared = options.alsoConfirm?.(expectation) ?? NONE;
      reverse = lookup;
      if (declared.length === 0 && namesOnly(lookup, name)) oneDone();
      else
        followUp(lookup, declared, expectation, resolver, vantage).then((followed) => {
          reverse = followed.reverse;
          confirmations = followed.confirmations;
          oneDone();
        });
    });
  }
}

/** Members are left out, not undefined, where nothing was asked. */
function liveOf(
  forward: Lookup | undefined,
  reverse: Lookup | undefined,
  confirmations: readonly Lookup[],
): NonNullable<Observation['live']> {
  if (forward === undefined) return reverse === undefined ? { confirmations } : { reverse, confirmations };
  return reverse === undefined ? { forward, confirmations } : { forward, reverse, confirmations };
}

type Asked = Pick<Resolver, 'lookup' | 'put'>;

function put(resolver: Asked, question: Question, take: TakeLookup): void {
  if (resolver.put === undefined) resolver.lookup(question).then(take);
  else resolver.put(question, take);
}

/** True where the PTR RRset is the pair's own name: nothing is left to look up. */
function namesOnly({ answer }: Lookup, name: DomainName): boolean {
  return answer.kind === 'rrset' && answer.targets.length === 1 && answer.targets[0] === name;
}

/** Both follow from the first answer, and are asked at once. */
async function followUp(
  first: Lookup,
  declared: readonly DomainName[],
  expectation: Expectation,
  resolver: Asked,
  vantage: Vantage | undefined,
): Promise<{ readonly reverse: Lookup; readonly confirmations: readonly Lookup[] }> {
  const zoneComing = withZone(first, expectation, resolver);
  const confirmations = await confirm(first, declared, expectation, resolver, vantage);
  return { reverse: await zoneComing, confirmations };
}

/**
 * The reverse lookup with the apex of the zone that holds the PTR records, which a positive answer does not tell: the
 * SOA question does (RFC 2308 section 3), and is asked only where the records will have to be replaced.
 */
async function withZone(lookup: Lookup, { ptr, name }: Expectation, resolver: Asked): Promise<Lookup> {
  const { answer } = lookup;
  if (answer.kind !== 'rrset' || answer.zone !== undefined) return lookup;
  if (answer.targets.some((target) => target === name || ptr.includes(target as DomainName))) return lookup;
  const owner = answer.aliases.at(-1) ?? lookup.question.name;
  const soa = (await resolver.lookup({ name: owner, type: 'SOA' })).answer;
  const zone = soa.kind === 'rrset' ? owner : soa.kind === 'failure' ? undefined : soa.zone;
  return zone === undefined || !isAtOrBelow(owner, zone)
    ? lookup
    : { ...lookup, answer: { ...answer, zone } };
}

const NONE: readonly never[] = [];

/** Forward lookups of the PTR targets, declared and live, that the pair's own forward lookup does not cover. */
function confirm(
  { answer }: Lookup,
  declared: readonly DomainName[],
  { name, address, ptr }: Expectation,
  resolver: Asked,
  vantage: Vantage | undefined,
): readonly Lookup[] | Promise<Lookup[]> {
  const live = answer.kind === 'rrset' ? (answer.targets as readonly DomainName[]) : [];
  const targets = declared.length === 0 ? live : [...new Set([...declared, ...live])];
  if (targets.length === 0 || (targets.length === 1 && targets[0] === name)) return NONE;
  const type = addressTypeOf(address);
  const others = targets.filter((target) => target !== name);
  // Those that the verdict rests on come first, however large the crowd that a stranger puts before them.
  const acceptable = others.filter((target) => mayBeAcceptable(target, ptr));
  const rest = acceptable.length === 0 ? others : others.filter((target) => !mayBeAcceptable(target, ptr));
  return Promise.all(
    [...acceptable, ...rest]
      .slice(0, MAX_CONFIRMATIONS)
      .map((target) => resolver.lookup(questionOf(target, type, vantage))),
  );
}

/** Acceptable, or below a wildcard that is: whether that one answers for the target is for the rules to say. */
function mayBeAcceptable(target: DomainName, ptr: readonly DomainName[]): boolean {
  return ptr.some((one) => one === target || (isWildcard(one) && isAtOrBelow(target, parentOf(one))));
}

function questionOf(name: DomainName, type: 'A' | 'AAAA', vantage: Vantage | undefined): Question {
  return vantage === undefined ? { name, type } : { name, type, vantage };
}
