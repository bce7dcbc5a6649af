import { createHash } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { DomainName } from '../model/domain-name.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Shard, ShardFacts } from '../model/shard.ts';
import type { OptionName, OptionValues } from '../options.ts';
import type { Run } from '../rules/rule.ts';
import type { Expected } from '../sources/expect.ts';
import { VERSION } from '../version.ts';
import type { HealthWatch } from './watch-health.ts';

/**
 * The share of one shard. Every shard reads everything, so that what pairs say of each other is known to all, and judges
 * only what it takes.
 */
export interface Share {
  /** Notes the next declaration and gives its place among all of them. */
  note(one: Expected): number;
  /** Whether this shard takes care of the declaration that was noted last. */
  takes(one: Expected): boolean;
  /** How many were noted, how many taken, and a digest of all in their order. */
  facts(): { readonly declarations: number; readonly taken: number; readonly declared: string };
}

/** Texts that are hashed at once. */
const BATCH = 1024;

/**
 * Pairs that are asked about go to the shards in turn: the shares are equal but for one, and neither a zone with slow
 * servers nor a network that is left out falls to one of them alone. The rest costs nothing and follows the turn; what
 * is no pair goes to the first.
 */
export function shareOf({ index, count }: Shard): Share {
  const hash = createHash('sha256');
  let texts: string[] = [];
  let declarations = 0;
  let taken = 0;
  let turn = 0;

  return {
    note(one) {
      texts.push(textOf(one));
      if (texts.length >= BATCH) {
        hash.update(texts.join('\n'));
        texts = [];
      }
      return declarations++;
    },
    takes(one) {
      const owner = one.kind === 'expectation' ? turn : 0;
      if (one.kind === 'expectation' && one.expectation.leftOut === undefined) turn = (turn + 1) % count;
      if (owner !== index - 1) return false;
      taken++;
      return true;
    },
    facts: () => ({
      declarations,
      taken,
      declared: hash.copy().update(texts.join('\n')).digest('hex'),
    }),
  };
}

function textOf(one: Expected): string {
  if (one.kind === 'expectation') return pairText(one.expectation);
  const { message, location } =
    one.kind === 'defect' ? one.defect : { ...one.skip, message: one.skip.reason };
  return `${one.kind} ${location.path} ${location.line ?? ''} ${message}`;
}

/** What a pair is and what is asked of it. */
function pairText(pair: Expectation): string {
  const { name, address, ptr, match, requires, forward, region, view, change, location } = pair;
  return `${name} ${address} ${ptr.join()} ${match} ${requires} ${forward} ${region ?? ''} ${view ?? ''} ${change ?? ''} ${location.path} ${location.line ?? ''}`;
}

/** What a service does is measured over both families: a shard measures all addresses of the names in its share. */
export function* withNamesOf(shard: Shard, listing: () => Iterable<Expected>): Iterable<Expected> {
  const share = shareOf(shard);
  const names = new Set<DomainName>();
  for (const one of listing()) {
    share.note(one);
    if (share.takes(one) && one.kind === 'expectation') names.add(one.expectation.name);
  }
  for (const one of listing()) if (one.kind === 'expectation' && names.has(one.expectation.name)) yield one;
}

/** What the report of a shard says about itself. */
export function factsOf(
  shard: Shard,
  share: Share,
  run: Run,
  of: {
    readonly options: OptionValues;
    readonly policy: Config | undefined;
    readonly health: HealthWatch | undefined;
    readonly commit: string | null;
  },
): ShardFacts {
  const { options, policy, health, commit } = of;
  return {
    ...shard,
    ...share.facts(),
    tool: VERSION,
    commit,
    policy: policyDigest(options, policy),
    failOn: options['fail-on'],
    rules: Object.fromEntries(options.rules ?? []),
    run,
    ...(health === undefined ? {} : { health: health.services }),
  };
}

/** Options that say where a report goes and how fast it comes, and nothing about what is in it. */
const IDLE: readonly OptionName[] = [
  'shard',
  'merge',
  'format',
  'output',
  'token',
  'check-run',
  'comment',
  'timings',
  'concurrency',
  'qps',
];

/** The same for two runs that judge by the same rules; nothing secret is in it. */
function policyDigest(options: OptionValues, policy: Config | undefined): string {
  const telling = Object.fromEntries(
    Object.entries(options).filter(([name]) => !IDLE.includes(name as OptionName)),
  );
  const text = JSON.stringify([telling, policy ?? null], (_key, value: unknown) =>
    value instanceof Map ? [...value] : typeof value === 'bigint' ? `${value}` : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
