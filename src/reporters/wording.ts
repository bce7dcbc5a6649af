import type { SourceLocation } from '../model/record.ts';
import { type Counts, type Finding, STATES, type Summary, type Suppressed } from '../model/report.ts';

/** `1 pair`, `2 pairs`; thousands are grouped. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(number)} ${number === 1 ? noun : plural}`;
}

export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}

/** `path:line:column`, as far as it is known. */
export function place(location: SourceLocation | null): string {
  if (location === null) return '';
  let text = location.path;
  if (location.line !== undefined) {
    text += `:${location.line}`;
    if (location.column !== undefined) text += `:${location.column}`;
  }
  return text;
}

/** States with at least one pair, the worst first: `1 failed, 3 verified`. */
export function countsSentence(counts: Counts): string {
  const order = [...STATES].reverse().sort((a, b) => weight(a) - weight(b));
  const parts = order
    .filter((state) => counts[state] > 0)
    .map((state) => `${grouped(counts[state])} ${state}`);
  return parts.length === 0 ? 'no pairs' : parts.join(', ');
}

function weight(state: (typeof STATES)[number]): number {
  return ['failed', 'unverified', 'pending', 'ready', 'verified', 'skipped'].indexOf(state);
}

/** `2 errors, 1 warning` of those findings that can block. */
export function severitySentence(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** The verdict in one word, and one or two sentences that say what it means and what to do next. */
export function verdictSentence(summary: Summary): { readonly word: string; readonly sentence: string } {
  const gating = summary.findings.filter((finding) => finding.gating);
  const old = summary.findings.length - gating.length;
  const before =
    old === 0
      ? ''
      : ` ${count(old, 'finding')} that ${old === 1 ? 'was' : 'were'} there before did not count.`;
  const { counts } = summary;
  if (summary.incomplete === true)
    return {
      word: 'INCOMPLETE',
      sentence: `The run was interrupted, and ${count(summary.coverage.unjudged ?? 0, 'pair')} ${summary.coverage.unjudged === 1 ? 'was' : 'were'} not judged: run the check again. Until then: ${severitySentence(gating)}.${before}`,
    };
  switch (summary.verdict) {
    case 'fail': {
      if (summary.findings.some(({ rule }) => rule === 'nothing-to-check'))
        return {
          word: 'FAIL',
          sentence: `No pair was judged, so nothing has passed. See the remedy, then run the check again.${before}`,
        };
      const unanswered =
        counts.unverified === 0 ? '' : ` ${count(counts.unverified, 'pair')} could not be verified.`;
      return {
        word: 'FAIL',
        sentence: `${severitySentence(gating)}. Do not publish yet: apply the remedies, then run the check again.${unanswered}${before}`,
      };
    }
    case 'unverified': {
      const what =
        counts.unverified === 0 ? 'not everything could' : `${count(counts.unverified, 'pair')} could not`;
      return {
        word: 'UNVERIFIED',
        sentence: `Nothing wrong was seen, but ${what} be verified. Run the check again, or ask other servers with --resolvers.${before}`,
      };
    }
    case 'pass':
      return { word: 'PASS', sentence: passSentence(summary) + before };
  }
}

function passSentence(summary: Summary): string {
  const { counts, findings } = summary;
  const gating = findings.filter((finding) => finding.gating).length;
  const remarks = gating === 0 ? '' : ` ${count(gating, 'finding')} to look at, none of which blocks.`;
  const good = counts.verified + counts.ready;
  const skipped = skipTotal(summary);
  if (good === 0 && counts.pending + counts.failed + counts.unverified === 0)
    return `${unjudgedSentence(skipped)}${remarks}`;
  const ready = counts.ready === 0 ? '' : ` ${readySentence(summary)}`;
  const unjudged = skipped === 0 ? '' : `, ${grouped(skipped)} ${skipped === 1 ? 'was' : 'were'} not judged`;
  return `${count(good, 'pair')} ${good === 1 ? 'holds' : 'hold'}${unjudged}.${ready}${remarks}`;
}

/** Nothing to judge is in order; what could not be judged is for a person to look at. */
function unjudgedSentence(skipped: number): string {
  if (skipped === 0) return 'No pair had to be judged.';
  return `No pair was judged: ${skipped === 1 ? '1 declaration was skipped, with the reason' : `${grouped(skipped)} declarations were skipped, each with the reason`}.`;
}

/** What a pair without its forward may do: a region that waits for its date must not publish it yet. */
function readySentence(summary: Summary): string {
  const { counts, rollout } = summary;
  const waiting = (rollout?.regions ?? []).filter(({ state }) => state !== 'due');
  const pairs = count(counts.ready, 'pair');
  if (waiting.length === 0) return `${pairs} can be published: ${reverseClause(summary)}.`;
  const regions = waiting.slice(0, 5).map(({ region }) => region);
  const more = waiting.length > regions.length ? ` and ${waiting.length - regions.length} more` : '';
  return `${pairs} ${counts.ready === 1 ? 'is' : 'are'} ready: ${reverseClause(summary)}; the AAAA of ${regions.join(', ')}${more} must wait for ${waiting.length === 1 ? 'its' : 'their'} date.`;
}

/** Where the reverse of the ready pairs is: only what was looked up is said to be live. */
function reverseClause({ counts, coverage }: Summary): string {
  const unseen = coverage.unseenReverse ?? 0;
  if (unseen === 0) return 'the reverse is live already';
  const declared = 'is declared in this repository and was not looked up';
  return unseen === counts.ready
    ? `the reverse ${declared}`
    : `the reverse of ${grouped(counts.ready - unseen)} is live already, that of ${grouped(unseen)} ${declared}`;
}

/** Reasons and how often each occurs, the most frequent first. */
export function skipCounts(summary: Summary): { readonly reason: string; readonly number: number }[] {
  const numbers = new Map(Object.entries(summary.coverage.skipped ?? {}));
  if (numbers.size === 0)
    for (const { reason } of summary.skipped) numbers.set(reason, (numbers.get(reason) ?? 0) + 1);
  return [...numbers]
    .map(([reason, number]) => ({ reason, number }))
    .sort((a, b) => b.number - a.number || (a.reason < b.reason ? -1 : 1));
}

/** How many were not judged, also those that the report does not list. */
export function skipTotal(summary: Summary): number {
  return skipCounts(summary).reduce((sum, { number }) => sum + number, 0);
}

/** What was asked and of whom, in one sentence. */
export function coverageSentence(summary: Summary): string {
  const { coverage, shard } = summary;
  const part = shard === undefined ? '' : `Shard ${shard.index} of ${shard.count}: `;
  const read = `${part}${count(coverage.pairs, 'pair')} from ${count(coverage.files, 'listed file')}`;
  const took = `${seconds(coverage.durationMs)}`;
  if (coverage.offline) return `${read}, judged offline against the repository's own zones, in ${took}.`;
  const servers = coverage.servers.slice(0, 4).join(', ');
  const more = coverage.servers.length > 4 ? ` and ${coverage.servers.length - 4} more` : '';
  const asked = coverage.servers.length === 0 ? '' : ` to ${servers}${more}`;
  const retries = coverage.retries === 0 ? '' : `, ${count(coverage.retries, 'retry', 'retries')}`;
  return `${read}; ${count(coverage.questions, 'question')}${asked} (${grouped(coverage.sent)} sent${retries}), in ${took}.`;
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** Why a finding is not shown: the reason given, until when, and where that is written. */
export function suppressedSentence(suppressed: Suppressed): string {
  const until = suppressed.until === null ? '' : ` until ${suppressed.until}`;
  const by = suppressed.by === null ? '' : ` (${place(suppressed.by)})`;
  return `${suppressed.reason}${until}${by}`;
}
