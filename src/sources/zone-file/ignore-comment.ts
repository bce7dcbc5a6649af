import { type Parsed, parsed, refused } from '../../model/parsed.ts';
import type { IgnoreComment } from '../../model/record.ts';
import type { Note } from './entries.ts';

const HOW = "Write '; ptr-gate: ignore RULE[, RULE...] [until YYYY-MM-DD] -- REASON'.";

/** Reads `ptr-gate: ignore RULE[, RULE...] [until DATE] -- REASON`; the reason is not optional. */
export function parseIgnoreComment({ text, location }: Note): Parsed<IgnoreComment> {
  const verb = /^ptr-gate\s*:?\s*(\S*)\s*/i.exec(text)!;
  if (verb[1]!.toLowerCase() !== 'ignore' || !/^ptr-gate\s*:/i.test(text))
    return refused(`'${verb[0].trim()}' is not a comment that ptr-gate knows. ${HOW}`);
  const [, head, , reason] = /^(.*?)(\s--|^--)(?:\s+(.*))?$/s.exec(text.slice(verb[0].length)) ?? [];
  if (head === undefined || reason === undefined || reason.trim() === '')
    return refused(`the ignore comment gives no reason. ${HOW}`);
  // Spaces without end, each a place where a pattern might begin, must cost no more than other text.
  const words = head.trim().replace(/\s+/g, ' ');
  const [, list, date] = /^(.*?)(?: until(?: (.*))?)?$/.exec(words)!;
  const hasUntil = / until(?: |$)/.test(` ${words}`.slice(list!.length));
  const rules = list!.split(',').map((rule) => rule.trim());
  const strange = rules.find((rule) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(rule));
  if (strange !== undefined)
    return refused(
      strange === ''
        ? `the ignore comment names no rule. ${HOW}`
        : `'${strange}' is not a rule's name. ${HOW}`,
    );
  if (!hasUntil) return parsed({ rules, reason: reason.trim(), location });
  if (date === undefined || !isDate(date))
    return refused(`'until ${date ?? ''}' is not followed by a date such as 2027-01-31. ${HOW}`);
  return parsed({ rules, reason: reason.trim(), until: date, location });
}

function isDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
