import { type DomainName, isAtOrBelow, isWildcard } from '../model/domain-name.ts';
import type { Lookup, Observation, Question, Vantage } from '../model/evidence.ts';
import type { Expectation } from '../model/expectation.ts';
import { addressTypeOf } from '../model/ip-address.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import { createQueue, type Queue } from './queue.ts';
import type { Resolver } from './resolver.ts';

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
  readonly secondOpinion?: Pick<Resolver, 'lookup'> & {
    readonly isNeeded: (observation: Observation) => boolean;
  };
  /** Pairs that may be under way or wait for an earlier one; bounds the memory. */
  readonly window?: number;
}

/** Pairs read ahead of the oldest unfinished one; finished ones among them are small. */
const WINDOW = 16_384;
/** Pairs with open questions: enough to keep the resolver busy, no more. */
const OPEN = 600;
/** Pairs handed over at once, at most. */
const BATCH = 512;
/** PTR targets of one address whose forward is looked up. */
const MAX_CONFIRMATIONS = 8;

/**
 * Asks the DNS about every pair and yields what it said, in the order of the pairs. Questions of all pairs in the
 * window overlap; pairs are taken from the iterable as the window moves on.
 */
export async function* observe(
  expectations: Iterable<Expectation>,
  resolver: Resolver,
  options: ObserveOptions = {},
): AsyncIterable<readonly Observation[]> {
  const window = options.window ?? WINDOW;
  const pairs = expectations[Symbol.iterator]();
  const underWay: Queue<Pending> = createQueue();
  let open = 0;
  let exhausted = false;
  let wake = () => {};

  function begin(expectation: Expectation): Pending {
    if (options.mayAsk?.(expectation) === false) return { observation: { expectation } };
    const pending: Pending = { observation: undefined };
    open++;
    lookTwice(expectation, resolver, options).then((observation) => {
      pending.observation = observation;
      open--;
      if (pending === underWay.peek() || open === OPEN / 2) wake();
    });
    return pending;
  }

  try {
    for (;;) {
      while (!exhausted && open < OPEN && underWay.length < window) {
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
  } finally {
    pairs.return?.();
  }
}

interface Pending {
  observation: Observation | undefined;
}

async function lookTwice(
  expectation: Expectation,
  resolver: Resolver,
  options: ObserveOptions,
): Promise<Observation> {
  const observation = await look(expectation, resolver, options);
  const { secondOpinion } = options;
  if (secondOpinion?.isNeeded(observation) !== true) return observation;
  return look(expectation, secondOpinion, options);
}

async function look(
  expectation: Expectation,
  resolver: Pick<Resolver, 'lookup'>,
  options: ObserveOptions,
): Promise<Observation> {
  const { name, address, region, requires } = expectation;
  const vantage = region === undefined ? undefined : options.vantageOf?.(region);
  const type = addressTypeOf(address);
  const asksForward =
    requires !== 'reverse' && !isWildcard(name) && (region === undefined || vantage !== undefined);
  const forwardComing = asksForward ? resolver.lookup(questionOf(name, type, vantage)) : undefined;
  const reverseComing =
    requires === 'forward' ? undefined : resolver.lookup({ name: reverseNameOf(address), type: 'PTR' });
  const reverse = await withZone(await reverseComing, expectation, resolver);
  const declared = options.alsoConfirm?.(expectation) ?? [];
  const confirmations =
    reverse === undefined ? NONE : await confirm(reverse, declared, expectation, resolver, vantage);
  const forward = await forwardComing;
  return {
    expectation,
    live: {
      ...(forward === undefined ? {} : { forward }),
      ...(reverse === undefined ? {} : { reverse }),
      confirmations,
    },
  };
}

/**
 * The reverse lookup with the apex of the zone that holds the PTR records, which a positive answer does not tell: the
 * SOA question does (RFC 2308 section 3), and is asked only where the records will have to be replaced.
 */
async function withZone(
  lookup: Lookup | undefined,
  { ptr, name }: Expectation,
  resolver: Pick<Resolver, 'lookup'>,
): Promise<Lookup | undefined> {
  const answer = lookup?.answer;
  if (lookup === undefined || answer?.kind !== 'rrset' || answer.zone !== undefined) return lookup;
  if (answer.targets.some((target) => target === name || ptr.includes(target as DomainName))) return lookup;
  const owner = answer.aliases.at(-1) ?? lookup.question.name;
  const soa = (await resolver.lookup({ name: owner, type: 'SOA' })).answer;
  const zone = soa.kind === 'rrset' ? owner : soa.kind === 'failure' ? undefined : soa.zone;
  return zone === undefined || !isAtOrBelow(owner, zone)
    ? lookup
    : { ...lookup, answer: { ...answer, zone } };
}

const NONE: readonly Lookup[] = [];

/** Forward lookups of the PTR targets, declared and live, that the pair's own forward lookup does not cover. */
function confirm(
  { answer }: Lookup,
  declared: readonly DomainName[],
  { name, address, ptr }: Expectation,
  resolver: Pick<Resolver, 'lookup'>,
  vantage: Vantage | undefined,
): readonly Lookup[] | Promise<Lookup[]> {
  const live = answer.kind === 'rrset' ? (answer.targets as readonly DomainName[]) : [];
  const targets = declared.length === 0 ? live : [...new Set([...declared, ...live])];
  if (targets.length === 0 || (targets.length === 1 && targets[0] === name)) return NONE;
  const type = addressTypeOf(address);
  const others = targets.filter((target) => target !== name);
  // Those that the verdict rests on come first, however large the crowd that a stranger puts before them.
  const acceptable = others.filter((target) => ptr.includes(target));
  const rest = acceptable.length === 0 ? others : others.filter((target) => !ptr.includes(target));
  return Promise.all(
    [...acceptable, ...rest]
      .slice(0, MAX_CONFIRMATIONS)
      .map((target) => resolver.lookup(questionOf(target, type, vantage))),
  );
}

function questionOf(name: DomainName, type: 'A' | 'AAAA', vantage: Vantage | undefined): Question {
  return vantage === undefined ? { name, type } : { name, type, vantage };
}
