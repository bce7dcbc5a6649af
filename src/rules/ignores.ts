import { type DomainName, isAtOrBelow, isWildcard, parentOf } from '../model/domain-name.ts';
import type { Change } from '../model/expectation.ts';
import type { IpAddress } from '../model/ip-address.ts';
import type { IgnoreComment, SourceLocation } from '../model/record.ts';
import type { Ignore, IgnoreUse } from './rule.ts';
import { placed } from './words.ts';

/** What a finding is about, as far as an ignore can ask. */
export interface Subject {
  readonly name?: DomainName;
  readonly address?: IpAddress;
  readonly location: SourceLocation;
  readonly ignores?: readonly IgnoreComment[];
  readonly change?: Change | null;
}

/** Finds the wish that a finding be ignored, and remembers which wishes were of use. */
export interface Ignores {
  /** Notes the comments of a subject. What they wait for could not be seen where the subject is undecided. */
  note(subject: Subject, undecided: boolean): void;
  /** The entry or comment that suppresses this finding: none that has expired, none that this change adds. */
  suppressing(rule: string, subject: Subject): Ignore | IgnoreComment | undefined;
  uses(): IgnoreUse[];
}

type Draft = { -readonly [K in keyof IgnoreUse]: IgnoreUse[K] };

/** @param isRule whether a rule of that name exists. */
export function ignoresOf(
  entries: readonly Ignore[],
  now: Date,
  scope: 'changed' | 'all',
  isRule: (id: string) => boolean,
): Ignores {
  const today = now.toISOString().slice(0, 10);
  const draft = (ignore: Ignore | IgnoreComment, gating: boolean): Draft => ({
    ignore,
    // `until` is the last day on which the wish holds.
    expired: ignore.until !== undefined && ignore.until < today,
    unapproved: 'added' in ignore && ignore.added === true,
    used: false,
    undecided: false,
    unknown: rulesOf(ignore).filter((rule) => !isRule(rule)),
    gating,
  });
  // An entry of the policy is older than the change, so the change does not answer for it.
  const policy = entries.map((entry) => ({
    applies: predicateOf(entry),
    rule: entry.rule,
    use: draft(entry, scope === 'all'),
  }));
  const comments = new Map<string, Draft>();

  // One line read under two origins gives two pairs with one comment: it is of use when one of them needs it.
  const useOf = (comment: IgnoreComment, subject: Subject): Draft => {
    const key = `${placed(comment.location)}:${comment.location.column ?? 0} ${comment.rules.join()}`;
    const gating = scope === 'all' || subject.change !== 'unchanged';
    let use = comments.get(key);
    if (use === undefined) {
      use = draft(comment, gating);
      comments.set(key, use);
    }
    use.gating ||= gating;
    return use;
  };

  return {
    note(subject, undecided) {
      for (const comment of subject.ignores ?? []) {
        const use = useOf(comment, subject);
        use.undecided ||= undecided;
      }
      if (!undecided) return;
      for (const { applies, use } of policy) use.undecided ||= applies(subject);
    },
    suppressing(rule, subject) {
      for (const comment of subject.ignores ?? []) {
        const use = useOf(comment, subject);
        if (!comment.rules.includes(rule) || use.expired || use.unapproved) continue;
        use.used = true;
        return comment;
      }
      for (const entry of policy) {
        if (entry.rule !== rule || entry.use.expired || !entry.applies(subject)) continue;
        entry.use.used = true;
        return entry.use.ignore;
      }
      return undefined;
    },
    uses: () => [...policy.map(({ use }) => use), ...[...comments.values()].sort(byPlace)],
  };
}

/** The order in which pairs were judged says nothing about comments, and is another one in every shard. */
export function byPlace(a: IgnoreUse, b: IgnoreUse): number {
  const [one, other] = [a.ignore.location, b.ignore.location];
  return (
    compareText(one?.path ?? '', other?.path ?? '') ||
    (one?.line ?? 0) - (other?.line ?? 0) ||
    (one?.column ?? 0) - (other?.column ?? 0)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rules that a wish is about. */
export function rulesOf(ignore: Ignore | IgnoreComment): readonly string[] {
  return 'rules' in ignore ? ignore.rules : [ignore.rule];
}

function predicateOf({ name, address, path }: Ignore): (subject: Subject) => boolean {
  const parent = name !== undefined && isWildcard(name) ? parentOf(name) : undefined;
  const pattern = path === undefined ? undefined : patternOf(path);
  return (subject) =>
    (name === undefined ||
      subject.name === name ||
      (parent !== undefined &&
        subject.name !== undefined &&
        subject.name !== parent &&
        isAtOrBelow(subject.name, parent))) &&
    (address === undefined || subject.address === address) &&
    (pattern === undefined || pattern.test(subject.location.path));
}

/** `*` and `?` stay inside one folder, `**` does not; everything else is meant literally. */
function patternOf(glob: string): RegExp {
  const source = glob
    .replace(/^\.\//, '')
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => GLOB.get(part) ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('');
  return new RegExp(`^${source}$`);
}

const GLOB: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);
