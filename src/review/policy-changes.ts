import type { Config, IgnoreEntry, RecordsPattern, Region } from '../config/config.ts';
import { formatNetwork } from '../model/ip-address.ts';
import type { SourceLocation } from '../model/record.ts';
import { formatInterval } from '../rollout/moment.ts';
import { formatInstant } from '../rollout/schedule.ts';
import type { PolicyChange } from '../rules/rule.ts';

/** What the head's configuration says otherwise than the base's, `expect:` aside: that is not policy. */
export function policyChanges(base: Config, head: Config): readonly PolicyChange[] {
  return [
    ...differences(options(base), options(head), head),
    ...differences(
      entries(base.ignore, 'policy.ignore', ignoreWords),
      entries(head.ignore, 'policy.ignore', ignoreWords),
      head,
    ),
    ...differences(regions(base), regions(head), head),
    ...differences(rollout(base), rollout(head), head),
    ...differences(health(base), health(head), head),
    // A new entry only adds pairs; one that goes takes none away while its files are there.
    ...[
      ...differences(
        entries(base.records, 'records', recordsWords),
        entries(head.records, 'records', recordsWords),
        head,
      ),
    ].filter(({ after }) => after === null),
  ];
}

/** Text of each part of the policy under a key that is equal in both, and where it stands. */
type Parts = ReadonlyMap<
  string,
  { readonly what: string; readonly text: string; readonly location: SourceLocation }
>;

function* differences(base: Parts, head: Parts, { path }: Config): Iterable<PolicyChange> {
  for (const [key, { what, text, location }] of head) {
    const before = base.get(key)?.text ?? null;
    if (before !== text) yield { what, before, after: text, location };
  }
  for (const [key, { what, text }] of base) {
    if (!head.has(key)) yield { what, before: text, after: null, location: { path, line: 1 } };
  }
}

function options({ policy }: Config): Parts {
  return new Map(
    [...policy].map(([name, { texts, location }]) => {
      // The order of a list of rules means nothing; that of a list of resolvers does.
      const ordered = name === 'resolvers' ? texts : [...texts].sort();
      return [name, { what: `policy.${name}`, text: ordered.join(', '), location }];
    }),
  );
}

function regions({ regions: all }: Config): Parts {
  return new Map(
    [...all].map(([name, region]) => [
      name,
      { what: `regions.${name}`, text: regionWords(region), location: region.location },
    ]),
  );
}

/** Each part by itself, so that a hold that is lifted reads as that. */
function rollout({ rollout: policy }: Config): Parts {
  if (policy === undefined) return new Map();
  const { start, every, order, hold, pin, location } = policy;
  const words: Record<string, string> = {
    start: formatInstant(start.epochMs),
    every: formatInterval(every),
    order: order.join(', '),
    ...(hold === undefined ? {} : { hold }),
  };
  for (const [region, { epochMs }] of pin) words[`pin.${region}`] = formatInstant(epochMs);
  const entries = Object.entries(words);
  return new Map(entries.map(([key, text]) => [key, { what: `rollout.${key}`, text, location }]));
}

function health({ health: policy }: Config): Parts {
  if (policy === undefined) return new Map();
  const { location, ...rest } = policy;
  const text = JSON.stringify({ ...rest, allow: rest.allow.map(formatNetwork) });
  return new Map([['health', { what: 'health', text, location }]]);
}

/** Entries of a list have no name: one that is edited is one removed and one that is new. */
function entries<T extends { readonly location: SourceLocation }>(
  list: readonly T[],
  section: string,
  words: (entry: T) => string,
): Parts {
  return new Map(
    list.map((entry) => {
      const text = words(entry);
      return [text, { what: `an entry of ${section}`, text, location: entry.location }];
    }),
  );
}

function regionWords({ resolver, subnet }: Region): string {
  const parts = [
    ...(resolver === undefined ? [] : [`resolver ${resolver}`]),
    ...(subnet === undefined ? [] : [`subnet ${formatNetwork(subnet)}`]),
  ];
  return parts.length === 0 ? 'no vantage' : parts.join(', ');
}

function ignoreWords({ rule, name, address, path, until, reason }: IgnoreEntry): string {
  const where = [name, address, path].filter((part) => part !== undefined);
  return `${rule}${where.length === 0 ? '' : ` for ${where.join(', ')}`}${until === undefined ? '' : ` until ${until}`} ("${reason}")`;
}

function recordsWords({ pattern, as, origin }: RecordsPattern): string {
  return `${pattern}${as === undefined ? '' : ` as ${as}`}${origin === undefined ? '' : ` with the origin ${origin}`}`;
}
